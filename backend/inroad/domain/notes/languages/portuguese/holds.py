"""Holding back, in Portuguese."""

CUES = """
[hold 2]
nao <pedir>; nao <o>? <pedir>; nao lhe <pedir>; nunca <pedir>; nao voltar a; jamais <pedir>;
evitar; deixar em paz; deixa em paz; nao pedir mais; nao mais pedidos|favores; sem
pedidos|intros|favores|mais; chega de pedidos|pedir|favores; proibido; nao quer
que|intros|ser|mais; nao gosta de|que ser|intros|apresentacoes|fazer|pedidos; detesta; odeia;
intocavel; fora de questao; nem pensar; nao mexer; vetado; nao faz intros|apresentacoes; por
favor nao; nem pedir; nao contar com; nao se deve|pode pedir; bloqueado; bloqueada; nada de
intros|favores|pedidos; nunca mais <pedir>; nao <o>? _? <pedir>|pedir|pedir-lhe; nao pedir _?
nada|mais|favores|favor|intro|intros; melhor nao <pedir>|pedir|mexer|contar|falar; nao
voltar|volto|torno a <pedir>|pedir; parar|pare de <pedir>|pedir|insistir; chega de
<pedir>|pedir|pedidos|favores; nada de <pedir>|pedir|pedidos|contato|intros; sem _?
pedidos|favores|intros|contato|contacto; zero pedidos; nem <pedir>|pensar|pedir;
deixar|deixa|deixe|deixem|deixo _? em paz|quieto|quieta|fora|tranquilo|tranquila; na lista
negra; lista negra; nao quer|gosta|aceita|faz|da|curte _? _? _?
intro|intros|apresentacoes|indicacoes|favores|pedidos|ser|que|mais; nao
indica|apresenta|recomenda ninguem; nao mistura|misturar|misturamos; nao
usar|envolver|recorrer|acionar|procurar|contar|contatar; nao se|da|pode|podemos|devo|devemos
para? pedir|<pedir>; me pediu|disse|avisou para|pra|que nao|parar|nunca; pediu para|pra|que
nao|parar|deixa-lo|nao; que nao <o>? <pedir>|peca|incomode; vetada; proibida; proibe; proibem;
fora de questao|limites|cogitacao|jogo; descartado; descartada; descartar; de jeito nenhum; em
hipotese alguma; jamais <pedir>|pedir; nunca mais? <pedir>|pedir; estritamente pessoal; so
amizade; amizade apenas; nada de negocios; persona non; cortei|cortamos relacoes|contato; nao
falar|conversar|contar|mexer com; nao <o>? falar|conversar

[hold 1]
esperar; espera; espere; aguardar; aguarde; aguarda; pausa; nao antes; agora nao; ainda nao; nao
agora; nao e bom momento; mau momento; deixar descansar|quieto|respirar; a partir; tentar de
novo; dar um tempo|espaco|folga; da um tempo; dar tempo|espaco; retomar; nada ate; nao ate; so
depois|em|a; melhor em|depois|a; pedir|perguntar|falar depois|em|a|apos; so
pedir|perguntar|falar|depois|apos|a|em|quando; segurar ate; deixar|deixa|deixe|dar|da|de|dá _?
quieto|quieta|respirar|descansar|tempo|espaco|folga|um|uns|ate|passar|assentar; paciencia;
melhor esperar|em|depois|mais|a|apos|nao|aguardar|deixar; nao
antes|ate|agora|ainda|este|esta|incomodar|mexer|e|neste|nesse; nao e _? bom|boa|melhor
momento|hora; mau|ma|pessimo momento|hora|timing|fase; momento ruim|delicado|errado; hora
ruim|errada; fase ruim|dificil|delicada; nada ate|antes; voltar a
falar|contatar|tentar|pedir|procurar|perguntar;
retomar|recontatar|contatar|contactar|perguntar|tentar|procurar|chamar|pedir _?
em|a|depois|apos|quando|so|no; na geladeira; em banho; congelar; congelado; em
pausa|espera|stand; stand by; por enquanto nao|nada; por ora nao|nada; neste|nesse|este
mes|ano|trimestre|semestre nao|nada; disponivel|livre a|em|depois|apos|so; tregua; respiro

[hold 0]
licenca; de licenca; em licenca; licenca maternidade|paternidade|medica|parental; ferias; de
ferias; sabatico; ano sabatico; ocupado; ocupada; atolado; atolada; enrolado; enrolada; muito
ocupado|ocupada; cheio|cheia de trabalho; sobrecarregado; sobrecarregada; viajando; em viagem;
de viagem; fora; ausente; indisponivel; sem tempo; corrido; corrida; volta; regressa; de volta;
retorna; maternidade; paternidade; doente; hospital; baixa; de baixa; captando; levantando
rodada; fechando; assoberbado; assoberbada; afastado; afastada; na correria;
de|em|esta|por|na|ta
licenca|ferias|viagem|luto|resguardo|mudanca|campanha|obras|recesso|sabatico|repouso|provas;
licenca maternidade|paternidade|medica|parental|ate|sem; gravida; teve bebe|nenem|filho; acabou
de ter|ser|dar; bebe; nenem; recem nascido; parto; internado; internada; operado|operada;
operou; cirurgia; recuperando; recuperacao; burnout; esgotado; esgotada; luto; enlutado;
mudanca; de mudanca; casamento marcado; lua de mel; volta ao mundo; fora do|da|ate;
desconectado; desconectada; offline; incomunicavel; a mil; ate o pescoco; no limite; afogado;
afogada; soterrado; corridissimo; super|muito|bem|mega
ocupado|ocupada|atarefado|enrolado|corrido; fechamento; fechamento do|fiscal|anual; auditoria;
em plena|pleno; lancamento; rodada; captacao; tese; provas; gravacao; turne; eleicoes; campanha
eleitoral; julgamento; no exterior|estrangeiro

[returns 1]
volta; regressa; de volta; retorna; retorno; voltara; disponivel

[ever 2]
nunca; jamais; nunca mais; para sempre; de jeito nenhum; de forma alguma; ponto final; em
hipotese alguma; definitivamente

[hold_not 0]
nao hesite; nao hesitar; nao hesites; sem problema; sem problemas; nao ha problema; nao tem
problema; nao se importa; sempre disposto|disposta|disponivel|ajuda; fica feliz; adora
ajudar|fazer; nao tenha|ter medo|vergonha; nao esquecer; nao esqueca; nunca diz|disse nao; nunca
pedi; pode pedir; quando quiser; ate logo|ja|hoje|agora|breve; ainda nao pedi; de volta ao; nao
pedi; esteve de; so amigos|colegas|uma|no|na|em; depois de muito; a volta; em volta de; volta e
meia; por volta; nao hesite|hesitar|tem|ha|se|importa|custa; sempre _?
disponivel|disposto|disposta|aberto|aberta|pronto|diz|ajuda|feliz; quando quiser|precisar; sem
medo|compromisso|problema|cerimonia; pode|posso|podemos
pedir|perguntar|contatar|chamar|procurar; estava|esteve|andava|tava _?
de|fora|ocupado|ocupada|em; ja voltou|esta|retornou; voltou de|da|do|a|ao|ja; de volta
ao|a|da|do; nao precisa; nao esquecer|esqueca; espera um|uma|bebe|gemeos|noticias|resposta;
nunca|jamais diz|disse|recusa|negou nao?; viaja; viagem a; fora de serie|serie|do comum; melhor
que|amigo|amiga; adora; esta por; fechamento de; tese sobre|em; me pediu para nao esquecer; fora
isso; bem fora; nao me pediu; provas de; melhor pessoalmente; sem pressa

[only_when 1]
ate que|ele|ela|o|a|eu|fechar|terminar|sair; quando; assim que; so se|quando|depois; depois
que|de; a menos que; enquanto; uma vez; antes que; desde que; so apos; esperar
fechar|terminar|a|o; logo que; ate; esperar ele|ela; apos; esperar|aguardar
a|o|que|ele|ela|fechar|terminar; ate que; ate
fechar|assinar|terminar|acabar|sair|passar|concluir|o|a|ela|ele; antes que|de
fechar|assinar|terminar|ele|ela; enquanto estiver|durar|nao|ela|ele; apos o|a|seu|sua
fechamento|casamento|venda|rodada|parto; so com|se|quando|depois

[until 0]
ate; antes de|do|da; antes; ate o|ao|a|final|fim|inicio; a partir de|do|da; volta em|no|na; em;
no; na; desde; nao antes de|do|da; so em|no|na; so; ate ao; so a partir de; dia; antes
do|da|de|que; ate que|o|a|meados|inicio|comeco|depois; a partir do|da|de; desde o|a; passado o;
passada a; so depois|apos; volta dia|so|em|no

[until 1]
depois de|do|da; apos; apos o|a; ate depois de|do|da; durante; todo; toda; todo o; toda a;
depois das|dos; ate passar; ate final|fim de; apos o|a|as|os; passado o|a; passada a; ate o
fim|final; ate fim|final; depois do|da|dos|das

[while 1]
enquanto; ate; antes; quando; depois; se; assim que; apos
"""
