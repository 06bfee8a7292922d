"""Short and other forms of given names: those that one person bears side by side.

Each line is one name in its forms, an indented line goes on with the one before. A form may stand
in several lines ("Alex").
"""

from functools import cache

from inroad.domain.respelling import respelled

_FORMS = """
abigail abby gail
abraham abe avi avraham
adam adas adem
agnieszka aga agnes ines inez
albert al bert berti albrecht alberto
aleksandr alexander alex alec sasha sascha sandy xander alejandro alexandre alessandro aleks
  oleksandr
aleksandra alexandra alex sasha sandra sandy ola alejandra alessandra alexa oleksandra
alfred fred alf alfredo freddy
alice alicia ali lis
amanda mandy
andrew andy drew andreas andre andrea andrej andrei andrzej andres anders andriy
angela angie angelika geli
anna ann anne annie anya ania hannah ana anja anka
anthony tony anton antonio antoine toni antoni
arthur art artur arturo
barbara barb babs basia barbra
bartholomew bart bartek bartlomiej
benjamin ben benny benji benek
bernard bernie bernhard bernd bernardo
bogdan bohdan
caroline carolina carol carrie karolina karoline caro
catherine katherine kathryn cathy kathy kate katie kat catarina katarzyna kasia katarina
  katharina kathrin katrin katja ekaterina katya kateryna catalina
charles charlie chuck chas karl carl carlos carlo charly karol
christian chris christen cristian kristian
christina christine tina chris chrissy kristina kristin cristina krystyna kirsten christiane
christopher chris topher kit christoph christophe cristobal krzysztof krzysiek kristof
claudia claude claudi
constance connie constanze
cornelia conny connie nelly
daniel dan danny dani daniele danil danylo
david dave davy davide dawid
deborah deb debbie debra
dennis denny denis
dmitri dmitry dima dimitri dimitrios dimitris dmytro mitya
dominik dominic dom domenico dominique
donald don donny
dorothy dot dottie dorothea doris dora
douglas doug
edward ed eddie ted teddy ned eduard eduardo edoardo edouard
eleanor ellie nell nora leonora elena
elena helena helen helene lena ellen olena yelena
elizabeth elisabeth liz lizzie beth betsy betty eliza lisa elsa ela elzbieta isabel isabella
  isabelle elise lisbeth els elisabetta ilse bettina sissi
emanuel manuel manny manu emmanuel
emily emma emilia emilie em milly
eugene gene evgeny yevgeny jevgeni eugen eugenio yevhen zhenya
felicity flick felicia
ferdinand fernando ferdi nando
filip philip phil phillip philipp philippe filippo felipe pip
florian flo
frances fran francesca fanny francoise franziska franzi francisca paca
francis frank fran francisco francesco francois franz franciszek paco pancho kiko franck ferenc
frederick fred freddy rick frederik friedrich fritz federico frederic fryderyk fredrik
gabriel gabe gabi
gabriele gabriela gabi gaby gabrielle
george georg jorge giorgio georges yuri juri jerzy jurek georgios yorgos iurii
gerald gerry jerry gerard gerhard gerd gert gerardo
gertrude trudy gertrud
gregory greg gregor grzegorz grigory gregorio
guillermo william memo
gustav gus gustavo gustaw
heinrich henry heinz henri hank harry hal enrique enrico henrik hendrik heiner henryk
ibrahim abraham ibo
ignatius ignacio nacho ignaz ignacy
ioannis john jonas yannis giannis
isaac ike izzy
ivan ioan vanya jan
jacob jake jakob jakub kuba jacobo jaap jacques
james jim jimmy jamie jaime diego santiago
jane janet jan janie jana joanna joan johanna asia jeanne joana juana giovanna
jeffrey jeff geoff geoffrey
jennifer jen jenny jenna
jeremy jerry jem jeremias
jerome jerry geronimo hieronim
jessica jess jessie
joachim jochen achim joaquin
john jack johnny jon johann johannes hans jan juan jean joao giovanni ivan ian sean hannes jens
  janek jasiu
jonathan jon jonny nathan
joseph joe joey josef jose pepe giuseppe beppe jozef sepp pino youssef yusuf
joshua josh
judith judy judit jutta
julia julie jules juli julka yulia iuliia
julian jules julien juliano giuliano
katharina kathi kati
kenneth ken kenny
konstantin kostas kostya constantin constantine konstantinos kostiantyn
lawrence larry lars laurence laurent lorenzo lorenz laurenz
leonard leo len lenny leonardo leonhard leon
leopold leo poldi
louis lou lewis ludwig luis luigi ludovic lutz ludwik louie
louise lou luise luisa lulu
lucas luke luca lukas lukasz luc
lucy lucia lucie luz lucja
magdalena magda lena maddy madeleine madeline
malgorzata margaret maggie meg peggy greta gretchen marge margarita margarete gosia margot
  marguerite grete rita daisy margherita margarida
marcin martin marty marten martino
marcus mark marc marek marko marco markus marcos
maria mary marie mia mitzi molly maja marija mariya masha marijke maryam mariam
mariana marianne anna
matthew matt matty mathew matthias mathias mateusz mateo matteo mathieu matthieu matias thijs
  mateus
maximilian max maxim maksim maxime massimo massimiliano maksym
michael mike mick mickey micha michel miguel michele michal mikhail misha mihai mikael mikkel
  mischa mykhailo
michelle shelly michele
mohammed mohamed muhammad mohammad mehmet mo muhammed
mykola nikolai nicholas nick nicolas nico nikolaus klaus claus niklas niccolo mikolaj kolya
  nikos nikolaos nils miklos
natalia natalie natasha nat natalya nathalie nataliia
nathaniel nathan nat nate
oksana xenia ksenia
oliver ollie olivier oli
olivia liv ollie
pamela pam
patricia pat patty trish tricia patrizia pati
patrick pat paddy patrizio patryk patrik
paul pablo pavel pawel paolo paulo pol pauli pavlo pasha
peter pete pedro pierre piotr pietro petr petra pyotr petros petro piet pieter
rachel rach rae raquel rachele
raymond ray raimund ramon
rebecca becky becca bex rebekka
richard rick ricky dick rich richie ricardo riccardo ryszard
robert bob bobby rob robbie bert roberto rupert
roger rodger hodge rudiger rogelio
roland rollo rolando
ronald ron ronnie ronaldo
rosemary rosie rose romy rosemarie
rudolf rudy rudi rodolfo
samuel sam sammy samy
samantha sam sammy
sara sarah sally sadie
sebastian seb bastian basti sebastien sebastiano
sergei sergey serge sergio serhii seryozha
sofia sophie sophia zofia zosia sofie sonia sonja
stanislav stas stan stanislaw stanislaus staszek
stephanie steph stefanie steffi stefania estefania
stephen steven steve stefan stefano esteban etienne stephane szczepan steffen istvan stepan
susan sue susie suzanne susanne zuzanna susana sanne suzy susanna
svetlana sveta lana svitlana
tatiana tanya tania tatjana tetiana
teresa terry tess theresa therese tessa terezia resi
theodore theo ted teddy theodor fyodor fedor teodoro
thomas tom tommy tomas tomasz tommaso thom tomek
timothy tim timmy timo timotheus
tobias toby tobi
ursula uschi ulla urszula uschi
valentin val valentino valentyn
vanessa nessa
veronika veronica vera roni weronika
victor vic viktor vittorio wiktor
victoria vicky tori viktoria vittoria wiktoria
vincent vince vincenzo vicente vinny wincenty
vladimir vlad wladimir vova volodymyr wlodzimierz
walter walt wally gualtiero
wilhelm william bill billy will willy liam guillaume guglielmo willem wim wilhelmus guilherme
  helmut
wojciech wojtek adalbert
yekaterina catherine katya
zachary zach zack zacharias
"""


@cache
def _names_of() -> dict[str, frozenset[int]]:
    lines: dict[str, set[int]] = {}
    for number, line in enumerate(_FORMS.replace("\n ", " ").strip().splitlines()):
        for form in line.split():
            lines.setdefault(respelled(form), set()).add(number)
    return {form: frozenset(numbers) for form, numbers in lines.items()}


def names_of(given: str) -> frozenset[int]:
    """The names of which this is a form, by number; empty for a name without other forms.

    `given` is in the one spelling of `respelling.respelled`.
    """
    return _names_of().get(given, frozenset())
