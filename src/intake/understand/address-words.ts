import type { Language } from './fact.js';
import type { Token } from './tokens.js';

export type AddressMention = { value: string; sureness: number; from: number; to: number };
/** A text as the address rules read it; `free` says which words nobody else has claimed. */
export type AddressReading = {
  text: string;
  tokens: readonly Token[];
  free: readonly boolean[];
  language: Language;
  isWord: (word: string) => boolean;
};

export const EN_STREET =
  /^(?:street|st|road|rd|lane|ln|avenue|ave|av|close|cl|drive|dr|way|court|ct|crescent|cres|grove|grv|gardens|gdns|place|pl|terrace|terr|ter|square|sq|hill|row|walk|mews|park|parade|boulevard|blvd|highway|hwy|circle|cir|trail|trl|parkway|pkwy|view|rise|green|wharf|quay|broadway|passage|loop|alley|gate|vale|croft|dell|mead|meadow|meadows|fields|field|heights|ridge|bank|end|common|yard|chase|approach|esplanade|embankment|villas|cottages|buildings|estate|bend|pike|run|cove|point|brae|wynd|vennel|loan|garth|holt|nook|knoll|causeway|orchard|copse|spinney|gait|precinct|hey)$/;
export const NAMED_STREET =
  /^(?:rd|ln|ave|cres|gdns|way|hill|street|road|lane|avenue|close|drive|crescent|grove|gardens|terrace|mews|square|boulevard)$/;
export const HOUSE =
  /^(?:studios|wharf|works|centre|center|retail|business|cottage|house|farm|lodge|villa|barn|hall|manor|court|mill|rectory|vicarage|grange|apartments|mansions|towers)$/;
export const LATIN_STREET =
  /^(?:rte|ch|chem|imp|ctra|trav|tv|pl|pza|glorieta|pasaje|passatge|jr|jiron|sente|venelle|cite|esplanade|viale|gran|rue|avenue|boulevard|bd|place|chemin|impasse|allee|quai|cours|route|square|calle|c|avenida|avda|av|plaza|paseo|carrer|ronda|camino|travesia|rua|r|travessa|largo|praca|alameda|estrada|rodovia|beco|urbanizacion|carretera|callejon|carrera|cra|kra|transversal|diagonal|faubourg|passage|residence)$/;
export const DE_STREET =
  /(?:strasse|str|weg|allee|gasse|platz|ring|damm|ufer|hof|steig|pfad|chaussee|berg|graben|markt|kamp|stieg|gurtel|kai|zeile|lande|wall|stiege|garten|feld|siedlung)$/;
export const UNIT =
  /^(?:level|loft|bungalow|bte|boite|chalet|nave|parcela|of|oficina|flat|apt|apartment|unit|suite|ste|room|floor|lot|block|building|bldg|plot|box|piso|puerta|pta|portal|planta|escalera|esc|bloque|local|edificio|edif|torre|manzana|mz|lote|etage|appt|appartement|app|apt|bat|batiment|escalier|interphone|porte|wohnung|stock|top|tur|stiege|haus|og|eg|whg|andar|apto|apartamento|bloco|casa|ap|fracao|loja|sala|conjunto|conj|quadra|qd|fundos|esq|dto|fte|izq|dcha|izquierda|derecha|int|interior|depto|departamento|dpto|no|n|num|numero|number)$/;
/** Where in a building, without a number. */
export const SIDE =
  /^(?:izq|izda|izquierda|dcha|dcho|derecha|drcha|centro|bajo|bajos|atico|entresuelo|principal|sotano|esq|esquerdo|dto|direito|frente|fte|tras|traseiras|cave|res-do-chao|rdc|r-c|rez-de-chaussee|rez|gauche|droite|fond|links|rechts|mitte|hinterhaus|vorderhaus|erdgeschoss|eg|dachgeschoss|dg|souterrain|hochparterre|parterre|upstairs|downstairs|basement|rear)$/;
/** What may stand before "floor" or "flat". */
export const STOREY =
  /^(?:\d{1,2}(?:st|nd|rd|th|o|a|e|er|eme|ere|º|ª)?|first|second|third|fourth|fifth|top|ground|lower|upper|garden|basement|primer|primero|primera|segundo|segunda|tercer|tercero|tercera|cuarto|cuarta|quinto|ultimo|ultima|premier|deuxieme|troisieme|dernier|erster|zweiter|dritter|oberster|primeiro|terceiro|quarto)$/;
export const STOREY_WORD =
  /^(?:floor|flat|storey|etage|stock|og|obergeschoss|piso|planta|andar|bajo|izq|izda|izquierda|dcha|derecha|esq|esquerdo|dto|direito|frente|fte|puerta|pta|gauche|droite|links|rechts|tras)$/;
/** Words that name a part of a town, or a place in the country, before its name. */
export const QUARTER =
  /^(?:ciudad|bairro|barrio|jardim|vila|urb|urbanizacion|urbanizacao|colonia|col|fracc|fraccionamiento|poligono|pol|residencial|conjunto|condominio|cond|parque|quartier|lotissement|residence|res|zac|zi|za|hameau|lieu-dit|lieudit|ortsteil|ot|stadtteil|bezirk|kiez|quinta|sitio|lugar|casal|aldeia|freguesia|distrito|setor|nucleo|finca|cortijo|masia|partida|aldea|parroquia|pueblo|county|co|district|estate|domaine|chateau|ferme|mas|villa|gut|hof|chacara|fazenda|granja|casa|edificio|praia|playa|plage|beach|poblacion|barriada|sector|phase|partida|largo|zona|centro)$/;
export const POSTCODE_START = /^[a-z]{1,2}\d[a-z\d]?$/;
export const POSTCODE_END = /^\d[a-z]{2}$/;
export const WHOLE_POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/;
export const FIVE_DIGITS = /^\d{5}$|^\d{4}-\d{3}$|^\d{5}-\d{3}$/;
export const SHORT_CODE = /^\d{4}$/;
/** A region's name after a town. */
export const REGION =
  /^(?:caba|cdmx|rutland|merseyside|middlesex|clwyd|dyfed|avon|humberside|angus|moray|argyll|ayrshire|lanarkshire|perthshire|aberdeenshire|fermanagh|derry|cork|clare|sligo|laois|offaly|westmeath|longford|louth|cavan|monaghan|leitrim|roscommon|kilkenny|carlow|wexford|tipperary|midlothian|kent|essex|surrey|sussex|hampshire|dorset|devon|cornwall|somerset|wiltshire|norfolk|suffolk|yorkshire|lancashire|cumbria|cheshire|derbyshire|shropshire|herts|hertfordshire|bucks|berks|berkshire|oxon|oxfordshire|cambs|cambridgeshire|lincs|notts|staffs|warks|worcs|glos|gloucestershire|hants|wilts|northants|beds|bedfordshire|durham|northumberland|fife|highland|gwynedd|powys|ceredigion|pembrokeshire|gwent|antrim|armagh|tyrone|galway|kerry|mayo|donegal|limerick|waterford|kildare|meath|wicklow|texas|california|florida|ohio|kansas|iowa|oregon|nevada|arizona|colorado|utah|idaho|montana|georgia|alabama|tennessee|kentucky|virginia|maryland|delaware|maine|vermont|michigan|illinois|indiana|wisconsin|minnesota|missouri|arkansas|louisiana|mississippi|oklahoma|nebraska|ontario|quebec|alberta|manitoba|victoria|queensland|uk|usa|england|scotland|wales|ireland|espana|france|deutschland|osterreich|schweiz|suisse|brasil|portugal|mexico|bayern|hessen|sachsen|thuringen)$/;
export const STATE =
  /^(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|NSW|VIC|QLD|TAS|SP|RJ|MG|ON|BC)$/;

export const capital = (token: Token | undefined): boolean => Boolean(token && /^\p{Lu}/u.test(token.raw));

/** "8802 Kilchberg": four digits before a town, as in Austria, Switzerland, Belgium and, after it, Australia. */
export function shortPostcode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!token || !SHORT_CODE.test(token.word)) return false;
  const townFollows = Boolean(next && next.piece === token.piece && capital(next) && next.gap === ' ');
  const afterState = Boolean(before && STATE.test(before.raw) && token.gap === ' ');
  return townFollows || afterState;
}

const BRITISH_AREA =
  /^(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)(?=\d)/;
/** "DT9", "BS6": the first half of a British postcode, as written. */
export const isOutwardCode = (token: Token | undefined): boolean =>
  Boolean(token && /^[A-Z]{1,2}\d{1,2}[A-Z]?$/.test(token.raw) && BRITISH_AREA.test(token.raw));

/** Whether the tokens at `at` are a postcode, and how many they take. */
export function postcode(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (POSTCODE_START.test(word) && next && POSTCODE_END.test(next.word) && next.gap === ' ') return 2;
  const british = BRITISH_AREA.test(word.toUpperCase());
  if ((WHOLE_POSTCODE.test(word) && british) || FIVE_DIGITS.test(word)) return 1;
  if (/^(?:d|a|ch|f|e|p|b|l|at|de|fr)-\d{4,5}$/.test(word)) return 1;
  if (/^[a-z]\d[a-z]$/.test(word) && next && /^\d[a-z]\d$/.test(next.word) && next.gap === ' ') return 2;
  if (
    /^[acdefhknprtvwxy]\d[\dw]$/.test(word) &&
    next &&
    /^[a-z0-9]{4}$/.test(next.word) &&
    /\d/.test(next.word)
  )
    return 2;
  return 0;
}
