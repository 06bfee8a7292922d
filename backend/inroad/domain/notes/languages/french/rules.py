"""The user's own rules for asking somebody, in French."""

CUES = """
[asking 1]
demander; demande; demandes; demandez; solliciter; sollicitation; sollicitations; sollicite;
contacter; service; services; intro; intros; mise|mises en relation; faveur; faveurs;
présentation; présentations; requêtes; requête; déranger

[at_most 1]
au plus; au maximum; max; maximum; maximum de; pas plus de|d'; jamais plus de|d'; seulement;
uniquement; que; limite; limite de; jusqu'à; tout au plus; ne pas dépasser; pas dépasser

[at_most 2]
max; maximum; au maximum; au plus; tout au plus; suffit; limite; seulement; pas plus; et pas
plus; grand maximum

[more_than 1]
plus de; plus d'; plus souvent

[spaced 1]
entre _? demandes|sollicitations|intros|services|requêtes; entre chaque
demande|sollicitation|intro|service; entre _? _? demandes|sollicitations|intros|services;
d'intervalle

[ask_twice 1]
réfléchir|réfléchis|réfléchissons|penser|pense à? deux|bien fois?; y réfléchir à? deux|bien
fois?; me demander|consulter|prévenir confirmation|avant|d'|deux; redemander confirmation;
demander mon accord; me consulter; vérifier|voir|valider|confirmer|consulter|parler avec|auprès
de? moi; en parler avec moi; me parler d'|avant; m'en parler d'|avant; pas|jamais sans
me|mon|mes _? _?; pas|jamais _? _? _? sans me|mon consulter|demander|prévenir|parler|accord|feu;
seulement avec mon accord|feu|aval; avec mon accord|aval; confirmation avant de|chaque|toute;
demande|demander|parle|consulte moi d'|avant|confirmation; passer par moi; après|sans me avoir
consulté|demandé|prévenu; bien réfléchir|penser avant; après mon accord|feu

[ask_twice_not 0]
m'a demandé; me demande si|pourquoi|toujours
"""
