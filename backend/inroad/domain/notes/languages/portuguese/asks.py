"""Favours, asks, bad blood and what somebody needs, in Portuguese."""

CUES = """
[favour 1]
me deve; deve me; me devem; me deve um|uma|favor; esta me devendo; me devendo; em divida comigo;
deve me um|uma; nos deve; ta me devendo; fica me devendo; me deve|devem|devia;
ta|esta|ficou|fica me devendo; deve me|uma|um a? mim?; quer retribuir|compensar|agradecer;
ficou|prometeu|quis de? retribuir|compensar|recompensar; vai me retribuir; me retribuir;
muito|eternamente|super grato|grata; grato a mim; agradecido; agradecida; ponto para mim;
credito com <o>|ele|ela; tenho credito; deve uma a mim; em divida comigo|conosco

[favour -1]
devo um|uma; devo lhe; devo a ele|ela; eu devo; lhe devo; estou devendo; fico devendo; em divida
com; me fez um _? favor; me fez _ _? favor; fez me um; sem pedir nada; nada em troca; nao pediu
nada; devo um|uma favor|a; devo; me quebrou um galho; devo|devemos
um|uma|muito|favor|essa|tudo|a; estou|fiquei|fico|to devendo|em; estou em divida;
preciso|tenho|quero|falta retribuir|compensar|agradecer|devolver|de|que _?
retribuir|compensar|agradecer|devolver|pagar?; retribuir o|a; ainda nao retribui; nao retribui;
me fez|fez-me _? _? favor|favorzao|favores|gentileza; quebrou um galho|me; me quebrou; me
salvou; me tirou de|do|da; salvou minha|meu; sem pedir|cobrar|esperar|querer nada; nao
cobrou|pediu|quis nada; favor pendente; devo essa

[favour 0]
quites; estamos quites; ficamos quites; favor retribuido|pago; elas por elas; tudo quite;
estamos|ficamos|somos quites|pagos|empatados|zerados|iguais; elas por; favor|favores|divida
retribuido|retribuidos|pago|paga|zerado|zerada|quitada; ninguem deve; nao nos devemos; uma mao
lava; toma la; zero a zero; tudo certo entre; contas acertadas

[favour_not 0]
nao me deve; nao devo pedir|falar|perguntar|incomodar; devo pedir|falar|perguntar|ligar; me deve
dinheiro; nao devo; devo ligar|escrever|responder|falar|perguntar|voltar|lembrar|ir|encontrar;
me deve dinheiro|resposta|uma resposta; grato pela|pelo|por; quite with; tudo pago; devo muito
a|ao minha|meu; deve me ligar|escrever|responder

[gave 1]
ajudei <o>|com; ajudei; eu <o>? ajudei; indiquei; apresentei ele|ela; consegui para|um; revisei
<seu>|o; recomendei; escrevi uma; fiz um favor; arrumei; dei uma;
ajudei|indiquei|recomendei|apresentei|emprestei|revisei|consegui|arrumei|orientei|apoiei|hospedei|salvei
<o>|ele|ela|seu|sua|com|para|na|no|o|a; eu ajudei|indiquei|recomendei|apoiei; dei|fiz|escrevi _?
_? carta|referencia|recomendacao|mentoria|forca|ajuda|favor|aula|consultoria; dei uma|aquela
mao|forca; arrumei|consegui _ emprego|vaga|estagio|apartamento|entrevista _? para|pra|pro; o
filho|irmao|a filha|irma dele|dela; cobri ele|ela; banquei; fiz um favor|a; mentorei; fiz a
ponte para; quebrei um galho|o

[gave -1]
me ajudou; ajudou me; me indicou; me conseguiu; me recomendou; recomendou me; me arrumou; nos
ajudou; revisou meu; me quebrou; me|nos
ajudou|indicou|conseguiu|recomendou|arrumou|emprestou|revisou|salvou|hospedou|apoiou|cobriu|orientou|acolheu;
ajudou|indicou|recomendou|emprestou me|nos; me deu _? _?
forca|mao|emprego|oportunidade|ajuda|carta|mentoria; me abriu|abriu-me _? _? porta|portas; falou
bem de mim; revisou meu|minha; escreveu _ _? para mim; conseguiu _ _? para mim; arrumou _ _?
pra|para mim

[gave_not 0]
dei um|uma oi|tchau|ligada|tempo|abraco|olhada|palestra; dei parabens|meu; fiz uma|um _?
visita|ligacao; ajudou muito o; escrevi uma|um mensagem|email|livro; me deu um|uma|seu
abraco|cartao|numero|retorno|bolo; apresentei meu|minha|na|no; indicou que; fiz um email; fiz
mentoria; me indicou que; ajudou o|a

[asked 1]
pedi; pedi uma|duas|tres; ja pedi; pedido; pedidos; solicitei; perguntei; pedimos; lhe pedi;
tenho pedido; pedi|solicitei|perguntei; ja pedi|solicitei; tenho|tinha|havia pedido|solicitado;
pedi lhe; pedi _? intro|intros|ajuda|favor|indicacao|apresentacao; <n>
pedidos|solicitacoes|favores|pedido; pedido|pedidos|solicitacao|solicitacoes; queria|precisava
de? uma _? intro|apresentacao|indicacao; quando pedi; escrevi pedindo; pedindo|pedir uma intro

[asked_not 0]
me pediu; pediu me; nunca pedi; nao pedi; nos pediu; sem pedir; nao pediu; sem pedidos; ainda
nao pedi; chega de pedidos; nao mais pedidos; pedi demais; pedi muito; me|nos
pediu|pede|perguntou|pedem; pediu|perguntou me|nos|que|para; nunca _? _? pedi|pedimos|pediu; nao
_? _? pedi|pedir|peca|pediu; sem eu? pedir; devia|deveria ter|pedir;
filho|filha|irmao|amigo|amiga me; antes de pedir; para pedir; pedir nada|mais|favores|depois|em;
pedidos demais; muitos pedidos; perguntei sobre|como|se|quando|o; pedido de casamento|demissao

[turned_down 1]
disse nao; disse que nao; recusou; negou; se recusou; nao quis; declinou; me recusou; rejeitou;
disse|falou|respondeu que? nao; recusou|negou|rejeitou|declinou|esquivou; se
recusou|negou|esquivou; nao quis|pode|topou|aceitou; desconversou; enrolou; deu
desculpa|desculpas|um|para; tirou o corpo; preferiu|prefere|preferia nao; recusado; recusada;
recusados; negado; negada; deu um fora; pulou fora

[yes 1]
sim; disse sim; disse que sim; aceitou; topou; fez; concordou; feito; deu certo; ajudou;
funcionou; disse|falou|respondeu que? sim; topou|topou na; fez na hora; na hora; no mesmo dia;
rapidinho; prontamente; cumpriu; atendeu; rolou; ok; beleza; me ajudou; <n> sim; atendido;
atendidos

[no 1]
nao; disse nao; disse que nao; recusou; negou; nao quis; rejeitou; declinou; disse|falou que?
nao; recusou|negou|rejeitou|declinou; se recusou|negou; nao quis|pode|topou|aceitou;
desconversou; recusa; recusas; negativa; <n> nao; recusado

[silent 1]
sem resposta; nao respondeu; nunca respondeu; ignorou; silencio; nada; sem retorno; nao|nunca _?
respondeu|retornou|deu|rolou|fez|mandou; sem resposta|retorno|noticias; vacuo; no vacuo;
visualizou; ficou por isso; ficou no; nada ate; ainda nada|espero|aguardo|esperando; esqueceu;
sumiu; ignorado; pendente; nao deu em

[intro_for_me 1]
me apresentou; apresentou me; me fez _? _? intro|intros|apresentacao; me conectou; fez _? _?
intro|intros|apresentacoes|apresentacao para; me colocou em; nos apresentou; me indicou para; me
abriu; fez a ponte; fez intro|intros; me|nos
apresentou|conectou|indicou|introduziu|colocou|passou|abriu|recomendou|encaminhou _? _? _? _?
a|ao|para|pra|com|contato|contacto|portas|em|pro; me apresentou|conectou;
apresentou|conectou|indicou me|nos; me fez _? _? _?
intro|intros|apresentacao|apresentacoes|ponte; fez|fizeram a|uma|duas|tres|varias|de _?
ponte|apresentacao|apresentacoes|intro|intros; fez a ponte|apresentacao; me colocou em
contato|contacto; colocou me; botou em contato; me botou; conseguiu _? _? reuniao|entrevista
para|pra|com; me conseguiu _ reuniao|entrevista; intro|apresentacao feita; abriu|abriram _? _?
porta|portas para|pra|na; me levou ate

[intro_not 0]
pode|poderia|quer|ofereceu|prometeu|disposto|disposta|consegue|vai _? _?
apresentar|me|conectar|indicar|fazer; eu _? apresentei|fiz|indiquei; apresentei; indiquei; se
me; nunca me; nao me _? apresentou|indicou; se apresentou; para ele|ela; pedir|pedi _? _?
intro|apresentacao|indicacao; sem intros; nao faz; nao mais; me indicou um|uma
livro|filme|restaurante|medico|dentista|serie; ficou de

[both 1]
ambas; ambas as; as duas; as duas vezes; nas duas; nas duas vezes; ambos; cada vez; sempre;
todas; todas as; as tres; nas tres; os dois; nas|as|em duas|tres|todas|ambas; toda vez; sem
falta

[times 1]
uma vez; 1 vez; uma; um

[times 2]
duas vezes; 2 vezes; duas; dois

[times 3]
tres vezes; 3 vezes; tres

[times 4]
quatro vezes; quatro

[caution 1]
brigamos; briga; brigado; brigada; brigados; discutimos; discussao; conflito; chateado;
chateada; bravo comigo; brava comigo; irritado; irritada; clima ruim; clima chato|pesado;
climao; magoado; magoada; magoa; ma relacao; maus termos; acabou mal; terminou mal; terminamos
mal; acabamos mal; queimei; queimado; queimada; cuidado; tensao; tenso; tensa; ressentido;
ressentida; ressentimento; rancor; abusei; abusado; delicado; constrangedor; nao confio;
desconfio; me traiu; deu errado; saiu mal; pedi demais|muito; pedidos demais; demasiados
pedidos; zangado; zangada; desentendimento; desentendemos; estremecida;
correu|deu|foi|acabou|terminou muito? mal|errado|pessimo; nao correu|deu|acabou|terminou _?
bem|certo; correu mal; nos desentendemos|afastamos|brigamos|estranhamos; discutimos feio; se
chateou|ofendeu|magoou|irritou|aborreceu|zangou;
chateado|chateada|bravo|brava|irritado|irritada|magoado|magoada|puto|puta|ofendido|ofendida|ressentido|ressentida|zangado|zangada|aborrecido|aborrecida
_? comigo|conosco; ofendido; ofendida; bravo com; brava com; treta; tretas; barraco; bate boca;
atrito; atritos; desavenca; rompemos; rompimento; processo contra; processou; me processou;
justica contra; mal estar; mal entendido; saia justa; climao entre; situacao chata; relacao
abalada|estremecida|delicada|tensa|desgastada|rompida|fria|complicada; abalada; desgastado;
desgastada; desgaste; me traiu|mentiu|enganou|roubou|decepcionou|deixou na; decepcionado;
decepcionada; traicao; decepcao; pisar em ovos; ovos; com cuidado|cautela|jeito|tato; ir com
calma; pegar leve; muita calma; cautela; sensivel; rancoroso; rancorosa; guarda magoa|rancor;
nao confiavel; pouco confiavel; fofoqueiro; abusei da|de|do; abusando; explorando; ja pedi
demais|muito; exagerei; passei do; forcei a|demais; forcei; cansado de mim|meus; saturado de;
queimei _? filme|ele|ela|meu; queimou o filme|meu; filme queimado; queimado com; mancada; pisei
na bola; pisou na bola; vacilei; vacilou; furada; desastre; fiasco; nao perdoou; nunca perdoou;
acabamos|terminamos|ficamos|acabou|terminou|ficou|saiu|saimos|estamos|deu|foi|pegou|caiu
muito|bem|super? mal|errado|feio|brigados|estremecidos

[caution_not 0]
sem magoa; sem magoas; sem rancor; sem conflito; sem briga; sem clima ruim; aos cuidados;
cuidado com detalhes; sem ressentimento; sem tensao; nao _?
chateado|chateada|rancoroso|rancorosa|bravo|brava|ficou; sem treta|briga|atrito|climao|problema;
processo seletivo|de; sensivel a; cansado de viajar|do|da|sua; cuidado com os|as|o|a; ovos de;
nunca brigamos|discutimos; calma e; pedi demais do; cautela financeira; mal estar de; justica
do; desgaste fisico; nao incomoda

[need 1]
esta|estao|ta|anda contratando|recrutando; contratando; a contratar; procura
gente|pessoas|talentos|time; aumentando|montando|expandindo o|a|seu|sua time|equipe|equipa;
vagas abertas; vaga aberta

[need 2]
levantando _? rodada|capital|dinheiro|grana|fundos|investimento|uma; esta|estao|ta|anda
captando|levantando; captando; a levantar; procura|busca|procurando|buscando
investidor|investidores|investimento|capital|dinheiro|financiamento; fechando _? rodada;
abrindo|preparando _? rodada; quer captar|levantar; em captacao; no meio da rodada|captacao

[need 3]
procura|busca|procurando|buscando _? _? emprego|trabalho|vaga|recolocacao|estagio; a procura de
emprego|trabalho|vaga; desempregado; desempregada; foi demitido|demitida|desligado|desligada;
demitido; demitida; perdeu o emprego; sem emprego|trabalho; quer|pensa em? mudar|sair|trocar
de|da|do emprego|empresa|area|trabalho?; em transicao de; aberto|aberta a
propostas|novas|oportunidades; em transicao

[need 4]
vai|vao se? mudar|mudando para|pra; se muda|mudam para|pra; muda se para; mudando|mudar se?
para|pra; de mudanca para|pra; esta se mudando; quer|pensa em? morar|mudar em|para|pra;
procura|procurando|buscando casa|apartamento|ape|apto|imovel

[need 5]
procura|busca|procurando|buscando _? clientes|pilotos|distribuidores|parceiros|compradores;
lancando|lanca _? produto|startup|app|sua|seu|uma|um; expandindo para|pra; quer
entrar|vender|expandir em|no|na|para; entrar no mercado

[need 6]
precisa de ajuda|conselho|apoio|mentor; passando por um|uma; em pleno divorcio; se
divorciando|separando; escrevendo um|seu livro; abrindo um|uma|sua|seu; montando um|uma|sua|seu;
procura ajuda|mentor|conselho

[need_not 0]
nao procura|precisa|busca; ja nao procura; precisa de descanso|tempo|espaco|ferias|folga|ar;
lanca indiretas; busca os filhos; buscando os; precisa descansar; em busca de paz; aberta ao

[seek 1]
procura|procuram; esta|estao|ta|anda procurando|buscando|a procura; a procura de; em busca de;
busca|buscam; precisa|precisam de|dum|duma; esta|estao|anda|ta precisando de; quer _?
conhecer|encontrar|contratar|chegar; gostaria de conhecer|encontrar; contrata|contratando; atras
de; contratando
"""
