"""Portuguese."""

STOP_WORDS = """
o os as e com em no na nos nas do da dos das nao me meu minha ele ela que por para um uma muito
desde ate antes mas juntos de ja foi era esta ha seu sua se ao eu voce falamos trabalhamos
"""
"""Everyday words that tell the language."""

TURNS = "mas porem embora"
"""Words that begin a new clause."""

ABBREVIATIONS = """
fev abr ago dez aprox tel sr sra
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
vc=voce|q=que|tb=tambem|tbm=tambem|mto=muito|pq=porque|n=nao|excolega=ex colega|exchefe=ex chefe
qdo=quando|c=com
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

SETS = """
o: o a os as lhe ele ela nada mais nunca
meu: meu minha meus minhas nosso nossa
seu: seu sua dele dela
kin: irmao irma primo prima tio tia esposa esposo mulher marido pai mae filho filha sobrinho
  sobrinha
pedir: pedir pedir-lhe perguntar contatar contactar incomodar escrever ligar chamar abordar
  procurar solicitar insistir peca pergunte incomode contate contacte peças
"""
"""Sets of words that wordings name in angle brackets."""

CUES = """
[close 0]
nunca nos conhecemos|vimos|encontramos|falamos; nao <o>? conheco; nunca <o>?
conheci|vi|encontrei; nao nos conhecemos pessoalmente; desconhecido; desconhecida; pela primeira
vez; nao conheco pessoalmente|ele|ela

[close 1]
nao somos proximos|proximas|amigos|amigas|muito|tao; nao muito proximo|proxima|proximos; nao e
proximo|proxima|muito; pouco proximo|proxima|proximos; mal <o>? conheco; mal nos; conheco
mal|pouco|vagamente; nao <o>? conheco bem|muito|direito; nao nos conhecemos bem|muito;
conhecido; conhecida; so|vi uma|duas vez|vezes; nos vimos uma|duas vez|vezes; encontrei|vi
uma|duas vez|vezes; uma vez so; uma unica vez; laco fraco;
contato|contacto|ligacao|relacao|vinculo fraco|fraca|superficial|distante; vagamente; de vista;
perdemos o contato|contacto; conheco de vista; nos falamos pouco; uma vez apenas; quase nao nos?
conhecemos|conheco|falamos

[close 2]
nos damos bem; damo nos bem; cordial; simpatico comigo; amigavel; bons termos; em bons; amigo;
amiga; amigos; boa relacao; relacao cordial; conheco razoavelmente; bom contato|contacto; me dou
bem; dou me bem; conheco bastante

[close 3]
muito|bastante|super|ainda proximo|proxima|proximos|proximas; bom amigo; boa amiga; bons amigos;
boas amigas; grande amigo; grande amiga; grandes amigos; muito amigo|amiga|amigos|amigas; velho
amigo; velha amiga; velhos amigos; amigo proximo; amiga proxima; proximo; proxima; proximos;
confio; confianca; total|plena|muita confianca; de confianca; relacao
forte|solida|estreita|excelente; muito boa relacao; otima|excelente relacao; nos damos
muito|super; conheco muito? bem; nos conhecemos muito? bem; amigo|amiga de infancia|longa|longa;
solido; solida; vinculo|laco forte; amigao; amigona; amigo intimo; amiga intima; parceiro de
confianca; chegado; chegada; muito chegado|chegada; parcerao; amigo|amigos|amiga|amigas mais
antigo|antigos|antiga|antigas|velho|velhos; mais antigos|antigas amigos|amigas

[close 4]
melhor amigo|amiga; melhores amigos|amigas; <meu> <kin>; familia; cunhado; cunhada; sogro;
sogra; padrinho; madrinha; como um irmao; como uma irma; como irmaos; primo; prima; da familia;
compadre; comadre; amigo do peito; quase irmao; quase irmaos

[close_not 0]
proximo ano|mes|trimestre|semestre|passo|verao|inverno|de; proxima
semana|vez|reuniao|segunda|terca|quarta|quinta|sexta|rodada|etapa; amigo de <seu>; amigo da;
proximo a|ao; proxima a|ao; amigos em comum; amigo em comum; conhecido por; e amigo de; e amiga
de; muito amigo de|da|do; muito amiga de|da|do; mal humorado; familia de; no proximo; na
proxima; no mal; proximos meses|dias|passos; proximas semanas; chegada em|na|no; licenca
familia; bom amigo de|da|do; boa amiga de|da|do

[contact 1]
cafe; cafezinho; almoco; almocamos; jantar; jantamos; falamos; falei; falado; conversamos;
conversa; bate papo; papo; ligacao; liguei; ligou; encontro; encontramos; encontrei; nos vimos;
vimos; vi; visto; escrevi; escreveu; email; mail; mensagem; mensagens; whatsapp; zap; zoom;
call; videochamada; chamada; reuniao; visita; visitou; visitei; cerveja; chopp; drinks; ultimo
contato|contacto|email|encontro|cafe|almoco; ultima vez|conversa|ligacao|mensagem|reuniao|call;
tomamos; conheci; nos conhecemos; cruzei; trocamos; trocar; nos falamos; churrasco; contato;
contacto; saimos; nos encontramos; falo; nos vemos; conversei; lanche

[planned 1]
marcado; marcada; marcar; vamos; vou; vai; proximo; proxima; agendado; agendada; planejado;
planejada; combinado; combinada; pretendo; quero; preciso; temos que; tenho que; amanha; em
breve; previsto; prevista; cancelado; cancelada; adiado; adiada; convidar; que vem

[silence 1]
nao falamos|falo|nos|nos|temos|conversamos|vejo; sem contato|contacto|falar|noticias|nos;
perdemos o|contato|contacto; nenhum contato|contacto; nada desde; nao <o>? vejo|vi; nunca mais;
nao tenho noticias; sem nos

[third 1]
eles se falam; se falam; falam toda|todas|todos|sempre|muito; conversam; se veem; fala com;
almocam; jogam; o marido; a esposa; <seu> irmao|irma|marido|mulher|esposa; o irmao; a irma

[worked 1]
trabalhamos juntos|juntas|na|no|em; trabalhamos; trabalhei com|para <o>|ele|ela; trabalhou
comigo|para; trabalhava comigo; colega; colegas; colega de trabalho; ex
colega|colegas|chefe|socio|socia|companheiro; <meu> antigo|antiga|ex|primeiro|primeira?
chefe|colega|gestor|gestora|gerente|socio|socia|estagiario|estagiaria|time|equipa|equipe|lider|mentor;
mesmo time; mesma equipe|equipa|area; foi meu|minha chefe|gestor|gestora|gerente|lider|mentor;
era meu|minha chefe|gestor|gestora|gerente|lider; cofundador; cofundadora; fundamos; socio;
socia; juntos na|no|em; juntas na|no|em; antigo|antiga chefe|colega; da epoca; dos tempos;
conheco da|do|de; conheci na|no; amigo|amiga da|do; no meu time; na minha equipe|equipa; eu
contratei; contratei; companheiro|companheira de trabalho|equipe|equipa

[denied 1]
nunca trabalhamos|trabalhei|coincidimos; nao trabalhamos|trabalhei|coincidimos; depois que
eu|sai; depois de eu|mim; antes de eu; quando eu ja; quando ja tinha; entrou depois; saiu antes;
nao chegamos; antes da minha|do meu; depois da minha|do meu; nao nos cruzamos

[school 1]
faculdade; universidade; estudamos; curso; mestrado; mba; turma; escola; colegio; colega de
faculdade|turma|curso|quarto|escola; republica; doutorado; doutoramento; licenciatura;
graduacao; calouro; usp

[client 1]
cliente; clientes

[vendor 1]
fornecedor; fornecedora; agencia; consultor; consultora; advogado; prestador

[investor 1]
investiu; investidor; investidora; rodada; fundo; anjo; investiram

[community 1]
comunidade; associacao; clube; voluntario; voluntaria; voluntariado; programa; aceleradora;
incubadora; membro; grupo; rede; turma

[event 1]
conferencia; congresso; evento; feira; cimeira; palestra; conheci na|no; nos conhecemos na|no;
encontrei na|no; vi na|no; forum; painel; summit

[coauthor 1]
coautor; coautora; publicamos; artigo; escrevemos; paper

[job 1]
agora na|no|em|esta; trabalha na|no|em|para; diretora; diretor; fundador; fundadora; chefe de;
lidera; ceo; cto; vp; foi para; entrou na|no; emprego; vaga; intro; apresentou; apresentacao;
indicou; atualmente; hoje na|no; hoje esta; gerente

[favour 1]
me deve; deve me; me devem; me deve um|uma|favor; esta me devendo; me devendo; em divida comigo;
deve me um|uma; nos deve; ta me devendo; fica me devendo

[favour -1]
devo um|uma; devo lhe; devo a ele|ela; eu devo; lhe devo; estou devendo; fico devendo; em divida
com; me fez um _? favor; me fez _ _? favor; fez me um; sem pedir nada; nada em troca; nao pediu
nada; devo um|uma favor|a; devo; me quebrou um galho

[favour 0]
quites; estamos quites; ficamos quites; favor retribuido|pago; elas por elas; tudo quite

[favour_not 0]
nao me deve; nao devo pedir|falar|perguntar|incomodar; devo pedir|falar|perguntar|ligar; me deve
dinheiro; nao devo

[gave 1]
ajudei <o>|com; ajudei; eu <o>? ajudei; indiquei; apresentei ele|ela; consegui para|um; revisei
<seu>|o; recomendei; escrevi uma; fiz um favor; arrumei; dei uma

[gave -1]
me ajudou; ajudou me; me indicou; me conseguiu; me recomendou; recomendou me; me arrumou; nos
ajudou; revisou meu; me quebrou

[hold 2]
nao <pedir>; nao <o>? <pedir>; nao lhe <pedir>; nunca <pedir>; nao voltar a; jamais <pedir>;
evitar; deixar em paz; deixa em paz; nao pedir mais; nao mais pedidos|favores; sem
pedidos|intros|favores|mais; chega de pedidos|pedir|favores; proibido; nao quer
que|intros|ser|mais; nao gosta de|que ser|intros|apresentacoes|fazer|pedidos; detesta; odeia;
intocavel; fora de questao; nem pensar; nao mexer; vetado; nao faz intros|apresentacoes; por
favor nao; nem pedir; nao contar com; nao se deve|pode pedir; bloqueado; bloqueada; nada de
intros|favores|pedidos; nunca mais <pedir>

[hold 1]
esperar; espera; espere; aguardar; aguarde; aguarda; pausa; nao antes; agora nao; ainda nao; nao
agora; nao e bom momento; mau momento; deixar descansar|quieto|respirar; a partir; tentar de
novo; dar um tempo|espaco|folga; da um tempo; dar tempo|espaco; retomar; nada ate; nao ate; so
depois|em|a; melhor em|depois|a; pedir|perguntar|falar depois|em|a|apos; so
pedir|perguntar|falar|depois|apos|a|em|quando; segurar ate

[hold 0]
licenca; de licenca; em licenca; licenca maternidade|paternidade|medica|parental; ferias; de
ferias; sabatico; ano sabatico; ocupado; ocupada; atolado; atolada; enrolado; enrolada; muito
ocupado|ocupada; cheio|cheia de trabalho; sobrecarregado; sobrecarregada; viajando; em viagem;
de viagem; fora; ausente; indisponivel; sem tempo; corrido; corrida; volta; regressa; de volta;
retorna; maternidade; paternidade; doente; hospital; baixa; de baixa; captando; levantando
rodada; fechando; assoberbado; assoberbada; afastado; afastada; na correria

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
meia; por volta

[only_when 1]
ate que|ele|ela|o|a|eu|fechar|terminar|sair; quando; assim que; so se|quando|depois; depois
que|de; a menos que; enquanto; uma vez; antes que; desde que; so apos; esperar
fechar|terminar|a|o; logo que; ate; esperar ele|ela; apos; esperar|aguardar
a|o|que|ele|ela|fechar|terminar

[until 0]
ate; antes de|do|da; antes; ate o|ao|a|final|fim|inicio; a partir de|do|da; volta em|no|na; em;
no; na; desde; nao antes de|do|da; so em|no|na; so; ate ao; so a partir de; dia

[until 1]
depois de|do|da; apos; apos o|a; ate depois de|do|da; durante; todo; toda; todo o; toda a;
depois das|dos; ate passar; ate final|fim de

[while 1]
enquanto; ate; antes; quando; depois; se; assim que; apos

[knows 3]
trabalha com|para; trabalhou com|para|junto; trabalhava com|para; trabalharam
juntos|juntas|na|no; trabalham juntos|juntas; conselho com; no conselho|board; cofundou;
cofundaram; fundou; fundaram; cofundador|cofundadora|socio|socia de|da|do; socios;
mentor|mentora|chefe|colega de|da|do; mentor; muito bem; conhece _? _? _? muito bem; conhece
bem; bem; muito amigo|amiga|amigos|amigas; intimo|intima|intimos; bom|boa|grande
amigo|amiga|amigos de|da|do; bons|grandes amigos; melhor|melhores amigo|amiga|amigos de|da|do;
proximo|proxima a|de|da|do; casado|casada com; reportava|reporta a|ao|para; se falam; falam
toda|todas|sempre|muito; fala com; joga|jogam|corre|almoca|almocam; foi
chefe|mentor|mentora|gestor; ex chefe|socio|socia|colega de|da|do; toda semana; aconselha;
conselheiro|conselheira; mesma equipe|equipa|area|sala que; mesmo time|escritorio que;
dividia|dividiu|divide|partilhava|partilhou|compartilhava o|a? escritorio|sala com;
dividia|dividiu|partilhava escritorio|sala com; trabalhou ao lado

[knows 2]
conhece; conhecem; se conhecem; amigo|amiga|amigos de|da|do; estudou com; estudaram
juntos|juntas; colega|colegas de turma|faculdade|curso; pode apresentar|me; vizinho|vizinha
de|da|do; em contato|contacto com; mesma turma; cruzou com

[knows 1]
nao muito bem; nao bem; mas nao bem; de nome; de vista; mal; pouco; vagamente; um pouco; nao
muito; nao tao bem; uma vez; so de; <seu> <kin>;
primo|prima|irmao|irma|tio|tia|sobrinho|sobrinha de|da|do; parente; so pelo linkedin; por nome;
de ouvir; quase nao; superficialmente

[knows 0]
nao conhece; nao <o>? conhece; nao se conhecem; nunca conheceu|falou|encontrou|viu; nao tem
relacao|contato|contacto; sem relacao; nem conhece; nunca se; nunca trabalhou; jamais

[asked 1]
pedi; pedi uma|duas|tres; ja pedi; pedido; pedidos; solicitei; perguntei; pedimos; lhe pedi;
tenho pedido

[asked_not 0]
me pediu; pediu me; nunca pedi; nao pedi; nos pediu; sem pedir; nao pediu; sem pedidos; ainda
nao pedi; chega de pedidos; nao mais pedidos; pedi demais; pedi muito

[turned_down 1]
disse nao; disse que nao; recusou; negou; se recusou; nao quis; declinou; me recusou; rejeitou

[yes 1]
sim; disse sim; disse que sim; aceitou; topou; fez; concordou; feito; deu certo; ajudou;
funcionou

[no 1]
nao; disse nao; disse que nao; recusou; negou; nao quis; rejeitou; declinou

[silent 1]
sem resposta; nao respondeu; nunca respondeu; ignorou; silencio; nada; sem retorno

[intro_for_me 1]
me apresentou; apresentou me; me fez _? _? intro|intros|apresentacao; me conectou; fez _? _?
intro|intros|apresentacoes|apresentacao para; me colocou em; nos apresentou; me indicou para; me
abriu; fez a ponte; fez intro|intros

[both 1]
ambas; ambas as; as duas; as duas vezes; nas duas; nas duas vezes; ambos; cada vez; sempre;
todas; todas as; as tres; nas tres; os dois

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
bem|certo; correu mal

[caution_not 0]
sem magoa; sem magoas; sem rancor; sem conflito; sem briga; sem clima ruim; aos cuidados;
cuidado com detalhes; sem ressentimento; sem tensao
"""
