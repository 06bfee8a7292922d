"""Whom the person knows, in English."""

CUES = """
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
shared a desk|flat|house|room with; sat next to; sat beside|opposite; go|goes|went back _? _?
years|decades|ages|to|far|long; go|goes|went back _ _ years; co
chair|chairs|chaired|runs|own|owns|teaches|teach|wrote|writes|directs|directed|founder; 's
ear|confidant|confidante|mentor|protege|deputy|right|inner|closest|business|co|ex|former|boss|manager|husband|wife|old|best|partner|assistant|chief;
has the ear; ear of; confidant|confidante|protege|disciple|apprentice of|to; sidekick; wingman;
shares _ _? with; shared _ _? with; bridge partner; training partner; running partner|buddy; jam
band; plays in; band with; best mates|buddies|buddy|pals; chummy|pally|thick with; inseparable;
joined at; like brothers|sisters; very|really|super|extremely|incredibly close|tight|friendly;
works _ _? with|for|under; worked _ _? with|for|under; sat on; on a board|committee|panel with;
served on|with; board|committee|council|panel with; reports directly|straight|in|into;
mother|father of their; sister company; supervised|supervises; trained|trains by|with; hires;
promoted by; groomed by; has worked|known; has known _? for; known each other; known _ for
years|ages|decades; every
saturday|sunday|monday|tuesday|wednesday|thursday|friday|morning|evening|weekend; regularly;
golf|tennis|squash|poker|chess|running|climbing|sailing|cycling|fishing|hunting
buddies|buddy|partner|partners; right hand man|woman; worked hand; tag team; dream team;
business with; does _ _? with; joint venture with; travels with; neighbours and friends;
speaks|talks|texts|messages|emails _? _?
every|daily|weekly|monthly|regularly|often|constantly|all; in constant|regular|daily|close
contact|touch; boss of; manager of; her|his boss is; sponsors; sponsor of; teammate of; worked
for; employed by; employer; employs; 's _
advisor|adviser|supervisor|teacher|coach|manager|boss|assistant|lawyer|investor|partner|mentor;
run|runs|host|hosts|write|writes|own|owns|teach|coach|play|plays|organise|organize _ _? _?
together

[knows 2]
knows; know; friends with; friend of; friends; is friends; friendly with|to; acquainted with;
met; has met; met a few; met several; studied with|together|under; classmate|classmates of?; can
introduced; can intro|connect; could introduced|intro|connect; offered to
introduced|intro|connect; same batch|cohort|class|year|programme|program; neighbour|neighbours;
neighbour of; in touch with; introduced me|us to; connected to; some overlap; overlapped with;
overlapped; crossed paths; familiar with; peers; fellow; follows up; client of; sold to;
supplier to; customer of; bought from; contact of; has access; access to; can reach; line into;
intro to; linked to; ok with; on good terms|terms; good terms with; spoken with|to; pitched;
interviewed; same school; went to school|college|uni|university with|together; 's
neighbour|friend|classmate|contact|acquaintance|cousin's; put <them>|me|us in touch with;
can|could|may put|reach|call|open|line; can get to;
friend|friends|mates|mate|buddies|pals|buddy|pal with|of; know each other; knows _ from; same
tennis|golf|book club; in the same _? _?
group|club|circle|network|chat|alumni|cohort|class|year; on terms with; contact at; one of
<their> contacts; chats|chatted with; corresponded with; spoke|talked with|to; dealt|deals with;
has _ number; did _ deal; friendly; on good terms; sold _ _? to; went to _?
school|college|uni|university with; acquaintance|acquaintances through|via; exchanges; linked

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
casual; casually; superficially; only superficially; fleetingly; in name; shook hands; once
shook|spoke|sat|heard|emailed|chatted|exchanged; fleeting; one
panel|shared|email|dinner|encounter; barely|hardly|scarcely
acquainted|spoken|met|talked|knows|overlapped|speaks|in; loosely connected|linked|acquainted;
may|might have met|spoken|crossed; thinks <them> may|might; vague; vaguely remembers|recalls;
nodding; to say hello; a friend of a; second degree; friend's; in a big|large|group; not much;
no more than; only from|by|through|via|over; knows about; knows only|just of; at best; at most;
a handful; long ago; ages ago; not in touch any|anymore; isn't in touch; lost contact; no longer
close; used to know

[knows 0]
does not <adv>? actually? know; do not <adv>? actually? know; not know; never <adv>?
met|heard|spoken|spoke|talked|worked|crossed|interacted; has not _? met|spoken|talked; have not
_? met|spoken|talked; no idea who; not met; never actually|really met|spoken; no
relation|relationship|connection|link|contact|tie|ties|longer; did not know|recognise|recognize;
denied|denies knowing; no longer in touch|talks|speaks|knows; not connected; not in touch; can
not introduced|intro|reach|connect; not actually? acquainted; no clue who; never; no link; not a
real connection; does not remember|recall; accepted a random; not friends; no tie; claims not;
ring a bell; rings no bell; no connection|relation|link|relationship|ties whatsoever|at|to|with;
no _? _? connection|link|relation|ties|tie|contact to|with|since; has never; have never; not _?
_? friend|friends|connected|acquainted|close; no longer|not speaking|speak|talk; never _?
spoken|spoke; fell out with; fallen out with; estranged from; is not a friend; has no
clue|idea|relationship|connection|contact|link|ties|access; not know _ personally; unconnected;
heard of _ but; only heard of; only _ heard; has only heard; not the same _ as; cannot stand; no
relation to; has not; do not know each other

[knows_not 0]
i|we know|met|knew|worked; knows
everyone|everybody|how|what|that|about|all|<their>|when|why|a|the|it|me|us; let me know; do not
know yet|if|whether|how|what|why; you know; want to know; good to know; let _ know; i know; has
never been|had|asked|said|let|forgotten|missed|seen|used|lied|refused|taken|failed; has not
replied|answered|responded|been|got|given|had|said|moved|changed|asked|introduced|returned|forgotten;
have never been|had|asked|seen
"""
