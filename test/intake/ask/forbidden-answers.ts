/** Where a text tells how to opt out or get help, which is the one use of these words there is. */
const HOW_TO_OPT_OUT = [
  /\b(?:Text|text|Manda|manda|Envoyez|envoyez|Envie|envie) (?:STOP|HELP)\b/g,
  /\b(?:STOP|HELP) senden\b/g,
  /\b(?:Privacy|Privacidad|Vie privée|Datenschutz|Privacidade) ?: HELP\./g,
  /\b(?:Opt out|Baja|Refus|Désinscription|Abmelden|Sair) ?: STOP\./g,
];
const KEYWORDS =
  /\b(?:stop|stopall|unsubscribe|end|quit|revoke|optout|cancel|start|yes|unstop|help|info)\b/gi;
const AS_COMMON_WORDS = /\bhelp (?:you|with)\b/g;

/** The opt-in, opt-out and help keywords that a text holds otherwise than to tell how to opt out. */
export function forbiddenAnswers(text: string): string[] {
  const rest = [...HOW_TO_OPT_OUT, AS_COMMON_WORDS].reduce(
    (left, allowed) => left.replace(allowed, ''),
    text,
  );
  return rest.match(KEYWORDS) ?? [];
}
