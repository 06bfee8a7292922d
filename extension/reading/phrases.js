// @ts-check

/** What a name that is kept back is replaced with. */
const MEMBER =
	"member|mitglied|utilisateur|membre|miembro|usuario|usuário|membro|utilizador|utente|użytkownik|członek|lid|üyesi|" +
	"회원|会员|會員|メンバー";

/**
 * Every word, host and address shape that the reader knows. Each entry is a regular expression in lower case, never
 * inside a longer word. A language that is not here still gives names, which come from links; only counts need words.
 *
 * Wordings: seen on live pages (en, pl, ko), in published tests (tr, de, fr, es), in pages rebuilt by others (it, nl, pt).
 * No sentence in Chinese or Japanese is verified: they have labels only.
 *
 * Of a sentence: `mutual` marks it in all its forms, `opening` those that come before the names; `followed` opens the
 * weaker sentence, `nobody` denies it; `one` is "one other" without a digit, `including`: the number counts the named as
 * well; a `decoy` speaks of something else; `glue` joins names and number; an `honorific` follows each name.
 *
 * @type {Phrases}
 */
export const phrases = {
	languages: {
		en: {
			mutual: "(?:mutual|shared) (?:connections?|contacts?|friends?)|connections? in common|both know",
			opening: "both know",
			followed: "followed by",
			nobody: "not followed by any(?:one|body) you (?:know|follow|are following|['’]re following)",
			more: "others?|more",
			one: "(?:one|an)? ?other (?:mutual|shared) connection|one (?:other|more)|another",
			including: "including",
			decoy: "endorsed|ask your|reacted|commented|likes|invite your",
			and: "and|&",
			glue: "and|&|is|are|an?|others?|more|\\+",
		},
		de: {
			mutual: "gemeinsame[rnms]? (?:kontakt(?:en|e)?|verbindung(?:en)?|freunde?n?|bekannten?)",
			followed: "gefolgt von",
			nobody: "niemand(?:em)?,? de[rnm] du kennst",
			more: "(?:weiter|ander)e[rnms]?",
			one: "eine?[rmns]? (?:weiter|ander)e[rnms]?",
			including: "darunter|einschließlich",
			decoy: "bestätigt von|kenntnisse? bestätigt|bitten sie|empfohlen von",
			and: "und|&",
			glue: "und|&|ist|sind|eine?|weiterer?|anderer?",
		},
		fr: {
			mutual: "(?:relations?|contacts?|connaissances?|amis?) (?:que vous avez )?(?:en commun|commune?s?)",
			followed: "suivie? par",
			more: "autres?|plus",
			one: "une? autre|une? de plus",
			including: "dont|y compris",
			decoy: "recommandée?s? par|validée?s? par|demandez à",
			and: "et|&",
			glue: "et|&|est|sont|une?|des|autres?|relations?",
		},
		es: {
			mutual: "(?:contactos?|conexi(?:ón|ones)|amig[oa]s?) (?:más )?en común",
			followed: "seguid[oa] por",
			more: "más|otr[oa]s?",
			one: "(?:un |una )?otr[oa]|una? más",
			including: "incluid[oa]s?|incluyendo|entre ellos",
			decoy: "validad[oa]s? por|recomendad[oa]s? por|pide a|pídele",
			and: "y|e|&",
			glue: "y|e|&|es|son|una?|más|otr[oa]s?",
		},
		pt: {
			mutual: "(?:conex(?:ão|ões)|contac?tos?|ligaç(?:ão|ões)|amig[oa]s?) (?:a mais )?em comum",
			followed: "seguid[oa] por",
			more: "outr[oa]s?|mais",
			one: "(?:uma? )?outr[oa]|mais uma?",
			including: "incluindo|inclusive",
			decoy: "recomendad[oa]s? por|peça a|endossad[oa]",
			and: "e|&",
			glue: "e|&|é|são|umas?|uns|mais|outr[oa]s?",
		},
		it: {
			mutual: "(?:collegament[oi]|contatt[oi]|amic[oi]) in comune",
			followed: "seguit[oa] da",
			more: "altr[oiea]",
			one: "un[ao]? ?['’]?altr[oa]",
			including: "tra cui|inclus[oiae]",
			decoy: "confermat[oaei] da|chiedi ai",
			and: "ed?|&",
			glue: "ed?|&|è|sono|una?|altr[oaie]",
		},
		pl: {
			mutual: "wspóln(?:ymi|ych|ym|y|e|i) (?:kontakt|znajom)\\S*",
			followed: "obserwowan[yea] przez",
			more: "inn\\S+|więcej|pozostał\\S+",
			one: "(?:jeszcze )?jed\\S+ inn\\S+|jeszcze jed\\S+",
			including: "w tym",
			decoy: "potwierdz\\S+|poproś",
			and: "i|oraz|&",
			glue: "i|oraz|&|jest|są|inn(?:y|e|ych|a)",
		},
		nl: {
			mutual: "(?:gemeenschappelijke|gedeelde|gezamenlijke) (?:connecties?|contact(?:en)?|vriend(?:en)?)",
			followed: "gevolgd door",
			more: "andere?n?|meer|overige",
			one: "(?:een|één) andere?|nog (?:een|één)",
			including: "onder wie|waaronder|inclusief",
			decoy: "bevestigd door|aanbevolen door|vraag uw|vraag je",
			and: "en|&",
			glue: "en|&|is|zijn|een|ander(?:en?)?|meer|nog",
		},
		tr: {
			mutual: "ortak (?:bağlantı|arkadaş|tanıdı)\\S*",
			more: "diğer|daha|başka",
			one: "bir (?:diğer|başka)|(?:başka|diğer) bir|bir (?:kişi )?daha",
			including: "dahil",
			decoy: "tarafından onaylandı|bağlantılarınızdan isteyin",
			and: "ve|&",
			glue: "ve|&|ile|diğer|kişi|daha|başka|bir",
		},
		ko: {
			mutual: "공통 ?1촌|공통 인맥|함께 아는 (?:1촌|사람|인맥)",
			more: "외|다른",
			one: "외 한 명",
			including: "포함",
			decoy: "추천했|보증",
			and: "및",
			glue: "외|및|그|와|과",
			honorific: "님(?:과|와|은|이|의)?",
		},
	},
	// the same wherever they stand, of all languages together
	labels: {
		// in the spoken badge
		degree: "degree|grades|niveau|degré|grado|grau|stopnia|graads?|derece|촌|度|次",
		// before the company where the person works now
		employer:
			"current company|(?:aktuell|derzeitig)es unternehmen|entreprise actuelle|empresa act?ual|azienda attuale|" +
			"(?:obecna|aktualna) firma|huidige? (?:bedrijf|werkgever)|(?:mevcut|şu anki|güncel) şirket|현재 회사|현 직장|" +
			"当前公司|目前就职|目前公司|現在の(?:会社|勤務先)",
		experience:
			"(?:work )?experience|(?:berufs)?erfahrung|expériences?|expérience professionnelle|experiencia(?: laboral)?|" +
			"experiência(?: profissional)?|esperienz[ae]|esperienza lavorativa|doświadczenie(?: zawodowe)?|" +
			"(?:werk)?ervaring|(?:iş )?deneyimi?|경력|工作经历|工作經歷|经历|職歴|職務経歴",
		education:
			"education|ausbildung(?: und bildung)?|bildungsweg|formations?|éducation|educación|formación|estudios|" +
			"formação(?: acad[êé]mica)?|educação|formazione|istruzione|wykształcenie|edukacja|opleiding(?:en)?|eğitim|" +
			"학력|教育经历|學歷|教育背景|学歴",
		pronouns:
			"s?he|they|h?er|him|them|hers|his|theirs|xe|ze|sie|ihre?|ihm|ihn|sein|elle|il|lui|iel|l[aeo]|ella|él|el|" +
			"ela|ele|dela|dele|elu|a|o|lei|loro|suo|sua|ona?|jej|jego|oni|ich|zij|haar|hij|hem|hen|hun|die|onun|onlar|" +
			"她|他|彼女?",
		// said after a name
		status:
			"(?:is )?open to work|is hiring|is currently selected|view profile|verified(?: (?:member|profile))?|premium(?: member)?|" +
			"status is (?:offline|online|reachable)|profil an(?:zeigen|sehen)|(?:ist )?offen für jobs|stellt ein|" +
			"verifiziert|premium-mitglied|(?:voir|afficher) le profil|est à l[’']écoute|recrute|" +
			"(?:profil|compte) vérifié|(?:ver|visualizar|exibir) (?:el )?perfil|en busca de empleo|busca talento|" +
			"verificad[oa]|busca emprego|está contratando|(?:visualizza|vedi)(?: il)? profilo|disponibile a lavorare|" +
			"sta assumendo|verificat[oa]|wyświetl profil|szuka pracy|zatrudnia|zweryfikowan[oy]|" +
			"status: (?:offline|online)|profiel weergeven|bekijk profiel|staat open voor werk|werft|geverifieerd|" +
			"profili görüntüle|işe açık|doğrulandı|doğrulanmış|프로필 보기|인증됨|구직 중|프리미엄|查看(?:档案|主页)|" +
			"已验证|已認證|プロフィールを(?:表示|見る)|認証済み|プレミアム",
		// stands for a name that is kept back
		member:
			`(?:linkedin|링크드인|领英)[ -]?(?:${MEMBER})|(?:${MEMBER})(?: (?:von|de|do|di|van))? linkedin`,
		// brings more of a list
		next:
			"next|load more|(?:show|see) more results|weiter|nächste|mehr laden|mehr ergebnisse anzeigen|suivant|" +
			"charger plus|afficher plus de résultats|siguiente|cargar más|mostrar más resultados|avançar|próxim[ao]|" +
			"seguinte|carregar mais|avanti|successiva|carica altro|mostra altri risultati|dalej|następna|" +
			"załaduj więcej|pokaż więcej wyników|volgende|meer laden|meer resultaten weergeven|ileri|sonraki|" +
			"daha fazla yükle|다음|(?:결과 )?더 보기|下一页|下一步|下一頁|次へ|もっと見る",
		results:
			"results?|ergebnisse?|treffer|résultats?|resultados?|risultat[oi]|wynik(?:i|ów)?|resultaten|resultaat|sonuç|" +
			"[개명]의? ?결과|条结果|[個个]结果|個結果|件(?:の結果)?",
		// two groups: this page, and how many there are
		pages:
			"(?:page|seite|página|pagina|stron(?:a|ie)) (\\d+) (?:of|von|sur|de|di|z|van) (\\d+)|" +
			"sayfa (\\d+) ?/ ?(\\d+)|(\\d+) ?/ ?(\\d+) ?(?:페이지|ページ)|第 ?(\\d+) ?页,? ?共 ?(\\d+) ?页",
		// heads a page that does not exist
		missing:
			"(?:page|profile?|seite|p[áa]gina|perfil|profilo|strona|profiel|sayfa) (?:\\S+ ){0,2}" +
			"(?:\\S+n['’]t|not|n['’]\\S+|introuvable|nicht|no|não|non|nie|niet|değil|bulunamadı)|something went wrong|" +
			"nie znaleziono (?:strony|profilu)|(?:페이지|프로필)[을를이가] (?:찾을 수 없|존재하지)|页面不存在|" +
			"找不到(?:此|该)?(?:页面|頁面|档案)|ページ[はが](?:存在しません|見つかりません)",
		// says whose connections a list is narrowed to, before the name or after it
		whose:
			"(?:mutual )?connections? (?:of|with)(?: filter\\.)?|kontakte von|relations de|contactos de|conexões de|collegamenti di|" +
			"kontakty(?: użytkownika)?|connecties van|bağlantıları",
	},
	sites: {
		github: {
			hosts: ["github.com"],
			before: "/",
			handle: "[A-Za-z0-9][A-Za-z0-9-]{0,38}",
			list: "/followers/you_know",
			reserved:
				"about|account|apps|codespaces|collections|contact|customer-stories|dashboard|enterprise|events|explore|" +
				"features|issues|join|login|marketplace|new|notifications|orgs|organizations|pricing|pulls|readme|search|" +
				"security|sessions|settings|signup|site|sponsors|stars|team|topics|trending",
			relation: "followed_by",
		},
		bluesky: {
			hosts: ["bsky.app"],
			before: "/profile/",
			handle: "[^/]+",
			list: "/known-followers",
			route: "/known-followers/?$",
			relation: "followed_by",
		},
		x: {
			hosts: ["x.com", "twitter.com"],
			before: "/",
			handle: "[A-Za-z0-9_]{1,15}",
			list: "/followers_you_follow",
			route: "/followers_you_follow/?$",
			reserved: "home|explore|notifications|messages|search|settings|i|login",
			relation: "followed_by",
		},
		facebook: {
			hosts: ["facebook.com"],
			before: "/",
			handle: "[A-Za-z0-9.]{3,}",
			list: "/friends_mutual",
			route: "/friends_mutual/?$|^/profile\\.php$",
			reserved: "home.php|friends|groups|watch|marketplace|events|login",
			relation: "mutual",
		},
		mastodon: {
			hosts: [],
			before: "/",
			handle: "@[A-Za-z0-9_.-]+(?:@[A-Za-z0-9.-]+)?",
			list: "/familiar_followers",
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
			"dex|rgh|followedby|apollo|lusha|kaspr|surfe|leadjet|salesql|contactout|rocketreach|folkx|grammarly|plasmo|" +
			"taplio",
	},
};
