"""What somebody looks for or goes through, in English."""

CUES = """
[need 1]
is|'s|are|currently|actively|always hiring|recruiting; growing|expanding|building|scaling out?
<their> team; open role|roles|position|positions|headcount|vacancy|vacancies; staffing up;
hiring spree|round|mode; short staffed; needs people|hands

[need 2]
is|'s|are|currently|about|starts|started|starting to? raising; raising
a|an|his|her|their|money|seed|series|pre|capital|funds|funding|another|2m|1m|3m|5m; fundraising;
fund raising; out raising|fundraising; looking|planning|wants|hoping|trying|about to raise; in
the middle of a raise|round|fundraise; closing|filling <their> round|seed|series

[need 3]
between jobs|roles|gigs; in between jobs|roles|gigs; job hunting|hunt|search|seeking|searching;
open to work|offers|opportunities|roles; open to new _?
roles|opportunities|offers|challenges|jobs; got|was|been|is|just laid off; laid off; out of
work|a; lost <their> job; made redundant; redundant; on the job market;
wants|looking|itching|planning|keen to leave|quit|switch|change|move on?
jobs|job|roles|career|careers|role; looking|wants to get out of; considering|contemplating _?
job|career change; unemployed

[need 4]
moving|relocating|relocates|emigrating to; is|'s|are|will|soon moving|relocating|relocate;
moving house|home|flat|abroad|there|here|back|in;
wants|planning|looking|hoping|about|plans|thinking to|of move|moving|relocate|relocating to?;
new in town; moving with

[need 5]
launching in|into|a|an|his|her|their; entering the; expanding to|into; wants|trying|looking|keen
to sell|break|expand|get to? into|in; building <their> pipeline; first customers|clients|pilots;
needs customers|clients|pilots|users|leads|design|partners|distributors; selling into; pilot
customers|partners; beta testers|users

[need 6]
going through _? _? divorce|separation|breakup|time|patch|burnout|crisis|transition; struggling
with; writing a|his|her book; needs advice|help|support|mentoring|feedback; looking for
advice|help|feedback; wants to learn; stuck with|on; setting up _? company|business|fund;
starting _ own

[need_not 0]
looking forward; looks for trouble; looking for trouble|me|him|her|us|excuses|problems; moving
on|fast|company|forward|parts|target|story|picture|too; needs a? _?
rest|break|time|space|sleep|holiday|vacation|haircut|week|day|moment|while|reminder|nudge|push|room|minute|warning|call|reply|answer|drink|coffee|month;
need a break|rest|reply|minute|nudge|room|call; hiring
freeze|manager|process|committee|decision; raising
kids|children|chickens|bees|awareness|goats|eyebrows|questions|dogs|horses|prices|two|three|his
son|her son; fundraising dinner|gala|manager|director|team|consultant|for cancer; launching pad;
recruiting firm|agency|business|company|industry|software; recruiting manager; job search
engine; moving to a close; moving to see; looks for _ in a; expanding waistline; open to work
with; moving van|company|boxes; seeks him|her|me|us; out of work hours; career change coach

[seek 1]
looking|look|looks for; searching|searches|search for; hunting for; on the
lookout|hunt|prowl|search for; in search of; seeking; seeks; in need of;
trying|tries|keen|eager|wants|struggling|needs|hoping to find|hire|recruit|meet|land; in the
market for; needs an|a|some|new|more; need a|an|some|help; needs help with|finding; could use
a|an|some|help; wants _? an intro to; needs an intro to; would love|like|appreciate an intro to;
is|'s|currently|actively|still hiring|recruiting; hiring; recruiting; hiring for; recruiting
for; shopping for; scouting for; open|opening role for;
looking|look|hoping|planning|plans|wanting to hire|recruit|find|meet|land; needs _? intro to
"""
