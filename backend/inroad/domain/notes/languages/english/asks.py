"""English: asks made and their answers."""

CUES = """
[asked 1]
asked <them>?; i asked; have asked; 've asked; asked <them> for; asked; requested; pinged
<them>? for; begged; reached out for; past asks; ask history; intro asks|ask|requests|request;
emailed|messaged|texted|wrote|dmed <them>? for|asking|about _? _? intro|favour|referral; asked
to be; requests; made _? asks; tried for; tried <them>; went to <them> for; asked again;
requested an|intro; called in; my ask|asks|request; <n> asks|requests|ask;
two|three|several|my|our|both requests|asks; approached <them>? _? about|for; tried _? to? _?
get|reach|access _? _? _? through|via <them>; said|says yes|sure|ok|okay|no to
an|a|the|my|our|both|one|two _? intro|request|requests|ask; requested
one|two|three|four|five|an|a|my; i|we requested; put|made _? _? request|requests|ask
to|twice|once; appealed to; one ask; single ask; asked a favour; asked <them>? _?
favour|favours; asked|asking for|to; called|cashed in; my request|requests; the ask;
asked|pinged|messaged|emailed|wrote _ _? for an|a|another; followed up on;
wrote|emailed|messaged|pinged|called|texted|turned|approached|went|reached|dmed|contacted out?
to? <them>? _? _? for|about|asking|re|regarding|with an|a|the|some|my|two|another _?
intro|referral|favour|recommendation|connection|reference;
wrote|emailed|messaged|pinged|called|texted|turned|approached|reached|dmed|contacted out? to?
<them>? _? _? for|about|asking|re intro|help|referrals; wanted|needed|sought|hoped|angled|fished
for? an|a intro|referral; i|we requested|needed|wanted|sought an|a|the|his|her
intro|referral|favour; approached <them>? _? about an|a

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
often; hold asks; no more; no further; should|could|might|would|ought|almost|nearly
have|to|asked asked|ask; should've asked; freeze|pause|stop|suspend|halt all|any|further|new _?
requests|asks; asked|asks|wants|told to be|stop|leave; 's|has|have asked|told|requested _?
to|me|us; he|she|they 's|have|has|had|once|also|even|then|just|recently|twice asked|asked; asked
me|us; asked not|nothing; asked <them>? nothing;
daughter|son|wife|husband|brother|sister|friend|colleague|cousin asked|requested; who|which|that
asked; asked _ _ question|questions; many|more requests|asks from; get|gets|gets|receives
requests|asks|asked _? requests|asks; asked for nothing|his|her|their|money|a raise|a job|my;
wanted to ask; asked to speak|join|review|marry|leave|stay|meet; never asked <them>?; not <adv>?
asked; not _? asked; so far never; asked if|whether|how|when|where|why|about|what; enough of
my|the|our

[turned_down 1]
turned me|us|it|that down; turned down; declined; said no; refused; rejected; passed on; knocked
back; would not introduced|make|do; did not want to introduced|make|do; politely declined;
shot|shut me|it|that down; wasn't willing; was not willing|comfortable|up; said he|she
could|would not; told me no; blew me off; brushed me off; got a no; no thanks; backed out;
wriggled out; flat no; hard no; soft no; a no; dodged; vetoed; rather|prefer not; begged off;
bailed on; balked at; ducked out?; sidestepped; fobbed me|us off; put me|us off;
wormed|weaseled|weaselled|chickened|wimped|bowed out; cried off; demurred; was not|n't
keen|able|interested|up|prepared|ready|willing|comfortable; not keen|up|able|interested|prepared
on|for|to|in; said _ _? rather|prefer not; could not help|do; no can do; refused
me|us|to|my|point|an|the|politely|twice|once; would|will|did not
pass|forward|share|give|connect|refer; snubbed; stonewalled; said it _? _? not|wrong|bad; timing
was wrong|bad|off; the timing|moment was|is|not; denied me|us|my; blocked me|us|my; gave me|us
the runaround; did not fancy|feel|want; cold feet; excuse; excuses; found an excuse;
wriggled|weaseled out; said he'd|she'd|they'd rather; passed on my|the|that|it; politely
refused; waved me|us off; kicked _ _? long grass; pulled|opted out; not for <them>

[yes 1]
yes; said yes; agreed; accepted; obliged; came through; delivered; made it; made
the|both|all|each|every|them|an|one intro?; did it|both|them|so|all; happily|gladly
did|made|agreed|introduced; worked out; both worked; intro made|done|happened; got the|an|one
intro; helped; granted; approved; successful; success; went well; great outcome; landed;
followed through; yep; ok'd; said sure|ok|okay; she|he did; was happy to; right away; forwarded;
worked; positive; converted; ok; y; made; always|happily; put me|us in touch; connected me|us;
introduced me|us; said yes|sure|ok|okay|absolutely|gladly|of; came|come|comes through; helped
out|with|me; got one|it|them|both|two|the|an|me within|in|from?; happily introduced|intro;
always within|delivered|says; same day; within a|an|the|hours|minutes day|hour|week; straight
away; no hesitation; without hesitation; immediately; acted on it; sorted it; pulled it off; put
me|us through; ended|resulted|led in|to; legend; never says|said|refused|turned
no|me|down|once|yet|one; never once|ever said|refused no; not|never ever? refused|declined|said
no; has|have not _? _? said|refused|declined _? no; all granted|answered|done; both
granted|answered|done|came; agreed to|both|right|straight|immediately

[no 1]
no; said no; declined; refused; passed; turned me|us|it|that down; turned down; turned|knocked
me|it; rejected; denied; n; nope; would not; not comfortable; not willing; unwilling; could not;
negative; backed out; too busy; politely declined; rather|prefer not; begged off; bailed;
balked; ducked; sidestepped; fobbed me|us off; not keen|able|interested|prepared; was not
keen|able|interested|prepared|comfortable|willing; could not _? help|do|manage; couldn't;
couldnt; can not|could not; snubbed; stonewalled; refused to|once|twice|politely; noes; refusal;
rejection; both declined|refused|rejected; turned _ down; blocked; cold feet; timing was
wrong|bad|off; wrong timing; said it was not|too; not possible; unable; demurred; backed off;
turndown; shot down; put me|us off; one no; said wrong

[silent 1]
no answer|reply|response|news|word; never
replied|answered|responded|reacted|got|heard|wrote|came; did not
reply|answer|respond|get|hear|react; not replied|answered|responded|heard; ghosted; ignored;
ignored me|it; silence; crickets; no luck; unanswered; pending; waiting; have not heard; nothing
back; nothing; left on read; radio silence; still waiting; open; outstanding; tbd; no reaction;
?; na; never got back|round|around|answer|reply|anything; got|heard|had nothing|zilch|zero|no;
never
sent|made|did|came|happened|materialised|materialized|followed|responded|delivered|forwarded|acted|wrote;
then nothing|silence|quiet; let me think; promised but; went|gone quiet|silent|dark; fell
silent; no word|sign|answer; left hanging; left me|us hanging; still
nothing|pending|open|no|waiting; dead air; forgot; forgot about; did|does not
happen|materialise|answer|follow; never happened; not heard; yet to|no
hear|reply|answer|respond; no follow; came to nothing; not yet answered; black hole; ignoring;
did not|n't get back; never the|answered; waiting for|on; in limbo

[intro_for_me 1]
introduced me|us; introduced me|us to; made me|us _? _? intro; made _? _? _? intro for me|us;
gave me|us _? _? intro; connected me|us to|with; put me|us in touch; did _? _? intro for me|us;
done _? _? _? intro for me|us; intro for|to me; referred me|us to?; intro so far; got me|us _?
intro|meeting|meetings; opened the? door|doors to|at; set me up; brokered; forwarded my; intro
me|us to; hooked me up; linked me|us; got me|us in front; intro from|by <them>; intro via
<them>; made|did|set|arranged|brokered|sorted|got the|an|that|a|this|my _? _? _? _?
intro|meeting|connection|introduced; sent me|us to; brokered _? _? _?
meeting|intro|call|deal|connection; arranged _ _? _? _? meeting|intro|call|coffee with; put
me|us through|forward|onto|in; made _? _? _? intro; got|introduced us|me into|in front|through|a
to?; referred me|us; passed me|us on; made the connection|bridge|link; helped with _ _? intro;
<n> intro; linked|hooked|connected|paired|matched|plugged|brought me|us
up|to|with|into|together; made|did|given|made me|us <n>; got|opened me|us _? _? _?
door|doors|foot; opened _ _? _? door|doors at|to; forwarded my|our|me; passed my|our|me; walked
me|us into|in; introduced|sent|referred|brought|recommended _? _?
customer|customers|client|clients|investor|investors|people|candidates|partners|lead|leads to|my
me|us|way

[intro_not 0]
offered|offers|happy|willing|wants|promised|could|can|will|would|might|glad to?
introduced|intro|connect|make|help; for him|her|them; would|will|could|did not; never
introduced|made|intro; ask for; was introduced; never; if; i introduced|intro|made|connected; we
introduced|made; wants me; no more|further|new|other intro|introduced; no intro;
could|can|would|will|might|may|offered|happy|willing|glad|able|wants|promised|said to?
put|introduced|intro|connect|make|help|link|open|refer|pass|forward|arrange|broker|get;
making|make an|any|some intro; up for making|an; i|we _?
made|did|introduced|referred|connected|brokered|arranged|put|passed|got|sent;
made|did|arranged|got|set|brokered _? _? _? _? intro|meeting for <them>|their; introduced
by|through|via; was|were|been|got|get introduced; not|never|n't _?
introduced|intro|made|put|connected|opened; has|have|had not _? introduced|made|connected|put;
without an intro; likes|loves|enjoys making|introduced; for <them>|<their>; met|know _?
through|via; seeks|needs|wants|asked|looking|look for? _? intro; needs an; does|do not|n't
do|make|give; before any|an|the; got the job|role|gig|offer|deal; got a job|role|meeting; asked
for an; if he|she|they; sent <them>; put me|us off|down|on _ list; brought me|us in|on|a|along;
put in a; met|know|knows|known <them>? through|via

[both 1]
both; both times; each|every time|occasion; all; all of them; always; every time; each; all
three|four|five|times; twice; all yes; every; either|neither; both no|yes|said; all|both
worked|made|landed; all|both|every|each|either of them|time|occasion|times|intro; each one;
every single; without fail; consistently; all <n>

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

[times 6]
six; 6

[times 7]
seven; 7

[times 8]
eight; 8
"""
