"""When last in contact, in English."""

CUES = """
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
one; stayed with|at; stay with; staying with; crashed at|with; supper; telephoned; lunched;
brunched; hung; strolled; jogged; cycled; sailed; skied; went
for|skiing|hiking|sailing|climbing|fishing|running|swimming|cycling|surfing|dancing|camping; go
for|skiing|hiking|sailing|climbing|fishing|running|swimming|cycling|surfing;
skiing|hiking|sailing|cycling|fishing|camping with|together; opera; concert; theatre; cinema;
took <them> to|out|for; had <them> round|over|for; round for; over for;
came|popped|dropped|swung round|over|by|in; dropped me a|an; a line; left me a; voice mail;
sent|send me|each|us; wrote to <them>|me|us|each; write; correspondence; last
exchange|encounter|correspondence|touch; hello at|in|by|from; quick|brief|short|long
hello|hi|word|chat|call|talk|sync|catch|note|walk|conversation; said hi|hello; says hi|hello;
fika; picnic; housewarming; birthday|christmas|leaving|garden|farewell|new
party|do|drinks|lunch|dinner|bash; spent _ _?
evening|afternoon|day|weekend|morning|week|time|christmas|easter|summer together|with|at; shared
a meal|drink|pizza|bottle|taxi|cab|train|ride; chinwag; natter; natterred; gossiped; sparred;
worked out together; trained together; travelled together; trip together; holidayed; vacationed;
road trip; checked in; face to face; f2f; on the phone; by|over phone|zoom|teams|skype|whatsapp;
via teams|zoom|skype; video chat; online call; ran|came across; last
heard|wrote|rang|phoned|pinged|messaged|chatted|exchanged|visited|together|crossed|met|bumped;
attended <their>|my|our; was|were at our|my|<their>; at our|my|<their>
party|wedding|housewarming|place|house; joined us|me for; treated me|us|<them>; rendezvous; had
a word|laugh|drink|bite|chat|talk|call|go; play|plays
golf|tennis|padel|football|chess|bridge|poker|squash|cards|together|with; we
grab|message|text|chat|email|call|lunch|train|run|play|go|cycle|hike|meet|dine|climb|see|speak;
grab; bite to eat; on the line; got hold of; congratulated; wished <them>; thanked; birthday
wishes; greeting|greetings; christmas|birthday card; postcard; dm exchange; sat
together|down|with; bumped; hug; fell into conversation; toasted; raised a glass; telephone;
telephone|phone|video; updated me; update call; update from; debrief; sounded; liked my; our
last; swam; paddled; met at; meet once|twice|several; last ping|pinged

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
a|an|the|his|her|their book|code|article|paper|report|thesis; round for; hosted <their>; go for
it|broke|gold|the; shared a?
desk|office|flat|house|room|cubicle|boss|manager|lab|team|dorm|bench|apartment; shared an
office; thanked for; drove the|a|growth|sales|revenue|product|strategy; card holder; business
card|cards; interview with _ magazine; celebrated chef|author; party of; letter of; update on;
write code|software; cinema fan|buff; opera lover|fan|singer; theatre lover|fan|director; plays
golf|tennis|padel|football|chess|bridge|poker|squash|cards|in; concert pianist|hall; liked|likes
<their>; round of; sent <them>; commented in; phone number; by phone only; prefers
email|phone|calls; email over phone|calls; send me|us _? _? deck|cv|resume|intro|leads; sent
me|us _? _? deck|cv|resume|leads|clients|candidates; was|were at our company|firm|team; met as

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
through; did not happen; tentative; tentatively; suggested|proposed|offered|asked; have
planned|scheduled|arranged; had planned; never happened; must call|reply|write|ring|email; fixed
for; set for; on the books; diary; pencil; would be; if we|i; hopefully; due in|on;
need|needs|ought to; we're|i'm|'re|'m meeting|seeing|having|visiting|going; will be; looking
forward; aim to; intend; to be arranged|confirmed|scheduled; sometime soon; one day; would love;
am|are|is|'s|'re|'m _? to meet|see|visit; stood me up; overdue; bailed; skipped

[silence 1]
have not <adv>? <talk>; has not <talk>; had not <talk>; not <talk>; did not <talk>; no|zero
contact|communication|word|news|interaction|conversation|calls|reply; nothing since|for; lost
touch|contact; out of touch; fell out of touch; radio silence; never spoke|talked|heard; silent
since|for; gone quiet|silent|dark; went quiet|silent|dark; not in touch|contact; long time no;
not been in; last spoke; last talked; no longer in; drifted; been quiet; not since; have not
really|properly|even|actually <talk>; not <adv>? <talk> <them>? for|in|since; not heard; no
sign; zero|no|hardly contact|exchange|touch|messages|word; have|has|had not been; been
ages|years|forever|a|too since; ages|years since; then silence|nothing|quiet; fallen
silent|out|off; went off; dropped off; not a word|peep; never <talk> again|since; stopped
talking|writing|replying; no contact|word|news|messages|interaction|replies whatsoever

[third 1]
they talk|speak|meet|chat|text|catch|see|play|had|have|still|run|go; their
weekly|monthly|call|calls|coffee|lunch|dinner; with each other; between them; to each other;
he|she talks|speaks|meets|sees|gets|plays|texts|calls; still gets|talks|meets|speaks|sees; gets
lunch|coffee|dinner|drinks; talks to; meets with; her brother|husband|wife|sister|boss; his
brother|husband|wife|sister|boss; they're; gave <their>; his|her|their
ex|colleague|friend|partner|manager; between the two; the two of them; both of them; <their>
<kin>
"""
