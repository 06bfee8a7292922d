"""How close and when last in contact, in Portuguese."""

CUES = """
[close 0]
nunca nos conhecemos|vimos|encontramos|falamos; nao <o>? conheco; nunca <o>?
conheci|vi|encontrei; nao nos conhecemos pessoalmente; desconhecido; desconhecida; pela primeira
vez; nao conheco pessoalmente|ele|ela; nunca _? _?
conheci|conhecemos|vi|vimos|encontrei|encontramos|falei|falamos|conhecido; so de
nome|vista|ouvir|linkedin; conheco so|apenas|somente de; nao <o>? conheco pessoalmente|em|de;
nao nos conhecemos pessoalmente|de|ao; ainda nao nos|o|a|conheci|conheco|vi _?
conhecemos|conheci|vi; nem conheco; nem sei quem; nao faco ideia; nao tive o prazer; nunca tive
o; completo estranho; estranho; estranha; so online|internet|virtualmente; nao sei quem

[close 1]
nao somos proximos|proximas|amigos|amigas|muito|tao; nao muito proximo|proxima|proximos; nao e
proximo|proxima|muito; pouco proximo|proxima|proximos; mal <o>? conheco; mal nos; conheco
mal|pouco|vagamente; nao <o>? conheco bem|muito|direito; nao nos conhecemos bem|muito;
conhecido; conhecida; so|vi uma|duas vez|vezes; nos vimos uma|duas vez|vezes; encontrei|vi
uma|duas vez|vezes; uma vez so; uma unica vez; laco fraco;
contato|contacto|ligacao|relacao|vinculo fraco|fraca|superficial|distante; vagamente; de vista;
perdemos o contato|contacto; conheco de vista; nos falamos pouco; uma vez apenas; quase nao nos?
conhecemos|conheco|falamos; apenas|so|somente|simples|mero um|uma?
contato|contacto|conhecido|conhecida|colega; puramente|estritamente|meramente|relacao
profissional; trocamos cartoes; troca de cartoes; cartoes; oi e tchau; oi tchau; pouco
contato|contacto|intimo|intima|trato; mal nos|o|a|falo|falamos|conheco|conhecemos|conversamos;
quase nao; nada mais|demais; sem mais; nao passa de; distante; superficial; contato|contacto
esporadico|distante|pontual|raso; nao somos _? amigos|amigas|proximos|proximas|intimos|intimas;
nao e _? amigo|amiga; nao <o>? conheco _? bem|muito|tanto|direito; conheco de
vista|pouco|longe|raspao; amigo|amiga de um|uma amigo|amiga; pouca
intimidade|proximidade|relacao; nao temos intimidade|muita|contato|relacao;
falamos|vimos|encontramos|conversamos uma|duas|so|apenas; uma vez e|so|apenas; um
contato|contacto apenas|so; so conhecemos|falamos|nos|cruzei

[close 2]
nos damos bem; damo nos bem; cordial; simpatico comigo; amigavel; bons termos; em bons; amigo;
amiga; amigos; boa relacao; relacao cordial; conheco razoavelmente; bom contato|contacto; me dou
bem; dou me bem; conheco bastante; simpatico; simpatica; muito|bem|super|bastante
simpatico|simpatica|legal|gente|querido|agradavel|cordial; gente boa|fina; legal; bacana; nos
damos; me dou; se da bem comigo; dou bem; gosto dele|dela|muito; gostamos um; boa quimica; bom
papo; camarada; colega e amigo; bom relacionamento; relacao boa|amistosa|cordial

[close 3]
muito|bastante|super|ainda proximo|proxima|proximos|proximas; bom amigo; boa amiga; bons amigos;
boas amigas; grande amigo; grande amiga; grandes amigos; muito amigo|amiga|amigos|amigas; velho
amigo; velha amiga; velhos amigos; amigo proximo; amiga proxima; proximo; proxima; proximos;
confio; confianca; total|plena|muita confianca; de confianca; relacao
forte|solida|estreita|excelente; muito boa relacao; otima|excelente relacao; nos damos
muito|super; conheco muito? bem; nos conhecemos muito? bem; amigo|amiga de infancia|longa|longa;
solido; solida; vinculo|laco forte; amigao; amigona; amigo intimo; amiga intima; parceiro de
confianca; chegado; chegada; muito chegado|chegada; parcerao; amigo|amigos|amiga|amigas mais
antigo|antigos|antiga|antigas|velho|velhos; mais antigos|antigas amigos|amigas;
amigo|amiga|amigos|amigas
querido|querida|fiel|leal|verdadeiro|verdadeira|proximo|proxima|chegado|chegada|intimo|intima|antigo|antiga|desde|ha;
querido|querida|velho|velha amigo|amiga; amizade de|desde|forte|antiga|longa|solida;
grande|longa|velha|forte|boa|bela amizade; confidente; confio
nele|nela|muito|plenamente|totalmente|demais|de|cegamente; posso contar|confiar; conto com;
sempre me apoiou|ajudou|apoia; me apoia; muito|super|bem
unidos|unidas|ligados|ligadas|ligado|ligada|amigos|amigas|chegados; cumplice; cumplicidade;
passamos por _ _? juntos|juntas; meu mentor; minha mentora; parceiraço; parceirao; parceira
de|do; parceiro de|do confianca|longa|coracao; irmandade;
excelente|otimo|otima|estreita|forte|ótima relacao|relacionamento|contato; relacao
otima|muito|excelente|proxima; amigona|amigao; amicissimo; de longa data; brother; adoro
ele|ela; amo; somos _? proximos|proximas|amigos|unidos|chegados

[close 4]
melhor amigo|amiga; melhores amigos|amigas; <meu> <kin>; familia; cunhado; cunhada; sogro;
sogra; padrinho; madrinha; como um irmao; como uma irma; como irmaos; primo; prima; da familia;
compadre; comadre; amigo do peito; quase irmao; quase irmaos; como se fosse; como
da|um|uma|minha|meu familia|irmao|irma|pai|mae|filho; quase da? familia|irma|irmao; irmao|irma
de outra|alma|vida|coracao; meu|minha
ex|namorado|namorada|companheiro|companheira|noivo|noiva|parceiro|cunhado|cunhada|sogro|compadre|comadre|afilhado;
padrinho|madrinha do|da|de meu|minha|meus|nosso|casamento; afilhado; afilhada; inseparaveis;
unha e carne; amigo|amiga intimo|intima; do peito; amigo|amiga da|de vida|alma|infancia

[close_alone 4]
irmao; irma; primo; prima; cunhado; cunhada; familia; compadre; esposa; marido; mulher

[close_not 0]
proximo ano|mes|trimestre|semestre|passo|verao|inverno|de; proxima
semana|vez|reuniao|segunda|terca|quarta|quinta|sexta|rodada|etapa; amigo de <seu>; amigo da;
proximo a|ao; proxima a|ao; amigos em comum; amigo em comum; conhecido por; e amigo de; e amiga
de; muito amigo de|da|do; muito amiga de|da|do; mal humorado; familia de; no proximo; na
proxima; no mal; proximos meses|dias|passos; proximas semanas; chegada em|na|no; licenca
familia; bom amigo de|da|do; boa amiga de|da|do; irmao|irma|primo|prima|cunhado de|da|do; gosto
de; gosto muito de; legal team; juridico legal; departamento legal; estranho que; familia
em|grande|mora; amigo|amiga intimo|intima de|da|do; parceiro|parceira comercial|na|no|em; amo
viajar|cafe|cachorros; cartoes de credito; distante de; melhor amigo de|da|do; melhor amiga
de|da|do; simpatica equipe; gente boa da

[contact 1]
cafe; cafezinho; almoco; almocamos; jantar; jantamos; falamos; falei; falado; conversamos;
conversa; bate papo; papo; ligacao; liguei; ligou; encontro; encontramos; encontrei; nos vimos;
vimos; vi; visto; escrevi; escreveu; email; mail; mensagem; mensagens; whatsapp; zap; zoom;
call; videochamada; chamada; reuniao; visita; visitou; visitei; cerveja; chopp; drinks; ultimo
contato|contacto|email|encontro|cafe|almoco; ultima vez|conversa|ligacao|mensagem|reuniao|call;
tomamos; conheci; nos conhecemos; cruzei; trocamos; trocar; nos falamos; churrasco; contato;
contacto; saimos; nos encontramos; falo; nos vemos; conversei; lanche; tomamos|tomei|tomar
um|uma|uns|umas|cafe|chopp|algo; almocar; conversar; bebemos; bebi; comemos;
comi|almocei|jantei|conversei|falei|encontrei|sai|tomei com; nos
falamos|vimos|vemos|encontramos|cruzamos|reunimos|escrevemos|ligamos|trombamos|esbarramos; nos
temos visto; falamo nos; falamos nos; vimo nos; vemo nos; encontramo nos; encontrei
o|a|com|ele|ela; me ligou|escreveu|mandou|respondeu|visitou|chamou|procurou; mandou _?
mensagem|email|audio|whats; mandei _? mensagem|email|audio|whats; respondeu; respondi;
liguei|escrevi|falei|mandei|visitei; whats; zapzap; audio; audios; festa; casamento do|da;
aniversario; churras; passeio; corrida juntos; corremos; caminhada; trilha; show; jogo; viagem
juntos; viajamos; esbarrei; trombei; topei; reencontro; reencontrei; nos reencontramos; por
telefone|zoom|teams|video|whatsapp|email; cara a cara; pessoalmente; presencial; passou
aqui|la|em; veio aqui|em|me; ultimo|ultima|ultimos
papo|chopp|zoom|troca|mensagem|reuniao|noticia|noticias|audio|visita|encontro|conversa|jantar;
trocamos mensagens|mensagem|emails|ideia|figurinhas|umas; batemos papo|um; bati papo|um;
lanchamos; happy hour; parabens; dei parabens; felicitei; falo com <o>; falo toda|todo|sempre

[contact_not 0]
fala ingles|espanhol|frances|alemao|portugues|tres|varias; festa de; jogo de; corrida de;
casamento marcado; pessoalmente nao|nunca; show de bola; aniversario em|dia; nao _?
pessoalmente; nunca _? _? pessoalmente; falamos ingles|portugues; visita tecnica

[planned 1]
marcado; marcada; marcar; vamos; vou; vai; proximo; proxima; agendado; agendada; planejado;
planejada; combinado; combinada; pretendo; quero; preciso; temos que; tenho que; amanha; em
breve; previsto; prevista; cancelado; cancelada; adiado; adiada; convidar; que vem;
devo|devemos|deveriamos|poderiamos|espero|esperamos|tomara; por marcar|agendar|confirmar;
ficamos de; fiquei de; ficou de; ver se;
veremos|verei|falaremos|ligarei|escreverei|encontraremos; a proxima; o proximo; quando
vier|voltar|for; lembrar de; se nos; se der; combinamos de|para; cafe marcado

[silence 1]
nao falamos|falo|nos|nos|temos|conversamos|vejo; sem contato|contacto|falar|noticias|nos;
perdemos o|contato|contacto; nenhum contato|contacto; nada desde; nao <o>? vejo|vi; nunca mais;
nao tenho noticias; sem nos; nao _?
falo|falamos|vejo|vimos|tenho|temos|nos|conversamos|sei|recebi|ouvi; ja nao; sem
falar|nos|noticias|contato|contacto|ver|saber; sumiu; sumido; sumida; silencio; perdi|perdemos
o|contato|contacto; nos afastamos; afastamos nos; distanciamos; nenhuma noticia; nenhum
sinal|contato; zero contato|contacto; faz tempo; nao respondeu mais; ficou em silencio

[third 1]
eles se falam; se falam; falam toda|todas|todos|sempre|muito; conversam; se veem; fala com;
almocam; jogam; o marido; a esposa; <seu> irmao|irma|marido|mulher|esposa; o irmao; a irma
"""
