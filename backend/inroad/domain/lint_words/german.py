"""What the linter looks for in German."""

from inroad.domain.lint_words.words import Words

GERMAN = Words(
    common="der;die;und;ich;du;sie;mit;zu;das;ist;mich;ein;wenn;nicht",
    own="der;das;und;wir;unser;unsere;mit;ihr;ihre;fur;von;ist;nicht;auf;dem;den;im;sie;bei;ich;mein;sich",
    introduce="vorstell*;bekannt mach*;bekannt zu machen;bekanntmach*;bekannt machst;"
    "vermittel*;"
    "kontakt herstell*;kontakt zu;kontakt mit;kontakt herzustellen;in kontakt;"
    "in verbindung;verbinden;verbindest;verknupf*;vernetz*;weiterleit*;leitest;"
    "weitergeb*;weiterreich*;zusammenbring*;zusammenzubring*;intro;stellst du mich;"
    "stellen sie mich;vorzustell*;weiterzuleit*;ein gutes wort",
    request="bitte;dankbar;freuen wenn;freuen falls;gerne fragen;fragen ob;hoffe du;"
    "hoffe sie;konntest du;wurdest du;konnten sie;wurden sie;kannst du;magst du;"
    "mochte dich bitten;mochte sie bitten;sag mir ob;lass mich wissen ob;ich bitte",
    mention="erwahn*;deinen namen;ihren namen;dich nenn*;sie nenn*;auf dich beruf*;"
    "auf sie beruf*;dich beziehen;sie beziehen;mich auf dich;mich auf sie;"
    "dass wir uns kennen;namentlich",
    favour="einen gefallen;kleine bitte;eine bitte;deine hilfe;ihre hilfe;um hilfe;"
    "dich bitten;sie bitten;anliegen;hilf mir;helfen sie mir;mir helfen;gefallen tun",
    back="das;es;dies;dazu",
    open_question="wer;wen;wem;was;welche*;wann;wo;warum;wieso;wie;woher",
    pleasantry="wie geht;wie lauft;wie war;alles gut;wie ist es dir;was macht",
    condition="wenn;falls;sollte*;sofern;ansonsten;sonst;im falle",
    way_out="kein problem;keine sorge;kein thema;kein druck;kein muss;vollig in ordnung;"
    "vollkommen in ordnung;absolut in ordnung;ganz in ordnung;auch in ordnung;ist in ordnung;"
    "vollig ok;vollig okay;total ok;total okay;auch ok;auch okay;ist ok;ist okay;nein ist;"
    "nein sagen;ein nein;zu nichts verpflichtet;nicht verpflichtet;keine verpflichtung;"
    "unverbindlich;lieber nicht;nicht mochtest;nicht mochten;nicht wohl;nicht passt;"
    "nicht passen;gerade nicht;passt es nicht;wenn nicht;falls nicht;verstehe ich;"
    "verstandnis;habe ich verstandnis;einfach ignorieren;ignorier*;sag einfach;"
    "sagen sie einfach;keine begrundung;ohne begrundung;begrundung ist nicht;absehen;"
    "nur wenn;nur falls;nicht schlimm;macht nichts;ablehn*;ganz bei dir;ganz bei ihnen;"
    "dir uberlassen;ihnen uberlassen;halb so wild;auch gut;alles gut;kein stress;kein ding;"
    "nicht geht;geht es nicht;unangenehm;verstehe das;nicht moglich;einfach nein;ohne druck;"
    "wie du magst;wie sie mogen;lass es einfach;lassen sie es einfach;kein grund;"
    "uberlasse ich dir;uberlasse ich ihnen;deine entscheidung;ihre entscheidung;nicht willst;"
    "nicht wollen;nicht mogen;nicht magst;ungern;ruhig nein;sag nein;sagen sie nein;sag ab;"
    "absag*;ganz wie;nicht recht;stort;passt nicht;kein gutes gefuhl",
    helps="hilf*;helf*;lohn*;nutz*;nutzen;wert;spar*;interessant fur;interessieren;"
    "hatte etwas davon;auch etwas davon;davon haben;profit*;vorteil*;relevant;gut fur;"
    "leichter;gunstiger;schneller;senk*;gewinn*;bringt;angelegt;verbesser*;vermeid*;entlast*;"
    "erspar*;mehrwert;spannend fur;hilfreich;sucht gerade;braucht;fur sie;fur ihn;weniger;"
    "mehr zeit;abnehm*;nimmt ihr;nimmt ihm;nimmt ihrem;halbier*;frei schaufel*;erleichter*;"
    "vereinfach*;mehr luft;heisst das;gut gebrauchen;zugute",
    helps_me="hilft mir;hilft uns;helfen mir;hilfst mir;nutzlich fur mich;gut fur mich;"
    "wichtig fur mich;mir helfen;mir hilft;uns helfen;mir sehr helfen",
    them="sie;ihr;ihre;ihrem;ihren;ihrer;er;ihn;ihm;sein;seine;seinem;seinen;team;"
    "beide;beiden;euch beide;fur beide",
    refers="mich vorstell*;stell mich;mich vorzustell*;mich bekannt mach*;leite das;"
    "leite dies;weiterleiten;weiterleitest;weiterzuleiten;leit das;leite es;wie du weisst;"
    "wie sie wissen;dein freund;deine freundin;deine kollegin;dein kollege;ihre kollegin;"
    "ihr kollege;wie besprochen;wie du gesagt hast;danke furs weiterleiten;"
    "danke fur die vermittlung;danke dass du mich;schon dich zu sehen;du kennst sie;"
    "du kennst ihn;sie kennen sie;wie du vorgeschlagen;nachricht oben;mail oben;siehe oben;"
    "siehe unten;wie oben;meine letzte mail;meine letzte nachricht",
    pressure="asap;dringend*;eilt;eilig*;so schnell wie moglich;so bald wie moglich;"
    "schnellstmoglich;baldmoglichst;schnellstens;umgehend*;unverzuglich;sofort antworten;"
    "sofort melden;bitte sofort;ich wollte nur nachfragen;nur kurz nachhaken;nachhaken;"
    "nochmals nachfragen;noch einmal nachfragen;noch nichts gehort;noch keine antwort;"
    "keine antwort erhalten;warte noch;warte auf deine;warte auf ihre;erinner*;du musst;"
    "sie mussen;du solltest;ich brauche unbedingt;unbedingt;letzte chance;bis morgen;"
    "bis heute;bis montag;bis dienstag;bis mittwoch;bis donnerstag;bis freitag;"
    "bis ende der woche;bis spatestens;spatestens;noch heute;bitte antworte;bitte melde dich;"
    "bitte um antwort;bitte um ruckmeldung;bitte um schnelle;zeitnah;zahle auf dich;"
    "verlasse mich auf dich;verlass mich auf dich;ich erwarte;du schuldest;"
    "bist mir etwas schuldig;bist mir was schuldig;schuldest mir;lass mich nicht;verzweifelt;"
    "keine zeit zu verlieren;die zeit drangt;zeit drangt;nicht nein sagen;"
    "akzeptiere kein nein;kein nein;nur du kannst;meine letzte hoffnung;nachhor*;nachzuhak*;"
    "nachhak*;nachfass*;nachzufrag*;nochmal nach;noch mal nach;noch einmal nach;"
    "nochmal melden;wollte nochmal;wollte noch einmal;hast du meine;haben sie meine;"
    "gib mir bis;geben sie mir bis;bescheid bis;antwort bis;antworte bis;heute noch;"
    "schnelle antwort;rasche antwort;rasch antworten;frist;die frist;versprochen;enttausch*;"
    "im stich;nach allem was;nur fair;ich muss wissen;warum hast du;warum haben sie;"
    "ist dir das egal;wochenende noch;vor dem wochenende;lass mich nicht hangen;"
    "hochste prioritat;flehe;bitte schnell;schnell melden;schnell antworten;antworte schnell;"
    "melde dich schnell;zeitdruck;brauche das;brauche deine;brauche ihre;"
    "brauche eine antwort;brauche es;nicht vergessen;vergiss nicht;der einzige der;"
    "die einzige die;hangt alles;zwingend;zu spat;vor freitag;vor montag;vor donnerstag;"
    "vor mittwoch;vor dienstag;so bald es geht;so schnell es geht;so bald du kannst;"
    "schnell wie",
    harmless="nicht dringend;nichts dringendes;nicht eilig;eilt nicht;keine eile;"
    "du musst nichts;du musst nicht;sie mussen nichts;sie mussen nicht;musst du nicht;"
    "nicht unbedingt;keine frist;ohne frist;nicht enttausch*;keine erinnerung;"
    "eilt uberhaupt nicht;eilt gar nicht;eilt ja nicht;uberhaupt nicht eilig;gar nicht eilig;"
    "gar nicht dringend;uberhaupt nicht dringend;kein zeitdruck;ohne zeitdruck;"
    "brauche das nicht;nicht zu spat;brauche es nicht;brauche keine",
    vague="jemand;jemanden;jemandem;irgendwen;irgendjemand*;irgendwem;wer auch immer;leute;"
    "deinem netzwerk;ihrem netzwerk;dein netzwerk;ihr netzwerk;deine kontakte;ihre kontakte;"
    "deiner kontakte;die richtigen;passende leute;interessante menschen;interessante leute;"
    "ein paar kontakte;einige kontakte;ein paar intros;wen du kennst;wen kennst du;"
    "wen sie kennen;wen auch immer;synergien;potenzielle kunden;potentielle kunden;"
    "potenzielle investoren;relevante personen;passende personen;austausch auf augenhohe;"
    "sonst wer;sonst wen;sonst jemand*;nutzlich ist;irgendein*;deinem umfeld;ihrem umfeld;"
    "deine bekannten;weitere kontakte;andere kontakte;entscheider;leute wie;menschen wie;"
    "egal wen;alle die;passende kontakte;gute kontakte;den richtigen;andere leute;"
    "nutzliche leute;nutzliche kontakte;interessante kontakte;andere personen;wer sonst;"
    "sonst noch jemand",
    flattery="grossartig*;fantastisch*;genial*;genie;brillant*;unglaublich*;legende;guru;"
    "rockstar;superstar;bewunder*;grosser fan;riesiger fan;riesenfan;inspirier*;visionar*;"
    "weltklasse;ausserordentlich*;aussergewohnlich*;einzigartig*;phanomenal*;der beste;"
    "die beste;bestens vernetzt;hervorragend*;beeindruckt;beeindruckend*;sensationell*;"
    "wahnsinnig*;ehre;geehrt;niemand besser*;koryphae;toll*;wunderbar*;wundervoll*;"
    "herausragend*;exzellent*;ausgezeichnet*;verehr*;vorbild*;begabt*;talentiert*;ein schatz;"
    "grandios*;famos*;phantastisch*;der klugste;die klugste;kluger kopf;unvergleichlich*",
)
