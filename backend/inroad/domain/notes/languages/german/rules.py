"""The user's own rules for asking somebody, in German."""

CUES = """
[asking 1]
frag|frage|fragen|frägst|gefragt|anfragen|anfrage|bitten|bitte|ansprechen|angesprochen|anschreiben|kontaktieren;
anfragen; gefallen; gefälligkeiten; intro; intros; vorstellung; vorstellungen; vermittlungen;
bemühen; behelligen; einspannen; angehen; empfehlung; empfehlungen

[at_most 1]
höchstens; maximal; max; maximum; nicht|nie öfter als; nicht|nie häufiger als; nicht|nie mehr
als; keine mehr als; nur; bloß; lediglich; bis zu; limit; nicht über

[at_most 2]
max; maximal; höchstens; maximum; reicht; genügt; limit; nicht öfter|mehr|häufiger; ist
genug|limit|maximum

[more_than 1]
öfter als; häufiger als; mehr als

[spaced 1]
zwischen _? anfragen|bitten|gefallen|intros; zwischen _? _? anfrage|fragen; abstand; pause
zwischen; auseinander

[ask_twice 1]
zweimal|gut|nochmal|genau überlegen|nachdenken; zwei mal überlegen|nachdenken;
vorher|zuerst|erst|immer|bitte|unbedingt mit|bei mir
abstimmen|absprechen|nachfragen|fragen|rückfragen|klären|abklären|rücksprache; mit|bei mir
abstimmen|absprechen|nachfragen|rückfragen|klären|abklären|abgesprochen|abgestimmt;
erst|vorher|zuerst|nochmal mich fragen; mich vorher|zuerst|erst|nochmal|zweimal fragen;
rücksprache mit|halten mir?; nicht|nie|niemals ohne
rücksprache|absprache|abstimmung|mein|meine|mich|vorherige _?; nur|erst nach|mit
rücksprache|absprache|abstimmung; drüber|darüber schlafen; frag|frage mich
vorher|zuerst|erst|nochmal|zweimal; nochmal bei mir nachfragen|rückfragen|fragen; nur mit
meinem|meiner ok|okay|einverständnis|zustimmung|segen|erlaubnis; bei mir rückfragen;
erinnere|warne mich vor|bevor; vorher mich fragen; erst nach rücksprache|absprache; doppelt
nachfragen|rückfragen; zweimal bei mir _?; von mir absegnen|freigeben|bestätigen

[ask_twice_not 0]
hat|hatte|habe mich|mir zweimal|nochmal|vorher gefragt; musste|muss ich nochmal
"""
