"""Favours, asks, bad blood and what somebody needs, in French."""

CUES = """
[favour 1]
me doit; nous doit; m' en doit; me doit _ _? service|faveur|chandelle|fiere; doit un service; me
en doit; redevable envers moi; a une dette envers moi; m' est redevable; me est redevable;
il|elle me doit; me doit|devait; il|elle m'en doit; m'en doit; un service a me; une dette envers
moi|nous; dette envers; veut me rendre|remercier; me rendre la; me revaudra|revaudrait; me le
revaudra; redevable a moi; reconnaissant; reconnaissante; tres|eternellement
reconnaissant|reconnaissante; un point pour moi; j'ai un credit

[favour -1]
lui dois; je lui dois; dois un|une service|faveur|fiere; je lui en dois; suis redevable; lui
suis redevable; lui en dois; m' a rendu un? _? service; me a rendu _ _? service; rendu service;
rendu un _? service; sans rien demander|attendre; sans contrepartie; rien demande en; dette
envers; je lui revaudrai; a charge de revanche; je lui|leur dois|doit|devais; je dois; leur
dois; dois en une; en dois; lui en devais; suis redevable|reconnaissant|reconnaissante; une
dette|fiere; fiere chandelle; me a _? tire|sauve|sorti|depanne; m'a _?
tire|sauve|sorti|depanne|sortie|tiree|sauvee; service a lui rendre; rendre la pareille; lui
rendre; a lui rendre; remercier comme; rien voulu|demande|attendu en|de; sans rien
vouloir|attendre|demander; gracieusement pour; m'a rendu; me a rendu; nous a rendu; il|elle m'a
rendu; faut que je lui; beau service; sacre service; enorme service

[favour 0]
quittes; on est quittes|quitte; sommes quittes; quitte; nous sommes quittes; est quittes; a
egalite; services rendus; un partout; plus rien; on ne se doit; ne se doit; personne ne doit;
dette remboursee|reglee|effacee; renvoye|rendu l'ascenseur|la|le; ascenseur; comptes sont bons;
balle au

[favour_not 0]
ne me doit rien; me doit rien; quitte chez|le|la; a quitte; doit de l'; avoir quitte; je lui
dois rien; quitte la|le|les|son|sa|paris|l'; doit
partir|venir|rappeler|revenir|rentrer|me|etre|avoir|se|prendre|finir|accoucher; je dois
<demander>|rappeler|lui|le|la|y|faire|voir|aller; dois lui
ecrire|parler|envoyer|repondre|rappeler; je dois; reconnaissante de; il|elle doit; dois
rappeler|ecrire|relancer|voir; lui dois rien; je lui dois rien|une reponse; doit de

[gave 1]
lui ai _? _? trouve|presente|rendu|ecrit|donne|obtenu|recommande|prete; ai aide; je l' ai
aide|aidee|recommande|recommandee; l' ai aide|aidee|recommande|recommandee|presente|presentee;
le ai aide|aidee|recommande|recommandee|presente|presentee|depanne; relu son|sa|ses; ai relu; ai
recommande; ai presente; je lui ai; lui ai
rendu|trouve|presente|ecrit|donne|obtenu|recommande|prete|relu|fait|corrige|decroche|file|ouvert|permis;
l'ai
aide|aidee|recommande|recommandee|depanne|depannee|heberge|hebergee|forme|conseille|conseillee|soutenu|soutenue|mis|mise|presente|presentee|place|placee;
le|la ai
aide|aidee|recommande|recommandee|depanne|heberge|hebergee|conseille|soutenu|soutenue|place|presente;
ai aide|depanne|heberge|conseille|soutenu|recommande|relu|corrige|prete; j'ai
aide|depanne|heberge|conseille|soutenu|recommande|relu|corrige|prete|trouve|presente _?
<lui>|son|sa|ses; lettre de recommandation pour; trouve un stage|job|poste|appart a|pour;
aide|aidee pour|avec|a _ son|sa|ses

[gave -1]
m' a aide|aidee|recommande|recommandee|trouve|depanne|obtenu; me a
aide|aidee|recommande|recommandee|trouve|depanne|obtenu; me a beaucoup aide; nous a aide|aides;
relu mon|ma|mes; m'a
aide|aidee|recommande|recommandee|trouve|depanne|depannee|obtenu|prete|heberge|hebergee|ouvert|soutenu|soutenue|sauve|donne|conseille|pistonne|decroche|relu;
me a
aide|aidee|recommande|recommandee|trouve|depanne|depannee|obtenu|prete|heberge|hebergee|ouvert|soutenu|soutenue|sauve|conseille|pistonne|decroche|relu;
nous a aide|aides|prete|heberges|ouvert|trouve|depanne

[gave_not 0]
lui ai ecrit|donne rendez|mon|ma|le|en|hier|rdv; lui ai fait; lui ai presente mes; m'a donne
rdv|son|rendez; lui ai fait un signe|coucou; m'a prete attention

[asked 1]
demande; ai demande; demandee; sollicite; sollicitee; demande d' intro|une; demande
une|deux|trois|un; demandes; lui ai demande; lui ai|avais demande; ai demande|sollicite;
demande|demandee|sollicite|sollicitee _? fois|une|deux|trois|en|pour|plusieurs; demande _?
intro|intros|recommandation|mise|mises|service; sollicitations|demandes; <n>
demandes|demande|sollicitations; relance|relancee pour; ecrit pour une|lui; voulais|souhaitais
une _? intro|mise|recommandation; demande d'intro|de mise|intro; passe par <lui> pour

[asked_not 0]
m' a demande; me a demande; jamais demande|sollicite; ne pas; pas de demande|demandes; sans rien
demande; plus de demandes; ne demande; rien demande; pas demande; nous a demande; aucune
demande; a demande a; trop demande; il|elle m'a|a demande; demande a <demander>|etre|ne; m'a
demande|sollicite; ne demande|demander|demandez; trop demande|sollicite; jamais rien demande;
pas _? demande; on m'a demande; demande beaucoup; ne rien; sur demande; sans que je; ne plus;
j'aurais du; aurais du; aucune demande|sollicitation; demandes en|de ses

[turned_down 1]
refuse; a refuse; dit non; a dit non; decline; a decline; refus; refuse|refusee
de|l'intro|l|deux|poliment; m'a dit non; pas voulu|souhaite; n'a pas voulu|souhaite|pu; ne a pas
voulu|souhaite|pu; envoye balader|promener; botte en; s'est defile|defilee; esquive; ecarte;
rembarre; prefere pas; prefere ne pas; prefererait pas; fin de non

[yes 1]
oui; dit oui; a dit oui; accepte; a accepte; fait; ok; d' accord; faite; faites; reussi;
d'accord; a fait|suivi|transmis|repondu; fait dans; dans la journee|foulee; tout de suite; sans
hesiter; volontiers; <n> oui; un oui; toutes faites; obtenue; obtenues; a chaque fois; m'a aide;
a tenu

[no 1]
non; dit non; a dit non; refuse; a refuse; decline; refus; un|deux refus|non; n'a pas
voulu|pu|donne; pas voulu; esquive; non merci; negatif; impossible

[silent 1]
sans reponse; pas de reponse; pas repondu; jamais repondu; ignore; aucune reponse; silence;
rien; pas de reponse|retour|suite|nouvelles; sans suite|retour|reponse; jamais
donne|repondu|revenu|revenue; silence radio; lettre morte; toujours rien; en attente; pas
revenu|revenue|donne; reste sans; rien depuis; n'a pas repondu|donne; sans nouvelle

[intro_for_me 1]
m' a presente|introduit|presentee|introduite|mis|mise|recommande; me a
presente|introduit|presentee|introduite|mis|mise|mises; m' a fait _ _? intro|intros; me a fait _
_? intro|intros|mises; mis|mise en relation|contact; intro faites|faite; m' a ouvert; m'a
mis|mise en contact|relation|lien; me a mis|mise en contact|relation|lien; mis|mise en
contact|relation|lien avec; m'a
presente|presentee|introduit|introduite|branche|branchee|connecte|connectee|recommande|recommandee
a|au|aux|aupres|chez; m'a ouvert la|les|des; nous a presente|presentes|mis; fait
l'intro|le|une|deux|trois|plusieurs _? intro|intros|lien|pont|mise|mises; a fait l'intro|le; m'a
obtenu un rdv|rendez|entretien; m'a fait rencontrer; me a fait rencontrer; intro
a|au|aux|avec|chez _ faite; intro faite; fait _ intros; m'a transmis; a transmis mon; mises en
relation

[intro_not 0]
peut|pourrait|veut|voudrait|propose|proposait|promis|pret|prete|pouvait _? de? me|m'|nous?
presenter|mettre|introduire|faire; s'il|si; je l'ai|lui; j'ai presente|mis|fait; ai
presente|mis; demande|demander une mise; pas de mise; aucune mise; plus de mises

[both 1]
deux fois|oui; les deux|trois; chaque fois; a chaque fois; toujours; toutes; tous; les deux
fois; toutes les deux; toutes les deux|trois; tous les deux; systematiquement; dans les deux;
sans exception

[times 1]
une fois; 1 fois; une; un

[times 2]
deux fois; 2 fois; deux

[times 3]
trois fois; 3 fois; trois

[times 4]
quatre fois; 4 fois; quatre

[caution 1]
brouille; brouilles; brouillee; fache; fachee; faches; en froid; dispute; disputes; mauvais
termes; grille; grillee; cramee; conflit; tensions; tendu; tendue; prudence; mefiance; mefier;
mefie; attention; delicat; gene; genant; rancune; trop sollicite|sollicitee|demande; trahi;
trahie; decu; decue; vexe; vexee; enerve; enervee; agace; agacee; abuse; contentieux; litige;
pas confiance; mal passe|passee|fini|finie|termine; mal tourne; en mauvais; embrouille;
embrouilles; clash; se lasse; lasse; use; epuise; tourne au; mal se passe; pas bien
passe|passee|fini; s' est mal; a mal tourne; vire au; fache|faches|fachees|fachee;
froisse|froissee|froisses; s'est vexe|vexee; en veut; m'en veut; nous en veut; m'en a voulu;
rancunier|rancuniere; susceptible; a vif; a cran; ne|n'a pas digere|apprecie; pas
digere|apprecie; mal pris|vecu|prise; pris ca mal; a mal pris; mauvais souvenir; proces;
avocats; tribunal; plainte; en conflit; tensions entre|avec; relation
tendue|compliquee|delicate; jamais pardonne; me reproche; reproche; coup bas; trahison; abuser;
j'ai abuse; trop tire; tire sur la; corde; a menager; menager; prendre des pincettes; pincettes;
avec des pincettes; marcher sur; oeufs; crispe; crispee; tourne|tournee au|mal|vinaigre;
vinaigre; catastrophe; fiasco; foire; plante; plantee; rate; ratee; grille|grillee
aupres|chez|avec; en mauvais termes; sale coup; engueule|engueules|engueulee; prise de tete; a
couteaux; ne se parle plus; on ne se parle plus; deception; echaude; echaudee; refroidi;
refroidie; pas fiable; peu fiable; mefiant; mefiante

[caution_not 0]
sans rancune; aucune tension; pas de tension; pas fache; pas fachee; pas de conflit; aucun
conflit; faire attention aux details; resolution de conflits; attention au detail; conflit d';
prudence est; pas susceptible; pas rancunier|rancuniere; jamais de conflit|tension; sans
tension; avocats associes|de|chez; rate rien; use de; corde vocale|raide; menager du; pas mal
pris; plante verte; catastrophe naturelle|naturelles; jamais fache|fachee

[need 1]
recrute; recrutent; embauche un|une|des|en; agrandit|renforce|construit son|sa|l' equipe?;
postes ouverts; poste a pourvoir|ouvert

[need 2]
leve des|de|un|en|actuellement|encore; en levee; en pleine levee; prepare|lance|boucle|cherche
sa|une|la levee; levee de fonds; veut|va|doit|souhaite|prepare lever; lever des fonds|un|en;
cherche des investisseurs|fonds|financements; en pleine levee de fonds; en levee de fonds; leve
des fonds

[need 3]
en recherche d'emploi|active|de poste; au chomage; entre deux jobs|postes|boulots; en poste
cherche; licencie; licenciee; a perdu son; veut|souhaite changer de
job|boite|poste|voie|carriere; a l'ecoute du marche|d'opportunites|de; a l'ecoute; en
reconversion; quitte son poste

[need 4]
demenage a|au|aux|en|bientot|pour; va|vont|veut|doit|souhaite demenager|s'installer a?;
s'installe a|au|en; part vivre|s'installer; cherche un appart|appartement|logement|maison

[need 5]
cherche des clients|pilotes|partenaires|prospects|distributeurs; se lance|s'implante|s'etend
sur|en|a|au|aux|dans; lance son|sa|une|un; veut vendre|percer|entrer

[need 6]
traverse une|un; en plein|pleine divorce|separation; a besoin d'aide|de conseils|conseils|d'un;
ecrit un livre; monte sa|son|une boite|projet|boite; galere avec

[need_not 0]
cherche pas; cherche plus; recherche et; recherche au|clinique|scientifique|fondamentale;
directeur|directrice de la? recherche; m'a recrute|embauche|recrutee; embauche par|en; cherche
la petite|midi|misere; lance le|la; s'installe tard; cherche ses mots

[seek 1]
cherche|cherchent; a|en la recherche de|d'; recherche; en quete de|d'; a besoin
de|d'|d'un|d'une; ont besoin de|d'; voudrait|aimerait|souhaite|veut _?
rencontrer|trouver|recruter|embaucher|une|lever; aurait besoin de|d';
recrute|embauche|recrutent; en recherche de|d'
"""
