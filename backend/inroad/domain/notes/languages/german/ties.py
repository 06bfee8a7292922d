"""How close and when last in contact, in German."""

CUES = """
[close 0]
nie getroffen|begegnet|gesehen|kennengelernt; noch nie
getroffen|begegnet|gesehen|gesprochen|personlich; kenne <ihn> nicht; kenne <ihn> gar|uberhaupt
nicht; nicht personlich; nie personlich; zum ersten mal; nur auf linkedin; unbekannt; noch nie
_? getroffen|begegnet|gesehen|gesprochen|kennengelernt; nie _ _?
getroffen|begegnet|gesehen|kennengelernt|gesprochen; nur vom|dem namen|horensagen; nur
online|virtuell; kenne <ihn>? nur vom|dem namen|horensagen; wildfremd; fremd; vollig|vollkommen
unbekannt|fremd; keine ahnung wer|woher; noch nicht getroffen|kennengelernt|begegnet|gesehen;
nie kennen gelernt; kennen uns nicht; kennen uns gar nicht; per zufall vernetzt; linkedin
kontakt ohne

[close 1]
nicht eng; nicht besonders|sehr|so|wirklich eng|nah|gut; kenne <ihn>? kaum; kaum; kenne <ihn>?
_? nur|bloss|fluchtig|oberflachlich; nur fluchtig|einmal|zweimal|kurz; fluchtig; fluchtige
bekanntschaft; einmal|zweimal getroffen|gesehen|gesprochen|begegnet; kenne <ihn> nicht _?
gut|naher|richtig; kennen uns|einander nicht _? gut|kaum; kennen uns kaum|fluchtig|nicht;
loser|lose|lockerer kontakt|bekanntschaft|verbindung; schwache|schwacher
verbindung|kontakt|draht; nicht befreundet; oberflachlich; bekannter|bekannte|bekanntschaft;
entfernter|entfernte bekannter|bekannte; kein enger|enges|naher; kein enges verhaltnis; nie warm
geworden; aus den augen verloren; nur vom sehen; nur|bloss|lediglich ein|eine _?
kontakt|bekannter|bekannte|bekanntschaft|kollege|kollegin|begegnung|gesprach;
rein|strikt|ausschliesslich beruflich|geschaftlich|professionell|dienstlich; visitenkarten;
karten getauscht|ausgetauscht; smalltalk; small talk; ein einziges mal; nur ein
mal|gesprach|telefonat|treffen; fluchtiger|fluchtige bekannter|bekannte|kontakt|bekanntschaft;
loser kontakt; entfernt bekannt; weitlaufig bekannt; grussen uns; nur gegrusst; nicht wirklich
_? gut|eng|nah|befreundet; nicht so|sehr|besonders|wirklich|gerade eng|nah|gut|dicke; keine
freunde; kein freund; keine freundin; nicht mein freund; eher|mehr ein?
bekannter|bekannte|kontakt; distanziert; distanziertes verhaltnis; kuhl; hoflich distanziert;
sporadischer kontakt; kaum kontakt; wenig kontakt; wenig zu tun; nie warm; freund eines
freundes; freundin einer freundin; um zwei ecken; mehr nicht; sonst nichts; kurz
getroffen|gesprochen|gesehen|kennengelernt|begegnet; nur kurz

[close 2]
freundlich; freundschaftlich; kenne <ihn> ganz|recht|einigermassen gut; verstehen uns gut;
verstehe mich gut; guter bekannter; gute bekannte; kumpel; sympathisch zueinander; nett
befreundet; netter kontakt; freund; freundin; lockere freundschaft; per du;
sehr|total|echt|wirklich|super nett|freundlich|sympathisch|herzlich; nett; netter
typ|kerl|mensch; nette frau|person; sympathisch; freundschaftlicher|freundschaftliches
kontakt|verhaltnis; kommen|komme gut aus|miteinander|klar; verstehen uns; verstehen uns
gut|ganz; mag <ihn>; duzen uns; duzfreund; duzfreundin; bekannter aus; kumpels;
lockerer|lockeres kontakt|verhaltnis; chemie stimmt; gutes verhaltnis; guter draht; angenehm

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
freunde|freundinnen|freunden|freund|freundin; enger|enge|engen|gute|guter|guten _?
freund|freundin|freunde|freundinnen|vertraute|vertrauter; eng befreundet; dicke freunde;
alter|alte|langjahriger|langjahrige freund|freundin|freunde|weggefahrte|weggefahrtin;
weggefahrte; weggefahrtin; treuer|treue freund|freundin; verbundete|verbundeter;
vertrauensperson; volles|grosses|absolutes|blindes vertrauen; vertraue <ihn>; verlasse mich auf;
kann mich _? _? verlassen; verlass auf; halt zu mir; steht zu mir; steht hinter mir; stark
verbunden; eng verbunden; sehr verbunden; gehen durch dick; durch dick und; enges verhaltnis;
sehr enger|enge kontakt|austausch; viel zusammen erlebt|durchgemacht; freunde seit; freund seit;
freundin seit; befreundet seit; seit _ befreundet; busenfreund; busenfreundin; kumpel seit;
guter|gute kumpel; mein|meine mentor|mentorin

[close 4]
bester|beste|besten freund|freundin|freunde|kumpel; <mein> <kin>; trauzeuge; trauzeugin;
patenonkel; patentante; pate; patin; familie; schwager; schwagerin; schwiegervater;
schwiegermutter; wie ein bruder; wie eine schwester; engster|engste|engsten
freund|freundin|freunde|vertrauter; sehr|wirklich|richtig enger|enge freund|freundin|freunde;
familienmitglied; cousin; cousine; blutsbruder; wie bruder|geschwister|familie; wie ein|eine
bruder|schwester|vater|mutter|tochter|sohn; gehort|zur zur familie|familie; quasi|praktisch|fast
familie; lebensgefahrte; lebensgefahrtin; partner|partnerin von mir; <mein> ex; <mein>
mann|frau|freund|freundin; exfrau; exmann; patenkind; pate|patin von|meiner|meines|unserer;
meine bessere; allerbester|allerbeste|allerbesten; unzertrennlich; ein herz; seelenverwandt;
seelenverwandte; <mein> schwiegersohn|schwiegertochter|schwagerin|schwager|schwiegervater;
<mein> trauzeuge|trauzeugin; wirklich enger|enge

[close_alone 4]
familie; bruder; schwester; cousin; cousine; schwager; schwagerin; onkel; tante; neffe; nichte

[close_not 0]
befreundet mit; gut befreundet mit; eng befreundet mit; eng mit; freund von; freundin von; kaum
zeit; frau hat; mann hat; sehr gut in; freundliche absage; sehr guter
entwickler|ingenieur|verkaufer; nett befreundet mit; freundin des|der; freund des|der; nettes
buro; mag keine|kaffee|wein|hunde|katzen; kuhl lagern; eng getaktet; enger zeitplan; angenehm
uberrascht; familie in|aus|mit|hat|lebt; frau von|des; mann von|der; vertraute mit; schwester
von; bruder von; cousin|cousine|onkel|tante|neffe|nichte von|des|der; freund des hauses; gute
frage; enge deadline

[contact 1]
gesprochen; telefoniert; getroffen; treffen; gesehen; geschrieben; gemailt; mail; mails; kaffee;
kaffeetrinken; mittagessen; mittag; essen; abendessen; fruhstuck; bier; anruf; angerufen; zoom;
call; videocall; gequatscht; geplaudert; ausgetauscht; austausch; besucht; besuch; begegnet;
kontakt; letzter kontakt; letztes treffen|gesprach|telefonat|mal; zuletzt
gesprochen|gesehen|getroffen|kontakt|geschrieben|gehort|telefoniert|im; zuletzt; letztmals;
gesprach; telefonat; spaziergang; lunch; dinner; wiedergesehen; gechattet; nachricht; gehort;
zusammengesessen; gegessen; getrunken; gemeldet; grillen; gegrillt; sprechen; telefonieren;
reden; sehen uns; videoanruf; meeting; feierabendbier; weihnachtsmarkt; geredet; kennengelernt;
geplauscht; getextet; gewhatsappt; geskypt; gezoomt; gefacetimt; telefonisch; am telefon; per
telefon|mail|zoom|teams|whatsapp; auf ein bier|kaffee|wein|glas; bier getrunken; kaffee
getrunken; essen gegangen; waren
essen|wandern|joggen|laufen|trinken|klettern|schwimmen|skifahren|segeln; wandern; skifahren;
joggen; spazieren; gewandert; gejoggt; gelaufen; gefeiert; geburtstag; hochzeit von; grillabend;
grillfest; party; weihnachtsfeier; sommerfest; uns besucht; bei mir|uns|ihm|ihr
zuhause|vorbei|ubernachtet|gewesen; vorbeigekommen; vorbeigeschaut; ubernachtet; uber den weg
gelaufen; uber den weg; zufallig getroffen|gesehen|begegnet; wiedergetroffen; hin und her
geschrieben; geantwortet; zuruckgeschrieben; ruckmeldung; melde|meldet sich; nachrichten;
sprachnachricht; sprachnachrichten; sms; postkarte; karte; abgestimmt; sync; jour fixe;
angepingt; konzert; kino; theater; stammtisch; fruhstucken; gefruhstuckt; zu mittag;
letzter|letztes|letzte anruf|mail|nachricht|gesprach|meeting|call|austausch|begegnung; treffen
uns; schreiben uns; horen uns; sprechen uns; schreiben

[contact_not 0]
spricht deutsch|englisch|fliessend|spanisch|franzosisch; geburtstag am|im|ist; karte von; party
in; reden wir|halten; telefonisch erreichbar; theater spielt; treffen _? geplant|vereinbart; mag
konzerte

[planned 1]
geplant; verabredet; werde; werden; will; wollen; wollte; nachste; nachsten; nachster; nachstes;
treffe <ihn>; treffen uns; sehe <ihn>; bald; demnachst; termin; vereinbart; ausgemacht;
vorhaben; vor haben; einladen; eingeladen; muss; sollte; sollen; ansteht; steht an; morgen;
abgesagt; verschoben; soll; sollten; mochte; mussen; wird; plane; planen; vorgemerkt;
eingeplant; kommende|kommenden|kommender; ausstehend; steht noch aus; nachhaken; verabreden;
verabredung; am plan; zum ersten mal; anstehend

[silence 1]
nicht _? _? _? gesprochen|gehort|gesehen|getroffen; nichts _? gehort; kein kontakt; keinen
kontakt; kein kontakt mehr; funkstille; nicht mehr gesprochen|gesehen|gehort|getroffen; seit _
_? _? nicht _? gesprochen|gesehen|gehort|getroffen; ohne kontakt; nichts mehr; kontakt
verloren|abgebrochen|abgerissen; keine rede; nie wieder gesprochen|gesehen; nichts mehr|von
<ihn>? gehort|gelesen; nichts _ _? gehort; nicht|nie _? _? wieder
gesehen|gehort|gesprochen|getroffen; seither|seitdem nichts|funkstille|nicht|kein|keinen|stille;
kein wort; kein austausch; keine nachricht; eingeschlafen; kontakt
eingeschlafen|verloren|abgebrochen|abgerissen; aus den augen; lange nicht|nichts; schon
ewig|lange nicht; nicht _? _? _? _? geschrieben|telefoniert|ausgetauscht|gemeldet; sendepause;
ruhig geworden

[third 1]
reden|sprechen|telefonieren|treffen|essen sie; sie reden|sprechen|telefonieren|treffen|gehen;
spricht|redet|trifft; seine|ihre frau|schwester|bruder; ihr|sein bruder|mann|vater|chef
"""
