"""What the linter looks for in French."""

from inroad.domain.lint_words.words import Words

FRENCH = Words(
    common="le;la;les;et;je;vous;tu;de;pour;est;un;une;que;ce;si;pas",
    own="le;les;et;nous;notre;vous;votre;leur;leurs;pour;avec;dans;est;des;du;aux;qui;sur;je;mon",
    introduce="present*;mettre en relation;mettre en contact;mise en relation;mise en "
    "contact;mettrais en relation;mettriez en relation;mets en relation;introdui*;"
    "introduction;transfer*;transmet*;transmettre;faire suivre;passer mon;relayer;"
    "recommand*;intro",
    request="s il te plait;s il vous plait;merci de;reconnaissant*;pourrais tu;pourriez "
    "vous;peux tu;pouvez vous;j aimerais te demander;je voudrais vous demander;je te "
    "demande;je vous demande;j espere que tu;dis moi si tu;dites moi si vous;je me demande "
    "si;te demander si;vous demander si;je souhaiterais vous demander;j apprecierais",
    mention="mentionn*;citer*;cite ton;ton nom;votre nom;evoqu*;parler de toi;parler de "
    "vous;me recommander de toi;me recommander de vous;de ta part;de votre part;que nous "
    "nous connaissons;qu on se connait",
    favour="un service;une faveur;petit service;ton aide;votre aide;te demander;vous "
    "demander;une demande;m aider;aide moi;aidez moi;coup de main",
    back="cela;ca;c;le;y",
    open_question="qui;que;quoi;quel*;quand;ou;pourquoi;comment;combien;a qui",
    pleasantry="comment vas;comment allez;comment ca va;ca va;tu vas bien;vous allez bien;"
    "quoi de neuf",
    condition="si;au cas;sinon;dans ce cas;en cas",
    way_out="aucun probleme;pas de probleme;aucun souci;pas de souci;aucune obligation;sans "
    "obligation;pas obligatoire;dire non;me dire non;refuser;un non;prefere ne pas;"
    "preferes ne pas;preferez ne pas;preferes eviter;preferez eviter;pas le bon moment;pas "
    "un bon moment;mauvais moment;je comprendrai*;le comprendrai*;tout a fait normal;si "
    "non;sinon;si ce n est pas;ne le sens pas;ne le sentez pas;pas a l aise;ne convient "
    "pas;ne te convient;ne vous convient;pas d explication;aucune explication;aucune "
    "pression;sans pression;ne pas donner suite;libre de;libre a toi;libre a vous;"
    "seulement si;uniquement si;pas grave;tant pis;ignore ce message;ignorez ce message;"
    "comme tu veux;comme vous voulez;n hesite pas a refuser;n hesitez pas a refuser;"
    "decliner;pas de stress;sans souci;tu peux refuser;vous pouvez refuser;si ca ne te dit "
    "rien;n en parlons plus;si cela te gene;si cela vous gene;si ca te gene;je comprends;"
    "aucun mal;a toi de voir;a vous de voir;ta decision;votre decision;libre de refuser;ne "
    "veux pas;ne voulez pas;si tu n es pas;si vous n etes pas;derange;laisse tomber;"
    "laissez tomber;tu peux dire;vous pouvez dire;ne te sens pas;ne vous sentez pas;si ca "
    "bloque",
    helps="utile*;aide*;aider*;vaut;vaudrait;la peine;benefi*;interesser*;interessant pour;"
    "profit*;gagn*;gain*;economis*;avantage*;pertinent*;precieux;apport*;reduir*;reduit*;"
    "facilit*;resou*;evit*;amelior*;eparg*;bon pour;elle cherche;il cherche;a besoin;pour "
    "elle;pour lui;moins de;plus de temps;libere*;liberer*;soulag*;alleg*;lui ferait "
    "gagner;lui permet*;leur permet*;simplif*;rend*;lui eviterait;moins",
    helps_me="m aide;m aider*;me serait utile;m est utile;utile pour moi;utile pour nous;"
    "nous aide*;me rendre service;bon pour moi;important pour moi",
    them="elle;il;lui;son;sa;ses;leur;leurs;equipe;elles;ils;tous les deux;vous deux;les deux",
    refers="me presenter a;presente moi;presentez moi;me mettre en relation;me mettre en "
    "contact;transfere ce;transferez ce;fais suivre;faites suivre;transferer ce;faire "
    "suivre;ton ami*;votre ami*;ta collegue;ton collegue;votre collegue;comme tu le sais;"
    "comme vous le savez;comme convenu;comme tu me l as;merci de transmettre;merci de "
    "transferer;merci pour la mise;tu la connais;tu le connais;vous la connaissez;vous le "
    "connaissez;message ci dessus;message ci dessous;voir ci dessus;voir ci dessous;mon "
    "dernier message;mon dernier mail;comme ~ je|on|nous|tu|vous ~ disais|dit|disions|"
    "ecrit|explique|raconte|discute|parle|evoque|propose|mentionne;notre ~ appel|"
    "conversation|dejeuner|discussion|cafe|echange|rendez;pourrais|peux|pourriez|pouvez tu|"
    "vous ~ transmettre|transferer|presenter|envoyer|passer|faire;merci ~ envoyer|"
    "transmettre|passer|presenter|faire ~ cela|ceci|ca|ce|message|note|a",
    pressure="asap;urgent*;urgence;au plus vite;des que possible;le plus vite possible;le "
    "plus rapidement possible;dans les plus brefs;au plus tot;immediatement;sans delai;"
    "sans tarder;rapidement s il;je me permets de relancer;je te relance;je vous relance;"
    "relance*;petit rappel;simple rappel;rappel amical;toujours pas de reponse;pas eu de "
    "reponse;pas de nouvelles;j attends toujours;j attends ta;j attends votre;dans l "
    "attente;tu dois;vous devez;il faut que tu;il faut que vous;il faut absolument;"
    "absolument besoin;derniere chance;avant demain;d ici demain;d ici vendredi;d ici "
    "lundi;avant vendredi;avant lundi;avant la fin de la semaine;d ici la fin;aujourd hui "
    "meme;reponds moi;repondez moi;reponse rapide;compte sur toi;compte sur vous;je compte "
    "sur;tu me dois;vous me devez;ne me laisse pas;desesper*;ne peux pas refuser;pas dire "
    "non;ne pouvez pas refuser;mon dernier espoir;il est imperatif;imperati*;relanc*;"
    "repondre avant;reponds avant;repondez avant;reponse avant;d ici ce soir;avant ce soir;"
    "as tu recu mon;avez vous recu mon;as tu vu mon;avez vous vu mon;suite a mon dernier;"
    "suite a mon precedent;suite a mon message;depech*;fais vite;faites vite;tu avais "
    "promis;vous aviez promis;decu;decue;decev*;apres tout ce que;moindre des choses;"
    "priorite absolue;tres presse*;pressant*;avant le week end;supplie*;sans attendre;je "
    "reviens vers toi;je reviens vers vous;pourquoi tu ne;pourquoi n as tu;il me faut;"
    "besoin d une reponse;besoin de ta reponse;besoin de votre reponse;reponse demain;"
    "reponse aujourd hui;pour demain;n oublie pas;n oubliez pas;seul a pouvoir;seule a "
    "pouvoir;tout depend de;reponds moi vite;au plus tard;des maintenant;reponds vite;"
    "repondez vite;tres vite s il;il|me|nous faut|faudrait|faudra|besoin ~ avant|ici|pour "
    "~ lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|la|fin|midi|janvier|"
    "fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre;reponse|"
    "retour|reponds|repondre|decision|confirme* ~ avant|d ici ~ lundi|mardi|mercredi|jeudi|"
    "vendredi|samedi|dimanche|demain|ce|la|fin|midi|janvier|fevrier|mars|avril|mai|juin|"
    "juillet|aout|septembre|octobre|novembre|decembre;pas|jamais|aucune|aucun|toujours|"
    "rien ~ eu|recu|lu|entendu ~ nouvelles|reponse|retour|signe|toi|vous;compt*|mise*|"
    "mison*|tabl*|repos* ~ sur toi|vous;tu|vous ~ me|m|nous dois|devez|devais;serais|serai|"
    "suis|serions ~ blesse*|triste|peine|vexe*|effondre* ~ si;serait|est|signifierait ~ la|"
    "une fin|catastrophe|ruine|desastre;sans toi|vous|ton|votre ~ perdu*|fichu*|echoue*|"
    "coule*;mon|ma|notre ~ projet|entreprise|emploi|avenir|poste ~ depend|jeu|repose;rien "
    "~ recu|entendu|lu;besoin ~ avant|ici|pour ~ lundi|mardi|mercredi|jeudi|vendredi|"
    "samedi|dimanche|demain;mon|ma|notre ~ projet|entreprise|emploi|trimestre|avenir ~ "
    "mort*|fini*|perdu*|coule*;en|comme|vrai|bon ~ ami|amie ~ tu|vous;peux|pouvez|peut pas "
    "~ refuser;ai ~ dit|promis|annonce ~ chef|equipe|client* ~ tu|vous;eu|recu ~ aucun|"
    "aucune ~ retour|nouvelle*|reponse|signe",
    harmless="pas urgent;rien d urgent;aucune urgence;pas d urgence;sans urgence;tu ne dois "
    "rien;quand tu dois;aucune relance;pas de relance;rien de pressant;rien ne presse;il "
    "ne me faut;aucune|pas ~ reponse ~ necessaire|attendue|besoin|obligatoire;si ~ ne|n ~ "
    "repond*",
    vague="quelqu un;n importe qui;des gens;des personnes;personnes interessantes;ton "
    "reseau;votre reseau;tes contacts;vos contacts;quiconque;les bonnes personnes;la bonne "
    "personne;bons contacts;qui tu connais;qui vous connaissez;qui connais tu;qui "
    "connaissez vous;quelques contacts;des contacts;quelques intros;synergies;clients "
    "potentiels;investisseurs potentiels;toute personne;personne pertinente;personnes "
    "pertinentes;autre personne;personne utile;personnes utiles;toute autre;quelqu un d "
    "autre;n importe quel*;decideurs;d autres personnes;ton entourage;votre entourage;ton "
    "carnet;votre carnet;contact utile;contacts utiles;gens interessants;d autres contacts;"
    "autres contacts;autres personnes;bonnes personnes;ouvert*|preneur*|partant*|"
    "interesse* ~ toute|tous|toutes|n|d autres ~ contact*|personne*|importe|rencontre*|"
    "idee*|suggestion*;tous|toutes|tout|toute type*|genre*|sorte* de contact*|personne*|"
    "gens;a|vers qui ~ tu|vous veux|voulez|penses|pensez|semble|jugez|juges;d autres ~ "
    "gens|personnes|contacts|noms;tous|tout|toutes|chaque ~ nom*|piste*|contact*",
    flattery="incroyable*;genial*;genie;fantastique*;brillant*;extraordinaire*;legende*;"
    "gourou;rockstar;superstar;admir*;grand fan;grande fan;fan absolu*;inspirant*;"
    "visionnaire*;exceptionnel*;remarquable*;formidable*;phenomenal*;impressionn*;"
    "magnifique*;sublime*;epoustoufl*;le meilleur;la meilleure;honore*;hors du commun;"
    "personne de mieux;hors pair;merveilleu*;talentueu*;excellent*;admirab*;genereu*;"
    "superbe*;eblouissant*;hors norme;un modele;sensationnel*;hallucinant*;sans pareil*;si "
    "gentil*;tellement gentil*;imbattable*|prodigieu*|magistral*|irreprochable*|etonnant*;"
    "une|la star|perle|reference",
)
