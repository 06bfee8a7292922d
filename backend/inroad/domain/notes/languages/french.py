"""French."""

STOP_WORDS = """
le la les des du et est pas avec chez lui elle il nous je ne me moi dans pour sur qui depuis
avant jamais tres une mon ma mes au aux plus son sa ses on en jusque mais se
"""
"""Everyday words that tell the language."""

TURNS = "mais cependant pourtant toutefois"
"""Words that begin a new clause."""

ABBREVIATIONS = """
janv fevr fev avr juil env rdv svp tel bcp
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
rdv=rendez vous|bcp=beaucoup|pb=probleme|svp=merci|qqn=quelqu un|tjs=toujours|tjrs=toujours
jms=jamais|aujourd'hui=aujourd'hui|dej=dejeuner|collegue=collegue|colegue=collegue|boite=boite
ds=dans|pr=pour|qd=quand
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

ELISIONS = """
l=le d=de j=je n=ne qu=que jusqu=jusque s=se m=me t=te c=ce lorsqu=lorsque puisqu=puisque
quelqu=quelque
"""
"""Words that lose their vowel before another."""

SETS = """
lui: lui le la les elle leur eux il de rien
mon: mon ma mes notre nos
son: son sa ses leur
ans: encore vraiment jamais plus trop tellement
kin: frere soeur cousin cousine oncle tante femme mari pere mere fils fille neveu niece epouse
  epoux
demander: demander solliciter contacter deranger relancer embeter importuner demandez demande
  sollicitez sollicite contactez contacte relancez relance derangez derange ecrire appeler
  reparler approcher
"""
"""Sets of words that wordings name in angle brackets."""

CUES = """
[close 0]
jamais rencontre|rencontree|vu|vue|croise|croisee|parle; ne le|la connais pas; connais pas;
jamais vraiment rencontre|rencontree; pour la premiere fois; inconnu; inconnue; jamais vu|vue en
personne; pas encore rencontre|rencontree

[close 1]
pas proche|proches; pas tres|vraiment|particulierement|si|trop proche|proches; connais a peine;
a peine; connais peu; se connait peu|a peine|pas; on ne se connait pas|guere; vague
connaissance; connaissance; simple connaissance; vaguement;
croise|croisee|vu|vue|rencontre|rencontree|parle une|deux _? fois; une seule fois;
rencontre|rencontree|vu|vue|croise|croisee une|deux|brievement|rapidement; lien faible; pas
amis|ami|amie; connais pas bien; connais mal; ne connais pas bien; pas bien; de loin; contact
distant; perdu|perdus de vue; sans plus; relation superficielle; peu de contact

[close 2]
copain; copine; copains; sympathique; cordial; cordiale; bons termes; en bons termes; assez
bien; s' entend bien; se entend bien; on se entend bien; connais assez bien; ami; amie; amis;
amical; amicale; bon contact; bonne relation; bonne connaissance; plutot bien

[close 3]
tres|assez|toujours|vraiment|super proche|proches; proche; proches; bon ami; bonne amie; bons
amis; tres bon|bonne ami|amie|contact|relation|relations; grand ami; grande amie; vieil ami;
vieille amie; vieux amis; ami proche; amie proche; ami intime; confiance; confiance
totale|absolue|complete; toute confiance; confiance en; lien fort; lien solide; relation
solide|forte|de; tres bien; connais tres bien; on se connait tres|super? bien; solide; fiable;
excellente|excellentes relation|relations; excellent contact|rapport; ami d' enfance; ami de
longue; amie de longue; ami de enfance; amie d' enfance; amie de enfance; on est proches|proche;
vrai ami; vraie amie; pote; bon pote; fidele; plus
vieux|vieil|vieille|vieilles|anciens|anciennes|ancien ami|amis|amie|amies

[close 4]
meilleur ami|pote; meilleure amie|copine; meilleurs amis; <mon> <kin>; temoin de; temoin a; mon
temoin; ma temoin; famille; beau frere|pere; belle soeur|mere|famille; parrain|marraine de;
comme un frere; comme une soeur; cousin; cousine; de la famille; vraiment tres proche|proches;
ami tres proche; amie tres proche; tres tres proche; tres proche ami; tres proche amie; plus
proches|proche ami|amis|amie|amies

[close_not 0]
proche de; ami de; amie de; amis de; proche avec; tres proche de; petit ami; petite amie; a
peine sorti; famille de; tres bien paye; conge familial; amis en commun; ami en commun; se
connaissent; pas de probleme; demande d' ami

[contact 1]
cafe; dejeuner; dejeune; diner; dine; verre; bu; parle; discute; echange; echanges; appel;
appele; appelle; vu; vue; vus; rencontre; rencontree; croise; croisee; ecrit; mail; mails;
courriel; message; messages; telephone; zoom; visio; rdv; rendez vous; dernier
contact|echange|appel|message|mail|cafe|dejeuner|rendez; derniere
fois|conversation|rencontre|discussion; apero; brunch; petit dejeuner; revu; revue; revus;
reparle; nouvelles; rendu visite; conversation; coup de fil; bavarde; eu au telephone; on se
parle|voit|appelle|ecrit; se parle|voit|appelle; se est
vus|vu|parle|appeles|appele|croises|ecrit; point; reunion; soiree; mange; resto; restaurant

[planned 1]
prevu; prevue; planifie; planifiee; va; vais; vont; allons; on doit; doit; je dois; prochain;
prochaine; bientot; demain; a prevoir; prevois; organiser; rencontrer; a planifier; dois
le|la|lui; rendez vous pris; projette; inviter; annule; annulee; reporte; reportee

[silence 1]
pas parle|vu|vus|vue|revu|revus|revue|echange|croise|reparle|ecrit|de; plus
parle|vu|vus|revu|revus|de; aucun contact|nouvelle|nouvelles|echange; sans
nouvelles|nouvelle|contact; perdu|perdus|perdue de vue; pas eu de; jamais reparle|revu|revus;
silence; plus de nouvelles|contact; rien depuis; pas de nouvelles|contact; pas donne; plus en
contact; parle|voit|ecrit plus; se parle|voit plus; plus aucun contact; plus parle

[third 1]
ils se parlent|voient|appellent|dejeunent|connaissent; elles se parlent|voient; se parlent; se
voient; parle a; dejeune avec; <son> frere|mari|femme|soeur

[worked 1]
collegue; collegues; ex collegue|collegues; ancien|ancienne
collegue|chef|boss|manager|patron|patronne|responsable|cheffe; anciens collegues; travaille
ensemble; travaille avec <lui>|moi|nous; travaillait|travaillions|bossait ensemble|avec; bosse
ensemble; bosse avec <lui>|moi|nous; meme equipe|bureau|service|departement|boite; <mon>
ancien|ancienne|ex|premier|premiere?
chef|boss|manager|patron|patronne|responsable|stagiaire|associe|associee|n+1|directeur|directrice|cheffe|collegue|binome;
etait mon|ma|mes chef|boss|manager|patron|patronne|stagiaire; cofondateur; cofondatrice;
associe; associee; cofonde; co fonde; dans mon|notre equipe; mon equipe; ensemble chez|a;
ensemble; connu|connue|connus|rencontre|rencontree chez; connais de chez; ami de chez; amie de
chez; epoque; on etait; sous ma direction; embauche par moi; je l' ai embauche; recrute; manage;
coequipier; coequipiere

[denied 1]
jamais travaille|bosse|croise|croises; pas travaille|bosse; pas croise|croises; apres mon
depart; avant mon arrivee; apres que je; avant que je; arrive apres; arrivee apres; parti avant;
partie avant; pas en meme temps; pas au meme moment; jamais ete collegues; pas collegues

[school 1]
promo; camarade; camarades; ecole; etudes; etudie; universite; fac; lycee; prepa; master;
colocataire; coloc; licence; these; doctorat; mba; diplome; diplomee; classe; cours; college

[client 1]
client; cliente; clients

[vendor 1]
fournisseur; prestataire; agence; consultant; freelance; avocat; comptable; notre avocat

[investor 1]
investi; investisseur; investisseuse; business angel; levee; fonds; actionnaire

[community 1]
communaute; association; reseau; membre; club; programme; accelerateur; incubateur; benevole;
benevolat; cohorte; fellow; chorale

[event 1]
conference; salon; evenement; colloque; congres; rencontre a|au|lors; rencontree a|au|lors;
croise a|au|lors; croisee a|au|lors; vu a|au; sommet; table ronde; forum; rencontre; rencontree;
croise; croisee

[coauthor 1]
coauteur; coautrice; co ecrit; co signe; article; publie; papier; co auteur; publication

[job 1]
maintenant|desormais|aujourd'hui|actuellement chez|a; travaille chez|a|pour|maintenant; bosse
chez; dirige; directeur; directrice; pdg; fondateur; fondatrice; passe|passee chez; parti|partie
chez; poste chez; intro; recommande; presente; embauche; est chez; rejoint; job chez;
responsable; vp; ceo; cto; cfo; anciennement; ex; a quitte; mise en relation

[favour 1]
me doit; nous doit; m' en doit; me doit _ _? service|faveur|chandelle|fiere; doit un service; me
en doit; redevable envers moi; a une dette envers moi; m' est redevable; me est redevable;
il|elle me doit

[favour -1]
lui dois; je lui dois; dois un|une service|faveur|fiere; je lui en dois; suis redevable; lui
suis redevable; lui en dois; m' a rendu un? _? service; me a rendu _ _? service; rendu service;
rendu un _? service; sans rien demander|attendre; sans contrepartie; rien demande en; dette
envers; je lui revaudrai; a charge de revanche

[favour 0]
quittes; on est quittes|quitte; sommes quittes; quitte; nous sommes quittes; est quittes

[favour_not 0]
ne me doit rien; me doit rien; quitte chez|le|la; a quitte; doit de l'; avoir quitte; je lui
dois rien

[gave 1]
lui ai _? _? trouve|presente|rendu|ecrit|donne|obtenu|recommande|prete; ai aide; je l' ai
aide|aidee|recommande|recommandee; l' ai aide|aidee|recommande|recommandee|presente|presentee;
le ai aide|aidee|recommande|recommandee|presente|presentee|depanne; relu son|sa|ses; ai relu; ai
recommande; ai presente

[gave -1]
m' a aide|aidee|recommande|recommandee|trouve|depanne|obtenu; me a
aide|aidee|recommande|recommandee|trouve|depanne|obtenu; me a beaucoup aide; nous a aide|aides;
relu mon|ma|mes

[hold 2]
ne pas <demander>; ne plus <demander>; ne plus jamais; ne jamais <demander>; ne rien <lui>?
<demander>; ne lui demande|demander|demandez|ecris|ecrire|ecrivez; ne le|la
sollicite|sollicitez|contacte|contactez|derange|derangez pas|plus; ne
demande|demandez|demander|sollicitez|contactez|sollicite pas|rien|plus; pas <demander>; pas
touche; plus de demande|demandes|sollicitations|intro; pas de
demande|demandes|sollicitation|intro|sollicitations; a eviter; eviter; laisser|laissez|laisse
<lui>? tranquille; surtout pas; hors limites; hors jeu; refuse toute|les; deteste; ne veut
pas|plus; ne veut plus; ne souhaite pas|plus; plus jamais; interdit; tabou; aucune demande;
proscrire; ne surtout pas; blackliste; blacklistee; jamais <demander>; stop; ne veut|souhaite
plus|pas etre; laisser tranquille

[hold 1]
attendre; attends; attendez; patienter; pause; pas avant; pas maintenant; pas encore; pas tout
de suite; en pause; laisser|laissez|laisse <lui>? souffler|respirer|du; pas le bon moment;
mauvais moment; a partir; pas d' ici; pas de ici; au plus tot; lever le pied; mettre en pause;
rien avant; ok a; demander|redemander|solliciter|relancer|recontacter|contacter
apres|en|a|des|au; seulement|uniquement apres|a|en|si|quand|une; pas d' ici|de

[hold 0]
conge; en conge; conge maternite|parental|paternite|maladie|sabbatique; conges; vacances; en
vacances; sabbatique; annee sabbatique; arret maladie; maladie; debordee; deborde; debordes;
occupe; occupee; surcharge; surchargee; sous l' eau; sous le eau; en deplacement; absent;
absente; indisponible; injoignable; en voyage; charrette; retour; de retour; revient; reviendra;
rentre; mat; maternite; levee de fonds; a fond; submerge; submergee; tres pris; tres prise;
pris; prise; pas disponible|dispo

[returns 1]
retour; de retour; revient; reviendra; rentre; reprend; reprise; sera la; dispo; disponible

[ever 2]
jamais; plus jamais; definitivement; pour toujours; sous aucun pretexte; en aucun cas; point
final; a vie

[hold_not 0]
ne pas hesiter; hesite pas; ne hesite|hesitez pas; n' hesite|hesitez pas; pas hesiter; pas de
probleme; aucun probleme; pas de souci; aucun souci; toujours dispo|disponible|partant|partante;
jamais refuse|demande; adore aider; ne pas oublier; ne pas avoir peur; sans hesiter; jamais rien
demande; lui demander n'; ravi|ravie d' aider; ravi|ravie de aider; retour d'; ne refuse jamais;
ne dit jamais; a pris; prise de contact; retour de; jamais dit non; pas encore demande; etait en
conge; pris un|le

[only_when 1]
attendre que|la|le|sa|son|ses|les|qu'; attendre; apres que; quand; une fois que; seulement
si|quand|apres|une; tant que; uniquement si|quand|apres; sauf si; une fois; lorsque; des que; a
condition; pas avant que|la|le|son|sa|d'|de; d' ici; jusque a|ce; pas tant que; jusque nouvel

[until 0]
avant; jusque; jusque a|au|en|fin|debut|aux; d' ici; d' ici a|le; a partir de|du; en; au; de
retour en|le|debut; pas avant; des; revient en|le; le; de ici; de ici a|le|la; de retour au;
avant le|la

[until 1]
apres; jusque fin; jusque a la fin; apres le|la|les; pendant; tout; tout le; toute la

[while 1]
tant que; jusque; avant; quand; apres; pendant; si; lorsque; des que; une fois

[knows 3]
travaille avec|pour|chez; travaillait|travaillaient avec|pour|ensemble; bosse avec|pour; a
travaille avec|pour|sous; collegue|collegues de|d'; conseil avec; siege; siege au; au conseil;
au board|ca|comex; cofonde; co fonde; cofondateur; cofondatrice; associe|associee de|d'|avec;
associes; mentor; mentore; tres bien; connait _? _? _? tres|super? bien; bien; proche de|avec;
tres proche; amis|ami|amie proche|proches; bon|bonne ami|amie de; tres ami|amie|amis; se
parlent; meilleur|meilleure ami|amie de; marie|mariee a|avec; ancien|ancienne
boss|chef|manager|patron|patronne|collegue de|d'; reportait|rapportait a;
dejeune|dejeunent|joue|court|parle avec|ensemble|a; chaque semaine; manager de; boss de; dirige
par; ont fonde|cree|monte; ont travaille; meme equipe|bureau|service|departement que;
partage|partageait|partagent|partageaient un|le bureau avec; dans l' equipe de; travaille aux
cotes de

[knows 2]
connait; connaissent; se connaissent; ami|amie|amis de|d'|avec; a etudie avec; etudes avec; meme
promo; camarade|camarades de; peut _? presenter|introduire; promo de; voisin|voisine de; a
rencontre; croise parfois; en contact avec; en lien

[knows 1]
pas bien; a peine; vaguement; de nom; de vue; un peu; mal; tres peu; de loin; pas tres bien;
croise|croisee une; rencontre|rencontree une; une fois; seulement de; par son|sa|ses; <son>
<kin>; cousin|cousine|neveu|niece|frere|soeur|oncle|tante de|d'; de reputation; juste linkedin;
peu; pas vraiment; parent; de la famille de

[knows 0]
ne connait pas; ne la|le connait pas; connait pas; n' a jamais; ne a jamais; jamais
rencontre|rencontree|parle|croise|vu; ne se connaissent pas; aucun lien; aucune relation; ne
connait pas du tout; pas en contact; aucun contact

[asked 1]
demande; ai demande; demandee; sollicite; sollicitee; demande d' intro|une; demande
une|deux|trois|un; demandes; lui ai demande

[asked_not 0]
m' a demande; me a demande; jamais demande|sollicite; ne pas; pas de demande|demandes; sans rien
demande; plus de demandes; ne demande; rien demande; pas demande; nous a demande; aucune
demande; a demande a; trop demande

[turned_down 1]
refuse; a refuse; dit non; a dit non; decline; a decline; refus

[yes 1]
oui; dit oui; a dit oui; accepte; a accepte; fait; ok; d' accord; faite; faites; reussi

[no 1]
non; dit non; a dit non; refuse; a refuse; decline; refus

[silent 1]
sans reponse; pas de reponse; pas repondu; jamais repondu; ignore; aucune reponse; silence; rien

[intro_for_me 1]
m' a presente|introduit|presentee|introduite|mis|mise|recommande; me a
presente|introduit|presentee|introduite|mis|mise|mises; m' a fait _ _? intro|intros; me a fait _
_? intro|intros|mises; mis|mise en relation|contact; intro faites|faite; m' a ouvert

[both 1]
deux fois|oui; les deux|trois; chaque fois; a chaque fois; toujours; toutes; tous; les deux
fois; toutes les deux

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
passe|passee|fini; s' est mal; a mal tourne; vire au

[caution_not 0]
sans rancune; aucune tension; pas de tension; pas fache; pas fachee; pas de conflit; aucun
conflit; faire attention aux details; resolution de conflits; attention au detail; conflit d'
"""
