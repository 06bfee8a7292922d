"""English: how people word what they know about somebody."""

from inroad.domain.notes.languages.english import (
    asks,
    cautions,
    closeness,
    contact,
    favours,
    holds,
    knows,
    needs,
    rules,
    work,
)

STOP_WORDS = """
the and with at was is her him his she he we i me my not but they who has have to of for in on
by from now last then still good great met know knows since ago until till about
"""
"""Everyday words that tell the language."""

TURNS = "but though although however except yet"
"""Words that begin a new clause."""

ABBREVIATIONS = """
jan feb mar apr jun jul aug sep sept oct nov dec approx ca vs incl dr mr mrs ms st wks wk mos
yrs yr mo eg ie etc no mtg dept est
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
don't=do not|dont=do not|doesn't=does not|doesnt=does not|didn't=did not|didnt=did not
haven't=have not|havent=have not|hasn't=has not|hasnt=has not|hadn't=had not|isn't=is not
isnt=is not|aren't=are not|arent=are not|wasn't=was not|wasnt=was not|weren't=were not
werent=were not|can't=can not|cant=can not|cannot=can not|won't=will not|wont=will not
wouldn't=would not|wouldnt=would not|shouldn't=should not|shouldnt=should not|couldn't=could not
couldnt=could not|mustn't=must not|ain't=is not|dnt=do not|ive=i have|w=with|b4=before
bef=before|til=till|untill=until|till=till|intros=intro|introduction=intro|introductions=intro
intro'd=introduced|introd=introduced|introed=introduced|intro'ed=introduced|introduce=introduced
introduces=introduced|introducing=introduced|intro's=intro|mtg=meeting|mtgs=meeting|mtng=meeting
meetup=meeting|meetings=meeting|frnd=friend|frnds=friends|frd=friend|freind=friend
freinds=friends|pls=please|plz=please|thx=thanks|conf=conference|confs=conference|tmrw=tomorrow
tmw=tomorrow|yday=yesterday|yest=yesterday|ystrday=yesterday|favor=favour|favors=favour
favours=favour|neighbor=neighbour|neighbors=neighbours|organisation=org|dm'd=dmed|dm'ed=dmed
dms=dm|msg'd=messaged|msgd=messaged|msg=message|msgs=messages|emails=email|mails=mail
e-mail=email|emailed=emailed|ppl=people|bc=because|ur=your|u=you|r=are|thru=through
hs=highschool|collab=collaboration|collabs=collaboration|cofounder=co founder
cofounders=co founders|cofounded=co founded|coworker=co worker|coworkers=co workers
coauthor=co author|coauthored=co authored|coauthors=co authors|cowrote=co wrote
ooo=out of office|onsite=meeting|zoomed=zoomed|facetimed=facetime|fb=facebook|li=linkedin
linkedin=linkedin|rn=now|bday=birthday|bros=brothers|bro=bro|sis=sister|gf=girlfriend
bf=boyfriend|1x=once|2x=twice|3x=3 times|4x=4 times|5x=5 times|1st=1|wk=week|wks=weeks|mo=month
mos=months|mth=month|mths=months|yr=year|yrs=years|qtr=quarter|hrs=hours|approx=about|abt=about
coupla=couple of|alum=alumni|alumna=alumni|alumnus=alumni|alums=alumni|uni=university
univ=university|prof=professor|mgr=manager|mngr=manager|colleauge=colleague|collegue=colleague
colleage=colleague|barley=barely|recieved=received|kno=know|knw=know|spk=spoke|tlkd=talked
nxt=next|lst=last|dnc=dna|cuz=because|convo=conversation|convos=conversation|whatsapped=whatsapp
wa=whatsapp|vc'd=zoom|gtm=gtm|ya=you|prev=previously|fmr=former|formerly=former|btwn=between
bw=between|mnth=month|mnths=months|dinnr=dinner|nto=not|lsat=last|wiht=with|spok=spoke|konw=know
knwo=know|aks=ask|ping'd=pinged|text'd=texted|teh=the|hte=the|adn=and|nver=never|nevr=never
ahve=have|tahn=than|btw=btw|wrkd=worked|wked=worked|wrk=work|tgthr=together|tgt=together
tog=together|bdr=bdr|acq=acquaintance|vry=very|rly=really|v=very|cust=customer|custs=customers|coll=colleague|fam=family|recd=received
prob=probably|def=definitely|defo=definitely|convs=conversation|tel=phone|btwn=between|w/o=without
shouldve=should have|couldve=could have|wouldve=would have|rec=recommendation|refs=references
acct=account|accts=accounts|evt=event|agst=against|recco=recommendation|gd=good|grt=great
aft=after|mtgs=meetings|lastyr=last year|cld=could|shld=should|wld=would|hv=have
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

SETS = """
them: him her them he she they people it em everyone anyone ray
their: his her their
theirs: assistant boss office team work employer company firm manager ea pa secretary agent lawyer
  wife husband partner family kids ex parents colleagues food driving cooking jokes street
me: me us
my: my our
ask: ask contact bother approach ping message email call disturb pester push nudge use involve
  tap request hit chase burden text reach
adv: ever again really just please yet actually even also now ever
help: helped reviewed referred recommended mentored coached covered lent hosted bailed supported
  promoted advised vouched assisted tutored edited proofread prepped interviewed saved
  rescued drove
article: a an the another some my his her their our one few several two three
be: is are was were be been being 's 're am 'm stay stayed remain remained became become
very: very really so super pretty quite extremely still fairly too always obviously incredibly
  genuinely particularly that especially also reasonably exactly terribly all
have: have has had 've 's
kin: brother sister bro sis hubby wifey grandson granddaughter grandma grandpa grandad parents
  cousin uncle aunt wife husband spouse partner dad father mother mum
  mom son
  daughter nephew niece fiance fiancee girlfriend boyfriend godfather godmother godson
  grandfather grandmother stepbrother stepsister sibling twin goddaughter
inlaw: brother sister father mother son daughter
talk: talk talked spoke spoken speak chat chatted meet met seen see heard contact email emailed
  text texted connected caught catch crossed been had kept exchanged message messaged called
  write written hung stayed
n: one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 several couple many
boss: boss manager lead supervisor mentor report reports intern teammate director pm cto ceo
  deskmate team skip analyst associate vp cofounder assistant ea designer engineer desk
"""
"""Sets of words that wordings name in angle brackets."""

CUES = (
    asks.CUES,
    cautions.CUES,
    closeness.CUES,
    contact.CUES,
    favours.CUES,
    holds.CUES,
    knows.CUES,
    needs.CUES,
    rules.CUES,
    work.CUES,
)
