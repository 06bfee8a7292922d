"""Holding back, in French."""

CUES = """
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
plus|pas etre; laisser tranquille; ne <lui>? rien <lui>? <demander>; surtout ne|pas|rien; ne
plus <lui>? rien? <demander>; plus rien <lui>? <demander>; ne pas <lui>?
<demander>|passer|utiliser|impliquer|insister|compter|mettre|le|la; ne pas le|la|les <demander>;
ne pas lui <demander>|en|parler|ecrire; ne le|la|les <demander> pas|plus; a ne pas|plus
<demander>; a proscrire|bannir|oublier; liste noire; persona non; plus la peine; inutile de
<demander>|lui; laisser|laissez|laisse <lui>? _? paix|tranquille|hors; fiche|ficher la paix; lui
fiche|ficher|foutre la; hors de question; sous aucun pretexte; en aucun cas; ne fait
pas|plus|jamais d'intro|intro|de mise|mises; ne fait jamais|plus|pas _?
intro|intros|mises|recommandations; ne recommande personne|jamais; refuse de
presenter|recommander|faire|mettre; refuse les; ne presente personne|jamais; ne melange pas; pas
de business|boulot|travail entre|avec; ne pas melanger; veut plus qu'on|que; veut pas
qu'on|que|etre; ne souhaite plus|pas; on ne demande|sollicite; faut pas <demander>; faut plus
<demander>; interdiction; defense de; aucune sollicitation|intro; plus aucune; zero demande; m'a
demande de ne|d'arreter|arreter|plus; de ne plus|pas le|la|lui|<demander>|<lui>; ne pas <lui>?
parler

[hold 1]
attendre; attends; attendez; patienter; pause; pas avant; pas maintenant; pas encore; pas tout
de suite; en pause; laisser|laissez|laisse <lui>? souffler|respirer|du; pas le bon moment;
mauvais moment; a partir; pas d' ici; pas de ici; au plus tot; lever le pied; mettre en pause;
rien avant; ok a; demander|redemander|solliciter|relancer|recontacter|contacter
apres|en|a|des|au; seulement|uniquement apres|a|en|si|quand|une; pas d' ici|de;
laisser|laissez|laisse <lui>? _?
temps|souffler|respirer|passer|reposer|tranquille|jusqu'|jusque; lever le; pas d'ici; rien
d'ici; pas tout; mieux vaut attendre; patience; a
recontacter|relancer|rappeler|redemander|solliciter|contacter apres|en|a|des|debut|fin|mi|quand;
revenir vers <lui>; recontacter|relancer|rappeler|redemander|solliciter
apres|en|a|des|debut|fin|mi|courant; mauvaise periode; mauvais timing; pas la bonne periode; pas
le moment; c'est pas le; pas en ce; pas dispo|disponible avant; pas cette|ce
semaine|mois|annee|trimestre|ete; treve; gel; on gele; mettre en attente|pause|veille; en
veille; stand by; du repos; respirer

[hold 0]
conge; en conge; conge maternite|parental|paternite|maladie|sabbatique; conges; vacances; en
vacances; sabbatique; annee sabbatique; arret maladie; maladie; debordee; deborde; debordes;
occupe; occupee; surcharge; surchargee; sous l' eau; sous le eau; en deplacement; absent;
absente; indisponible; injoignable; en voyage; charrette; retour; de retour; revient; reviendra;
rentre; mat; maternite; levee de fonds; a fond; submerge; submergee; tres pris; tres prise;
pris; prise; pas disponible|dispo; en arret; arret; en arret maladie; conge
sabbatique|sans|formation|parental|paternite; hospitalise; hospitalisee; hopital; opere; operee;
operation; convalescence; burn out; burnout; deuil; en deuil; accouche; accouchement; enceinte;
bebe; naissance; demenage; demenagement; en plein|pleine; tournage; tournee; mission a;
expatrie; tour du monde; voyage; en voyage de; lune de miel; surbooke; surbookee; la tete sous;
tete dans; dans le rush; rush; rentree; hors ligne; deconnecte; deconnectee; debord; cloture;
bouclage; examens; partiels; concours; campagne; proces; en formation; retraite spirituelle;
absent|absente jusqu'; off

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
conge; pris un|le; pas de souci|probleme pour; n'hesite; toujours
partant|partante|dispo|ok|d'accord|pret|prete; avec plaisir; volontiers; ca ne le|la derange; ne
derange pas; ca la|le derange pas; tu peux|on peut demander|solliciter; peut <demander>; pas
besoin d'attendre; inutile d'attendre; etait en|a|debord; revenu|revenue de; de retour
depuis|parmi|au boulot|travail; rentre|rentree depuis|de; a repris; nous a demande; ne jamais
oublier; voyage beaucoup|souvent; naissance de; rentre tard|tot; retour sur; a toute; demande
des nouvelles; attends son|sa|un|de; campagne de; concours de; en pleine forme; examens de; ne
plus avoir

[only_when 1]
attendre que|la|le|sa|son|ses|les|qu'; attendre; apres que; quand; une fois que; seulement
si|quand|apres|une; tant que; uniquement si|quand|apres; sauf si; une fois; lorsque; des que; a
condition; pas avant que|la|le|son|sa|d'|de; d' ici; jusque a|ce; pas tant que; jusque nouvel;
tant qu'il|elle|que; avant qu'il|elle|que; avant la fin|cloture; apres sa|son|la|le; une fois
sa|son|la|le|que; quand il|elle|sa|son|le|la|on

[until 0]
avant; jusque; jusque a|au|en|fin|debut|aux; d' ici; d' ici a|le; a partir de|du; en; au; de
retour en|le|debut; pas avant; des; revient en|le; le; de ici; de ici a|le|la; de retour au;
avant le|la; le retour; la rentree; jusque l'; jusque la; d'ici|ici la|le|fin|debut

[until 1]
apres; jusque fin; jusque a la fin; apres le|la|les; pendant; tout; tout le; toute la;
jusqu'apres; apres son|sa|le|la; passe le|la; fini|finie

[while 1]
tant que; jusque; avant; quand; apres; pendant; si; lorsque; des que; une fois
"""
