"""Spanish."""

STOP_WORDS = """
el la los las y es con en no me mi le lo su que por para una del al yo nos muy desde hasta antes
pero juntos juntas de un se ya mas nunca fue era esta hace sus trabajamos
"""
"""Everyday words that tell the language."""

TURNS = "pero aunque"
"""Words that begin a new clause."""

ABBREVIATIONS = """
aprox feb abr ago dic ej sr sra dpto
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
q=que|xq=porque|tb=tambien|pq=porque|trabajmos=trabajamos|excompanero=ex companero
excompanera=ex companera|excompaneros=ex companeros|exjefe=ex jefe|exjefa=ex jefa
excolega=ex colega|exsocio=ex socio
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

SETS = """
le: le lo la les nada mas nunca el ella me
mi: mi mis nuestro nuestra
su: su sus
kin: hermano hermana primo prima tio tia esposa esposo mujer marido padre madre hijo hija
  sobrino sobrina
pedir: pedir pedirle pedirles preguntar preguntarle contactar contactarlo contactarla molestar
  molestarlo molestarla molestarle escribir escribirle llamar llamarle llamarlo llamarla pidas
  preguntes molestes contactes escribas insistir solicitar pedirle
"""
"""Sets of words that wordings name in angle brackets."""

CUES = """
[close 0]
nunca nos conocimos|vimos|hemos; no lo|la|le conozco; no nos conocemos en|personalmente; nunca
lo|la|le he|vi|conoci; no lo|la conozco en; desconocido; desconocida; por primera vez; nunca
hemos hablado|coincidido; no conozco

[close 1]
no somos cercanos|cercanas|amigos|amigas|intimos|muy; no muy|tan
cercano|cercana|cercanos|cercanas; no es cercano|cercana|muy; poco cercano|cercana; apenas
lo|la|le|nos conozco|conocemos|hemos|coincidimos; apenas; casi no; casi no lo|la|nos; lo|la
conozco poco|apenas|de; conozco poco|apenas; no lo|la conozco bien|mucho|muy; no nos conocemos
bien|mucho|muy; conocido; conocida; solo|vi una|dos vez|veces; nos vimos una|dos vez|veces;
coincidimos una|dos vez|veces; una sola vez; lo|la vi una; relacion debil; contacto debil;
vagamente; lazo debil; conozco de vista; de vista; perdimos el contacto; sin mas; relacion
superficial; nos conocemos poco

[close 2]
nos llevamos bien; me llevo bien; cordial; amistoso; amistosa; amable conmigo; buena onda con;
amigo; amiga; amigos; buenos terminos; buen rollo; en buenos; nos caemos bien; relacion cordial;
conocemos bastante; conozco bastante bien; simpatizamos

[close 3]
muy|bastante|siempre|super cercano|cercana|cercanos|cercanas|unidos|unidas; buen amigo; buena
amiga; buenos amigos; buenas amigas; gran amigo; gran amiga; grandes amigos; muy
amigo|amiga|amigos|amigas; viejo amigo; vieja amiga; viejos amigos; amigo cercano; amiga
cercana; cercano; cercana; cercanos; confio; confianza; mucha|plena|total confianza; de
confianza; relacion fuerte|solida|estrecha|cercana; muy buena relacion; buena relacion; estrecha
relacion; nos llevamos muy|super|genial|fenomenal; me llevo muy; lo|la conozco muy? bien; nos
conocemos muy? bien; amigo de la infancia; amigo de toda; amiga de toda; solido; solida; vinculo
fuerte; intimo amigo; gran relacion; excelente relacion; amigo intimo; amiga intima; aliado;
aliada; amigo|amigos|amiga|amigas mas antiguo|antiguos|antigua|antiguas|viejo|viejos; mas
viejo|viejos|viejas amigo|amigos|amigas; amigos de toda

[close 4]
mejor amigo|amiga; mejores amigos|amigas; <mi> <kin>; familia; cunado; cunada; suegro; suegra;
padrino; madrina; testigo de mi; como un hermano; como una hermana; como hermanos; primo; prima;
de la familia; amigo del alma; amiga del alma; intimos; muy muy; compadre; comadre; casi
hermanos; casi familia

[close_not 0]
amigo de <su>; cercano a; cercana a; amigo|amiga en comun; amigos en comun; es amigo de; es
amiga de; muy amigo de; conocido por; apenas tiene; familia de; buen amigo de; buena amiga de;
casi no tiene; confianza en si

[contact 1]
cafe; comida; comimos; almuerzo; almorzamos; cena; cenamos; hablamos; hable; hablado; charlamos;
charla; llamada; llame; llamo; quedamos; vimos; visto; nos vimos; coincidimos; conversamos;
escribi; escribimos; correo; correos; mail; email; mensaje; mensajes; whatsapp; zoom;
videollamada; reunion; visita; visito; visitamos; cerveza; cervezas; cana; canas; copas;
desayuno; ultimo contacto|mensaje|correo|email|cafe; ultima
vez|llamada|conversacion|charla|reunion|comida; nos encontramos; encontre; me encontre; vino a;
tomamos; conoci; escribio; reunimos; vernos; hablar; vi; nos conocimos; lo|la vi; nos
escribimos; vemos; contacto

[planned 1]
planeado; planeada; vamos a; voy a; va a; proximo; proxima; pendiente; agendado; agendada;
tenemos que; tengo que; quiero; queremos; deberia; programada; programado; prevista; previsto;
manana; pronto; hay que; quedar; cancelada; cancelado; pospuesta; pospuesto; invitar

[silence 1]
no hablamos|hablo|hemos|nos|he|se|sabemos; sin contacto|hablar|noticias|vernos|vernos; no lo|la
veo|vi|he; perdimos el|contacto; ningun contacto; nada desde; no sabemos nada; no se nada; no
tenemos contacto; nunca mas

[third 1]
ellos hablan; hablan cada|todas|todos|mucho|seguido; se ven; habla con; comen juntos; juegan;
<su> hermano|hermana|marido|mujer|esposa|esposo

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
compartimos equipo|oficina|jefe

[denied 1]
nunca trabajamos|trabaje|coincidimos|coincidi; no trabajamos|trabaje|coincidimos|coincidi; nunca
hemos trabajado|coincidido; no hemos trabajado|coincidido; despues de que yo; despues de irme;
antes de que yo; cuando yo ya; cuando ya me; entro cuando|despues; llego despues; antes de mi
llegada; no llegamos a

[school 1]
universidad; uni; estudiamos; estudie; carrera; master; mba; compañero de clase; clase; colegio;
escuela; instituto; promocion; facultad; compañero de piso; piso; doctorado; generacion;
bachillerato; prepa; residencia

[client 1]
cliente; clienta; clientes

[vendor 1]
proveedor; proveedora; agencia; consultor; consultora; abogado; gestor

[investor 1]
invirtio; inversor; inversora; inversionista; ronda; fondo; angel; invirtieron

[community 1]
comunidad; asociacion; club; voluntario; voluntaria; voluntariado; programa; aceleradora;
incubadora; miembro; grupo; red; cohorte

[event 1]
conferencia; congreso; evento; feria; cumbre; charla; conoci en; nos conocimos en; conocimos en;
coincidimos en; lo|la vi en; foro; panel; encuentro

[coauthor 1]
coautor; coautora; publicamos; articulo; escribimos; paper

[job 1]
ahora en; trabaja en|para|ahora; ahora esta en; directora; director; fundador; fundadora; jefa
de; jefe de; dirige; lidera; ceo; cto; vp; se fue a; paso a; ficho; fichada; fichado; empleo;
puesto; intro; presento; presentacion; recomendo; actualmente; entro en; se incorporo; gerente

[favour 1]
me debe; me deben; nos debe; me debe un|una|favor; en deuda conmigo; me la debe; me las debe; me
debe una

[favour -1]
le debo; les debo; le debemos; yo le debo; debo un|una favor; en deuda con; se la debo; me hizo
un _? favor; me hizo _ _? favor; sin pedir nada; sin nada a cambio; no pidio nada; nada a
cambio; le debo un|una; me hizo el favor

[favour 0]
en paz; estamos en paz; a mano; estamos a mano; favor devuelto; cuentas saldadas; quedamos en
paz; quedamos a mano

[favour_not 0]
no me debe; me debe dinero; escrito a mano; hecho a mano; lo tengo a mano

[gave 1]
le ayude; lo|la ayude; ayude a; le consegui; le presente; lo|la presente; le recomende; lo|la
recomende; le revise; revise <su>; le hice un|el _? favor; le eche una; le escribi una; le di

[gave -1]
me ayudo; me consiguio; me recomendo; me echo; nos ayudo; me reviso; reviso mi; me escribio una

[hold 2]
no <pedir>; no <le>? <pedir>; no le <pedir>; no volver a; nunca <pedir>; no se le pide; jamas
<pedir>; evitar; dejar en paz; dejarlo|dejarla en paz; dejarlo|dejarla tranquilo|tranquila; no
mas favores|peticiones|intro|intros|pedidos; no pedir; prohibido; ni se te ocurra; no quiere
que; no quiere intros|presentaciones|que|ser; odia; intocable; no hacer intros; no contar con;
no tocar; vetado; vetada; ni pedir; nada de intros|favores|pedir; por favor no; no hay que
pedir; no lo|la <pedir>; no le pidas; nunca mas <pedir>; mejor no <pedir>

[hold 1]
esperar; espera; aguantar; pausa; no antes; ahora no; todavia no; aun no; no ahora; no es buen
momento; mal momento; dejar descansar; dejarlo|dejarla descansar; a partir; volver a intentar;
darle tiempo|espacio|un|aire; mejor en|a|despues|desde; retomar; nada hasta; no hasta;
reintentar; dar un respiro; pedir|preguntar|preguntarle|pedirle despues|en|a|desde|tras;
solo|recien pedir|preguntar|despues|en|a

[hold 0]
baja; de baja; baja maternal|paternal|medica|por; permiso; licencia; vacaciones; de vacaciones;
sabatico; ano sabatico; ocupado; ocupada; liado; liada; muy liado|liada; a tope; saturado;
saturada; de viaje; viajando; fuera; ausente; no disponible; sin tiempo; hasta arriba; hasta el
cuello; desbordado; desbordada; vuelve; regresa; de vuelta; permiso de; excedencia; maternidad;
paternidad; hospital; enfermo; enferma; cerrando ronda; levantando ronda; examenes; agobiado;
agobiada; con mucho lio; mucho trabajo

[returns 1]
vuelve; regresa; de vuelta; volvera; regresara; retorna; disponible; vuelta; se reincorpora;
reincorpora

[ever 2]
nunca; jamas; nunca mas; para siempre; bajo ningun concepto; de ninguna manera; punto; en ningun
caso; definitivamente

[hold_not 0]
no dudes; no dude; no dudar; sin problema; no hay problema; sin ningun problema; no le importa;
siempre dispuesto|dispuesta|ayuda; encantado|encantada de ayudar; pedir sin; no tengas miedo; no
olvides|olvidar; nunca dice|dijo que no; nunca me ha; nunca he pedido; le encanta; cuando
quieras; hasta luego|pronto|ahora|la|hoy; nunca le he; aun no le|he; todavia no le|he; a
cualquier hora; espera noticias; espera un bebe; hable con; estuvo de baja; no pedi|he

[only_when 1]
hasta que; cuando; una vez que; solo si|cuando|despues; despues de que; esperar a
que|cerrar|que; en cuanto; a menos que; mientras; una vez; antes de que; siempre que; hasta
tener|cerrar|haber; esperar a; esperar a|que|su|el|la; hasta nuevo

[until 0]
hasta; antes de|del; antes; hasta el|la|los|finales|principios; a partir de|del; vuelve en|el;
desde; en; no antes de|del; regresa en|el; el; recien en; a

[until 1]
despues de|del; tras; tras el|la; hasta despues de|del; hasta pasado|pasada|pasadas; pasado;
pasada; durante; todo; toda; todo el; toda la; hasta final|finales|fin de

[while 1]
mientras; hasta; antes; cuando; despues; si; una vez; en cuanto

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
oficina con; trabajo junto a; trabajo|trabajaba junto a

[knows 2]
conoce; conocen; se conocen; amigo|amiga|amigos de|con; estudio con; estudiaron juntos|juntas;
companeros|companero de clase|universidad|promocion; puede presentar|presentarme|introducir;
vecino|vecina de; en contacto con; coincidio con; coincidieron; misma promocion; compañera de

[knows 1]
no muy bien; no bien; de nombre; de vista; de oidas; apenas; poco; vagamente; un poco; no mucho;
no tan bien; una vez; lo|la vio una; solo de; <su> <kin>;
primo|prima|hermano|hermana|tio|tia|sobrino|sobrina de; pariente; solo por linkedin; casi no

[knows 0]
no conoce; no la|lo|le conoce; no se conocen; nunca ha; nunca han; nunca conocio|hablo; no tiene
relacion|contacto; sin relacion; no conocen; ni idea de quien; no lo|la conoce; no conoce
realmente; jamas ha

[asked 1]
pedi; le pedi; pedido; he pedido; pedimos; solicite; le pregunte; peticiones; peticion; le he
pedido; pedidos; pedi una|dos|tres; pregunte

[asked_not 0]
me pidio; nos pidio; nunca pedi|he|le; no pedi|pedir|he; me ha pedido; sin pedir; nunca pidio;
no pidio; no mas pedidos|peticiones; pedido demasiado; pedir demasiado

[turned_down 1]
dijo que no; rechazo; se nego; me rechazo; declino; no quiso; me dijo que no; dio largas;
negativa

[yes 1]
si; dijo que si; acepto; lo hizo; las hizo; la hizo; accedio; hecho; hecha; salio bien;
funciono; de acuerdo; cumplio

[no 1]
no; dijo que no; rechazo; se nego; declino; no quiso; negativa

[silent 1]
sin respuesta; no respondio|contesto; no ha respondido|contestado; nunca respondio|contesto;
ignoro; silencio; nada

[intro_for_me 1]
me presento; me ha presentado; me hizo _? _? intro|intros|presentacion|presentaciones; me puso
en; me conecto; nos presento; me hizo de; me introdujo; me recomendo a; intros hechas; me abrio

[both 1]
ambas; ambas veces; ambos; las dos; las dos veces; cada vez; siempre; todas; todas las; las
tres; las tres veces; los dos

[times 1]
una vez; 1 vez; una; un

[times 2]
dos veces; 2 veces; dos

[times 3]
tres veces; 3 veces; tres

[times 4]
cuatro veces; cuatro

[caution 1]
peleados; peleado; peleada; nos peleamos; pelea; discutimos; discusion; conflicto; enfadado;
enfadada; enojado; enojada; molesto conmigo; molesta conmigo; molesto; molesta; mal rollo; mala
onda; mala relacion; malos terminos; acabamos|terminamos|termino|acabo mal; quede mal; queme;
quemado; quemada; quemamos; cuidado; con cuidado; ojo; tension; tensiones; tenso; tensa;
resentido; resentida; rencor; abusado; abuse; delicado; incomodo; incomoda; no confio; no es de
fiar; desconfio; me traiciono; salio mal; demasiados|demasiadas favores|peticiones; he pedido
demasiado; rota; roto; distanciados; problemas con; salio fatal|regular; fue mal|fatal; no
salio|fue|acabo|termino _? bien; termino mal; acabo mal

[caution_not 0]
sin rencor; sin rencores; sin conflicto; nada de mal; no hay mal; sin mal rollo; ojo clinico; al
cuidado; cuidado de; resolucion de conflictos; sin tension
"""
