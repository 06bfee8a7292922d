"""How close and when last in contact, in Spanish."""

CUES = """
[close 0]
nunca nos conocimos|vimos|hemos; no lo|la|le conozco; no nos conocemos en|personalmente; nunca
lo|la|le he|vi|conoci; no lo|la conozco en; desconocido; desconocida; por primera vez; nunca
hemos hablado|coincidido; no conozco; nunca _? _?
conocimos|visto|vi|conoci|vimos|coincidido|hablado; no nos conocemos en|personalmente|de; solo
de oidas|nombre|vista|linkedin; no lo|la|le conozco personalmente|en|de; no he tenido el
gusto|placer; no tengo el gusto; todavia|aun no nos|lo|la|hemos _?
conocemos|conozco|conocido|visto; no se quien; ni idea de quien; completo desconocido; completa
desconocida; jamas nos|lo|la|hemos; no nos hemos visto|conocido|presentado; solo por internet

[close 1]
no somos cercanos|cercanas|amigos|amigas|intimos|muy; no muy|tan
cercano|cercana|cercanos|cercanas; no es cercano|cercana|muy; poco cercano|cercana; apenas
lo|la|le|nos conozco|conocemos|hemos|coincidimos; apenas; casi no; casi no lo|la|nos; lo|la
conozco poco|apenas|de; conozco poco|apenas; no lo|la conozco bien|mucho|muy; no nos conocemos
bien|mucho|muy; conocido; conocida; solo|vi una|dos vez|veces; nos vimos una|dos vez|veces;
coincidimos una|dos vez|veces; una sola vez; lo|la vi una; relacion debil; contacto debil;
vagamente; lazo debil; conozco de vista; de vista; perdimos el contacto; sin mas; relacion
superficial; nos conocemos poco; solo|simple|mero|simplemente un|una?
contacto|conocido|conocida|colega|companero; relacion puramente|estrictamente|meramente|solo
profesional|laboral; puramente|estrictamente profesional|laboral; intercambiamos tarjetas;
tarjetas; de saludo; hola y adios; poco trato|contacto|roce|relacion; apenas
trato|relacion|contacto|nos|hablamos|hemos; nada mas; no mas que; no pasa de; distante; lejano;
lejana; superficial; conocido lejano; no tenemos confianza|relacion|mucha; no hay confianza; no
somos amigos|amigas|intimos|cercanos|nada; no es amigo|amiga; no lo|la conozco
bien|mucho|tanto|apenas; lo|la|le conozco de vista|poco|apenas; coincidimos una|dos|un; solo
coincidimos|hablamos|nos; una vez solo|nada|y; amigo|amiga de un|una amigo|amiga; poco mas;
contacto puntual|esporadico

[close 2]
nos llevamos bien; me llevo bien; cordial; amistoso; amistosa; amable conmigo; buena onda con;
amigo; amiga; amigos; buenos terminos; buen rollo; en buenos; nos caemos bien; relacion cordial;
conocemos bastante; conozco bastante bien; simpatizamos; simpatico; simpatica; muy|bastante
simpatico|simpatica|majo|maja|agradable|cordial|amable; majo; maja; buen trato|rollo|contacto;
buena relacion cordial; nos llevamos; me cae; me cae bien|muy|genial; nos caemos; colegueo;
colegas; tenemos buena; hay feeling; quimica; conocida buena; nos tratamos bien; compadreo

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
viejo|viejos|viejas amigo|amigos|amigas; amigos de toda; amigo|amiga
fiel|leal|verdadero|verdadera|querido|querida|cercano|cercana|intimo|intima|entranable;
queridisimo; querido amigo; querida amiga; amigos desde|intimos|de; amiga|amigo desde|intima;
amistad de|desde|fuerte|larga|solida; gran|buena|vieja|larga|estrecha amistad; confidente;
confio en|plenamente|mucho|totalmente; me fio; puedo contar|confiar; cuento con; me
apoya|apoyo|ha apoyado siempre; siempre _? ha apoyado; muy|bien|super
unido|unida|unidos|unidas|cercanos|cercano|cercana; complicidad; tenemos mucha; hemos pasado _
_? juntos|juntas; mi mentor|mentora; buenisima relacion;
excelente|magnifica|estupenda|fenomenal|estrecha relacion; relacion muy|excelente|estupenda;
amigote; colega del alma; del alma; nos queremos; lo|la quiero; hombro con; de toda la; de los
de

[close 4]
mejor amigo|amiga; mejores amigos|amigas; <mi> <kin>; familia; cunado; cunada; suegro; suegra;
padrino; madrina; testigo de mi; como un hermano; como una hermana; como hermanos; primo; prima;
de la familia; amigo del alma; amiga del alma; intimos; muy muy; compadre; comadre; casi
hermanos; casi familia; mejor amigo|amiga|colega; mejores amigos; como de|la|mi? familia; casi
de? la? familia; familia politica; como un|una|mi hermano|hermana|padre|madre|hijo|hija; hermano
de otra; mi ex; mi pareja|novio|novia|mujer|marido|compadre|comadre; madrina|padrino de
mi|mis|nuestro; ahijado; ahijada; intima amiga; amigo|amiga intimo|intima|intimos; amiga de la
infancia; inseparables; una y carne; una|como una y mugre

[close_alone 4]
hermano; hermana; primo; prima; cunado; cunada; familia; compadre; esposa; marido; mujer

[close_not 0]
amigo de <su>; cercano a; cercana a; amigo|amiga en comun; amigos en comun; es amigo de; es
amiga de; muy amigo de; conocido por; apenas tiene; familia de; buen amigo de; buena amiga de;
casi no tiene; confianza en si; amigo|amiga intimo|intima de; amigo|amiga desde|de <su>;
simpatica oficina; confio en que; contacto distante con; mi pareja de; familia
en|de|numerosa|vive; distante de; tarjetas de credito; cercano oriente;
hermano|hermana|primo|prima de

[contact 1]
cafe; comida; comimos; almuerzo; almorzamos; cena; cenamos; hablamos; hable; hablado; charlamos;
charla; llamada; llame; llamo; quedamos; vimos; visto; nos vimos; coincidimos; conversamos;
escribi; escribimos; correo; correos; mail; email; mensaje; mensajes; whatsapp; zoom;
videollamada; reunion; visita; visito; visitamos; cerveza; cervezas; cana; canas; copas;
desayuno; ultimo contacto|mensaje|correo|email|cafe; ultima
vez|llamada|conversacion|charla|reunion|comida; nos encontramos; encontre; me encontre; vino a;
tomamos; conoci; escribio; reunimos; vernos; hablar; vi; nos conocimos; lo|la vi; nos
escribimos; vemos; contacto; tomamos|tome|tomar algo|cafe|una|un|unas; una
cana|cerveza|copa|llamada|videollamada; copa; vinos; cenar; comer; almorzar; desayunar; quedada;
conversacion; charlar; cafecito; desayunamos; merendamos; merienda;
comi|cene|almorce|desayune|quede|charle|converse con; nos
escribimos|llamamos|hablamos|vemos|vimos|juntamos|tomamos|cruzamos|encontramos|reunimos|saludamos|mandamos|wasapeamos;
nos hemos visto|escrito|hablado|llamado; me
llamo|escribio|mando|respondio|contesto|visito|dijo|saludo; le
llame|escribi|mande|vi|visite|salude|respondi|conteste; lo|la vi|visite|encontre|salude|llame;
wasap; wasapeamos; audio; audios; nota de voz; fiesta; boda; cumple; cumpleanos; barbacoa;
asado; excursion; caminata; paseo; concierto; partido; padel; tenis; viaje juntos; viajamos
juntos|juntas; cruce; me lo|la cruce|encontre|tope; me cruce|tope; me tope; coincidi; felicite;
felicitacion; felicitarla|felicitarlo; por telefono|zoom|teams|videollamada|whatsapp|correo;
cara a cara; en persona; ultimo|ultima|ultimos
encuentro|mail|whatsapp|cafe|comida|reunion|noticia|noticias|charla|mensaje|llamada;
reencuentro; nos reencontramos; hablo con; sabe de mi; supe de; dinner; lunch

[contact_not 0]
habla ingles|espanol|frances|aleman|portugues|tres|cuatro|varios|perfecto; hablar de negocios;
fiesta de la; viaje mucho; juega al; cumpleanos en|el; paseo maritimo; viaje a; tarjeta; en
persona no|nunca; no nos conocemos; boda en|el

[planned 1]
planeado; planeada; vamos a; voy a; va a; proximo; proxima; pendiente; agendado; agendada;
tenemos que; tengo que; quiero; queremos; deberia; programada; programado; prevista; previsto;
manana; pronto; hay que; quedar; cancelada; cancelado; pospuesta; pospuesto; invitar;
habra|hay|toca|falta que; por agendar|confirmar|definir; quedamos en|para|que; he quedado;
vere|veremos|vernos|hablaremos|llamare|escribire|comeremos; debo|debemos|deberiamos|podriamos;
espero; esperamos; ojala; la proxima; el proximo; si nos; cuando venga|vaya|vuelva; me toca;
recordar; acordarme; pendiente de

[silence 1]
no hablamos|hablo|hemos|nos|he|se|sabemos; sin contacto|hablar|noticias|vernos|vernos; no lo|la
veo|vi|he; perdimos el|contacto; ningun contacto; nada desde; no sabemos nada; no se nada; no
tenemos contacto; nunca mas; no _? hablamos|hemos|se|sabemos|nos|he|tengo|veo|tenemos; ya no;
desde hace; llevamos _ sin|anos; llevo _ sin; sin
saber|hablar|vernos|verlo|verla|noticias|contacto; ni una palabra; silencio; nos distanciamos;
perdi el|contacto; perdido|perdimos contacto|el|la; ninguna noticia; no responde; sin contacto;
cero contacto; no ha vuelto; sin senales

[third 1]
ellos hablan; hablan cada|todas|todos|mucho|seguido; se ven; habla con; comen juntos; juegan;
<su> hermano|hermana|marido|mujer|esposa|esposo
"""
