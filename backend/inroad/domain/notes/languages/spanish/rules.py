"""The user's own rules for asking somebody, in Spanish."""

CUES = """
[asking 1]
pedir; pedirle; pedirles; pido; pedirlo; pide; pidas; petición; peticiones; favor; favores;
solicitar; solicitudes; solicitud; contactar; contactarle; contactarla; contactarlo; molestar;
molestarle; molestarla; molestarlo; intro; intros; presentación; presentaciones; preguntar;
preguntarle; recurrir

[at_most 1]
como máximo; como mucho; a lo sumo; máximo; max; no más de|que; nunca|jamás más de|que; solo;
sólo; únicamente; hasta; límite; límite de; no pasar de; máximo de; no más; un máximo de

[at_most 2]
max; máximo; como máximo; como mucho; a lo sumo; límite; basta; nada más; no más; y no más

[more_than 1]
más de; más que; más veces

[spaced 1]
entre _? peticiones|favores|solicitudes|intros|presentaciones; entre _? _?
peticiones|favores|solicitudes; entre cada petición|favor|solicitud; entre petición|favor y; de
separación

[ask_twice 1]
pensar|pensarlo|pensárselo|pensármelo|pensarme|piénsalo|piensa|pensarse lo? dos|bien veces?
antes?; pensar|piénsalo|pensarlo dos veces;
consultar|consultarlo|consúltame|hablar|hablarlo|confirmar|confirmarlo|verificar|comprobar|revisar|revisarlo
con migo?|conmigo;
consultar|consultarlo|hablarlo|hablar|confirmar|confirmarlo|verificar|verificarlo|revisar|revisarlo|comprobar|comprobarlo
conmigo; consultarme|preguntarme|avisarme|pedirme|pregúntame|consúltame|avísame|recuérdame
antes|primero|dos|confirmación|permiso|otra; no|nunca|jamás _? _? sin
consultarme|preguntarme|hablar|mi|consultar|confirmar|avisarme _?; solo|sólo con mi
permiso|visto|ok|aprobación|acuerdo; sin mi permiso|visto|ok|aprobación|consentimiento; pedir mi
permiso|ok|visto; confirmar dos veces; preguntar dos veces

[ask_twice_not 0]
me hizo pensar; lo pensó; se lo pensó; me preguntó
"""
