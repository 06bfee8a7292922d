"""The user's own rules for asking somebody, in English."""

CUES = """
[asking 1]
ask; asks; asked; asking; request; requests; favour; favours; favor; favors; intro;
introductions; introduction; introduced; referral; referrals; approach; reach out; reaching out;
contacting; approached; bother; lean on; use <them>; call on; go to <them>

[at_most 1]
at most; at the most; max; maximum; maximum of; at maximum; up to; only; limit; limit of|to|is;
limited to; cap; capped at; cap at; no more often than; not more often than; no oftener than;
just; a maximum of; keep it to; keep to; stick to; never over; not over; not above; no more
than; not more than; never more than; ration

[at_most 2]
max; maximum; at most; at the most; tops; limit; only; or less; or fewer; is
the|her|his|their|my limit|max|most|cap; is enough|plenty; and no more; no more; not
more|oftener; is fine and no more; top

[more_than 1]
more than; more often than; oftener than; over; above; exceed

[spaced 1]
between _? asks|ask|requests|intro|favours|approaches|asking|introductions; between
each|every|any ask|request|intro|favour; between asking <them>; apart

[ask_twice 1]
think|consider twice|hard|again|carefully before <adv>?
asking|ask|contacting|you|i|we|approaching|any|an|reaching; think twice;
check|confirm|clear|verify|consult|talk|speak it? with me|us first|before|again|beforehand;
check|confirm with me|us; double|triple check with me|us; double|triple check before <adv>?
asking|ask|any|an|you|i|we; ask|check|warn|remind|prompt|tell me|us twice|again|first before? _?
ask|asking|asks|approaching|contacting|you|i? ask?; ask|remind|warn|prompt me|us before|if i
<adv>? asking|you|ask|contacting|approaching|any|each|every|really; ask me again|twice|first;
run it|them|this|any|every|anything|all _? by|past me|us; do not <ask> <them>? _? _? without
checking|asking|consulting|talking|my|me|a|confirming|clearing; not|never without
checking|asking|consulting|my|confirming|clearing _? _?
first|ok|okay|say|go|approval|blessing|consent|word?; only with my|our
ok|okay|consent|approval|blessing|say|permission; needs|need|requires my|our
ok|okay|consent|approval|blessing|go|sign|permission; clear it|this|any|every _? with me|us;
second thought|look before ask|asking|any; sleep on it; i want|like|'d like? to be
asked|warned|reminded again|first|twice? before; sleep on it before asking|i|any; get my|our
ok|okay|approval|blessing|consent first|before

[ask_twice_not 0]
made|makes|make|had|has|got <them>? me|us think; did not think; asked me twice|again|first;
will|would|did check|confirm|ask me|with; he|she|they asks|ask|checks; does not think|have
"""
