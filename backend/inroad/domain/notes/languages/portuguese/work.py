"""Organisations and whom the person knows, in Portuguese."""

CUES = """
[worked 1]
trabalhamos juntos|juntas|na|no|em; trabalhamos; trabalhei com|para <o>|ele|ela; trabalhou
comigo|para; trabalhava comigo; colega; colegas; colega de trabalho; ex
colega|colegas|chefe|socio|socia|companheiro; <meu> antigo|antiga|ex|primeiro|primeira?
chefe|colega|gestor|gestora|gerente|socio|socia|estagiario|estagiaria|time|equipa|equipe|lider|mentor;
mesmo time; mesma equipe|equipa|area; foi meu|minha chefe|gestor|gestora|gerente|lider|mentor;
era meu|minha chefe|gestor|gestora|gerente|lider; cofundador; cofundadora; fundamos; socio;
socia; juntos na|no|em; juntas na|no|em; antigo|antiga chefe|colega; da epoca; dos tempos;
conheco da|do|de; conheci na|no; amigo|amiga da|do; no meu time; na minha equipe|equipa; eu
contratei; contratei; companheiro|companheira de trabalho|equipe|equipa; lado a lado;
trabalhei|trabalhava|trabalhavamos|trabalhamos|trampamos|colaborei|colaboramos _? _? _? _?
juntos|juntas|comigo|com; dividimos|dividiamos|partilhamos|compartilhamos _? _?
sala|mesa|escritorio|equipe|time|chefe|projeto; mesmo|mesma|mesmos|mesmas
time|equipe|equipa|area|sala|andar|departamento|projeto|empresa|chefe|turno|epoca|anos;
na|da|do|no minha|meu|nossa|nosso|meus|nossos epoca|tempo|fase|passagem|tempos|anos; quando
eu|trabalhava|trabalhavamos|estava|estavamos; tempos de|da|do;
fomos|eramos|ficamos|entramos|comecamos _? _?
colegas|socios|socias|parceiros|juntos|juntas|pares|companheiros|do|da|na|no; meu|minha|foi|era
_? ex?
chefe|gestor|gestora|lider|lideranca|mentor|mentora|socio|socia|estagiario|estagiaria|diretor|diretora|par|subordinado|coordenador|coordenadora|supervisor|supervisora|gerente;
ex chefe|colega|colegas|socio|socia|gestor|gestora|gerente|time|equipe|estagiario; sob
minha|meu|sua lideranca|gestao|direcao|comando; me contratou|treinou|formou|liderou|promoveu;
contratei|treinei|liderei|formei|promovi <o>; eu contratei|liderei;
montamos|fundamos|criamos|lancamos|construimos|lideramos|abrimos|tocamos; reportava para mim; se
reportava; reportava a mim; me sucedeu; me substituiu; meu sucessor; minha sucessora; estagio
juntos|juntas|com; estagiamos; amigo|amiga|conhecido|conhecida|colega do|de|da
trabalho|trampo|empresa|servico|estagio; companheiro|companheira|companheiros de
time|equipe|equipa|trabalho; dupla; parceiro|parceira de trabalho|projeto|equipe; socios
na|no|em|ate; sociedade na|no|com; fui|era|fomos _?
chefe|gestor|gestora|lider|colega|estagiario|estagiaria|socio|socia|mentor
dele|dela|do|da|deles; chefe dele|dela|meu; comigo|conosco na|no|em

[denied 1]
nunca trabalhamos|trabalhei|coincidimos; nao trabalhamos|trabalhei|coincidimos; depois que
eu|sai; depois de eu|mim; antes de eu; quando eu ja; quando ja tinha; entrou depois; saiu antes;
nao chegamos; antes da minha|do meu; depois da minha|do meu; nao nos cruzamos; nao
coincidimos|trabalhamos|trabalhei|chegamos|nos|fomos; nunca _?
trabalhamos|trabalhei|coincidimos|cruzamos|fomos; sem coincidir; nao _? mesma|mesmo
epoca|tempo|time|area; antes|depois de mim|eu|nos|da|do minha? entrada|saida?;
entrou|chegou|saiu|veio _? _? antes|depois|quando; eu ja tinha|havia|nao|estava; ja tinha saido;
epocas diferentes; epoca diferente; nao comigo

[school 1]
faculdade; universidade; estudamos; curso; mestrado; mba; turma; escola; colegio; colega de
faculdade|turma|curso|quarto|escola; republica; doutorado; doutoramento; licenciatura;
graduacao; calouro; usp; colega|colegas|companheiro|companheira|amigo|amiga de|da|do
faculdade|turma|curso|quarto|escola|mestrado|colegio|mba|republica|classe|universidade|faculdade;
mesma turma|faculdade|escola|universidade; professor; professora; aluno; aluna; estudante;
erasmus; tese; pos; orientador; orientadora; orientou minha|meu; me deu aula; intercambio

[client 1]
cliente; clientes; nos contrata|contratou|compra|compram|comprou|paga; nosso|nossa|meu|minha
cliente; cliente nosso|nossa|desde|meu; compra nossos|nossas|da|de; usa nosso|nossa; conta
chave|nossa

[vendor 1]
fornecedor; fornecedora; agencia; consultor; consultora; advogado; prestador;
nosso|nossa|meu|minha
fornecedor|fornecedora|advogado|advogada|contador|contadora|agencia|consultor|consultora|banqueiro|arquiteto|designer|corretor|contabilista|despachante|auditor;
nos vende|fornece|atende|presta|assessora; cuida da|do|das|dos
nossa|nosso|nossas|nossos|contabilidade|juridico; faz nossa|nosso|a|o contabilidade; audita

[investor 1]
investiu; investidor; investidora; rodada; fundo; anjo; investiram; investiu na|no|em; colocou _
_? na|no; investidor anjo; socio investidor; acionista; nos financiou; entrou na rodada|nossa;
aporte; aportou

[community 1]
comunidade; associacao; clube; voluntario; voluntaria; voluntariado; programa; aceleradora;
incubadora; membro; grupo; rede; turma; igreja; paroquia; coral; academia; time de; clube de;
ong; associacao de; grupo de; escoteiros; rotary; rede de; condominio; pelada; futebol

[event 1]
conferencia; congresso; evento; feira; cimeira; palestra; conheci na|no; nos conhecemos na|no;
encontrei na|no; vi na|no; forum; painel; summit; num|numa|no|na|em|um|uma
evento|feira|conferencia|congresso|palestra|encontro|casamento|jantar|workshop|meetup|hackathon|cimeira;
workshop; seminario; networking; estande; conheci|conhecemos|encontrei|vi|vimos|cruzei
num|numa|no|na|em

[coauthor 1]
coautor; coautora; publicamos; artigo; escrevemos; paper

[job 1]
agora na|no|em|esta; trabalha na|no|em|para; diretora; diretor; fundador; fundadora; chefe de;
lidera; ceo; cto; vp; foi para; entrou na|no; emprego; vaga; intro; apresentou; apresentacao;
indicou; atualmente; hoje na|no; hoje esta; gerente; esta|trabalha|segue|atua na|no|em|para;
agora|hoje|atualmente na|no|em; foi|mudou|saiu para|pra; entrou|assumiu na|no|em; dirige; toca;
diretor|diretora|gerente|chefe|responsavel da|do|de|na|no; contato|contacto na|no|da|do|com;
vaga|estagio|emprego|cargo na|no|em; indicou|recomendou para|na|no|pra;
apresentacao|apresentacoes|intro a|para|com|pro|ao|da|do; deixou; por causa da; o caso

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
dividia|dividiu|partilhava escritorio|sala com; trabalhou ao lado; lado a lado; braco direito;
mao direita; trabalha|trabalhou|trabalhava|trabalham|trabalharam|colabora|atua _? _? _?
com|juntos|juntas|para|sob;
divide|dividem|dividia|dividiam|dividiu|partilha|partilham|compartilha _ _? _? com; conselho _?
_? com; senta _ conselho; membro _ _? _? com; joga|jogam|corre|correm|escala|surfa|almoca|janta
_? _? com; se veem|falam|encontram|reunem _? toda|todo|todas|todos|sempre|muito;
intimos|intimas|intimo|intima; muito|super|bem
amigos|amigas|amigo|amiga|unidos|unidas|proximo|proxima|proximos|proximas|ligado|ligada|chegado|chegada;
unha e carne; melhores amigos|amigas; melhor|grande|bom|boa|velho|velha|intimo|intima
amigo|amiga de|da|do; amigo|amiga intimo|intima|proximo|proxima|pessoal de|da|do;
amigos|amiga|amigo de infancia; foi|e|era|foram _?
chefe|mentor|mentora|socio|socia|socios|assessor|assistente|aluno|colega|lider de|da|do;
socios|socias; fundaram|montaram|criaram|abriram; fundou|montou|criou|abriu _ _? _? com;
casados; casado; casada; marido|esposa|mulher|companheiro de|da|do; padrinho|madrinha de|da|do;
confidente; aconselha|assessora|orienta <o>?; conselheira; estreita relacao; toda
semana|sexta|quinta|segunda|terca|quarta; todo sabado|domingo|mes|dia; se dao muito|super;
parceiro|parceira de negocios|longa

[knows 2]
conhece; conhecem; se conhecem; amigo|amiga|amigos de|da|do; estudou com; estudaram
juntos|juntas; colega|colegas de turma|faculdade|curso; pode apresentar|me; vizinho|vizinha
de|da|do; em contato|contacto com; mesma turma; cruzou com;
amigo|amiga|conhecido|conhecida|vizinho|vizinha|contato|contacto de|da|do|com;
pode|poderia|consegue _? apresentar|conectar|me|nos; tem contato|contacto|acesso|relacao; se
conheceram|conhecem; cruzou|falou|esteve|coincidiu com; estudaram|estudou|conversou; se dao bem

[knows 1]
nao muito bem; nao bem; mas nao bem; de nome; de vista; mal; pouco; vagamente; um pouco; nao
muito; nao tao bem; uma vez; so de; <seu> <kin>;
primo|prima|irmao|irma|tio|tia|sobrinho|sobrinha de|da|do; parente; so pelo linkedin; por nome;
de ouvir; quase nao; superficialmente; so de|uma|por; apenas de|uma; de longe|raspao|passagem;
por alto; mal <o>? conhece; mal conhece|se|falou; conhece pouco|mal; nao muito|tanto|tao|direito
_? bem?; encontrou|viu|falou|conheceu|cruzou _? _? _? uma|so; uma unica; acha que; talvez; pode
ser; amigo|amiga de um|uma; <seu> cunhado|cunhada|namorado|vizinho; ja ouviu falar; apertou a
mao; nao e proximo

[knows 0]
nao conhece; nao <o>? conhece; nao se conhecem; nunca conheceu|falou|encontrou|viu; nao tem
relacao|contato|contacto; sem relacao; nem conhece; nunca se; nunca trabalhou; jamais; nao _?
conhece|conhecem|conheceu|tem|fala|falam|chegou; nao chegou|chegaram a; nunca _?
conheceu|falou|encontrou|viu|cruzou|trabalhou|foi; nem conhece|se; nenhuma relacao|ligacao;
nenhum contato|contacto|vinculo; sem relacao|contato|contacto|vinculo|ligacao;
brigado|brigada|rompido|rompida com; nao se falam|dao
"""
