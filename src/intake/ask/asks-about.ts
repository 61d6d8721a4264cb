/** What settings answer, and a person. */
export const TOPICS = ['hours', 'price', 'person'] as const;
export type Topic = (typeof TOPICS)[number];

/** Ways to ask when somebody is there, in the five languages, without accents. */
const HOURS = [
  /opening (?:hours|times?)|(?:business|your|store|shop) hours|(?:what|which) (?:time|hours).{0,20}(?:open|clos)/,
  /\bare (?:you|u|ya) (?:guys )?(?:still )?open\b|when (?:do|are) (?:you|u) (?:guys )?(?:open|clos)|how late are you/,
  /\bopen (?:today|tomorrow|now|tonight|late|on (?:the )?(?:week|mon|tue|wed|thu|fri|sat|sun)|till|until)\b.*\?|do you (?:open|close) (?:on|at)/,
  /\bhorarios?\b|a que hora (?:abr|cerr|cierr)|(?:estais|estan) abiert|(?:esta|estas) abiert.*\?|hasta que hora|cuando (?:abr|cierr|cerr)|abr(?:is|en|e) (?:el|los|hoy|manana)\b/,
  /\bhoraires?\b|heures d.ouverture|a quelle heure (?:ouvr|ferm)|vous (?:ouvrez|fermez) (?:a quelle|quand|demain|le|jusqu)|vous etes (?:encore )?ouvert|etes.vous (?:encore )?ouvert|quand (?:ouvr|ferm)ez|jusqu.a quelle heure|ouverts? (?:le|aujourd|demain|dimanche|samedi).*\?/,
  /offnungszeit|oeffnungszeit|wann (?:habt|haben|macht|machen) (?:ihr|sie).{0,25}\b(?:auf|offen|geoffnet|zu)\b|wann (?:offne|schliess)|(?:habt|haben|seid|sind) (?:ihr|sie).{0,20}\b(?:offen|geoffnet|auf)\b|(?:bis wann|wie lange) (?:habt|haben|seid|sind) (?:ihr|sie)/,
  /que horas? (?:voces |vcs )?(?:abr|fech)|estao abert|(?:esta|ta) abert.*\?|ate que horas|quando (?:abr|fech)|\babrem? (?:hoje|amanha|no|aos|sabado|domingo)\b/,
];

/** Ways to ask what it costs; a bare "price" counts in a question only. */
const PRICE = [
  /how much|what (?:would|will|does|do|is|are|s).{0,25}(?:cost|price|charge|rates?)\b|ball ?park|\b(?:price|pricing|cost)\b.*\?/,
  /cuanto (?:cuesta|costaria|vale|sale|saldria|cobr|seria|es|me)|(?:que|cual es el) precio|\bprecios?\b.*\?/,
  /combien (?:ca|cela|coute|est|pour|vous|me)|c.est combien|quel (?:est le |serait le )?(?:prix|tarif|cout)|\b(?:prix|tarifs?)\b.*\?/,
  /(?:was|wie ?viel).{0,30}kost|\b(?:preise?|kosten)\b.*\?/,
  /quanto (?:custa|custaria|fica|sai|e|cobra|seria|vai)\b|qual (?:e |seria )?o (?:preco|valor)|\b(?:preco|valor)\b.*\?/,
];

/** Ways to ask for a person. */
const PERSON = [
  /(?:talk|speak|chat|get through) (?:to|with) (?:a |an |the |some ?(?:one|body)?|your )?\s?(?:real |actual |live )?(?:human|person|someone|somebody|agent|manager|technician|staff|team|owner|boss)|(?:real|actual|live) (?:human|person)|(?:someone|somebody) (?:please )?(?:call|ring|phone) me|(?:call|ring|phone) me (?:back|please)|are you a (?:bot|robot|machine)/,
  /hablar con (?:una |un |el |la |alguna )?(?:persona|humano|alguien|encargad|tecnico|agente|duen)|persona (?:real|de verdad)|(?:que alguien me|me puede[ns]?) llam|llamadme|llamenme/,
  /parler (?:a|avec) (?:une |un |le |la |quelqu)?\s?(?:un|personne|humain|conseiller|technicien|responsable|patron|gerant)|(?:vraie|vrai) (?:personne|humain)|(?:rappelez|appelez).moi|qu on me rappelle/,
  /mit jemand(?:em|en)? (?:sprechen|reden|telefonieren)|mit (?:einem |einer |jemand|eurem |ihrem )\s?(?:menschen|echten menschen|mitarbeiter|mitarbeiterin|techniker|chef|person|em sprechen|)\s?(?:sprechen|reden|telefonieren)|echte[rn]? mensch|(?:rufen sie|ruft|ruf) mich/,
  /falar com (?:uma |um |o |a |algum|alguem)?\s?(?:pessoa|humano|atendente|tecnico|gerente|responsavel|alguem|\b)|pessoa (?:de verdade|real)|me (?:liga|ligue|liguem)\b/,
];

const WAYS: Readonly<Record<Topic, readonly RegExp[]>> = { hours: HOURS, price: PRICE, person: PERSON };

/** What a text asks for that settings or a person answer, whatever else it says. */
export function asksAbout(text: string): Topic[] {
  const plain = text
    .slice(0, 600)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, ' ')
    .replace(/\s+/g, ' ');
  const asks = (ways: readonly RegExp[]) => ways.some((way) => way.test(plain));
  return TOPICS.filter((topic) => asks(WAYS[topic]));
}
