"""Holding back, in English."""

CUES = """
[hold 2]
do not <adv>? <adv>? <ask>; not to <ask>; do not want _? to <ask>; dna; no more|further|new
<adv>? asks|ask|intro|favours|requests; never again; off limits|limit; avoid; avoid
asking|contacting; stay away|clear; steer clear; hands off; leave <them> alone|be|out; leave
alone; blacklist; blacklisted; blocked; do not go there; not to be asked|contacted|bothered;
keep <them> out; out of bounds; hates|hate|dislikes|despises being
asked|making|doing|intro|requests|asks; hates|refuses to make|do|be|give|introduced;
will|does|do not do|make|give intro|introduced|referrals; told me|us not to|to stop|never|to
leave|to back; said not to|never; said to stop; said do not; stop asking; would rather not be;
made <them> promise; i promised not|never; skip <them>; exclude; excluded; no go; never ever;
not asking; refrain; do not ask; not to ask; not for asks; not allowed; ask no more; can not be
asked; no contact please; do not <ask> for; no asking; do not intro; do not introduced; do not
mix; keep separate; keep it personal; keep work out; do not even think; forbidden; taboo; under
no circumstances; not an option; unaskable; must|should|can|may not <adv>?
ask|contact|bother|approach|disturb; not to be used|asked|contacted|involved|approached; asked
not to be; not|never going|gonna to? <ask>; will|would|shall never <ask>; is|are out of bounds;
not for intro|asks; no intro; do not <adv>? send|forward|go|write|introduced|involve|loop|drag;
asked|told|begged|wants|wanted|made me|us _? to? never|not|stop; never <adv>?
ask|contact|bother|approach|email|ping|call|disturb|pester <them>?; do not even; business only;
not for business; block <them>; not comfortable making|doing _? intro|introduced; no
asks|ask|requests|intro|asking|outreach|favours; i|we would never ask; i|we will|would|shall not
ask|bother|contact; ask|asks never; stay|keep|steer _? away|clear; do|does|would|will not
want|like|wish|need|care to be asked|contacted|bothered|approached|used|involved|disturbed;
do|does not want|like|wish to make|do|give|introduced|intro; rather not _? _?
ask|asked|contact|contacted|bother|bothered|approach|introduced|intro; no further|additional
contact|asks|ask|requests|intro|outreach; not someone|somebody|a _? to ask; leave <them> out; do
not push; do not go through|to|via; no requests; ask <them>? for? nothing; ask no
favours|one|intro|more; left in peace|alone; be left in|alone|out; leave|let <them> in?
peace|be|alone; leave <them> well alone; would|'d rather i|we did|do not|nothing; rather
i|we|you did|do not; rather not be|ask|contact|do|bother; prefers|preferred|wishes|wants
i|we|not|no _? to? _? be|contact|asked|ask|requests|intro; strictly no|personal|private|social;
no business between|with|talk|matters; friendship only; never|not mix _ _?
business|work|friendship|with; purely social|private|personal|friendship; keep it
social|private|purely|strictly; keep this personal|private|social;
freeze|pause|stop|suspend|halt|cease all|any|every|further|the|new _?
requests|asks|ask|intro|favours|outreach; do not <adv>?
lean|call|impose|draw|rely|count|burden|trouble|squeeze|tax|overload|prod|nag|spam|disturb|pressure|hassle|pitch|tap|solicit
<them>? on?; do not even think|dream|try;
forbids|forbid|prohibits|prohibit|bars|disallows|bans|banned <them>? _?
from|to|intro|referrals|asking|any|such|giving|making; forbidden to|from; not
allowed|permitted|able|free|willing to refer|introduced|recommend|make|give|do|help|intro;
can|could|may not refer|recommend _? anyone|people|anybody|others|candidates; does|do|did not
refer|recommend _? anyone|people|anybody; policy forbids|prohibits|against; against _? company?
policy; asked|told|begged|ordered|wants|instructed me|us to
stop|leave|stay|keep|drop|refrain|cease; asked|wants|told|asks|prefers|wishes to|not be
left|contacted|bothered|excluded|kept|removed|asked|disturbed; would never <ask>; never <adv>?
again ask|contact|bother|<ask>; not <ask> again|ever|anymore; not again; never to be
<ask>|asked|contacted|approached|bothered|used; dead to me; persona non grata; burned|burnt for
good; done with <them>; finished with <them>; crossed off; strike off; struck off; cut off|ties;
lost cause; not touching; do not touch; untouchable; no longer <ask>|willing|wants|happy to
ask|help|do|make|give|refer|introduced; closed to|for requests|intro|asks; door|doors is|are
closed|shut; stop <ask>|asking|pinging|emailing|contacting|bothering; keep <them> out|off;
keep|leave <them> off; keep your|our distance; keep distance; stay off; ask|asks
someone|somebody|anyone else|instead; ask _ instead; never via <them>; not via|through <them>;
not going through|via <them>; no
approach|approaches|contact|requests|asks|asking|favours|intro|outreach|pitches
whatsoever|please|ever|from|at; on my|the blacklist|blocklist; do not
call|message|email|text|write|ping|approach|pitch|use|try <them>?
again|ever|any|anymore|until|before|for|at; not to use; please do not; please no; nothing from
<them>; nothing via; refuses|declines all|any|every requests|intro|asks; does not
do|make|give|like|want|take _? intro|requests|asks|favours|referrals; will|would not
do|make|give _? intro|requests|favours|referrals|introduced; said never|stop; asked for no; no
means no; wouldn't|would not approach|ask|bother|contact|dare; do not <adv>? talk|speak to|with
<them>; no more talking; left alone|out; best|better left; rather not <adv>? <ask>; leave|keep _
_? out of it|this|here|that|business|work|everything; leave|keep _ out

[hold 1]
hold off; hold; holding; on hold; wait; pause; paused; pausing; give it a? _?
rest|break|time|while|month|months; give <them> a? rest|break|breather|time|space|room; give
<them> some|a bit of? time|space|room|peace; not now; not yet; not right now; not today|this;
not a good time; bad time|timing; wrong time; not ready; cool|cooling off; let _
rest|cool|breathe|settle|lie|be|sit; back on limits; not before; not until|till; no
earlier|sooner than; nothing before|until|till; earliest; only|just from;
ok|okay|fine|free|available|good again? from|after|in|to ask|asking; leave it; leave <them>;
hold fire; sit tight; come|comes|coming|get|gets|check back; lie low; embargo; embargoed;
moratorium; parked; take a break; no asks|ask|requests|intro; spare <them>; stand down; hold
back; ease off; go easy; take it easy; slow down; keep powder|quiet; cooldown; cool down; best
from|after|in; better after|from|in|not; wants to wait; snooze; snoozed; defer; postpone;
ask|asking after|in|from|once|only|if|around|late|early; only ask|asks|contact|approach|reach;
not earlier; no earlier; back off; lay off; give <them> until|till; earliest next? ask?; next
ask; waiting until|till;
ask|asks|asking|try|check|revisit|ping|retry|reconnect|approach|circle|reach|contact
again|back|later; needs a? break|rest|space; stop until|till; rest until|till; freeze
until|till; park until|till; parked until|till; leave until|till|for; save <them>
for|until|till; ask|asks me|him|her|us again|back; come|go back to; come|comes back; closed
until|till; too early|soon to ask; give <them>|it
a|one|two|three|four|another|some|until|till|<n> _?
week|weeks|month|months|quarter|year|bit|while|breather|beat|room|rest|break|space; give _
space|time|room|peace|rest; be gentle|kind; leave <them>? until|till|for|alone|be; leave
it|this|that until|till|for|alone; let it|this|things rest|lie|be|sit|cool; nothing
before|until|till|till; hands off|full until|till; not a|the good|great|best|right|ideal
time|moment; no good time; poor|awful|terrible|bad|wrong|awkward moment|timing|time; next best
time; not this|that month|week|quarter|year|summer|winter|spring|autumn; not until|till|before;
try|check|ask|come|circle|reconnect|revisit|retry|reach|ping _? again|back|later|in; better|best
in|after|from|wait|not|once|to; earliest in|is|date; will not be|have
available|time|free|able|reachable;
free|available|reachable|open|approachable|ok|okay|fine|good|happy again? from|after|in|as|once;
can ask|contact|approach again? from|after|in; stay away|clear until|till; radio silence
until|till; keep quiet|away until|till; low profile; no rush; let <them>
settle|recover|breathe|grieve|rest|finish|be|land|work; lay low; do not rush; too early; too
soon; still too; not so soon; on ice; on the back; back burner; shelve; shelved; on
pause|hold|break; grace period; resume; restart in|after; cooling period; no asks while|during;
only once|when|after; park|shelve|leave|save|keep|drop this|it|that|things|<them>
until|till|for; ask|approach <them>? in|after|from|once|again; contact|ping <them>
in|after|from|once|again

[hold 0]
on _? _? leave; _x;
mat|maternity|paternity|parental|medical|sick|family|garden|gardening|compassionate|stress|study|mental|bereavement
leave; on pat|mat; pat leave; sabbatical; on sabbatical; taking|takes time off; time off; on
vacation|holiday|holidays|honeymoon|secondment|tour|safari|furlough|retreat|break|pto; vacation;
honeymoon; off grid; off the grid; pto; out of office; out; away; away on; off; off sick; off
work; unavailable; not available|around|reachable; travelling; traveling; swamped; slammed;
busy; super|very|really|too|crazy|insanely busy; buried; underwater; heads|head down; snowed
under; overloaded; overwhelmed; no bandwidth; bandwidth; crunch; in crunch; quiet period;
blackout; blackout period; lockup; tied up; maxed out; stretched; flat out; fundraising;
raising; closing; in the middle of; in deal; deal mode; on deadline; exam; exams; year end
close; busy season; tax season; audit season; budget season; newborn; new baby; just had a;
surgery; recovering; recovery; chemo; treatment; burned|burnt out; burnout; grieving; bereaved;
funeral; trial; court; campaign; election; launch; launching; moving house; relocating; wedding
planning; getting married; deployed; deployment; hospital; rehab; ill; sick; pregnant; due;
reorg; layoffs; m&a; merger; jury duty; offline; incommunicado; unreachable; hiking the;
paternity; maternity; _y; engaged until; in thesis; thesis; finals; dark; hibernating; back;
returns; returning; return; restarts; resurfaces; home again; career|study|sabbatical break; on
a break; recuperating; convalescing; laid up; in|on|at
exam|hospital|mourning|labour|therapy|rehab|treatment|custody|campaign|tour|shoot|mission|retreat|residency|expedition|assignment|probation|trial|mode;
in the hospital; hospitalised; broken leg|arm|hip; bereavement; bereavement in; mourning;
mother|father|dad|mum|mom|wife|husband|partner|son|daughter|brother|sister died|passed; passed
away; family emergency|issues|crisis|matters; having|expecting|had _ baby|child|twins|kid; baby;
leave; on unpaid|extended|annual|special|study|long leave;
unpaid|annual|extended|special|carer's leave; gone till|until|for; abroad; overseas; at sea;
trekking; backpacking; cruising; sailing; cycling; road trip; on the road; knee|neck deep; up to
<their>; hands full; full plate; plate is full; under water; under pressure; under the; in the
weeds; restructuring; in between jobs; job hunting; settling in; onboarding; changing jobs; off
until|till; out until|till|for; out sick|of; on call; locked in; locked down; sequestered;
silent retreat; deadline; product launch; go live; divorce; divorcing; house move; renovating;
studying for; tied|booked|locked|rammed|jammed up|in|solid; drowning in; chock full;
crazy|hectic|manic; hectic; an operation; her|his operation; mid|in audit; expecting
a|twins|her|in|their

[returns 1]
back; back from; back at; back in; returns; return; returning; reachable|available again;
restarts; resurfaces; home

[ever 2]
ever; ever again; again; forever; for good; period; full stop; never; permanently; at all; no
exceptions; for life; under any circumstances; no matter what; always

[hold_not 0]
do not hesitate; no hesitation; do not be shy|afraid|scared; do not wait; no need to wait; no
problem; not a problem; no issue|issues|trouble; not mind; does not mind; do not forget; do not
need; do not have to; happy to; always happy; glad to; loves to|making|being|helping; can
ask|contact; feel free; free to ask; ask anytime|away|freely|whenever|any; any time; anytime;
never says|said no; never hesitate; ask <them> about; ask about; do not ask
me|why|how|what|where|who|which|about; do not ask <them> about|why|how|what|where|who; never
asked; never ask|asks me|why|about; not off limits; no longer off|blocked; no longer on
leave|busy|away; was|were|been on; back from; did not ask; not asked; not ask|asked yet; have
not asked; has not asked; i did not; i do not ask; used to be off; wait list; waitlist; wait and
see; waiting on|for|to hear; waited; hold|holds
a|the|my|his|her|shares|stock|equity|office|court|strong; can't wait; can not wait; not wait; no
reason not; i'd not; never refuses; never refused; never turned; should ask; i should ask; do
ask; ask <them> <adv>? anytime|whenever; always say|says yes; open to; okay|ok|fine|good to ask;
welcome; no limit|limits; no rest; stop by; stopped by; stop over; stop at|in; rest of; rest
assured; the rest; skip level; skip a; do not contact <their> <theirs>; avoid <their> <theirs>;
avoid traffic; block of; back in|to the|when|then; back pain|office|end; back and forth; backed;
avoid small; avoids; no ask|asks yet|so|made|ever|from; no intro|asks|ask yet|so|made|from|from;
not _? busy; never busy; not that busy; not too busy; never too busy; wait is over; do not let;
do not text|call|email|message after|on|at|during|before|late|past|him|her; call only; waiting
list; fine to|again; ok to; okay to; good to; free to; happy for; hold on to; held off; not
need; not worry; hard to; don't worry; break even; ask me|why|how|what|where|who;
never|not|no|do|did|does have|need|had|needed to wait; have to wait; waited for; no intro
needed|necessary|required; not be offended; do not ask me; ask <them> <adv>? any time; blocked
me|us; not|n't to
forget|tell|worry|mention|say|miss|lose|give|quit|smoke|laugh|bring|wear|buy|spend|resign|sign|invest|be|expect|confuse;
everything else is|fine; was|were|been|had on _? _? _?
leave|sabbatical|holiday|vacation|honeymoon; was|were|been|had _? _?
off|away|out|sick|ill|busy|swamped|slammed|travelling|traveling|unavailable|pregnant; back
now|already|again|at work|to work|since|home|on|in; back _ now; now back; is|'s|are back; back
at work|it|full; no need to hold|wait|be; do|does not hold back; be shy; shy about; ask away;
ask freely|whenever|anytime|any; always|usually|generally up|open|game|willing|available|happy
for|to; can|could always|definitely|certainly|safely ask|contact; you can|could|may always? ask;
enjoys connecting|making|helping|being; loves|enjoys|likes connecting|helping|intro; minds not;
no objection; nothing against; asked about; be asked about; ask <them>? about; baby
steps|shower|boomer; running season; season ticket; respected; respectful; respects; abroad
in|for|since; under the impression|age|radar; hospital director|ceo|group|software|sales;
studied abroad; lived abroad; worked abroad; died of; died in|out|down; audit
partner|manager|firm|committee; sailing|cycling|trekking fan|club|trip|enthusiast; loves|likes
sailing|cycling|trekking|travels|skiing; travels a|often|much|between|frequently; not called;
not again asked; hands full time; no need; back on|in|to track|touch|the|town|contact; back
together; deadline was; held back; never held; dropped out; not only|just; not ask for much;
good|best to ask|know|see|meet; resume writer|review|screening; on tour in; patience of; full
of; busy but; leave a|the|his|her|their|room|no|nothing; left the|his|her|their; leave of;
respect for; gentle guy|man|giant|person|soul; be careful; the road; gone quiet; gone
to|into|through; better known|than|off|half|at; drop out; not before _ coffee; ask _ about;
great to ask; not been asked; on the road to; away games|day|days

[only_when 1]
only ask|asks|contact|approach|reach|if|when|once|after; ask|asks|approach|contact|reach <them>?
only if|when|once|after; only after|once|when|if; ask <them>? once|after|when; ask <them>? if;
only ask <them>? if|when|once|after; wait for; waiting for; contingent on; depends on; subject
to; as long as; unless; only with; ok once|when|after; fine once|when|after; okay
once|when|after; not without; wait till|until; hold off till|until|for; once; after; ask only

[until 0]
until; till; before; prior to; not before; til; up to|until|till; ahead of; pre; earlier than;
sooner than; from; again from|in; again; by; as of; starting; starting in|from; earliest; in;
on; back in|on; 'til; at; sometime in; around; to; is settled in; come; comes; not till|until;
leading up to; up until; no sooner than; not sooner than; due; due back; due back in|on;
returns|returning|return in|on; back on; back by; resume|resumes in|on; from then|there

[until 1]
until after; till after; before after; until|till the end of; through; through the? end of;
after; thru; past; once _ is over; during; all; for all of; for the rest of; rest of; the whole
of; throughout; until past; this; over; while; not this; in all of; through year|to; through
the|this|next; until the very end of; until|till|til late; until|till all of; passed; has
passed; not for; into; past the; following; not in; post; 'til after; the rest of

[while 1]
while; as long as; so long as; until; till; unless; before; once; after; if; when; for as long
"""
