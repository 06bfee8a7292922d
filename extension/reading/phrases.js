// @ts-check

/**
 * Every word, host and address shape that the reader knows, as plain data.
 *
 * The reader itself (`read.js`) holds no word of any language. A language that is not here still gives names, because
 * names come from links; only counts need words. Each entry is the text of a regular expression in lower case that
 * never matches inside a longer word.
 *
 * Wordings were seen on live pages for en, pl and ko, in published tests for tr, de, fr and es, and in pages rebuilt by
 * others for it, nl and pt. Chinese and Japanese have no verified sentence: without `mutual` their counts stay unknown.
 *
 * @typedef {object} Language
 * @property {string} mutual what marks the sentence on mutuals, in all its grammatical forms
 * @property {string} opening the forms of `mutual` that come before the names
 * @property {string} followed what opens the weaker sentence "followed by …"
 * @property {string} nobody the sentence that says there is nobody
 * @property {string} more words for "other" and "more"
 * @property {string} one "one other" where it is written without a digit
 * @property {string} including what says that the number counts the named as well
 * @property {string} decoy sentences with the same words that speak of something else
 * @property {string} and the words between the last two names
 * @property {string} glue words between the names and the number, or the names and `mutual`
 * @property {string} honorific what follows each name, where a language marks names so
 * @property {string} degree what the spoken form of the degree badge says besides its digit
 * @property {string} employer how the label of the current company begins
 * @property {string} experience headings of the positions
 * @property {string} education headings of the schools
 * @property {string} present "until now" in a span of time
 * @property {string} pronouns as shown beside a name
 * @property {string} status what is said after a name and is no part of it
 * @property {string} member how a person without a name is shown
 * @property {string} next labels of the controls that bring more of a list
 * @property {string} results words after the number of results of a search
 * @property {string} pages "page 2 of 5", with the two numbers as groups
 * @property {string} missing headings of a page that does not exist
 *
 * @typedef {object} Site
 * @property {string[]} hosts host names; sub-domains count too; empty where any host may serve it
 * @property {string} profile address of a profile, and of a link to a person: the path, the handle as group 1
 * @property {string} list address of the list of those one knows: the path, handle as group 1
 * @property {string} route path of the link that carries the sentence on a profile, or ""
 * @property {string} reserved first path segments that are no handles
 * @property {"mutual" | "followed_by"} relation
 *
 * @typedef {object} Phrases
 * @property {Record<string, Language>} languages
 * @property {Record<string, Site>} sites
 * @property {{hosts: string[], demo: string[], mark: string, checkpoint: string, ignored: string}} linkedin
 * @property {{tags: string, marks: string}} foreign what other extensions put into pages: tags, and beginnings of ids
 *   and class lists
 */

/** What no language needs to say. */
const unsaid = { opening: "", followed: "", nobody: "", honorific: "", pronouns: "" };
const unverified = { ...unsaid, mutual: "", one: "", including: "", decoy: "", glue: "" };

/** @type {Phrases} */
export const phrases = {
  languages: {
    en: {
      ...unsaid,
      mutual: "(?:mutual|shared) (?:connections?|contacts?|friends?)|connections? in common|both know",
      opening: "both know",
      followed: "followed by",
      nobody: "not followed by any(?:one|body) you (?:know|follow|are following|['’]re following)",
      more: "others?|more",
      one: "(?:one|an)? ?other (?:mutual|shared) connection|one (?:other|more)|another",
      including: "including",
      decoy: "endorsed|ask your|reacted|commented|likes|invite your",
      and: "and|&",
      glue: "and|&|is|are|a|an|other|others|more|\\+",
      degree: "degree",
      employer: "current company",
      experience: "experience|work experience",
      education: "education",
      present: "present|now|today|current",
      pronouns: "she|he|they|her|him|them|hers|his|theirs|xe|ze",
      status:
        "is open to work|open to work|is hiring|view profile|verified|verified member|verified profile|premium|" +
        "premium member|status is offline|status is online|status is reachable",
      member: "linkedin member",
      next: "next|load more|show more results|see more results",
      results: "results?|mutual connections?|shared connections?",
      pages: "page (\\d+) of (\\d+)",
      missing:
        "page (?:doesn['’]t|does not|isn['’]t)|profile (?:not found|is not available|isn['’]t available)|" +
        "page not found|something went wrong",
    },
    de: {
      ...unsaid,
      mutual: "gemeinsame[rnms]? (?:kontakt(?:en|e)?|verbindung(?:en)?|freunde?n?|bekannten?)",
      followed: "gefolgt von",
      nobody: "niemand(?:em)?,? de[rnm] du kennst",
      more: "weitere[rnms]?|andere[rnms]?",
      one: "eine?[rmns]? (?:weitere|andere)[rnms]?",
      including: "darunter|einschließlich",
      decoy: "bestätigt von|kenntnisse? bestätigt|bitten sie|empfohlen von",
      and: "und|&",
      glue: "und|&|ist|sind|ein|eine|weitere|weiterer|andere|anderer",
      degree: "grades",
      employer: "aktuelles unternehmen|derzeitiges unternehmen",
      experience: "berufserfahrung|erfahrung",
      education: "ausbildung|bildungsweg|ausbildung und bildung",
      present: "heute|aktuell|jetzt|gegenwärtig",
      pronouns: "sie|ihr|ihre|er|ihm|ihn|sein",
      status:
        "profil anzeigen|profil ansehen|ist offen für jobs|offen für jobs|stellt ein|verifiziert|premium-mitglied",
      member: "linkedin[ -]mitglied|mitglied von linkedin",
      next: "weiter|nächste|mehr laden|mehr ergebnisse anzeigen",
      results: "ergebnisse?|treffer|gemeinsame kontakte",
      pages: "seite (\\d+) von (\\d+)",
      missing: "seite (?:existiert|ist) nicht|profil (?:nicht gefunden|ist nicht verfügbar)",
    },
    fr: {
      ...unsaid,
      mutual: "(?:relations?|contacts?|connaissances?|amis?) (?:que vous avez )?(?:en commun|communs?|communes?)",
      followed: "suivie? par",
      more: "autres?|plus",
      one: "une? autre|une? de plus",
      including: "dont|y compris",
      decoy: "recommandée?s? par|validée?s? par|demandez à",
      and: "et|&",
      glue: "et|&|est|sont|un|une|des|autre|autres|relation|relations",
      degree: "niveau|degré",
      employer: "entreprise actuelle",
      experience: "expérience|expériences|expérience professionnelle",
      education: "formation|formations|éducation",
      present: "aujourd’hui|aujourd'hui|présent|ce jour|actuel",
      pronouns: "elle|il|lui|iel|la|le",
      status: "voir le profil|afficher le profil|est à l’écoute|est à l'écoute|recrute|profil vérifié|compte vérifié",
      member: "(?:utilisateur|membre)(?: de)? linkedin",
      next: "suivant|charger plus|afficher plus de résultats",
      results: "résultats?|relations? en commun",
      pages: "page (\\d+) sur (\\d+)",
      missing: "page n['’](?:existe|est)|profil (?:introuvable|n['’]est pas disponible)",
    },
    es: {
      ...unsaid,
      mutual: "(?:contactos?|conexi(?:ón|ones)|amig[oa]s?) (?:más )?en común",
      followed: "seguid[oa] por",
      more: "más|otr[oa]s?",
      one: "(?:un |una )?otr[oa]|una? más",
      including: "incluid[oa]s?|incluyendo|entre ellos",
      decoy: "validad[oa]s? por|recomendad[oa]s? por|pide a|pídele",
      and: "y|e|&",
      glue: "y|e|&|es|son|un|una|más|otro|otra|otros|otras",
      degree: "grado",
      employer: "empresa actual",
      experience: "experiencia|experiencia laboral",
      education: "educación|formación|estudios",
      present: "actualidad|actual|presente|hoy",
      pronouns: "ella|él|el|elle|la|lo",
      status: "ver perfil|ver el perfil|en busca de empleo|busca talento|verificado|verificada",
      member: "miembro de linkedin|usuario de linkedin",
      next: "siguiente|cargar más|mostrar más resultados",
      results: "resultados?|contactos? en común",
      pages: "página (\\d+) de (\\d+)",
      missing: "página no (?:existe|está)|perfil (?:no encontrado|no está disponible)",
    },
    pt: {
      ...unsaid,
      mutual: "(?:conex(?:ão|ões)|contatos?|contactos?|ligaç(?:ão|ões)|amig[oa]s?) (?:a mais )?em comum",
      followed: "seguid[oa] por",
      more: "outr[oa]s?|mais",
      one: "(?:uma? )?outr[oa]|mais uma?",
      including: "incluindo|inclusive",
      decoy: "recomendad[oa]s? por|peça a|endossad[oa]",
      and: "e|&",
      glue: "e|&|é|são|um|uma|uns|umas|mais|outro|outra|outros|outras",
      degree: "grau",
      employer: "empresa atual|empresa actual",
      experience: "experiência|experiência profissional",
      education: "formação acadêmica|formação académica|formação|educação",
      present: "o momento|momento|presente|atual|hoje",
      pronouns: "ela|ele|dela|dele|elu|a|o",
      status: "ver perfil|visualizar perfil|exibir perfil|busca emprego|está contratando|verificado|verificada",
      member: "usuário do linkedin|membro do linkedin|utilizador do linkedin",
      next: "avançar|próxima|próximo|seguinte|carregar mais",
      results: "resultados?|conexões em comum",
      pages: "página (\\d+) de (\\d+)",
      missing: "página não (?:existe|está)|perfil (?:não encontrado|não está disponível)",
    },
    it: {
      ...unsaid,
      mutual: "(?:collegament[oi]|contatt[oi]|amic[oi]) in comune",
      followed: "seguit[oa] da",
      more: "altr[oiea]",
      one: "un[ao]? ?['’]?altr[oa]",
      including: "tra cui|inclus[oiae]",
      decoy: "confermat[oaei] da|chiedi ai",
      and: "e|ed|&",
      glue: "e|ed|&|è|sono|un|una|altro|altra|altri|altre",
      degree: "grado",
      employer: "azienda attuale",
      experience: "esperienza|esperienze|esperienza lavorativa",
      education: "formazione|istruzione",
      present: "presente|oggi|attuale",
      pronouns: "lei|lui|loro|suo|sua",
      status:
        "visualizza profilo|visualizza il profilo|vedi profilo|disponibile a lavorare|sta assumendo|verificato|" +
        "verificata",
      member: "(?:utente|membro)(?: di)? linkedin",
      next: "avanti|successiva|carica altro|mostra altri risultati",
      results: "risultat[oi]|collegamenti in comune",
      pages: "pagina (\\d+) di (\\d+)",
      missing: "pagina non (?:esiste|è)|profilo (?:non trovato|non disponibile)",
    },
    pl: {
      ...unsaid,
      mutual: "wspóln(?:ymi|ych|ym|y|e|i) (?:kontakt\\S*|znajom\\S*)",
      followed: "obserwowan[yea] przez",
      more: "inn\\S+|więcej|pozostał\\S+",
      one: "(?:jeszcze )?jed\\S+ inn\\S+|jeszcze jed\\S+",
      including: "w tym",
      decoy: "potwierdz\\S+|poproś",
      and: "i|oraz|&",
      glue: "i|oraz|&|jest|są|inny|inne|innych|inna",
      degree: "stopnia",
      employer: "obecna firma|aktualna firma",
      experience: "doświadczenie|doświadczenie zawodowe",
      education: "wykształcenie|edukacja",
      present: "obecnie|teraz|dziś|do teraz",
      pronouns: "ona|on|jej|jego|oni|ich",
      status: "wyświetl profil|szuka pracy|zatrudnia|zweryfikowano|zweryfikowany|status: offline|status: online",
      member: "użytkownik linkedin|członek linkedin",
      next: "dalej|następna|załaduj więcej|pokaż więcej wyników",
      results: "wynik(?:i|ów)?|wspólnych kontaktów|wspólne kontakty",
      pages: "stron(?:a|ie) (\\d+) z (\\d+)",
      missing: "strona nie (?:istnieje|jest)|nie znaleziono (?:strony|profilu)",
    },
    nl: {
      ...unsaid,
      mutual: "(?:gemeenschappelijke|gedeelde|gezamenlijke) (?:connecties?|contact(?:en)?|vriend(?:en)?)",
      followed: "gevolgd door",
      more: "andere?n?|meer|overige",
      one: "(?:een|één) andere?|nog (?:een|één)",
      including: "onder wie|waaronder|inclusief",
      decoy: "bevestigd door|aanbevolen door|vraag uw|vraag je",
      and: "en|&",
      glue: "en|&|is|zijn|een|andere|anderen|ander|meer|nog",
      degree: "graads|graad",
      employer: "huidig bedrijf|huidige werkgever",
      experience: "ervaring|werkervaring",
      education: "opleiding|opleidingen",
      present: "heden|nu|vandaag|huidig",
      pronouns: "zij|haar|hij|hem|hen|hun|die",
      status: "profiel weergeven|bekijk profiel|staat open voor werk|werft|geverifieerd",
      member: "linkedin[ -]lid|lid van linkedin",
      next: "volgende|meer laden|meer resultaten weergeven",
      results: "resultaten|resultaat|gemeenschappelijke connecties",
      pages: "pagina (\\d+) van (\\d+)",
      missing: "pagina bestaat niet|profiel (?:niet gevonden|is niet beschikbaar)",
    },
    tr: {
      ...unsaid,
      mutual: "ortak (?:bağlantı|arkadaş|tanıdı)\\S*",
      more: "diğer|daha|başka",
      one: "bir (?:diğer|başka)|(?:başka|diğer) bir|bir (?:kişi )?daha",
      including: "dahil",
      decoy: "tarafından onaylandı|bağlantılarınızdan isteyin",
      and: "ve|&",
      glue: "ve|&|ile|diğer|kişi|daha|başka|bir",
      degree: "derece",
      employer: "mevcut şirket|şu anki şirket|güncel şirket",
      experience: "deneyim|iş deneyimi",
      education: "eğitim",
      present: "halen|günümüz|şu anda|bugün|devam ediyor",
      pronouns: "o|onun|ona|onlar",
      status: "profili görüntüle|işe açık|doğrulandı|doğrulanmış",
      member: "linkedin üyesi",
      next: "ileri|sonraki|daha fazla yükle",
      results: "sonuç|ortak bağlantı",
      pages: "sayfa (\\d+) ?/ ?(\\d+)",
      missing: "sayfa (?:mevcut değil|bulunamadı)|profil bulunamadı",
    },
    ko: {
      ...unsaid,
      mutual: "공통 ?1촌|공통 인맥|함께 아는 (?:1촌|사람|인맥)",
      more: "외|다른",
      one: "외 한 명",
      including: "포함",
      decoy: "추천했|보증",
      and: "및",
      glue: "외|및|그|와|과",
      honorific: "님(?:과|와|은|이|의)?",
      degree: "촌",
      employer: "현재 회사|현 직장",
      experience: "경력",
      education: "학력",
      present: "현재|재직 중",
      status: "프로필 보기|인증됨|구직 중|프리미엄",
      member: "linkedin 회원|링크드인 회원",
      next: "다음|더 보기|결과 더 보기",
      results: "개의? ?결과|명의? ?결과",
      pages: "(\\d+) ?/ ?(\\d+) ?페이지",
      missing: "페이지(?:를|가) (?:찾을 수 없|존재하지)|프로필을 찾을 수 없",
    },
    zh: {
      ...unverified,
      more: "其他|另外",
      and: "和|及|与",
      degree: "度",
      employer: "当前公司|目前就职|目前公司",
      experience: "工作经历|工作經歷|经历",
      education: "教育经历|學歷|教育背景",
      present: "至今|现在|目前",
      pronouns: "她|他",
      status: "查看档案|查看主页|已验证|已認證",
      member: "领英会员|linkedin 会员|linkedin 會員",
      next: "下一页|下一步|下一頁",
      results: "条结果|個結果|个结果",
      pages: "第 ?(\\d+) ?页,? ?共 ?(\\d+) ?页",
      missing: "页面不存在|找不到(?:此|该)?(?:页面|頁面|档案)",
    },
    ja: {
      ...unverified,
      more: "他|ほか|その他",
      and: "と|および",
      degree: "次",
      employer: "現在の会社|現在の勤務先",
      experience: "職歴|職務経歴",
      education: "学歴",
      present: "現在",
      pronouns: "彼女|彼",
      status: "プロフィールを表示|プロフィールを見る|認証済み|プレミアム",
      member: "linkedinメンバー|linkedin メンバー",
      next: "次へ|もっと見る",
      results: "件の結果|件",
      pages: "(\\d+) ?/ ?(\\d+) ?ページ",
      missing: "ページ(?:は|が)(?:存在しません|見つかりません)",
    },
  },
  sites: {
    github: {
      hosts: ["github.com"],
      profile: "^/([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))/?$",
      list: "^/([A-Za-z0-9-]+)/followers/you_know/?$",
      route: "",
      reserved:
        "about|account|apps|codespaces|collections|contact|customer-stories|dashboard|enterprise|events|explore|" +
        "features|issues|join|login|marketplace|new|notifications|orgs|organizations|pricing|pulls|readme|search|" +
        "security|sessions|settings|signup|site|sponsors|stars|team|topics|trending",
      relation: "followed_by",
    },
    bluesky: {
      hosts: ["bsky.app"],
      profile: "^/profile/([^/]+)/?$",
      list: "^/profile/([^/]+)/known-followers/?$",
      route: "^/profile/[^/]+/known-followers/?$",
      reserved: "",
      relation: "followed_by",
    },
    x: {
      hosts: ["x.com", "twitter.com"],
      profile: "^/([A-Za-z0-9_]{1,15})/?$",
      list: "^/([A-Za-z0-9_]{1,15})/followers_you_follow/?$",
      route: "^/[A-Za-z0-9_]{1,15}/followers_you_follow/?$",
      reserved: "home|explore|notifications|messages|search|settings|i|login",
      relation: "followed_by",
    },
    facebook: {
      hosts: ["facebook.com"],
      profile: "^/([A-Za-z0-9.]{3,})/?$",
      list: "^/([A-Za-z0-9.]{3,})/friends_mutual/?$",
      route: "^/[A-Za-z0-9.]+/friends_mutual/?$|^/profile\\.php$",
      reserved: "home.php|friends|groups|watch|marketplace|events|login",
      relation: "mutual",
    },
    mastodon: {
      hosts: [],
      profile: "^/(@[A-Za-z0-9_.-]+(?:@[A-Za-z0-9.-]+)?)/?$",
      list: "^/(@[A-Za-z0-9_.-]+(?:@[A-Za-z0-9.-]+)?)/familiar_followers/?$",
      route: "",
      reserved: "",
      relation: "followed_by",
    },
  },
  linkedin: {
    hosts: ["linkedin.com"],
    demo: ["127.0.0.1", "localhost"],
    mark: "data-inroad-demo",
    checkpoint: "^/(?:checkpoint|authwall|login|uas|signup|start|cold-join|m/login|security|captcha)(?:/|$)",
    ignored:
      "network|facetnetwork|connectionof|facetconnectionof|origin|page|sid|result_type|lipi|lici|trk|" +
      "spellcorrectionenabled|searchid|position|licu|original_referer|heroentitykey",
  },
  foreign: {
    tags: "plasmo-csui|dex-root|grammarly-extension|grammarly-desktop-integration",
    marks:
      "dex|rgh|followedby|apollo|lusha|kaspr|surfe|leadjet|salesql|contactout|rocketreach|folkx|grammarly|plasmo|taplio",
  },
};
