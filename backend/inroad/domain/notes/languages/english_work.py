"""English: organisations and what they are to both, whom the person knows."""

CUES = """
[worked 1]
worked with|w <them>|me|us; worked|working|work together; work|working with <them>|me|us;
colleague; colleagues; co worker|workers; teammate; teammates; team mate|mates; same
team|squad|org|department|office|desk|cohort|pod|group|floor; on the|my|our same? _? team;
overlapped; overlap; overlapping; <my> old|former|ex|first|then|first|direct|late|last|previous?
<boss>; my
boss|manager|lead|report|reports|intern|direct|pm|cto|ceo|supervisor|cofounder|teammate|skip|team|deskmate|analyst|associate|vp|ea|assistant;
reported to me|us; i|we reported to <them>; i|we
managed|hired|led|supervised|onboarded|recruited <them>;
managed|hired|led|supervised|recruited|trained|promoted|fired me|us; hired <them>; managed
<them>; stints|stint|years|time|days together; sat next to; shared an? office|desk|manager|boss;
co founded with me|us; co founded; we|i co founded; co founder|founders; we
built|shipped|launched|ran|started|founded; built _? together; our|my time|days|years|stint
at|in; from my|our _? _? days|time|years; on my|our team; in my|our team; was on my|our team;
my|our <boss> at; worked under|for|alongside|beside <them>|me|us; worked _? closely; work
friend|friends|buddy|buddies|bestie; both at|worked; both of us; on bad terms with me|us; used
to work together|with; together at; together for; fellow; i|we was|were <their> <boss>; i was
at; was my|our <boss>; were at; we were; my direct report; peer|peers; shared a team; founded _
together; started _? together; trained me; worked across from; in the trenches; interned
with|for|under me|us|<them>; interned together; my intern; my cofounder; shared office; friend
from; friends from; mate from; mates from; buddy from; buddies from; pal from; know <them>?
from; knew <them>? from; go back to; went through _ together; i was <their>; joined _ together;
same batch of hires; same cohort at; same intern class; both joined; coworkers; when we were;
when i was|worked; deskmates; my old team; alongside me|us; under me; sat
beside|opposite|across; former|ex|old|previous
boss|manager|colleague|colleagues|teammate|teammates|intern|lead|supervisor|mentor|coach|cofounder|report;
<boss> of mine|ours; falling out at; fell out at; fired|promoted|hired me|us; ran my|our; worked
with; we clashed|fought|argued|disagreed|quarrelled;
companies|jobs|startups|gigs|places|employers|roles|teams|firms together|with; i ever
had|worked; i have ever; hired|recruited|managed|trained|mentored by me|us;
fight|argument|dispute|fallout|row with me|us; like me|us; quit after; both worked; was my;
at|for my last|first|old|previous|former company|startup|employer|job; same _ _?
team|squad|org|office|department|floor|group; my _ team|days|manager|boss|colleague|years;
tours|chapters|rounds|times|shifts together; two|three|four|2|3|4 _ together;
led|ran|headed|joined my|our team|squad|group|org|unit|onboarding|department; led|ran my|our;
he|she|him|her and i|me; i|me and him|her|he|she

[denied 1]
never worked|overlapped|met|coincided; did not work|overlap|meet|coincide; not overlap; no
overlap; not work|worked together|with; before i joined|started|came; after i
left|quit|moved|had; before my time; after my time; before i was; joined after; left before;
have not worked; different teams|offices|years|times; not at the same time; never at the same
time; different time; missed each other; i had|'d already? left; long before me; long after me;
did not actually|really|ever work|overlap; never actually|really|directly worked|overlapped;
just missed; never my|a colleague|boss|manager; not a|my colleague|coworker; not colleagues

[school 1]
class of; classmate; classmates; roommate; roommates; room mate|mates; dorm; dormmates;
hallmate; school; studied; study; mba; emba; phd; undergrad; grad; college; university; alumni;
fraternity; sorority; frat; flatmate; flatmates; lab mate|mates; labmate; labmates; thesis;
bachelor; bachelors; masters; msc; bsc; study group; lecture; lectures; professor; highschool;
high school; exchange semester; erasmus; dorms; student; students; freshman; business school;
law school; med school; same course; coursemate; housemate; housemates; seminar; degree; rowed;
taught me; my teacher; postdoc; law; semester

[client 1]
client; clients; customer; customers; customer of; account; bought from; buys from; buyer; sold
to; sold <them>; signed with us; they use us; paid us; hired us; consulted for; engagement;
pilot customer; my client; our client; design partner; buys our|from

[vendor 1]
vendor; supplier; agency; contractor; consultant for; freelancer; sells to us; sold us; sells
us; our lawyer|accountant|recruiter|agency|auditor|banker|counsel|broker|supplier; provider; our
account manager|exec|executive|rep; our rep; our csm; account manager; account executive;
recruiter; headhunter; our auditor; we buy from; we use; subcontractor; lawyer at; services to
us

[investor 1]
invested; investor; investors; angel; vc; lp; led our|my; backed me|us|my|our; our
seed|series|lead|board; term sheet; wrote me|us a check|cheque; wrote a check|cheque; funded
us|me|my|our; cap table; pitched; pitched them|him|her; put money in|into; our round; passed on
us|our; limited partner; led the; investing in us|me; seed

[community 1]
fellow; cohort; batch; batchmate; batchmates; community; slack group; slack channel; forum;
club; chapter; network; member; members; volunteer; volunteered; volunteering; meetup;
mastermind; accelerator; programme; program; incubator; bootcamp; church; choir; league;
society; group; association; nonprofit; charity; scout; scouts; scouting; fellowship; fellows;
ngo; guild; discord; same batch|cohort; alumni group|network; board of

[event 1]
conference; conf; summit; webinar; panel; booth; keynote; hackathon; offsite; retreat; expo;
fair; trade show; tradeshow; gala; festival; speaker; spoke at; event; conference only; demo
day; workshop; side event; after party; afterparty; dinner at; sat next to; met <them>? once?
briefly? at; met briefly; ran into <them>? at; bumped into <them>? at; saw <them>? at; met at;
met; met <them>? _? at|in|during; fireside; ran into; bumped into; met once|twice; seen at;
chatted at; talked at; connected at

[coauthor 1]
co wrote; co author; co authored; co authors; co authored with; paper; papers; wrote _ _?
paper|book|article|chapter|report together|with; published; book with; publication; patent;
article; journal; submission; co inventor; co published; preprint; wrote together

[job 1]
job; now at; now; works at|for|in; working at|for; work at; joined; joins; joining; moved to;
left; runs; leads; heads; head of; vp; ceo; cto; cfo; coo; cmo; cpo; director; founder of;
founder; partner at; gp; principal; engineer at; pm at; manager at;
sales|marketing|product|design|hr|ops at; currently; started at; starts at; is at; role at; ae
at; svp; evp; intro; introduced; introduced <them>|me|us to; connected <them>|me|us to|with;
referred|placed|got|landed; hired by; interviewed at|with; interviewing; built; working on;
board of; on the board; advisor|advises|adviser at|to|of; exec; executive; recruiter at;
designer at; lead at; analyst at; associate at; chairman; chair of; md; general manager;
reported to; worked for|at|with; boss at; chief _ officer; owner; owns; sits on; formerly;
previously; ex; former; was at; used to be at

[knows 3]
board with; boards with; sits on; on the board; co founded; co founder; co founders; cofounded;
works with|for|under|alongside|closely; work together|with|for; working with|for|under; worked
with|for|under|together|closely|alongside; reports to; reported to; report to; mentor; mentors;
mentored; mentee; mentored by; mentor to|of; talks to|with; talk
weekly|daily|often|regularly|monthly|every|all|constantly; talks
weekly|daily|often|regularly|all|every; speaks to|with; speak weekly|daily|regularly|often;
talk; best friend|friends|mate|mates|man; good friend|friends|mates; close friend|friends; close
to|with; close; very|super|really close; tight; tight with;
roommate|roommates|flatmate|flatmates|housemate of?; married to; dates; dating; engaged to;
plays|play|climbs|climb|runs|surfs|sails|skis|golfs|trains|cycles|rides|jams|hikes;
still|regularly|often|always
gets|meets|sees|has|climb|play|talk|talks|see|meet|work|works|hang|hangs|get|have|catch; was
<their> boss|manager|lead|report|mentor|coach|chief; boss; manager; managed; manages; managed
by; hired; hired by; recruited; built; build|building|runs|ran|started|founded|starting|leads _?
together|with; partner|partners with|of|at; business partner|partners; advises; advisor|adviser
to|of|for; advised; coaches; coached; right hand; chief of staff; knows <adv>? _? _?
very|really|extremely|super? well; knows _ _? inside; well; very|really|pretty|super well; thick
as; colleague|colleagues of|at|with?; teammate|teammates; same team; co
author|authors|authored|wrote; invested in; investor in; angel in; backed; led <their>; on
<their> board|cap|team; investor; same desk; shares an? office;
lunch|dinner|coffee|breakfast|drinks with; lunches|dinners with; vouches|vouch for; go way back;
goes way back; old friend|friends; dear friend; trusts; trusted; long time friend|colleague;
family friend|friends; godfather; direct report; lunch every|weekly; ex
colleague|boss|cofounder|partner|manager|husband|wife; <their> ex|former|old|current|direct
boss|manager|colleague|report|mentor|cofounder|partner|teammate|deputy|roommate|assistant;
deputy; sees; meets; interned for|under|with; protege; served under|with|together; holidays
with; vacation with|together; shared an? office; sold _ to; brought in; golf with|buddies|buddy;
skipper; tennis with; co host|hosts|hosted|leads|lead|runs|invested|invests; collaborates;
collaborate; collaborated; close ally; allies; ran _ with; neighbours and; friends since;
childhood friend|friends; sparring; intern; interned; shares|share an? office|desk|flat|house;
same _? board|committee|team|desk; board|committee|council as|together; meet|meets
every|each|weekly|monthly|often|regularly; same office|department|squad|group|floor|pod|org as;
shared a desk|flat|house|room with; sat next to; sat beside|opposite

[knows 2]
knows; know; friends with; friend of; friends; is friends; friendly with|to; acquainted with;
met; has met; met a few; met several; studied with|together|under; classmate|classmates of?; can
introduced; can intro|connect; could introduced|intro|connect; offered to
introduced|intro|connect; same batch|cohort|class|year|programme|program; neighbour|neighbours;
neighbour of; in touch with; introduced me|us to; connected to; some overlap; overlapped with;
overlapped; crossed paths; familiar with; peers; fellow; follows up; client of; sold to;
supplier to; customer of; bought from; contact of; has access; access to; can reach; line into;
intro to; linked to; ok with; on good terms|terms; good terms with; spoken with|to; pitched;
interviewed; same school; went to school|college|uni|university with|together

[knows 1]
not well; not very|that|too|so|really|particularly well; but not well; knows of; heard of; by
name; name only; in passing; slightly; barely|hardly knows|know; barely; hardly; vaguely;
vaguely knows; knows vaguely|slightly|barely; only slightly; distantly; met once|twice|briefly;
once met; met _ once; only met; only once; just met; has met once; once; follows; followed;
connected on linkedin; linkedin only; only linkedin; only connected; on linkedin; a little|bit;
a bit; loosely; acquaintance; acquaintances; acquainted; seen <them> around; same conference; on
the same panel; <their> <kin>; <their> <kin> in law; <kin> of; cousin|cousins; related to;
nephew; niece; uncle; aunt; in law of; in law; by reputation; reputation; through <their>; by
sight; distant; loose; through a friend|someone; second hand; kids go|play|are; kids;
recognises; recognizes; remembers; weakly; not close; not really; hardly in; lost touch; emailed
once; spoke once; one call; one meeting; at arm's length; follows on; same gym|building|street;
friend of a; might know; may know; probably|maybe knows|know; thinks; think; might; hello;
casual; casually; superficially; only superficially; fleetingly; in name

[knows 0]
does not <adv>? actually? know; do not <adv>? actually? know; not know; never <adv>?
met|heard|spoken|spoke|talked|worked|crossed|interacted; has not _? met|spoken|talked; have not
_? met|spoken|talked; no idea who; not met; never actually|really met|spoken; no
relation|relationship|connection|link|contact|tie|ties|longer; did not know|recognise|recognize;
denied|denies knowing; no longer in touch|talks|speaks|knows; not connected; not in touch; can
not introduced|intro|reach|connect; not actually? acquainted; no clue who; never; no link; not a
real connection; does not remember|recall; accepted a random; not friends; no tie; claims not;
ring a bell; rings no bell

[knows_not 0]
i|we know|met|knew|worked; knows
everyone|everybody|how|what|that|about|all|<their>|when|why|a|the|it|me|us; let me know; do not
know yet|if|whether|how|what|why; you know; want to know; good to know; let _ know; i know
"""
