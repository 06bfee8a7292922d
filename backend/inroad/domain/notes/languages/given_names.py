"""First names, so that nobody is taken for an organisation.

Common ones of the languages of the reader and of its neighbours. Left out: those that are as well
known as companies, months or everyday words.
"""

GIVEN_NAMES = frozenset(
    """
    aaron abdul abdullah abel abena abigail adaeze adam adele adrian adriana agnes agnieszka
    ahmed aicha aisha akiko akira alba albert alberto alejandra alejandro aleksandra alessandra
    alessandro alex alexander alexandra alexandre alexis alfonso alfred ali alice alicia aline
    alison alma alvaro ama amanda amara amelia amelie amina amir amit amy ana anais anders andre
    andrea andreas andreia andres andrew andrzej andy angela angelika anika anil anita anja
    anjali ankit ankita ann anna anne anneke annika antoine antoinette anton antonia antonio
    anya archana ariane arjun armand arnaud arne arthur arturo arun asha ashley astrid audrey
    aurelie axel ayesha aylin ayse barbara bart bastian bea beata beatrice beatriz becky ben
    benedikt benjamin benoit bernard bernd bernhard beth bianca bill birgit bjorn bob bogdan
    brandon brenda brian brigitte bruno caio camila camille carina carla carlo carlos carmen
    carol carolina caroline catarina caterina catherine cecile cecilia celia celine cem chad
    chandra charles charlie charlotte chelsea chen chiara chidi chinedu chioma chloe chris
    christa christian christina christine christoph christophe christopher cindy claire clarissa
    claude claudia claudio claus clemens clement colin constanze consuelo corinna corinne
    cristian cristiano cristina cyril dagmar damien dan dana daniel daniela daniele danielle
    danny daria dave david deborah deepa deepak delphine denis denise deniz derek diana diane
    diego dieter dimitri dina dirk divya dmitri dmitry dominic dominik dominika dominique donna
    dorothea doug duncan dylan edgar eduardo edward elaine eleanor elena elias elif elijah elisa
    elisabeth elise elizabeth elke ellen emeka emil emilia emilie emily emma emmanuel emre
    enrico enrique eric erica erik erika ernesto esteban esther ethan etienne eugene eva evan
    evelyn ewa fabian fabien fabienne fabio fabrice farah farid farouk fatima fatou federica
    federico felicia felipe felix ferdinand fernanda fernando filip filipa filipe filippo flavia
    florence florent florian fran francesca francesco francisca francisco franck francois
    francoise frank frankie franz fred frederic frederico frederik freya friederike fritz
    gabriel gabriela gabriele gabrielle gael gareth gary gaurav gavin gemma geoff george georges
    georgia gerald gerard gerd gerhard gianluca gilbert gilles gina giorgio giovanni giulia
    giuseppe gloria gonzalo goran gordon graham greg gregoire gregor guido guillaume guillermo
    gunnar gustav gustavo hala hamid hanna hannah hannes hans harald haruto hassan heather
    hector heidi heike heiko heinz helen helena helene helga hendrik henri henrik henrique henry
    herbert herve hiroshi holger horst hugues hussein ian ibrahim ignacio ikram ilaria ilse
    imran ines inga inge ingo ingrid irene irina isaac isabel isabella isabelle isadora ivan
    ivana jaap jackie jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jana
    jane janet janice janine jared jason javier jean jeanne jeff jelena jennifer jenny jens
    jeremy jerome jesper jess jesse jessica jesus jill jim jimena jing jo joan joana joanna joao
    joaquin joe joel joelle johan johann johanna johanne johannes john jon jonas jonathan jordan
    jorg jorge jose josef josefina joseph josh joshua juan juana judith julia julian juliana
    juliane julie julien juliette julio jurgen justin justine kai karen karim karin karina karl
    karla karsten katarina katarzyna kate katharina katherine kathleen kathrin kathy katie katja
    katrin kavita kavya kayla keiko keith kelly ken kenji kerstin kevin khalid kim kiran klaus
    kofi konrad konstantin kristin kristina kunal kurt kwame kyle lars laszlo laura laure lauren
    laurence laurent layla leah leandro leila lena leo leon leonard leonardo leonie lerato
    leticia liam lily lina linda lindsay linh linnea lisa liz logan lorena lorenzo lothar louis
    louise luc luca lucas lucia luciana lucie lucy ludovic luigi luis luisa luise lukas lutz
    lynn maciej madeleine magali magda magdalena magnus mahmoud maite maja malgorzata malik
    malte manfred manoj manon manuel manuela marc marcel marcela marcelo marcin marco marcos
    mareike marek margaret margarita margaux margot maria mariam marian mariana marianne marie
    mariela marina mario marion maritza marius markus marlene marta martha martin martina
    martine mary mateo mateus mathias mathieu mathilde matilde matt matteo matthew matthias
    matthieu maureen maurice mauricio mauro maximilian megan mehdi mehmet mei meike melanie
    melissa mercy mia michael michaela michal michel michele micheline michelle miguel mika mike
    mikkel mila milena milos mina ming minh mira miriam mirko mohamed mohammed moira monica
    monika monique moritz moussa murat mustafa myriam nadia nadine nadja naoko naomi natalia
    natalie nate nathalie nathan naveen neha neil ngozi nicholas nick nicola nicolas nicole
    nikhil niklas niko nikolai nils nina nisha noah noel noemi nora norbert nour nuno obinna
    octavio oksana olaf ole oleg olena olga oliver olivia olivier olu omar oriol orla owen pablo
    paige pamela paola paolo pascal patricia patricio patrick patrik patty paul paula paulina
    paulo pavel pawel pedro peggy peter petra phil philip philipp philippe pierre pilar piotr
    pooja prakash preeti priya quentin rachel radek rafael rafaela ragnar rahul rainer raj
    rajesh rajiv rakesh ralf ralph ramon rania raphael raquel rashid rasmus raul ravi rebecca
    regina reiner reinhard renata renate rene ricardo riccardo richard rick rita rob robert
    roberta roberto robin rodrigo roger rohan rohit roland rolf romain roman ron ronald rosa
    rosalie rosario rudolf rupert russell ruth ryan sabine sabrina sally salma sam samantha
    samir samira samuel sandeep sandra sandrine sanjay sanna santosh sara sarah sascha sasha
    satoshi scott sean sebastian sebastien selma serge sergei sergio shalini shannon sharon
    sheila shreya sigrid silke silvia silvio simon simona simone sinead siobhan sipho sofia
    sofie solange solveig sonia sonja sophia sophie soren stacy stefan stefania stefanie steffen
    stephan stephane stephanie stephen steve steven stuart sue sunil sunita suresh susan susana
    susanne suzanne svea sven svenja sylvain sylvia sylvie takashi tamara tania tanja tara tariq
    tatiana ted tendai teresa terry thabo thea theo theresa therese thiago thibault thierry
    thomas thorsten thuy tiago tim timo timothy tina tobias todd tom tomas tomasz toni tony
    torsten tove tracy trevor tyler udo ulf ulla ulrich ulrike uma ursula uta uwe valentin
    valentina valerie vanessa vera veronica veronika veronique vesna vicente vicky victor
    victoria vijay vikram viktor viktoria vincent vinicius violeta virginie vivek viviane
    vladimir volker walter wanda wei wendy werner wes wilhelm william wojciech wolfgang xavier
    ximena yan yann yannick yara yasmin yasmine yasser yaw yoko yolanda youssef yuki yusuf yves
    yvonne zach zack zainab zanele zeynep zoe zofia zuzana
    """.split()
)
