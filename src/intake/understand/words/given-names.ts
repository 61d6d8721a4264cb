/**
 * Given names in the languages Docket's customers have, folded (lower case, no accents).
 * Gathered from the locale data of faker (github.com/faker-js/faker, MIT license, Copyright (c) 2022-2025 Faker)
 * with some of our own added. Those that are also ordinary words are apart.
 */
export const GIVEN_NAMES = `
kirsty kirstie sian nev kev tegan tamsin maisie alfie dom danni nats
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup
aanandinii aanjaneya aanuoluwapo aaratrika aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya
aayushmaan aayushman aba abaco abagail abak abaka abakan abakay abani abar abay abayomi abbey abbie
abbigail abbondanza abbondanzio abbondio abby abd abdallah abdel abdelkader abdellah abderrahmane abdiel
abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul abdullah abe abebi abeiku abel
abelard abelardo abele abelin abeline abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta
abibatou abibo abidin abigael abigaelle abigail abigale abigayle abimbola abiodun abiola abiona abisola
abisoye abluc abner abondance abosede abou aboubacar aboubakar abraham abramio abramo abril absalon absar
aby acace acacie acacio acanthe acar acario acaryatanaya accursio ace acela acelya achaire achalesvara
acharyanandana acharyasuta achille achim achintya achraf achyut acilia acilio aciscolo acrisio acuk acun
ada adah adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adalfredo
adalgisa adalgiso adaline adalric adalrico adalsinde adam adama adame adamo adan adar adas adaugo
adberilgen addie addison addo addolorata ade adebankole adebiyi adebola adebowale adeboye adebukola
adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela
adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo
adelia adelie adelin adelina adeline adell adella adelle adelmo adelphe adeltrude adelya adem aden adenet
adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua
adetayo adetoke adetoun adeyi adheesh adhemar adhiraj adhrit adi adib adigun adikavi adil adile adina
adinath aditeya aditya adityanandan adityanandana adja adjutor adnan adolf adolfo adolph adolphe adolphie
adolphus adone adonis adonise adrain adraman adrastee adrehilde adria adriaan adrian adriana adrianna
adriano adriel adrien adrienne adrione adripathi adunni advaya adwitiya adwoa affan afi afia afitap
afolarin afonso afra afro afsar afsin afton afua agabay agabio agah agakagan agalak agamennone agape
agapet agapito agasti agastya agata agathange agathe agathon agaton agazio agca agenore agesilao agilbert
agilberte aglae aglaia agnan agnane agneflete agnes agnese agneta agneya agnieszka agnimitra agniprava
agnivesh agnos agostina agostino agrata agripina agrippa agrippin agrippine agrypina agustin agustina
ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahsen aiace aicha aida aidan aidano aiden aileen aimable aimee
aimone aina ainhoa aisha aishani aissa aissata aissatou aiyana ajala ajani ajeet ajit ajoke ak akalp
akande akanmu akanni akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca
akcora akdemir akdogan ake akeem akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akofa akorfa akos
akosua akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan
aktekin aktimur akua akula akumaa akunna akwasi akwesi ala alaba alaban alaboru aladag alade aladino
aladogan alain alaina alaine alais alakurt alamanno alamu alan alana alanis alanna alano alarico alassane
alayna alayunt alayuntlu alba alban albane albano alberade alberic alberico albert alberta alberte
albertha albertina albertine alberto albin albina albino alboino albrico alceo alceste alcibiade alcide
alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldo aldobrando aldogan aldonce
aldric alea aleandro aleardo aleaume alec aleen alejandra alejandrin alejandro alek aleksandar aleksander
aleksandra aleksy alena alene aleodor aleramo alessa alessandra alessandro alessia alessio aleth aletha
alex alexa alexander alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandru
alexane alexanne alexe alexia alexie alexine alexis alexys alexzander aleyna alf alfio alfons alfonsa
alfonso alfonzo alford alfred alfreda alfredo algiso algu alia alica alican alice alicia alicja alida
alienor aliette alighiero alima alin alina aline aliou alioune alis alisa alisan alisha alisir alison
alissa alistair alistar alivia alix alixe aliya aliyah aliza alize alizee alka alkaboluk alkaevli alkan
allan allegra allene alliaume allie allison ally almerigo almila almine almire almiro alois aloise aloisio
alok alon alonzo aloys aloyse alp alpagut alparsbeg alparslan alpata alpay alpaya alpaykagan alpbilge
alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse alphonsine alphonso alpike
alpilig alpinien alpkara alpkuluk alpkutlu alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu
alpurungututuk alpyoruk altan altankagan altankan altay altea altemur althea althee alton altuga alva
alvah alvaro alvena alvera alverede alverta alviero alvin alvina alvis alvise alwar aly alya alyah alyce
alycia alysa alysha alyson alyssa alyssia alysson ama amabela amabile amac amadeo amadou amady amael
amahle amalia amaliane amalric amalthee amanda amande amandin amandine amando amani amant amanzio amara
amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amata amath amato amatore amauri
amaury amaya ambar amber ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambrozy amdy
amedee amedeo amedeu amel amelia ameliane amelie amelien ameline amelio amely amelya americo amerigo ameth
amethyste ameyatma ami amicie amico amie amiel amilcare amin amina aminat aminata amine aminte amintore
aminu amir amira amish amit amiya amleto ammar amodini amogh amoke amon amone amope amore amos amour
amparo ampelio amrak amrit amrita amritambu amul amy amya amza ana anaadi anabel anabela anabelle anacleto
anae anael anaelle anagh anahi anaida anais anala anamaria anamika anand ananda anandamayi anang ananta
anar anas anasooya anass anastacio anastase anastasia anastasie anastazja anasuya anatol anatole anatolia
anatolie anca ancelin anceline ancilla ancuk ancuta andac andeol anderson andoche andra andrada andre
andrea andreane andreanne andreas andree andreea andrei andres andrew andriy andromeda andrzej andy
andzelika anele anemona anemone anes aneta anette angadreme ange angel angela angele angelica angelina
angeline angelique angelita angelo anghel anghelina angie angilbe angilberte angilran angoustan angus ania
anibal anica anicee anicet aniceto anicette aniello anika anil anila anilaabh anilabh anis anise anish
anisoara anissa anita aniya aniyah anja anjali anjaneya anjolaoluwa anjushree anjushri anka ankal anke
anna annabel annabell annabella annabelle annaelle annagrazia annalena annalise annamae annamaria
annamarie annapurna anne anneke anneli annelie annemarie annemijn annetta annette anni annibal annibale
annie annika annonciade annunziata anny anouar anouck anouk ansaldo ansbert ansberte ansel anselme anselmo
ansgar ansgary anshula ansley ansovino anstrudie antea antelmo antero anthelme anthelmette anthony antide
antigone antim antimo antino antioco antoaneta antoine antoinette anton antone antonela antonella
antonello antonetta antonette antoni antonia antonie antonietta antonin antonina antonine antonio antoniu
antony antwan antwon anuja anunay anuraag anurag anusuya anuta anwesha anya aoife apa apak apatarkan
aphelie apollina apollinaire apollinare apollinary apolline apollo apollonia appia appoline aprancur
apsara apuleio aquilin aquiline aquilino ara arabella arabelle araboga araceli aracely arademir aral
araldo arame aras aratone arbay arbuz arcade arcadie arcadio arch archambaud archan archange archibald
archie archimede archippo arcibaldo arcuk arda ardella arden ardith ardito arduino arely aresio argelia
argimiro argine argo argu argun ari ariadna arialdo arian ariana ariane arianna ariberto aric aricie arie
ariel ariele arielle arif arij arike arina arindam arinola ariosto aris aristarco ariste aristeo aristide
aristione aristita aristo aristofane aristotele arjun arkadiusz arkady arlene arlette arlie arlo armagan
arman armance armand armande armandine armando armani armel armeline armelle armida armide armin armine
arminio arnac arnaldo arnaud arnaude arne arnesh arno arnold arnoldo arnould arnulfo arolde aron arona
aronne arpat arrigo arsal arsene arsenie arseniusz arsinoe arslan arslanargun arslanboru arslansungur
arslantegin arslanyabgu arsun artemis artemisa arthaud artheme arthur arthurine arthus arto artuk artukac
artur arturo artus artut aruk arun aruna arved arvel arvid arvilla arwa arwen arya aryan aryanna arystarch
asa asake asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale asel
asella asha ashlee ashleigh ashlesh ashley ashly ashlynn ashok ashton ashtyn asil asimodeo asiya aslesha
asma asmaa assa assetou assia assil assomption assunta assya asta astalogul astarte asterie asterio
astianatte astou astree astrid astride asuela asug asuk asya ata atac atakagan atakan atalan atalay ataleo
ataman atanasia atanasio atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie
athena athenais athina athos atilla atinuke atmaca atmaja atmanand atmananda atreyee atreyi atta attila
attilano attilio atuncu aube aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline
audie audouin audra audran audreanne audrey augusta auguste augustin augustina augustine augusto augustus
aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelio aurelle
aurian auriane aurica auro aurora aurore ausilia ausiliatrice ausilio austen austyn auxane auxence ava
avadhesh avani avantika avar ave aveline averardo avery avi aviel avigaelle avital avluc avni avoye avram
avsar awa awero awesi axel axeline axelle axinte ay aya ayaan ayah ayana ayanda ayas ayaz aybalta ayban
aybars aybeg aydan aydarkagan aydemir ayden aydogan aydogdu aydogmus ayebatari ayem ayhan ayinde ayinke
ayize aykagan aykal aykan aykurt aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan ayma ayman aymane
aymard aymardine aymen aymeric aymon aymonde ayo ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub
ayren ayruk aysar ayse aytac aytak aytekin aytug ayushmati ayvaz aza azak azalee azban azeglio azelia
azelie azeline azelio azer azgan azganaz aziz azizhan azmi azra azubuike azzurra baaba baala baalaaditya
baalagopaal baba babacan babacar babasola babatunji babawale babette babila babs babur bacara baccayman
bacco bacman badabul bade badis badr badruk badur bafana bafode baga bagaalp bagan bagasatulu bagatarkan
bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagtas baha bahia bahri bahtiyar bahula
baidehi baijayanti bailee bailey bakagul bakary baki bakula balaaditya balaban balachandra baladitya
balagopal balagovind balaka balakatay balamani balcar baldassarre balderico baldo baldomero baldovino
baldu baldwin balgopal balta baltar balthazar baltur bambina bandhu bandhul banel bangizwe bangu banji
bankim bankimchandra bankole banna baptiste barak baraktore baran barbara barbarigo barbe barbeg barboga
barbol barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardo
bardomiano bargan baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barlas barmaklak barman barnaba
barnabe barney baron barrett barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy
bartholome bartimee bartolo bartolomea bartolomeo bartolomeu barton bartu basademir basak basan basanti
basanyalavac basar basarab basat basbug basgan basil basile basileo basilia basilio basilisse baskurt
basma bassiano bassilla bastar bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda
batrak battal battista batu batuhan batuk batur baturalp baudouin baya bayancar bayankagan bayat baybars
baybicen bayboga baybora baybure baydar baydemir baydur baykal baykara baykoca baykuzu baylee baymunke
bayna baynal baypure bayrac bayrak bayram bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus
bayuttu baz bazyli bea beata beato beatrice beatrix beatriz beatrycze beaulah beceapa beckem becky bedir
bedirhan bediz bedran bedreddin bedri beg begarslan begbars begbilgeciksin begboga begcur begdemir
begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun behcet behic
behlul behram behrem behzat bek bekbekec bekec bekecarslan bekectegin beker bekir beklemis bektas bektur
belcim belcir belek belemir belgi belguc belina belinda bella bellino belma beltir beltramo beltun ben
benedetta benedetto benedict benedicte benedikt benedita benedykt bengi bengt bengu beniamin beniamina
beniamino benice benicio benigna benigne benigno benito benja benjamim benjamin benli benlidemir bennet
bennett bennie benno benny benoit benone bent bente benthe bentley benton benvenuta benvenuto benyamin
bera beranger berangere berard berardo berat berceste bercin berdibeg berend berendey berengario berenice
berginsenge bergu berinay berit berk berkan berkay berke berkin berkis berkyaruk bermek bernadetta
bernadette bernadine bernard bernardo bernd berneice bernhard bernice bernie berniece bernita beronico
berran berre berry bert berta bertha berthe bertille bertoldo bertolfo bertram bertrand berva beryl
besentegin beser besim besir besra bessie betemir beth bethany bethel betina betsy betta bette bettie
bettina betty bettye beulah beuve bev beverly beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar
bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati
bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi
bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar
bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibi bibiana
bibianna bibiano bice bicek bilal bilel bilge bilgebayuncur bilgebeg bilgeciksin bilgekagan bilgekan
bilgekulucur bilgekutluk bilgetacam bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig bilik
billie billy bilva bilwa binbegi bindir bindo bineta bino binta bintou birane birdie birgitta birino
birjesh birol bishnu bjarne bjorn blair blaise blake blanca blandine blanduzia blaze bless blessing bo
boaz bob bobbi bobbie bobby bodhan bodhi bodi boet boga bogac bogacuk bogdan bogdana bogde boge bogu
bohemond bokde boke bolatito boldaz bolen bolmus bolsun bolun boluwatife bonagiunta bonaldo bonaventura
bonavita boncuk bonek bonge bonginkosi bongul bongulboga boniface bonifacio bonnie bora boran borcul boris
borlukcu bornak bortecine bortolo boru borubars borusengun borys bouba boubacar boubou bouchard bouchra
bowie boyan boyankulu boyd boylabaga bozan bozboru bozdogan bozkurt bozkus bozok brad braden bradford
bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brajan
brajendra brajesh bram brancaleone brandi brando brandon brandt brandusa brandy brandyn brannon branson
brant braulio braxton brayan breana breanna breanne brenda brendan brenden brendon brenn brenna brennan
brennon breno brent bret brett bria briac brian briana brianne brice bridget bridgette bridie brielle
brieuc brigida brigitta brigitte brijesh brionna brisa britney britt brittany brock broderick brody
bronwen brook brooke brooks brown bruce bruna brune brunehaut brunehilde brunilde bruno bruto bryan bryana
bryant bryce brycen brygida bryon bucan buchi buck bucur bud budag budak buddhana buddy budhil budunlu
budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak
bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak bulan
buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bunmi bunsuz bunul bunyamin burak
burcak burdette bure burgucan burgut burhan burkay burkek burkut burley burluk burnice burslan burulday
burulgu burunduk busayo busisiwe buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat
buyrac buyruc buyruk buzac buzactutuk byron caba cabdar cabus caden caesar caetana cafer cagan cagatay
cagdas cagla caglar caglayan cagru cahid caino caio caitlin caitlyn caius calanico calapkulu calcedonio
cale caleb calebe caleigh cali calin calista calixte callie callisto callum calogera calogero calpurnia
calvin camden camelia camelien cameron camil camila camilia camilla camille camillien camillo camren
camron camryn camylle canalp candace candar candelario candice candida candide candido canel caner cangul
cankan cannur cansel cantemir cantidio canziano capitolina capucine carey caribert caridad carina carine
carissa carl carla carlee carles carleton carley carli carlie carlijn carlo carloman carlos carlota
carlotta carlton carmel carmela carmella carmelo carmen carmina carmine carminho carmo carol carola
carolanne carole carolin caroline carolyn carolyne caronte carponio carrie carroll carson carter cary
carys casandra casey casian casiana casilda casimer casimir casimira casimiro caspar casper cassandra
cassandre cassiano cassidy cassie cassien cassio cassiopea cassiopee castille casto cataldo cataleya
catalin catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy catinca
cato catrin catrina catrinel catullo caua cavid cayla cazimir ceasar cebe cecco cecelia cecil cecile
cecilia cecilio cecylia cecyliusz cedric cedrick cedrik cedrin celal celaleddin celasun celen celeste
celestin celestine celestino celia celian celien celik celil celina celine celinia celso cem cemal cemali
cemen cemgen cemil cenk cerasela ceren cerise cesaire cesar cesare cesario cesminaz cetin cetinel cetiner
cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya
chaaruchandra chadd chadrick chahine chahinez chai chaim chaima chaitan chakor chakradhar chakravartee
chakravarti chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandler chandni
chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
chandramauli chandramohan chandran chandranath chandrani chandraprabha chandravati chanel chanelle chantal
chapal chapala charak charity charlaine charleen charlemagne charlene charley charli charlie charline
charlize charlotta charlotte charly charuchandra charumati charuvrat charvi chasity chaten chatur chatura
chaturaanan chaturbhuj chauncey chaya chayenne chayma chaz cheick cheikh cheikhou chekhouna chelsey
chelsie chema cherechi cherif cherubino cheryl chesley chet chetan chetanaanand cheyanne cheyenne
chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chidi childebert
chilperic chimamanda chinedu chinmayanand chinmayananda chinyere chiranjeev chiranjeeve chirine chisom
chitraksh chitrali chitramala chitrangada chizoba chloe chretien chris christ christa christelle christer
christiaan christiana christiane christiano christie christin christina christine christodule christoffer
christop christoph christophe christopher christy chrysole chrysostome chukwu chyna ciara cicek cicem
cicero cierra cigdem cihad cihan cihangir cihansah cilay cilenti ciler cillian cilvenaz cimen cindy cino
cinzia ciprian cipriana cipriano cirano ciriaco cirilla cirillo cirino ciro cise cisem cisil citlalli
civan claas claes claire clara clarabelle clare clarence clarenzio clarisa clarissa clarisse clark claud
claude claudia claudie claudien claudine claudio claudiu clayton clea cleandre cleandro clelia clelie
clemence clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra
cleophee cleora clery cleta cletus cleve cleveland clifford clifton climaco clinio clint clinton clio
clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd clyde cobulmak coby coco
cocukboru codin codrin codrina codrut codruta cody coen cointa cokramayul colby coleman colette colin
coline colins colleen collien collin colman colmanno colmazio colomba colombano colombe colombo colpan
colten colton colu columbus concepcion concetta concetto conchita concordio conner connie connor conor
conrad consolata constanca constance constant constanta constantin constantina consuela consuelo cooper
cora coralia coralie coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin
corentine corey corina corine corinna corinne coriolano cornel cornelia cornelio cornelis corneliu
cornelius cornell coronato corrado corrine cortez cortney corvin cory cosima cosimo coskun coskuner cosma
cosmin cosmina costache costante costantino costanza costanzo costel costin coty coumba courtney coy craig
crawford cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina crispino cristal
cristaldo cristea cristian cristiana cristiano cristina cristobal cristofor cristoforo cristopher
crocefissa crocefisso cronida cruz crystel cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curt
curtis cuzia cydney cynthia cyprien cyra cyrian cyriaque cyrielle cyril cyrille cyrine cyrus cyryl daan
daantje dacian daciana daciano dacio daevi daevika dafina dafne daghan dagmar dagoberto dahlia daiana
daija daisha daisy daiwik daksha dakshayani daley dalia dalida dalila dalla dallin dalmazio dalton damaris
damaso damayanti dameon damian damiana damiano damien damife damilare damilola damin damion damla damocle
damodara damola damon dan dana danae dandak dandapaani dandre dane dangelo dani dania danial daniel
daniela daniele daniella danielle danika danilo danio danique danjuma dannie danny dante dany danyka danyl
daouda daphne daphnee daphney darasimi darby darcy daren daria darian dariana darien darin darine dario
darion darius dariusz darla darleen darlene darnell daron darrel darrell darren darrick darrin darrion
darron darryl darshan darshwana darwin daryl dashawn dasia datta dave daver davey davi david davide davin
davina davino davion davonte davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan
dayana dayane dayna dayne dayton dean deangelo deanna deb debbie debora deborah debra decebal decimo
declan dedric dedrick dee deeksha deen deenabandhu deepa deepali deepan deepankar deependra deepesh
deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna deion
dejah dejon dejuan delaney delbert delfina delfino delia delilah delinda delizia della delmer delores
delpha delphia delphin delphine delta demarco demarcus demario demba demet demetra demetria demetrio
demetris demetrius demetriusz demilade demiralp demirhan democrito demond demostene dena deneval denis
denisa denise deniz denizalp dennis denny deodata deodato deon deondre deontae deonte dereck derek derick
derin deron derrick dervis derya desdemona deshaun deshawn desiderata desiderato desiderio desire desiree
desmond despina dessie destan destany destin destiney destini destiny devadatt devagya devajyoti devak
devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devon devonte
devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri
dhruv dhyanesh dhyaneshwar di diamante diana diane dianna dianne dianora diarra dicle diclehan dida didem
didier didimo didina diede diego dieke dieter dieudonne dieudonnee dieynaba digambar digambara dikmen
diksha dilan dilara dilaver dilay dilberay dildar dilek diler diletta dilhan dillan dillon dilruba dimitri
dimitrina dina dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo
diomede dion dione dionigi dionisia dionisio dionizy dior dipali dipankar dipendra dipesh diptendu direnc
diri dirk divaakar divakar divine divjot divo divya dixie dizik djayden djeneba djenna djibril dmitri
dochia dock doda dodato dogan doganay doganer dogu doina dolly dolores dolunay domenic domenica domenick
domenico domenik domezio domingo dominic dominick dominik dominique domitille domiziano domnica donald
donata donatella donatello donato donavon dondu donna donnell donnie donny dora dorcas doreen dorel dorian
doriana doriane doriano dorin dorina dorine dorinel doris dorli dorota dorotea doroteo dorothea dorothee
dorothy dorris dortha dorthy doru douce doug douglas dounia douwe dov dovie doyinsola doyle draga dragos
drake draupadi driss dron drona druina dua duane duarte duccio duco ducu dudley duduzile duilio dulari
dulina dumisani dumitra dumitrana dumitru duncan dundar dune dunya durdane durga durgeshwari durmus
durodola durriye duru dururbunsuz durward dustin dusty duuk duygu dwaipayan dwaipayana dwayne dwight dylan
dylano dyna earlene earline earnestine easter easton ebba ebe eberardo ebiere ebin ebiowei ebony ebren
ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet eda edd edda eddi eddie
eddy ede edelberga eden edgar edgard edgardo edhem edil edilberto edison edith editta ediz edmee edmond
edmondo edmund edna edoardo edouard eduard eduarda eduardo edvige edvin edward edwardo edwin edwina edyta
edyth edythe eef eefje eekalabya efe effie efisio efken eflah efraim efrain efrem efren efsun eftalya
eftimia eftimie ege egemen egeo egidio eginardo egisto egizia eglantine egle egrim eileen einar eino
ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekec ekim ekin ekmel ekow ekrem ekundayo eladio
elaide elaina elaine elakshi elanur elbert elcin elda eldon eldora eldred eldridge elea eleanor eleanora
eleanore eleazar electa elena elene eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere
elfrieda elgin eli elia eliabeth eliah eliahou elian eliana eliane eliano elias eliasz elide elie eliel
eliette eliezer elif elifio eligio elijah elimena elin elina eline elinor elinore elio eliodoro elior
eliot eliott elisa elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo elisha elisio
elissa elita eliza elizabeth elize elkin ella ellen elli ellie elliot elliott ellis ellsworth elly elmas
elmer elmira elmo elmore elna elnora eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elona
elone elora elouan elouise eloy elpidio elroy elsa elsbeth else elsie elta elti elton elva elvan elvera
elvezio elvia elvie elvino elvira elvire elvis elwin elwira elwyn elya elyas elyes elyne elynn elyse
elyssa elza elzbieta elzear ema emanoil emanuel emanuela emanuele emanuelly emanuil emced emeka emel
emelia emelie emeline emely emerald emerance emerencie emeric emerson emery emi emidio emie emil emile
emilia emilian emiliana emiliano emilie emilien emilio emily emin emine emir emirhan emma emmalee emmanuel
emmanuelle emmelie emmely emmerico emmet emmett emmi emmie emmitt emmy emna emory empirio emrah emre
emrullah emy ena enakshi ender enderun endrigo enea enecone enes engin enguerrand enid enie enimia eniola
enis enise enna ennio enno enoch enola enora enos enrica enrico enrique ensar enver enya enzo eoin ephraim
epiphane eracla eraclide eraldo eralp erardo erasmo erast eray erberk erberto ercan ercin ercolano ercole
ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene
ergenekatun ergin ergun erguner erhan eriberto eric erica erich erick ericka erico erik erika erin erinc
erine erkam erkan erke erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes
ermete ermilo erminia erminio erna ernest ernesta ernestina ernestine ernesto ernie erol eros ersan
ersilia ersin ertan erten ertenozuk ertugrul ervin erwan erwann erwin eryn esat esau esen esenbike eser
esha eshana eshita esi esin esma esmee esmeralda esmeray esperanza esra esref essie esteban estefania
estel estela estell estella estelle ester estera esterina estevan esther esuperio esupofo eterie etha
ethan ethann ethel ethelyn ethem ethyl etienne etil ettie ettore eubert euclide eudes eudokia eudoksja
eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eugen eugene eugenia eugenie
eugenio eugeniusz eula eulah eulalia eulalie euna eunice euphrasie euridice eurydice eusebe eusebia
eusebie eusebio eusebiu euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evaldo
evalyn evan evandro evangelina evangeline evanghelina evann evans evariste evaristo evasio evelien evelin
evelina eveline evelyn evelyne everardo everett everette evert evi evidio evie evin evodio evran evrard
evremondo evren evsen evy ewa ewald ewan ewatomi ewelina ewell ewen ewenn eya eyal eyiz eylul eymen eyram
eysan eytan eythan eyup ezechiele ezekiel ezequiel ezio ezra ezrak faas fabia fabian fabiana fabiano
fabien fabienne fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadi fadime fady fae
fahrettin fahri fahriye fahrunissa faik falba falih falk famiano famke fannie fanny fanta fantin fantine
fanyana farah fardau fares faris farouk faruk fasih fatih fatim fatima fatimata fatin fatma fatou fatouma
fatoumata fausta faustine faustino fausto favian fay faya faye fayen fayenne faysal fazilet fazio fazullah
febe feda fedai fedde fedele federica federico fedora fedro fehime fehintola fehmi felice felicia
feliciano felicie felicien felicita felicitas felicite felicity feliks felina feline felipa felipe felix
felton fem femi femke femm fender fenja fenna fenne ferah feramus feramuz feray ferda ferdi ferdinand
ferdinando ferdynanda ferhan ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo
fernanda fernando ferne ferre ferruccio ferruh feryel festo fevzi feyyaz feyza feyzullah fiacre fiammetta
fibikemi fidan fidel fidele fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi fikret
fikri fikriye filemon filiberto filip filipa filipe filippa filippo filiz filofteia filomena filomeno
filou fily finia finja finlay finley finn finnja finnley fiodor fiona fiordaliso fiore fiorella fiorenza
fiorenziano fiorenzo firas firdevs firmin flaminia flavia flaviana flaviano flavie flavien flavio flaviu
fleano fleta fletcher fleur flip flo floare floarea flodoard floortje flor flore florea florencia
florencio florencja florent florenta florentin florentina florentine florestan florian floriana floriane
floriano florica floridia florie florin florina florine floris flossie floy floyd flynn foca fode
folafoluwa folashade folco folu forrest fortunata fortunato fortunee fos fosca fosco foss foster foucauld
foulques franca frances francesca francesco francette francia francine francis francisc francisca
francisque franciszek franciszka franck franco francois francoise franka frankie franklin franz franziska
fred freda freddie freddy frederic frederica frederick frederico frederik frederike frederique fredrick
fredrik fredy freeda freek freeman freida frenkie freya frida frido fridolin frieda friederike friedrich
fritz frontiniano frusina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia
fulvio fulya funani funda funmilade funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun
fuzuli fynn gabe gabi gabin gabino gabriel gabriela gabriele gabriella gabrielle gad gael gaelle gaetan
gaetano gaffar gage gaglioffo gaia gail gaio gajaadhar gajabahu gajadhar gajbaahu galatea galdino galeazzo
galfryd galileo gallicano gamze ganak ganaka ganapati gandharv gandharva gandolfo ganesh gangesh garance
gardner gareth garett garfield garimberto garland garnet garnett garnier garret garrett garrick garrison
garry garth garud garuda gary gaspar gaspard gaspare gaston gastone gati gatien gatik gatsha gaud
gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero
gavin gavino gayatri gaye gayle gaz gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina
gedeon gedeone geeta geetanjali gelin gelincik gelsomina geltrude gelu gemine gemini geminiano gemma
gencer generosa generoso genesia genesio genesis geneva genevieve gennaro genoveffa genoveva gentiana
gentile genziano geo geoffrey geoffroy georg george georgel georges georgeta georgette georgian georgiana
georgianna georgina geovanni geovanny geovany gerald geraldine gerard gerardo gerasimo geraud gerazym
gerberge gerbert gerda geremia gerhard gerino germain germaine german germana germano gerolamo geronimo
geronzio gerrit gerry gerson gertrud gertruda gertrude gervais gervasio gesualdo geta gevheri ghanaanand
ghanashyam ghanshyam ghenadie gheorghe gheorghita gherardo gherghina ghislain ghita gia giacinta giacinto
giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianina
gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone
gica gicu gideon giel gifty gigi gigliola gijs gil gilbert gilberto gilda gildo giles giliola gilles
gillian gillo gina gineto ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda
giocondo gioele gioia giona gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto
giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik
girika girindra giriraaj giriraj girish girja girolamo gisela gisele gisella gislebert gisselle gita
gitanjali giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta
giustiniano giusto gizem gladyce gladys glauco glenda glenn glenna glennie gloria gobinda godeberta
godfrey godiva goffredo gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda
golia gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul
gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordiano gordon gorkem
gorun goswamee goswami gottardo gottfried gotum goundo gouranga goutam govinda gozde grace gracie graciela
graciliano gracja grady graham granville gratian gratiana gratiela grato grayce grayson grazia graziana
graziano graziella greg gregg gregoire gregor gregoria gregorian gregorio gregory greta gretchen greyson
griffin grigore grimaldo griselda grover grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha
gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhem
guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gul gulbahar gulben
gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulnaz gulpembe gulriz gulsen
gultekin gulumser gumesindo gumus gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor gunilla
guniz gunnar gunnel gunner gunnur gunsel gunseli gunther gunyaruk gurbuz gurcan gurdal gurdev gurhan
gurkan gurol gursel guru gus gussie gust gustav gustave gustavine gustavo guus guusje guven guvenalp
guvercin guyot guzey gwen gwenaelle gwendoline gwendolyn gwido habbab habib habiba habil haby hacib hadi
hadja hadley hadriel hadrien hafi hafid hafsa hagen hailee hailey hailie haim hajar hakan hakem haki hakim
hal haldun hale haleigh haley halie halil halim halima halis halit halle hallie haluk hamdi hamdullah
hamed hami hamidou hamish hamit hammad hamsini hamza hana hanae handan hanefi hani hania hanna hannabel
hannah hanne hannes hanno hans hansjorg hanspeter hansruedi hansueli haralamb haralambie harald hardouin
hardy hari harinakshi harinarayan harit harita harley harmon harmony harold haron haroun harouna haroune
harriet harrison harry harun hasan haseki hasibi hasim hasin haskell hasmet hasna hassan hassane hassie
hatem hatip hatouma hattab hattie hauke haven hawa hayal hayali hayat hayati haydar hayden haylee hayley
haylie hazan hazar hazel hazle heather heber hector hedelin hedi heema heidi heike heinrich heinz heitor
helen helena helene helga helie helier helin helio helios hellen helmer helmut heloisa heloise henderson
hendrik hendrika hennes henning henri henrick henrieta henrietta henriette henrik henrike henrique henry
henryk henryka heracleea herbert herluin herman hermann hermenegildo hermina hermine herminia herminio
hernan hershel herta hertha herve hester hettie hiba hicabi hicham hidaya hidde hieronim hikmet hilaire
hilal hilario hilarion hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilmi hilton
himadri himani himmet hincmar hind hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hiro
hisam hlengiwe hobart holden hollie hollis holly homer homero honore honorine horace horacio horacy
horatiu horea horia hortense hortensia hosea houda howard howell hoyt hubert huccet hud hudavendigar
hudayi hudson hugh hugo hugues huguette hulda hulki hulusi hulya huma humayun humberto humeyra huner huong
hurkan hursit husameddin husamettin huseyin husnu husrev hussein huub huzeyfe hyman hyun iacob iacopo
iacopone iago iain ian iancu ianira ianis iasmina iban ibidapo ibironke ibou ibra ibrahim ibrahima
ibukunoluwa ica icaro icie icilio iclal ida idan idell idella idil idir idowu idris idriss idrissa idy
ieremia ifeanyichukwu ifeoluwa ifeoma iffet ifunanya ige iginia iginio igino ignacio ignacy ignatius
ignazio igor ihsan ihvan ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikicitoyun ikrime ila ilan ilana
ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda
ildike ileana ilene ilenia ilgegu ilhami ilhan ilia ilian iliana iliane ilias ilie ilies ilinca ilja ilkay
ilkben ilke ilker ilknur ilksen ilkyaz illidio illuminato ilona ilse ilva ilyan ilyana ilyane ilyas ilyass
ilyes ilyess ima imad iman imane imani imelda imen imene imge imke immacolata immacolato immanuel imogen
imogene imoleoluwa imran imrane imrem ina inaki inanc inara inaya inci incoronata inder indira indra indro
indy ines inez inga inger ingrid inioluwa inka inna innocent innocente innocenty innocenza innocenzo
inocentiu insa inyoni inza ioan ioana ioanina iolanda iole ion iona ione ionel ionela ionelia ionica ionne
ionut iorio iosefina iosif ipek ippocrate ippolito irem iremide irena irene ireneo ireneusz ireti
iretioluwa irfan iride iridenta irina irinc irinckol irinel iris irmak irmina irtis irvin irving irwin isa
isaac isabeau isabel isabela isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia
isaiah isaias isak isaure ischirione ise isee iseoluwa iseult ishaq ishola iside isidora isidore isidoro
isidro isioma isis isisa islam ismael ismaele ismail ismaila ismerie ismet isobel isom isotta isra israa
issa issac issam issiaka italia italo itil itri itunuoluwa itzel iulia iulian iuliana iuliu iurie iustin
iustina iustinian iva ivah ivan ivanna ivano ivanoe ivar iven ivetta ivo ivona ivone ivonne iwan iyabode
iyad iyadunni iyanuoluwa iyed iyinoluwa izaak izabela izabella izaiah izajasz ize izel izia izolda izydor
izzet izzettin izzy jabari jabulile jace jacey jacinthe jacinto jackeline jackie jacklyn jackson jacky
jaclyn jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jacynthe jad jada jaden jadesola jadon
jadwiga jadyn jaeden jaelynn jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jai jaida jaiden
jailey jailyn jaime jaimini jaimy jairo jaivey jakayla jake jakob jakub jakubina jale jaleel jalen jalil
jalon jalou jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamison
jammie jana janae janaina jane janek janelle janessa janet janeta janice janick janie janin janina janine
janis janiya janna jannah janne jannek jannes jannie jannik jannis jano janosch janusz jany japhet jaquan
jaquelin jaqueline jara jared jaren jari jarne jarno jarod jaron jarred jarrell jarret jarrett jarrod
jarvis jasen jasmijn jasmin jasmina jasmine jason jasper jassem jassim jaunita javas javi javier javon
javonte jawad jawed jax jaxon jaxx jay jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylano jaylen
jaylin jaylinn jaylon jayme jayne jayson jayvano jaz jazlyn jazmin jazmyn jazmyne jazzlyn jazzlynn jean
jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jeff jefferey jeffery
jeffrey jeffry jefta jehanne jella jelle jelmer jelte jena jenel jenifer jenna jennah jennie jennifer
jennings jenny jennyfer jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias
jeremiasz jeremie jeremy jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry
jerzy jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jett jette jettie
jevon jewell ji jibril jidde jihane jil jill jillian jim jimena jimi jimmie jimmy jin jinane jinte jinthe
jip jitender jitendra jo joachim joah joakim joan joana joanie joann joanna joanne joannie joanny joany
joao joaquim joaquin joas jocelyn jocelyne jodi jodie jody joe joel joelina joeline joelle joep joes
joesph joey johan johann johanna johanne johannes johathan john johnathan johnathon johnnie johnny
johnpaul johnson jolanda jolayemi joleen jolie jolien jolijn jolin jolina joline jon jona jonah jonas
jonatan jonathan jonathon jonna jonte joojo joost jop jordane jordi jordon jordy jordyn jorg jorge jorgen
joris jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina josefine josep joseph
josephin josephine josette josh joshua joshuah josiah josiane josianne josie josse josselin josua josue
josy joud jourdain jovan jovani jovanny jovany joya joyce jozef jozefina jozue juan juana juanita juda
judah judd jude judicael judith judson judy judyta jula julan jule jules julia julian juliana juliane
julianne julide julie julien julienne juliet julieta juliette julika julina julio julita julius juliusz
juna junayd junius juno junon jur jurg jurgen juri jurre justen justin justina justine juston justus
justyn justyna juul juvenal juwan juwon jyoti jyotis jyotsana kaan kabil kacey kaci kacie kacper kade
kadem kaden kader kadiatou kadidia kadidiatou kadin kadir kadrican kadriye kady kaela kaelyn kagan kagiso
kahina kai kaia kailash kailee kailey kailyn kaina kais kaitlin kaitlyn kaj kaja kale kaleb kaleigh
kalender kaley kali kalidou kalinda kalistrat kalle kallie kalpana kalyani kama kamala kamalesh kamber
kamel kamelya kameron kamil kamila kamile kamille kamla kamlesh kamran kamren kamron kamryn kamuran kanak
kanaka kanchan kane kanishka kannan kannen kanti kapgar kara karaca karahan karak karam karamba karamoko
karan kareem karelle karen kari kariane karianne karim karin karina karine karl karla karlee karley karli
karlie karlijn karlo karlotta karol karolann karolina karoline karson karthik kartik karunanidhi kasandra
kasey kashyap kashyapi kasper kassandra kassim katarina katarzyna kate katelin katell katelyn katelynn
katharina katherine katheryn kathleen kathlyn kathrin kathryn kathryne kathy katia katie katja katlyn
katlynn kato katrin katrina katrine kattie katun katy kavon kawtar kay kaya kayaalp kayca kaycee kayden
kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kaynak kayode kayra kays kaz kazanc
kazimierz kazkatun keagan keano keanu keara keaton keba keegan keeley keely keenan keerti kees keet
kehinde keira keith keji kekik keklik keles kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin
kelya kelyan kemal kemalettin kemi ken kenan kendall kendra kendrick kenji kenna kennedi kennedy kenneth
kennith kenny keno kensi kenton kenyatta kenyon kenza kenzi kenzo kenzy keon kepez keramet kerami kerem
keremsah keren kerim kerry kerstin keshaun keshawn kesme kessaf ketsia keven kevin kevon kevser keyken
keyla keyon keyshawn kezlik kgabu khadidiatou khadidja khadija khadim khady khalid khalifa khalil
khanyisile khethiwe khoudia khulekani kian kiana kianna kiara kiarra kick kiel kiera kieran kikelomo kiki
kiley kilian killian kilyan kim kimberley kimberly kimi kine kip kira kiran kiraz kirk kirsten kirstin
kirti kitty kjeld kjell klaas klara klarencjusz klaudia klaudiusz klaus kleber klemens klementyna
kleopatra kobe koby kody koen kofi kojo koksal kolawole kolby kole konrad konstancja konstantin konstanty
konstantyn kopano koralia koray korbin korbinian korede korey korinna korkut kornel korneli kornelia
korneliusz kory kraig krijn kris krishna krishnadas krishnadasa krista kristen kristi kristian kristie
kristin kristina kristine kristofer kristoffer kristopher kristy krystal krystel krystian krystina
krystyna krzysztof ksawera ksawery ksenia ksenofont kubat kubilay kubra kubura kuddusi kujoe kumar kumari
kumru kumuda kursad kurt kurtis kutbettin kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn
kyan kyano kyara kyla kyle kylee kyleigh kyler kylian kyliann kylie kyllian kyra laal lacey lachlan
lacramioara lacy ladarius ladislao ladislau ladji laetitia lafayette lahna lai laila laisha lakshman
lakshmi lakshmidhar lakshminath lal lala lale lalie lalita lamar lambert lamberto lamia lamih lamine
lamont lancelot lancilotto landolfo landry laney lanfranco langa lapo lara larisa larissa laron larry lars
larue larysa lascar lassana laszlo latif latifa latife latoya laura laurane laure laureen laurel laureline
lauren laurence laurencja laurencjusz laurene laurens laurent laurentia laurentino laurentiu laurenty
laurentyna laurenz lauretta laurian lauriane laurianne lauriano laurie laurin laurine laury lauryn lautone
lavada lavanya lavern laverna laverne lavina lavinia lavinio lavon lavonne lawrence lawrencia lawson
laxman laxmi layana layanah layla layne lazar lazare lazaro lazzaro lea leah lean leana leander leandra
leandre leandro leane leann leanna leanne leatha leda leela leelou leendert lehna leif leigh leila leilani
leina leke lela lelah leland lelia leman lemide lempi lemuel len lena lene leni lenia lenja lenn lenna
lennard lennart lenne lennert lennie lennon lennox lenny lenora lenore leny lenya leo leola leon leona
leonard leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonne
leonor leonora leonore leontin leontina leontine leonzio leopardo leopold leopoldina leopoldine leopoldo
leora lera lerato lere leroy lerzan lesley leslie lesly lessie lester leta letha leticia letitia letizia
letterio leufroy lev levana levent levi levin levke levy lew lewin lewis lexi lexie lexus leyla leyna lia
liah liam lian liana lias libbie libby liberata liberato liberatore libere liberio libero liberto liboria
liborio lica licia lida lidania lidia lidio lieke liene lietald lieto lieuwe lieve ligia lila lilas lili
lilia lilian liliana liliane lilianna lilie lilith lilla lilli lillian lilliana lillie lilly lilou lilwenn
lilya lilyan lina linda linde lindsay lindsey linh linn linne linnea linnie lino linoi linoy linus linwood
lio lioara lion lionel lior liora lirone lisa lisandro lisann lisanne lisbeth lise liselotte lisette lison
lital litzy liv liva livia liviana livino livio liviu liya liyah liyam liyana liz liza lizbeth lize lizeth
lizz lizzie lizzy llewellyn lloyd loa loan loane lodovica lodovico loek loes loet logan lohan loic loise
lola lolade lolita loma lon longin lonie lonnie lonny lonzo lora loraine loredana loreen lorelei lorella
loren lorena lorene loreno lorenz lorenza lorenzo loretta lori loriana lorin lorine loris lorna lorrain
lorraine lothaire lott lotta lotte lottie lou loua louane louann louay loubna louie louis louisa louise
louison louka loula louna lounis loup lourdes lourenco louvenia lova lovisa lowell loy loyal loyce luan
luana lubin luca lucas lucca luce lucentiu lucia lucian luciana luciano lucie lucien lucienne lucile
lucilla lucille lucinda lucio lucious lucius lucja lucjan lucretia lucretiu lucrezia lucy ludano ludie
ludivine ludmila ludolphe ludovic ludovica ludovico ludvig ludwig ludwik ludwika lue luella luena luigi
luigia luis luisa luise luiz luiza luk luka lukas luke lukhona lula lulu luminita luminosa luna lune
lungelo lupe lura lurline lutfi lutfullah luther lutz luuk luus lux luzie lwandle lya lyam lyana lyda
lydia lydie lyes lyla lyle lylia lylou lyn lyna lynda lyne lynette lynn lynne lyric lysanne maad maaike
maan maarten maartje maas maayane mabel mabelle mable macaire macaria macario maccabeo mace maceo macey
maci macie mack mackenzie mactar macy madalena madalin madalina madaline madalyn maddalena maddison maddox
madeleine madelief madeline madelyn madelynn madge madhuri madie madilyn madina madisen madison madisyn
madita madleen madlen madonna mads mady madyson maegan mael maelie maeline maelis maelle maely maelyne
maelys maes maeva maeve mafalda maffeo magali magda magdalen magdalena maggie maggiorino magno magnolia
magnus maguelone maguette mahamadou mahault mahaut mahdi mahe mahendra maher mahesh maheswar mahir mahmoud
mahmut mahzun maia maica maida maik maike mailin maily mailys maimouna maina maiorico maira maissa
maissane maite maiwenn maiya maja makan makary makayla makenna makenzie makhtar makinwa maksim maksud
maksym maksymilian malachi malak malati malco malcolm malek malena malia malick malik malika malin malina
malinda mallaury mallie mallory malone malou malte malti malvina malwina mamadou mamady mamante mamert
mamie mamoudou mamour manal manar manasse mancio mandaakin mandakini mandla mandy manel manelle manetto
manfred manfredo mangala mangalya mani manik manikya manil manilio manisha manjusha manley manlio manoah
manoj manole manon mansour mansueto mansur manu manuel manuela manuele maphikelela mara marah maram marana
marceau marcel marcela marceli marcelin marcelina marceline marcelino marcella marcelle marcello marcellus
marcelo marcheta marcia marciano marcin marco marcos marcu marcus mare mareike marek mareme maren mareta
marga margaret margareta margarete margarett margaretta margarette margarida margarita margaux margherita
margie margo margot margret margrit margrith marguerite maria mariah mariam mariama mariame marian mariana
mariane marianna marianne mariano maribel marica maricarmen maricica marie marieke mariela mariella
marielle mariem marieme marietta marijn marika marilena marilie marilou marilu marilyn marilyne marin
marina marine marinela marinella marinetta marino marinus mario marioara marion marisa marisol marissa
marit marita maritza mariuca marius marjane marjolaine marjorie marjory marko markus marla marlee marleen
marlen marlena marlene marley marli marlie marlies marlin marlis marlo marlon marly marnie marolo marouane
marques marquis marquise marrit marsha marshall mart marta marten martha marthe martial martim martin
martina martine martino marty martyna marut maruta marvin marwa marwan marwane marwen marwin mary maryam
maryann maryjane marylou maryna maryse marzia marzio massamba massima massimiliano massimo massinissa
matei mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis
mathurin mathys matias matilda matilde matis matisse matroniano mats matt matteo mattes mattheo matthew
matthias matthieu matthijs matthis matti mattia mattias mattie mattis matylda matys matz maud maude maudie
maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro maurycy maverick
mavis mawuena mawusi maxellende maxence maxens maxi maxie maxim maxima maxime maximilian maximiliano
maximilien maximillia maximillian maximo maximus maxine maxwell maya mayane mayar maybell maybelle maye
mayeul mayline maylis maymie maynard mayoor mayra maysa mayson mayssa mayte mazhar mazie mbalienhle mbaye
mckayla mckenna mckenzie meagan meaghan meda medardo mederic medina medine medoro medoune meena meenakshi
mees megan megane meggie meghan meghnad meghnath mehdi mehmet mehtap meik meike meire meissa mekhi melania
melanie melanio melany melba melchiade melchior melchiorre melda melek melezio melia melih melike meliksah
melina melinda meline melis melisa melisande melissa melissandre melitina melle mellie mellina melodi
melodie melody mels meltem melusine melvil melvin melvina melvyn melyna melyssa memduh menahem menaka
menardo mence mendel menelao meneo menka menno mennone menodora meral mercede mercedes mercia mercurio
meredith merel meriam meric meriem merih merijn merl merle merlin merovee merritt mert mertie merve mervin
merwan meryam meryem meryl messalina mestan mesut meta mete metello metin metrofane mette mevlut mex meyra
mhambi micael micaela micah micha michael michaela michale michalina micheal michel michela michelangelo
michele micheline michelle mick mickael midas mieke miguel mihaela mihai mihail mihnea mihriban mik mika
mikael mikaela mikail mikayla mike mikel mikki mila milana milano mildred milena miley milford milhan
milla millicent millie milly milo milou milton mimma min minakshi mindy minerva minervina minervino ming
minh mink minnie minodora mioara mira mirabela mirac miracle miran miranda miray mircea mirco mireille
mirela mirella mireya miriam mirja mirkelam mirko mirocleto miron mirona mirre mirta mirte mirthe miruna
mirza misael misaele misbah mitch mitchel mitchell mithat mitica mitrut mittie miya mo moa mobolaji moche
moctar modest modesta modesto modibo modou modupe mody mofifoluwa mohamadou mohamed mohammad mohammed
mohan mohana mohinder mohini moira moise moises moisette mojisola mojisoluwa mojzesz mollie molly mona
monaldo monalisa monica monika monique monitore monroe monserrat monserrate montse monty moos moradeke
morag morayo morena morenike moreno morgan morgana morgane moriah moritz morolake morris morten mortimer
morton mory mose moses moshe mosinmileoluwa mossie mosunmola motunrayo mouctar mouhamadou mouhamed
mouhameth mouhammadou moussa moustafa moustapha moyosore mozell mozelle mozes mpho mpilo mpumelelo msizi
mthunzi muammer muaviye muaz muesser mufid muge mugur mugurel muhammad muhammed muharrem muhsin muhtar
muhterem muhtesem muhyiddin mujdat mujde mujgan mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi
mukul mumtaz munevver munir murat muren muriel murilo murl murphy murray musa musawenkosi musir muslih
mustafa mustapha mutahhar muteber mutemed muttalib muyiwa muzaffer muzdad muziano mya myah myla mylan
mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtille myrtis myrtle nabi nabil
nacho naci nadege nadi nadia nadine nadir nadja nadzieja nae nael naelle naemi nafiz nagabhushanam nahel
nahid nahil nahla naia nail naila naim naima nais nakia nala nalan nalini namazio nancy nanda nandi nannie
naomi naomie naoufal naoufel napoleon napoleone narayan narcis narcisa narciso narcisse narendra narinder
narseo narsete nash nasir nasrullah nassim nat natacha natale natalia natalie natalina natan natanael
nataniel natasa natasha nate nathalie nathan nathanael nathanial nathaniel nathen naud naudet naval naveen
navin nawal nawel nawfel naya nayel nayeli nayla naz nazan nazario nazariusz nazary nazif nazim nazmi
nazzareno nazzaro ndleleni ndondoloza neal necat necati necdet nechifor necib necla necmettin ned nedim
nedra neela neele neeltje neha nehemie nehir neil neila neiva nejat nelda nelia nell nella nelle nelli
nellie nelly nels nelson nelu nelya nena nene neo neoma neopolo neoterio nerea nereo nergis neri nermine
neset nesim neslisah nesrin nesrine nestor nestore nettie neva nevin nevio nevra nevzat newell newton
neyla ngozi nguyen nhlakanipho nia niame niamh nicarete nicea niceforo nicephore niceto nicezio nichifor
nicholas nicholaus nichole nick nicklaus nickolas nicla niclas nico nicoara nicodemo nicodim nicola
nicolae nicolai nicolaie nicolas nicole nicoleta nicoletta nicolette nicolo nicu niculina niculita nicusor
nicuta nida nidia niek niels niene nienke nigar nigel nihal nihan nihat nika nike nikita nikki nikkie
nikko niklas niklaus niko nikodem nikola nikolai nikolas nila nilde nilgun nils nimakoah nimit ninfa
niniano ninioluwa ninon ninthe niouma niranjan nirbhay niro nisa nisan nives niyazi niyilolawa nizamettin
nizar nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noam noami noan noble noe noel
noelia noelie noella noelle noemi noemie noemy nofoto noha noham nohan nokuthula nola nolan nolann nolhan
nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko noor noortje nora norah norbert norberto nore
norene norhane norica norina norma norman normand norris norval norwood nostriano noud nouha nour noura
nourane nouri nout novan novella novi nowi nox nozipho nqobile nthabiseng ntokozo ntombizodwa nubia nuccia
nukhet numan nuno nunziata nunzio nural nuran nurettin nurgul nuria nursel nurseli nurullah nusret nya
nyah nyasia nynke oana oba obanijesu obie obioma oceane ocie octav octave octavia octavian octaviana
octavio octaviu oda oddone odelia odell oderico odessa odetta odette odidone odile odilia odilon odin odon
odorico odunayo ofelia oger ogooluwa oguz oguzhan ojaswini okan oke okey okiki oksan oktay oladara oladare
oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun
olayinka olcay ole oleg olen olena oleta olga olimpia olimpian olimpio olimpiu olin olinda olindo oliver
olivia olivier oliviera oliviero oliviu oliwia oliwier olle ollie olof ololade olu olufeyisayo olufunke
olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba
oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia omana omar omari omawunmi
ombeline ombline ombretta omer omero omobobola omobolanle omodunni omolabake omolara omolola omosalewa
omotara omotayo omotola omotolani omotoun omowumi ona onder ondina ondine onesta onesto onie onofrio onome
onorata onorina onorino onorio onoriode onufry onur oormila opal opalina opaline opemipo opeoluwa opeyemi
ophelia ophelie ora oran orazio orchidea oren orenzio oreofe oreste orestes orfeo orhan oriana oriande
oriane orie orietta orin orio orion orland orlane orlo ornella oronzo orpha orrin orsino orso orsola
orsolina ortansa ortensia ortensio orval orville osanna osbaldo osborne oscar oskar osman osmondo osmund
osunleke osvaldo oswald oswaldo otello otha othmane otho otilia otis ottaviano ottavio ottilia ottilie
ottis otto ottone oumar oumayra oumou oury ousmane oussama ova ovidio ovidiu owen oya oyenike oyindamola
oyindasola oyku ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur pablo
paciano pacifico paco pacome pacomio padma paige pakize palatino palemon palladia palladio palma palmazio
palmira paloma pam pamela pamfil pammachio panagachie panait pancario pancrazio panfilo pankracy pansy
pantaleo pantaleon pantaleone paola paolo param paramartha paraschiva pardo parfait paride parisa parker
parla parmenio parvati pascal pascale pasquale paterne paterniano pathe patience patrice patricia patricio
patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti pattie
patty paul paula paule paulette paulica paulin paulina pauline paulo pauside pavel pawel paxton payidar
payton pearlie pearline pecine pedro peer peggie peggy pelagia pelagie peleo pelin pelinsu pelle
pellegrino pelumi pembe penda penelopa penelope pepe pepijn pepin perceval percival percy peri pericle
perihan perla perle pernilla perran perrine perry perseo pertev perver pervin pete petek peter petra petre
petrica petrisor petronela petronilla petronille petronio petru petrut petruta peyami peyton pharell phil
phila philani phileas phileine philemon philibert philine philip philipp philippe philippine phillip
philomene philothee philou phiwokwakhe phoebe phoenix phyllis pia pien piera pierangelo pierce piergiorgio
pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro pilar pim pinkie pio piotr pip
pippa pippo piraye pit pius placida placido platon platone pleun plinio plutarco pol pola polidoro
polifemo polikarp polissena pollione polly pompeo pompilia pompiliu pomponio pontus ponziano ponzio
poornima poppy porfirio porfiriusz porfiry porzia porziano postumio pramila pran pranay prasad prasanna
prassede prathamesh prayag precious preity prem prema presley priamo primerose prince princess prisca
priscilla priscille prisco priska privato priya priyala procopio profira prokles prokop prokul promise
proserpina prosper prospera prospero protasio proteo providenci prudenzia prudenzio prune publio puck puk
pulcherie puneet pupolo purnima purushottam pushti pusicio quartilla quasimodo queenie quentin quentine
querano quieta quin quincy quinn quinten quintia quintiliano quintilio quintino quinton quinty quinziano
quinzio quirin quirino quiteria quitterie rabia rachael rachel rachela rachele rachelle rachid raci rada
radeke radha radolfo radu raducu rae raegan raf rafael rafaela rafet raff raffaele raffaella rafila
rageshwari rageswari raheem rahel rahim rahime rahma rahmi rahsaan rahsan rahul raide raif raik raimondo
raina rainaldo rainelda rainer raj rajan rajendra rajinder rajiv rajmund rajnold rakesh raleigh ralph
raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar rami ramiro ramiz ramon ramona ramy rana
randal randall randi randolf randolph randy rania raniero ranim ranjeet ranjit ranolfo ransom ranya raoul
raphael raphaelle rapulane raquel rashad rashawn rasheed rasheedah rasim rasit rasmus rati raul raven ravi
rawane rayan rayane rayen raymond raymonde raymundo razvan reagan reanna reba rebeca rebecca rebeka
rebekah rebekka recai recep reda reece reed reese refah refet refik regan reggie regina reginald reginaldo
regine regis regolo regula reha reid reilly reine reinhard reinhold reis rejean rejeanne relu remi remigio
remilekun remington remo remondo remus remy remzi renata renate renato renaud rene renee rengin renske
renzo resat respicio ressie resul reta retha reto retta reuben reva revi rex reybaud reyes reyhan reymundo
reyna reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhonda rhys riad riana rica ricardo ricario
riccarda riccardo richard richelmo richie richmond rick rickard rickey rickie ricky rieke rifat riff
rigoberto rike riley rina rinaldo rino rita ritesh riv rivka riyad roan robaldo robb robbie robert roberta
robertina roberto robinson robyn rocco roch rochelle rocio rocky roderick roderyk rodger rodiano rodica
rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohit rokhaya
rokia roksana roland rolande rolando rolf rolfo rollin romain romaine roman romana romane romanita romano
romee romeo romero romeu romilda romina romoaldo romola romolo romuald romualdo romulus romy ron ronald
ronaldo ronan ronja ronke ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie rosalind rosalinda
rosalyn rosamond rosamunda rosanna rosario roscoe roselin roseline rosella roselyn rosemarie rosemary
rosendo roser rosetta rosie rosina rosita roslyn rosmunda ross rossana rossella rossie rotimi rover rowan
rowena rowland roxana roxane roxanne roxelana roxy roy royce roza rozalia rozella ruben rubiano rubie
rubye ruchan rudolf rudolph rudra rudy ruedi rufina rufino rufo rufus ruggero ruhsar rui rukhmani rukmin
rukneddin rupert ruperto rupinder russ russel russell rustu rusty ruth ruthe ruthie rutilo ruxanda
ruxandra ruya ryad ryan ryann ryder rylan rylee ryleigh ryley rym ryszard saad saar saba saban sabato
sabazio sabele sabin sabina sabine sabino sabir sabri sabrina sabrine sabryna sacha sachin sacid sada
sadan sadberk sadettin sadi sadie sadio sadri sadullah sadye saer safa safae saffet saffiro saffo safi
safia safiatou safietou safira safiya safouan safouane safta sagar sahap sahin sahinalp sahra sahsuvar
said saige saim sakina sakir saladino salif salih salim salimata salimatou saliou sallie sally salma
salome salomea salomey salomon salomone salustio salvador salvatore salwator saly sam samanta samantha
samara samba samed sameer sami samia samih samil samim samir samira sammie sammy samona samson samuel
samuele samukelisiwe samy sana sanaa sancho sanda sander sandra sandrine sandro sandu sanele sanem sanford
sanja sanjay sanka sanna sanne sansone santiago santina santino santos sanya sanziana saphira sapiente
sara sarada sarah sarai sarala sarani saraswati sarbello sare sarina sarisha sarla saroja sarra sarvin
sascha sasha saskia satine satish saturniano saturnino satyen saul sauveur sava savanah savanna savas
saverio saveta savi savin savina savinien savino savion sayan scarlett scholastique schuyler scolastica
scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao
sebastien sebnem secaeddin secil seckin seckou seconda secondiano secondina secondo seda sedat sedef seden
sedrick sef sefer seff sefik sefora segilola segolene seher sehlevent sehrazat sekinat sekou selahattin
selale selami selcuk selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan sema
semenica semih semiramide semplicio sempronio semra semsi sena senay sener senesio sengul senn senna senne
sennur senofonte senol sephora sepp seppe serafettin serafin serafina serafino serap seraphin serapione
serban serbulent seref seren serena serenity serge sergen sergi sergio sergiu sergiusz serhat serif serin
serine sermet sermin serpil sertac sertap server servidio serviliano sesto seth settar settimio settimo
sev seval sevda sever severa severiano severin severina severine severino severo sevgi sevil sevim sevinc
sevket sevki sevtap sevval seweryn seyban seyda seydou seye seyfettin seyfi seyfullah seyma seynabou
seyyit sfiso shad shade shai shaily shaima shaina shaka shakira shakti shakuntala shalewa shana shane
shanel shanelle shani shania shanice shanie shaniya shankar shanna shannon shanny shanon shantanu shanti
shany sharda shari sharmila sharon shashi shashikala shaun shawn shawna shay shayan shaylee shayma shayna
shayne shaz shea sheela sheila shekoni sheldon shelia shelley shelly shemar sher sheri sheridan sherine
sherman sherri sherry sherwood sheryl shirel shirine shirley shiv shivakari shobhana shola shresth
shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne shyrel sibel sibilla
sibongile sibusiso sibyl sibylle sico sicuro sid siddarth siddhi siddhran sidney sidoine sidonia sidonie
sidonio sidy siebe siem sienna siep sierra sifiso sigebert sigfrido sigismond sigismondo sigmund sigrid
sigurd sihab sihabeddin sihem siir sijuade sil silas silja silke siloe silvan silvana silvano silvere
silverio silvestro silvia silvian silviana silvio silviu simao simeon simeone simge simi similoluwa simina
simion simisola simon simona simone simonetta sina sinan sinasi sincere sindisiwe sinem sinenhlanhla
sinesio sinfronio sinica sinja siobhan siphephelo siphiwe sipho sira sire sireno siria siriano siricio
sirine sirineu sirio siro sister sisto sitara sithembiso siv sixte sixtine siyanda sizakele sizani sjoerd
sjors skander skye skyla skylar sloka smaranda smeralda smilla smita smriti sname soan soave soccorso
socrate soda sofia sofiane sofie sofronia sohan sohane sokhna solal solange soledad solene solenn soline
solocone solomon solon solveig soma somnath somu songul sonia sonja sonke sonya soo soof sophia sophie
soraia sorana soraya soren sorin sorina sostene sosteneo sostrato souleyman souleymane soumaya sowande
spano spartaco spencer speranta speranza speranzio spirydion stacey stacy stana stanca stancu stanford
stanislao stanislas stanley stanton steeve stef stefan stefana stefania stefanie stefano steffen steffi
stela stelian steliana stella steluta sten stephan stephane stephania stephanie stephany stephen stephon
sterre steve steven stevie stewart stig stijn stiliano stina stiriaco stuart suat subhash subhashini
subhasini subhi subodh subomi sucheta sude sudeva sudi sue suelen suheyl sujata sukanya sukru sule
suleyman suma suman sumayyah sumitra sunay sunita surano suresh sururi surya suryakant suryakanta
suryakantam susan susana susanna susanne susheel sushil sushma susie suus suzan suzana suzanne suze suzie
suzon svea sven svenja sverre svetlana sveva sviturno swami swan swann swapnil swara swarnalata swassane
sweta sybilla sybille syble sydnee sydni sydnie sylvain sylvan sylvester sylvestre sylvia sylviane sylvie
sylwester sylwia syrine szczepan szymon tabea tabita tabitha taceddin tacjana taddeo tade tadeo taha tahir
tahlia tahsin taib taide taina tais taiwo talat talay talea talha tali talia talip talita talon talya
tamara tamer tami tamia tamina tamino tammaro tammo tammy tancrede tancredi taner tanguy tania tanirika
tanja tanju tanner tanushree tanushri tanya tanyeli tapan tara tarcisio tari tarik tarja tarkan tarquinia
tarsilla tarso tarun taryn tasha tasnim tasnime tate tatiana tatum tatyana taurean taurin tavares taya
tayfun tayler taylor tayyar taziana taziano tazio teagan tecla ted teddy teea teije tej tejas tejumola
tekin tekinalp tekla telchide telemaco telica telly temel temidayo temistocle temitope teo teobaldo
teodata teodolinda teodor teodora teodoro teodosia teodosio teodoto teofil teogene teohari teoman teona
terence terencjusz terenzio teresa teri terrance terrell terrence terri terrill tertuliano terzo tesauro
tesifonte tesnim tesnime tess tessa tessie teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer
thabisa thad thaddeus thadie thais thalea thalia thamsanqa thando thanina thea thelma themba theo theodor
theodora theodore theodose theophane theophile theophraste theotime theresa therese theresia theron thiago
thibaud thibault thibaut thibert thierno thierry thies thije thijmen thijn thijs thilo thirza thobeka thom
thomas thora thorben thore thorge thulani thulisile thurman thuy tiago tiana tianna tiara tibaldo tibbe
tiberia tiberio tiberiu tiburzio ticone tidiane tieme ties tiffany tiguida tijmen tijn tijs til tilio till
tillman tillmann timea timeo timm timmothy timmy timo timoleon timon timotei timoteo timothe timothee
timothy timur tina tinca tincuta tino tiphaine tirone tirza titi titien titilayo titilope tito titouan
titus tizian tiziana tiziano tizio tjark tobia tobias tobiasz tobiloba tobin toby todd todor toke toki
tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom tomas tomasa tomasz tome
tomiloba tomke tommaso tommie tommy tomori toney toni tonnin tony tonya toon tope torben torbjorn tore
torey torquato torrance torrey tosca toscane tosco toussaint trace tracey traci tracy traian trajan
tranquillo trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion
trevor trey tricia trilochan trilochana trilok trilokanath trilokesh triloki trish trisha tristan tristano
tristian tristin triston troy trudie trycia trystan tsipora tuana tudor tudora tudorita tudosia tufan
tugay tugba tugrul tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan tunay tunc tuncer tunde
turan turgay turgut turi turibio turkan turkay turker turkes turna turner turold tushar tussio tutku tuur
twan twila tybalt tycho tygo tyler tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique
tyron tyrone tyshawn tyson ubaldo ubertino uberto udai udit ueli ufuk ugo ugolina ugolino uguccione ugur
uhra ujjawal ujjwal ukbe ulberto ulderico ulf ulfa ulfet ulfo ulgen ulices ulises ulisse uliva ulker ulku
ulla ulpiano ulrich ulrico ulrika ulstano ulus uluthando ulvi ulviye ulwazi ulysse umang umberto umile
umit ummiye umran umur umuralp umut unal unna unsel unseli upendra uranio urbain urbano urdino uriah uriel
uriele urmila urs ursicio ursino ursmaro ursula ursule usame usha ute utku uttam uwe uygu uzeyir uzodimma
vada vadim vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valente
valentijn valentim valentin valentina valentine valentino valere valeria valeriana valeriano valerico
valerie valerio valeriu valery valfredo valfrido valid vallie valtena valter vance vanda vanesa vanessa
vania vanna varalakshmi varo varvara vasanti vasco vasile vasilica vasudev vasudeva vasudha vasundhara
vaughn vecdi veda vedang vedanga vedanshi vedasto vedat veerle vefa vefik vehbi veit velaphi velda veli
velio vella velma velva vena venance venanzio venceslao venceslas venera veneranda venerando venere
venerio veniamin ventura venusta venustiano venusto vera verda verdiana verdie vere verecondo verena
verenzio vergie veriana veridiana verlie vern verna verner vernice vernie vernon verona veronica veronika
veronique verulo vesile vespasiano vesper vesta veta veysel veysi vezio vianney vic vicdan vicenta vicente
vicentia vicentiu vicki vickie vicky victor victorien victorin vidal vidhur vidhya vidiano vidone vidur
vidya vienna vieve viggo vigile vigo vijay vik viktor viktoria vildan vilfredo viliana viliberto vilma
vimal vimala vinay vince vincent vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinicio
vinnie vinz viola violante violet violeta violette viorel viorela viorica virgie virgil virgile virgilio
virginie virginio virone visarion viscardo vishnu vishwamitra vissia vita vital vitale vitalico vito vitor
vitoria vittore vittoria vittoriano vittorio vitus viv vivaldo vivian viviana viviane vivianne viviano
vivien vivienne vlad vladimir vladimiro vlaicu vodingo voichita voicu volfango volkan vreni vrinda vrund
vulmaro vulpiano vuslat vusumuzi vyas wael waino waldo wale walenty walentyn walentyna waleran waleria
walerian walery walgierz walid walker wallace walter walton waly wanda wandrille wanesa warley warren
wassim watson wava wawrzyniec waylon wayne webster wei weldon wellington wende wendell wendy werner
weronika wes wesley wessel westley weston whitney wiara wibke wiebke wiem wies wiktor wiktoria wilber
wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina
wilhelmine willa willard willem willi william willie willis willy wilma wilmer wilson wilton wincenty
winfield winifred winnifred winona winston wirginia wissam wissem witalis wm wolfgang woodrow wout wouter
wuraola wyatt wyman xander xaver xavi xavier xaviere xem xenia xenophon ximena xin xochitl xzavier yaa
yacine yacouba yadira yael yaelle yagmur yago yahya yakubu yaman yamileth yamina yango yani yanis yann
yanni yannic yannick yannik yannis yaprak yara yarah yaren yaretzi yaron yasar yasemin yasin yasmeen
yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaw yaya yazid yazmin yejide yekta yelda yeliz
yener yenthe yesenia yesim yessenia yetkin yetunde yewande yfke yibanathi yigit yinthe ylan ylvi ylvie
yoan yoann yoav yoel yogendra yogesh yoginder yohan yohann yolanda yolande yona yonca yoni yoro yoshiko
yosra yossef yosun youcef youmna youna younes youness youp youri yousef yousra youssef youssou youssouf
youssouph youssoupha ysaline yse ysee yseult yuce yucel yuki yuksel yumi yumni yuna yunus yuri yusuf yvan
yven yves yvette yvonne zabedeo zabina zac zaccaria zaccheo zacharia zachariah zachariasz zacharie zachary
zache zachery zack zackary zackery zadig zafer zafir zaharia zahide zahit zahra zain zainab zaira zakaria
zakariya zakary zakarya zama zamfir zamfira zamir zander zane zanele zaneta zanita zanobi zara zaraza
zaria zarina zayd zayn zayneb zechariah zef zefiro zehra zeinab zekai zekeriyya zekiye zelda zelie zeliha
zelinda zella zelma zena zenaide zenebio zeno zenobia zenobio zenone zenovia zenzele zephirin zephyr
zerrin zetico zetta zev zeyd zeynab zeyneb zeynel zeynep ziad zihni zina zineb zinedine zion zita
zithulele ziva ziver ziya ziyad ziyanda zobuhle zoe zoeva zoey zofia zohra zoie zoila zoilo zola zora
zosima zosimo zubeyde zubeyr zuhal zula zulal zuleyha zulfikar zumrut zuzanna zyad zygmunt
`;

export const NAMES_THAT_ARE_WORDS = `
aime al ali allen alma alone alpha alta amante amar america anal anda anders ann ant april art asia
assunto august aura austin autumn avis avril baby bala barry bars bas bay beat beau bebe bela bell belle
bill blanche boas bon bonita bonito brain brooklyn cade can cara carolina cas chad chance charles chase
chelsea chester christian cielo clair clay cole colt come comfort conception corto crystal dado dakota
dale dallas dame davon dawn deja dell demi deste destinee dev diamond dies don dot drew dulce durante earl
earnest ed el ela elle era ernst esse esta estrella eve faith fatos fern fine floor flora florence florida
ford forest fortune france francisco frank gene general georgia glen golden gosto grant green gun guy
hande hank harvey haya heath heaven hein hope houston hunter idea ido inc ira irma isla israel ivory ivy
jack jade jan jazz jet jewel job jordan joy judge june junior juste justice kent kenya kin king lana lance
landen lane lasse lee leu lex lien lily lincoln line lois london lot louca luc luz mac mae mai major malo
mama marc marge mark mas mason matar max may mia milan miles miller mina mine mio mir missouri misty monde
montana monte nada name nela nele nil nina nine nino nova nur odie ola olive oma oral orlando paris pat
pearl penny per pie pink piper porter preston price primo prudence quarto queen rares rauf ray rein reina
rens rey rico rim river rob robin rod roma rose royal ruby ruta sage salvo sandy santa sante santo
savannah sem sep sim sir sky som sonny stan sterling stone storm su summer sunny sydney tad tal tao tea
terry tia tierra tim tod toma toy trinity ultimo uma una unique urban van verano verla victoire victoria
vida vin virginia viva vive wade ward washington will willow wolf
`;
