/** The words of a Danish passphrase. A phrase that was made must stay one: never take a word away. */
export const danishPhraseWords: readonly string[] = `
abrikos adgang admiral advent afrejse afsked aften aftensmad aftentur aftryk agurk ahorn akkord
akrobat aktiv akvarel album alfabet allehånde alliance almanak alpehue alpeviol altan altertavle
aluminium ambolt amfibie ampere ananas andedam andefugl anekdote anemone anker ankomst anlæg
annonce ansigt ansjos antenne antikvar apotek appelsin appetit april arena argument arkade
arkitekt arkiv armbånd armlæn arrangør artig artikel artiskok asfalt asparges assistent astronom
atelier atlas atlet atmosfære aubergine august aurikel autograf avis avisbud avocado badebold
badebro badedragt badehotel badekar bagage bagdør bageplade bager baghave bagside bagtrappe
bagværk bakke bakspejl balance balje balkon ballade ballet balsam bambus banan bandage bane banjo
bankospil barndom barnebarn barnevogn barometer baron basar basilikum basketball bassin bastion
batteri bavian bedrift bedstemor begynder behagelig belysning benzin beret besked besøg besøgende
betaling beton betræk beundre bevogte bevægelse biavler bibliotek bidrag bifald bilist billard
billede billig biograf birketræ bison bjergtop bjælke bjørn bladguld blandet blanding blik
blinklys blitz blomkål blomme blomst blond blyant blæse blåbær blåhval bogbinder boghandel
bogholder boghvede bogmærke bogreol bogstav boldspil bolig bolsje bomuld bonbon bondegård
bondemand bopæl bordben bordplade bordtennis borgmester botanik bowling brandbil brandhane
brandmand bredde bremse brev brevdue brevkort brillant briller brise broccoli broget brombær
bronze brosten brudekjole brudgom brugbar brun brunkål brusebad brygger bryllup brædder brændbar
brændeovn brætspil buegang buket bukser bunke burger buskads busrute busskur butik butler bydel
byggeri bygning bymidte bytur bælte bænk bæver bøgeskov bøgetræ bøjle bølge bølgeblik bønne
børnehave børste bøsning bålplads cellist cello cement centrum champignon chance charme chef
chokolade ciffer cikade cirka cirkel cirkus citat citron container cowboy creme curling cykel
cykelbud cykelsti cykeltur cyklamen cyklist cylinder cypres dagbog dagligstue dagplejer dagslys
damask dansegulv danser dansk datid datter december dekoration delfin deltager dessert diagonal
dialekt dialog diamant digter dilemma diplom diplomat direkte dirigent disciplin diskant distrikt
dobbelt doktor dolomit domino dommer dompap donkraft drage dragon drejebænk dreng drivhus dronning
drøm dråbe dueslag duft dukke dumpling dunjakke dybhav dykker dynamo dyne dyrehave dyrepark dyrke
dyrlæge dæksel døgn dørkarm dørklokke dørmåtte dørtrin dåse edderkop eddike efterår egern egetræ
ekko ekkolod eksamen eksotisk ekspert ekspres elefant elev elevator elfenben elkedel elleve
ellipse elpære emalje emballage embede emne endelse enebær energi energisk engang enhed enkelt
enorm enspænder ental episode epoke ergoterapi erindring espalier essay etage etiket eukalyptus
eventyr evig fabel fabrik fader fakir fakkel faktor faldskærm falk familie fantasi farfar farmor
farvand farveblind farvelade fasan fastelavn faster fatning favntag feberfri februar fedekalv
fejekost fejlfri feltseng fennikel ferie fersken festival festlig fiffig figen figur fiktion filet
filosof filter finansmand finger fingerbøl fingernem firben firkant firma fiskedam fiskenet fisker
fjeder fjerdedel fjernsyn fjollet fjorten fladbrød fladfisk flag flagermus flagstang flakon
flamingo flamme flaske flette flid flittig flodhest flok flora florin flue flyder flygel flygtig
flyvefisk flyvning fløde flødeis flødeskum fløjl fløjte flåde fodbold fodnote folder folkefest
folkesang forbillede forfatter forhave forhæng forkæle forlag forløb formel formiddag formular
fornavn forretning forstad forsøg fortov fortælle forældre forår fosfor fotoalbum fotograf fragt
frakke fredag fredelig fregne fremad fremtid frihed frikadelle frimærke frisk frisør fritid frodig
frokost frostklar frostvejr frugthave fryd fryser fugl fuglerede fugtig fuldkorn fuldmåne funktion
fyldepen fyrretræ fyrste fyrtårn fysiker færge færgeleje fætter fødeby føl følelse føljeton
fåreskind gadedør gadekryds gaffel galakse galleri gamache gammel garage garderobe gardin garn
gartner gasovn gave gavmild gazelle gedeost gelænder genbo genert geografi gevinst gevir gips
giraf gitter gjord glad glans glasmager glasur glemsom glimmer globus glæde glød gnaver gobelin
gondol gorilla grafit grammatik granat grankogle greb grevinde grill grillkul grotte grundig
gruppe grusgrav grusvej grydelap gryn grænse græs græshoppe græskar grævling grøft grøn grønkål
grøntsag gråspurv gudmor guitar guldfisk guldsmed gulerod gulvtæppe gummi gummibåd gyldenlak
gyldig gymnasium gyngehest gærdej gæst gæstehus gødning gåde gås gåsefjer gåtur habit hagl
hakkebøf halløj halm halsbånd halvmåne halvø hammer hamster handske harmonika harpe hassel
hasselnød havblik havbund havedør havefest havesaks haveslange havestol havfrue havkat havn
havnefoged havregryn havørn hegnspæl hejre hektar helikopter helligdag henrykt hermelin hest
hestehov hestesko hestevogn hibiscus hilsen himmel hindbær historie hjelm hjemby hjemvej hjerte
hjort hjulspor hjælper hjørne hobby hofnar hofte honning hoppe horisont hotel hoveddør hovedgade
hovedpude hovedstad hovedvej hule humlebi humor hund hundehus hundehvalp husbåd husdyr hvalros
hvede hvedemel hveps hvid hvidkål hvidløg hvile hvirvel hvælving hyggelig hylde hyldebær hymne
hyppig hyrdestav hytte hæk hængsel høflig høj højde højskole højtaler høloft høne hønemor hønsehus
hørbar hørfrø høstak høvding høvl håb håndbold håndsæbe håndtag håndværk hård idealist idol idræt
ildsjæl ildsted illusion import indbo indbygger inderlig indgang indkøb indsats indsigt indsø
industri ingefær ingeniør insekt inspektør instrument interesse internet interview invitation
isbjørn isblok islænding isnende ispind istap isterning istid isvaffel ivrig jagthund jaguar
jasmin jernalder jernbane jetfly jockey jogging jolle jonglør jordbund jordbær jordnød jordskok
journal jovial jubilæum judo juice julekort julemand julesang juletid juletræ jungle juni jurist
juvel jæger jættestue jævndøgn kabale kabine kaffe kaffebar kaffekop kage kagerulle kajak kakao
kaktus kalender kalkun kalv kamera kamille kammerat kamp kanal kandidat kandis kanin kano kantarel
kantine kappe kaptajn karaffel karamel karat karklud karneval karrusel karse kartoffel karton
kaskade kasket kasserolle kastanje katalog katapult kateder kattepote kavaler kaviar kejser
kejserinde keramik kerne ketsjer kikkert kiks kilde kildevand kilogram kilometer kimono kinakål
kiosk kirke kirsebær kirurg kittel kjole klap klarinet klasse klaver klematis klinik klipper
klippeø klit klitrose klog klokke kloster klovn klude klump klædeskab kløft kløver knallert knase
kniv knop kobber kobolt kogebog kogekunst kogle kokos kokosnød kolibri kollega kollegie kolonihave
kolossal komedie komfur komma kommode kommune kompas komponist koncert konditor konfekt konge
konkylie konsul kontakt kontor konvolut koral koriander korkprop kornblomst kornmark korsang
korsvej kostald koste kostume kotelet krabat krabbe kraftig kranbil krans krave kreativ kredit
kreds kridt kringle krokodille krokus krone kruk krumme krydderi krydsord krystal kubik kuffert
kuglepen kulinarisk kuling kultur kunde kunstig kunstner kurve kusine kutter kvalitet kvarter
kvidren kvik kvinde kvist kvædetræ kylling kælder kælk kæmpe kænguru kærlig kødbolle køje køkken
køleskab køletaske kølig kørekort køreplan køretur kåbe kålrabi labyrint ladcykel lade lagune
lakrids laksørred lama lammekød lampe landevej landkort landlig landsby lang langbord langsom
lanterne lasagne laserlys lastbil laurbær lavendel ledig ledning legeplads legetøj lejlighed
lejrbål lektie leopard lergulv lerkrukke lethed letmælk levende ligeud lighed ligning lilje
lillebror limonade limstift lineal linedanser linse lirekasse listig liter litografi livlig livrem
livsglæde lodret lodsbåd loft loftrum logbog lokomotiv lommebog lommelygte lotteri luftfoto luftig
luftskib lugte luksus lunken lupin lygtepæl lykke lynild lynlås lyrisk lysekrone lyserød lyskryds
lysning lystbåd læder lædersofa lægehus læsebog læsesal løbehjul løfte løg løgkuppel lørdag løst
løve løvetand løvsanger låsesmed madkasse madpakke magasin magnet magnolia mahogni majskolbe
makrel makron maling malke maltbolsje manchet mand mandag mandarin mandel manege mangfoldig mango
manicure maraton marked markise marmelade marsvin marts maskine massage matros medalje medister
medlem medvind meget mejeri mejse melbolle mellemmad melodi melon menneske mentol menu mester
metal meteor metro middag midnat midsommer mikrofon mikroskop mild milepæl million mimose minde
mineral minister minut mirakel mistelten model modig mole molekyle morbror morbær morfar morgen
mormor morsom morter mosaik motiv motor motto mudder muffin muldjord muldvarp mulepose mundharpe
munter muse museum musik musiker muskat musling mygge myggenet mynte mysterium mælkevej mæt møbel
møde mødested møllehjul mønster mønt mørbrad mørke mådehold mågeskrig målebånd målmand måltavle
måltid måned månelys måske nabo nabolag narcis narre natbord natlampe nattergal natur navnedag
nederdel nellike neon netværk nikkel nisse nissehue niveau nord nordlys nordpol normal norsk notat
november nuance nudel nummer nybegynder nygift nyhed nylon nymåne nyre nysgerrig nytår næbdyr
nænsom nær nærhed næse næsehorn nøddebrun nøgle nøgleord nøgtern nål nåletræ oase obelisk
observere ocean odde oksehale oktav oktober oldemor oldtid olie oliven ombord omegn omelet omfang
omhu omkreds omslag omvej onkel onsdag opdager opera opfinder opfindsom opgang opgave ophold oplev
oprydning opråb opskrift optiker orange ordblind ordbog orden orgel orienteret orkan orkester
orkide orlov ostehaps ostemad otium otte oval overblik overfart oversigt paddehat pakhus palads
palet palme panda pandekage panel panter papaya papegøje papirfly papkasse paprika parade paradis
parasol parfume park parkbænk parket parodi passager pasta pastinak patent pavillon peber
pebermynte pedal pelargonie pelikan penalhus pendul penge pengepung pensel periskop perle
perlehøne perron persille personlig pesto piano picnic pige piletræ pilot pimpsten pind pingvin
pinseferie pirat pistacie pjat pjusket plakat plan planet plantage plask plaster plastik plov
pludder plukke plæne podium poesi pokal polere polka ponton popcorn poppel porcelæn port portræt
postbud posthus postkort pote praktik praline prik primtal prins prinsesse prisme privat problem
produkt professor profil program projekt propel prosa provins præcis prøve prøvesten publikum pude
pudsning pullover puls pulver punktum pupil purløg puslespil pust pyjamas pynt pyramide pædagog
pæon pære pølse pølsehorn pølsevogn påfugl pålæg quiz rabarber racerbil radar radio radise raket
ramme ramsløg rapport rapsmark rask rasteplads rastløs rebstige reception redaktør redder redskab
refleks regatta regering region regnbue regnfrakke regnorm regnskov regnvejr reje rejsebog reklame
rektor reol replik republik reserve restaurant retning revyvise ribben ribsbusk ridebane ridefoged
rider ridesti rigdom ring ringetone risengrød rismel risotto ritual roastbeef robot robust rokade
roman rosenbed rosenkål rosin rosmarin rotunde rubin rugbrød rugby rugmark rulle rullebord rumfang
rummelig rumskib rundstykke ruskind rutebil rutine rygrad rygsæk rygte rytme rytmisk rytter række
ræling ræveskind rød rødbede rødgran rødkælk rødkål røgalarm rørsukker råvare sadel sadeltaske
safir safran saft saks salami salat saldo salmiak salon saltkar salvie samarit samfund samling
samtale sandal sandbanke sandkasse sandslot sanger sangfugl satellit satire sauna savsmuld savværk
saxofon scene segl sejlbåd sejlskib sekretær seksten sekund selleri selskab selv semester seng
sennep september serviet sfinks shampoo sheriff shorts signal sikker sildesalat silke silkeorm
sirene sirlig sirup situation sjal sjette sjov skabelon skade skakbrik skakbræt skala skaldyr
skarv skattekort skefuld skib skibakke skibsdæk skildpadde skilift skilt skind skinke skipper
skitse skive skjold skjorte skolebus skoletaske skolevej skomager skorsten skovbund skovbær
skovfoged skovhytte skovl skovmus skovsø skovtur skrald skrammel skrift skrin skrivebord skrue
skrædder skråning skuffe skulder skulptur skum skumring skurvogn skvulp skybrud skydedør skygge
skyskraber skæg skælve skænk skærgård skærm skævert skøjter skøn skønhed slagtøj slalom slikpind
slips slot slotspark slutning slæbebåd slædehund slægt slægtning slør slåbrok smag smaragd smed
smedje smelte smidig smil smule smykke smørhul smørklat smådyr snack snebold snefnug snemand
sneplov snerle snestorm snor snorkel snude snurretop sodavand sofa sofapude sognegård sokkel
solbrille solbær solfanger sololie solopgang solsikke solskin solsort solstråle solur sommerfugl
sommerhus sonate sopran sortbær sortiment sortkridt spadsere spaghetti spand sparegris speedbåd
spegesild spejder spejl spejlæg spektrum spidskål spidsmus spinat spinkel spiral spire spisebord
spisekort spisesal spisestue splint springvand sprinter sprog spurv spændende spænding spættet
spøg spørge stabel stadion stafet stak stakit stald stalddør stamgæst stamtræ standard standur
stativ statue stearinlys stege stegepande stemme stemning sten stenalder stenbro stereo stigbøjle
stikling stilhed stjerne stol stolthed stopur storby storm stramaj strand streng strygejern
strækning strømpe stråhat stråle strålende student studie stue stuegang stueur stumfilm styrmand
stær stævne støv støvfri støvle støvsuger ståltråd succes sultan summe sump sundhed suppe suppeske
surfbræt sutsko svale svamp svar sveske svigermor sving svævefly svømmehal svømmer sydpol sydvest
syltetøj symaskine symbol symfoni system sæbeboble sædvane sælhund sødme sødmælk søgræs søheste
sømil sømærke søndag sørejse søstjerne søvand søvn søvnig såmaskine tablet tagrende tagsten takt
taktik taktstok taleboble talent tallerken tamburin tandem tandhjul tandlæge tangent tankbil tante
tapet tapir tapper taske tavle tavs taxa teater teglsten tegn tegner tegnestift tekande tekniker
tekop tekst telefon telegraf teleskop telt tempel tendens tennis teori terapi termokande terning
terrasse tiger tikamp tilbud tilhører timeglas timian tirsdag titel tjeneste tjære toast togbane
toilet toldbod tomat tomme tonefald tordenvejr torn torvedag trafik trailer traktor trampolin
transport trapez trappe travl tredive trehjulet trekant triatlon tribune trillebør trin trist
trold troldmand trommestik trompet tropehjelm trubadur træ træner træsko træsnit træstub træthed
trøffel trøje trøst tulipan tunfisk tunge tunika tunnel turban turbine turnering tusind tusindben
tusmørke tvebak tvilling tyngde tyttebær tændstik tænker tæppe tærskel tærte tømrer tønde tørfisk
tørklæde tørreloft tørv tørvemose tåge tågehorn tålmodig tårn uddannelse udeliv udflugt udholdende
udhus udkant udland udlængsel udsigt udspring udstilling ugeblad ugebrev ugle ujævn ukulele
uldgarn ulvehund umage undertøj undervise undren undulat ungdom uniform univers urmager urokse
urskive urskov urtepotte urtete usynlig uvejr vagtel valmue valnød valuta vandfald vandhane
vandkant vandmand vandpyt vandrehjem vandrer vandtårn vanilje varme varsel vaskerum vaskeskind
vaterpas vejkryds vejleder vejrhane vejskilt vejviser velour venlig venskab ventesal verden
verdensdel vers viadukt vidde videnskab video vidunder vielse vifte vigtig viking vildgås vildt
villa vindrue vindspil vingård vinkel vinter violet violin vippe visdom visning vitamin vogn
vognmand voks voksdug vokslys volley vovse vugge vuggevise vædder vægt vækkeur værdi værelse
værksted værtinde vævestol vågen ydmyg ynde yngling ypperlig zebra zink zone zoolog æble æblekage
æbletræ ædru ægte ægteskab æske ødegård øjeblik økologi øre ørering ørken ørred østers øvelse åben
åbning åkande åndehul åre årring årstid årtusind
`
  .trim()
  .split(/\s+/u)
