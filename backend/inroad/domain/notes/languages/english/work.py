"""Organisations and what they are to both, in English."""

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
he|she|him|her and i|me; i|me and him|her|he|she; shared|share|sharing a|an|the _?
desk|office|cubicle|room|bench|boss|manager|lab|team|floor|studio|bullpen; side by side;
desks|desk|seats|doors|rows|floors away|down|over|apart; sat _? _?
near|by|close|opposite|across|beside|behind|from|in with|me|us|him|her|them|each|front; sat
next|near|opposite; same
open|building|row|corridor|shift|crew|lab|project|unit|division|intake|trainee|graduate|scheme|client|account;
same _ _? as me|us|mine; same _? years|time|period as me|us; at the same time as me|us; as i
did; part|member of my|our _? crew|team|squad|group|gang|unit|outfit|staff|department|org; in|on
my|our _? crew|team|squad|group|unit|department|org|staff; succeeded|replaced|preceded|followed
me|us; my successor|predecessor|replacement; took over from me|my|us; handed _? over to me|us;
handover; did our|my|the training|apprenticeship|internship|traineeship|induction|grad;
trained|apprenticed|interned|started|began|joined|left|qualified|ran|led|headed
together|with|alongside; started|joined|began _ _? _? _? same day|week|month|year; same
day|week|month|summer as|we; reported|reporting in|into|straight|directly to? me|us|<them>;
peer|partner|associate|deputy|assistant|intern|report|direct|protege of mine|ours; was|were a
duo|pair|trio|team; we were|was|worked|did|had|made|sat|joined|started|ran|led; double act;
brought|took me in|into|on|to|across|along; hired|brought|poached|recruited me; gave me my;
my|our first|second|last|only job|role|boss|gig; from|since|in|during|of the|our|my|those|old _
_? days|era|years|times; our|my|the _ _? days|era|chapter|stint; my time;
built|ran|launched|led|set|opened|started|founded|grew|scaled|created|managed|designed|wrote|shipped|delivered|sold|closed
_? _? _? _? _? together; built|ran|launched|led|opened|started|founded|grew|shipped _ _? _? with
me|us; we did|had|two|both; us two; both ex|at|from|of; under my|our|<their>
wing|supervision|watch|management|leadership|command; touch|contact since|after;
worked|work|working closely|directly|together|daily|side|shoulder|hand; worked for|under|with
me|us|<them>; secondment|seconded; on my watch; co led|managed|ran|headed|directed; mentored me;
coached me; i|we reported; i|we worked|interned|temped|freelanced|consulted|contracted
for|under|with|at|alongside <them>?; shoulder to shoulder; comrade; comrades; brothers in arms;
war buddy|buddies|stories; officemate; officemates; cubicle; work husband|wife; at the same _?
company|firm|startup|employer|team|agency; crossed over at|in; alumni together; teammates at; my
line|old|former|direct manager|boss|chief|report; line manager; was|is my|our
first|old|former|last|direct|line|immediate|ex; mine at; mine from; with me|us
at|in|from|until|during|for; when i|we
was|were|worked|did|ran|led|headed|joined|had|started|built|interned|managed|lived; while i|we
was|were|worked|did|ran|led|headed|had|started|built|interned|managed; collegue; collegues; <my>
old|former|ex collegue; ex|former|old collegue; both
started|began|trained|interned|studied|left|served|sold; was|were both at|in;
met|started|began|joined|were|was|worked as _?
interns|intern|analysts|analyst|trainees|trainee|juniors|junior|associates|consultants|engineers|apprentices|graduates|grads|colleagues;
together again at|in; ended up together; reunited at; trainees|interns|juniors|apprentices
at|together

[denied 1]
never worked|overlapped|met|coincided; did not work|overlap|meet|coincide; not overlap; no
overlap; not work|worked together|with; before i joined|started|came; after i
left|quit|moved|had; before my time; after my time; before i was; joined after; left before;
have not worked; different teams|offices|years|times; not at the same time; never at the same
time; different time; missed each other; i had|'d already? left; long before me; long after me;
did not actually|really|ever work|overlap; never actually|really|directly worked|overlapped;
just missed; never my|a colleague|boss|manager; not a|my colleague|coworker; not colleagues;
where i|we never; before i|we got|was|arrived|came; before|after i'd; never|not crossed|cross
paths; did not know each other; different era|generation|period|decade|division|eras; missed by;
no crossover; not with me|us; left _? _? _? _? he|she|they arrived|came|joined|started;
arrived|came|started|joined _ _? _? _? after|before i|me|us|we|my; he|she|they
joined|arrived|came|started _? _? _? _? i left|quit|moved|resigned; after|before me; not _?
colleague|colleagues; never _? colleague|colleagues|teammates; wasn't there; was not there; not
in my|our time|days|day; i|we was|were long|already gone|left; i|we had _? gone|left; after my
departure|exit; prior to my

[school 1]
class of; classmate; classmates; roommate; roommates; room mate|mates; dorm; dormmates;
hallmate; school; studied; study; mba; emba; phd; undergrad; grad; college; university; alumni;
fraternity; sorority; frat; flatmate; flatmates; lab mate|mates; labmate; labmates; thesis;
bachelor; bachelors; masters; msc; bsc; study group; lecture; lectures; professor; highschool;
high school; exchange semester; erasmus; dorms; student; students; freshman; business school;
law school; med school; same course; coursemate; housemate; housemates; seminar; degree; rowed;
taught me; my teacher; postdoc; law; semester; doctoral student|candidate|researcher|thesis;
doctorate; postgraduate; tutor; lecturer; supervised my; supervisor of my; intake; year group;
halls of; sixth form; kindergarten; boarding school; primary|secondary|elementary|grammar
school; graduated together|with; studied|read _ with|together; read law|economics|history|maths;
revision; dissertation; rowing team|crew; debate club|team; marching band; dormitory; student
union; course mate|mates; uni mate|mates|friend|friends; taught us|him|her|them

[client 1]
client; clients; customer; customers; customer of; account; bought from; buys from; buyer; sold
to; sold <them>; signed with us; they use us; paid us; hired us; consulted for; engagement;
pilot customer; my client; our client; design partner; buys our|from; buy|buys|bought _?
our|from|licences|licenses|units|seats; buying from|our; pays|paying us|our; signed a contract;
signed _ _? contract|deal with us; hired mine|ours|my|our; commissioned us|me; engaged us|me;
retained us|me; uses|using our; on our platform; we
supply|serve|invoice|sell|advise|support|bill; our biggest|first|largest|oldest|best|main
customer|client|account; key account; i|we sell to; sold _ _? to <them>; renewed with us;
renewal; subscriber; paying user|customer; a project for <them>; did a project

[vendor 1]
vendor; supplier; agency; contractor; consultant for; freelancer; sells to us; sold us; sells
us; our lawyer|accountant|recruiter|agency|auditor|banker|counsel|broker|supplier; provider; our
account manager|exec|executive|rep; our rep; our csm; account manager; account executive;
recruiter; headhunter; our auditor; we buy from; we use; subcontractor; lawyer at; services to
us; audits|audited our|us|my; solicitor; notary; landlord; tax advisor|adviser|accountant;
bookkeeper; accountant; my|our
lawyer|accountant|auditor|solicitor|notary|agency|banker|broker|designer|architect|printer|consultant|consultants|coach|recruiter|supplier|vendor|provider|landlord|insurer|bank;
does|did|handles|handled|manages|managed|runs|ran our|my _?
books|taxes|payroll|legal|pr|website|it|hiring|recruiting|insurance|account|audit|catering|marketing|hosting|logistics;
sells|sold|supplies|supplied|supply|delivers|delivered|leases|provides|provided us|to|our|me;
agency side; services|serviced our; supplier to me|us; we|i buy|buy|hired|use|used <their>|from;
printer; catering; consultants to us; consultant to|for us|me; looked|looks after our; advised
us|me|our on

[investor 1]
invested; investor; investors; angel; vc; lp; led our|my; backed me|us|my|our; our
seed|series|lead|board; term sheet; wrote me|us a check|cheque; wrote a check|cheque; funded
us|me|my|our; cap table; pitched; pitched them|him|her; put money in|into; our round; passed on
us|our; limited partner; led the; investing in us|me; seed; seed investor; put _ _? into|in
my|our; on my|our cap; angel in|investor; backer; early backer; shareholder; bought shares;
funded; led our|my|the seed|series|round|pre; joined our round; wrote _ _? check|cheque|ticket;
ticket in; small ticket; invested through|via|with|in; backed _ _? early|first; came in at seed

[community 1]
fellow; cohort; batch; batchmate; batchmates; community; slack group; slack channel; forum;
club; chapter; network; member; members; volunteer; volunteered; volunteering; meetup;
mastermind; accelerator; programme; program; incubator; bootcamp; church; choir; league;
society; group; association; nonprofit; charity; scout; scouts; scouting; fellowship; fellows;
ngo; guild; discord; same batch|cohort; alumni group|network; board of; parish; congregation;
handball|football|rowing|tennis|chess|running|cycling|climbing|sailing|golf|hiking|book|photo|ski
club|group|team; orchestra; band together; board game; co working space; coworking; parents
council|association; pta; school board; residency; same cohort; same batch; same accelerator;
alumni; peer group; supper club; same gym|church|choir|club|mosque|temple|synagogue; scout
troop; fire brigade; political party; neighbourhood

[event 1]
conference; conf; summit; webinar; panel; booth; keynote; hackathon; offsite; retreat; expo;
fair; trade show; tradeshow; gala; festival; speaker; spoke at; event; conference only; demo
day; workshop; side event; after party; afterparty; dinner at; sat next to; met <them>? once?
briefly? at; met briefly; ran into <them>? at; bumped into <them>? at; saw <them>? at; met at;
met; met <them>? _? at|in|during; fireside; ran into; bumped into; met once|twice; seen at;
chatted at; talked at; connected at; exchanged cards; same table at; speaker at; on a panel;
networking; trade mission; roadshow; pitch night|event; bootcamp; workshop at; keynote at;
moderated; fireside chat; gathering; roundtable; round table; reception; met <them>? _? _? _?
at; ran into <them>? _? _? at; saw <them>? _? _? at

[coauthor 1]
co wrote; co author; co authored; co authors; co authored with; paper; papers; wrote _ _?
paper|book|article|chapter|report together|with; published; book with; publication; patent;
article; journal; submission; co inventor; co published; preprint; wrote together; co
wrote|authored|signed; published in|together; wrote _ _? _? _? together|with; joint
paper|article|book|publication|patent; co edited|edit; edited _ together; our
paper|article|book|patent; book chapter; white paper; whitepaper; study together

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
previously; ex; former; was at; used to be at; with _ these; chairs; oversees; heads up; runs _
at|for; manages _ at|for; sells for; consults for; these days at|with; today at|with; nowadays
at|with; signed with; went to; since moved to; switched to; off to; promoted to; head _ at;
leading; in charge; responsible for; backs; employee; advising; consults; brokered; opened;
meeting with; referral at|to; get|got|reach to|into|at
"""
