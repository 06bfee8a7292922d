"""Organisations and whom the person knows, in German."""

CUES = """
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
arbeitete|arbeite|arbeiteten mit <ihn>; zusammen|gemeinsam|miteinander
gearbeitet|gegrundet|aufgebaut|geleitet|entwickelt|angefangen|gestartet; zusammen|gemeinsam _ _?
_? gearbeitet|aufgebaut|gegrundet|geleitet|entwickelt|gestartet|angefangen|betreut;
schreibtisch|buro|zimmer geteilt; teilten|geteilt _? _? buro|schreibtisch|zimmer|chef;
nebeneinander; seite an seite; tur an tur;
gleiche|selbe|gleichen|selben|gleiches|selbes|gleicher
abteilung|etage|buro|projekt|team|firma|chef|schicht|standort|zeit|jahre;
meine|meiner|unsere|unserer _? zeit; aus|in|wahrend|von meiner|unserer _? zeit; als ich|wir _?
_? noch? bei|dort|da; mein|meine|unser|unsere
ehemaliger|ehemalige|fruherer|fruhere|alter|alte|erster|erste|letzter|ex|direkter|damaliger|damalige;
mein|meine|unser|unsere
nachfolger|nachfolgerin|vorganger|vorgangerin|stellvertreter|assistentin|assistent|azubi|werkstudent|werkstudentin|partner|kompagnon;
hat mich eingestellt|angestellt|eingearbeitet|ausgebildet|geholt|gefordert; habe <ihn>
eingestellt|angestellt|eingearbeitet|ausgebildet|gefuhrt|geholt; eingestellt; unter mir|<ihn>;
unter seiner|ihrer|meiner leitung; an mich|<ihn> berichtet; berichtete an mich; in
meinem|unserem team; team bei; war im|in meinem|meiner|unserem;
arbeitete|arbeiteten|arbeitet|gearbeitet|gejobbt|angestellt|praktikum _? _?
zusammen|gemeinsam|mit; praktikum mit; azubizeit; ausbildung zusammen|gemeinsam|bei;
mitstreiter; mitstreiterin; kompagnon; geschaftspartner; geschaftspartnerin; projektpartner;
kennengelernt bei der arbeit; kennen uns von|aus|durch|seit;
alter|alte|fruherer|fruhere|ehemaliger|ehemalige|ehemals
arbeitskollege|arbeitskollegin|mitarbeiter|mitarbeiterin|chef|chefin|partner|geschaftspartner;
ex chef|chefin|boss|kollege|kollegin|kollegen|mitarbeiter|partner|team; beide
bei|fruher|damals|mal; wir waren _? _? bei|zusammen|gemeinsam|beide; waren _? beide; kollegen
bei|von|aus; dort zusammen|gemeinsam; ich war|bin sein|ihr|seine|ihre
chef|chefin|vorgesetzter|vorgesetzte|praktikant|praktikantin|kollege|kollegin|mentor; war ich
sein|ihr|seine|ihre; habe ich _? _? _? gearbeitet; mit mir|uns bei|in|im|an|am

[denied 1]
nie zusammengearbeitet|zusammen|uberschnitten; nicht zusammengearbeitet|zusammen|uberschnitten;
nie mit <ihn> gearbeitet; vor meiner zeit; nach meiner zeit; nachdem ich; als ich schon|bereits
weg; bevor ich; keine uberschneidung; kam nach mir; ging bevor; nicht mit mir; ohne
uberschneidung; keine uberlappung; nie _ _? gearbeitet|zusammengearbeitet; nicht _? gemeinsam;
ich war|bin da|schon|bereits|damals|langst _? weg|raus|gegangen; lange vor|nach mir|meiner;
vor|nach mir; kam erst; nicht gleichzeitig; nicht zur gleichen; andere|anderes
zeit|team|abteilung; nie begegnet; nie kollegen; nicht zusammen; da war ich

[school 1]
studiert; studium; kommilitone; kommilitonin; uni; universitat; hochschule; schule;
klassenkamerad; mitschuler; mitschulerin; mitbewohner; mitbewohnerin; wg; abitur; abi;
promotion; doktorarbeit; jahrgang; tu; fh; internat; schulzeit; studienkollege; studienkollegin;
schulfreund; studierten|studiert|studium|promoviert zusammen|gemeinsam|mit; kommilitonen;
mitstudent; mitstudentin; mitstudenten; studienfreund; studienfreundin; studienkollegen;
schulkamerad; schulkameradin; klassenkameradin; schulfreundin; abijahrgang; burschenschaft;
wohnheim; doktorvater; professor; dozent; lehrstuhl; gymnasium; grundschule; kindergarten;
diplom; bachelor; master; mba; promovierte

[client 1]
kunde; kundin; kunden; auftraggeber; klient; klientin; mandant; mandantin;
kauft|kaufen|bestellt|bestellen bei uns; unser|mein|unsere|meine
kunde|kundin|auftraggeber|auftraggeberin|mandant|grosskunde|erster|grosster; kunde seit;
beauftragt|beauftragte uns|mich; grosskunde; bestandskunde; rahmenvertrag; nutzt|nutzen
unser|unsere; kundenprojekt; kundenkontakt

[vendor 1]
lieferant; dienstleister; agentur; zulieferer; berater von uns; unser anwalt; unser
steuerberater; freelancer; unser|unsere|mein|meine
anwalt|anwaltin|steuerberater|steuerberaterin|notar|agentur|lieferant|berater|beraterin|makler|maklerin|architekt|designer|dienstleister|wirtschaftsprufer|bankberater|vermieter;
beliefert|liefert|berat|betreut|berat uns; verkauft uns; macht unsere|unser; pruft unsere;
kummert sich um; wirtschaftsprufer; wir kaufen; wir beziehen; bei ihm|ihr gekauft

[investor 1]
investiert; investor; investorin; business angel; beteiligt; finanzierung; hat _ _? investiert;
investierte; anteile; gesellschafter; geldgeber; seedinvestor; bei uns eingestiegen;
eingestiegen; finanzierte

[community 1]
verein; stammtisch; netzwerk; chor; ehrenamt; mitglied; gruppe; verband; gemeinde; programm;
stipendiat; stipendiatin; sportverein; fussballverein; tennisclub; tennisverein; ruderclub;
feuerwehr; kirchengemeinde; elternbeirat; rotarier; lions; alumni; laufgruppe; kletterhalle;
kita; club; pfadfinder; orchester; band

[event 1]
konferenz; messe; tagung; veranstaltung; kongress; kennengelernt auf; auf der; panel;
kennengelernt bei; getroffen auf; vortrag; summit; workshop; seminar; podium; podiumsdiskussion;
auf dem|einer|einem|der; beim sommerfest; meetup; hackathon; gala; event;
getroffen|kennengelernt|gesehen|begegnet auf|bei|beim|am|in

[coauthor 1]
koautor; mitautor; gemeinsam veroffentlicht; paper; artikel; publikation

[job 1]
jetzt bei; arbeitet bei|fur|jetzt; ist bei; geschaftsfuhrer; geschaftsfuhrerin; leitet; grunder;
grunderin; leiter; leiterin; wechselt|gewechselt|wechselte zu; vorstand;
inzwischen|mittlerweile|heute|nun|derzeit bei; job bei; stelle bei; vorgestellt; intro; kontakt
zu; war bei; fruher bei; chefin bei|von; kam zu; arbeitet _? bei|fur|in;
jetzt|heute|inzwischen|mittlerweile|nun|aktuell|derzeit|seit _? bei|fur; ist|war _ bei;
leitet|fuhrt; leiterin|leiter|chef|chefin|vorstand|geschaftsfuhrer|geschaftsfuhrerin
bei|von|der|des; gewechselt|wechsel|wechselte|ging|gegangen zu; zu _ gewechselt; fing bei;
unterschrieben bei; job|stelle|posten|einstieg|rolle|praktikum bei; kontakt|kontakte|draht|tur
zu|bei; besorgt; vermittelt|vermittelte; einkaufer|einkauferin bei; grundete|gegrundet;
verliess|verlassen

[knows 3]
arbeitet mit|fur|bei|eng; arbeitete mit|fur|bei; hat mit|fur _ _? gearbeitet; gearbeitet;
zusammengearbeitet; vorstand mit; aufsichtsrat; beirat mit; mitgrunder; mitgrunderin; gegrundet;
sitzt mit; im beirat|aufsichtsrat|vorstand|board; mentor; mentorin; chef; chefin;
berichtet|berichtete an; kollege|kollegin von; kennt _ _? gut|sehr; kennt _ _? sehr gut; sehr
gut; gut; befreundet; gut befreundet; eng befreundet; eng mit; enger freund|freundin; beste
freundin; bester freund; telefoniert|redet|spricht _? mit; verheiratet mit; bester|guter|gute
freund|freundin; studienfreund; reden jede|wochentlich; jede woche; tennis mit; vorgesetzter;
vorgesetzte; selben|gleichen|gleiches|selbes team|büro|abteilung wie; büro mit;
teilt|teilte|teilten sich? _? büro mit; im team mit; arbeitete|arbeiteten|arbeitet zusammen mit;
sitzt|sitzen|sass _? _? _? im|in _? vorstand|beirat|aufsichtsrat|board|gremium|ausschuss;
gemeinsam|zusammen mit; arbeitet|arbeiteten|arbeitete|gearbeitet _ _? _? mit|fur|unter; im
vorstand|beirat|aufsichtsrat _? mit; seite an seite; rechte hand; eng
mit|befreundet|vertraut|verbunden; sehr eng|nah|nahe|vertraut|gut; beste|bester|besten
freunde|freundinnen|freund|freundin; spielt|spielen|lauft|joggt|klettert|segelt|golft|wandert _
mit; spielt|spielen _? tennis|golf|fussball|karten|schach|squash|padel; jeden|jede|jedes
woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag; regelmassig;
war|ist|waren
chef|chefin|assistentin|assistent|mentor|mentorin|vorgesetzte|vorgesetzter|partner|mitbewohner|trauzeuge
von; verheiratet; liiert; zusammen gegrundet|aufgebaut|studiert; grundeten|grundete|fuhren;
geschaftspartner|geschaftspartnerin|kompagnon|mitgrunder von; wg mit; mitbewohner|mitbewohnerin
von; dicke|alte freunde; jugendfreund|jugendfreundin|kindheitsfreund von; vertraute|vertrauter
von; berat; berater von; hort auf; ehemaliger|ehemalige|fruherer|fruhere
chef|chefin|assistent|assistentin|kollege|kollegin von; engste|engster

[knows 2]
kennt; kennen sich; bekannt mit; befreundet mit; studiert mit; hat _ _? studiert;
kommilitone|kommilitonin; kann _ _? vorstellen; kontakt zu; nachbar|nachbarin von; im selben
jahrgang; schulfreund; studierte mit; kennen einander; kennt aus|von|uber|durch|seit; bekannt;
freund|freundin|nachbar|nachbarin|bekannter|bekannte|kommilitone|kommilitonin von; kennen sich
aus|von|seit|uber|schon; kann _ _? vorstellen|vermitteln|verbinden; konnte _ _?
vorstellen|vermitteln; getroffen; im kontakt mit; in kontakt mit; im austausch mit; zugang zu;
studierten|studierte; traf; hatte mit

[knows 1]
nicht gut; nicht _? gut; kaum; fluchtig; nur fluchtig; vom namen; dem namen nach; vom
horensagen|sehen; nur vom; einmal getroffen; oberflachlich; entfernt; nur uber; nur auf
linkedin; cousin|cousine|bruder|schwester|onkel|tante|neffe|nichte von; verwandt; <sein> <kin>;
nur einmal; nur fluchtig|vom|dem|uber|entfernt|einmal|oberflachlich|kurz; vom
sehen|namen|horensagen; weitlaufig; um zwei|drei ecken; nicht besonders|sehr|wirklich|so|richtig
_? gut; einmal|zweimal _? _? getroffen|gesehen|gesprochen|begegnet; hat _ einmal; mal
getroffen|begegnet|gesprochen; <sein> <kin> arbeitet|kennt|ist; <sein>
schwager|schwagerin|nachbar|freund; verwandt mit; vage; glaubt; meint; vielleicht; hand
geschuttelt; die hand; ein panel; ein bisschen; ein wenig; lose; locker; mehr nicht

[knows 0]
kennt _? _? _? nicht; kennt _? _? _? gar|uberhaupt nicht; nie getroffen|begegnet; nicht kennen;
kein kontakt; hat _ _? nie; noch nie; keinen kontakt; nicht personlich; kennen sich nicht; kennt
_? _? _? nicht|nie; kein|keinen|keinerlei kontakt|bezug|draht|verbindung zu|mit|mehr; nichts
mit; hat nie; haben nie; nie mit|von; nie gehort; kennt niemanden; keine
verbindung|ahnung|beziehung; nicht bekannt; zerstritten mit; nicht mehr in; kein gemeinsamer
"""
