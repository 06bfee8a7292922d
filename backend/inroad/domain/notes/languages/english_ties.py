"""English: how close, when last in contact, and what not to take for it."""

CUES = """
[close 0]
never met; never actually|really|even|properly met; not met; have not _? met; yet to meet; do
not know <them>|personally; stranger; total|complete stranger; no real? connection; have not met
<them>? yet?; never spoken|talked|interacted; only connected on linkedin; random linkedin
connection|connect|add|request; do not actually|really|even know <them>; no idea who <them>;
cold connection; for the first time; never crossed paths; do not remember <them>|who|how

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
relationship|friendship

[close 2]
friendly; <very> friendly; on good terms; good terms; get|got along|on _? well; get along; get
on; know <them> fairly|pretty|reasonably|quite|decently|ok|okay well; cordial; casual
friend|friends; friend; friends; friendly acquaintance; decent
relationship|rapport|tie|connection; good rapport; work friend|friends; met a few times; met
several times; friendly enough; ok relationship; medium tie; gym|tennis|golf buddy|buddies;
buddies; pleasant acquaintance; warm acquaintance; like each other; used to be <very>? close;
were <very>? close once; good acquaintance; on friendly terms

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
friends|mates|pals

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
brother|sister|bro|sis|sibling

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
lab|room|team|class|school|batch|flat|house|dorm|desk mate|mates; friends only; not friends only

[contact 1]
spoke; talked; chatted; chat; chats; met; saw; texted; emailed; messaged; dmed; dm; coffee;
coffees; lunch; lunches; dinner; drinks; drink; beer; beers; breakfast; brunch; call; calls;
called; phoned; rang; zoom; zoomed; facetime; whatsapp; video call; phone call; catch up;
catchup; catchups; catch ups; caught up; catching up; meeting; 1:1; 1on1; ran into; bumped into;
run into; visited; visit; visited us|me; came to visit; came over; stopped by; stayed with
us|me; stayed at ours; hung out; hang out; hanging out; reconnected; wrote me; last contact;
last contacted; last
spoke|talked|met|saw|seen|emailed|texted|heard|call|chat|touch|conversation|interaction|meeting|message|email|dm|touchpoint|one|time;
lc; heard from; in touch; got in touch; touched base; touch base; exchanged; email; emails;
mail; mailed; message; messages; text; texts; wrote; replied; walk; hike; hiked; ran together;
golf; golfed; tennis; squash; played; dined; wine; tea; conversation; met up; skyped; skype;
teams call; slacked; pinged; pinged me; reached out; got together; get together; voice
note|notes; reunion; party; barbecue; bbq; sync; synced; met for; sat down; sat next to; danced;
swapped; shared a cab|taxi|ride|flight; same flight; hosted; came by; dropped by; birthday;
wedding; see <them>; see each other; talk; speak; hello; met again; saw again; see; we meet;
grabbed; seen; crossed paths; spoken; been in touch; pint; pints; panel together; workshop; gave
me a call; last seen; last spoken; sparring; interviewed me; interacted; corresponded;
voicemail; caught; facetimed; hugged; celebrated; toured; ran a; check in|ins; last in|on; last
one; stayed with|at; stay with; staying with; crashed at|with

[contact_not 0]
cold call; conference call; call it; call him; call her; call them; call out; call center; email
address; text book; chat room; on call; close call; judgement call; zoom info; coffee
lover|snob|addict|geek|shop|nerd|company|fan|drinker|roaster; golf lover|fan|addict|player;
plays golf|tennis|squash; loves|likes|enjoys|into|drinks coffee|wine|golf|tennis|hiking|beer;
drinks a; wine lover|fan|collector|nerd; met his|her|their wife|husband; let's _?
catch|meet|talk; see how|if|whether|what|above|below|cv|email; party to; message from; wrote
a|an|the|his|her|their|me a|book|code; call me|us; played a|for|college|in; hosted a|an|the;
exchanged contracts|numbers; workshop leader; visited <their>; see you; spent the|a|an|some
years|decade|career; birthday in|is|on; birthday; mail order; met with the; met through; met
via; walk me; walk through; ran a|an|the; ran ads|sales|marketing|product; grabbed the; talk to
<them> about; wine; caught in; celebrated for; wrote off; talk show; interviewed at; wrote
a|an|the|his|her|their book|code|article|paper|report|thesis

[planned 1]
will; 'll; going to; gonna; plan to; planning; planned; scheduled; schedule; booked; set up for;
upcoming; let's; want to; wants to; would like to; hoping to; hope to; should; need to; must;
todo; to do; next; tomorrow; meeting <them>; seeing <them>|each; having
lunch|dinner|coffee|drinks|a; visiting; arranged for; on the calendar; in the diary; to meet; to
schedule; to see; to catch|grab|talk|speak|call|email|reconnect; due to meet; invited; invite
<them>; remind; reminder; follow up in|on|with|next|by; grabbing; catching up
with|in|on|next|over; planned for; agreed to meet|talk|speak|catch; pencilled|penciled; tbd;
talk soon; speak soon; soon; come to; comes to; is visiting; is coming; postponed|moved to;
cancelled; canceled; no show; missed; rescheduled; supposed; try to; promised to; flaked; fell
through; did not happen; tentative; tentatively; suggested|proposed|offered|asked

[silence 1]
have not <adv>? <talk>; has not <talk>; had not <talk>; not <talk>; did not <talk>; no|zero
contact|communication|word|news|interaction|conversation|calls|reply; nothing since|for; lost
touch|contact; out of touch; fell out of touch; radio silence; never spoke|talked|heard; silent
since|for; gone quiet|silent|dark; went quiet|silent|dark; not in touch|contact; long time no;
not been in; last spoke; last talked; no longer in; drifted; been quiet; not since; have not
really|properly|even|actually <talk>

[third 1]
they talk|speak|meet|chat|text|catch|see|play|had|have|still|run|go; their
weekly|monthly|call|calls|coffee|lunch|dinner; with each other; between them; to each other;
he|she talks|speaks|meets|sees|gets|plays|texts|calls; still gets|talks|meets|speaks|sees; gets
lunch|coffee|dinner|drinks; talks to; meets with; her brother|husband|wife|sister|boss; his
brother|husband|wife|sister|boss; they're
"""
