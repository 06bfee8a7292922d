"""How close and when last in contact, in French."""

CUES = """
[close 0]
jamais rencontre|rencontree|vu|vue|croise|croisee|parle; ne le|la connais pas; connais pas;
jamais vraiment rencontre|rencontree; pour la premiere fois; inconnu; inconnue; jamais vu|vue en
personne; pas encore rencontre|rencontree; jamais rencontres|vus|croises|parles; que de
nom|vue|reputation; seulement de nom|reputation; connais que de nom; uniquement sur linkedin;
jamais eu le plaisir; ne nous sommes jamais; on ne s'est jamais vus|rencontres|parle; ne se
connait pas; aucune idee qui; parfait inconnu; parfaite inconnue; jamais serre; pas encore
vu|vus|vue|croise|eu; ne le|la connais ni; jamais rencontre|rencontree en

[close 1]
pas proche|proches; pas tres|vraiment|particulierement|si|trop proche|proches; connais a peine;
a peine; connais peu; se connait peu|a peine|pas; on ne se connait pas|guere; vague
connaissance; connaissance; simple connaissance; vaguement;
croise|croisee|vu|vue|rencontre|rencontree|parle une|deux _? fois; une seule fois;
rencontre|rencontree|vu|vue|croise|croisee une|deux|brievement|rapidement; lien faible; pas
amis|ami|amie; connais pas bien; connais mal; ne connais pas bien; pas bien; de loin; contact
distant; perdu|perdus de vue; sans plus; relation superficielle; peu de contact;
juste|simple|seulement un|une contact|connaissance|relation; cartes de visite; echange de
cartes; relation de travail; purement|strictement professionnel|professionnelle|pro; rien de
plus; pas plus que; bonjour bonsoir; salut sans; guere plus; une relation
lointaine|distante|polie; lointain|lointaine; lointaine connaissance; peu proche|proches; pas
intime|intimes; pas un|une ami|amie|proche; on se connait a|peu|mal; ne connais pas
vraiment|trop|beaucoup; une seule rencontre|fois|conversation; croise|croisee|vu|vue|parle
rapidement|brievement|vite; vite fait; on ne s'est vus|vu que; distant; distante; tres peu
de|d'; assez distant|froid; poli; polie; n'ai jamais vraiment; pas d'affinite; ami d'un ami;
amie d'un ami

[close 2]
copain; copine; copains; sympathique; cordial; cordiale; bons termes; en bons termes; assez
bien; s' entend bien; se entend bien; on se entend bien; connais assez bien; ami; amie; amis;
amical; amicale; bon contact; bonne relation; bonne connaissance; plutot bien; sympa; sympas;
hyper|super|tres|vraiment|plutot|assez
sympa|sympathique|gentil|gentille|chaleureux|chaleureuse|cordial|agreable; bonne entente; on
s'entend|entend bien; feeling; le courant passe; copain|copine|pote de; on s'apprecie; apprecie;
bien accroche; on a accroche; chaleureux; chaleureuse; on se tutoie; camarade de; on rigole bien

[close 3]
tres|assez|toujours|vraiment|super proche|proches; proche; proches; bon ami; bonne amie; bons
amis; tres bon|bonne ami|amie|contact|relation|relations; grand ami; grande amie; vieil ami;
vieille amie; vieux amis; ami proche; amie proche; ami intime; confiance; confiance
totale|absolue|complete; toute confiance; confiance en; lien fort; lien solide; relation
solide|forte|de; tres bien; connais tres bien; on se connait tres|super? bien; solide; fiable;
excellente|excellentes relation|relations; excellent contact|rapport; ami d' enfance; ami de
longue; amie de longue; ami de enfance; amie d' enfance; amie de enfance; on est proches|proche;
vrai ami; vraie amie; pote; bon pote; fidele; plus
vieux|vieil|vieille|vieilles|anciens|anciennes|ancien ami|amis|amie|amies; tres|vraiment
lie|lies|liee|liees; ami|amie fidele|precieux|precieuse|loyal|loyale|sur; ami|amie de
longue|toujours|vingt|trente; amis depuis; copains depuis; confident; confidente; me confie; lui
fais confiance; je lui fais confiance; fais entierement|totalement|pleinement confiance; toute
ma confiance; grande|pleine|totale|entiere|mutuelle confiance; je peux compter; compter sur
<lui>; tres attache|attachee; complice; complices; complicite; une vraie amitie; amitie
de|solide|forte; soude|soudes; tres soudes; on est tres|super|hyper proches|lies|soudes; mon
mentor; ma mentor; super|excellent pote; vieux pote; vieille copine; bon copain; bonne copine;
grand copain; grande copine; toujours soutenu|soutenue|la; proches depuis

[close 4]
meilleur ami|pote; meilleure amie|copine; meilleurs amis; <mon> <kin>; temoin de; temoin a; mon
temoin; ma temoin; famille; beau frere|pere; belle soeur|mere|famille; parrain|marraine de;
comme un frere; comme une soeur; cousin; cousine; de la famille; vraiment tres proche|proches;
ami tres proche; amie tres proche; tres tres proche; tres proche ami; tres proche amie; plus
proches|proche ami|amis|amie|amies; comme ma soeur; comme mon frere; un frere; une soeur; ami
intime; amie intime; ma moitie; mon ame; inseparables; inseparable; <mon> ex; <mon> beau|belle
frere|soeur|pere|mere|fils|fille; <mon> meilleur|meilleure|meilleurs; temoin a
mon|notre|mariage; quasi|presque de? la? famille; <mon> compagnon|compagne|conjoint|conjointe;
parrain|marraine de mon|ma|mes|notre; filleul; filleule; a la vie

[close_alone 4]
famille; cousin; cousine; frere; soeur; beau frere; belle soeur; meilleur pote

[close_not 0]
proche de; ami de; amie de; amis de; proche avec; tres proche de; petit ami; petite amie; a
peine sorti; famille de; tres bien paye; conge familial; amis en commun; ami en commun; se
connaissent; pas de probleme; demande d' ami; sympa de; poli avec; apprecie le|la|les; proche
du|des; le plus proche; compagnon de route; ami de <son>; amie de <son>; ma meilleure|mon
meilleur client|cliente|vendeur|idee; distante de; inconnu au; famille en|a|nombreuse|de

[contact 1]
cafe; dejeuner; dejeune; diner; dine; verre; bu; parle; discute; echange; echanges; appel;
appele; appelle; vu; vue; vus; rencontre; rencontree; croise; croisee; ecrit; mail; mails;
courriel; message; messages; telephone; zoom; visio; rdv; rendez vous; dernier
contact|echange|appel|message|mail|cafe|dejeuner|rendez; derniere
fois|conversation|rencontre|discussion; apero; brunch; petit dejeuner; revu; revue; revus;
reparle; nouvelles; rendu visite; conversation; coup de fil; bavarde; eu au telephone; on se
parle|voit|appelle|ecrit; se parle|voit|appelle; se est
vus|vu|parle|appeles|appele|croises|ecrit; point; reunion; soiree; mange; resto; restaurant;
bouffe; bouffer; grignote; pris un|le verre|cafe|pot|petit; prendre un; boire|bu un|une; pot;
tel; eu au tel|telephone|bout; par|au tel|telephone; on s'est
vu|vus|vue|vues|parle|parles|ecrit|croises|appeles|retrouves; on se
voit|parle|ecrit|appelle|croise|retrouve|capte|texte; se voit; se parle; echange de
mails|messages; repondu; relance; contacte; texto; sms; whatsapp; vocal; weekend chez; chez
lui|elle|nous|moi; randonnee; balade; ski ensemble; vacances ensemble; concert; match;
anniversaire; mariage de; soiree chez; fete; barbecue; invite|invitee a; passe|passee a
la|nous|me; passe nous; recroise; recroisee; retrouve; retrouves; retrouvailles; coup de
tel|telephone; point tel|telephone; dernier|derniere message|mail|appel|nouvelle|nouvelles;
correspondu; cause; papote; discussion; entretien; salue; souhaite; voeux; ping; revois; vois

[contact_not 0]
invite a parler; passe nous voir; passe a autre|chez|la; pot de; parle
francais|anglais|espagnol|allemand|de|trois|quatre|plusieurs|couramment; aime la; match de; fete
de la; mange vegan|bio|pas; chez lui c'est

[planned 1]
prevu; prevue; planifie; planifiee; va; vais; vont; allons; on doit; doit; je dois; prochain;
prochaine; bientot; demain; a prevoir; prevois; organiser; rencontrer; a planifier; dois
le|la|lui; rendez vous pris; projette; inviter; annule; annulee; reporte; reportee; on
doit|va|devrait|prevoit; je dois|vais|devrais|compte; il|elle doit|devrait; sera; serai; on se
voit bientot|demain; a rappeler; rappeler; relancer; a caler; cale; calee; rdv prevu|cale|pris;
dejeuner prevu|cale; voir en; si on se; j'espere; espere

[silence 1]
pas parle|vu|vus|vue|revu|revus|revue|echange|croise|reparle|ecrit|de; plus
parle|vu|vus|revu|revus|de; aucun contact|nouvelle|nouvelles|echange; sans
nouvelles|nouvelle|contact; perdu|perdus|perdue de vue; pas eu de; jamais reparle|revu|revus;
silence; plus de nouvelles|contact; rien depuis; pas de nouvelles|contact; pas donne; plus en
contact; parle|voit|ecrit plus; se parle|voit plus; plus aucun contact; plus parle; pas eu|de
nouvelles|contact|echange|signe; plus de signe|trace; aucun signe; pas
revu|reparle|recroise|croise|echange|parle depuis; plus revu|vu|parle|croise depuis|de; silence
radio; sans se voir|parler; n'ai plus|pas revu|vu|parle|eu|croise; on ne s'est pas|plus
revus|vus|parle|reparle|vu; ne se parle|voit plus

[third 1]
ils se parlent|voient|appellent|dejeunent|connaissent; elles se parlent|voient; se parlent; se
voient; parle a; dejeune avec; <son> frere|mari|femme|soeur
"""
