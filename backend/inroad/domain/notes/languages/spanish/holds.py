"""Holding back, in Spanish."""

CUES = """
[hold 2]
no <pedir>; no <le>? <pedir>; no le <pedir>; no volver a; nunca <pedir>; no se le pide; jamas
<pedir>; evitar; dejar en paz; dejarlo|dejarla en paz; dejarlo|dejarla tranquilo|tranquila; no
mas favores|peticiones|intro|intros|pedidos; no pedir; prohibido; ni se te ocurra; no quiere
que; no quiere intros|presentaciones|que|ser; odia; intocable; no hacer intros; no contar con;
no tocar; vetado; vetada; ni pedir; nada de intros|favores|pedir; por favor no; no hay que
pedir; no lo|la <pedir>; no le pidas; nunca mas <pedir>; mejor no <pedir>; no <le>? _?
<pedir>|pedir|pidas; mejor no <pedir>|pedirle|pedir; no <le>? <pedir> nada|mas|favores; no
volver a <pedir>|pedirle|contactar|molestar|llamar; prohibido <pedir>|contactar; nada de
<pedir>|peticiones|favores|pedidos|contacto; ni una peticion; cero peticiones; no mas _?
peticiones|favores|solicitudes|presentaciones; sin _? peticiones; ni <pedir>; ni hablar;
dejar|dejarlo|dejarla|deja|dejemos|dejale|dejadla|dejadle _? en paz|tranquilo|tranquila|fuera;
en la lista negra; lista negra; no quiere|desea|acepta|admite|hace|da|le _? _?
presentaciones|intros|recomendaciones|favores|peticiones|ser|que|gusta; no presenta|recomienda
a? nadie; no mezcla|mezclar|mezclamos; no
usar|utilizar|implicar|involucrar|meter|recurrir|acudir; no recurrir; no hay que <pedir>; no
conviene <pedir>; no se le|puede|debe pedir|<pedir>; me pidio|dijo|rogo que
no|dejara|parara|nunca; que no le|la|lo _? <pedir>|pida|moleste|escriba|llame|contacte; que deje
de; fuera de limites|juego|limite; zona prohibida; descartado; descartada; descartar; bajo
ningun concepto; en ningun caso; de ninguna manera; prohibe; prohiben; estrictamente
personal|privado; solo amistad; nada de negocios; sin negocios; nunca <le>?
<pedir>|pedirle|pedir|molestar; jamas <le>? <pedir>|pedirle|pedir; no hablar|contar con

[hold 1]
esperar; espera; aguantar; pausa; no antes; ahora no; todavia no; aun no; no ahora; no es buen
momento; mal momento; dejar descansar; dejarlo|dejarla descansar; a partir; volver a intentar;
darle tiempo|espacio|un|aire; mejor en|a|despues|desde; retomar; nada hasta; no hasta;
reintentar; dar un respiro; pedir|preguntar|preguntarle|pedirle despues|en|a|desde|tras;
solo|recien pedir|preguntar|despues|en|a; dejarlo|dejarla|dejar|dejale|dale|darle|dar _?
tranquilo|tranquila|respirar|descansar|tiempo|espacio|aire|margen|un|unos|unas|hasta|para;
paciencia; mejor esperar|en|despues|mas|a|dejarlo|tras|no; no
antes|hasta|ahora|todavia|aun|este|esta|molestar|tocar|es; no es el? buen|mejor momento; mal
momento|timing; momento delicado; mala epoca; nada hasta|antes; volver a
contactar|preguntar|intentar|hablar|escribir;
retomar|recontactar|contactar|preguntar|intentarlo|escribir|pedir _?
en|a|despues|tras|cuando|desde|partir; aparcar; aparcado; congelar; en pausa|espera|stand; stand
by; de momento no|nada; por ahora no|nada; este mes|ano|trimestre|verano no|nada; no este|esta
mes|ano|trimestre|semana|verano; disponible|libre a|desde|en|despues|tras; tregua; respiro

[hold 0]
baja; de baja; baja maternal|paternal|medica|por; permiso; licencia; vacaciones; de vacaciones;
sabatico; ano sabatico; ocupado; ocupada; liado; liada; muy liado|liada; a tope; saturado;
saturada; de viaje; viajando; fuera; ausente; no disponible; sin tiempo; hasta arriba; hasta el
cuello; desbordado; desbordada; vuelve; regresa; de vuelta; permiso de; excedencia; maternidad;
paternidad; hospital; enfermo; enferma; cerrando ronda; levantando ronda; examenes; agobiado;
agobiada; con mucho lio; mucho trabajo; de|en|esta|por
baja|permiso|licencia|excedencia|viaje|gira|vacaciones|rodaje|campana|duelo|mudanza|examenes|oposiciones|obras|luna;
baja maternal|paternal|medica|por|hasta; descanso; de descanso; retiro; embarazada; dio a luz;
acaba de ser|tener|dar; bebe; recien nacido; parto; hospitalizado|hospitalizada; ingresado;
ingresada; operado|operada; operacion; recuperandose; convaleciente; burnout; quemado por el;
duelo; de luto; luto; mudanza; mudandose; boda; de boda; luna de miel; vuelta al mundo; fuera
hasta|de; desconectado; desconectada; ilocalizable; incomunicado; a tope|mil; hasta arriba|el;
liadisimo; liadisima; ocupadisimo; ocupadisima; super|muy|bastante|super
ocupado|ocupada|liado|liada; de cierre; cierre; cierre fiscal|de|anual; auditoria; en
plena|pleno; lanzamiento; ronda; oposiciones; tesis; rodaje; gira; campana electoral;
elecciones; juicio; exterior; en el extranjero|exterior

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
cualquier hora; espera noticias; espera un bebe; hable con; estuvo de baja; no pedi|he; no
dudes|dudar|hay|pasa|importa|molesta; no le importa|molesta|cuesta; siempre _?
disponible|dispuesto|dispuesta|encantado|encantada|abierto|abierta|dice|ayuda; cuando
quieras|sea; sin miedo|compromiso|problema; se puede|puedes|puedo pedir|preguntar|contactar;
estaba|estuvo|andaba|ha _? de|fuera|ocupado|ocupada|liado|liada|en; ya volvio|regreso|esta|ha;
volvio de|a|en; regreso de|a|en; de vuelta al|en|de; no pasa nada; no hace falta; no
olvidar|olvides|olvidarme; espera noticias|un|una|que|respuesta|gemelos|bebe; nunca|jamas
dice|ha|pide|me|nos _? _? dicho? no; viaje mucho; viaja; fuera de serie|lo; mejor no puede; me
pidio que no olvide; respiro hondo; mejor que|amigo|amiga; no se le da; encanta; esta por;
cierre de; tesis sobre|en; no me pidio; mejor en persona

[only_when 1]
hasta que; cuando; una vez que; solo si|cuando|despues; despues de que; esperar a
que|cerrar|que; en cuanto; a menos que; mientras; una vez; antes de que; siempre que; hasta
tener|cerrar|haber; esperar a; esperar a|que|su|el|la; hasta nuevo; hasta
cerrar|tener|firmar|terminar|acabar|salir|pasar; antes de que|cerrar|firmar|terminar; mientras
este|siga|dure|no; tras su|la|el cierre|boda|venta|ronda|parto; si no; no sin; solo
con|si|cuando

[until 0]
hasta; antes de|del; antes; hasta el|la|los|finales|principios; a partir de|del; vuelve en|el;
desde; en; no antes de|del; regresa en|el; el; recien en; a; antes del|de|que; hasta
que|el|la|principios|mediados|despues; a partir del|de; desde el|la; pasado el|la; hasta bien;
el dia

[until 1]
despues de|del; tras; tras el|la; hasta despues de|del; hasta pasado|pasada|pasadas; pasado;
pasada; durante; todo; toda; todo el; toda la; hasta final|finales|fin de; tras el|la|las|los;
pasado el|la|las|los; hasta el final|fin; hasta finales|final; despues de las|los|la|el

[while 1]
mientras; hasta; antes; cuando; despues; si; una vez; en cuanto
"""
