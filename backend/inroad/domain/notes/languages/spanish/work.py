"""Organisations and whom the person knows, in Spanish."""

CUES = """
[worked 1]
trabajamos juntos|juntas|en; trabajamos; trabaje con|para <le>|el|ella; trabajo conmigo|para;
trabajaba conmigo; companero|companera|companeros de trabajo|equipo|oficina|en; companero;
companera; companeros; colega; colegas; ex
companero|companera|colega|companeros|jefe|jefa|socio|socia; ex jefe; <mi>
antiguo|antigua|ex|primer|primera?
jefe|jefa|colega|manager|socio|socia|becario|becaria|companero|companera|equipo|mentor; mismo
equipo; fue mi jefe|jefa|manager|mentor; era mi jefe|jefa|manager; cofundador; cofundadora;
fundamos; socio; socia; coincidimos; juntos en; juntas en; antiguo|antigua
jefe|jefa|companero|companera|colega; de mi epoca; de la epoca; conozco de; lo|la conoci en;
lo|la conozco de; amigo|amiga de; en mi equipo; a mi cargo; yo lo|la contrate; lo|la contrate;
compartimos equipo|oficina|jefe; codo con|a codo; lado a lado; mano a mano;
trabaje|trabajaba|trabajabamos|trabajamos|trabajo|curramos|curre|colabore|colaboramos _? _? _?
_? juntos|juntas|conmigo|con|codo; compartimos|compartia|compartiamos _? _?
despacho|oficina|mesa|equipo|jefe|proyecto|piso|planta; mismo|misma|mismos
equipo|oficina|planta|departamento|despacho|proyecto|empresa|area|jefe|turno|epoca|anos; en
mi|nuestra|nuestros|mis epoca|etapa|tiempo|tiempos|anos; de mi|nuestra|nuestros|mis
epoca|etapa|tiempo|tiempos|anos; cuando
yo|estaba|estabamos|trabajaba|trabajabamos|estuve|estuvimos; mi|fue|era|mis mi? ex?
jefe|jefa|manager|mentor|mentora|socio|socia|becario|becaria|companero|companera|companeros|subordinado|subordinada|director|directora|supervisor|supervisora;
ex companero|companera|jefe|jefa|socio|socia|colega|equipo; jefe|jefa mio|mia; bajo mi|su
mando|direccion|cargo|responsabilidad; me contrato|ficho|formo|dirigio|mentorizo; lo|la|le
contrate|fiche|forme|dirigi|entrene|mentorice; yo le;
estuvimos|estabamos|eramos|fuimos|entramos|empezamos|coincidimos _? _?
juntos|juntas|companeros|companeras|socios|socias|colegas|en;
montamos|fundamos|creamos|lanzamos|construimos|dirigimos|llevamos|abrimos; me reportaba;
reportaba a mi; reportaba|reporte a; me sucedio; me sustituyo; mi sucesor|sucesora|predecesor;
practicas juntos|juntas|con; amigo|amiga|colega|conocido|conocida del|de
trabajo|curro|la|oficina; del curro|trabajo; companeros de|en; duo; binomio; coincidir en;
hombro con hombro; fui|era|fuimos su|sus|el|la
jefe|jefa|companero|companera|companeros|becario|socio|mentor|manager|colega; conmigo|nosotros
en

[denied 1]
nunca trabajamos|trabaje|coincidimos|coincidi; no trabajamos|trabaje|coincidimos|coincidi; nunca
hemos trabajado|coincidido; no hemos trabajado|coincidido; despues de que yo; despues de irme;
antes de que yo; cuando yo ya; cuando ya me; entro cuando|despues; llego despues; antes de mi
llegada; no llegamos a; no coincidimos|coincidi|trabajamos|estuvimos|llegamos; nunca _?
coincidimos|coincidi|trabajamos|estuvimos|fuimos; sin coincidir; no _? mismo|misma
epoca|tiempo|equipo; antes|despues de mi|que|nosotros; entro|llego|salio|se _? _? _?
antes|despues|tras; yo ya no|habia|me; ya me habia; distinta epoca|etapa; distintas
epocas|etapas; no conmigo; nos cruzamos nunca

[school 1]
universidad; uni; estudiamos; estudie; carrera; master; mba; compañero de clase; clase; colegio;
escuela; instituto; promocion; facultad; compañero de piso; piso; doctorado; generacion;
bachillerato; prepa; residencia; companero|companera|companeros|companeras de
clase|carrera|piso|facultad|universidad|colegio|master|promocion|instituto|estudios; misma
promocion|clase|facultad|carrera|universidad|generacion; profesor; profesora; alumno; alumna;
estudiante; erasmus; tesis; posgrado; licenciatura; ingenieria en; colegio mayor; me dio clase;
director de tesis

[client 1]
cliente; clienta; clientes; nos compra|compran|compro|paga|contrato|contrataron; compra
nuestros|nuestras; nuestro|mi|nuestra cliente|clienta; cuenta clave; usa nuestro|nuestra;
cliente nuestro|nuestra|desde|mio; le vendemos|facturamos

[vendor 1]
proveedor; proveedora; agencia; consultor; consultora; abogado; gestor; nuestro|nuestra|mi
proveedor|proveedora|abogado|abogada|asesor|asesora|gestor|gestora|contable|agencia|banquero|notario|arquitecto|disenador|consultor|casero|auditor;
nos vende|suministra|provee|asesora|factura|lleva; lleva nuestras|nuestra|la; audita; auditor;
imprenta

[investor 1]
invirtio; inversor; inversora; inversionista; ronda; fondo; angel; invirtieron; invirtio en;
puso _ _? en; business angel; socio capitalista; accionista; nos financio; entro en la
ronda|el|nuestro; fondo de; capital

[community 1]
comunidad; asociacion; club; voluntario; voluntaria; voluntariado; programa; aceleradora;
incubadora; miembro; grupo; red; cohorte; peña; cofradia; parroquia; coro; equipo de; club de;
gimnasio; ong; asociacion de; colegio de; ampa; grupo de; scout; scouts; rotary; red de

[event 1]
conferencia; congreso; evento; feria; cumbre; charla; conoci en; nos conocimos en; conocimos en;
coincidimos en; lo|la vi en; foro; panel; encuentro; en una|un|el|la|unas
feria|congreso|evento|conferencia|charla|jornada|jornadas|cumbre|boda|cena|taller|meetup|hackathon;
jornadas; taller; seminario; ponencia; networking; mesa redonda; stand;
coincidimos|conoci|conocimos|vimos|vi|encontramos en

[coauthor 1]
coautor; coautora; publicamos; articulo; escribimos; paper

[job 1]
ahora en; trabaja en|para|ahora; ahora esta en; directora; director; fundador; fundadora; jefa
de; jefe de; dirige; lidera; ceo; cto; vp; se fue a; paso a; ficho; fichada; fichado; empleo;
puesto; intro; presento; presentacion; recomendo; actualmente; entro en; se incorporo; gerente;
esta|trabaja|sigue en|para; ahora|hoy|actualmente|desde|desde en; ficho por; se
fue|paso|marcho|cambio a; entro en|a; lleva|dirige|lidera;
director|directora|responsable|jefe|jefa|gerente de|en; se incorporo a; cliente suyo; contacto
en|con; recomendo en|a|para; enchufe; vacante; oferta de; puesto en; practicas en; por lo de;
presentacion|presentaciones|intro a|con|en; dejo

[knows 3]
trabaja con|para; trabajo con|para; trabajaba con|para; trabajaron juntos|juntas|en; trabajan
juntos|juntas; consejo con; en el consejo|directorio|board; junta directiva; cofundo;
cofundaron; fundo; fundaron; cofundador|cofundadora|socio|socia de|con; socios;
mentor|mentora|jefe|jefa|companero|companera|colega de; mentor; muy bien; conoce _? _? _? muy
bien; conoce bien; bien; muy amigo|amiga|amigos|amigas; intimo|intima|intimos; buen|buena|gran
amigo|amiga|amigos de|con; buenos amigos; mejor amigo|amiga de; amigos intimos; cercano|cercana
a|con; casado|casada con; reportaba|reporta a; hablan cada|todas|todos|mucho; habla con;
juega|juegan|corre|come|comen; se ven|hablan cada|todas; fue jefe|jefa|mentor|mano; su
antiguo|antigua|ex jefe|jefa|socio|socia|colega|companero; cada semana; asesora; asesor|asesora
de; mismo equipo|despacho|departamento que; misma oficina|area que;
comparte|compartia|compartio|compartian oficina|despacho|equipo con; compartio|compartia la|una
oficina con; trabajo junto a; trabajo|trabajaba junto a; codo con; mano derecha;
trabaja|trabajo|trabajaba|trabajan|trabajaron|colabora|colaboran _? _? _?
con|juntos|juntas|para|codo|bajo; comparte|comparten|compartia|compartian|compartio _ _? _? con;
se sienta|sientan _? _? con; consejo _? _? con; comparten consejo|despacho|junta; miembro _ _?
_? con; juega|juegan al|a _? _? con; corre|corren|escala|navega|cena|come con; se
ven|hablan|reunen|juntan _? cada|todas|todos|mucho|seguido|siempre;
intimos|intimas|intima|intimo; muy|super|bien
amigos|amigas|amigo|amiga|unidos|unidas|cercano|cercana|cercanos|unido; uña y carne; mejores
amigos; mejor|intimo|gran|buen|vieja|viejo|buena|intima amigo|amiga de|del|con; amigo|amiga
intimo|intima|cercano|cercana de; amigos|amiga|amigo de la infancia; fue|es|era|fueron su?
jefe|jefa|mentor|mentora|socio|socia|socios|socias|mano|ayudante|asistente|companero|companera|alumno|discipulo;
socios|socias; fundaron|montaron|crearon|dirigieron; fundo|monto|creo _ _? _? con; casados;
casado; casada; pareja de; cunado y socio; confidente de; asesora a; le asesora; lo|la asesora;
consejero|consejera de; padrino|madrina de; de toda la vida; estrecha relacion; muy buena
relacion; se llevan muy|genial|fenomenal; cada semana|mes|lunes|martes|viernes|sabado|domingo

[knows 2]
conoce; conocen; se conocen; amigo|amiga|amigos de|con; estudio con; estudiaron juntos|juntas;
companeros|companero de clase|universidad|promocion; puede presentar|presentarme|introducir;
vecino|vecina de; en contacto con; coincidio con; coincidieron; misma promocion; compañera de;
amigo|amiga|conocido|conocida|vecino|vecina|contacto de|del|con; puede|podria _?
presentar|presentarme|presentarnos|conectarme|ponerme; tiene contacto|acceso|trato|linea;
coincidio|coincidieron|trato|hablo con; se conocieron|tratan|conocen; estudiaron|estudio; se
llevan bien; en buenos terminos

[knows 1]
no muy bien; no bien; de nombre; de vista; de oidas; apenas; poco; vagamente; un poco; no mucho;
no tan bien; una vez; lo|la vio una; solo de; <su> <kin>;
primo|prima|hermano|hermana|tio|tia|sobrino|sobrina de; pariente; solo por linkedin; casi no;
solo de|una|un|por; muy|un poco; de lejos; por encima; apenas lo|la|le|se; lo|la|le conoce
poco|apenas|de|solo|mal; no mucho|muy|tanto|demasiado; coincidio|coincidieron|hablo|vio|conocio
_? _? _? una|un; una sola; de pasada; superficialmente; cree que; quiza; quizas; tal vez; puede
que; amigo|amiga de un|una; <su> cunado|cunada|pareja|novio|novia|vecino; trato poco; le|la|lo
saludo; dio la mano

[knows 0]
no conoce; no la|lo|le conoce; no se conocen; nunca ha; nunca han; nunca conocio|hablo; no tiene
relacion|contacto; sin relacion; no conocen; ni idea de quien; no lo|la conoce; no conoce
realmente; jamas ha; no _? conoce|conocen|conocio|tiene|trata|llego|ha|han|habla|hablan|sabe; no
llego|llegaron a; nunca _? conocio|coincidio|hablo|trato|ha|han|vio; ni conoce; ninguna
relacion; ningun contacto|trato|vinculo; sin relacion|contacto|vinculo|trato;
peleado|peleada|enemistado|enemistada con; ya no se; jamas
"""
