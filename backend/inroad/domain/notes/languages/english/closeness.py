"""How close, in English."""

CUES = """
[close 0]
never met; never actually|really|even|properly met; not met; have not _? met; yet to meet; do
not know <them>|personally; stranger; total|complete stranger; no real? connection; have not met
<them>? yet?; never spoken|talked|interacted; only connected on linkedin; random linkedin
connection|connect|add|request; do not actually|really|even know <them>; no idea who <them>;
cold connection; for the first time; never crossed paths; do not remember <them>|who|how;
have|has|had not had the pleasure; never had the pleasure; would|could not recognise|recognize
<them>; does|do not know who i|we; never been introduced; rando; random
add|request|connection|connect; no idea how|why we; know <them>? only? by reputation; know
<them>? only by name|reputation; only know <them>? by name|reputation; never set eyes; never
exchanged|shared a word; no clue who; perfect|virtual|utter|absolute stranger; strangers; never
been in touch|contact; unknown to me|us; do not know <them> at all; know <them> only
online|virtually; only online; accepted <their> _? request|invite|invitation; never
spoke|shook|interacted|communicated; never laid eyes; could not pick <them> out; have not _? _?
met; not acquainted; not _? know each other

[close 1]
not close; not <very> close; not that|too|so|super|particularly|very close; never <very>?
clicked; did not _? click; barely|hardly|scarcely know|knew|met|spoke|speak; barely|hardly
know|knew each? other?; hardly|barely a|any relationship|contact|friends; do not know <them> _?
well; do not know each other _? well; do not really know <them>; not know <them> _? well;
met|spoke|talked|chatted once|twice; met briefly|quickly; briefly met; met _ once|twice; met
<them> just|only? once|twice; only met|ever; weak tie|link|connection; loose
tie|contact|connection|acquaintance; loosely; acquaintance; distant
acquaintance|contact|relationship|connection; not friends; not a|really|exactly
friend|friends|close; know <them>? only? slightly|vaguely|a; vaguely|slightly know; vague
acquaintance; know of <them>; know <them> in passing; only know <them>; superficial; no real
relationship; not much of|a relationship|connection; nodding terms; just an acquaintance;
drifted apart; friend of a? friend; friend of a? friend's; one off; small talk only; surface
level; do not really? connect; low trust; weak; lukewarm; know <them> a? bit|little; just|only
linkedin; only exchanged|swapped|traded; hi hello; know by sight; distant; not well; thin;
hardly|barely|rarely overlapped|interacted|interact|talked|talk; wouldn't|would not call; not a?
real relationship|connection|tie|friendship|friend; not anymore|any; no longer close|friends;
never <very>? close|friends|friendly; that 's all|it; thats all|it; never hit it off; never
really hit; do not click; no chemistry; no spark; nothing more|else; call it|this|that a?
relationship|friendship; swapped|exchanged|traded _? cards|numbers|pleasantries|hellos|dms; mere
acquaintance; nothing deeper|special|serious|major; contact|acquaintance|relationship|tie at
best|most; more of a|an contact|acquaintance|colleague; more acquaintance|colleague than;
just|only|merely a|an _? contact|connection|acquaintance|name|colleague|supplier|client|face;
never socialised|socialized|hung; hi and bye; polite nods|nod|smiles; nodding
acquaintance|terms; arm's length; passing|casual|slight|fleeting|tenuous|faint|remote|peripheral
acquaintance|contact|connection|relationship|tie|link; tenuous; peripheral;
minimal|little|limited contact|relationship|interaction; barely|hardly|scarcely|rarely
interact|interacted|speak|acquainted|ever|exchange|exchanged|connected; never
really|properly|quite gelled|bonded|connected|talked|spoke|warmed|got; did not _?
gel|bond|warm|connect; never gelled|bonded|warmed|connected|became; cool|chilly|frosty|polite
relationship|terms; polite but; spoken|spoke|talked|chatted|met|seen|saw _? _? one|single|once
time|single|occasion; only|just one|a _?
call|chat|coffee|meeting|lunch|email|zoom|conversation|encounter; a single
call|chat|meeting|conversation|coffee|lunch|email; met|spoke|spoken|seen|talked <them>? _?
once|twice; once or twice; one time thing; no longer|not the same; not _?
tight|chummy|pally|intimate|buddies|mates|pals|besties; friend's friend; tangential;
tangentially; know|knows <them>? to say; no depth; can not say|claim we|i|to|that; only|just
know <them> a|from|through|via|professionally|slightly; heard of <them>; no more than; not
inner; never got to know; never more than; little in common; polite distance; small talk;
weak|thin|loose|slight tie|link|relationship|connection|acquaintance|contact; superficially;
slightly; no great friend|friends; not on first name; purely|strictly|merely|just
professional|transactional|collegial|business; civil

[close 2]
friendly; <very> friendly; on good terms; good terms; get|got along|on _? well; get along; get
on; know <them> fairly|pretty|reasonably|quite|decently|ok|okay well; cordial; casual
friend|friends; friend; friends; friendly acquaintance; decent
relationship|rapport|tie|connection; good rapport; work friend|friends; met a few times; met
several times; friendly enough; ok relationship; medium tie; gym|tennis|golf buddy|buddies;
buddies; pleasant acquaintance; warm acquaintance; like each other; used to be <very>? close;
were <very>? close once; good acquaintance; on friendly terms; first name terms|basis;
very|really|always|quite|genuinely warm; warm
relationship|rapport|contact|connection|terms|person; hit it off; we|we've _?
clicked|click|gel|gelled|bonded|vibe|vibed; got|get|gets on <very>?
well|famously|fine|great|splendidly|nicely|ok; got on; like a house on; easy|nice|good
chemistry|vibe|vibes|banter; i|we like <them>; likes me; fond of <them>|each|me; chummy; pally;
amicable; amiable; mate; mates; pal; pals; chum; chums; buddy; friendly terms; neighbourly; on
good|friendly|warm footing; well disposed; always pleased|glad|delighted to see|hear; nice
relationship; pleasant relationship|rapport; friendly acquaintances; warmish; good fun; laugh a
lot; we always laugh

[close 3]
good friend|friends|mate|mates|buddy|buddies|pal|pals; great friend|friends; old
friend|friends|mate|pal|buddy|buddies; dear friend|friends; close friend|friends; true
friend|friends; solid; rock solid; trust <them>; trust <them> completely|fully|totally; trusted;
fully|completely|totally|really trust; trust each other; i trust; trusts me; strong
tie|relationship|collaboration|connection|bond|working|rapport|link|ally; <very> close; still
close; grew close; became close; close
colleague|collaborator|contact|ally|relationship|working|collaborators|colleagues;
pretty|super|really|quite tight; tight; worked _? closely; work closely; go way back; went|goes
way back; way back; real friend|friends; longtime|lifelong friend|friends; long time
friend|friends; we|we're are? close; 're close; are close; great working relationship; great
relationship; great rapport; ally; close to me|us; close with me|us; excellent relationship;
good relationship; deep trust; know <them> <very>? well; knows me <very>? well; know each other
<very>? well; strong; know very well; would vouch; vouch for <them>|me; can count on; count on
<them>; rely on <them>; got my back; would go to bat; always there for me; high trust; lots of
trust; mutual trust|respect; great friends; one of my favourite|favorite; friends since;
super|very|really supportive; advocate; champion of mine; big fan of mine; friend for; childhood
friend|friends; school friend|friends; college friend|friends; friend forever;
great|excellent|fantastic|strong collaboration|collaborator|collaborators;
total|full|complete|absolute trust; trust is high; work|works|worked great|well|brilliantly
together; great team together; one of my|our oldest friends|mates|pals; my|our oldest
friends|mates|pals; loyal|lifelong|cherished|valued|trusted|proper|firm|fast|genuine|intimate
friend|friends|mate|mates|ally|colleague; great|best|proper pals|chums|mates|pal|chum|mate;
confidant; confidante; confides in me; confide in each|<them>; tells me everything; knows
everything|all about me|us; been through a lot|everything|thick|much|so _? together; been
through a lot|everything; soft spot for me|us; has|have|got|had my back; in my corner;
friendship of|since|spanning; years|decades of _? friendship; long|old|deep|real|true|lasting
friendship; tight knit; tightly knit; trust high; trust is _? high|deep|strong|mutual|total;
high|deep|great|absolute|complete|full|total|huge|unconditional mutual? trust|confidence; trust
<them> with; 'd|would trust; trustworthy; relies on me; can rely; can|could always count|rely;
shows up for me; loyal to me|us; great|fantastic|super|wonderful|lovely|very|brilliant _?
relationship|rapport|terms; partners|partner in crime; very dear; dear to me; go to person;
mates|friends|pals|buddies for years|ages|life|decades|over; firm believer in me; believes in
me; would recommend me; backs me; my go to; true ally; my biggest|greatest|strongest
fan|supporter|ally|advocate|champion|sponsor; supporter of mine|ours; sponsor of mine;
someone|somebody|person|people i|we'd|i'd _? trust; people i trust; stuck together; one of us;
looks|look|looked out for me|us|each; stood by me|us; close _?
bond|ties|terms|relations|contact|working; bonded over|deeply|strongly

[close 4]
best friend|friends|mate|mates|bud|buddy|pal|man; bff; bffs; bestie; besties; like family; like
a? brother|brothers|sister|sisters|son; <inlaw> in law; in law; in laws; maid of honor|honour;
bridesmaid; groomsman; godparent; soulmate; married to me;
really|very|super|extremely|incredibly close friend|friends; closest friend|friends; one of my
closest|best|dearest; godfather|godmother of|to my|our; my cousin's; ride or die; my person;
we're|are married|dating|engaged; ex wife|husband; my better half; inner circle; my oldest
friend; oldest friend; friend for life; thick as thieves; my twin; very best friend; at my
wedding; best man; lifelong best; my rock; bridesmaid at my; would do anything for me; bro of
mine; brother from another; cousin; sister in law; brother in law; related to me; we're related;
uncle; aunt; niece; nephew; half brother|sister; stepbrother; stepsister; my ex; <my> <kin> 's?
<kin>?; is|like|basically|practically|so|'re family; part of the family; godson|goddaughter;
godmother; godfather; godparents; my|our lil|little|big|older|younger|kid|baby|twin
brother|sister|bro|sis|sibling; family basically|practically|really; family by marriage; through
marriage; would|'d do anything for me|<them>|each; would|'d walk|go through fire|walls|hell;
take a bullet; at 3 am; at 3am; soul mate|mates; kindred spirits; nearest and dearest;
second|adopted|surrogate|chosen family; second|other|surrogate
father|mother|dad|mum|mom|brother|sister|parents; other half; significant other; flesh and
blood; blood brother|brothers; like a father|mother|dad|mum|mom|son|daughter|cousin;
inseparable; joined at the hip; chief bridesmaid; matron of honour|honor; usher|witness at
my|our; speech at my|our wedding; love <them> like|to|dearly; step
father|mother|brother|sister|son|daughter|dad|mum; my other half; my
big|little|lil|kid|twin|baby|older|younger brother|sister|bro|sis; closest
of|ally|confidant|confidante|colleague; tells|shares everything with me; no secrets; my kids'?
godfather|godmother; kids call <them>; my|our <kin>; the love of; family ,
basically|really|practically

[close_alone 4]
family; <kin>; bro; sis; brother; sister; <inlaw> in law; bestie; wife; husband; son; daughter;
my bro; bro for life; brothers; sisters; like brothers

[close_not 0]
close to the|a|retirement|signing|closing|raising|ipo|launch|finishing|exit; close
the|a|this|his|her|their|our; closed the; friend request|requests; friend me; close of; close
in; close by; close enough; friends list; family office; family business; strong
background|team|candidate|network|opinions|engineer|leader|seller|profile|coffee; friends and
family; solid engineer|background|team|candidate|operator|company|product|state; family
leave|man|friend|person|guy|vacation|trip|holiday|reasons|emergency|time|stuff|issues; business
partner; thin market; weak market|quarter|candidate; close date; close call; best friend of;
tight deadline|deadlines|schedule|budget|timeline|market|ship; on a tight; loves to close;
champion at|for; weak on|at|spot; friend in common; friends in common; mutual friend|friends;
common friend|friends; strong on|in|at; close reading; ipo close; friends with; close to <them>;
close with; strong performer; friend's; best friend's; distant future; distant second; strong
fit|fan|believer; advocate for|of; champion of; close competitor|competitors; close second;
trusted by|advisor; my ex
colleague|boss|manager|employer|company|co|team|startup|teammate|client|student|intern|landlord;
ally of; tight with; solid background; did|do|done me|him|her|us|them a solid;
lab|room|team|class|school|batch|flat|house|dorm|desk mate|mates; friends only; not friends
only; tight
spot|corner|squeeze|fit|lipped|group|team|community|family|circle|space|loop|window|control;
fond of _ _? wine|food|jazz|cats|dogs|music|art|books; warm
weather|winter|welcome|up|coat|climate; mates|mate with; pals|pal of; buddy system; solid _
team|product|startup; family of|in|from|based; family lives|moved|is; big|large|young family;
trust fund; trustworthy brand|company; loyal to <their>; closest competitor|office|to; like a _
company|startup; stranger to; strangers things; love <them> or; great relationship with; good
relationship with; strictly business _ school
"""
