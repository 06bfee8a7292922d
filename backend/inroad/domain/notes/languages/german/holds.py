"""Holding back, in German."""

CUES = """
[hold 2]
nicht <jetzt>? <frag>; bitte nicht <jetzt>? <frag>; nicht mehr <frag>; nie <mehr>? <frag>;
niemals <frag>; auf keinen fall; keinesfalls; keine
anfragen|intros|intro|anfrage|bitten|weiteren; kein intro|kontakt _? aufnehmen; finger weg;
tabu; in ruhe lassen; lass <ihn> in; nie wieder; meiden; bloss nicht; will nicht _? gefragt; mag
keine intros; mochte nicht _? <frag>; mochte nicht; gesperrt; vermeiden; nicht stören; frag
<ihn> nicht; frage <ihn> nicht; fragt <ihn> nicht; nicht mehr gefragt|angefragt|kontaktiert;
mochte nicht _? gefragt; keine intros|intro|anfragen|anfrage|kontaktaufnahme mehr;
bitte|vorerst|aktuell|derzeit|auf keinen fall nicht|nichts|keine _? <frag>|anfragen|intros;
nicht <jetzt>? <jetzt>? <frag>; nichts <jetzt>? <frag>|erbitten|verlangen; nichts von <ihn>; nie
<jetzt>? <frag>; nicht _? _? <frag>; nicht mehr _? _? <frag>|anfragen|fragen; nicht um _? _?
bitten|fragen; keine _? intros|anfragen|gefallen|bitten|vorstellungen|empfehlungen; macht
keine|grundsatzlich|nie|prinzipiell _? _? intros|vorstellungen|empfehlungen; stellt
niemanden|keine; will keine|nichts|nicht; mochte keine|nichts|nicht; nicht
angefragt|gefragt|kontaktiert|gestort|behelligt|angesprochen; in ruhe lassen|gelassen;
lass|lasst <ihn>; <ihn> in ruhe; hande weg; raushalten; aussen vor; aus dem spiel; schwarze
liste; kommt nicht in frage; verboten; untersagt; darf nicht|keine|niemanden; darf man nicht;
bloss nicht|keine; ja nicht; unter keinen umstanden; privat und beruf; rein privat; nur privat;
privates; kein geschaft; keine geschafte; kontakt abgebrochen; kein kontakt
mehr|gewunscht|erwunscht; unerwunscht; hat mich gebeten nicht|aufzuhoren; gebeten nicht|sie|ihn;
nicht weiter <frag>; nicht ansprechen|anschreiben|anrufen|stören|belastigen|nerven; von anfragen
absehen; absehen; verzichten; lass|lasse|lassen _? _? _? in ruhe|frieden

[hold 1]
warten; abwarten; warte; in ruhe; nicht jetzt; noch nicht; nicht vor; erst
ab|im|nach|wieder|wenn|nachdem|sobald; erst; fruhestens; wieder ab|im|fragen; zuruckhalten;
ruhen lassen; schonen; schonfrist; wieder erreichbar|verfugbar|da; geduld; keine anfragen;
stillhalten; nachfassen; wieder <frag>; vorher nicht; fruher nicht; pause bis; erst
wieder|ab|im|nach; fragen ab|nach|im|erst; wieder fragen; erst mal; erstmal; nicht
vor|bevor|ehe; nichts vor; keine anfragen vor|bis|mehr; bis dahin _? ruhe|warten|nichts; ruhe
geben|gonnen|lassen; ruhe; zeit geben|lassen; gib|gebt|geben <ihn>; luft; durchatmen;
verschnaufpause; noch warten; lieber spater|warten|nicht|erst; spater nochmal|wieder|erst;
schlechter zeitpunkt|moment; schlechtes timing; falscher zeitpunkt; ungunstig; ungunstiger;
nicht der|die richtige; gerade schlecht|nicht|ungunstig; momentan nicht|keine; im moment
nicht|keine; diese woche|monat nicht; dieses jahr nicht|keine|nichts; dieses quartal; nicht mehr
dieses; auf eis; pausieren; ruhephase; wieder|erneut
melden|kontaktieren|anfragen|nachfragen|versuchen;
nachfragen|melden|ansprechen|kontaktieren|fragen _? im|ab|nach|erst|wenn|sobald; wiedervorlage;
ab _ wieder

[hold 0]
elternzeit; mutterschutz; sabbatical; urlaub; im urlaub; krankgeschrieben; krank; auszeit;
beschaftigt; viel zu tun; ausgelastet; verreist; weg; unterwegs; im stress; land unter; nicht
erreichbar|verfugbar; eingespannt; abwesend; prufungen; reha; kur; zuruck; wieder da|zuruck;
babypause; babyurlaub; auf reisen; stress; dicht; uberlastet; vaterschaftsurlaub; fundraising;
finanzierungsrunde; klausuren; in elternzeit; auf elternzeit; vaterzeit; schwanger;
hochschwanger; baby; entbindung; krankenhaus; klinik; operiert; op; burnout; burn out; erholt
sich; erholung; trauer; trauerfall; todesfall; pflege; umzug; zieht um; hochzeit; flitterwochen;
weltreise; auf weltreise|dienstreise|geschaftsreise|montage|tour|tournee|safari; im ausland;
offline; abgetaucht; voll|total|komplett ausgelastet|eingespannt|uberlastet|dicht|im; viel um;
um die ohren; hande voll; uber beide; im
abschluss|endspurt|prufungsstress|projektstress|umzugsstress|tunnel; jahresabschluss;
prufungsphase; examen; staatsexamen; doktorarbeit; deadline; wahlkampf; launch; gerade
vater|mutter; frisch gebackene; nicht da; nicht im|in; ausser; ausser haus|gefecht|dienst;
freigestellt; kundigungsfrist; ist _? bis; kommt; zuruckkehren; kehrt

[returns 1]
zuruck; wieder da; wieder zuruck; zuruck ab|im; kommt zuruck; wieder im|ab; kommt wieder;
zuruckkommen; kommt

[ever 2]
niemals; nie wieder; fur immer; grundsatzlich; auf keinen fall; nie; endgultig; nie mehr; auf
dauer; dauerhaft; prinzipiell; unter keinen

[hold_not 0]
nicht zogern; zogere nicht; zogern sie nicht; kein problem; jederzeit <frag>; kann|darf man
jederzeit; gerne <frag>; jederzeit; frag ruhig; ruhig <frag>; nicht vergessen; hilft gerne;
immer gerne; nie gefragt; noch nie gefragt; nicht gefragt; frag <ihn> nicht nach; keine scheu;
scheue dich nicht; war in elternzeit; bis jetzt; bis dahin; bis bald; bis auf; noch nicht
gefragt; bis spater; bis heute; nicht zu fragen; war|waren in|im|auf|bis; wieder da
seit|und|jetzt; wieder zuruck seit|und; seit _ zuruck; kannst|kann man|ruhig; freut sich; hilft
immer|gern|gerne; immer ansprechbar|offen; kein ding; keine hemmungen; nicht schuchtern; traut;
mag es; nicht weit|gefragt; gut zu; nicht nur; baby born; hochzeit von; launch von; op
schwester; zur ruhe; in aller; ruhe und; ruhiger; ruhig; nicht noch; pflege und; luft und; zeit
genommen; nicht bose; examen bestanden; nicht in der; kommt aus|aus|gut|immer|oft|gerne; nicht
im selben|gleichen; nicht da gewesen; um zu; darf nicht fehlen;
haben|hatten|habe|hatte|hat|sind|bin|war|kam|ist _? _? erst nach|im|ab|wieder dem|der?

[only_when 1]
erst wenn|nachdem|sobald; nur wenn|falls; erst fragen wenn|nachdem; warten bis; bis
er|sie|wir|ich|die|der|das|sein|seine|ihr|ihre; solange; sobald; wenn; nachdem; abwarten bis;
bevor; erst _ wenn|sobald|nachdem; bis _ _?
fertig|durch|abgeschlossen|vorbei|unterschrieben|geschlossen; bis klar|feststeht; ehe; sofern;
nur mit; es sei; ausser wenn; erst nach dem|der|seinem|ihrem|seiner|ihrer|einem|einer

[until 0]
bis; vor; bis zum|zur|in; ab; vor dem|der; erst im|ab|wieder; ab dem; im; am; bis zu; wieder
im|ab; bis anfang; bis wieder; zuruck am|im|ab; ab anfang|mitte|ende; wieder da ab|im|am; nicht
vor

[until 1]
bis einschliesslich; bis nach; nach; nach dem|der; bis ende; erst nach; den|im ganzen; wahrend;
bis uber; bis zum ende; bis zur; nach ablauf|ende; im laufe; bis ins; diese; dieses; diesen;
ganze; ganzen; ganzes

[while 1]
solange; bis; wahrend; wenn; bevor; nachdem; sobald; weil
"""
