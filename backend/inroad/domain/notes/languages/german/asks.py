"""Favours, asks, bad blood and what somebody needs, in German."""

CUES = """
[favour 1]
schuldet mir|uns; mir einen|noch einen|was|etwas schuldig; schuldet mir noch? was|etwas|einen;
hat bei mir was|etwas|einen; in meiner schuld; steht in meiner; mir was schuldig; ist mir einen?
was|etwas|noch|gefallen; hab was|einen gut; habe _? _? _? gut bei; schuldet|schulden mir|uns;
schuldet _ _? noch; mir noch etwas|was|einen|eine|ein; mir etwas|was schuldig; hat noch was;
etwas gut bei; einen gut bei; hab|habe noch? was|einen|etwas gut; revanchieren;
will|wollte|mochte sich _? revanchieren|erkenntlich; revanchiert sich; ewig|sehr|unendlich
dankbar; dankbar; vergisst er|sie mir; das vergisst; ich habe was gut; stehe bei mir; wollte
sich bedanken

[favour -1]
schulde <ihn>; schulden <ihn>; ich schulde; bin <ihn> was|etwas|noch|einen; ich bin <ihn>; in
<sein> schuld; ihm|ihr einen? _? schuldig; stehe in; hat mir einen gefallen; mir einen? _?
gefallen getan; ohne gegenleistung; nichts dafur; mir _? _? geholfen; ich schulde|schulden;
schulde ihm|ihr noch; bin <ihn> _? _? schuldig; ich stehe|steh in; stehe|steh in|bei
<sein>|ihm|ihr schuld|kreide; in seiner|ihrer schuld; muss mich _? _?
revanchieren|erkenntlich|bedanken; sollte mich _? revanchieren|bedanken; muss mich noch; noch
revanchieren; nichts verlangt|erwartet|genommen; ohne etwas|was|irgendwas zu; hat mir _? _? _?
gefallen; aus der patsche|klemme; mir _? _? patsche|klemme; den hals gerettet; hals gerettet;
mir geholfen|ausgeholfen; mir sehr|viel|enorm|damals geholfen; hat mir _? _? sehr? geholfen

[favour 0]
sind quitt; quitt; wir sind quitt; sind wir quitt; ausgeglichen; nichts mehr schuldig; sind
quitt|pari|auf; pari; eine hand; niemand schuldet; keiner schuldet; alles
ausgeglichen|beglichen; beglichen; schuld beglichen; sind ausgeglichen; schulden uns|einander
nichts; hebt sich; geben und nehmen; wir schulden uns

[favour_not 0]
schuldet mir nichts; schuldet der|dem|allen; pari passu; schuldet geld|der|dem|seiner|ihrer;
schuldet mir geld|noch geld; dankbar fur kritik|feedback; ich schulde _
antwort|ruckmeldung|anruf

[gave 1]
habe <ihn> _? _? _? geholfen|vermittelt|empfohlen|vorgestellt; <ihn> _? _? _?
geholfen|vermittelt|empfohlen|besorgt; ihm|ihr beim|bei|mit; ihm|ihr den|einen|die job|stelle;
habe|hab <ihn> _? _? _? _?
geholfen|vermittelt|empfohlen|vorgestellt|besorgt|verschafft|geschrieben|beraten|unterstutzt|gecoacht|ausgeholfen|geliehen|korrigiert|gefordert;
<ihn> _? _? _?
geholfen|vermittelt|empfohlen|besorgt|verschafft|ausgeholfen|geliehen|beraten|unterstutzt|gecoacht;
<sein> lebenslauf|bewerbung|pitch|deck|arbeit _? _? korrigiert|gelesen|uberarbeitet|geschrieben;
empfehlungsschreiben fur; referenz fur; empfehlung fur <ihn>; bei der
bewerbung|wohnungssuche|jobsuche|grundung geholfen; wohnung|job|praktikum|kunden|termin|stelle
vermittelt|besorgt|verschafft; seinem|seiner|ihrem|ihrer
sohn|tochter|bruder|schwester|frau|mann|team _? _? _? geholfen|vermittelt|besorgt|gegeben

[gave -1]
mir beim|bei _? _? geholfen; mir _? _? geholfen; mich empfohlen; mir den|einen job|stelle; hat
mich _? _? empfohlen|weiterempfohlen; mir _? _? _? _?
geholfen|vermittelt|besorgt|verschafft|ausgeholfen|geliehen|gerettet|geschrieben; mich _? _? _?
_? empfohlen|weiterempfohlen|unterstutzt|beraten|gecoacht|gerettet|gefordert; uns _? _? _?
geholfen|vermittelt|besorgt|empfohlen|unterstutzt; fur mich eingesetzt|verburgt|eingestanden;
sich fur mich; mir turen; mir die tur

[gave_not 0]
mir gestern|heute|zuletzt|kurz geschrieben; hat mir geschrieben; mir _? _? geschrieben; mir eine
mail|nachricht; mir _ _? vorgestellt; will|wollte|wurde|kann|konnte mir|ihm|ihr _? helfen;
bietet; angeboten

[asked 1]
gefragt; gebeten; um intro|intros|vorstellung gebeten; um ein|eine intro|vorstellung|empfehlung;
angefragt; anfrage; anfragen; bat; intro angefragt; fragte; habe|hab <ihn> _? _?
gefragt|gebeten|angefragt; um _ _? _? gebeten|gefragt; um
hilfe|intro|intros|vorstellung|empfehlung|kontakt gebeten|gefragt|angefragt; anfrage|anfragen;
<n> anfragen|bitten|anfrage; fragte <ihn>; bat <ihn>; bat um; wegen _? _?
intro|vorstellung|kontakt _? gefragt|angeschrieben|kontaktiert; wollte _ _?
intro|vorstellung|kontakt; einmal|zweimal|dreimal|mehrmals gefragt|gebeten|angefragt;
angeschrieben wegen|fur|um; intro angefragt|erbeten

[asked_not 0]
hat mich|uns gefragt|gebeten; mich gefragt|gebeten; nie gefragt; noch nicht gefragt; nicht
gefragt; werden; gefragt werden; zu oft gefragt; zu viel gefragt; hat mich|uns; fragte mich|uns;
fragt mich|uns|immer|nach|oft; bat mich|uns; hatte|hatte fragen; wurde|wird gefragt;
sollte|wollte|wurde|konnte ich? <ihn>? fragen|gefragt; nie um; nie _ gebeten; keine
anfragen|anfrage|anfragen; nicht um; bekommt|kriegt viele|oft; anfragen an; hatte ihn|sie
fragen; nicht mehr; gefragt wie|ob|was|wann|warum|nach; sehr gefragt; ist gefragt; gefragter;
gefragte

[turned_down 1]
abgelehnt; hat abgelehnt; abgesagt; nein gesagt; sagte nein; abgewunken; lehnte ab; abfuhr;
korb; absage; wollte nicht; nicht machen|helfen|wollen; winkte ab; abgewimmelt; abblitzen;
blitzte ab; korb gegeben|bekommen; einen korb; lieber nicht; wollte lieber; sich geweigert;
verweigert; verweigerte; hat nein; ausgewichen; wich aus; dankend; vertrostet; ausrede; passt
nicht; ging nicht

[yes 1]
ja; zugesagt; ja gesagt; sagte ja; zugestimmt; gemacht; geklappt; hat geklappt; vorgestellt;
erfolgreich; sofort zugesagt|gemacht|erledigt; sofort; hat _ gemacht; beide|beides
geklappt|gemacht; am selben|gleichen tag; prompt; erledigt; gern gemacht; gerne gemacht;
eingehalten; eingewilligt; einverstanden; <n> ja; immer ja; hat sie gemacht|vermittelt; kam
durch; hat es gemacht

[no 1]
nein; abgelehnt; nein gesagt; sagte nein; abgesagt; lehnte ab; absage; abgewunken; abgewimmelt;
geweigert; wollte nicht; lieber nicht; <n> nein; korb; lehnte; ablehnung; vertrostet; konnte
nicht

[silent 1]
keine antwort; nicht geantwortet; keine reaktion; nie geantwortet; nicht reagiert; ignoriert;
funkstille; ohne antwort; unbeantwortet; nichts gehort; offen; keine|nie|ohne
antwort|ruckmeldung|reaktion|geantwortet|reagiert; nicht|nie
geantwortet|gemeldet|reagiert|zuruckgeschrieben; nie etwas|was gehort; nichts passiert; nichts
draus; daraus geworden; nichts gekommen; kam nichts; kam nie; noch offen; steht aus; warte noch;
im sande; versandet; vergessen

[intro_for_me 1]
mich _? _? _? vorgestellt; mir _? _? intro gemacht|gegeben|verschafft; hat mich _? _?
vorgestellt|empfohlen; stellte mich; mir den|einen kontakt; intro gemacht; intros gemacht; intro
zu; mir _ _? intro; hat|hatte mich _? _? _? _?
vorgestellt|empfohlen|vernetzt|verbunden|vermittelt|weitergeleitet|eingefuhrt; hat|hatte mir _?
_? _? _? intro|intros|vorstellung|vorstellungen|kontakt|kontakte|termin|tur|turen
gemacht|gegeben|verschafft|vermittelt|geoffnet|hergestellt|besorgt?; mir _? _? _? _?
vorstellung|vorstellungen|intro|intros|kontakt|kontakte
gemacht|hergestellt|verschafft|vermittelt|gegeben; vorstellung|intro|kontakt _? _?
gemacht|hergestellt|vermittelt; den kontakt hergestellt|vermittelt; kontakt zu _
hergestellt|vermittelt; mich _? _? _? _? vorgestellt|vernetzt|verbunden|weitergereicht; stellte
mich|uns; brachte mich|uns; vernetzte mich; intros|vorstellungen gemacht|bekommen

[intro_not 0]
ich habe|hab|stellte; habe ich; kann|konnte|wurde|will|wollte|angeboten|bietet|bereit
mich|mir|uns; kann _ _? vorstellen; wird mich|mir; fur <ihn>; noch nie; nie; vorgestellt
wurde|durch|von; mochte keine; keine; durch|uber _ vorgestellt

[both 1]
beide; beide male; jedes mal; beides; jeweils; immer; alle; beidemal; beide mal|male; beides
mal; jedesmal; stets; alle drei|vier; beide ja|nein; alles

[times 1]
einmal; ein mal; 1 mal; eine; ein

[times 2]
zweimal; zwei mal; 2 mal; zwei

[times 3]
dreimal; drei mal; drei

[times 4]
viermal; vier

[caution 1]
streit; zerstritten; verkracht; krach; verbrannt; uberstrapaziert; strapaziert; verargert;
sauer; angespannt; vorsicht; vorsichtig; boses blut; im bosen; im schlechten; schlechtes
verhaltnis; verstimmt; nachtragend; enttauscht; nicht vertrauen; zu oft|viel|haufig
gefragt|gebeten; unangenehm; heikel; beleidigt; genervt; gekracht; misstrauen; reibereien;
unzuverlassig; blamiert; ausgenutzt; ging schief|schlecht|daneben; lief
schlecht|schief|schiefgegangen; schiefgegangen; schief gegangen|gelaufen; schlecht
ausgegangen|gelaufen|geendet; endete schlecht|bose|im streit; ging nicht gut; lief nicht gut;
ging ubel; nach hinten los; hatten|haben|gab|im|nach einem? krach|streit|zoff|stress|knatsch;
zoff; knatsch; zerwurfnis; zerwurfnis mit; verstritten; gestritten; ubel genommen; ubelgenommen;
nimmt|nahm es|mir _? ubel|krumm; krumm genommen; ist|war _? _?
sauer|bose|wutend|stinksauer|beleidigt|gekrankt|verletzt|enttauscht auf? mich?; bose auf;
wutend; stinksauer; gekrankt; verschnupft; eingeschnappt; empfindlich; mit samthandschuhen;
samthandschuhe; fingerspitzengefuhl; uberstrapazieren; zu viel|oft
verlangt|genutzt|gebeten|gefragt; ausgereizt; uberreizt; geduld; vertrauensbruch; vertrauen
zerstort|verloren|missbraucht|gebrochen; hintergangen; verraten; belogen; betrogen; verklagt;
klage; rechtsstreit; anwalte; prozess gegen; ging vor; vor gericht; schlechte
erfahrung|erfahrungen|stimmung; schlechter dinge|eindruck; schlechtes ende|verhaltnis|blut;
angespanntes verhaltnis; gespanntes verhaltnis; belastet; belastetes verhaltnis; abgekuhlt;
distanz; verbrannte erde; blamage; peinlich; fehlbesetzung; katastrophe; desaster; reinfall;
nicht verziehen; verzeiht; ausgeplaudert; tratscht; schwieriger; heikles; mit vorsicht

[caution_not 0]
kein streit; kein boses blut; keine vorsicht; nicht sauer; nicht verargert; vorsichtig
optimistisch; nicht nachtragend; nicht bose; nie streit; ohne streit; keine klage; kann nicht
klagen; streitschlichter; prozess optimierung; empfindliche daten; klage fuhren; distanz laufer;
krach machen

[need 1]
stellt _? _? _? ein; stellen _? _? ein; personal gesucht; offene
stelle|stellen|position|positionen; baut _ team aus|auf; baut sein|ihr|das team; sucht
personal|leute|mitarbeiter|verstarkung; rekrutiert; unterbesetzt

[need 2]
sammelt _? geld|kapital|ein; in der finanzierungsrunde|seed; macht _?
finanzierungsrunde|fundraising; raist; raised gerade|aktuell; fundraist; sammelt gerade|aktuell;
seed runde; plant _ runde

[need 3]
auf jobsuche; jobsuche; arbeitslos; gekundigt worden; wurde gekundigt|entlassen; entlassen;
zwischen zwei jobs; will|mochte _? wechseln|kundigen; orientiert sich neu; wechselwillig; ohne
job; offen fur neues|angebote|wechsel

[need 4]
zieht _? _? nach|um|weg; ziehen _? nach|um; umzug nach; will|mochte _? nach _ ziehen|umziehen;
sucht _? wohnung|haus|zimmer|bleibe; wandert aus

[need 5]
expandiert nach|in; will _? in den|die|nach markt?; startet _ markt; launcht; pilotkunden
gesucht

[need 6]
braucht hilfe|rat|unterstutzung|einen rat; macht _ scheidung; lasst sich scheiden; in scheidung;
schreibt ein|gerade buch?; grundet gerade|neu|bald|eine; grundet; sucht rat|hilfe|feedback|einen
mentor

[need_not 0]
sucht nie|nicht; braucht nicht|keine|keinen|kein|ruhe|zeit|pause|urlaub|abstand|eine
pause|immer|lange; brauchen nicht|keine; sucht das weite; sucht keine|keinen|kein; zieht sich;
zieht es; zieht an; zieht nicht; benotigt keine; sucht streit

[seek 1]
sucht|suchen; auf der suche nach; halt ausschau|ausschau nach; braucht|brauchen; benotigt;
mochte|will _? _? kennenlernen|finden|einstellen; wunscht sich; hatte gern; sucht
gerade|dringend|aktuell|noch|derzeit
"""
