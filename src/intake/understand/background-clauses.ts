import type { FaultMention } from './fault-clauses.js';
import type { Token } from './tokens.js';

/** How a story begins before it comes to the fault: what was bought, paid, moved into, who came and who was told. */
const BACKGROUND = new RegExp(
  `\\b(?:(?:just |only |recently )?moved (?:in|into|house|here|out)|(?:have |ve |just |only )?bought|paid (?:you|u|\\d+|for|over|good|nearly|about|loads|a)|(?:gave|given|lent|sold) (?:me|us|him|her|it to)|handed down|inherited|(?:got|had) it (?:from|off|second|for (?:my|xmas|christmas))|(?:came|been|was here|were here|turned up) (?:out )?(?:on |last |this |yesterday|today|round|to do|mon|tues?|weds?|thurs?|fri|sat|sun|\\w+day)|(?:came|got|come) (?:back|home)|was (?:all |working |going )?(?:fine|ok|okay|great|good|perfect|happy|pleased) (?:for|at|till|til|until|before|when|last|up)|(?:was|were) (?:really |so |very )?(?:pleased|happy)|waited (?:in|all|for|ages)|put (?:a|the|my|some|on a) (?:\\w+ ){0,2}(?:load|wash|on)|(?:is|was|been|are) (?:away|on holiday|off school|off work|poorly)|(?:reckons?|thinks|said|says) (?:its|it|that)|` +
    `nos mudamos|(?:acabo|acabamos) de (?:mudar|comprar)\\w*|(?:lo|la|me lo|me la) (?:compre|compramos|regalaron|dieron)|pague|pagamos|vinieron|vino (?:un|su|el|vuestro)|` +
    `(?:on|nous|j|je) (?:vient|venons|viens|avons|a|ai) (?:d |de )?(?:emmenag\\w+|achet\\w+|pay\\w+|recu)|(?:est|sont) venus?|` +
    `(?:sind|bin) (?:gerade |neu |erst )*(?:umgezogen|eingezogen)|(?:gekauft|bezahlt|geschenkt bekommen)$|(?:war|waren) (?:\\w+ ){1,4}(?:da|hier)$|` +
    `mudamo nos|acabei de (?:mudar|comprar)|acabamos de (?:mudar|comprar)|comprei|paguei|vieram (?:ca|aqui)|veio (?:ca|aqui))\\b`,
);

/** Whether a clause only tells what went before. */
export function isBackground(tokens: readonly Token[], from: number, to: number): boolean {
  return BACKGROUND.test(
    tokens
      .slice(from, to)
      .map((token) => token.word)
      .join(' '),
  );
}

/** A long story told in many clauses: those that only lead up to the fault go, where another names one. */
export function withoutBackground(tokens: readonly Token[], faults: FaultMention[]): FaultMention[] {
  if (faults.length < 2) return faults;
  const told = faults.filter((fault) => !isBackground(tokens, fault.from, fault.to));
  const strongest = Math.max(0, ...faults.map((fault) => fault.strength));
  return told.some((fault) => fault.strength === strongest) ? told : faults;
}
