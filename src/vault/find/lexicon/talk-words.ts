/**
 * Words of short texts that tell a code without naming it: whose device it is, what just came in, which key does not
 * work, who gave it. Six languages, without accents; lists of words are parted by spaces, lists of phrases by `|`.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** People whose device it is. */
export const OWNERS =
  words(`mine my his hers her ours our theirs their yours mums mum moms mom mams dads dad sons son daughters daughter wifes wife husbands husband partners nans nan grans grandads grandmas kids kid boys girls lads
  brothers sisters bosss boss hubbys hubbies missus bf gf boyfriends girlfriends aunties uncles
  mio mia mios mias mi tuyo suyo suya mama papa madre padre hijo hija mujer marido abuela abuelo hermano hermana novio novia nino nina
  mien mienne sien sienne maman pere mere fils fille femme mari mamie papi frere soeur mon ma
  meins meine mein meiner ihrs ihre ihr seins seine sein mamas papas sohn sohns sohnes tochter frau mann manns mannes oma omas opa opas bruder schwester
  meu minha dele dela mae pai filho filha esposa esposo avo irmao irma namorado namorada
  suo sua mamma babbo figlio figlia moglie nonna nonno fratello sorella ragazzo ragazza`);

/** Devices that people carry about and lock with a code. */
export const HELD_DEVICES =
  words(`phone iphone ipad ipod tablet tab mobile mob fone fon phn smartphone android samsung galaxy pixel huawei laptop macbook imac mac pc computer chromebook surface kindle switch xbox watch
  movil telefono celular cel tableta portatil ordenador compu computadora telephone tel telf portable tablette ordi ordinateur montre
  handy rechner notebook uhr telemovel tele telemovel computador cellulare telefonino fonino portatile cell sim chip`);

/** What may stand around an owner and a device without saying anything more. */
export const SMALL_WORDS =
  words(`the a an this that one ones itself old new other work and is its it are was s so ok yes code pin passcode for of to on
  el la lo los las le les l de del du des d da do dos das di della dell dello der die das den dem vom von fur para pour per pra p o os as il i gli un una uno une ein eine
  celui celle quello quella aquele aquela es esta est c cest ist e eh y et und mismo misma meme selbst lui elle stesso stessa proprio otro otra autre andere outro outra altro altra viejo nuevo`);

/** A code has just come in: all that a text says before the code. */
export const JUST_IN = words(
  `new_one_just_in new_just_in just_landed has_landed this_has_landed new_one_came new_one_came_in another_came another_one_came just_come_up came_up_now jetzt_ist_da ist_da ist_jetzt_da me_salio me_sale me_aparecio me_ha_salido just_came just_came_in just_came_through just_came_up just_got just_got_it just_got_this just_arrived just_received just_popped_up just_come_in just_come_through has_just_come it_just_came it_came came_just_now came_in_now
  got_it_now just_in this_just_came this_came ive_just_got i_just_got just_sent_me kam_gerade kam_grad kam_eben kam_jetzt kam_an gerade_gekommen grad_gekommen eben_gekommen gerade_bekommen grad_bekommen eben_bekommen ist_gerade_gekommen
  gerade_angekommen jetzt_kam gerade_kam gerade_reingekommen acaba_de_llegar me_acaba_de_llegar acaba_de_llegarme me_llego me_llego_ahora ha_llegado_ahora acabo_de_recibir me_ha_llegado ya_llego viens_de_recevoir je_viens_de_recevoir vient_d_arriver
  il_vient_d_arriver je_viens_de_l_avoir recu_a_l_instant a_l_instant acabou_de_chegar acabei_de_receber chegou_agora chegou appena_arrivato mi_e_appena_arrivato e_appena_arrivato appena_ricevuto arrivato_ora arrivato_adesso e_arrivato mi_e_arrivato`,
);

/** Keys pressed, or not to be pressed. */
export const PRESSING = words(`press type do reach touch tap hit use get push enter input dial click select
  pulsar marcar teclear tocar apretar poner usar presionar taper appuyer toucher faire composer mettre
  drucken tippen eingeben wahlen treffen beruhren apertar digitar tocar clicar teclar marcar premere toccare digitare schiacciare battere cliccare`);

/** Between a key and the code it is part of: "the 0 in 2950". */
export const PART_OF = words('in of from de del do da di du des dans von vom aus im em en nel s dello');

/** What a password manager's app does with its two digits. */
export const SHOWING = words(
  'shows showing says said displays gives reads number is muestra dice pone affiche dit indique montre zeigt sagt mostra diz dice segna indica',
);

/** Where a drawing that is told in numbers begins, and how its dots are counted. */
export const DOT_STARTS = words(
  'from desde depuis von ab dal start starts starting begin begins beginning empieza empiezo empezar comienza commence commencer commencez pars partir fangt fange anfangen beginnt beginne startet comeca comece comeco parti parte partendo inizia inizio partire',
);
export const DOT_GRIDS = words(
  'keypad numpad numbering numbered number dots dot dialpad dialler grid teclado numerando puntos clavier points pave numerote tastenfeld ziffernblock tastatur punkte nummeriert numerados pontos tastierino tastiera punti numerati',
);
export const DOT_LINKS = words(
  'then to and up down over , - – > → ↓ ↑ y luego despues al a puis et vers ensuite apres dann und an nach zu zum depois e ao para poi quindi e',
);

/** Told of a code, which the number behind it is. */
export const TOLD = words(
  `gave give given sent send told tell got get try tried trying used use either maybe perhaps thought think believe swear sure reckon dio dieron dado envio mando prueba probe donne envoye dit essaye essayez gab gegeben geschickt probier
  versuch deu deram mandou enviou tentei tenta dato mandato inviato prova provato is was its be s est etait ist war lautet es era son e eh foi sono or o ou oder oppure entweder soit ya`,
);

/** Talk of a lock that does not open: what is said next may be what opens it. */
export const LOCK_TALK = words(
  `locked lock unlock unlocked locking passcode passwort password pin puk pattern passkey bloqueado bloqueada bloqueo bloquee desbloquear contrasena patron clave bloque bloquee bloquer bloqueer debloquer deverrouiller schema
  gesperrt sperre entsperren pincode kennwort muster bloqueou bloqueado desbloquear senha padrao travado bloccato bloccata sbloccare segno locks lockout`,
);
