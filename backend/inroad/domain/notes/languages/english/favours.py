"""Who owes whom, in English."""

CUES = """
[favour 1]
owes|owe|owed|owing me|us; owes me|us one|big; he|she owes me|us one|a|big|lots; in my|our debt;
indebted to me|us; one in the bank; favour owed|due|outstanding; he|she|they owe me|us; did
<them> a _? favour|solid|good; i|we did <them>; favour in the bank; i|we have a favour; grateful
to me|us; feels indebted; wants|keen|offered|keeps|happy _? to return|repay; have one|a to call
in; has not returned; still owes me|us; return the favour; i'm owed; i am owed; owed a|one
favour; oweing me; ows me; he|she is in my debt; indebted to me; credit with <them>; they owe;
did <them> _? favours; done <them> _? favours; favour to collect; collect a favour; can call in
a favour|chip; i|we owe you; owe you one; owe you; one|two|ahead|up _? on favours; one up on;
ahead on favours; i'm|am|'m one up|ahead; make it up to me|us; made|make it worth; pay me|us
back; owes me; return the|my favour; some|have credit there|with; have|got _? credit; counts as
one; one for me|us; point|points for me; keeps thanking me|us; never forget it|that|what;
thanked me profusely; grateful|thankful for my|that|what|the; eternally|very|so|deeply|forever
grateful; feels obliged|obligated|beholden|indebted; beholden to me|us; ious; iou from; would do
anything in; brownie points; in the black; wants|offered|promised|insisted|insists|keen|vowed _?
_? pay|repay|return|reciprocate|make; anything you need; let me know how; on my tab; she|he|they
owes; owes us|me; a solid to; had done|did <them> a; i did|'d done; counts one

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
out; until i|we _? returned|repaid; until i have returned|repaid;
need|needs|have|want|must|should|ought to _? thank|repay|reciprocate|return|pay|make|do|send
something|properly|back|it|a|up|good|her|him|them; still to thank|repay|reciprocate; still need
to _? thank; i need to thank; have|has|had not _? returned|repaid|reciprocated|paid|thanked; in
debt to <them>; beholden to <them>; i'm|am|'m|feel obliged|indebted|grateful to; behind on
favours; one|two down on; owe <them>; lot to thank; much to thank; out of <their> way _?
to|for|when; never wanted|asked|expected|took anything|something|a; without _?
asking|wanting|expecting|charging; asked for no; never charged; did|does not charge; pro bono
for me|us; on the house; owe <them> big|one; paid nothing; counts as one for <them>; point for
<them>; in the red; went _? _? above and beyond; saved my|our
skin|bacon|neck|life|ass|butt|day|deal|bacon; i still|should make it up; drinks on me; dinner on
me; asked|wanted|expected|took|charged|charging|accepted nothing

[favour 0]
we're even|square|squared|quits; 're|are|we even|square|squared|quits; call it even; we are
even|square|quits; all square; even now; all even; evens; quits; squared; squared up; square
now; repaid|returned the|my|his|her|their|that favour; favour repaid|returned; paid <them> back;
paid me back; nobody owes; no one owes; owes me nothing; owe each other nothing; debt|debts
settled|paid|repaid; settled; balanced; neither owes; no debts|debt; evened out|up|it; even
steven; even stevens; made it up to; no favours owed|outstanding; do not owe each other; now
even; about even; pretty even; account settled; tit for tat; we are good now; all square
between; trade|trading|swap|swapping|exchange|exchanging favours; give and take; not
counting|keeping score|count|favours; quid pro quo; neither of us|them owes; no one|nobody owes;
i|we do not owe _? anything|nothing; we're|'re|are _? quits|even|square|squared|level; called it
quits|even; level now; cleared; slate clean|wiped; clean slate; on equal|level terms|footing;
think we're|we|'re quits|even|square; even on favours; debt|favour|favours
repaid|cleared|returned|paid|honoured|evened; paid off; no favours either; nothing
owed|outstanding; balance is even|zero; break even on; mutual favours; reciprocated already;
already repaid|returned|paid|reciprocated; nobody 's|is|was counting|keeping; no one 's|is|was
counting|keeping

[favour_not 0]
return the favour _? someday|sometime; owes money|rent|taxes|tax|everyone; does not owe; not
owe; owed money; owes a lot to; owes <their>; owes it; even
though|if|when|after|before|so|more|less|better; even know|knew|met|meet; not even; even <them>;
even to; times square; square feet|foot|meters; my turn to speak; owe it; owes|owe|owed me
an|a|the answer|reply|response|explanation|call|callback|email|visit|update|apology|refund;
does|do not owe me|us|anything|<them>; owes <their> _ to|success; owe the|a bank; thanks to;
never forget <their> name|birthday; cleared out|up|customs|his|her; even keel; level of; level
with; level 1|2|3; break even point; paid off <their>; even if|though|so|when; quits <their>;
anything you need _? to know; owes|owe the|half|everybody|millions|thousands

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
<them>; i wrote _? _? reference|letter|recommendation|review; got|pulled|bailed|dug <them> out
of; <help> <them> out;
did|wrote|made|fixed|built|designed|translated|reviewed|edited|filmed|painted|moved <their> _ _?
_? for|without free|nothing|gratis|charge; reference letter|for <them>;
reference|recommendation|letter for <them>; wrote <their>
reference|recommendation|letter|visa|bio|cv|resume|application|speech|pitch; put <them>
forward|up|in; put in _ _? word for <them>; good word for <them>|<their>; mentored <them>; gave
<their> _ _? job|internship|role|placement|chance|start; lent|loaned|gave <them>
my|our|the|some|a|money; lent <their>; covered <their>; sent <them> _
candidates|leads|clients|customers|referrals|deals; i sent _ _?
candidates|leads|clients|customers|business; fixed|saved <their>; drove <them> to; hosted
<them>|their; took <them> in; took _? <their> kid|kids|son|daughter|dog|cat;
introduced|connected <them> to|with; found <their> _?
son|daughter|brother|sister|wife|husband|team; got <their> _?
son|daughter|brother|sister|wife|husband|nephew|niece|kid|cousin; opened _? _? _? doors|door for
<them>; landed <their>; i|we saved|rescued|mentored|covered|put|lent|sent|fixed|found|got|hosted
<them>|their; tutored <their>; babysat; looked|took after|care <their>|of; dogsat; walked
<their> dog; translated <their>; proofread <their>; coached <them>|their; wrote <them>; put up
bail; gave a talk at|for <their>|them; judged <their>; sat in for; stood in for <them>; stepped
in for <them>

[gave -1]
<help> me|us|my|our; helped me|us|my|our; got me|us _? _?
job|role|offer|gig|interview|in|into|hired|tickets; landed me; found me|us|my _? _?; wrote me|my
_? _? reference|recommendation|letter|rec; gave|lent|sent me|us|my; did me|us; bailed me|us;
vouched for me|us; put in a good word; put <their> neck; covered for me|us; let me|us
stay|use|crash; taught me; fixed my; passed my cv|resume; got my|our; opened doors for me|us;
saved me|us|my|our; went to bat for me|us; stuck up for me; reviewed|edited|proofread my|our;
wrote|gave|did _? _? recommendation|reference|letter|talk|review for me|us; donated to my|our;
referred|sent us|me; got|pulled|bailed|dug me|us out of; helped me|us out; put me|us
forward|up|onto|on; good word for me|us|my|our; put in _ _? word for me|us; vouched for me|us
with; opened _? _? _? doors|door for|to me|us; got my|our _?
son|daughter|brother|sister|wife|husband|nephew|niece|kid|cousin|kids; found my|our; gave
my|our; saved my|our; drove me|us|my; lent|loaned me|us|my; hosted me|us|my|our; took me|us
in|under; took care of my|our; looked after my|our|me|us; stepped|stood|sat in for me|us;
referred _? _? _? to|for|my me|us; sent _ _? _? my|our way; sent|send me|us _? _?
clients|customers|leads|candidates|deals|business|referrals; recommended my|our|me; came to
my|our rescue|aid; rescued me|us; mentored me|us for; taught me|us how; babysat my|our;
introduced me without; did|fixed|designed|translated|reviewed|edited|filmed|painted|proofread
my; fixed|designed|translated|reviewed|edited|filmed|painted|proofread our; for my|our _? _? for
free|nothing; for me|us for free|nothing

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
space|time|a|some|the break|rest|room; gave a|the; interviewed <them>|me; took care of <their>;
did|does my|our best|part|head; made my|our day|way|mind|own|first; made us|me
laugh|feel|wait|smile; read my|our book|blog|mind; wrote my|our; gave my|our
regards|best|love|apologies|card; gave <them> until|till|a week|month; gave <them> a|my|the
number|card|hug|call|kiss|lift|week|month|two|rest|break; put on; lent me|us _ ear; for free
time; free of charge until; sent <them> a|an|the|my|some
message|email|note|dm|card|link|invite|request; took <them> to|out|for
lunch|dinner|the|coffee|drinks; i got|found <them> boring|rude|difficult|nice|funny; got my
attention|number|email|vote; drove me|us crazy|mad|nuts|up; found my
profile|email|number|website|blog; saved my number|contact; found <their> _?
profile|email|website|number|talk|book|answers; told me|us; helps|helped that; got <them> on|to;
got <them> wrong|right; wrote to; hosted <them>? on _ podcast; met my|our; did my
mba|phd|thesis|masters|degree; found me|us|my _? through|via|on|at|online|by; wrote <them>
in|on|last|again|yesterday
"""
