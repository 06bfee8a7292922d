"""English: favours, holding back, asks made, bad blood."""

CUES = """
[favour 1]
owes|owe|owed|owing me|us; owes me|us one|big; he|she owes me|us one|a|big|lots; in my|our debt;
indebted to me|us; one in the bank; favour owed|due|outstanding; he|she|they owe me|us; did
<them> a _? favour|solid|good; i|we did <them>; favour in the bank; i|we have a favour; grateful
to me|us; feels indebted; wants|keen|offered|keeps|happy _? to return|repay; have one|a to call
in; has not returned; still owes me|us; return the favour; i'm owed; i am owed; owed a|one
favour; oweing me; ows me; he|she is in my debt; indebted to me; credit with <them>; they owe;
did <them> _? favours; done <them> _? favours; favour to collect; collect a favour; can call in
a favour|chip; i|we owe you; owe you one; owe you

[favour -1]
i|we <adv>? owe|owes|owed <them>; i|we|still owe <them>|a|one|big|lots; owe <them>
one|big|a|lots|dinner|lunch|drinks|favour|several|two|my; i'm|we're|am|'m|are indebted; in
<their> debt; indebted to <them>; i owe; did me|us a _? favour|solid|good|huge; did me|us _?
favours; i'm in debt; need|have|want to repay|return; pay <them> back; need|have to pay; i
should return|repay; my turn; owing <them>; i <adv>? still <adv>? owe; owe to <them>; asked for
nothing; asked nothing; wanted nothing; without asking|wanting anything; expected nothing; did
not ask for anything; never asked for anything; asked for nothing in return; refused any thanks;
done me|us _? favour|favours|solid; for nothing; nothing in return; out of <their> way for
me|us; owe <them> for; feel i owe; huge favour for me; a favour for me|us; stuck <their> neck
out; until i|we _? returned|repaid; until i have returned|repaid

[favour 0]
we're even|square|squared|quits; 're|are|we even|square|squared|quits; call it even; we are
even|square|quits; all square; even now; all even; evens; quits; squared; squared up; square
now; repaid|returned the|my|his|her|their|that favour; favour repaid|returned; paid <them> back;
paid me back; nobody owes; no one owes; owes me nothing; owe each other nothing; debt|debts
settled|paid|repaid; settled; balanced; neither owes; no debts|debt; evened out|up|it; even
steven; even stevens; made it up to; no favours owed|outstanding; do not owe each other; now
even; about even; pretty even; account settled; tit for tat; we are good now

[favour_not 0]
return the favour _? someday|sometime; owes money|rent|taxes|tax|everyone; does not owe; not
owe; owed money; owes a lot to; owes <their>; owes it; even
though|if|when|after|before|so|more|less|better; even know|knew|met|meet; not even; even <them>;
even to; times square; square feet|foot|meters; my turn to speak; owe it; owes|owe|owed me
an|a|the answer|reply|response|explanation|call|callback|email|visit|update|apology|refund

[gave 1]
<help> <them>|their; i|we
helped|advised|referred|supported|coached|mentored|hosted|vouched|introduced|recommended|tutored|lent|gave|reviewed|edited|drove|covered;
<help> for? <them>|their; i|we|have|'ve helped; helped <their>; got <them> _? _?
job|role|offer|gig|interview|in|into|hired; landed <them>; found <them> _? _?
job|role|flat|apartment|lawyer; made|done|did _? _? intro for <them>; made <them> _? intro;
introduced <them> to; introduced|connected <them> with|to; wrote <them> _?; wrote <their> _?
recommendation|reference; wrote _ _? reference|recommendation|letter|rec for <them>; gave <them>
_? _?; gave <their>; intro <them> to; vouched|covered|filled for|in <them>; put in a|my good
word for|in; put|stuck my neck out; hired <their>; bought <their>; donated to <their>; bailed
<them>; sent <them> _? _?
leads|clients|customers|candidates|candidate|customer|deals|deal|business; sourced <them>; made
_ intro for <them>; did _ _? for <them>; got <their>; shared <their>; lent <them>; fixed
<their>; looked after; let <them> stay; taught <them>; passed <their> cv|resume; connected
<their>; spoke at <their>; i referred; i introduced; i|we connected <them>; opened doors for
<them>; i wrote _? _? reference|letter|recommendation|review

[gave -1]
<help> me|us|my|our; helped me|us|my|our; got me|us _? _?
job|role|offer|gig|interview|in|into|hired|tickets; landed me; found me|us|my _? _?; wrote me|my
_? _? reference|recommendation|letter|rec; gave|lent|sent me|us|my; did me|us; bailed me|us;
vouched for me|us; put in a good word; put <their> neck; covered for me|us; let me|us
stay|use|crash; taught me; fixed my; passed my cv|resume; got my|our; opened doors for me|us;
saved me|us|my|our; went to bat for me|us; stuck up for me; reviewed|edited|proofread my|our;
wrote|gave|did _? _? recommendation|reference|letter|talk|review for me|us; donated to my|our;
referred|sent us|me

[help 1]
helped; introduced; referred; recommended; fixed; mentored; coached; advised; reviewed; edited;
supported; hosted; tutored; vouched for; promoted; covered for; wrote

[gave_not 0]
gave <them> my card|number|cv; gave me <their>|a|the
card|number|cv|vibes|impression|pause|feedback|ride|call|ring|update|tip; sent me|us
a|an|the|some|message|email|dm|connection|invite|request|note|link|thanks|cold|his|her|their;
offered|offers|happy|willing|glad|could|can|will|would|promised|promises|said|wants|might|may|love|loves|likes|want|need|needs|hopes|hope|trying|try
_? help; hired me|us|them|him|her|their; backed me|us|my|our startup|company; backed us; sent
us; gave us money|a term; gave <them> a call|ring|card|hug; referred to; taught me; gave <them>
space|time|a|some|the break|rest|room; gave a|the; interviewed <them>|me

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
not push; do not go through|to|via; no requests

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
until|till; too early|soon to ask

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
returns; returning; return; restarts; resurfaces; home again

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
assured; the rest; skip level; skip a; do not contact <their>; avoid traffic; block of; back
in|to the|when|then; back pain|office|end; back and forth; backed; avoid <their>; avoid small;
avoids; no ask|asks yet|so|made|ever|from; no intro|asks|ask yet|so|made|from|from; not _? busy;
never busy; not that busy; not too busy; never too busy; wait is over; do not let; do not
text|call|email|message after|on|at|during|before|late|past|him|her; call only; waiting list;
fine to|again; ok to; okay to; good to; free to; happy for; hold on to; held off; not need; not
worry; hard to; don't worry; break even; ask me|why|how|what|where|who; never|not|no|do|did|does
have|need|had|needed to wait; have to wait; waited for; no intro needed|necessary|required; not
be offended; do not ask me; ask <them> <adv>? any time; blocked me|us

[only_when 1]
only ask|asks|contact|approach|reach|if|when|once|after; ask|asks|approach|contact|reach <them>?
only if|when|once|after; only after|once|when|if; ask <them>? once|after|when; ask <them>? if;
only ask <them>? if|when|once|after; wait for; waiting for; contingent on; depends on; subject
to; as long as; unless; only with; ok once|when|after; fine once|when|after; okay
once|when|after; not without; wait till|until; hold off till|until|for; once; after; ask only

[until 0]
until; till; before; prior to; not before; til; up to|until|till; ahead of; pre; earlier than;
sooner than; from; again from|in; again; by; as of; starting; starting in|from; earliest; in;
on; back in|on; 'til; at; sometime in; around; to

[until 1]
until after; till after; before after; until|till the end of; through; through the? end of;
after; thru; past; once _ is over; during; all; for all of; for the rest of; rest of; the whole
of; throughout; until past; this; over; while; not this; in all of

[while 1]
while; as long as; so long as; until; till; unless; before; once; after; if; when; for as long

[asked 1]
asked <them>?; i asked; have asked; 've asked; asked <them> for; asked; requested; pinged
<them>? for; begged; reached out for; past asks; ask history; intro asks|ask|requests|request;
emailed|messaged|texted|wrote|dmed <them>? for|asking|about _? _? intro|favour|referral; asked
to be; requests; made _? asks; tried for; tried <them>; went to <them> for; asked again;
requested an|intro; called in; my ask|asks|request

[asked_not 0]
asked me|us|my|our; never asked; not asked|ask; did not ask; have not asked; not to ask; asked
not; asked for nothing|anything; asked how|about|after|where|what|why|if|whether|who|when; asks
me|us|for|a|about|how; asked nothing; do not _? ask; never ask; before asking|i ask; problem
asking; no problem; hesitate to ask; ask <them> about; ask about; to ask about; he|she|they
asked|asks; got asked; can ask; should ask; to ask; ask anytime; ask
before|after|in|until|again|once|if|when|only|whenever|any; asked a; asked <them> out|to
speak|to join|to review|to marry|about|how|if|to; not comfortable; asking
anything|again|<them>|is|for; asked <them> to stop; tried the|a|new; wants me|us to ask; if
asked; being asked; ask <them>|me|away|freely|why|nicely; could ask; will ask; asking price;
plan to ask; want to ask; hates; wait; would ask; might ask; let me ask; stop asking; asked me;
be|being|been|get|gets|got asked; no asks|ask|requests|request|intro|more|further; next ask;
more asks|ask|requests; asks _? from|ever|for now; new asks; asked too; asked <them> too; asked
often; hold asks; no more; no further

[turned_down 1]
turned me|us|it|that down; turned down; declined; said no; refused; rejected; passed on; knocked
back; would not introduced|make|do; did not want to introduced|make|do; politely declined;
shot|shut me|it|that down; wasn't willing; was not willing|comfortable|up; said he|she
could|would not; told me no; blew me off; brushed me off; got a no; no thanks; backed out;
wriggled out; flat no; hard no; soft no; a no; dodged; vetoed

[yes 1]
yes; said yes; agreed; accepted; obliged; came through; delivered; made it; made
the|both|all|each|every|them|an|one intro?; did it|both|them|so|all; happily|gladly
did|made|agreed|introduced; worked out; both worked; intro made|done|happened; got the|an|one
intro; helped; granted; approved; successful; success; went well; great outcome; landed;
followed through; got it; done; yep; ok'd; said sure|ok|okay; she|he did; was happy to; right
away; forwarded; worked; positive; converted; ok; y; made; always|happily; put me|us in touch;
connected me|us; introduced me|us

[no 1]
no; said no; declined; refused; passed; turned me|us|it|that down; turned down; turned|knocked
me|it; rejected; denied; n; nope; would not; not comfortable; not willing; unwilling; could not;
negative; backed out; too busy; politely declined

[silent 1]
no answer|reply|response|news|word; never
replied|answered|responded|reacted|got|heard|wrote|came; did not
reply|answer|respond|get|hear|react; not replied|answered|responded|heard; ghosted; ignored;
ignored me|it; silence; crickets; no luck; unanswered; pending; waiting; have not heard; nothing
back; nothing; left on read; radio silence; still waiting; open; outstanding; tbd; no reaction;
?; na

[intro_for_me 1]
introduced me|us; introduced me|us to; made me|us _? _? intro; made _? _? _? intro for me|us;
gave me|us _? _? intro; connected me|us to|with; put me|us in touch; did _? _? intro for me|us;
done _? _? _? intro for me|us; intro for|to me; referred me|us to?; intro so far; got me|us _?
intro|meeting|meetings; opened the? door|doors to|at; set me up; brokered; forwarded my; intro
me|us to; hooked me up; linked me|us; got me|us in front; intro from|by <them>; intro via <them>

[intro_not 0]
offered|offers|happy|willing|wants|promised|could|can|will|would|might|glad to?
introduced|intro|connect|make|help; for him|her|them; would|will|could|did not; never
introduced|made|intro; ask for; was introduced; never; if; through; i
introduced|intro|made|connected; we introduced|made; wants me

[both 1]
both; both times; each|every time|occasion; all; all of them; always; every time; each; all
three|four|five|times; twice; all yes; every; either|neither; both no|yes|said; all|both
worked|made|landed

[times 1]
once; one time; one; single

[times 2]
twice; two; two times; a couple; couple

[times 3]
thrice; three; three times; 3; 3 times

[times 4]
four; 4; four times

[times 5]
five; 5; five times

[caution 1]
bad blood; bad terms; not on good terms; fell out; falling out; fallout; fallen out; burned
<them>|me|us|a|the|that|by|bridges|bridge|it|my|an; burnt
<them>|me|us|a|the|that|by|bridges|bridge|it|my; burned; burnt; i burned|burnt;
leaning|leaned|leant|lean on|too|heavily|hard; leaning on; too hard; overdone|overdid|overused
it|the; overused; over asked; asked too much|often|many; asking too much|often; too many
asks|requests|favours|intro; worn out <their>|my; wore out; over leaned|leaning|drawn|asked;
awkward; tense; tension; tensions; friction; annoyed; irritated; pissed; pissed off; upset;
upset with me|us; angry; angry at|with me|us; mad at me|us; resents; resentful; resentment;
grudge; holds a? grudge; still sore; sore about|at|over|that|point; sore; bitter; tread
carefully|lightly; careful; be careful; handle with care; careful with; touchy; delicate; do not
trust; never trust; not trust; can not be trusted; untrustworthy; not trustworthy; unreliable;
flaky; sketchy; shady; went badly|south|sour|wrong|sideways; ended badly|on bad; soured; sour;
went cold on; embarrassed; embarrassing; embarrassment; messy; fight; fought; fought with;
argument; argued; row with; toxic; beef; backstabbed; stabbed me; betrayed; betrayal; feud;
feuding; clash; clashed; hostile; badmouthed; bad mouthed; bad mouthing; candidate ghosted;
ghosted <them>|his|her|my|the|on; no showed; noshow; let <them> down; made <them> look
bad|stupid|foolish|silly; looked bad; complained; complained about; lied; cheated; screwed;
screwed me|us|over; took credit; stole; stolen; poached; hard feelings; not happy with|about;
unhappy with|about; unhappy; disappointed; cold shoulder; blew up; blown up; blowup; imploded;
disaster; backfired; badly burned; feels used; feel used; used too; hurt; offended; insulted;
fired me|him|her|them; i fired; we fired; i let <them> go; laid <them> off; rough
patch|ending|breakup; bad breakup|break; bad history|experience|intro|vibes|vibe; messed up; i
messed; screwed up; dropped the ball; damaged; strained; frosty; icy; ugly; nasty; acrimonious;
estranged; not speaking|talking to; not on speaking; no longer speaking|speak; refuses to speak;
warning; red flag; red flags; beware; watch out; risky; volatile; used up; milked; exhausted;
fatigue; wearing thin; patience; running out of; on thin ice; goodwill; overstepped; pushed too;
too pushy; too much; stretched it; squeezed; tapped out; taking advantage; took advantage;
poisoned; ripped; owes me an apology; apologise; apologize; apologised; apologized; apology;
wasted; cross with; jilted; blames me|us; blamed me|us; bridge burned|burnt; dispute with; sued
me|us; suing me|us; lawsuit with|between; overdoing; legal trouble|fight; on the outs; bridges
burned; pissed at; soured on; over asking; only call|reach|write|email|contact|show _? when|if;
feels|felt used|exploited|pestered|spammed; one way street; transactional; taken for granted;
since|after the|our|a lawsuit; row|fight|argument with me|us; let me down; did not go|end _?
well; went|ended poorly|terribly|horribly|wrong; ended in tears|disaster; fell flat; fell apart
badly; turned out badly|bad; it went bad; it ended badly; was a mess

[caution_not 0]
no bad blood; no hard feelings; no beef; no drama; no tension; no friction; not awkward; not
upset; not angry; not annoyed; never awkward; burned|burnt out; burned calories; burned down;
burnt down; no longer awkward; no dispute; no longer angry|upset|annoyed; careful
planner|engineer|thinker|reader|person|listener; very careful with money; patched up; made up;
dispute resolution; legal counsel|team|ops|advice|tech|department; legal at|advisor; law; argued
for; fighter; row house; thanks so|too|very much; too much fun|fun; so much; too much
coffee|wine|work; fight for|club|cancer|against; fought for|cancer; sour dough; sour beer; sore
throat|loser|knee|back; lean startup|in; leaning towards|to|toward; lean team; no awkward;
hostile takeover; hard to; works too hard; working too hard; worked too hard; not too hard; too
hard to; patience of; goodwill hunting; risky business; hurt <their>; exhausted from;
embarrassed himself; ugly sweater; clash of; unhappy at|in; unhappy with|about
<their>|the|<their> job; disappointed in; warning me; hard feelings; risk; burned by
<their>|a|the; disaster recovery|relief; fallout from
"""
