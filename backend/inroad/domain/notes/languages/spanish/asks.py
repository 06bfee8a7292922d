"""Favours, asks, bad blood and what somebody needs, in Spanish."""

CUES = """
[favour 1]
me debe; me deben; nos debe; me debe un|una|favor; en deuda conmigo; me la debe; me las debe; me
debe una; me debe|deben|debia; quiere devolverme|compensarme|agradecerme; devolverme el|la; me
lo|la devolvera|devuelve|agradece|agradecio; muy|eternamente|sumamente agradecido|agradecida;
agradecido conmigo; agradecida conmigo; punto a mi; a mi favor; en deuda con nosotros; me debe
la

[favour -1]
le debo; les debo; le debemos; yo le debo; debo un|una favor; en deuda con; se la debo; me hizo
un _? favor; me hizo _ _? favor; sin pedir nada; sin nada a cambio; no pidio nada; nada a
cambio; le debo un|una; me hizo el favor; le debo|debemos; debo una|un|favor|mucho; le debo
mucho|una|un|la|el|todo; estoy en deuda; tengo que
devolverle|devolverselo|agradecerle|compensarle|compensarla; tendria que devolverle; le tengo
que; devolverle el|la; por devolver; me hizo _? _? favor|favorazo|gestion; me hizo un|el|muchos;
me echo|ha un|echado una? cable|mano; me saco de; me salvo; sin pedir|cobrar|esperar|querer
nada|a; no quiso|pidio|cobro|acepto nada|a; gratis para mi; favor pendiente; favores pendientes;
me sacó del

[favour 0]
en paz; estamos en paz; a mano; estamos a mano; favor devuelto; cuentas saldadas; quedamos en
paz; quedamos a mano; estamos|quedamos en|a paz|mano|iguales; favores|favor|deuda|cuentas
saldados|saldadas|devuelto|devueltos|pagada|saldada|saldado; nadie|ninguno debe|le; no nos
debemos; hoy por ti; nos debemos nada; pagados; cuenta saldada; toma y daca; empatados

[favour_not 0]
no me debe; me debe dinero; escrito a mano; hecho a mano; lo tengo a mano; no le debo; debo
llamarle|llamarla|escribirle|responderle|contestarle|preguntarle; agradecido de; me debe
dinero|una respuesta; favor de; le debo una respuesta|llamada|visita; que en paz; descanse en
paz; a favor de

[gave 1]
le ayude; lo|la ayude; ayude a; le consegui; le presente; lo|la presente; le recomende; lo|la
recomende; le revise; revise <su>; le hice un|el _? favor; le eche una; le escribi una; le di;
le|les
ayude|consegui|presente|recomende|revise|hice|eche|escribi|di|preste|saque|conecte|busque|corregi|abri|cubri|encontre
_? _? _?; lo|la|los|las
ayude|recomende|presente|conecte|enchufe|aconseje|apoye|acogi|aloje|cubri|saque|meti; ayude
a|con; ayude|aconseje|apoye|mentorice; carta de recomendacion para; a su
hijo|hija|hermano|hermana|mujer|marido|sobrino; enchufe a; conecte a; recomende a|para|su; hable
bien de; puse en contacto a

[gave -1]
me ayudo; me consiguio; me recomendo; me echo; nos ayudo; me reviso; reviso mi; me escribio una;
me|nos
ayudo|consiguio|recomendo|echo|reviso|presto|dejo|saco|salvo|busco|abrio|cubrio|encontro|enchufo|apoyo|aconsejo|corrigio|alojo|acogio;
me ha ayudado|conseguido|recomendado|prestado|sacado|salvado; me escribio una|la|mi; hablo bien
de mi; dio la cara; me dio trabajo|mi|una oportunidad

[gave_not 0]
le escribi hoy|ayer|en|por|un|para|hace|la|el; le di mi|las|los|un|el|recuerdos|tiempo|espacio;
me echo de; me dejo plantado|plantada|mensaje|en|un|una|tirado; le presente mis; me encontro en;
me salvo que; le hice una|saber|ver; le hice; le busque en; le abri; le encontre
muy|bien|cansado|en; me busco en; me saco una|un

[asked 1]
pedi; le pedi; pedido; he pedido; pedimos; solicite; le pregunte; peticiones; peticion; le he
pedido; pedidos; pedi una|dos|tres; pregunte; le|les pedi|solicite|pregunte|rogue;
pedi|solicite|pregunte; he|hemos pedido|solicitado; le he|habia pedido; <n>
peticiones|pedidos|solicitudes|favores; peticion|peticiones|solicitud|solicitudes;
pedirle|pedido una|un|dos|tres; pedi|pedimos intro|intros|ayuda|favor|favores; queria|necesitaba
una _? intro|presentacion|recomendacion; escribi|escribirle pidiendo|para|por; cuando pedi|le

[asked_not 0]
me pidio; nos pidio; nunca pedi|he|le; no pedi|pedir|he; me ha pedido; sin pedir; nunca pidio;
no pidio; no mas pedidos|peticiones; pedido demasiado; pedir demasiado; me|nos
pidio|ha|pregunto|pide|pregunta; nunca _? _? pedi|pedido|pidio; no _? _?
pedi|pedido|pidio|pedir|pidas|pedirle; sin pedir|pedirle; deberia haber|haberle; pidio que;
hijo|hija|hermano|hermana|amigo|amiga me; de pedir; antes de pedir; para pedir; pedirle
nada|mas|favores|algo; demasiadas peticiones; pedirle despues|en|a; pidiendo demasiado; le
pregunte por|como|si|que; pregunte por|como|si

[turned_down 1]
dijo que no; rechazo; se nego; me rechazo; declino; no quiso; me dijo que no; dio largas;
negativa; dijo|me|dijo dijo? que no; nego|negado; no quiso|pudo|acepto; me dio largas|calabazas;
puso excusas|pegas; rehuso; se excuso; se escaqueo; evasivas; prefirio|prefiere no; preferia no;
rechazada; rechazadas; rechazado

[yes 1]
si; dijo que si; acepto; lo hizo; las hizo; la hizo; accedio; hecho; hecha; salio bien;
funciono; de acuerdo; cumplio; que si; dijo|dijeron si; lo hizo enseguida|al|en|encantado;
enseguida; al momento|instante|dia; encantado; encantada; si a; respondio bien|rapido; me ayudo;
concedida; concedidas; <n> si; salieron; ok; vale

[no 1]
no; dijo que no; rechazo; se nego; declino; no quiso; negativa; que no; no quiso|pudo|acepto;
rechazos; rechazada; rechazadas; largas; negativas; <n> no

[silent 1]
sin respuesta; no respondio|contesto; no ha respondido|contestado; nunca respondio|contesto;
ignoro; silencio; nada; no|nunca _? respondio|contesto|contestado|respondido|dijo|hizo; sin
respuesta|contestacion|noticias|responder; nunca mas; ni caso; en visto; visto; callada por;
aun|todavia nada|espero|esperando; nada de nada; quedo en nada|el; pendiente; no llego; se
olvido

[intro_for_me 1]
me presento; me ha presentado; me hizo _? _? intro|intros|presentacion|presentaciones; me puso
en; me conecto; nos presento; me hizo de; me introdujo; me recomendo a; intros hechas; me abrio;
me|nos presento|introdujo|conecto|recomendo|puso|paso|abrio|enlazo|vinculo _? _? _? _?
a|al|con|contacto|puertas|en; me|nos ha|han presentado|puesto|conectado|introducido|abierto; me
presento|conecto|introdujo; me hizo _? _? _? intro|intros|presentacion|presentaciones|puente;
hizo la|una|dos|tres|de? presentacion|presentaciones|intro|intros|puente; hizo de puente; me
puso en contacto; me consiguio _? _? _? reunion|cita|entrevista; intro|presentacion hecha; me
abrio _? _? puerta|puertas

[intro_not 0]
puede|podria|quiere|querria|ofrecio|prometio|dispuesto|dispuesta|podra _? _?
presentar|presentarme|presentarnos|conectarme|ponerme|introducirme; yo le|lo|la; le presente;
lo|la presente; si me; nunca me; no me _? presento|ha; se presento; no mas; presentarme;
pedir|pedi|pedirle _? _? presentacion|presentaciones|intro

[both 1]
ambas; ambas veces; ambos; las dos; las dos veces; cada vez; siempre; todas; todas las; las
tres; las tres veces; los dos; las|los|ambas|en dos|tres|todas|todos|ambas|las; cada una; sin
falta

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
salio|fue|acabo|termino _? bien; termino mal; acabo mal;
quedamos|acabamos|terminamos|acabo|termino|quedo|salimos|salio|estamos|llevamos|fue|sento|se
muy|bastante|lo|tomo? mal|fatal|regular; nos
peleamos|enfadamos|enojamos|distanciamos|discutimos; se
enfado|enojo|molesto|ofendio|disgusto|cabreo;
enfadado|enfadada|enojado|enojada|cabreado|cabreada|dolido|dolida|ofendido|ofendida|molesto|molesta|disgustado|disgustada|resentido|resentida
_? conmigo; cabreado; cabreada; dolido; dolida; ofendido; ofendida; bronca; rina; roce; roces;
enfrentamiento; enfrentados; trifulca; pleito; demanda; juicio; demando; nos demando; abogados
de por; mala sangre|experiencia|relacion|onda|leche|fe; mal|malos
ambiente|rollo|royo|gesto|trago; me fallo|traiciono|mintio|engano|robo|estafo|dejo tirado; le
falle|fallé|decepcione|defraude; decepcionado; decepcionada; defraudado; traicion; traicionado;
rencoroso; rencorosa; susceptible; delicada; relacion delicada|tensa|rota|complicada|fria;
tocado; con pies; pies de plomo; con tacto; con guantes; tiento; mucho ojo; andar con;
abusando|abusado|abuse de; demasiado a menudo; desgastado; quemando; quemado el|la|con; agotado
su|la; agoté; cansado de mis|que; harto de mi|mis|que; harta de mi|mis|que; la pifie; metedura
de pata; meti la pata; desastre; fiasco; fracaso; poco fiable; desconfianza; desconfia;
chismoso; nunca me perdono; no me perdona; fria conmigo; frio conmigo; se molesto

[caution_not 0]
sin rencor; sin rencores; sin conflicto; nada de mal; no hay mal; sin mal rollo; ojo clinico; al
cuidado; cuidado de; resolucion de conflictos; sin tension; no _?
molesto|enfadado|enojado|susceptible|rencoroso|rencorosa; harto de su|sus|la|el; cansado de
su|la|viajar; demanda de|alta; juicio critico; sin bronca|roces|problema; no|sin _? pelea;
cuidado de|personal|los; ojo de; fracaso escolar; tocado por; abogada|abogado; nunca
discutimos|peleamos; roce con la; mal de salud; fue mal estudiante; no le molesta; no molesta;
no se molesta; discutimos ideas|sobre

[need 1]
esta|estan|anda contratando|reclutando|fichando; contratando; busca
personal|gente|talento|equipo; ampliando el|su equipo; vacantes abiertas; puestos abiertos

[need 2]
levantando _? ronda|capital|dinero|fondos|inversion|una; esta|estan|anda levantando; busca
inversion|inversores|inversionistas|financiacion|capital|fondos|dinero; cerrando _? ronda;
abre|abriendo|prepara|preparando _? ronda; quiere levantar; en plena ronda; recaudando

[need 3]
busca _? _? trabajo|empleo|curro|chamba|puesto|practicas; buscando _?
trabajo|empleo|curro|chamba; en paro; desempleado; desempleada; en busca de trabajo|empleo;
le|lo|la despidieron|han despedido; despedido; despedida; se quedo sin trabajo; sin trabajo;
quiere cambiar|dejar de|su trabajo|empresa?; abierto|abierta a
ofertas|nuevas|oportunidades|propuestas

[need 4]
se muda|mudan|traslada|trasladan a; va|van a mudarse|trasladarse a?; mudandose a; quiere
mudarse|irse|trasladarse a?; busca piso|casa|apartamento|depa|departamento; se va a vivir

[need 5]
busca _? clientes|pilotos|distribuidores|socios|partners|compradores; buscando _?
clientes|pilotos|distribuidores|partners; lanza|lanzando _? producto|startup|app|su|una;
expandirse|expandiendo|expandiendose a|en; quiere entrar|vender|expandirse en|a; entrar en el
mercado

[need 6]
necesita ayuda|consejo|consejos|apoyo; pasando por un|una; en pleno divorcio; divorciandose; se
divorcia|separa; escribe|escribiendo un libro; montando su|una|un; busca
consejo|ayuda|mentor|feedback

[need_not 0]
no busca; ya no busca; no necesita; necesita descanso|descansar|tiempo|espacio|vacaciones|un
descanso|respirar|aire; busca pelea|lios; se va a vivir la; necesita que; lanza indirectas;
contrata a su; abierta al publico

[seek 1]
busca|buscan; esta|estan|anda buscando; en|a busca|la busca|la busqueda de; necesita|necesitan;
le hace falta; requiere; quiere _? conocer|encontrar|fichar|contratar|llegar; le gustaria
conocer|encontrar|llegar; contrata|contratando; contratando
"""
