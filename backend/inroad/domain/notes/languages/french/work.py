"""Organisations and whom the person knows, in French."""

CUES = """
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
coequipier; coequipiere; bosse|travaille|collabore ensemble|cote|main; cote a cote;
bosse|travaille|travaillais|bossais _ _? _? _? ensemble; partage|partagions|partageait
le|un|notre bureau|open; meme open|etage|promo|projet|agence|cabinet|studio|client|chef|patron;
equipier; equipiere; binome; duo; mon|ma|notre ancien|ancienne|ex|premier|premiere; sous ses
ordres|sa; sous sa direction|responsabilite; mon n+1; etait mon|ma|notre; a ete mon|ma; m'a
embauche|recrute|embauchee|recrutee|forme|formee|manage|managee; j'ai
embauche|recrute|manage|forme; m'a succede; je lui ai succede; m'a remplace; a pris ma suite; on
a lance|monte|cree|fonde|cofonde|bosse|travaille|construit|gere|dirige|partage; nous avons
travaille|lance|monte|cree|fonde|partage|dirige; avons travaille; ai travaille|bosse
avec|pour|sous; du temps de|ou; de mon|notre temps; au temps de; quand j'etais|je|on|nous
etais|etions|travaillais|bossais; nos annees; mes annees; en meme temps que moi; stage ensemble;
stagiaire; collegue de bureau|travail; collegues de bureau; on se connait de;
rencontre|connu|connue au boulot; ami|amie|pote|copain|copine de chez|du boulot|bureau|temps;
meme equipe; on etait chez|a|au|dans|tous|ensemble; etions; j'etais|j'ai ete son|sa|leur
chef|cheffe|manager|boss|stagiaire|collegue|patron|associe; etais son|sa
chef|manager|boss|stagiaire|collegue; ai ete son|sa chef|manager|boss|stagiaire|collegue; avec
moi|nous chez|a|au|en|aux

[denied 1]
jamais travaille|bosse|croise|croises; pas travaille|bosse; pas croise|croises; apres mon
depart; avant mon arrivee; apres que je; avant que je; arrive apres; arrivee apres; parti avant;
partie avant; pas en meme temps; pas au meme moment; jamais ete collegues; pas collegues; jamais
ete la; pas de recouvrement; sans s'y croiser; sans jamais s'y|se croiser;
arrive|arrivee|parti|partie _? _? _? apres|avant moi|mon|que; j'etais deja|parti|partie; deja
parti; bien avant|apres moi|mon; pas avec moi; ne nous sommes pas; pas croises; jamais vraiment
travaille|bosse

[school 1]
promo; camarade; camarades; ecole; etudes; etudie; universite; fac; lycee; prepa; master;
colocataire; coloc; licence; these; doctorat; mba; diplome; diplomee; classe; cours; college;
camarade de; meme promo|ecole|fac|lycee|master|classe; promotion; internat; colocation; erasmus;
thesard; thesarde; prof; professeur; doctorant; doctorante; etudiant; etudiante; bac;
hypokhagne; khagne; normalien; centralien

[client 1]
client; cliente; clients; nous achete|achetent|paie; achete chez; notre|mon|ma|un|une
client|cliente; clients depuis; compte client; signe avec nous; contrat avec nous; facture;
commanditaire

[vendor 1]
fournisseur; prestataire; agence; consultant; freelance; avocat; comptable; notre avocat;
notre|mon|ma
fournisseur|prestataire|agence|avocat|avocate|comptable|notaire|banquier|graphiste|imprimeur|assureur|consultant;
nous vend|fournit|livre|facture; s'occupe de nos|notre; gere nos|notre; traiteur; expert
comptable

[investor 1]
investi; investisseur; investisseuse; business angel; levee; fonds; actionnaire; a mis _ _?
dans; a investi; entre au; tour de table; capital; lp; seed; ba; a mise; ticket

[community 1]
communaute; association; reseau; membre; club; programme; accelerateur; incubateur; benevole;
benevolat; cohorte; fellow; chorale; asso; club de; paroisse; equipe de; promo de
l'accelerateur; cercle; collectif; meetup; amap; conseil de

[event 1]
conference; salon; evenement; colloque; congres; rencontre a|au|lors; rencontree a|au|lors;
croise a|au|lors; croisee a|au|lors; vu a|au; sommet; table ronde; forum; rencontre; rencontree;
croise; croisee; conf; meetup; soiree; apero; hackathon; seminaire; atelier; webinaire;
croise|croises|rencontre|rencontres|vu|vus au|a|lors|sur|pendant

[coauthor 1]
coauteur; coautrice; co ecrit; co signe; article; publie; papier; co auteur; publication

[job 1]
maintenant|desormais|aujourd'hui|actuellement chez|a; travaille chez|a|pour|maintenant; bosse
chez; dirige; directeur; directrice; pdg; fondateur; fondatrice; passe|passee chez; parti|partie
chez; poste chez; intro; recommande; presente; embauche; est chez; rejoint; job chez;
responsable; vp; ceo; cto; cfo; anciennement; ex; a quitte; mise en relation; est
maintenant|desormais|aujourd'hui|passe|passee|parti|partie|chez; travaille pour|a|au; bosse
chez|a|pour|au; directeur|directrice de|du|des|general|generale; contact|contacts avec|chez;
chez; rejoint|rejoindre; quitte; vient de rejoindre; job a; pistonne; recommande|recommandee
a|chez|pour; presente|presentee a|au; embauche|embauchee par|chez|a; pris|prise chez|par

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
cotes de; tres lies|liees|lie|liee|proche|proches|amis|ami|amie;
rest|reste|restes|restee|restees tres? lie|lies|liee|liees|proche|proches|amis; inseparables;
complices; main dans; bras droit de|d'; second de; ancien|ancienne
assistant|assistante|associe|associee|mentor|adjoint; siege|siegent|siegeait _? _? _? avec;
membre _ _? conseil avec; a monte|fonde|cree|lance _ _? _? avec; en couple; mariee|marie;
epoux|epouse|mari|femme de; ensemble au conseil|comite|bureau; meme
conseil|comite|equipe|bureau; joue au|aux|a _ avec; court|nage|skie|grimpe avec;
voit|appelle|croise _ _? toutes|tous|chaque; meilleurs amis|amies; amis d'enfance|enfance;
ami|amie d'enfance|enfance de; par coeur; depuis toujours; proches; cote a cote; travaille|bosse
tous; conseille; a ete|etait le|la boss|chef|patron|manager|assistante|collegue;
colocataire|coloc de

[knows 2]
connait; connaissent; se connaissent; ami|amie|amis de|d'|avec; a etudie avec; etudes avec; meme
promo; camarade|camarades de; peut _? presenter|introduire; promo de; voisin|voisine de; a
rencontre; croise parfois; en contact avec; en lien; peut me|nous presenter|introduire|mettre;
peut mettre; contact chez; a deja rencontre|croise; se sont rencontres|croises; vu|vue
plusieurs; ami|amie|pote|copain|copine|copains avec|de|d'; voisins; camarade|camarades; en bons
termes; se frequentent; lien avec

[knows 1]
pas bien; a peine; vaguement; de nom; de vue; un peu; mal; tres peu; de loin; pas tres bien;
croise|croisee une; rencontre|rencontree une; une fois; seulement de; par son|sa|ses; <son>
<kin>; cousin|cousine|neveu|niece|frere|soeur|oncle|tante de|d'; de reputation; juste linkedin;
peu; pas vraiment; parent; de la famille de; que de nom|vue|loin;
croise|croisee|rencontre|rencontree|vu|vue|parle a? une|vite|rapidement|brievement|deux; l'a
croise|rencontre|vu; plus ou moins; juste de; cousin|cousine; par alliance; par <son>; un ami
d'; <son> <kin> travaille|connait|est; entendu parler; aurait; vague; de tres loin; ancienne
connaissance; peu de contact

[knows 0]
ne connait pas; ne la|le connait pas; connait pas; n' a jamais; ne a jamais; jamais
rencontre|rencontree|parle|croise|vu; ne se connaissent pas; aucun lien; aucune relation; ne
connait pas du tout; pas en contact; aucun contact; ne connait personne|pas|ni|aucun|aucunement;
n'a aucun|jamais|pas; ne a aucun|jamais|pas; sans lien; aucun rapport; ne se parlent plus|pas;
fache|fachee avec; brouille|brouillee avec; jamais entendu; ne voit plus; plus en contact; plus
de contact
"""
