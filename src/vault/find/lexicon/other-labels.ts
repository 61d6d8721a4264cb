/**
 * What people call the numbers that are not secrets: a number that one of these governs stays in the text.
 * Six languages; without accents.
 */
/** What a "code" is the code of when it unlocks nothing: each stands before "code" or "codes". */
const OTHER_CODE_OWNERS = `part|parts|batch|cost|shade|shades|stock|style|supplier|dealer|airline|airport|project|department|store|branch|location|catalogue|catalog|material|fabric|tint|pantone|hex|
  station|agent|campaign|rate|job|employee|trip|ticket|delivery|vendor|currency|language|region|county|state|city|unit|charge|reason|return|returns|colour|series|lot|size|manufacturer|spare|wire|resistor|
  diagnosis|insurance|loyalty|membership|student|bin|waste|sic|tariff|commodity|menu|short|machine|washer|boiler|engine|trouble|dtc|obd|p|heating|furnace|ac|oven|dishwasher|fridge|printer|scanner|toner|cartridge`;
/** Everyday uses of a secret's words that announce no secret. */
const EVERYDAY = `safe to|safe to say|safe hands|safe delivery|safe deposit|safe journey|password manager|password hint|password policy|password change|password reset|reset password|password box|password field|pin pad|pinpad|chip and pin|passcode screen|
  combination boiler|combi boiler|combination oven|combination microwave|combo meal|entry level|entry door|entry doors|door handle|door handles|door frame|door bell|gate post|safe zone|
  code of conduct|code of practice|lock no|lock number|lock model|alarm clock|storage space|lift shaft|key number|pass rate|bus pass|gate motor|gate opener|garage roof|locker room`;

/** Papers that a shop hands out or fills in: a number beside one is the paper's. */
const PAPERS = `job sheet|jobsheet|job sheets|job card|work sheet|worksheet|drop off slip|slip|slip number|collection slip|claim slip|repair slip|repair ticket|repair form|repair docket|work order|check in form|intake form|booking form|booking sheet|the form|form number|paperwork|stub|ticket stub|tag number|dockets|tickets|receipts|
  resguardo|resguardos|el recibo|mi recibo|del recibo|un recibo|recibos|comprobante|albaran|parte de trabajo|hoja de trabajo|hoja de ingreso|hoja de entrada|hoja de recepcion|hoja de servicio|hoja de reparacion|orden de trabajo|orden de reparacion|orden de servicio|nota de entrega|justificante|papelito|vale de recogida|
  le recu|mon recu|votre recu|ton recu|du recu|bon de depot|bon de reparation|bon d intervention|bon de commande|bon de travail|bordereau|fiche de depot|fiche d entree|bon de prise en charge|bon d entree|fiche de reparation|feuille de travail|ticket de depot|coupon de retrait|
  abholschein|laufzettel|laufkarte|annahmezettel|abholzettel|abholnummer|auftragszettel|auftragsschein|auftragsblatt|reparaturschein|reparaturzettel|reparaturauftrag|auftrag|quittung|quittungen|kassenbon|kassenzettel|beleg|belegnummer|lieferschein|annahmeschein|zettelnummer|arbeitsschein|
  talao|ficha de entrada|folha de entrada|comprovante|ordem de servico|ordem de trabalho|folha de obra|folha de servico|nota de servico|guia de reparacao|canhoto|recibos|senha de atendimento|o recibo|no recibo|do recibo|
  ricevuta|ricevute|commessa|numero commessa|scheda d ingresso|scheda di ingresso|foglio d ingresso|scontrino|scontrini|foglio di lavoro|scheda di lavoro|scheda di riparazione|bolla|bolla di consegna|ordine di lavoro|ordine di servizio|tagliando|modulo|cedola`;

export const OTHER_NUMBER_LABELS = `${OTHER_CODE_OWNERS.split('|')
  .map((owner) => `${owner.trim()} code|${owner.trim()} codes`)
  .join(
    '|',
  )}|${EVERYDAY}|order|orders|order no|order number|order id|job|job no|job number|jobs|invoice|invoice no|invoice number|inv|ticket|ticket number|${PAPERS.trim()}|ref|reference|
  reference number|ref no|quote|quote no|quote number|estimate|booking|booking no|booking number|booking ref|po|purchase order|case|case number|claim|claim number|policy|policy number|
  etiqueta|etichetta|etiquette|etikett|i am in|im in|asset|asset no|asset number|asset tag|tag no|tag number|service tag|badge|badge no|badge number|staff id|staff no|staff number|employee|employee no|employee number|employee id|payroll|student id|locker no|desk|desk no|bay no|extn|site id|store no|branch|department|dept|session id|meeting id|zoom id|event|lot no|batch|batch no|cert|certificate|certificate no|warranty|warranty no|warranty number|contract|contract no|agreement|permit|permit no|case no|file no|file number|folder|dossier|fiche|fiche no|numero de dossier|contrat|garantie|garantia|contrato|contratto|garanzia|pratica n|expediente|ficha|folio|boleta|boleto|guia|chamado|os|matricule|aktenzeichen|vertrag|vertragsnummer|vorgangsnr|login name|login names|login id|log in name|user name|usernames|nombre de usuario|nom d utilisateur|nom de compte|benutzername|benutzernamen|nutzername|nome utente|nome de usuario|nome de utilizador|network name|nombre de la red|nom du reseau|netzwerkname|netzname|nome da rede|nome della rete|nome rete|customer number|customer no|customer id|account number|account no|acct no|acct number|member number|membership|membership number|id number|user id|caller id|teamviewer id|anydesk id|
  model|model no|model number|model code|serial|serial no|serial number|sn|s n|imei|imei number|part|part no|part number|sku|item|item no|item number|product|product code|product number|product key|ean|upc|isbn|asin|
  tracking|tracking no|tracking number|parcel|shipment|delivery number|collection number|receipt|receipt no|receipt number|docket|docket number|reg|registration|plate|number plate|licence|license|vin|
  flat|apt|apartment|unit|suite|room|house|house number|number|numbers|no|nr|num|floor|block|plot|building|lot|bay|buzzer|bell|box number|po box|level|gate number|
  ph|ph no|mob|mob no|cell no|tel no|phone no|phone number|mobile number|contact number|tel|telephone number|call|ring|text|whatsapp|call me on|ring me on|my number|reach me on|fax|ext|extension|landline|my cell is|my mobile is|
  blue screen code|bluescreen code|bsod code|error|error code|error codes|error no|error number|err|fault|fault code|fault codes|stop code|blink code|flash code|diagnostic code|status code|exit code|event id|warning|bug|kb|
  version|firmware|build|ios|android version|windows version|driver|update|release|
  zip|zip code|zipcode|postcode|post code|postal code|plz|postal|area code|dial code|dialling code|country code|sort code|bank code|swift|iban|vat|vat no|tax|abn|ein|siret|nif|cif|cpf|cnpj|cep|cap|partita iva|codice fiscale|
  promo|promo code|promotional code|discount code|voucher|voucher code|coupon|coupon code|gift card|gift code|referral code|offer code|code promo|bar code|barcode|qr code|qr|source code|dress code|
  colour code|color code|paint code|paint colour|paint color|ral|ral code|colour|color|code base|building code|code compliance|building codes|highway code|hs code|class code|course code|flight|train|bus|
  area|sq|square|year|years|dated|date|dates|page|pages|step|chapter|channel|frequency|
  limit|credit limit|spending limit|card limit|limite|plafond|kreditlimit|key id|key ids|key identifier|key id starts|key id starts with|key id begins|key id begins with|key id ends|recovery key id|
  quoted|quoted me|paid|pay|paying|cost|costs|charge|charged|charging me|price|priced|prices|budget|deposit|total|subtotal|worth|owe|owed|refund|refunded|balance|fee|spent|spend|save|saved me|sold|earn|rent|bill|billed|
  shows|showing|displays|displaying|display|reads|reading|meter reading|meter|pressure|speed|mileage|temperature|temp|resolution|wattage|voltage|capacity|size|width|height|length|depth|weight|measures|
  lumens|bulb|bulbs|connector|ribbon|chip|header|cpu|gpu|transistor|bought|purchased|comprado|achete|gekauft|comprato|comprei|compre|tile|tiles|battery health|cycle count|score|level|ending|ending in|last four|last 4|last 4 digits|last four digits|card number|card ending|expiry|expires|cvv number|
  pedido|orden|numero de pedido|numero de orden|factura|presupuesto|referencia|trabajo|reserva|modelo|numero de modelo|numero de serie|serie|pieza|articulo|producto|seguimiento|envio|albaran|
  piso|puerta numero|habitacion|planta|numero|mi numero|telefono es|mi telefono|llame al|llamame al|fallo|version|codigo postal|codigo promocional|codigo de descuento|cupon|codigo de barras|
  codigo de error|codigo error|codigo de pedido|codigo de producto|codigo de referencia|codigo de reserva|codigo de seguimiento|codigo de cliente|codigo de articulo|error de codigo|codigo de averia|
  precio|cuesta|costo|coste|pague|pagado|pagar|cobraron|cobra|cobran|vale|presupuestaron|total de|ano|anos|matricula|lectura|contador|
  commande|numero de commande|facture|devis|dossier|reference client|rdv|modele|numero de serie|piece|article|produit|suivi|colis|appartement|appt|batiment|etage|chambre|porte numero|
  mon numero|appelez moi au|appelez le|au numero|erreur|panne|defaut|code erreur|code d erreur|code defaut|code panne|code postal|cp|code promotionnel|code de reduction|code reduction|code barre|code barres|code produit|
  code client|code article|code commande|code de suivi|code couleur|code de reference|prix|coute|couter|paye|payer|facture a|montant|annee|an|immatriculation|compteur|releve|affiche|
  bestellung|bestellnummer|bestellnr|auftrag|auftragsnummer|auftragsnr|rechnung|rechnungsnummer|rechnungsnr|angebot|vorgang|vorgangsnummer|kundennummer|kundennr|referenz|referenznummer|modell|modellnummer|
  typ|seriennummer|seriennr|artikel|artikelnummer|artikelnr|produktcode|sendung|sendungsnummer|paket|wohnung|hausnummer|stock|etage|zimmer|nummer|meine nummer|telefonnummer|handynummer|tel nr|rufen sie|
  fehler|fehlercode|fehlermeldung|fehlernummer|storungscode|storung|postleitzahl|gutscheincode|gutschein|rabattcode|aktionscode|strichcode|farbcode|preis|kostet|kosten|bezahlt|zahlen|gezahlt|betrag|summe|jahr|baujahr|
  kennzeichen|zahlerstand|zeigt|anzeige|vorwahl|ersatzteil|
  encomenda|numero do pedido|fatura|orcamento|nota fiscal|nota|protocolo|referencia|servico|modelo|numero de serie|peca|produto|rastreio|rastreamento|apartamento|andar|bloco|casa|quarto|meu numero|telefone|ligue|liga|
  erro|codigo de erro|codigo erro|codigo postal|codigo promocional|codigo de desconto|cupom|codigo de barras|codigo do produto|codigo de rastreio|codigo de rastreamento|codigo do pedido|codigo da encomenda|codigo do cliente|preco|custa|custou|paguei|pagar|
  cobraram|cobrou|valor|ano|placa|leitura|mostra|
  ordine|numero ordine|numero d ordine|fattura|preventivo|pratica|riferimento|lavoro|prenotazione|modello|matricola|seriale|numero di serie|pezzo|articolo|prodotto|spedizione|pacco|tracciamento|
  appartamento|interno|piano|camera|scala|civico|mio numero|mi chiami|chiamami|errore|codice errore|codice di errore|guasto|codice guasto|codice postale|codice sconto|codice promo|codice promozionale|buono|codice a barre|
  codice prodotto|codice cliente|codice ordine|codice articolo|codice di tracciamento|codice colore|codice tributo|prezzo|costa|costo|pagato|pagare|chiesto|totale|anno|targa|lettura|contatore|mostra|segna`;

/** Small words that put a quantity, a time or a year before a number ("around 1430", "since 2019"). */
export const QUANTITY_WORDS = `about|around|approx|approximately|nearly|almost|over|under|roughly|circa|ca|at least|up to|between|max|min|maximum|minimum|only|every|
  til|untill|unitl|til about|until about|till about|not til|b4|bout|abt|arround|aroud|home at|home by|back at|back by|finish at|done at|done by|off at|free at|in at|out at|leave at|open at|close at|closes at|shuts at|opens at|past about|
  since|after|before|until|till|by|at|from about|year|in|of|past|another|within|during|near|exit|route|highway|hwy|m|a|
  desde|sobre|unos|unas|hacia|hasta|antes de|despues de|a las|a la|las|casi|cada|entre|mas de|menos de|depuis|vers|environ|jusqu a|avant|apres|a partir de|presque|chaque|plus de|moins de|en|des|
  seit|gegen|um|ab|bis|etwa|ungefahr|fast|uber|unter|vor|nach|jede|rund|knapp|zwischen|aus|im jahr|im|por volta das|por volta de|as|apos|ate|antes das|depois das|quase|cerca de|mais de|menos de|
  dalle|alle|verso|prima delle|dopo le|dopo|fino alle|entro|quasi|circa|piu di|meno di|tra|dal|nel|del 19`;

/** What follows a number that counts, measures or prices something, or belongs to an address or a device's name. */
export const UNITS = `entries|handles|copies|wallpaper|kilos|litres|subscribers|followers|downloads|wide|high|tall|deep|thick|long|breit|hoch|lang|tief|ancho|alto|largo|large|haut|alta|larga|larghezza|gb|mb|tb|kb|mah|ghz|mhz|hz|khz|mbps|gbps|kbps|watt|watts|kw|kwh|volt|volts|amp|amps|btu|psi|bar|mm|cm|metre|metres|meter|meters|mtr|mtrs|km|ft|feet|foot|inch|inches|yard|yards|mile|miles|
  kg|kilo|kilos|gram|grams|lb|lbs|tonne|tonnes|litre|litres|liter|liters|gallon|gallons|ml|sqm|sq|sqft|m2|square|cubic|degrees|deg|percent|per|
  sec|secs|second|seconds|mins|minute|minutes|hr|hrs|hour|hours|day|days|week|weeks|month|months|year|years|yrs|times|am|pm|uhr|oclock|heures|heure|horas|hora|ore|uhren|
  quid|pound|pounds|euro|euros|eur|dollar|dollars|usd|gbp|bucks|pence|cents|francs|chf|reais|real|pesos|franken|ttc|inc vat|plus vat|vat|ht|brl|aud|cad|nzd|
  people|persons|guests|rooms|room|bed|beds|bedroom|bedrooms|bathroom|bathrooms|tiles|bricks|slabs|sockets|lights|windows|units|pages|photos|pics|emails|messages|files|items|products|visitors|orders|views|users|customers|contacts|
  panels|plants|trees|bags|boxes|copies|songs|steps|points|lumens|rpm|dpi|pixels|px|fps|cycles|cc|model|edition|macbook|imac|ipad|honda|ford|toyota|corolla|build|version|square metres|
  street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|crescent|way|place|pl|boulevard|blvd|terrace|grove|hill|park|square|highway|hwy|parade|mews|gardens|rue|route|
  segundos|minutos|minuto|dias|dia|semanas|meses|anos|metros|metro|personas|habitaciones|veces|litros|kilometros|paginas|fotos|secondes|semaines|mois|ans|jours|jour|metres carres|personnes|pieces|fois|carres|
  sekunden|minuten|stunden|stunde|tage|tagen|wochen|monate|jahre|meter|quadratmeter|personen|zimmer|mal|grad|prozent|liter|stuck|seiten|segundos|vezes|pessoas|quartos|metri|metri quadri|secondi|minuti|giorni|settimane|mesi|anni|persone|stanze|volte|litri|gradi|vani`;

/** Makers and product lines: a number right behind one names a model. */
export const BRANDS = `hp|dell|lenovo|asus|acer|msi|razer|xps|inspiron|latitude|thinkpad|ideapad|yoga|elitebook|probook|envy|deskjet|officejet|laserjet|envy photo|epson|canon|brother|pixma|mfc|hl|ecotank|workforce|
  nokia|redmi|poco|oneplus|realme|oppo|motorola|moto|sony|xperia|honor|vaillant|ecotec|worcester|bosch|greenstar|baxi|ideal|logic|potterton|glow worm|viessmann|vitodens|siemens|miele|neff|aeg|zanussi|hotpoint|
  indesit|beko|whirlpool|lg|haier|hoover|candy|smeg|rtx|gtx|geforce|radeon|ryzen|intel|core|series|gen|generation|mk|class|type|stihl|husqvarna|honda|bmw|audi|ford|peugeot|renault|citroen|fiat|seat|golf|clio|
  yale|chubb|texecom|honeywell|adt|verisure|ring|nest|hive|makita|dewalt|netgear|tplink|archer|fritzbox|fritz|fritz ! box|fritz box|livebox|freebox|vivobook|zenbook|aspire|pavilion|optiplex|precision|vostro|macbook pro|macbook air|windows|office|outlook|ios|android|macos|ubuntu|server|excel|mariadb|mysql|php`;

/** Codes of machines: near one of these, "code 28" is what a display shows. */
export const MACHINES = `boiler|washer|washing machine|dishwasher|dryer|tumble dryer|oven|fridge|freezer|cooker|hob|inverter|thermostat|heat pump|furnace|heater|ac|air con|panel shows|dashboard|engine|obd|printer|chaudiere|lave linge|
  lave vaisselle|seche linge|four|frigo|caldera|lavadora|lavavajillas|secadora|horno|nevera|waschmaschine|spulmaschine|geschirrspuler|trockner|heizung|therme|ofen|kuhlschrank|caldeira|maquina de lavar|esquentador|forno|geladeira|
  caldaia|lavatrice|lavastoviglie|asciugatrice|forno|frigorifero|error|errors|erreur|fehler|erro|errore|flashing|flashes|blinking|blinks|beeping|beeps|displays|displaying|shows|showing|throws|throwing|throwing up|comes up|came up|pops up|says|
  crashes|bsod|blue screen|affiche|zeigt|muestra|sale|aparece|mostra|segna|clignote|blinkt|parpadea|pisca|lampeggia|piscando|site|website|page|php|http|html|css|promo|discount|checkout|coupon|sale|postcode|zip|parcel|delivery|order`;

/** What streets are called: a name before one of them names no place that a code opens. */
export const STREETS = new Set(
  'street st road rd avenue ave av lane ln drive dr court ct crescent way boulevard blvd terrace grove highway hwy parade mews gardens rue strasse str weg platz calle via viale rua avenida piazza chemin allee'.split(
    ' ',
  ),
);
