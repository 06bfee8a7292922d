"""English: bad blood and what not to take for it."""

CUES = """
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
badly; turned out badly|bad; it went bad; it ended badly; was a mess; did not take _ _?
well|kindly|lightly|badly; took it|this|that badly|personally|hard|poorly; sensitive; handle
gently|carefully|with; kid gloves; easily|quickly|quick to? offended|offend|hurt|upset;
lingering; bruised; sulking; sulks; sulked; cool|cold since|towards|with me; distant since;
furious; livid; fuming; irate; mad|furious|livid|cross|annoyed|irritated|fed at|with|up me|us;
still mad|furious|livid|angry|cross; fed up; had enough of; sick of my|our|being; overstayed;
overused <them>; used <them> too; too often; asked too; too much from|of <them>;
used|milked|squeezed|tapped <them> _? dry|out|up; goodwill is|has|nearly|almost; wary; wary of;
cautious; suspicious of me|us; distrusts|mistrusts|distrust; lost
trust|faith|confidence|respect; broke|broken|breach of? <their>|my|our trust|confidence|promise;
let me|us down; bad|sour|bitter taste; left a bad|sour|bitter; sued|sue|suing
<their>|my|our|me|us; dispute; litigation; court case with; threatened; stormed; shouted at;
yelled at; shouting match; screaming; insulted <them>|me; offended <them>|me; upset <them>;
annoyed <them>|by; angered <them>; embarrassed <them>|me|by; we
clashed|fought|argued|quarrelled|rowed|fell; quarrel; quarrelled; spat; tiff; rift; drama; drama
with; dodgy; shifty; two faced; snake; liar; gossip; gossips; leaks; indiscreet; loose lipped;
cannot keep; manipulative; slippery; not to be trusted; things went south|sour|wrong|badly|bad;
went|gone|turned south|sour|pear|wrong|badly|nasty|ugly|toxic|cold; was a
disaster|mess|flop|nightmare|embarrassment|mistake; no hire; disgruntled; rubbed <them> up|the;
stepped on <their> toes; ruffled feathers; broken up over; walked out on me|us; left me|us in;
blames|blamed me|us|my; accuses|accused me|us; stole <their>|my|our|the; poached <their>|my|our;
snubbed <them>|me; ghosted after; hard to forgive; unforgiven; never forgave|forgiven; still
owes me an apology; owe <them> an apology; feels|felt
used|overused|cheated|betrayed|ignored|slighted|snubbed|exploited; feels i've|i|we|'ve;
resented|resents me|us|that|my|being; on thin; last straw; proceed with|carefully; tiptoe;
minefield; walk on eggshells; eggshells; rocky; rough|bumpy relationship

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
<their>|a|the; disaster recovery|relief; fallout from; sensitive
data|topics|skin|person|soul|information|documents; suspicious package; cautious
optimist|investor|optimism|driver; gossip girl|column; drama school|teacher|series|club; rift
valley; rocky mountains|road|balboa; court case study; dispute lawyer|resolution|partner|board;
litigation partner|lawyer|counsel|team; litigator; liar's; no
dispute|rift|quarrel|ill|grudge|drama; fed up with <their>|the|work|his|her; sick of
<their>|the; angry birds; patience with kids; shouting for; overused phrase; cross
country|border|functional|sell|fit; not offended; never offended|upset|angry|annoyed; not
easily; too often in|on|at|travelling; leaks in; sue is; mad about|men|at <their>; threatened
by; lost confidence in <their>; spat out; snake charmer; sued by|<their> _?
company|employer|landlord|ex; wary of crypto|ai|risk|dogs; took it well|lightly; no need to
tiptoe|worry|be
"""
