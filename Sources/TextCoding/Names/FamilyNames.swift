/// Family names of people who live in Sweden, of wide origin; lower case.
enum FamilyNames {
  /// Those that are no other word, where they have a capital.
  static let distinct = GivenNames.names(
    """
    abdulkadir abdullah abebe abrahamsson adamsson adolfsson ahlberg ahlgren ahlin ahlqvist
    ahlström ahmadi ahmadzai akbar akbari al-hassan alami alavi alexandersson alfredsson
    algotsson ali-khan alkhatib allard almgren almqvist almroth amini amiri andemariam anderberg
    andersen andersson andreasson andrén antonsson appelgren arnesson aronsson arvidsson asplund
    assaf astrand augustsson awad axelsson aydin aydın babic babić backlund backman bahrami
    bajric bauer bayram begic begovic begović bekele bengtsson benjaminsson bergdahl bergenholtz
    berger berggren bergkvist berglind berglund bergman bergmark bergqvist bergsten bergstrand
    bergström bergvall berhane berisha berntsson bertilsson bjurström björklund björkman
    björkqvist björnsson blomberg blomgren blomkvist blomqvist bodin bogdanovic bohlin bohman
    bolin boman borgström boström broberg brodin brolin brorsson broström bruhn bryngelsson
    brändström brännström burman bylund byström bäckman bäckström börjesson carlberg carlson
    carlsson carlström carlén cederberg celik cetin chang chaudhry chen christensen christensson
    christiansson claesson cohen corneliusson dahlberg dahlgren dahlin dahlman dahlquist
    dahlqvist dahlstedt dahlström dahlén danielsson davidsson de-silva demir demirci diallo diaz
    dimitrov djordjevic dogan doğan duarte dunér durmus dzafic díaz eckerman edberg edlund edman
    edström edvardsson eek ehn ehrling einarsson ejdemyr ekberg ekblad ekblom ekdahl ekdal
    ekelund ekelöf ekengren ekholm eklund eklöf ekman ekstrand ekström ekwall el-khatib elfström
    eliasson ellström elmi elofsson emanuelsson engberg engdahl englund engman engqvist engström
    engvall enqvist ericson eriksson erlandsson ernstsson espinoza evaldsson evertsson fadel
    fagerberg fagerlund fagerström falck falkman farhadi ferm fernandez fernández ferreira
    fischer fjellström fjällström flodin fogelberg forsberg forsell forsgren forslund forsman
    forssell forsström fransson franzén fredin fredlund fredriksson friberg fridlund fridén
    friman fröberg gabrielsson garcia garcía gashi gebremedhin georgsson gerhardsson gharib
    ghorbani gomes gomez gonzalez gonzález granath granberg granlund granqvist granström
    grimberg grönberg grönlund grönvall gullberg gunnarsson gupta gustafson gustafsson
    gustavsson gutierrez gyllenberg gyllenhammar gärdebring gómez gödecke göransson götberg
    habte haddad hadzic hadžić hagberg hagelin haglund hagman hagström haile haji hakala
    hallberg hallden halldén hallgren hallin hallström halvarsson hamad hamdan hamidi hammar
    hammarberg hammarström hamrin hansen hansson haraldsson hasanovic hasanović hassani haugen
    hedberg hedenström hedin hedlund hedman hedqvist hedström hedén heikkinen hellberg hellgren
    hellman hellqvist hellström helmersson henningsson henriksson hermansson hernandez hernández
    hillström hjalmarsson hjorth hoang hodzic hodžić hoffman hoffmann holgersson hollström
    holmberg holmgren holmlund holmqvist holmstedt holmström holst hosseini huang huber hugosson
    hult hultberg hultgren hultman hussein husseini huynh hägglund häggström hällgren hänninen
    håkansson högberg höglund högman högström hörnfeldt ibrahimovic ibrahimović ingelsson
    ingemarsson ingvarsson isaksson israelsson ivanov ivanova ivarsson jacobsson jafari
    jakobsson jama jansen jansson jensen jeppsson joelsson johannesson johansen johansson
    johnson johnsson jonasson jonsson josefsson jovanovic jovanović juhlin juric jurić järvinen
    jönsson jörgensen kallberg kaplan karami karimi karlberg karlsson karlström kaya kazemi
    keller khalil khan khatib khoury kidane kihlberg kihlström kim-lee kjellberg kjellgren
    kjellman kjellström klarin klasson klingberg knutsson korhonen koskinen kovac kovacevic
    kovacs kovač kovačević kowalczyk kowalska kowalski krantz krasniqi kristensson kristiansson
    kristoffersson kronberg kruse kullberg kumar kvarnström källström köhler lagergren
    lagerkvist lagerqvist lagerström landberg landgren landin landqvist landström lantz larsen
    larson larsson laurén lehtinen lehtonen leijon lennartsson lewin lidberg lidman lidström
    lidén liljeberg liljeblad liljedahl liljegren liljekvist lindahl lindberg lindblad lindblom
    lindell linder lindfors lindgren lindh lindholm lindkvist lindman lindmark lindquist
    lindqvist lindroth lindskog lindsköld lindstedt lindstrand lindström lindvall lindén
    ljungberg ljunggren ljungkvist ljunglöf ljungqvist ljungström lorentzen lorentzon lucic
    lundahl lundberg lundblad lundborg lundell lundgren lundh lundholm lundin lundkvist lundmark
    lundquist lundqvist lundström lundvall lundén lópez löfgren löfqvist löfstedt löfstrand
    löfström löfven löfvenberg lönnqvist lövgren löwenhielm lööf macdonald maclean mahmoud
    mahmoudi malmberg malmgren malmkvist malmqvist malmros malmsten malmström mancini marjanovic
    marklund markovic marković markström martinez martinsson martínez mattiasson mattsson mazur
    medina mehari mehmedovic melander melin mellberg mellgren mendes mendez michelsson
    mikaelsson milic milosevic milošević moberg modin mohammadi mohamud molander molin morad
    moradi moreno moström moussa mujanovic mukherjee myrberg mäkelä mäkinen månsson mårtensson
    méndez möller müller naseri nasser naumov ndiaye nesterov neumann nguyen nielsen niemi
    nieminen nikolic nikolić nilsson norberg nordahl nordberg nordenberg nordgren nordin
    nordkvist nordlander nordling nordlund nordmark nordqvist nordström norell norgren norlin
    norling norlund norrby norrman norström norén novak nowak nyberg nyblom nygren nygård
    nykvist nylander nylund nylén nyman nyqvist nystedt nyström näslund odenberg odén ohlin
    ohlsson okafor olaisson olander olausson oliveira olofsson olovsson olsen olson olsson
    omerovic omerović oscarsson oskarsson osman ottosson ozturk palmberg palmqvist palsson
    papadopoulos patel paulsson pedersen pehrsson pereira perez persson peters petersen
    petersson petrov petrova petrovic petrović petterson pettersson pham phan pihl popescu
    popovic popović pålsson pérez rahimi rahman ramberg ramirez ramström ramírez rasmussen
    rehnberg renström reyes ribeiro ringström rodriguez rodríguez rogersson rosander rosenberg
    rosengren rosenlund rosenqvist rosenström rosén rudberg rundqvist runesson rydberg rydell
    rydgren rydholm rydström rydén rylander rönnberg rönnbäck rönnlund rönnqvist saarinen
    sadeghi sahlberg sahlin salazar saleh salihovic salihu salonen samuelsson sanchez sandahl
    sandberg sandelin sandell sandgren sandh sandin sandkvist sandqvist sandstedt sandström
    sandén sarkis schmidt schneider schröder schultz schulz schwartz segerström selander selin
    sellberg senneby serrano shah sharif sharma shehu shevchenko siddiqui sigfridsson sigurdsson
    silfverberg simonsson singh sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin sjölund
    sjöqvist sjöstedt sjöstrand sjöström skarsgård skoglund skogsberg skoog sohlberg sohlman
    soleimani sonesson soto sparr stahl stefansson stenberg stenlund stenman stenmark stenqvist
    stenström stjernberg strandberg strandh strindberg strömbeck strömberg strömblad strömgren
    strömqvist strömstedt ståhl ståhlberg ståhlgren suarez sundberg sundelin sundell sundgren
    sundholm sundin sundkvist sundman sundqvist sundström svanberg svanström svantesson svedberg
    svedin svedlund svensson swartz szabo sánchez söderberg söderblom södergren söderholm
    söderlund söderman söderqvist söderström sörensen sörensson tahir tanaka taylor-smith tekle
    teljebäck tengblad tesfai thelin thomasson thomsen thorell thoresson thorsell thorsson
    thorén thulin thunberg thunell tikkanen timofeev todorovic tomic tomić torres torstensson
    toth tuomi turesson turunen törnberg törnblom törnkvist törnqvist törnroos uddin ulfsson
    ullberg usman utterström vallin vargas vasquez vestberg vesterlund vestin viberg vidal
    viklund vikström virtanen wadström wahlberg wahlgren wahlin wahlström waldenström wallander
    wallberg wallenberg wallgren wallin wallman wallmark wallén wang-chen warsame wassberg wedin
    weidman welander weldu wennberg wennerberg wennergren wennerström wennström westberg wester
    westerberg westergren westerlund westerström westholm westin westling westlund westman
    westphal westrin wetterberg wetterström wiberg wickman wickström widegren widell widmark
    widén wigren wikberg wiklund wikman wikner wikström wilhelmsson willman winberg winqvist
    winther wirsén wirén wong xhafa yildirim yildiz yilmaz yıldırım yılmaz zackrisson zakrisson
    zamani zetterberg zetterlund zetterman zetterqvist zetterström zhang zhao zheng zhou åberg
    ågren åhlander åhlström åhlund åhman åkerberg åkerblom åkerlund åkerman åkerström åkesson
    ålander åsberg åslund åstrand åström çelik öberg ödman öhlund öhman öhrn öqvist östberg
    österberg östergren österlund österman östling östlund östman özcan özdemir özkan öztürk
    """)

  /// Those that are another word, a place or a given name; they count after a given name only.
  static let ambiguous = GivenNames.names(
    """
    abdi ahmed alem alm asp aziz bakker becker berg björk blixt blom borg brandt brink broman
    bäck costa dahl dal ek farah flink flores fors frid fridh frisk glad grahn grankvist green
    gren grip hall hamza hassan hed hjelm hjort holm hurtig hägg ibrahim jarl jung kahn karim
    khalid kim klang klein kling klint kvist lager li lilja lind linde liu ljung lopez lund lång
    löf lönn malm modig mohamed mustafa mörk nord norman omar palm palmgren park park-lee quist
    ramos rask rehn romero roos rossi roth said sand santos shire silva skog sköld smith spång
    stark steen stolt strand strid ström stål sultan svahn svärd tegnér thapa tran unger
    valtonen wall wang warg weber wik wilson wolff wright wu xu yang yusuf zander åhlén
    """)

  /// How names end that few other words end like.
  static let endings = [
    "sson", "qvist", "kvist", "quist", "ović", "ovic", "ević", "evic", "oğlu", "oglu", "zadeh",
    "enko", "dottir", "dóttir", "wski", "wska", "iewicz", "escu", "poulos", "yan", "shvili",
  ].map { Array($0.unicodeScalars) }
}
