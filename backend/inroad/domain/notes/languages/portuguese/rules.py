"""The user's own rules for asking somebody, in Portuguese."""

CUES = """
[asking 1]
pedir; pedido; pedidos; peço; peça; favor; favores; solicitar; solicitações; contactar;
contatar; incomodar; intro; intros; apresentação; apresentações; perguntar; recorrer; pedir lhe

[at_most 1]
no máximo; ao máximo; máximo; max; quando muito; não mais de|que|do; nunca mais de|que|do; só;
somente; apenas; até; limite; limite de; não passar de; máximo de; no máx

[at_most 2]
max; máximo; no máximo; quando muito; limite; basta; chega; e não mais; não mais

[more_than 1]
mais de; mais que; mais do que; mais vezes

[spaced 1]
entre _? pedidos|favores|solicitações|intros|apresentações; entre _? _? pedidos|favores; entre
cada pedido|favor; de intervalo

[ask_twice 1]
pensar|pense|pensa duas|bem vezes?; pensar duas vezes;
falar|confirmar|verificar|combinar|checar|ver|validar|alinhar comigo;
consultar|consulta|consulte me; me consultar|perguntar|avisar antes|primeiro;
perguntar|confirmar|avisar me? antes|primeiro|duas; não|nunca|jamais _? _? sem
me|falar|a|minha|meu|consultar|confirmar _?; só|somente|apenas com a|o minha|meu
autorização|aprovação|ok|aval; sem falar comigo; sem a? minha autorização|aprovação;
pergunta|pergunte me antes|primeiro|duas

[ask_twice_not 0]
me fez pensar; pensou duas; me perguntou
"""
