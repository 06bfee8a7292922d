"""What the linter looks for in Spanish."""

from inroad.domain.lint_words.words import Words

SPANISH = Words(
    common="el;la;los;y;que;de;para;es;un;una;me;te;con;si;no;por",
    own="el;los;las;y;nuestro;nuestra;su;sus;para;con;por;una;del;al;yo;mi",
    introduce="present*;poner en contacto;ponerme en contacto;ponernos en contacto;pongas "
    "en contacto;ponga en contacto;pones en contacto;pone en contacto;conectarme;"
    "conectarnos;conectar con;introducir*;intro;reenvi*;reenviar*;pasarle;pasar mi;hacer "
    "llegar;hacerle llegar;recomend*",
    request="por favor;agradec*;podrias;podria usted;puedes;puede usted;quisiera pedir*;me "
    "gustaria pedir*;quiero pedir*;te pido;le pido;dime si;digame si;me pregunto si;te "
    "queria preguntar;queria preguntar*;espero que puedas",
    mention="mencion*;tu nombre;su nombre;citarte;citarle;nombrarte;nombrarle;hablarle de "
    "ti;hablarle de usted;de tu parte;de su parte;que nos conocemos",
    favour="un favor;pequeno favor;tu ayuda;su ayuda;pedirte;pedirle;una peticion;ayudame;"
    "ayudarme;echarme una mano;una mano",
    back="eso;ello;esto;lo",
    open_question="quien*;que;cual*;cuando;donde;por que;como;cuant*;a quien",
    pleasantry="como estas;como esta;que tal;como va;como te va;como le va;todo bien",
    condition="si;en caso;de ser asi;de lo contrario",
    way_out="no pasa nada;sin problema;ningun problema;no hay problema;sin compromiso;"
    "ningun compromiso;no te sientas obligad*;no se sienta obligad*;decir que no;decirme "
    "que no;di que no;un no;prefieres no;prefiere no;si no;no es buen momento;no es un "
    "buen momento;no es el momento;no es el mejor momento;mal momento;lo entiendo;lo "
    "entendere;lo comprendo;lo comprendere;lo entenderia;no lo ves;no lo ve;no hace falta "
    "explic*;ninguna explicacion;sin presion;no hay presion;no te preocupes;no se preocupe;"
    "con toda confianza;con toda libertad;solo si;unicamente si;no te encaja;no encaja;no "
    "te sientes comod*;no es oportuno;rechazar;declinar;ignora este;como prefieras;como "
    "prefiera;tranquil*;sin estres;si no puedes;si no puede;si no quieres;si no quiere;"
    "puedes negarte;no hay drama;si te incomoda;si le incomoda;prefieras que no;prefieres "
    "que no;prefiere que no;lo dejamos;tu decides;usted decide;tu decision;su decision;no "
    "te apetece;no quieres;no quiere;no puedes;no puede;dejalo;dejelo;no te sientas;no se "
    "sienta;puedes decir;puede decir;no te va bien;no le va bien",
    helps="ayud*;util*;valer*;vale la pena;merec*;la pena;benefici*;interesar*;interesante "
    "para;aport*;ahorr*;gan*;relevante;reduc*;facilit*;resolv*;resuelv*;evit*;mejorar*;"
    "bien empleado;vendria bien;provech*;aprovech*;esta buscando;necesita;para ella;menos;"
    "mas tiempo;libera*;alivia*;le quita*;les quita*;le permit*;les permit*;simplif*;le "
    "daria;les daria",
    helps_me="me ayud*;ayudarme;nos ayud*;ayudarnos;util para mi;utiles para mi;me seria "
    "util;me vendria bien;importante para mi;me beneficia",
    them="ella;el;su;sus;le;les;equipo;ellos;ellas;ambos;los dos;las dos",
    refers="presentarme a;presentame;presenteme;me presentes;me presente a;ponerme en "
    "contacto;reenvia est*;reenvie est*;reenviar est*;tu amig*;su amig*;tu coleg*;tu "
    "companer*;como sabes;como ya sabes;como usted sabe;como hablamos;como comentamos;como "
    "me dijiste;gracias por reenviar;gracias por la presentacion;la conoces;lo conoces;"
    "gracias por presentarme;mensaje de arriba;mensaje anterior;ver arriba;ver abajo;mi "
    "ultimo mensaje;mi ultimo correo;como|segun ~ te|le|ya|nos ~ comente|dije|decia|conte|"
    "escribi|explique|comentaba|mencione|prometi;como|segun ~ hablamos|comentamos|"
    "acordamos|quedamos|dijimos;nuestra|nuestro ~ llamada|conversacion|charla|cafe|comida|"
    "reunion;podrias|puedes|podria|puede ~ reenviar*|pasar*|hacer|presentar*|enviar* ~ "
    "est*|llegar|me|le;gracias ~ por ~ mandar*|enviar*|pasar*|hacer*|reenviar*|presentar*",
    pressure="asap;urgente*;urgencia;urge;lo antes posible;cuanto antes;tan pronto como "
    "puedas;a la mayor brevedad;de inmediato;inmediatamente;con rapidez por favor;solo "
    "hago seguimiento;hacer seguimiento;te recuerdo;le recuerdo;recordatorio;sigo sin "
    "respuesta;no he recibido respuesta;no he tenido respuesta;no me has respondido;sigo "
    "esperando;espero tu respuesta;espero su respuesta;quedo a la espera;tienes que;tiene "
    "que;debes;necesito que;necesito urgente*;ultima oportunidad;antes de manana;para "
    "manana;antes del viernes;antes del lunes;antes de que acabe;hoy mismo;respondeme;"
    "contestame;respuesta rapida;pronta respuesta;cuento contigo;cuento con usted;me debes;"
    "me debe una;no me falles;desesperad*;no puedes negarte;no aceptare un no;no puedes "
    "decir que no;mi ultima esperanza;date prisa;imprescindible que;no me contest*;no "
    "contest*;sin respuesta;escribo de nuevo;vuelvo a escribir*;volver a escribir*;insisto;"
    "insistir*;contesta antes;responde antes;respuesta antes;recibiste mi;recibio mi;viste "
    "mi;vio mi;prometiste;prometio;decepcion*;defraud*;despues de todo lo que;maxima "
    "prioridad;lo necesito ya;ya mismo;rapido por favor;te suplico;le suplico;antes del "
    "fin de semana;por que no me;fecha limite;sin falta;contesta ya;responde ya;necesito "
    "la respuesta;necesito tu respuesta;necesito su respuesta;necesito una respuesta;"
    "necesito saber;necesito esto;respuesta manana;respuesta hoy;para hoy;no te olvides;no "
    "se olvide;no olvides;el unico que;la unica que;depende de ti;depende de usted;para el "
    "viernes;para el lunes;para el jueves;para el miercoles;para el martes;a mas tardar;"
    "cuanto mas pronto;necesito|necesitamos|preciso|requiero|quiero ~ antes|para ~ lunes|"
    "martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|fin|final|mediodia|enero|"
    "febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre;"
    "respuesta|responde*|decision|decide*|contesta*|confirma* ~ antes|para ~ lunes|martes|"
    "miercoles|jueves|viernes|sabado|domingo|manana|hoy|fin|final|mediodia|enero|febrero|"
    "marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre;no ~ he|"
    "hemos|has|ha recibido|tenido|sabido|oido|respondido|contestado|visto;sigo|seguimos|"
    "llevo ~ esperando|sin;corre|tengo|hay|es|con ~ prisa;cuento|contamos|confio|confiamos|"
    "dependo|dependemos ~ contigo|ti|usted;me|nos debes|debe|deben|debias;sentiria*|"
    "estaria*|quedaria* ~ dolid*|trist*|hundid*|molest* ~ si;seria|supondria|es|"
    "significaria ~ el|un|una fin|final|desastre|catastrofe|ruina;sin ti|tu|usted ~ "
    "perdid*|fracas*|hundid*;mi|nuestro|nuestra ~ proyecto|empresa|trabajo|futuro ~ "
    "depende|juego|peligro;no ~ se|supe|sabia|sabemos nada de ti|usted;tendria*|tengo|"
    "necesitaria*|deberia* ~ antes|para ~ lunes|martes|miercoles|jueves|viernes|sabado|"
    "domingo|manana;mi|nuestro|nuestra ~ proyecto|empresa|trabajo|trimestre ~ hunde|muert*|"
    "perdid*|acab*|fracas*;como ~ amigo|amiga ~ seguro|tienes|debes|haras|ayudaras;no ~ "
    "puedes|puede ~ negar*|rechazar*;he ~ dicho|prometido|asegurado ~ jefe|jefa|equipo|"
    "cliente* ~ que;aun|todavia no ~ has|ha|habeis ~ dicho|contestado|respondido|escrito",
    harmless="no es urgente;nada urgente;sin urgencia;no urge;no tienes que;no tiene que;"
    "sin prisa;no corre prisa;si no tienes que;no insistir*;sin insistir;no corre|tengo|"
    "hay|es|con ~ prisa;no|ninguna ~ respuesta ~ necesaria|falta;sin ~ prisa;si no ~ "
    "contest*|respond*|dices",
    vague="alguien;cualquiera;cualquier persona;quien sea;personas interesantes;gente "
    "interesante;gente;tu red;su red de contactos;tus contactos;sus contactos;las personas "
    "adecuadas;la persona adecuada;a quien conozcas;quien conozcas;a quien conoces;algunos "
    "contactos;unos contactos;algunas presentaciones;sinergias;clientes potenciales;"
    "posibles clientes;inversores potenciales;personas relevantes;persona relevante;"
    "persona util;personas utiles;cualquier otr*;alguna otra persona;tu entorno;su entorno;"
    "contactos utiles;decisores;quien tu quieras;gente util;tu agenda;su agenda;otros "
    "contactos;otras personas;gente como;mas contactos;alguna intro;algun contacto;a|con|"
    "para quien|quienes ~ tu|te|ud|usted ~ creas|quieras|consideres|parezca|pienses|veas|"
    "ocurra|crea;abiert*|encantad*|interesad* ~ cualquier|todo|todos|toda ~ contacto*|"
    "persona*|sugerencia*|idea*|presentacion*;todo|cualquier|toda tipo|clase de contacto*|"
    "persona*|gente;otros|otras|mas ~ contactos|personas|nombres|gente;quien|alguien mas;"
    "cualquier|todo|todos|algun ~ nombre*|pista*|sugerencia*",
    flattery="increible*;genial*;genio;fantastic*;brillante*;extraordinari*;leyenda*;guru;"
    "rockstar;superestrella;admir*;gran fan;super fan;inspirador*;visionari*;excepcional*;"
    "impresion*;fenomenal*;maravillos*;magnific*;espectacular*;eres el mejor;eres la mejor;"
    "es usted el mejor;un crack;un honor;honrad*;nadie mejor;insuperable*;asombros*;"
    "sobresaliente*;el mejor;la mejor;talentos*;excelente*;generos*;estupend*;admirable*;"
    "fabulos*;sensacional*;sin igual;tan amable;un referente;una referente;idol*;"
    "imbatible*|prodigios*|deslumbrante*|impecable*;una|la estrella|referencia|maestra",
)
