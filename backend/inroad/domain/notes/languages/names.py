"""Words that tell organisations, schools, events, places and people's names apart."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOT_NAMES = _set(
    """
    i ceo cto cfo coo cmo cpo cro vp svp evp md gp lp pm pms hr qa ux ui it ai ml ipo vc vcs
    saas b2b b2c dna dnc lc li dm fyi asap ooo pto tbd tba eod eoy eow ps nb re cc bff q1 q2 q3
    q4 h1 h2 fy mba emba phd msc bsc ba ma ms llm ex the a an zoom whatsapp telegram signal
    facetime teams email mail series seed round uk us usa eu uae ok no yes not do don't he she
    they we you it his her my our their asked met and or but english german french spanish
    portuguese italian european american british christmas easter xmas thanksgiving diwali
    hanukkah ramadan monday tuesday wednesday thursday friday saturday sunday nda roi kpi crm cv
    bbq tv diy who what why how when where never still also then now very jr sr dr mr mrs ms ad
    ads sdr bdr ae csm gtm r&d m&a am bin du sie ihn ihm er wir ich es im am zum zur nach vor
    bis seit aus auf mit nicht kein le la les il elle on nous je ne un une el los las yo nos o
    os a as eu nao no na em de da do des du janvier fevrier avril pls thx lol imo tbh btw afaik
    aka ie eg vs god swe eng mktg biz dev ops avoid diwali eid hackathon sabbatical corona covid
    brexit bro dad mom mum sir thank thanks please
    """
)

CHANNELS = _set(
    """
    twitter facebook instagram skype slack discord teams zoom whatsapp signal linkedin meet
    google
    """
)
"""Names of companies by which people also get in touch: "texted on Slack" names no company."""

ROLE_WORDS = _set(
    """
    sales marketing product engineering ops operations design growth finance people data
    partnerships success strategy business development manager director head lead president
    officer engineer founder partner principal associate analyst recruiter consultant investor
    board chief talent revenue research science security senior junior staff global regional
    vice general customer account executive software account cofounder owner chair chairman
    designer developer architect scientist lawyer attorney professor doctor advisor angel
    operator
    """
)

PLACES = _set(
    """
    london paris berlin munich munchen hamburg cologne koln frankfurt stuttgart dusseldorf
    vienna wien zurich geneva basel amsterdam rotterdam brussels dublin madrid barcelona
    valencia sevilla seville lisbon lisboa porto milan milano rome roma turin copenhagen
    stockholm oslo helsinki warsaw krakow prague praha budapest athens istanbul dubai riyadh
    doha cairo lagos nairobi capetown johannesburg mumbai delhi bangalore bengaluru pune
    hyderabad chennai singapore jakarta bangkok manila tokyo osaka kyoto seoul beijing shanghai
    shenzhen taipei sydney melbourne auckland toronto montreal vancouver ottawa chicago boston
    seattle austin dallas houston denver atlanta miami philadelphia phoenix detroit portland
    oakland brooklyn manhattan queens nyc sf la dc bogota lima santiago quito caracas montevideo
    mexico brazil brasil argentina chile peru colombia spain portugal france germany italy
    england scotland wales ireland switzerland austria netherlands belgium denmark sweden norway
    finland poland czechia hungary greece turkey israel egypt nigeria kenya india china japan
    korea vietnam thailand indonesia malaysia philippines australia canada europe asia africa
    america deutschland osterreich schweiz frankreich spanien espana italien italia lyon
    marseille bordeaux lille nantes toulouse nice recife curitiba brasilia bali ibiza mallorca
    hawaii california texas florida oregon utah colorado nevada arizona tahoe bay valley york
    francisco angeles diego orleans vegas rio paulo buenos aires janeiro zealand arabia
    cambridge_ma leeds manchester birmingham glasgow edinburgh bristol tel aviv hong kong kuala
    lumpur davos_ kopenhagen mailand rom london londres nueva munique londra genf ginebra alps
    alpen tuscany provence iceland malmo goteborg gothenburg aarhus bergen trondheim tampere
    salzburg innsbruck linz bern lausanne lugano lucerne luzern bologna florenz naples napoli
    venice venezia palermo strasbourg grenoble rennes montpellier bilbao malaga zaragoza granada
    coimbra braga faro salvador fortaleza leipzig dresden bremen nuremberg nurnberg karlsruhe
    freiburg heidelberg bonn aachen ghent gent antwerp utrecht eindhoven vilnius riga tallinn
    bucharest belgrade zagreb ljubljana bratislava kyiv tbilisi casablanca accra kampala karachi
    lahore dhaka kathmandu hanoi saigon brisbane adelaide calgary minneapolis cleveland pittsburgh
    baltimore nashville memphis sacramento honolulu romania bulgaria croatia serbia ukraine russia
    ecuador uruguay bolivia venezuela pakistan bangladesh nepal morocco tunisia ghana bavaria bayern
    scandinavia brandenburg nordics dach emea apac latam mena
    aalborg aberdeen abidjan ajaccio alabama albany albuquerque alexandria algarve alicante
    almeria alsace amiens amman anchorage andalucia andalusia angers ankara annecy antalya
    arequipa arkansas arnhem asuncion augsburg aveiro avignon bahrain balkans baltics bari
    barranquilla bastia bayonne beirut belem belfast belo benelux bergamo biarritz bielefeld
    bochum boise bolzano breda bregenz brescia brest bretagne brighton brittany brno bruges
    brugge buffalo burgos burgundy cadiz caen cairns cali campinas canberra cancun cardiff
    carolina cartagena catalonia catalunya catania changi charleroi charlotte chemnitz
    christchurch cincinnati clermont cluj colmar columbus como connecticut cordoba cork
    cornwall corsica coruna crimea cusco dakar dakota darwin debrecen delft devon dijon
    dortmund douala duisburg dundee dunedin durban durham edmonton erfurt esbjerg esch espoo
    evora exeter flanders florianopolis fresno fribourg funchal galicia galway gatwick
    gdansk georgia gijon girona goiania graz groningen guadalajara guayaquil guimaraes
    haarlem habana haifa halifax hampshire harare hartford havana havre heathrow hobart
    horizonte huelva hull iasi idaho illinois indiana indianapolis inverness iowa izmir
    jacksonville jena jersey jerusalem jfk joinville jutland kansas kassel katowice kaunas
    kent kentucky kharkiv kiel kigali klagenfurt konstanz kosice kuwait lapland lax
    leicester leiden leiria leuven liege liguria limassol limerick limoges linkoping lleida
    lodz londrina lorient louisiana louisville lubeck lund lusaka luton luxembourg lviv
    madeira madison magdeburg maine mainz managua manaus maribor marrakech maryland
    massachusetts medellin mendoza metz michigan milwaukee minho minnesota minsk mississippi
    modena montana monterrey mulhouse munster murcia muscat namur nancy nebraska neuchatel
    newcastle nicosia nijmegen nimes niteroi norfolk normandie normandy norwich nottingham
    odense odesa ohare ohio oklahoma omaha orebro orlando orly ostrava oulu oviedo padova
    palmas pamplona panama parma pasadena patras pau pennsylvania perpignan perth perugia
    pisa plovdiv plymouth poitiers portsmouth potsdam poznan pretoria providence puebla
    puglia quebec queenstown quimper rabat raleigh regensburg reims reykjavik richmond
    rijeka rochester rosario rostock rouen rugen salamanca salzkammergut santander sarajevo
    sardinia saskatoon savoie schiphol setubal sheffield siberia sicily siena sion skopje
    sofia southampton spokane stansted stavanger steyr surrey sussex swansea sylt szeged
    tacoma tampa tarragona tartu tegel tenerife tennessee thessaloniki tilburg timisoara
    tirana tirol toledo toscana toulon transylvania trier trieste tromso tucson tulsa tunis
    turku tyrol ulm umbria uppsala usedom valladolid valletta valparaiso vannes varna
    vasteras vermont verona vigo villach virginia viseu vitoria wallonia wellington wels
    winnipeg winterthur wisconsin wroclaw wuppertal wurzburg wyoming yorkshire zadar zeeland
    """
)

SCHOOLS = _set(
    """
    mit stanford harvard yale princeton columbia cornell dartmouth brown upenn wharton kellogg
    booth sloan haas ucla nyu usc berkeley caltech cmu oxford cambridge lse lbs ucl imperial
    insead hec essec escp edhec polytechnique sorbonne eth epfl tum whu lmu rwth kit mannheim
    iese ie esade bocconi polimi kth chalmers dtu nus ntu tsinghua iit iim isb usp insper fgv
    unicamp puc unam itam tec uba mcgill waterloo ubc university universitat universite
    universidad universidade university college school institute academy uni gymnasium lycee
    hochschule stern duke georgetown vanderbilt tufts emory purdue umich gatech utexas notre
    dame rice smith tuck darden ross fuqua anderson judge said hpi fu hu tu technion idc
    weizmann aalto cbs hsg st.gallen bits
    """
)

COMMUNITIES = _set(
    """
    yc techstars antler ypo eo toastmasters rotary pavilion revgenius reforge combinator deck
    fellows founders cohort fellowship accelerator community club guild association network
    alumni collective chapter plug seedcamp startx endeavor odf ef ashoka teach rotaract
    """
)

EVENTS = _set(
    """
    saastr slush websummit summit conference conf con fest festival forum expo congress
    dreamforce disrupt collision neurips icml iclr kdd cvpr acl emnlp kubecon pycon ces mwc ifa
    dld omr noah vivatech rsa sxsw davos wef ted tedx meetup hackathon week days awards gala
    retreat reinvent jsconf devcon ethdenver ethcc token2049 bits pretzels bitsandpretzels
    dmexco cebit gitex money2020 money20 inbound unbound webit latitude hannover messe fosdem
    defcon blackhat siggraph gdc e3 gamescom nab cannes ibc sibos finovate
    """
)

INVESTORS = _set(
    """
    ventures capital partners vc fund fonds equity angels holdings
    """
)

COMPANY_TAILS = _set(
    """
    inc ltd llc gmbh ag se sa co corp group labs ventures capital partners bank software systems
    technologies health networks studio studios media consulting holdings industries energy
    foods foundation solutions robotics analytics security airlines motors pharma therapeutics
    bio games digital company cloud research sachs stanley chase combinator deck face hat alto
    catalyst lynch fargo templeton reuters fund hathaway express lauren motor electric dynamics
    first direct republic hat inside bloom lab collective works grid power payments mobility
    logistics insurance telecom interactive aerospace biosciences sciences biotech diagnostics
    instruments semiconductors optics wireless brands brewery kitchens apparel publishing records
    films pictures entertainment airlines railways shipping freight chemicals materials plastics
    solar nuclear minerals metals
    """
)

COHORT_TAILS = _set(
    """
    founders fellows fellow fellowship alumni alum cohort batch community members group program
    programme
    """
)

COMMON = _set(
    """
    graduated born founded married moved retired promoted lived studied quit passed kept called
    hired joined about above after again all almost also always am among another any anything
    are around as at away back be because been before being best better between big both brought
    but by came can case cheers city clear come coming company could day days deal deck did do
    does doing done down during each early easy else end enough even ever every everything fact
    family far few find fine first five for found four from full fun gave get gets getting give
    given go goes going gone good got great guy had half hand happy hard has have he help her
    here hey hi high him his home house how i if in into is it its job just keep kept kid kids
    kind knew know knows last late later lead least left less let life like little live lives
    long look looks lost lot lots love made main make makes man many may maybe me mean might
    money more most moved much must my name near need needs never new next nice night no none
    nor not note nothing now of off often old on once one only open or other our out over own
    part past people perhaps person place plan plans please point pretty probably put quite
    rather ready real really right said same saw say says second see seem seems sent set she
    short should show side since small so some someone something soon sorry start started still
    stuff such super sure take takes talk team tell than thank that the their them then there
    these they thing things think third this those though thought three through time times to
    today together told too took top true try turn two under until up upon us use used very via
    want wants was way we week weeks well went were what when where which while who whole whom
    whose why will wish with without woman won work works world would year years yes yet you
    young your tested tasked launched launch spike ghost poster mostly market sales leader tech
    product marketing engineer designer runner jazz dog dogs cat cats vegan coffee loves likes
    lives speaks plays reads hates enjoys based airport church gym home dinner lunch school
    office desk party events startup startups founder wife husband son daughter baby hosts host
    posted hosted walker casual causal dated rated rather quiet quite trail trial angle angel
    form from through thorough united untied sacred scared nuclear unclear calm clam grater
    great there three spoke poker posting bosses losses classes board broad abroad father
    farther further mother brother bother letter latter better butter matter chance change
    charge large target budget contract contrast contest content context intent invest invent
    advice advise device devise quota quote quotes proposal personal persona personnel process
    progress product products projects project protect partner partners party parts pilots pilot
    patents parent parents patient patience moved movie movies moving missed mixed fixed fired
    hired tired wired filed failed called culled pulled polled rolled billed killed filled
    skilled trusted rusted tested rested nested invited invited inverted converted covered
    recovered discovered offered suffered differed deferred preferred inferred referred
    transferred mid senior junior staff global remote hybrid area region regional north south
    east west online offline public private legal finance financial fintech biotech health
    healthcare climate energy crypto
    """
)
