"""German."""

STOP_WORDS = """
der die das und ist nicht mit bei ihn ihm ihr sie er wir ich mich mir auf von zum zur bis vor
noch seit war haben hat im am nur schon auch aber kein keine gut nach wenn sehr
"""
"""Everyday words that tell the language."""

TURNS = "aber jedoch allerdings sondern obwohl"
"""Words that begin a new clause."""

ABBREVIATIONS = """
ggf bzw ca evtl usw inkl okt dez mrz nr str dt jhd zzt
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
hab=habe|hab's=habe es|nich=nicht|nie=nie|kenn=kenne|telefoniet=telefoniert|ehem=ehemaliger
excollege=ex kollege|u=und
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

SETS = """
ihn: ihn ihm sie ihr ihnen er es mehr
mein: mein meine meiner meinem meinen unser unsere unserem unserer
kin: bruder schwester cousin cousine onkel tante frau mann ehemann ehefrau vater mutter sohn
  tochter neffe nichte
frag: fragen anfragen kontaktieren ansprechen anschreiben bitten nerven storen belastigen
  behelligen anrufen ansprechbar angehen anpingen
jetzt: jetzt mehr wieder nochmal erneut direkt mehr momentan gerade derzeit vorerst
mehr: mehr wieder direkt
sein: seiner ihrer seine ihre sein ihr
"""
"""Sets of words that wordings name in angle brackets."""

CUES = """
[close 0]
nie getroffen|begegnet|gesehen|kennengelernt; noch nie
getroffen|begegnet|gesehen|gesprochen|personlich; kenne <ihn> nicht; kenne <ihn> gar|uberhaupt
nicht; nicht personlich; nie personlich; zum ersten mal; nur auf linkedin; unbekannt

[close 1]
nicht eng; nicht besonders|sehr|so|wirklich eng|nah|gut; kenne <ihn>? kaum; kaum; kenne <ihn>?
_? nur|bloss|fluchtig|oberflachlich; nur fluchtig|einmal|zweimal|kurz; fluchtig; fluchtige
bekanntschaft; einmal|zweimal getroffen|gesehen|gesprochen|begegnet; kenne <ihn> nicht _?
gut|naher|richtig; kennen uns|einander nicht _? gut|kaum; kennen uns kaum|fluchtig|nicht;
loser|lose|lockerer kontakt|bekanntschaft|verbindung; schwache|schwacher
verbindung|kontakt|draht; nicht befreundet; oberflachlich; bekannter|bekannte|bekanntschaft;
entfernter|entfernte bekannter|bekannte; kein enger|enges|naher; kein enges verhaltnis; nie warm
geworden; aus den augen verloren; nur vom sehen

[close 2]
freundlich; freundschaftlich; kenne <ihn> ganz|recht|einigermassen gut; verstehen uns gut;
verstehe mich gut; guter bekannter; gute bekannte; kumpel; sympathisch zueinander; nett
befreundet; netter kontakt; freund; freundin; lockere freundschaft; per du

[close 3]
guter|gute|guten freund|freundin|freunde|kontakt|draht|verhaltnis|beziehung; gut befreundet;
sehr? eng; enger|enge|engen|enges kontakt|draht|verhaltnis|beziehung|kollege|kollegin;
befreundet; alter|alte freund|freundin|freunde; vertraue <ihn>
voll|vollig|blind|sehr|komplett|total|absolut; vertraue; vertrauensvoll; vertrauen;
vertrauensverhaltnis; starker|starke kontakt|verbindung|beziehung|draht; sehr
guter|gute|gutes|gut; sehr vertraut; nahe; steht|stehen mir|uns nahe; immer noch eng;
verlasslich; kenne <ihn> sehr|richtig? gut; kennen uns sehr? gut|lange; jugendfreund;
schulfreund; studienfreund; verstehen uns super|blendend|prima; enge freunde; wohlgesonnen;
enger freund; enge freundin; sehr nah|nahe; ältesten|älteste|ältester
freunde|freundinnen|freunden|freund|freundin

[close 4]
bester|beste|besten freund|freundin|freunde|kumpel; <mein> <kin>; trauzeuge; trauzeugin;
patenonkel; patentante; pate; patin; familie; schwager; schwagerin; schwiegervater;
schwiegermutter; wie ein bruder; wie eine schwester; engster|engste|engsten
freund|freundin|freunde|vertrauter; sehr|wirklich|richtig enger|enge freund|freundin|freunde;
familienmitglied; cousin; cousine; blutsbruder

[close_not 0]
befreundet mit; gut befreundet mit; eng befreundet mit; eng mit; freund von; freundin von; kaum
zeit; frau hat; mann hat; sehr gut in; freundliche absage; sehr guter
entwickler|ingenieur|verkaufer

[contact 1]
gesprochen; telefoniert; getroffen; treffen; gesehen; geschrieben; gemailt; mail; mails; kaffee;
kaffeetrinken; mittagessen; mittag; essen; abendessen; fruhstuck; bier; anruf; angerufen; zoom;
call; videocall; gequatscht; geplaudert; ausgetauscht; austausch; besucht; besuch; begegnet;
kontakt; letzter kontakt; letztes treffen|gesprach|telefonat|mal; zuletzt
gesprochen|gesehen|getroffen|kontakt|geschrieben|gehort|telefoniert|im; zuletzt; letztmals;
gesprach; telefonat; spaziergang; lunch; dinner; wiedergesehen; gechattet; nachricht; gehort;
zusammengesessen; gegessen; getrunken; gemeldet; grillen; gegrillt; sprechen; telefonieren;
reden; sehen uns; videoanruf; meeting; feierabendbier; weihnachtsmarkt; geredet; kennengelernt

[planned 1]
geplant; verabredet; werde; werden; will; wollen; wollte; nachste; nachsten; nachster; nachstes;
treffe <ihn>; treffen uns; sehe <ihn>; bald; demnachst; termin; vereinbart; ausgemacht;
vorhaben; vor haben; einladen; eingeladen; muss; sollte; sollen; ansteht; steht an; morgen;
abgesagt; verschoben

[silence 1]
nicht _? _? _? gesprochen|gehort|gesehen|getroffen; nichts _? gehort; kein kontakt; keinen
kontakt; kein kontakt mehr; funkstille; nicht mehr gesprochen|gesehen|gehort|getroffen; seit _
_? _? nicht _? gesprochen|gesehen|gehort|getroffen; ohne kontakt; nichts mehr; kontakt
verloren|abgebrochen|abgerissen; keine rede; seit jahren; nie wieder gesprochen|gesehen

[third 1]
reden|sprechen|telefonieren|treffen|essen sie; sie reden|sprechen|telefonieren|treffen|gehen;
spricht|redet|trifft; seine|ihre frau|schwester|bruder; ihr|sein bruder|mann|vater|chef

[worked 1]
ehemaliger|ehemalige|ehemaligen|fruherer|fruhere|alter|alte|ex|exe
kollege|kollegin|kollegen|chef|chefin|vorgesetzter|vorgesetzte|mitarbeiter|mitarbeiterin|teamleiter|teamlead;
kollege; kollegin; kollegen; exkollege; exkollegin; arbeitskollege; arbeitskollegin;
zusammengearbeitet; zusammen gearbeitet; zusammenarbeit; gemeinsam gearbeitet; gemeinsame zeit;
gleiches|selbes|selben|gleichen|demselben team; im selben team; <mein>
chef|chefin|vorgesetzter|vorgesetzte|mitarbeiter|praktikant|praktikantin|teamleiter|teamkollege|boss|manager|managerin;
team von mir; teamkollege; teamkollegin; mitgrunder; mitgrunderin; mit <ihn> gearbeitet;
gearbeitet mit|zusammen; haben|waren zusammen; arbeiteten|arbeiten zusammen; war mein|meine
chef|chefin|vorgesetzte|mentor|manager; uberschnitten; zusammen bei; gemeinsam bei; aus _
zeiten; aus der|meiner zeit bei; kenne <ihn> von|aus|noch|durch; freund von|aus; gearbeitet;
arbeitete|arbeite|arbeiteten mit <ihn>

[denied 1]
nie zusammengearbeitet|zusammen|uberschnitten; nicht zusammengearbeitet|zusammen|uberschnitten;
nie mit <ihn> gearbeitet; vor meiner zeit; nach meiner zeit; nachdem ich; als ich schon|bereits
weg; bevor ich; keine uberschneidung; kam nach mir; ging bevor

[school 1]
studiert; studium; kommilitone; kommilitonin; uni; universitat; hochschule; schule;
klassenkamerad; mitschuler; mitschulerin; mitbewohner; mitbewohnerin; wg; abitur; abi;
promotion; doktorarbeit; jahrgang; tu; fh; internat; schulzeit; studienkollege; studienkollegin;
schulfreund

[client 1]
kunde; kundin; kunden; auftraggeber; klient; klientin; mandant; mandantin

[vendor 1]
lieferant; dienstleister; agentur; zulieferer; berater von uns; unser anwalt; unser
steuerberater; freelancer

[investor 1]
investiert; investor; investorin; business angel; beteiligt; finanzierung

[community 1]
verein; stammtisch; netzwerk; chor; ehrenamt; mitglied; gruppe; verband; gemeinde; programm;
stipendiat; stipendiatin

[event 1]
konferenz; messe; tagung; veranstaltung; kongress; kennengelernt auf; auf der; panel;
kennengelernt bei; getroffen auf; vortrag

[coauthor 1]
koautor; mitautor; gemeinsam veroffentlicht; paper; artikel; publikation

[job 1]
jetzt bei; arbeitet bei|fur|jetzt; ist bei; geschaftsfuhrer; geschaftsfuhrerin; leitet; grunder;
grunderin; leiter; leiterin; wechselt|gewechselt|wechselte zu; vorstand;
inzwischen|mittlerweile|heute|nun|derzeit bei; job bei; stelle bei; vorgestellt; intro; kontakt
zu; war bei; fruher bei; chefin bei|von; kam zu

[favour 1]
schuldet mir|uns; mir einen|noch einen|was|etwas schuldig; schuldet mir noch? was|etwas|einen;
hat bei mir was|etwas|einen; in meiner schuld; steht in meiner; mir was schuldig; ist mir einen?
was|etwas|noch|gefallen; hab was|einen gut; habe _? _? _? gut bei

[favour -1]
schulde <ihn>; schulden <ihn>; ich schulde; bin <ihn> was|etwas|noch|einen; ich bin <ihn>; in
<sein> schuld; ihm|ihr einen? _? schuldig; stehe in; hat mir einen gefallen; mir einen? _?
gefallen getan; ohne gegenleistung; nichts dafur; mir _? _? geholfen

[favour 0]
sind quitt; quitt; wir sind quitt; sind wir quitt; ausgeglichen; nichts mehr schuldig

[favour_not 0]
schuldet mir nichts; schuldet der|dem|allen

[gave 1]
habe <ihn> _? _? _? geholfen|vermittelt|empfohlen|vorgestellt; <ihn> _? _? _?
geholfen|vermittelt|empfohlen|besorgt; ihm|ihr beim|bei|mit; ihm|ihr den|einen|die job|stelle

[gave -1]
mir beim|bei _? _? geholfen; mir _? _? geholfen; mich empfohlen; mir den|einen job|stelle; hat
mich _? _? empfohlen|weiterempfohlen

[hold 2]
nicht <jetzt>? <frag>; bitte nicht <jetzt>? <frag>; nicht mehr <frag>; nie <mehr>? <frag>;
niemals <frag>; auf keinen fall; keinesfalls; keine
anfragen|intros|intro|anfrage|bitten|weiteren; kein intro|kontakt _? aufnehmen; finger weg;
tabu; in ruhe lassen; lass <ihn> in; nie wieder; meiden; bloss nicht; will nicht _? gefragt; mag
keine intros; mochte nicht _? <frag>; mochte nicht; gesperrt; vermeiden; nicht stören; frag
<ihn> nicht; frage <ihn> nicht; fragt <ihn> nicht; nicht mehr gefragt|angefragt|kontaktiert;
mochte nicht _? gefragt; keine intros|intro|anfragen|anfrage|kontaktaufnahme mehr

[hold 1]
warten; abwarten; warte; in ruhe; nicht jetzt; noch nicht; nicht vor; erst
ab|im|nach|wieder|wenn|nachdem|sobald; erst; fruhestens; wieder ab|im|fragen; zuruckhalten;
ruhen lassen; schonen; schonfrist; wieder erreichbar|verfugbar|da; geduld; keine anfragen;
stillhalten; nachfassen; wieder <frag>; vorher nicht; fruher nicht; pause bis; erst
wieder|ab|im|nach; fragen ab|nach|im|erst; wieder fragen

[hold 0]
elternzeit; mutterschutz; sabbatical; urlaub; im urlaub; krankgeschrieben; krank; auszeit;
beschaftigt; viel zu tun; ausgelastet; verreist; weg; unterwegs; im stress; land unter; nicht
erreichbar|verfugbar; eingespannt; abwesend; prufungen; reha; kur; zuruck; wieder da|zuruck;
babypause; babyurlaub; auf reisen; stress; dicht; uberlastet; vaterschaftsurlaub; fundraising;
finanzierungsrunde; klausuren

[returns 1]
zuruck; wieder da; wieder zuruck; zuruck ab|im; kommt zuruck; wieder im|ab; kommt wieder;
zuruckkommen; kommt

[ever 2]
niemals; nie wieder; fur immer; grundsatzlich; auf keinen fall; nie; endgultig; nie mehr; auf
dauer; dauerhaft

[hold_not 0]
nicht zogern; zogere nicht; zogern sie nicht; kein problem; jederzeit <frag>; kann|darf man
jederzeit; gerne <frag>; jederzeit; frag ruhig; ruhig <frag>; nicht vergessen; hilft gerne;
immer gerne; nie gefragt; noch nie gefragt; nicht gefragt; frag <ihn> nicht nach; keine scheu;
scheue dich nicht; war in elternzeit; bis jetzt; bis dahin; bis bald; bis auf; noch nicht
gefragt; bis spater; bis heute

[only_when 1]
erst wenn|nachdem|sobald; nur wenn|falls; erst fragen wenn|nachdem; warten bis; bis
er|sie|wir|ich|die|der|das|sein|seine|ihr|ihre; solange; sobald; wenn; nachdem; abwarten bis;
bevor

[until 0]
bis; vor; bis zum|zur|in; ab; vor dem|der; erst im|ab|wieder; ab dem; im; am; bis zu; wieder
im|ab; bis anfang

[until 1]
bis einschliesslich; bis nach; nach; nach dem|der; bis ende; erst nach; den|im ganzen; wahrend

[while 1]
solange; bis; wahrend; wenn; bevor; nachdem; sobald; weil

[knows 3]
arbeitet mit|fur|bei|eng; arbeitete mit|fur|bei; hat mit|fur _ _? gearbeitet; gearbeitet;
zusammengearbeitet; vorstand mit; aufsichtsrat; beirat mit; mitgrunder; mitgrunderin; gegrundet;
sitzt mit; im beirat|aufsichtsrat|vorstand|board; mentor; mentorin; chef; chefin;
berichtet|berichtete an; kollege|kollegin von; kennt _ _? gut|sehr; kennt _ _? sehr gut; sehr
gut; gut; befreundet; gut befreundet; eng befreundet; eng mit; enger freund|freundin; beste
freundin; bester freund; telefoniert|redet|spricht _? mit; verheiratet mit; bester|guter|gute
freund|freundin; studienfreund; reden jede|wochentlich; jede woche; tennis mit; vorgesetzter;
vorgesetzte; selben|gleichen|gleiches|selbes team|büro|abteilung wie; büro mit;
teilt|teilte|teilten sich? _? büro mit; im team mit; arbeitete|arbeiteten|arbeitet zusammen mit

[knows 2]
kennt; kennen sich; bekannt mit; befreundet mit; studiert mit; hat _ _? studiert;
kommilitone|kommilitonin; kann _ _? vorstellen; kontakt zu; nachbar|nachbarin von; im selben
jahrgang; schulfreund; studierte mit; kennen einander

[knows 1]
nicht gut; nicht _? gut; kaum; fluchtig; nur fluchtig; vom namen; dem namen nach; vom
horensagen|sehen; nur vom; einmal getroffen; oberflachlich; entfernt; nur uber; nur auf
linkedin; cousin|cousine|bruder|schwester|onkel|tante|neffe|nichte von; verwandt; <sein> <kin>;
nur einmal

[knows 0]
kennt _? _? _? nicht; kennt _? _? _? gar|uberhaupt nicht; nie getroffen|begegnet; nicht kennen;
kein kontakt; hat _ _? nie; noch nie; keinen kontakt; nicht personlich; kennen sich nicht

[asked 1]
gefragt; gebeten; um intro|intros|vorstellung gebeten; um ein|eine intro|vorstellung|empfehlung;
angefragt; anfrage; anfragen; bat; intro angefragt; fragte

[asked_not 0]
hat mich|uns gefragt|gebeten; mich gefragt|gebeten; nie gefragt; noch nicht gefragt; nicht
gefragt; werden; gefragt werden; zu oft gefragt; zu viel gefragt

[turned_down 1]
abgelehnt; hat abgelehnt; abgesagt; nein gesagt; sagte nein; abgewunken; lehnte ab; abfuhr;
korb; absage

[yes 1]
ja; zugesagt; ja gesagt; sagte ja; zugestimmt; gemacht; geklappt; hat geklappt; vorgestellt;
erfolgreich

[no 1]
nein; abgelehnt; nein gesagt; sagte nein; abgesagt; lehnte ab; absage

[silent 1]
keine antwort; nicht geantwortet; keine reaktion; nie geantwortet; nicht reagiert; ignoriert;
funkstille; ohne antwort; unbeantwortet; nichts gehort; offen

[intro_for_me 1]
mich _? _? _? vorgestellt; mir _? _? intro gemacht|gegeben|verschafft; hat mich _? _?
vorgestellt|empfohlen; stellte mich; mir den|einen kontakt; intro gemacht; intros gemacht; intro
zu; mir _ _? intro

[both 1]
beide; beide male; jedes mal; beides; jeweils; immer; alle; beidemal

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
ging ubel; nach hinten los

[caution_not 0]
kein streit; kein boses blut; keine vorsicht; nicht sauer; nicht verargert; vorsichtig
optimistisch
"""
