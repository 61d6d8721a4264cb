import type { SecretKind } from '../find-secrets.js';

/**
 * What people call a secret, in six languages, as data. `takes` says what may follow as its value:
 * `any` words and phrases too; `code` numbers and code-like strings, a plain word only after ":" or the like;
 * `place` numbers only (a place is named and its number follows); `login` a username, then the password;
 * `pattern` a swipe pattern. Phrases are written without accents; a hyphen in a text is ignored.
 */
export type SecretLabels = {
  kind: SecretKind;
  takes: 'any' | 'code' | 'place' | 'login' | 'pattern';
  phrases: string;
};

export const SECRET_LABELS: readonly SecretLabels[] = [
  {
    kind: 'password',
    takes: 'any',
    phrases: `password|pass word|passwords|passwort|passworter|kennwort|kennworter|losungswort|contrasena|contrasenas|contrasenya|
      mot de passe|mots de passe|mdp|senha|senhas|palavra passe|palavra chave|passe|parola d ordine|parola chiave|
      pw|pwd|psw|psswd|passwd|pword|pswd|passwrd|pasword|pword|password phrase|pass phrase|passphrase|
      phrase de passe|frase de contrasena|frase secreta|frase senha|passwordul|codeword|clave|claves|clave de acceso|contra|
      mot de passe de session|mot de passe session|mdp session|mdp de session|contrasena de sesion|clave de sesion|mysql root|db root|root user|root login|root password|root pw|root pass|login password|admin password|bios password|firmware password|encryption password|p w|boot password|startup password|start up password|power on password|supervisor password|master password|
      drive lock password|drivelock password|unlock password|windows password|laptop password|user password|account password|email password|passwords|pass wrd|passphrases|temporary password|temp password|one word password|
      palabra de paso|contrasena de acceso|contrasena de administrador|contrasena de inicio|contrasenia|contrasenias|contrasenna|pasword|pwrd|paswort|
      motdepasse|mot d passe|mot de pass|mot passe|mots de pass|mdpasse|passe word|
      zugangspasswort|zugangswort|anmeldepasswort|passwoerter|pass wort|hauptpasswort|benutzerpasswort|
      senha de acesso|senha mestra|senha do usuario|palavra de passe|palavra pass|password de acesso|
      parola d accesso|parola di accesso|parola di ordine|password di accesso|chiave d accesso|chiave di accesso|chiave segreta`,
  },
  {
    kind: 'safe-word',
    takes: 'any',
    phrases: `safe word|safeword|code word|password word|secret word|magic word|security word|alarm word|palabra clave|
      palabra secreta|palabra de seguridad|mot secret|mot de securite|codewort|sicherheitswort|kennwort alarm|parola segreta|
      parola di sicurezza|palavra secreta|palavra de seguranca|security answer|security question answer|security question|secret question|answer to the security question|memorable word|memorable name|memorable information|secret answer|duress word|tell them the word|the word is|word of the day|password of the day|monitoring password|alarm password|alarm code word|call back word|callback word|keyword|key word|pass word for the alarm|
      la palabra es|palabra magica|palabra clave de la alarma|contrasena de la alarma|santo y sena|respuesta secreta|respuesta de seguridad|respuesta a la pregunta|pregunta secreta|pregunta de seguridad|
      le mot est|le mot c est|le mot magique|mot de code|mot code|mot clef|mot cle|mot de passe de l alarme|reponse secrete|question secrete|question de securite|
      das wort ist|das wort lautet|stichwort|schlusselwort|geheimwort|alarmwort|passwort fur den alarm|zauberwort|sicherheitsfrage|sicherheitsantwort|
      a palavra e|palavra de codigo|palavra magica|resposta secreta|pergunta secreta|pergunta de seguranca|senha do alarme|contra senha|contrassenha|
      la parola e|parola magica|parola di codice|parola in codice|parola chiave dell allarme|risposta segreta|domanda segreta|domanda di sicurezza`,
  },
  {
    kind: 'passcode',
    takes: 'any',
    phrases: `passcode|passkey|pass key|pass code|passcodes|pascode|passkode|pc code passcode`,
  },
  {
    kind: 'passcode',
    takes: 'code',
    phrases: `before you ask|before u ask|in case you ask|in case u ask|if you were going to ask|since youll ask|since you ll ask|antes de que preguntes|antes que preguntes|por si preguntas|avant que vous demandiez|au cas ou vous demandez|bevor sie fragen|bevor du fragst|bevor ihr fragt|antes que pergunte|antes que perguntem|lock screen number|screen lock number|lockscreen number|home screen number|the digits are|digits are|digits for|digits to open|screen number|numero de pantalla|numero para desbloquear|numero para abrir|numero para entrar|numero pour ouvrir|numero pour deverrouiller|nummer zum entsperren|nummer zum offnen|numero para desbloquear|numero per sbloccare|numero per aprire|number to open|number to open it|number to unlock|number to unlock it|number to get in|numbers to get in|screenlock|phonelock|applock|app lock|screen pass|screen password|lock pin|lockpin|passnumber|pass number|pass no|pinlock|pin lock|unlockcode|passcode lock|unlock code|unlocking code|unlock|unlock pin|lock code|lockcode|lock screen code|lock screen|screen lock|lockscreen|lockscreen code|
      kindersicherung|kinderschutz|jugendschutz|jugendschutz pin|controle dos pais|controle parental|controllo parentale|parental della tv|child lock pin|controllo genitori|
      screen code|screen pin|phone code|device code|tablet code|ipad code|iphone code|mobile code|access number|unlock number|screen time code|
      codigo de desbloqueo|codigo de bloqueo|codigo desbloqueo|codigo del movil|codigo del telefono|codigo del celular|
      clave de desbloqueo|pin de desbloqueo|patron numerico|desbloqueo|codigo de pantalla|codigo do telemovel|codigo do celular|
      codigo de desbloqueio|codigo de bloqueio|desbloqueio|codigo do ecra|
      code de deverrouillage|code deverrouillage|code de verrouillage|code verrouillage|code du telephone|code telephone|code portable|
      deverrouillage|entsperrcode|entsperr code|entsperrung|sperrcode|bildschirmsperre|displaysperre|geratecode|handycode|
      geheimcode|geheimnummer|zugangscode|zugriffscode|codenummer|code nummer|zahlencode|zifferncode|ziffernfolge|zahlenfolge|geratecode|gerate code|bildschirmcode|displaycode|sicherheitsnummer|tastensperre|handy code|telefoncode|
      key code|keycode|swipe code|start code|power on code|parental code|parents code|parent code|screen time passcode|restrictions code|restriction code|kids code|kids lock|kid lock|child lock code|kids mode pin|tv pin|adult pin|watch code|radio code|stereo code|
      personal code|admin code|admin pin|installer code|engineer code|owner code|unlock digits|lock digits|lock number|phone lock|phone unlock|home screen code|passcode number|numeric code|number code|four digit code|4 digit pin|6 digit pin|
      five digit code|5 digit code|8 digit code|entry pin|access pin|door pin|gate pin|startup pin|start up pin|login pin|windows pin|hello pin|sign in pin|
      codigo secreto|codigo de la pantalla|codigo del tablet|codigo de la tablet|codigo de la tableta|codigo del ipad|codigo del iphone|codigo del cel|codigo del reloj|codigo del portatil|codigo para desbloquear|codigo para abrir|codigo para entrar|codigo numerico|clave del celular|
      numero de desbloqueo|numero secreto|numero clave|pin de bloqueo|pin de pantalla|pin de acceso|bloqueo de pantalla|desbloqueo de pantalla|bloqueo|codigo parental|control parental|
      code secret|code confidentiel|code perso|code personnel|code d ouverture|code de l ecran|code ecran|code du tel|code tel|code du portable|code du mobile|code de l iphone|code de l ipad|code ipad|code iphone|code tablette|code de la tablette|code a 4 chiffres|code a 6 chiffres|code parental|code pour ouvrir|code pour entrer|code pour deverrouiller|verrouillage|ecran de verrouillage|
      codigo do cel|codigo do aparelho|codigo do tablet|codigo do ipad|codigo do iphone|codigo secreto|codigo numerico|codigo para desbloquear|codigo para abrir|codigo para entrar|senha de tela|senha da tela|senha numerica|senha de bloqueio|senha do bloqueio|bloqueio de tela|bloqueio|desbloqueio de tela|pin de bloqueio|pin do ecra|pin de acesso|pin de desbloqueio|
      codice segreto|codice del telefono|codice del cellulare|codice del tablet|codice dell ipad|codice dell iphone|codice ipad|codice iphone|codice tablet|codice cellulare|codice schermata|codice per aprire|codice per entrare|codice per sbloccare|codice numerico|codice parentale|pin di sblocco|pin schermo|pin di accesso|blocco schermo|schermata di blocco|
      sperrbildschirm|codice di sblocco|codice sblocco|sblocco|codice di blocco|codice blocco|codice telefono|codice schermo`,
  },
  {
    kind: 'pin',
    takes: 'code',
    phrases: `pin|pin code|pincode|pin number|pin no|pin nr|pin num|code pin|codigo pin|numero pin|codice pin|geheimzahl|pinnummer|pin nummer|
      pinzahl|handypin|handy pin|geratepin|gerate pin|entsperrpin|nip|n i p|p i n|parental pin|parental control pin|numero secreto|
      numero segreto|pinn|pinnr|app pin|pin s|pins sind|pin code s|pin de|pincodes|pin codes|kode pin|sim pin code|pinkode|pin kode`,
  },
  {
    kind: 'card-pin',
    takes: 'code',
    phrases: `card pin|debit pin|credit card pin|bank pin|cash card pin|fuel card pin|pin de la tarjeta|pin tarjeta|clave de la tarjeta|
      card number pin|bank card pin|credit pin|visa pin|cashpoint pin|atm pin|clave del cajero|pin del cajero|pin de la visa|clave tarjeta|numero secreto de la tarjeta|code de la cb|code de ma carte|code de la carte bleue|code secret de la carte|code bancaire|
      ec pin|ec karten pin|girokarten pin|bankomat code|bankomatcode|pin vom konto|pin der ec karte|pin del cartao|senha do cartao de credito|senha do multibanco|codigo multibanco|pin do multibanco|pin della carta di credito|pin del bancomat|codice del bancomat|codice della carta|codice segreto della carta|
      code de carte|code de la carte|code carte|code carte bleue|code cb|kartenpin|karten pin|pin der karte|pin do cartao|
      senha do cartao|codigo do cartao|pin della carta|codice carta|pin carta|pin bancomat|codice bancomat`,
  },
  {
    kind: 'sim',
    takes: 'code',
    phrases: `sim pin|pin sim|sim card pin|sim code|puk|puk code|code puk|codigo puk|codice puk|puk2|puk nummer|puk number|simpin|sim lock code|
      simcode|sim lock|nck|nck code|network unlock code|carrier unlock code|carrier code|simlock|simlock code|sim unlock code|codigo nck|codice nck|code nck|pin1|pin 1|pin2|pin 2|puk1|puk 1|puk 2|puk key|clave puk|clave sim|codigo sim|codigo del chip|codigo de la sim|codigo do chip|senha do chip|senha sim|codigo do sim|karten puk|kartenpuk|pin de mi sim|pin de la tarjeta sim|pin carte sim|code de la sim|code carte sim|code de la puce|codice sim|codice della sim|codice scheda|pin scheda|pin della scheda|pin de la sim|pin del sim|pin de la carte sim|code sim|pin do chip|pin do cartao sim|pin della sim|pin chip`,
  },
  {
    kind: 'one-time-code',
    takes: 'code',
    phrases: `verif code|verification code|verify code|one time code|one time password|one time passcode|otp|2fa|2fa code|two factor code|auth code|
      authentication code|authenticator code|login code|sign in code|signin code|security code|confirmation code text|6 digit code|six digit code|4 digit code|
      sms code|texted code|activation code sms|codigo de verificacion|codigo de confirmacion|codigo de seguridad|codigo sms|
      codigo de verificacao|codigo de confirmacao|codigo de seguranca|code de verification|code de confirmation|code de securite|code sms|
      code recu|bestatigungscode|verifizierungscode|sicherheitscode|einmalcode|einmalpasswort|anmeldecode|sms tan|tan|freigabecode|
      two step code|2 step code|2 step|2fa code|mfa code|mfa|one time|one time pin|one off code|reset code|password reset code|temporary code|temp code|temporary pin|login token|token|tan code|code from text|code from the text|activation code|confirmation code|confirm code|
      codigo de un solo uso|codigo de uso unico|codigo temporal|codigo de validacion|codigo de autenticacion|codigo de inicio de sesion|codigo de activacion|codigo recibido|codigo del sms|codigo que llego|codigo que me llego|clave temporal|clave dinamica|clave de un solo uso|
      code de validation|code a usage unique|code d activation|code d authentification|code de connexion|code temporaire|code par sms|code google|code whatsapp|mot de passe temporaire|code unique|
      aktivierungscode|freischaltcode|prufcode|einmal code|einmalkennwort|einmal passwort|sms code|smscode|authentifizierungscode|zwei faktor code|2 faktor code|login code|zugangs tan|
      codigo de ativacao|codigo temporario|codigo de autenticacao|codigo de login|codigo de uso unico|codigo que chegou|codigo do sms|codigo por sms|codigo de validacao|senha temporaria|token de acesso|
      codice temporaneo|codice di autenticazione|codice monouso|codice di attivazione|codice di login|codice ricevuto|codice arrivato|codice via sms|codice di validazione|password temporanea|codice di sicurezza google|
      codice di verifica|codice verifica|codice di conferma|codice sms|codice otp|codice di sicurezza|codice usa e getta`,
  },
  {
    kind: 'recovery-key',
    takes: 'code',
    phrases: `recovery key|bit locker|bitlocker|bitlocker key|bitlocker recovery key|recovery code|recovery codes|backup code|backup codes|filevault key|
      filevault|encryption key|rescue key|rescue code|clave de recuperacion|codigo de recuperacion|cle de recuperation|cle bitlocker|code de recuperation|
      recovery password|recovery pin|recovery keys|device encryption key|unlock key|decryption key|clave de bitlocker|clave bitlocker|clave de cifrado|codigos de respaldo|codigo de respaldo|codigos de recuperacion|clave de respaldo|llave de recuperacion|
      cle de secours|cle de chiffrement|cle de deverrouillage|codes de secours|codes de recuperation|cle filevault|wiederherstellungskennwort|wiederherstellungskey|notfallcode|notfallschlussel|backup code|backupcode|backupcodes|bitlockerkey|
      chave bitlocker|chave do bitlocker|chave de criptografia|codigos de recuperacao|codigos de backup|codigo de backup|chave de backup|codici di recupero|codici di backup|codice di backup|codice di ripristino|chiave di backup|chiave di cifratura|chiave di sblocco|
      code de secours|wiederherstellungsschlussel|wiederherstellungscode|bitlocker schlussel|chave de recuperacao|codigo de recuperacao|
      chiave di ripristino|chiave di recupero|codice di recupero|chiave bitlocker`,
  },
  {
    kind: 'recovery-key',
    takes: 'any',
    phrases: `seed phrase|recovery phrase|backup phrase|frase semilla|frase de recuperacion|phrase de recuperation|wiederherstellungsphrase|
      frase de recuperacao|frase di recupero|seed words|recovery words|secret phrase|wallet phrase|12 words|twelve words|24 words|private key|palabras semilla|frase de respaldo|phrase secrete|phrase mnemonique|mnemonic|frase secreta|palavras de recuperacao|parole di recupero|frase segreta`,
  },
  {
    kind: 'wifi',
    takes: 'any',
    phrases: `wifi password|wi fi password|wifi passcode|wifi pass|wifi pw|wifi key|wi fi key|wifi code|wi fi code|wlan password|network key|network password|
      network security key|router password|hotspot password|broadband password|wpa key|wpa2 key|wpa|wpa2|wep key|internet password|
      contrasena del wifi|contrasena wifi|clave del wifi|clave wifi|clave de wifi|codigo wifi|mot de passe wifi|cle wifi|cle wi fi|
      code wifi|cle wpa|cle de securite|cle reseau|code de la box|cle de la box|wlan passwort|wlan schlussel|wlan key|wlan code|wlan kennwort|wifi passwort|
      netzwerkschlussel|netzwerksicherheitsschlussel|wlan pw|wlanpasswort|senha do wifi|senha wifi|senha do wi fi|chave do wifi|password wifi|password del wifi|
      password wi fi|internet code|internet key|internet pass|internet pw|broadband code|router code|router pass|router key|hub code|hub password|hub key|wireless password|wireless key|wireless code|network code|network pass|guest password|guest wifi password|hotspot code|hotspot pass|wifi pwd|wifi pword|wifi psw|
      password de la wifi|password de internet|contrasena del router|contrasena de internet|contrasena de la red|contrasena de red|contrasena de la wifi|contrasena de wifi|contra del wifi|contra de la wifi|clave de internet|clave del router|clave de la red|clave de red|clave de la wifi|clave del modem|clave wpa|
      mot de passe internet|mdp wifi|mdp du wifi|mdp de la box|mdp box|mdp internet|code internet|code du wifi|cle de la livebox|cle wep|cle internet|cle du wifi|cle livebox|code box|code livebox|mot de passe du wifi|mot de passe de la box|mot de passe box|
      internet passwort|router passwort|netzwerkpasswort|netzwerkkennwort|netzwerk passwort|wlan passwd|gastepasswort|wlanschlussel|wlan kennung passwort|wlankey|wlan pass|internetpasswort|routerpasswort|passwort wlan|passwort furs wlan|
      senha da internet|senha da rede|senha do roteador|senha do modem|senha internet|chave da rede|chave wifi|chave wpa|codigo do wifi|palavra passe wifi|palavra passe da internet|password da internet|
      password internet|password del modem|password della rete|password del router|chiave del wifi|chiave internet|codice wifi|codice del wifi|psw wifi|pass del wifi|
      chiave wifi|chiave di rete|chiave wpa|pass wifi|password do wifi|palavra passe do wifi`,
  },
  {
    kind: 'password',
    takes: 'login',
    phrases: `login|log in|logon|log on|sign in|signin|sign on|credentials|creds|logins|login details|user pass|user and pass|user pw|user password|
      username and password|username password|inicio de sesion|credenciales|acceso|identifiants|identifiant et mot de passe|connexion|zugangsdaten|anmeldedaten|
      anmeldung|acesso|credenciais|accesso|credenziali|entrar|dados de acesso|datos de acceso|datos de inicio|donnees de connexion|acces|codes d acces|benutzerdaten|logindaten|login daten|zugang|dati di accesso|dati di login|session|sesion|ouverture de session|session windows|logon details|sign in details|login info|login is`,
  },
  {
    kind: 'password',
    takes: 'code',
    phrases: `pass|pas|passw`,
  },
  {
    kind: 'pattern',
    takes: 'pattern',
    phrases: `pattern|wzor|patern|pattren|pattern lock|unlock pattern|swipe pattern|swipe|swiping|draw|drawing|patron|patron de desbloqueo|dibujo|dibujar|
      schema|schema de deverrouillage|motif|dessin|dessiner|dessine|muster|entsperrmuster|sperrmuster|wischmuster|wischen|zeichnen|
      padrao|desenho|padrao de desbloqueio|desenhar|segno|sequenza|disegno|sequenza di sblocco|segno di sblocco|connect the dots|dots|patterns|dot pattern|dot patterns|unlock shape|swipe lock|pattern code|lock pattern|screen pattern|join the dots|3x3|swipes|swiped|drawn|
      trazo|trazado|dibujas|dibuja|dibujo de desbloqueo|patron de bloqueo|patrones|figura|desliza|deslizar|
      trace|tracer|tracez|schema de verrouillage|schema deverrouillage|dessinez|on dessine|figure|
      wischgeste|punktemuster|sperrmuster|wischt|wische|wisch|zeichne|zeichnet|gezeichnet|malen|man malt|linie|
      traco|desenha|desenhe|desenho de desbloqueio|padrao da tela|padrao de bloqueio|padroes|deslize|
      tracciato|traccia|tracciare|disegna|disegni|disegnare|disegnate|segno sblocco|sequenza sblocco|schema di sblocco|pattern di sblocco`,
  },
];

/** Words for "code" alone: a secret unless what surrounds it says which other code it is. */
export const CODE_WORDS = `gate lock no|gate lock number|door lock no|main gate lock no|lock no is|code|codes|cod|codigo|codigos|codice|codici|combination|combo|combinacion|combinaison|kombination|
  zahlenkombination|blocco|combinatore|combinatori|combinazioni|combinazione|combinacao|segredo|kode|secret code|secret|secret number|master code|user code|guest code|cleaner code|cleaners code|
  site code|yard code|compound code|estate code|campus code|complex code|development code|block code|entrance codes|entry codes|alarm codes|site codes|yard codes|safe codes|lockbox codes|keypad codes|padlock codes|building codes|codes for the doors|
  car park code|carpark code|parking code|court code|marina code|campsite code|caravan park code|depot code|warehouse code|bay code|mooring code|pontoon code|cabin code|studio code|porch code|hut code|cage code|
  codigo de la nave|codigo del recinto|codigo de la urbanizacion|codigo del almacen|codigo de la finca|codigo del parking|codigo del trastero|code du site|code du chantier|code de la residence|code du parking|code du depot|code du hangar|code de l entrepot|gelandecode|hofcode|baustellencode|anlagencode|parkplatzcode|hallencode|lagercode|
  codigo do recinto|codigo do condominio|codigo do armazem|codigo do estacionamento|codigo da obra|codigo do deposito|codice del cantiere|codice del condominio|codice del parcheggio|codice del magazzino|codice del deposito|codice del residence|
  master|duress|duress code|panic code|tradesmans code|trade code|cleaning code|delivery code to open|building code is|gym code|toilet code|bathroom code|loo code|restroom code|wc code|door codes|gate codes|tradesman code|entry code|access code|entrance code|zugangscode|zutrittscode|offnungscode|einlasscode|codigo de acceso|codigo de acesso|code d acces|codice di accesso|
  codice d accesso|codice accesso|codice ingresso|codigo de entrada|code d entree|clave de entrada|digicode|security pin|code entree|kombi|zahlenkombi|kombinationen|geheimzahlen|schliesscode|code d ouverture|codigo de apertura|clave de apertura|codice di apertura|codice apertura|codice d ingresso|codigo de abertura|senha de entrada|senha de acesso|cifra|numero de acceso|numero d acces|codes d acces|codigos de acceso|einlass code|zugangs code|combinacao do cofre`;

/** Doors named by what lies behind them: "apt door" is a door and no apartment number. */
const INNER_DOORS =
  'apt|apartment|flat|unit|room|house|building|block|floor|level|stair|stairs|landing|office|shop|store|studio'
    .split('|')
    .flatMap((owner) =>
      ['door', 'gate', 'entrance', 'lockbox', 'lock box', 'key safe', 'keysafe', 'lock'].map(
        (lock) => `${owner} ${lock}`,
      ),
    )
    .join('|');

/** "alarma tienda", "alarme du bureau": an alarm and what it guards. */
const ALARMED = 'alarma|alarme|allarme|alarm|antifurto'
  .split('|')
  .flatMap((alarm) =>
    'tienda|local|oficina|casa|nave|negocio|magasin|bureau|maison|boutique|atelier|negozio|ufficio|loja|escritorio|shop|office|store|warehouse|house|kitchen|laden|buro|haus'
      .split('|')
      .flatMap((place) =>
        ['', 'de la ', 'del ', 'de l ', 'du ', 'do ', 'da ', 'im '].map((link) => `${alarm} ${link}${place}`),
      ),
  )
  .join('|');

/** Places that a code opens. Followed by "code" or the like, or straight by a number. */
export const PLACES = `portillo|portezuela|porticina|pforte|voicemail|voice mail|buzon de voz|messagerie|messagerie vocale|repondeur|segreteria telefonica|correio de voz|anrufbeantworter|banking app|bank app|app del banco|appli de la banque|app do banco|app della banca|suitcase|briefcase|maletin|maleta|valise|mallette|valigia|koffer|barriere|box auto|inner gate|outer gate|consigne colis|packstation|parcel locker|
  ${INNER_DOORS}|${ALARMED}|cabin|site cabin|portacabin|portakabin|site office|welfare cabin|tool store|tool chest|van vault|site box|boathouse|boat house|clubhouse|club house|pool room|pool house|changing room|changing rooms|laundry room|plant room|boiler house|riser cupboard|electric cupboard|post room|mail room|mailroom|package room|parcel locker|parcel box|bike room|cycle store|roof door|roof hatch|fire door|loading bay door|service door|service entrance|tradesmans entrance|trade entrance|staff entrance|staff door|stage door|school gate|farm gate|yard gate|field gate|tack room|surgery door|clinic door|nursery door|gatehouse|beach hut|allotment gate|garden room|front lobby|back lobby|
  caseta de obra|cuarto de basuras|cuarto de bicis|cuarto de contadores|sala de calderas|puerta de servicio|puerta de emergencia|entrada de servicio|local technique|chaufferie|cabanon|abri velo|entree de service|porte de secours|entree du personnel|gerateschuppen|waschkeller|fahrradraum|heizungsraum|personaleingang|lieferanteneingang|notausgang|casa de maquinas|portao de servico|entrada de servico|locale tecnico|locale caldaia|ingresso di servizio|entrata di servizio|ingresso fornitori|
  vault|vault door|strongroom|pluma|caseta|garita|talanquera|vigilancia|guardhouse|call box|callbox|entry box|gate box|dial lock|code box|code pad|codepad|codepanel|panel by the door|sat nav|satnav|hintertor|vordertor|tor vorne|tor hinten|heizungskeller|carpark barrier|car park gate|parking gate|parking barrier|bike shed|bike store|bin room|comms room|server room|outer door|inner door|lobby door|entrance door|patio door|cellar door|basement door|communal gate|driveway gate|pedestrian gate|electric gate|safe box|strongbox|key pod|keypod|key locker|keylocker|key cupboard|key holder|keyholder|realtor box|combi lock|code lock|codelock|number lock|keybox s|gun cabinet|wall safe|bike padlock|d lock|deadbolt|door keypad|alarm keypad|alarm pad|door panel|entry panel|entry system|door entry|entry keypad|burglar|
  cajetin de llaves|cajetin de las llaves|cajetin llaves|cajetin con llaves|caja de llave|cajita llaves|cajita con las llaves|cajita con llave|cajon de llaves|cajon de las llaves|buzon de llaves|buzon de las llaves|candado de llaves|candado de las llaves|cofre de llaves|cofre de las llaves|puerta del piso|puerta piso|puerta de casa|puerta del apartamento|puerta del portal|puerta del depto|puerta del departamento|
  porte de l appart|porte de l appartement|porte appart|porte appartement|porte appt|porte du bat|porte du batiment|porte de la residence|porte de l etage|porte palier|porte du palier|boitier a clefs|boitier a cle|boite des cles|boite aux cles|coffret des cles|coffre des cles|cle coffre|cadenas a cles|
  schlusselkassette|schlusselboxen|schlusselbehalter|schlussel box|schlussel safe|schlussel tresor|schlussel kasten|schlussel kastchen|tur zur wohnung|tur vom haus|tur unten|tur oben|
  cofre das chaves|cofre de chave|cofre da chave|cofre chaves|cofrinho de chaves|cofrinho das chaves|cofrinho da chave|caixinha da chave|caixinha de chave|caixa da chave|cadeado das chaves|cadeado da chave|porta do apto|porta do apartamento|porta apto|porta do ap|porta do bloco|porta do andar|porta do condominio|
  scatola delle chiavi|scatoletta delle chiavi|scatolina delle chiavi|scatolina chiavi|box chiavi|box delle chiavi|box portachiavi|cassetta con le chiavi|cassettina con le chiavi|cassettina chiavi|lucchetto delle chiavi|lucchetto con le chiavi|porta dell appartamento|porta appartamento|porta di casa|porta del palazzo|porta del condominio|porta della scala|portone del condominio|portone di sotto|
  caja de seguridad|caja fuerte pequena|cajita de llaves|cajita de las llaves|cajita de seguridad|caja de las llaves|caja con llave|caja llaves|guardallaves|porta llaves|portallaves|cofre|puerta de abajo|puerta de la calle|puerta del edificio|puerta del garaje|puerta trasera|puerta lateral|puerta de entrada|puerta de la finca|portal de abajo|portero automatico|porton de entrada|reja de entrada|candado de la bici|cerradura electronica|cerradura digital|alarma de casa|alarma de la tienda|barrera del parking|videoportero|
  boite a cle|boite a clef|boites a cles|boitier de cles|boitier cles|boitier clef|coffre a cles|coffret a cles|coffre a cle|porte d en bas|porte du bas|porte cochere|porte du hall|porte du garage|porte arriere|porte de service|porte principale|porte de l immeuble|porte du parking|local velo|local a velos|local poubelle|local poubelles|portail electrique|serrure a code|serrure connectee|cadenas du velo|alarme de la maison|alarme du magasin|barriere du parking|antivol|visiophone|
  schlusselkastchen|schlusselschrank|schlusseldepot|schlusselsafe s|schliessfach|spind|geldkassette|fahrradschloss|codeschloss|nummernschloss|bugelschloss|tastenfeld|klingelanlage|turoffner|gegensprechanlage|gittertor|hoftur|nebentur|seitentur|seitentor|balkontur|terrassentur|gartentur|kellereingang|hauseingang|seiteneingang|hintereingang|haupteingang|nebeneingang|rolltor|tiefgaragentor|garagentur|burotur|burotor|fahrradkeller|mullraum|alarm anlage|einbruchmeldeanlage|waffenschrank|mobeltresor|
  cofrinho|caixinha das chaves|caixinha de chaves|caixa das chaves|caixa de chave|porta chaves|guarda chaves|portao eletronico|portao da garagem|portao lateral|portao da rua|portao principal|portaozinho|porta de baixo|porta de servico|porta do predio|porta dos fundos|porta lateral|porta principal|fechadura eletronica|fechadura digital|cadeado da bike|cadeado da bicicleta|cancela|cacifo|alarme da casa|alarme da loja|videoporteiro|portao de entrada|
  cassettina|cassettina delle chiavi|cassettina portachiavi|cassetta portachiavi|cassetta di sicurezza|porta chiavi|portachiavi|cancellino|cancello pedonale|cancello carraio|cancello elettrico|cancello grande|porta blindata|portoncino|porta d entrata|porta di ingresso|porta di servizio|porta sul retro|porta del garage|porta principale|serranda|saracinesca|lucchetto della bici|serratura elettronica|serratura digitale|armadietto|videocitofono|allarme di casa|allarme del negozio|antifurto di casa|tastiera|cassaforte a muro|
  security system|security alarm|security gate|house security|alarms|gate s|lockboxes|safes|padlocks|keypads|barrier|car park barrier|roller door|roller shutter|shutter|schranke|tiefgarage|barrera|barreira|sbarra|ascenseur|ascensor|ascensore|aufzug|elevador|pool gate|gate|gates|side gate|back gate|front gate|main gate|door|front door|back door|side door|main door|doors|garage|garage door|
  alarm|house alarm|burglar alarm|alarm panel|alarm system|intruder alarm|lockbox|lock box|key box|keybox|key safe|keysafe|keysafes|key lock|safe|gun safe|keypad|key pad|
  key cabinet|padlock|combination lock|combo lock|smart lock|door lock|bike lock|lock|entry|entrance|lobby|building entrance|
  shed|barn|cellar|storage unit|storage|locker|gym locker|elevator|lift|intercom|entryphone|communal door|street door|office door|foyer|bin store|meter cupboard|
  portail|portillon|porte|porte d entree|porte d immeuble|immeuble|hall|alarme|boite a cles|boite a clefs|boitier a cles|coffre|coffre fort|cadenas|serrure|interphone|garage|digicode|clavier|
  puerta|puerta principal|portal|porton|verja|cancela|alarma|caja fuerte|caja de llaves|cajetin|candado|cerradura|cochera|garaje|teclado|telefonillo|portero|interfono|
  schlusseltresor|schluesseltresor|sas|deuxieme porte|porte interieure|tor|haustor|gartentor|hoftor|einfahrtstor|garagentor|tur|haustur|eingangstur|wohnungstur|hintertur|kellertur|alarmanlage|tresor|safe|schlusselsafe|schlusselbox|schlusselkasten|
  schlusseltresor|schloss|zahlenschloss|vorhangeschloss|turschloss|keypad|eingang|garage|
  portao|portaria|porta|porta da frente|porta de entrada|porta da rua|predio|cofre|cofre de chaves|caixa de chaves|cadeado|fechadura|garagem|interfone|
  cancello|cancelletto|portone|porta d ingresso|allarme|antifurto|cassaforte|cassetta delle chiavi|cassetta chiavi|keybox|lucchetto|serratura|tastierino|citofono|cantina`;

/** Things whose own code, when named, is a secret; followed by a number it is one only as an answer. */
export const DEVICES = `fone|phn|fon|mob|cellphone|tele|cel|celu|celus|compu|lap|laptops|tablets|tel|fonino|cell|pad|hdd|hard drive|usb stick|usb drive|ssd|external drive|disco duro|disque dur|festplatte|hd externo|disco esterno|chiavetta|safe mode|fire stick|firestick|alexa|smart tv|apple watch|smartwatch|reloj|montre|uhr|relogio|orologio|phone|iphone|ipad|tablet|laptop|macbook|mac|imac|pc|computer|desktop|mobile|cell|cellphone|handset|watch|chromebook|surface|
  kindle|console|xbox|switch|ps4|ps5|playstation|tv|printer|router|android|samsung|galaxy|pixel|huawei|xiaomi|windows|notebook|netbook|device|
  acct|acc|movil|telefono|celular|portatil|ordenador|computadora|tableta|telephone|portable|ordi|ordinateur|tablette|pc portable|handy|rechner|gerat|
  smartphone|telemovel|computador|notebook|cellulare|portatile|telefonino|account|apple id|icloud|google|gmail|outlook|hotmail|yahoo|icloud mail|protonmail|live|joomla|magento|etsy|ebay|amazon|paypal|linkedin|tiktok|snapchat|whatsapp|ionos|bluehost|plesk|sftp|ssh|vpn|nas|webmail|mailbox|adobe|dropbox|onedrive|spotify|microsoft|facebook|instagram|email|mail|e mail|
  chip|wordpress|wp admin|wp|cpanel|ftp|hosting|shopify|wix|squarespace|godaddy|bios|sim|card|tarjeta|carte|karte|cartao|carta|wifi|wi fi|wlan|hotspot|box|netflix|steam|
  teams|zoom|admin|user|guest|backup|itunes|app|screen|screen time|bildschirm|pantalla|ecran|tela|schermo|parental control|parental controls|konto|cuenta|compte|conta`;

/** Ways of saying that a number opens something, before it ("type in 4821") or after it ("4821 gets you in"). */
export const OPENING_VERBS_BEFORE = `opens if you type|opens when you type|key in the number|enter the number|type the number|typed in|i type in|we type in|you type in|u type in|you enter|you press|you key in|you punch in|u press|just press|then press|punching in|you tap|tap in the code|pon el|poner el|pones el|hay que poner|hay que marcar|marcas|teclee|teclead|tecleas|tecleando|pulsas|introduzcan|ingresa|ingrese|ingresar|ingresas|digite o|digita o|digitas|digiten|digitate|digitando|inserite|inserire|componete|componi|comporre|il faut taper|faut taper|on tape|vous tapez|tu tapes|il faut composer|faites le|fais le|tapes|composer|rentrez le|saisis|geben sie|gib die|gebt|eintippen|man tippt|eingeben von|tippt|tippe|muss man eingeben|man gibt|einfach eingeben|digitar o|tecle|tecla|insere|inserir|aperte|aperta|coloca o|coloque o|unset|unset it with|disarm|disarm it with|deactivate|deactivate with|turn off with|turns off with|turn it off with|goes off with|silence with|se coupe avec|s eteint avec|se desactive avec|couper avec|se apaga con|se quita con|se desactiva con|geht aus mit|ausschalten mit|wird ausgeschaltet mit|unscharf mit|desliga com|desliga se com|desativa com|si spegne con|si disattiva con|entra con|entre con|entrare con|entrar con|accede con|accedi con|accedo con|entrez avec|on entre avec|entre com|entra com|acesse com|anmelden mit|einloggen mit|rein mit|get in using|log in using|sign in using|let yourself in with|locked with|locked w|its locked with|secured with|protected with|unlocks w|unlock w|opens w|open w|bloqueado con|protegido con|verrouille avec|protege par|gesperrt mit|gesichert mit|bloqueado com|protegido com|bloccato con|protetto con|to get in its|to get in use|to open its|pour entrer|pour ouvrir|para entrar|para abrir|per entrare|per aprire|um reinzukommen|zum offnen|to get in|enter|type|type in|typing|punch in|punch|key in|tap in|put in|press in|dial in|just enter|just type|unlocks with|unlock with|unlock it with|
  unlock using|opens with|open with|open it with|get in with|gets in with|log in with|login with|sign in with|unlocked with|unlock by typing|disarm with|
  teclea|teclear|marca el|se abre con|se desbloquea con|abre con|desbloquea con|entrez|tapez|taper|composez|s ouvre avec|se deverrouille avec|ouvre avec|
  gib ein|eingeben|tippen sie|entsperren mit|entsperrt mit|offnet mit|geht auf mit|digite|digita|digitare|digitar|digiti|abre se com|abre com|desbloqueia com|
  si apre con|si sblocca con|apri con|apre con|inserisci|insira|introduce|introduzca|saisir|saisissez`;
export const OPENING_VERBS_WEAK = `fate|fai|faccia|fare|facciano|faites|faire|fais|haz|haga|hagan|haced|marcad|marquen|marquez|marca el|faz|faca|facam|fazer|disca|disque|discar|discas|drucke|drucken|wahlen|wahle|wahlt|bang in|stick in|pop in|punch|tap|bang|pigia|pigiate|pigiare|schiaccia|schiacciate|schiacciare|componi|componete|comporre|provate|usate|usi|nehmen|nehmt|toca|toque|marca|marcar|marque|use|try|put|press|dial|usa|usar|prueba|pulsa|essaye|essayez|utilise|utilisez|probier|probieren sie|nimm|tente|tenta|tentar|prova|usi|usare|hit|do`;
export const OPENING_PHRASES_AFTER = `doesnt unlock|wont unlock|didnt unlock|isnt unlocking|doesnt open|wont open|didnt open|isnt opening|used to open|used to unlock|should get you in|no la abre|no lo abre|no desbloquea|no lo desbloquea|n ouvre pas|n ouvre plus|ne deverrouille pas|offnet nicht|entsperrt nicht|nao abre|nao desbloqueia|non apre|non sblocca|to turn it off|to turn off the alarm|to turn the alarm|to turn that off|to unset|to unset it|to switch it off|to switch off the alarm|to silence|to silence it|to stop it beeping|to stop the beeping|to shut it up|to reset the alarm|to let yourself in|to get in the building|to get in the gate|to get into|to get inside|
  para apagar|para apagarla|para quitar|para quitarla|para desactivar|para desactivarla|para desconectar|para pasar|para subir|pour couper|pour couper l alarme|pour desactiver|pour l eteindre|pour la couper|pour arreter l alarme|pour monter|pour passer|zum ausschalten|zum abschalten|zum deaktivieren|zum entscharfen|zum reinkommen|um sie auszuschalten|um den alarm|
  pra desligar|para desligar|para desativar|pra desativar|pra abrir|pra entrar|pra desbloquear|pra destravar|para destravar|per spegnere|per spegnerlo|per spegnerla|per disattivare|per disattivarlo|per disinserire|per disinserirlo|per togliere|per salire|per passare|
  to verify|to verify your|to verify ur|to verify my|to verify the|to verify its|to verify this|to confirm your|to confirm my|to confirm its|to confirm it s|to confirm this is|to confirm you|to complete your|to complete sign|to complete login|to complete log|to complete the sign|to complete verification|to finish signing|to finish logging|to finish setting|to finish your|to continue signing|to activate your|to validate your|to authenticate|to authorise|to authorize|to approve the|to access your|to reset your|to link your|to register your|as your verification|as your code|as your login|as your one|as the code|
  para verificar|para confirmar tu|para confirmar su|para confirmar sua|para confirmar a sua|para confirmar a tua|para confirmar o seu|para confirmar que eres|para confirmar que e voce|para completar|para iniciar sesion|para validar|para activar tu|para activar su|para autorizar|para acceder|para acessar|para aceder|para fazer login|para concluir|para continuar o|para ativar|para autenticar|
  pour verifier|pour confirmer votre|pour confirmer ton|pour confirmer que|pour valider|pour vous connecter|pour te connecter|pour finaliser|pour activer|pour authentifier|pour acceder|pour autoriser|afin de verifier|
  um dein konto|um ihr konto|um deine|um ihre|um dich|um sich|um die anmeldung|um die registrierung|zur bestatigung|zur verifizierung|zum verifizieren|zum bestatigen|zum einloggen|zum anmelden|zur anmeldung|zur freigabe|zum freischalten|
  per verificare|per confermare il|per confermare la|per confermare l|per confermare che|per completare|per accedere|per convalidare|per attivare|per autenticarti|per autorizzare|
  at the machine|at the cash machine|at the atm|at the cashpoint|at the card machine|at the checkout to pay|at the keypad|at the door panel|at the gate keypad|at the pad|on the pad|on the panel|on the door panel|en el cajero|al cajero|au distributeur|sur le boitier|am automaten|am geldautomaten|am kasten|no multibanco|na maquineta|no painel|al bancomat|sul pannello|sulla tastiera|en el panel|gets ya in|gets me in|gets us in|gets them in|gets in|got me in|got us in|gets you through|gets u through|lets me in|lets us in|lets them in|will get them in|should get you in|should let you in|opens everything|opens up|opens them|opens both|opens all|should do it|does the trick|wakes it up|wakes it|gets past|gets you past|gets it open|gets it going|is what opens|is how you get in|para entrar al|te deja entrar|te abre|lo abre|la abre|los abre|lo desbloquea|la desbloquea|lo abres|entras|y se abre|y entras|y abre|y ya entras|y ya abre|ca ouvre|l ouvre|ca deverrouille|pour rentrer|et ca ouvre|permet d entrer|permet d ouvrir|le deverrouille|kommt man rein|kommen sie rein|kommst du rein|kommt ihr rein|entsperrt es|macht auf|offnet die|offnet das|offnet den|geht es auf|gehts auf|geht auf|eingeben|eintippen|e abre|ja abre|que abre|voce entra|vc entra|da acesso|libera|para abrir o|pra abrir|pra entrar|pra desbloquear|si apre|si entra|ti fa entrare|lo sblocca|la apre|lo apre|e si apre|e apre|entri|gets you in|gets u in|get you in|get u in|will get you in|will get u in|lets you in|lets u in|let you in|will let you in|to get in|to get into|gets you into|gets u into|lets you into|to let yourself in|
  opens|opens it|opens the|will open|should open|to open|unlocks|unlocks it|will unlock|should unlock|to unlock|to unlock it|to disarm|disarms|to log in|to login|to sign in|to get past|turns it off|turns the alarm|switches off the alarm|
  on the keypad|on keypad|on the key pad|into the keypad|in the keypad|then hash|then the hash|then star|and hash|followed by hash|followed by the hash|
  abre|para abrir|para entrar|desbloquea|para desbloquear|en el teclado|y almohadilla|ouvre|pour ouvrir|pour entrer|pour deverrouiller|deverrouille|sur le clavier|sur le digicode|
  offnet|zum offnen|zum entsperren|entsperrt|um reinzukommen|am tastenfeld|dann kommen sie rein|dann kommst du rein|desbloqueia|no teclado|apre|per aprire|per entrare|per sbloccare|sblocca|sul tastierino|e cancelletto`;
