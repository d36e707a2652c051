/// Given names of people who live in Sweden, of wide origin; lower case.
enum GivenNames {
  /// Those that are hardly any other word, where they have a capital.
  static let distinct = names(firstHalf + " " + secondHalf)

  private static let firstHalf = """
    aaron abbas abbe abdelkader abdi abdirahman abdirisak abdul abdulla abdullah abdullahi
    abdulrahman abebe abel abigail abraham achmed ada adam adan adel adele adem adina adnan adolf
    adrian aferdita affe afnan agata agda agim agne agnes agneta agnieszka agostino agron ahlam
    ahmad ahmed ahmet aida aidan aila aimo aina aino aisha aissatou ajla akbar aki akram aksel
    alaa alan albert alberta alberto albin albina alejandra alejandro aleks aleksandar aleksander
    aleksandra aleksei aleksi alena alessandro alex alexander alexandra alexandre alexandros
    alexej alexia alexis alfons alfred alfredo algot alia alice alicia alida alina aline alisa
    alise allan alma almaz almir alvar alve alvin alwin amadeus amadou amal amalia amanda amani
    amanuel amar ambjörn amela amelia amelie amer amin amina aminata amine amir amira amna amra
    amund anahita anas anastasia anastasija anastazja anatolij anders andrea andreas andrei andrej
    andrew andrey andrzej andré andréas andrés anela anelia anette angela angelica angelika
    angelina anica anika anil anita anja anjelica anki ann anna anna-greta anna-karin anna-lena
    anna-lisa anna-maria anna-sara anne anneli annelie annemarie annette anne-marie annica annicka
    annie annika annikki annmari annsofie ann-britt ann-charlott ann-charlotte ann-christin
    ann-kristin ann-louise ann-mari ann-marie ann-sofie anosh anothai anselm ansgar antero anthony
    antje anto anton antonela antonia antonija antonina antonio anwar aram arash arben arber arda
    ardit arezo arian ariana arianna arif arild arja arjun arlind armin armina arne arnela arno
    arnold aron artem arthur artur arturo arvid arvo arzu asad asha ashkan ashley ashraf asif
    aslan asmaa assar asta aston astor astrid atilla atle attila augusta aune aurora awa awet
    axelina ayaan ayan ayanna ayham aylin ayman ayse aysel ayub ayşe azad aziz aziza azra babak
    baltzar banafsheh barbara barbro bartosz bashar bashir basil basma beata beatrice beatrix
    behrooz behrouz bekim belal belinda ben benedikt bengt bengt-erik bengt-olof bengt-åke benita
    benjamin benny bente berat berhane beri berit berit-marie berivan bernadette bernard berndt
    bernhard bernt berra bert berta berth berthold bertil besim besnik betina bettan betty beyza
    bianca bibbi bijan bilal billy birger birgit birgitta birhan birk bjarne blagoje blaise blerim
    blerina blerta blessing bodil boel bogdan bojan boris borislav borje bosse bo-göran branislav
    branka branko brian bridget brigitte brita britt britta britt-inger britt-mari britt-marie
    bruno brynolf burak burhan burim börje caisa cajsa camilla camille camilo carin carina carita
    carl carlos carl-erik carl-gustaf carl-johan carola carolin carolina caroline carsten casandra
    casper cassandra catarina caterina catharina cathrin cathrine catrin catrine cecilia cecilie
    celina celine cemal cengiz cesar chanel charles charlie charlott charlotta charlotte chen
    chiara chinedu chloe chris christel christelle christer christian christiane christin
    christina christine christofer christoffer christoph christopher claes clara clarissa clas
    claude claudia claus clemens cleopatra colin connie conny conrad cornelia cornelis cristian
    cristiano cristina curt cynthia cyril cyrus dafina dagmar dagny dag-erik dahir dalia dalila
    damian damir damla damon dani daniel daniela daniella danielle danijel danijela danilo danne
    danny dante danuta daoud dardan daria darija dariush dariusz darko darya daut david davide
    davoud dawid dawit dayana deepa deepak dejan deltin denise dennis denny deqa derya desire
    desirée diana dick diego dilan dilara dilnoza dilovan dimitri dimitrios dimitris dina dino
    dirk disa diyar djamila dmitri dmitrij doaa dolores domenico dominic dominik dominika donald
    donika donjeta doris dorota dorotea dorothea doruk douglas dragan dragana drago drilon driton
    duha dunia dunja durata dusan dušan dzenan dzenana désirée dženan ebba ebbe ebrahim ebru eddie
    edgar edin edina edit edita edith edmund eduard eduardo edvard edvin edward edwin eero efraim
    efrem egil egon egzon eila einar eino eira eivor ejla ekaterina ekrem elaf elaha elena eleni
    eleonor eleonora elham eliana elias elida elijah elin elina eline elinor elio elis elisa
    elisabet elisabeth elise eliza elizabet elizabeth ella ellen elli ellie ellinor elliot elliott
    elly elma elmer elmir elmira elna elof elon elona elsa else elsie elsy elton elvin elvir
    elvira elvis elvy elza eman emanuel emanuela emelie emely emil emilia emilie emilija emilio
    emily emina emine emir emira emma emmanuel emmelie emmy emrah emre enar endre engla enis enisa
    enrico enrique enver enya erdem eren eric erica erik erika erik-jan erin erland erling ermin
    erna ernad ernst eron ersan ersin esad eskil esma esmeralda esteban estelle ester esther
    eszter ethan ethel eugen eugenia evald eva-britt eva-lena eva-maria evelin evelina evelyn
    evert evy ewa ewelina eyob eyüp ezgi ezra fabian fabienne fabio fadi fadil fadime faduma
    fadumo fahad fahima fahri faisal faiza fanny farah fardosa farhad farhan farhiya fariba farid
    farida faris farouk farzad farzaneh fatema fateme fatemeh fatih fatima fatime fatma fatmir
    fatos fatou faustina fawzi fedja felicia felicity feline felix femke ferdinand ferhat ferid
    fernanda fernando fia fikret filip filippa filippo filiz filmon fiona firas fisnik fjolla
    flamur flavia florence florentina florian floriana flutura folke fortuna franc france
    francesca francesco francis francisco franciska francois franka frans franz franziska françois
    freddie freddy fredric fredrik fredrika frej freja frida frideborg fridolf fritiof fritjof
    fritz fuad gabriel gabriela gabriella gabrielle galina garry gebre genc georg george georgi
    georgios gerald gerd gerda gerhard gerry gert gertrud gezim ghassan ghazal gideon gilbert
    gillis gina giorgio giovanna giovanni gisela gittan gitte giulia giuseppe gizem gjergj glenda
    glenn gloria goitom gonzalo goran gordana gota gottfrid grazyna greger gregor gregory greta
    gretchen grete gretel grethe grigorij grzegorz gudmund gudrun guillermo gullan gull-britt
    gulsen gun gunborg gunbritt gunda gunhild gunilla gunn gunnar gunnel gunvald gunvor gun-britt
    gustaf gustav gustavo göran gördis görel gösta göte habib habiba habtom hacer hadi hadia
    hadija hadiya hafsa haider haile hajar hajra hakan hakim halim halima halina halvard hamdi
    hamid hamida hampus hamsa hamza hana hanad hanan hanif hanin hanna hannah hannele hannes hannu
    hansi hans-erik hans-olof harald harald-bertil hardy haris harriet harry harun hasan hassan
    hasse hatice hawa hayat hayder hedda hedvig hege heidi heike heikki heinrich heinz helen
    helena helene helga helge helin heljä hellen hellevi helmer helmi helmut helén heléna heléne
    henning henny henri henric henrica henrich henrietta henrik henrika henrique henry herbert
    heribert herman hermann hermes hermine hibaq hibo hilal hilda hildegard hilding hilja hillevi
    hilma hiroshi hiwa hjalmar hjördis hoda hodan hodo holger homa hong horst hosein hossein houda
    howard huda hugo hulda humam hung huong husam husein hussain hussam hussein hyacinth håkan
    hélène hülya hüseyin ian ibbe iben ibrahim ibrahima ida ida-maria idil idris idun iffah ifrah
    ignacio igor ihab ihsan iida iker ikhlas ikram ilayda ilhan ilian ilias ilir ilirjana iliya
    iliyas ilja ilkka ilknur ilma ilona ilse ilyas ilze imaan imad iman imane impi imran inas
    indira indra ines inez ingalill inga-britt inga-lill inga-lisa ingbritt ingeborg ingegerd
    ingegärd ingela ingemar inger inger-marie ingmar ingmarie ingolf ingrid ingrida ingvar ingvor
    ing-britt ing-mari ing-marie inés ioan ioana ioanna iqra ira irakli irena irene irfan irina
    irja irma irmeli irmgard irvin iréne isa isaac isabel isabell isabella isabelle isac isak
    isatu isha iskander islam-ali ismael ismail ismet isolde israa issa istvan iurii ivan ivana
    ivar ivica iwona iyad izabela izabella izet jabir jack jacob jacqueline jacques jafar jakob
    jakub jalal jalil jamaal jamal james jamie jamila jamshid jana jane janelle janet janette
    janina janine janis janna janne jannica jannicke jannike jannis jan-erik jan-olof jan-olov
    jan-åke jari jarl jarmila jarmo jaroslav jaroslaw jasin jasmin jasmina jasmine jasminka jason
    javad javier jawad jean jeanette jeannette jelena jenni jennie jennifer jenny jens jens-peter
    jeppe jeremias jeremy jerker jerome jerry jerzy jesper jessica jessika jesus jette jian jihad
    jill jimmie jimmy jing jiyan joachim joacim joakim joan joana joanna joar jochen jocke jockum
    joel joelle joey johan johanna johannes john johnny johny jokke jolanta jolene joline jonas
    jonatan jonathan jonna jonny jorge jorma jorunn jose josef josefa josefin josefina josefine
    joseph josephine joshua josip josipa jossan josé joséphine jovan jovana jozef jozefina joão
    juan juana juanita judith juha juhani juho jukka jules julia julian juliana julie julienne
    juliet juliette julio julius jurgen juri jussi justin justina justyna jutta jyrki jörgen jörn
    jérôme jürgen kaarina kaddy kadir kahina kaisa kaja kajsa kalid kalin kalina kalle kamal kamil
    kamila kamilla kamran karam karen kari karim karima karin karina karl karla karlo karl-axel
    karl-erik karl-gustav karl-johan karl-olof karol karola karolina karoline karsten kasper
    kassem katarina katarzyna kate katerina katharina kathleen kathrine kathy katia katinka katja
    katrin katrina katrine kattis katy kaveh kavita kawa kawthar kaya kazem kebede keijo keith
    kelly kelvin kemal kenan kennet kenneth kenny kenth kerim kerin kerstin keti keve kevin khadar
    khadija khadijo khadra khaled khalid khalida khalil khan khanh khava khosrow khurram kian
    kiara kicki kidane kifah kiki killian kimberly kina kira kiril kirsi kirsten kirsti kirstin
    kjell kjell-åke kjerstin klara klas klaudia klaus kledi klement kofi konrad konstantin
    konstantinos kosovare kourosh kozeta krille krister kristi kristian kristiane kristiina
    kristijan kristin kristina kristine kristofer kristoffer krystyna krzysztof kuldip kumar kurt
    kushtrim kwame kyle kyllikki käthe
    """

  private static let secondHalf = """
    kalevi kanya karwan kavya labinot laila lalla lamar lamia lana lara larisa larissa larry lars
    lars-erik lars-gunnar lars-göran lars-olof lars-åke lasse latifa laura laurence laurent
    laurentiu lauri laurita lavinia layan layla lea leah leandra leart leena leia leif leif-åke
    leila lejla lela lelle leman lempi lena lene lennart leo leon leona leonard leonardo leonid
    leonora leontina leopold leroy leslie letizia levi levin leyla liam lian liana liban libby
    lidia lidija lidya ligia liisa lilian liliana lillan lilla-greta lillemor lill lilly lina linda lis
    lindita linh linnea linnéa linus lionel lior lisa lisbet lisbeth lise liselott liselotte
    lisette lise-lott lise-lotte livia liza ljiljana ljubica ljubisa loffe loke lola lollo loran
    loreen lorena lorentz lorenzo loretta lotfi lotta lottie louay loui louie louis louisa louise
    lova lovis lovisa lowe luai luan luca lucas lucian luciano lucie lucy ludde ludmila ludvig
    ludwig luigi luis luisa luiza luka lukas lukasz luke luljeta lumi lupita lutfi lydia lykke
    lynn maaike maarit mabel maciej maddie madelaine madeleine madelene madina madison mads magda
    magdalena maggan maggie magna magnhild magnus magnusson-erik maha mahad mahamed mahamud mahdi
    maher mahin mahir mahmood mahmoud mahmud mahnaz mahsa maibritt maida maija maiken maja
    majbritt majd majid majken majlis majvor maj-britt maj-gun maj-lis makbule makda malee malek
    malena malgorzata malik malika malin malina malki malte malvina mamadou mamdouh mandana mandy
    manfred mange manon manuel manuela manzoor mara marc marcel marcela marcelo marcia marcin
    marco marcus marek maren margaret margareta margareth margaretha margarita margherita margit
    margita margot margret margrethe margrét mari maria maría mariam mariama mariana mariann marianne
    maribel marica marie mariella marielle marie-louise marija marijana marika marino mario marion
    marios marisa marisol marit marita maritza marius marja marjan marjana marjatta marjo marjorie
    marjut markku marko markus marla marlene marlon marta marte martha marthe marti martin martina
    martine marty maruf marwa marwan mary maryam maryan marzena marzieh masoud masud mateja mateo
    mateus mateusz matheo mathew mathias mathilda mathilde mathis matias matija matilda matilde
    mats matte matteo matteus matthew matthias matti mattias mattis matts maud maurice mauricio
    mauritz maurizio maximilian maximus maya mayada mayra mazen mebrahtu medine mehdi mehmed
    mehmet mehran mehrdad mehrnaz meimi meja mela melania melanie melina melinda melissa melker
    melvin melwin mercy merete merhawi meri meriam merima merita merja merjem merle merlin merve
    mervi meryem mesfin messan metin metta mette mica micael michael michaela michail michal
    micheal michel michela michele michelle micke mida miguel mihai mihret mika mikael mikaela
    mikaila mike mikhail mikkel mikko mikolaj milad milana milena milian milica miljan milka milla
    mille milo milorad milos miloš milton mimmi minea minerva minh minna minttu mira miracle
    miralem miranda mireille mirela miriam mirja mirjam mirjana mirko miro miron miroslav mirsad
    mirsada mirza misha mladen modou moha mohamad mohamed mohammad mohammed mohamud mohsen moises
    mojgan mojtaba molly momodou mona monica monika monique morgan morris mortaza morten mosa
    moses moshe mostafa motaz muamer muhamed muhammad muhammed muharem muhidin mulki muna munir
    murad muriel musa mussa mustafa mutlu myriam myrna måns-erik mårten märit märta märtha nada
    nader nadezda nadia nadim nadin nadine nadir nadja naema nafisa nagham nahid nahom naima najah
    najat najib najla najma nancy nanna naomi narges narin nasir nasra nasreen nasrin nasser
    nastasja natalia natalie natalija nataliya natanael natascha natasha natasja nathalie nathan
    nathanael navid nawal nawid nazanin nazar nazdar nazira nebojsa neda nedim nedzad neela negar
    neil nejla nellie nelly nelson nemanja nemo nena nenad nermin nermina nesrin nessrin nestor
    nettan neven nevena nevin nguyen niall nichlas nicholas nicke nicklas nickolas niclas nico
    nicola nicolai nicolas nicole nicoleta nicolina nicoline niels niels-erik nihad nihal nihat
    niilo niki niklas niko nikola nikolaj nikolaos nikolas nikolaus nikolina nilla nilofar nils
    nils-erik nils-göran nilufar nima nimo nina nino nisrin nisse nizar noah noam noel noela
    noelle noha nojus nomi noomi noor noora nooran norah norbert nordin noreen norma norman
    nosheen nour noura novalie nova-li noémi nuha nura nuradin nuray nurcan nurhan nuri nuria
    nurija nursel nusrat oddvar odd-arne odeta odin ofelia oiva oksana oktavia ola olaf olav olavi
    ole oleg oleh oleksandr oleksandra olena ole-martin olga olgica oliver olivera olivia olivier
    oliwer olle olli olof olov olympia omar omer omid onni onur oona ophelia orhan oriana orjan
    orlando osama oscar oskar osman osmo ossian osvald oswald otilia ottar ottilia otto owe owen
    oxana oğuz pablo pajtim palle palma palmira pamela panagiotis paola paolo parham parisa
    parvaneh parviz parwin pascal paschalis patric patricia patricio patrick patrik patriq
    patrycja patryk paul paula paulina pauline paulo paulus pavel pavle pavlina pawel peder pedro
    pegah peggy peiman pekka pelle peppe percy pernilla pernille per-anders per-arne per-erik
    per-henrik per-ola per-olof per-åke peshang peter petra petri petrit petronella petros petrus
    petter petteri peyman phil philip philippa philippe phuong pia pierre pietro piia pilvi pinar
    pinja piotr pirjo pirkko piroska pirre pontus poul pranvera preben predrag priscilla priya
    prosper przemyslaw päivi pär-erik qais qasim qendrim quang quentin quinn raad rabia rachel
    rachid radka radmila radomir radovan radu rafael rafaela rafal rafet raffaele rafiq ragna
    ragnar ragnhild rahaf rahel rahim rahma rahmo rahul raija raimo raisa raj raja rajaa rajko
    rakel ralf ralph ramadan rami ramin ramiro ramiz ramon ramona ramsey rana randi rania ranja
    ranko ransu raoul raquel rasha rashad rashed rashid rasim rasmus rasoul raul rauno ravi raya
    raymond razan razieh rebaz rebecca rebecka rebeka rebin reetta refik regina regine reidar
    reidun reijo reima reimund reine reinhard reinhold reino rekha rema remi renata renate rene
    rené renée reshat resul reuben reyhan reza rhea rhonda riad riana ricard ricardo riccardo
    richard rickard rickie ricky rifat rigmor riham riikka riitta rijad rikard rikke riko rina
    risto rita ritva riyad rizgar roald robban robbin robby robel robert roberta roberto robin
    robyn rodi rodica rodney rodolfo rodrigo roger roham rohan rojda rojin roksana roland rolf
    romain romana romeo romina rommel ronald ronaldo ronan roni ronja ronnie ronny ronya roozbeh
    rosalie rosalina rosamaria rosanna rosanne rosario rosa-maria rosemarie rose-marie rosita
    rosmarie ros-marie rowan roxana roxanna roxanne roya rozalia rozerin rozita ruben rudi rudolf
    rufus rugiatu rukhsana rukiye rumen rumi rune rupert rushda ruslan russell rustam ruth ruzica
    ryan ryszard saad saadia saba sabah sabaha saban sabina sabine sabir sabri sabrina sacha sadia
    sadik sadio saeed saeid safa safet safia safiya sagal sahar sahra said saida saif sajjad
    sakari sakariya sakine salah saleh salem salim salima sally salma salman salome saloua
    salvador salvatore sam samantha samar sami samia samih samina samir samira sammy samo samson
    samuel samuela samuli sana sanaa sander sandi sandor sandra sanel sanela sanja sanjay sanna
    sanne santeri santiago santtu sara sarah sarai saranda saras saray sara-lisa sargon sari
    sarita sarmad sasa sascha sasha satu saul sauli savannah savas savina sayed saša scott sean
    sebahat sebastian sebastiano sebbe seda sedin sefer sehija seid seija sejla selahattin selam
    selda selena selim selin selina selma selvi semhar semih semir semira semra senad senada
    senait senka sepideh seppo serap serdar serge sergei sergej sergey sergio serhat serkan sermin
    sertac seth sevda sevgi sevil seyed seyran sezen shabnam shadi shaheen shahin shahla shahram
    shahriar shaima shaimaa shakib shakila shakira shala shamim shamsa shane shannon sharif
    sharifa sharmake sharmin sharon shayan shaza sheila shelly shervin sherwan shilan shirin
    shirley shiva shkelzen shno shoaib shpresa shqipe shukri shwan siamak siamand siavash sidi
    siegfried siemen sif sigfrid sigge signe signhild sigrid sigrun sigurd sigvard siham sihem
    siiri silas silja silje silva silvana silvia silvija silvio sima simin simo simon simona
    simone sinan sindre sini sinikka siobhan siri siriporn sirpa sirwan sissel siv sivert siw
    sixten sixtus skander slavica slavko slobodan smail snezana sofi sofia sofie sofija sofya
    sofía solbritt soledad solomon solvei solveig solvig soma somaya somchai somsak sondre sonia
    sonja sonny sophia sophie soran soraya soren souad souhila soumaya spyros srdjan staffan
    stanislav stanislava stanislaw stanko stanley stavros stefan stefania stefanie stefano steffe
    steffen stein steinar stellan sten-åke stephan stephanie stephen stevan steve steven stian
    stig-erik stig-olof stina stipe stojan stoyan sture styrbjörn suad suada subhi sudabeh sude
    suela sufian suhaib suhaila suleiman sulejman suleyman sultana suma sumaya sumeja sune sunita
    sunniva supaporn susan susana susann susanna susanne susie sussi suvi suzan suzana suzanne
    svante sven svend sven-erik sven-olof sven-olov sven-åke sverker sverre svetlana sylve
    sylvester sylvia sylwia synnöve syrene sytske szymon sölve sören sébastien tage taha taher
    tahir tahira tahmina taimi taina takis talal tale taleb talia tamara tamas tamer tami tamim
    tanel tania tanja tanya tapani tapio tara tareq tarik tariq tarja taru tasnim tatiana tatjana
    tauno taylor teddy tedros teemu teklu telma temesgen tenzin teo teodor teodora teresa terese
    teresia teresita terhi terje terry terézia tesfay tesfaye tess tessa teuta thaer thai thanh
    thea thelma theo theodor theodora theodoros theres theresa therese theresia therése theréze
    thi thierry thilda thim thomas thommy thor thora thorbjörn thore thorleif thorsten thorvald
    thu thuan thure thuy tiago tiana tiberiu tide tihana tiina tilda tilde tilde-marie tillmann
    tim timmy timo timothy tina tindra tinna tintin tiril titti tobbe tobias toby todd toini toivo
    tomas tomasz tomi tomislav tommie tommy tomo tompa toni tonia tonje tonny tony tora torbjörn
    tord tore torgny torkel torleif torolf torsten torun torvald tor-björn tova tovah tove trang
    travis tristan troels trond trude trudy trung trygve tsegay tuan tudor tugba tuire tula tulay
    tullia tuncay tuomas ture turid turkan tuukka tuula tuuli tuulikki tuva tuğba tyko tyra tyrone
    tzeitel tåve ubah udo uffe ugo ulf ulf-göran ulla ullabritt ulla-britt ulla-karin ulla-maj
    ulric ulrica ulrich ulrik ulrika ulrike ulvar umar umut unai undis unni urban urho urmas urpo
    ursula urszula urve usama usha usman uta uwe vahid vahide valbona valborg-maria valdemar
    valdete valentin valentina valentino valeri valeria valerie valerija valeriu valon valter
    valtteri vanessa vanja vannesa vasil vasile vasilij vasiliki vedad vedran veijo veikko velibor
    velimir vendela venera venla venus verena verica verner vernon veroljub veronica veronika
    veronique vesa vesna vibeke vicky victor victoria victoriia vidar viet vigdis vigge viggo
    viivi vijay viktor viktoria viktorija vildana vilde vilgot vilhelm vilhelmiina vilhelmina
    viliam viljo villemo villiam vilma vilmer vince vincent vincenzo vinh violet violeta violetta
    virgil virpi vitali vivaldo vivan viveca viveka vivi vivian vivianna vivianne viyan vjollca
    vlad vlada vladan vladimir vladislav vojtech volkan volker volodymyr vuk vytautas väinö wafaa
    wahid wail walaa waldemar waleed walid wallace walter walther wanda wang-li wanida waqar warda
    warsame wassana wassim wedad wenche wencke wendela wendy wenzel werner wesam wictoria widad
    wiebke wiktor wiktoria wilbert wilda wilfred wilgot wilhelm wilhelmina wille willem willhelm
    william willie willis willy wilma wilmer wilson winnie winston wioleta wissam wivan wivi-ann
    wojciech wolfgang wong xander xavier xenia xhevdet xia xin xiong yacine yacoub yael yahia
    yahya yamina yana yang yannick yaqub yara yasemin yaser yasin yasir yasmin yasmina yasmine
    yassin yassine yassmin yasuko ying ylva yngve yohan yohanna yohannes yolanda yonas yonathan
    yordanos york yosef youcef younes youness younis yousef yousra youssef yousuf ysabel yuki
    yulia yuliia yuliya yunus yuri yurii yury yusra yusuf yves yvette yvonne zach zachariah
    zacharias zack zahid zahir zahra zaid zain zainab zaineb zakaria zakariya zaki zakir zana
    zander zandra zara zarah zarina zaynab zbigniew zdenka zdravko zehra zeid zeinab zeinep zejd
    zejna zejneb zeki zelal zelda zeljko zena zeneta zenia zenobia zeynep zhao zhen zhi ziad zijad
    zilan zina zinab zinaida ziva zlata zlatan zlatko zofia zoltan zora zoran zorica zoë zubeyda
    zuhal zuhra zuhur zuleyha zulfiqar zuzana zuzanna zvonimir zvonko åge åke åse åshild åsta åste
    ägir ömer örjan össur östen özcan özge özgür özlem öznur ülkü ümit ünal şahin şerife željko
    """

  /// Those of ``distinct`` that are some other word without a capital, or short.
  static let needCapital = names(
    """
    ada adel agda aki ako albin alma alvar amal amer amin anas anil ann anna-lena antti arian aron
    asta avin awa bahar ben beri berta bojan britt cesar chiman clara dalia damla dick dina dino
    disa drita duha ebba elis ella eman enar esma ester evy ewa fatos fia firas folke franc franka
    frans frej freja gina gloria gota grete gulli gun haben hajar hakan hana hanin hannes helga
    hilda hoa hoda homa huda hui hulda ian ida idun iman inger ira isa ivan jack janna jarl jasmin
    jeppe jette kaja karen kari karl karol kassem katja kina klas kofi lamar lana lara layan lea
    lena leo lian lill lilly lina linda lis lisa lola lotta lova lucy lumi magna manon mara mari marta mats
    maya meja mela mercy merle mika mike milla milo mimmi minna mira mona monica monika morgan
    mosa moses murad nada najma nanna nasra nelly nemo nena niki niko nils nina nino noel nok noor
    ola ole olga oliver owe owen palle palma pascal paul paula peppe pia pinar ploy poul rahma
    rana rania raya reine rhea riko rima rina rita robban roya ruben rufus rui rune saba safa
    sahar said saif salem sam sana sander sara sari satu seda selam selda senka shadi shala shane
    sif sigge signe silas sima siri siv siw sixten soma sonja sonny soran sture suda tage taha
    taina tale tamara tania tapio tara taru tenzin teo tess thai thi thu tide tilde tim tina
    tindra toby toini tomas toni tony tora trude ture tyra udo ugo ulf ulla ulvar unni urban
    ursula usha uta uwe valon valter vanja venus vigge vilde vince violetta vivi vjosa vuk wanda
    xia xin yang yara ylva yngve york zack zain zara zelda zena zhi zina zoë åge åke åse örjan
    """)

  /// Those that are another word, or a place, with a capital too: `Björn`, `Sten`, `Mark`.
  static let ambiguous = names(
    """
    alba alen alf ali alva amber amor ana andre andres angel april are ari art arta ask august
    axel aya bella bilan bill björk björn blanka bo bror bruna can carmen cassius cherry crystal
    dag dagen daisy dan dana den don duc ed elva em erla eros es eva faith falk finn flora frank
    georgia grace gran gry gull hans hed hind holly hope hye ia ina inga inge iris islam israel
    iv iva ivo jade jama jan jia jim jin jon jordan joy jul june juni junior kai kaj ken kent
    kia kim kit klang knut kosta lage lex lia lilja lily lin line linn lisen liv ljung lo lotten
    lou love lucia lul luna luz mae mai maj maka malva mar marin marina mark max may medina mei
    melody meta mia mie mila milan mina mio moa mur murat my myra måns narcissus nea nick nike
    noa nora nova nur nöjd odd olive ove paris pax pearl penny per petar pil pilar poppy pär pål
    randa rask reda rem rena ria rim rio roar rob roman ron ros rosa rose roy ruby runa rut saga
    sal samer san sem sid silke sina sky sol stella sten stig storm stål sue sultan sun svan
    svea sydney taj tala tea ted tin tom tone tor tuba una uno ut valborg vera vid vide viking
    vilda vilja ville viola virginia vår wei xi yan yi zia zoe älva ärla åsa örn
    """)

  static func names(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
