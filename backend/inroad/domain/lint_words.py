"""The words by which the linter judges a text, per language.

An entry is a phrase of whole words; accents, capitals and punctuation do not count. A final
`*` leaves the end of the last word open. Entries name what a person would write, never what
the built-in texts say, so that a text that the user changed is judged in the same way.
"""

from typing import NamedTuple


class Words(NamedTuple):
    """One language. Every field is a list of phrases, separated by `;` in the source."""

    common: str
    """Small words that show which language a text is written in."""
    introduce: str
    """To introduce, and to pass on: what the request may ask for."""
    request: str
    """With `introduce` in one sentence, a request that has no question mark."""
    open_question: str
    """First words of a question that no yes and no no can answer."""
    pleasantry: str
    """Questions that ask for nothing."""
    condition: str
    """First words of a sentence about what follows a yes or a no."""
    way_out: str
    helps: str
    """Says that something is worth it for somebody."""
    helps_me: str
    """… but for the user."""
    them: str
    """The prospect, without a name."""
    refers: str
    """In a note to forward: words that only the introducer can be meant by."""
    pressure: str
    harmless: str
    """Sounds like pressure and is none."""
    vague: str
    flattery: str


WORDS = {
    "en": Words(
        common="the;and;you;to;for;is;would;with;i;of;if;that",
        introduce="introduc*;intro;connect me;connect us;connecting me;connecting us;connect the "
        "two of us;put me in touch;putting me in touch;put us in touch;putting us in touch;"
        "put in a word;forward*;pass on;pass this on;passing on;pass my;pass along;passing my;"
        "share my note;vouch for me;a meeting with;link me up",
        request="please;grateful;appreciate;hoping you;hoping for;wonder if;wondering if;"
        "wonder whether;wondering whether;ask you to;ask if you;ask whether you;ask you for;"
        "asking for;asking you;let me know if you;let me know whether;could you;would you;"
        "can you;if you could;request;would love an intro*;would like an intro*;d love an intro*;"
        "looking for an intro*;tell me whether;tell me if you",
        open_question="who;whom;what;which;when;where;why;how",
        pleasantry="how are you;how have you been;how is it going;how s it going;how are things;"
        "how s life;how is life;hope you re well;hope you are well;what s new;"
        "how s everything;how is everything;how was your",
        condition="if;should;in case;happy to;feel free;once",
        way_out="no worries;no problem;no pressure;no obligation;no hard feelings;no hard feeling;"
        "no harm;totally fine;completely fine;perfectly fine;absolutely fine;entirely fine;"
        "totally ok;totally okay;completely ok;completely okay;perfectly ok;perfectly okay;"
        "absolutely ok;say no;saying no;feel free to decline;feel free to pass;feel free to skip;"
        "feel free to ignore;if not;rather not;prefer not;not comfortable;uncomfortable;"
        "no is fine;a no is;no is a;no is ok;no is okay;no is an;fully understand;"
        "completely understand;totally understand;entirely understand;of course understand;"
        "understand if;understand entirely;i ll understand;i d understand;"
        "don t feel oblig*;not feel oblig*;not obliged;t feel obliged;no need to explain;"
        "no explanation;no reason needed;not the right time;not a good time;not the right fit;"
        "isn t a fit;not a fit;isn t right;isn t a good;timing is off;bad time;bad timing;"
        "just say so;up to you;only if;doesn t feel right;does not feel right;"
        "doesn t make sense;does not make sense;doesn t work;does not work;just ignore;"
        "ignore this;skip this;to decline;can decline;either way;either answer;"
        "that s fine;"
        "that is fine;that s ok;that s okay;that is ok;that is okay;no sweat;no biggie;"
        "don t worry;pass on this;pass on it;not up for it;no big deal;t hesitate to say no;"
        "it s fine;it is fine;it s ok;it s okay;fine too;fine as well;all good",
        helps="help*;worth;worthwhile;save;saves;saving;useful;use to;benefit*;valuable;"
        "of interest;"
        "interest to;interest her;interest him;interest them;be interested;might interest;"
        "could interest;gain*;could use;relevant;matters to;good for;of use;easier;cheaper;"
        "faster;solve*;"
        "cut;cuts;reduce*;get out of;gets out of;right up;is looking for;are looking for;needs;"
        "for her;for him;for them;improve*;avoid*;spare;spares;lower*;support her;support his;"
        "support their;supports",
        helps_me="help me;helps me;helped me;help us;useful for me;useful to me;help my;benefit me;"
        "benefits me;good for me;save me;saves me;worth it for me;interested in working;"
        "helpful to me;helpful for me;mean a lot to me",
        them="she;her;he;his;him;they;their;them;team;both of you;you both;both sides",
        refers="introduce me;introducing me;introduce us;put me in touch;putting me in touch;"
        "connect me with;connect me to;forward this;forward it;forward the note;forward my note;"
        "pass this on;pass it on;thanks for offering;thank you for offering;for the intro;"
        "thanks for forwarding;thank you for forwarding;you know her;you know him;you know them;"
        "your friend;your former colleague;your colleague;as you know;as you said;"
        "as you suggested;as we discussed;as discussed;good to catch up;great catching up;"
        "great to catch up;last time we spoke;like you asked;as you asked;to you both;"
        "good to see you;thanks for being willing;thank you for being willing",
        pressure="asap;urgent;urgently;urgency;as soon as possible;as soon as you can;"
        "at your earliest;just following up;following up again;just checking in;checking in again;"
        "circling back;circle back;bump this;bumping this;just bumping;quick bump;"
        "gentle reminder;friendly reminder;just a reminder;reminding you;haven t heard back;"
        "have not heard back;haven t heard from you;have not heard from you;still waiting;"
        "waiting for your;awaiting your;waiting to hear;awaiting;you must;you have to;"
        "you need to;you should really;you really should;need you to;i really need;i need this;"
        "i need an intro*;really need this;desperate*;last chance;final chance;don t miss;"
        "do not miss;time sensitive;running out of time;before it s too late;"
        "before it is too late;right away please;immediately please;reply immediately;"
        "respond immediately;immediate reply;immediate response;introduce me immediately;"
        "introduce us immediately;prompt reply;quick reply;reply today;by today;by tonight;"
        "by tomorrow;by end of;by the end of;by eod;by cob;by monday;by tuesday;by wednesday;"
        "by thursday;by friday;by saturday;by sunday;this week please;today please;"
        "please respond;please reply;get back to me;you owe me;owe me one;owe me;"
        "counting on you;count on you;depending on you;relying on you;don t let me down;"
        "do not let me down;i expect;won t take no;not take no;no for an answer;can t say no;"
        "cannot say no;don t say no;hurry;act now;now or never;third time;second time i;"
        "i insist;it s the least you;least you can do;only you can;you are my only;"
        "you re my only;my last hope;simply must;critical that you;crucial that you;"
        "important that you;do it for me;can t wait;cannot wait;top priority;a must",
        harmless="not urgent;nothing urgent;isn t urgent;no urgency;without urgency;urgent care;"
        "no hurry;never urgent;don t hurry;can t wait to read;no need to hurry;"
        "only if you have to;before you have to;don t have to;do not have to;"
        "don t need to;do not need to;you have to do nothing;not a must",
        vague="anyone useful;anyone relevant;anyone interesting;anyone who;anyone you;anyone in;"
        "anyone at;anyone that;anybody;someone useful;someone relevant;someone who;someone in;"
        "someone at;someone you know;somebody;whoever;whomever;people in your network;"
        "people you know;your network;your contacts;your connections;any contacts;"
        "any connections;the right people;the right person;right folks;relevant people;"
        "interesting people;a few people;some people;some intros;a few intros;any intros;"
        "some introductions;any introductions;a few introductions;who do you know;"
        "who you know;who might;pick your brain;pick her brain;pick his brain;pick their brain;"
        "explore synergies;synergies;touch base;potential customers;potential clients;"
        "potential investors;other founders;any leads;some leads;anyone else",
        flattery="amazing;awesome;incredible;incredibly;brilliant;genius;fantastic;legend;"
        "legendary;rockstar;rock star;superstar;guru;ninja;best connector;huge fan;big fan;"
        "biggest fan;so impressed;deeply impressed;truly impressed;very impressed;admire*;"
        "honored;honoured;inspiring;inspiration;inspirational;visionary;world class;"
        "extraordinary;exceptional;unparalleled;phenomenal;stellar;remarkable;you re the best;"
        "you are the best;super connector;superconnector;most connected;best connected;"
        "well connected;impressive;magnificent;wonderful person;nobody better;no one better;"
        "in awe;thought leader;so talented;so smart;smartest;wizard;unbelievable;greatest",
    ),
    "de": Words(
        common="der;die;und;ich;du;sie;mit;zu;das;ist;mich;ein;wenn;nicht",
        introduce="vorstell*;bekannt mach*;bekannt zu machen;bekanntmach*;bekannt machst;"
        "vermittel*;"
        "kontakt herstell*;kontakt zu;kontakt mit;kontakt herzustellen;in kontakt;"
        "in verbindung;verbinden;verbindest;verknupf*;vernetz*;weiterleit*;leitest;"
        "weitergeb*;weiterreich*;zusammenbring*;zusammenzubring*;intro;stellst du mich;"
        "stellen sie mich;vorzustell*;weiterzuleit*;ein gutes wort",
        request="bitte;dankbar;freuen wenn;freuen falls;gerne fragen;fragen ob;hoffe du;"
        "hoffe sie;konntest du;wurdest du;konnten sie;wurden sie;kannst du;magst du;"
        "mochte dich bitten;mochte sie bitten;sag mir ob;lass mich wissen ob;ich bitte",
        open_question="wer;wen;wem;was;welche*;wann;wo;warum;wieso;wie;woher",
        pleasantry="wie geht;wie lauft;wie war;alles gut;wie ist es dir;was macht",
        condition="wenn;falls;sollte*;sofern;ansonsten;sonst;im falle",
        way_out="kein problem;keine sorge;kein thema;kein druck;kein muss;vollig in ordnung;"
        "vollkommen in ordnung;absolut in ordnung;ganz in ordnung;auch in ordnung;"
        "ist in ordnung;vollig ok;vollig okay;total ok;total okay;auch ok;auch okay;"
        "ist ok;ist okay;nein ist;nein sagen;ein nein;zu nichts verpflichtet;"
        "nicht verpflichtet;keine verpflichtung;unverbindlich;lieber nicht;"
        "nicht mochtest;nicht mochten;nicht wohl;nicht passt;nicht passen;gerade nicht;"
        "passt es nicht;wenn nicht;falls nicht;verstehe ich;verstandnis;habe ich verstandnis;"
        "einfach ignorieren;ignorier*;sag einfach;sagen sie einfach;keine begrundung;"
        "ohne begrundung;begrundung ist nicht;absehen;nur wenn;nur falls;nicht schlimm;"
        "macht nichts;ablehn*;ganz bei dir;ganz bei ihnen;dir uberlassen;ihnen uberlassen;"
        "halb so wild;auch gut;alles gut",
        helps="hilf*;helf*;lohn*;nutz*;nutzen;wert;spar*;interessant fur;interessieren;"
        "hatte etwas davon;auch etwas davon;davon haben;profit*;vorteil*;"
        "relevant;gut fur;leichter;gunstiger;schneller;senk*;"
        "gewinn*;bringt;angelegt;verbesser*;vermeid*;entlast*;erspar*;mehrwert;"
        "spannend fur;hilfreich;sucht gerade;braucht;fur sie;fur ihn",
        helps_me="hilft mir;hilft uns;helfen mir;hilfst mir;nutzlich fur mich;gut fur mich;"
        "wichtig fur mich;mir helfen;mir hilft;uns helfen;mir sehr helfen",
        them="sie;ihr;ihre;ihrem;ihren;ihrer;er;ihn;ihm;sein;seine;seinem;seinen;team;"
        "beide;beiden;euch beide;fur beide",
        refers="mich vorstell*;stell mich;mich vorzustell*;mich bekannt mach*;leite das;"
        "leite dies;weiterleiten;weiterleitest;weiterzuleiten;leit das;leite es;"
        "wie du weisst;wie sie wissen;dein freund;deine freundin;deine kollegin;"
        "dein kollege;ihre kollegin;ihr kollege;wie besprochen;wie du gesagt hast;"
        "danke furs weiterleiten;danke fur die vermittlung;danke dass du mich;"
        "schon dich zu sehen;du kennst sie;du kennst ihn;sie kennen sie;wie du vorgeschlagen",
        pressure="asap;dringend*;eilt;eilig*;so schnell wie moglich;so bald wie moglich;"
        "schnellstmoglich;baldmoglichst;schnellstens;umgehend*;unverzuglich;"
        "sofort antworten;sofort melden;bitte sofort;ich wollte nur nachfragen;"
        "nur kurz nachhaken;nachhaken;nochmals nachfragen;noch einmal nachfragen;"
        "noch nichts gehort;noch keine antwort;keine antwort erhalten;warte noch;"
        "warte auf deine;warte auf ihre;erinner*;du musst;sie mussen;du solltest;"
        "ich brauche unbedingt;unbedingt;letzte chance;bis morgen;bis heute;bis montag;"
        "bis dienstag;bis mittwoch;bis donnerstag;bis freitag;bis ende der woche;"
        "bis spatestens;spatestens;noch heute;bitte antworte;bitte melde dich;"
        "bitte um antwort;bitte um ruckmeldung;bitte um schnelle;zeitnah;zahle auf dich;"
        "verlasse mich auf dich;verlass mich auf dich;ich erwarte;du schuldest;"
        "bist mir etwas schuldig;bist mir was schuldig;schuldest mir;lass mich nicht;"
        "verzweifelt;keine zeit zu verlieren;die zeit drangt;zeit drangt;nicht nein sagen;"
        "akzeptiere kein nein;kein nein;nur du kannst;meine letzte hoffnung",
        harmless="nicht dringend;nichts dringendes;nicht eilig;eilt nicht;keine eile;"
        "du musst nichts;du musst nicht;sie mussen nichts;sie mussen nicht;"
        "musst du nicht;nicht unbedingt",
        vague="jemand;jemanden;jemandem;irgendwen;irgendjemand*;irgendwem;wer auch immer;"
        "leute;deinem netzwerk;ihrem netzwerk;dein netzwerk;ihr netzwerk;deine kontakte;"
        "ihre kontakte;deiner kontakte;die richtigen;passende leute;interessante menschen;"
        "interessante leute;ein paar kontakte;einige kontakte;ein paar intros;"
        "wen du kennst;wen kennst du;wen sie kennen;wen auch immer;synergien;"
        "potenzielle kunden;potentielle kunden;potenzielle investoren;relevante personen;"
        "passende personen;austausch auf augenhohe",
        flattery="grossartig*;fantastisch*;genial*;genie;brillant*;unglaublich*;legende;guru;"
        "rockstar;superstar;bewunder*;grosser fan;riesiger fan;riesenfan;inspirier*;"
        "visionar*;weltklasse;ausserordentlich*;aussergewohnlich*;einzigartig*;phanomenal*;"
        "der beste;die beste;bestens vernetzt;hervorragend*;beeindruckt;beeindruckend*;"
        "sensationell*;wahnsinnig*;ehre;geehrt;niemand besser*;koryphae",
    ),
    "fr": Words(
        common="le;la;les;et;je;vous;tu;de;pour;est;un;une;que;ce;si;pas",
        introduce="present*;mettre en relation;mettre en contact;mise en relation;mise en contact;"
        "mettrais en relation;mettriez en relation;mets en relation;introdui*;introduction;"
        "transfer*;transmet*;transmettre;faire suivre;passer mon;relayer;recommand*;intro",
        request="s il te plait;s il vous plait;merci de;reconnaissant*;pourrais tu;"
        "pourriez vous;peux tu;pouvez vous;j aimerais te demander;"
        "je voudrais vous demander;je te demande;je vous demande;j espere que tu;"
        "dis moi si tu;dites moi si vous;je me demande si;te demander si;vous demander si;"
        "je souhaiterais vous demander;j apprecierais",
        open_question="qui;que;quoi;quel*;quand;ou;pourquoi;comment;combien;a qui",
        pleasantry="comment vas;comment allez;comment ca va;ca va;tu vas bien;vous allez bien;"
        "quoi de neuf",
        condition="si;au cas;sinon;dans ce cas;en cas",
        way_out="aucun probleme;pas de probleme;aucun souci;pas de souci;aucune obligation;"
        "sans obligation;pas obligatoire;dire non;me dire non;refuser;un non;"
        "prefere ne pas;preferes ne pas;preferez ne pas;preferes eviter;preferez eviter;"
        "pas le bon moment;pas un bon moment;mauvais moment;je comprendrai*;le comprendrai*;"
        "tout a fait normal;si non;sinon;si ce n est pas;ne le sens pas;ne le sentez pas;"
        "pas a l aise;ne convient pas;ne te convient;ne vous convient;pas d explication;"
        "aucune explication;aucune pression;sans pression;ne pas donner suite;libre de;"
        "libre a toi;libre a vous;seulement si;uniquement si;pas grave;tant pis;"
        "ignore ce message;ignorez ce message;comme tu veux;comme vous voulez;"
        "n hesite pas a refuser;n hesitez pas a refuser;decliner",
        helps="utile*;aide*;aider*;vaut;vaudrait;la peine;benefi*;interesser*;"
        "interessant pour;profit*;gagn*;gain*;economis*;avantage*;pertinent*;precieux;"
        "apport*;reduir*;reduit*;facilit*;resou*;evit*;amelior*;eparg*;bon pour;"
        "elle cherche;il cherche;a besoin;pour elle;pour lui",
        helps_me="m aide;m aider*;me serait utile;m est utile;utile pour moi;utile pour nous;"
        "nous aide*;me rendre service;bon pour moi;important pour moi",
        them="elle;il;lui;son;sa;ses;leur;leurs;equipe;elles;ils;tous les deux;vous deux;les deux",
        refers="me presenter a;presente moi;presentez moi;me mettre en relation;"
        "me mettre en contact;transfere ce;transferez ce;fais suivre;faites suivre;"
        "transferer ce;faire suivre;ton ami*;votre ami*;ta collegue;ton collegue;"
        "votre collegue;comme tu le sais;comme vous le savez;comme convenu;"
        "comme tu me l as;merci de transmettre;merci de transferer;merci pour la mise;"
        "tu la connais;tu le connais;vous la connaissez;vous le connaissez",
        pressure="asap;urgent*;urgence;au plus vite;des que possible;le plus vite possible;"
        "le plus rapidement possible;dans les plus brefs;au plus tot;immediatement;"
        "sans delai;sans tarder;rapidement s il;je me permets de relancer;je te relance;"
        "je vous relance;relance*;petit rappel;simple rappel;rappel amical;"
        "toujours pas de reponse;pas eu de reponse;pas de nouvelles;j attends toujours;"
        "j attends ta;j attends votre;dans l attente;tu dois;vous devez;il faut que tu;"
        "il faut que vous;il faut absolument;absolument besoin;derniere chance;"
        "avant demain;d ici demain;d ici vendredi;d ici lundi;avant vendredi;avant lundi;"
        "avant la fin de la semaine;d ici la fin;aujourd hui meme;reponds moi;repondez moi;"
        "reponse rapide;compte sur toi;compte sur vous;je compte sur;tu me dois;"
        "vous me devez;ne me laisse pas;desesper*;ne peux pas refuser;pas dire non;"
        "ne pouvez pas refuser;mon dernier espoir;il est imperatif;imperati*",
        harmless="pas urgent;rien d urgent;aucune urgence;pas d urgence;sans urgence;"
        "tu ne dois rien;quand tu dois",
        vague="quelqu un;n importe qui;des gens;des personnes;personnes interessantes;"
        "ton reseau;votre reseau;tes contacts;vos contacts;quiconque;les bonnes personnes;"
        "la bonne personne;bons contacts;qui tu connais;qui vous connaissez;"
        "qui connais tu;qui connaissez vous;quelques contacts;des contacts;"
        "quelques intros;synergies;clients potentiels;investisseurs potentiels;"
        "toute personne;personne pertinente;personnes pertinentes",
        flattery="incroyable*;genial*;genie;fantastique*;brillant*;extraordinaire*;legende*;"
        "gourou;rockstar;superstar;admir*;grand fan;grande fan;fan absolu*;inspirant*;"
        "visionnaire*;exceptionnel*;remarquable*;formidable*;phenomenal*;impressionn*;"
        "magnifique*;sublime*;epoustoufl*;le meilleur;la meilleure;honore*;"
        "hors du commun;personne de mieux;hors pair",
    ),
    "es": Words(
        common="el;la;los;y;que;de;para;es;un;una;me;te;con;si;no;por",
        introduce="present*;poner en contacto;ponerme en contacto;ponernos en contacto;"
        "pongas en contacto;ponga en contacto;pones en contacto;pone en contacto;"
        "conectarme;conectarnos;conectar con;introducir*;intro;reenvi*;reenviar*;"
        "pasarle;pasar mi;hacer llegar;hacerle llegar;recomend*",
        request="por favor;agradec*;podrias;podria usted;puedes;puede usted;quisiera pedir*;"
        "me gustaria pedir*;quiero pedir*;te pido;le pido;dime si;digame si;"
        "me pregunto si;te queria preguntar;queria preguntar*;espero que puedas",
        open_question="quien*;que;cual*;cuando;donde;por que;como;cuant*;a quien",
        pleasantry="como estas;como esta;que tal;como va;como te va;como le va;todo bien",
        condition="si;en caso;de ser asi;de lo contrario",
        way_out="no pasa nada;sin problema;ningun problema;no hay problema;sin compromiso;"
        "ningun compromiso;no te sientas obligad*;no se sienta obligad*;decir que no;"
        "decirme que no;di que no;un no;prefieres no;prefiere no;si no;no es buen momento;"
        "no es un buen momento;no es el momento;no es el mejor momento;mal momento;"
        "lo entiendo;lo entendere;lo comprendo;lo comprendere;lo entenderia;"
        "no lo ves;no lo ve;no hace falta explic*;ninguna explicacion;sin presion;"
        "no hay presion;no te preocupes;no se preocupe;con toda confianza;con toda libertad;"
        "solo si;unicamente si;no te encaja;no encaja;no te sientes comod*;no es oportuno;"
        "rechazar;declinar;ignora este;como prefieras;como prefiera;tranquil*",
        helps="ayud*;util*;valer*;vale la pena;merec*;la pena;benefici*;interesar*;"
        "interesante para;aport*;ahorr*;gan*;relevante;reduc*;facilit*;resolv*;resuelv*;evit*;"
        "mejorar*;bien empleado;vendria bien;provech*;aprovech*;esta buscando;necesita;"
        "para ella",
        helps_me="me ayud*;ayudarme;nos ayud*;ayudarnos;util para mi;utiles para mi;"
        "me seria util;me vendria bien;importante para mi;me beneficia",
        them="ella;el;su;sus;le;les;equipo;ellos;ellas;ambos;los dos;las dos",
        refers="presentarme a;presentame;presenteme;me presentes;me presente a;"
        "ponerme en contacto;reenvia est*;reenvie est*;reenviar est*;tu amig*;su amig*;"
        "tu coleg*;tu companer*;como sabes;como ya sabes;como usted sabe;como hablamos;"
        "como comentamos;como me dijiste;gracias por reenviar;gracias por la presentacion;"
        "la conoces;lo conoces;gracias por presentarme",
        pressure="asap;urgente*;urgencia;urge;lo antes posible;cuanto antes;"
        "tan pronto como puedas;a la mayor brevedad;de inmediato;inmediatamente;"
        "con rapidez por favor;solo hago seguimiento;hacer seguimiento;te recuerdo;"
        "le recuerdo;recordatorio;sigo sin respuesta;no he recibido respuesta;"
        "no he tenido respuesta;no me has respondido;sigo esperando;espero tu respuesta;"
        "espero su respuesta;quedo a la espera;tienes que;tiene que;debes;"
        "necesito que;necesito urgente*;ultima oportunidad;antes de manana;"
        "para manana;antes del viernes;antes del lunes;antes de que acabe;"
        "hoy mismo;respondeme;contestame;respuesta rapida;pronta respuesta;"
        "cuento contigo;cuento con usted;me debes;me debe una;no me falles;"
        "desesperad*;no puedes negarte;no aceptare un no;no puedes decir que no;"
        "mi ultima esperanza;date prisa;imprescindible que",
        harmless="no es urgente;nada urgente;sin urgencia;no urge;no tienes que;no tiene que;"
        "sin prisa;no corre prisa;si no tienes que",
        vague="alguien;cualquiera;cualquier persona;quien sea;personas interesantes;"
        "gente interesante;gente;tu red;su red de contactos;tus contactos;sus contactos;"
        "las personas adecuadas;la persona adecuada;a quien conozcas;quien conozcas;"
        "a quien conoces;algunos contactos;unos contactos;algunas presentaciones;"
        "sinergias;clientes potenciales;posibles clientes;inversores potenciales;"
        "personas relevantes;persona relevante",
        flattery="increible*;genial*;genio;fantastic*;brillante*;extraordinari*;leyenda*;guru;"
        "rockstar;superestrella;admir*;gran fan;super fan;inspirador*;visionari*;"
        "excepcional*;impresion*;fenomenal*;maravillos*;magnific*;espectacular*;"
        "eres el mejor;eres la mejor;es usted el mejor;un crack;un honor;honrad*;"
        "nadie mejor;insuperable*;asombros*;sobresaliente*",
    ),
}
