import type { Token } from './tokens.js';

const WHERE_BEFORE =
  /^(?:under|underneath|beneath|by|near|behind|beside|above|below|next|from|opposite|onto|into|through|across|over|against|towards|up|down|along|past|off|around|inside|in|at|to|on|debajo|bajo|junto|sobre|en|sous|sur|derriere|dans|devant|unter|neben|hinter|uber|im|in|auf|por|par|durch|pela|pelo|embaixo|debaixo|sob|atras|no|na|em|del|della)$/;

export const ARTICLES =
  /^(?:the|a|an|my|our|his|her|your|el|la|los|las|mi|le|les|l|un|une|ma|mon|der|die|das|dem|den|einem|einer|meinem|meiner|o|os|as|meu|minha|nosso|nossa|um|uma)$/;

/** "even with new bulbs", "tried another socket": only used to try. */
function isTried(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at >= Math.max(0, from - 4) &&
    /^(?:\d|two|three|dos|tres|deux|trois|zwei|drei|dois|new|different|another|other|a|the|my|brand|fresh|nuevas?|nuevos?|otra|otro|des|une?|nouvelles?|nouveaux|autre|neuen?|anderen?|novas?|novos?|outra|outro)$/.test(
      tokens[at]?.word ?? '',
    )
  )
    at -= 1;
  if (tokens[at]?.piece !== tokens[from]?.piece || at === from - 1) return false;
  const word = tokens[at]?.word ?? '';
  return (
    /^(?:tried|probe|probado|essaye|probiert|tentei|testei)$/.test(word) ||
    (/^(?:with|con|avec|mit|com)$/.test(word) &&
      /^(?:even|incluso|aun|meme|auch|selbst|mesmo)$/.test(tokens[at - 1]?.word ?? ''))
  );
}

const CONNECTS =
  /^(?:pair|pairs|pairing|connect|connects|connecting|sync|syncs|syncing|link|linking|talk|cast|casting|print|prints|printing|verbind\w*|koppel\w*|emparej\w*|conecta\w*|sincroniz\w*|enlaza\w*|vincula\w*|appair\w*|connecter|connecte|jumel\w*|synchronis\w*|parea\w*|emparelha\w*|liga|ligar|conectar)$/;

/** "won't pair with my phone", "verbindet sich nicht mit dem Handy": the other end of a connection. */
export function isOtherEnd(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (ARTICLES.test(tokens[at]?.word ?? '')) at -= 1;
  if (!/^(?:with|to|from|con|al|a|avec|au|mit|zum|com|ao)$/.test(tokens[at]?.word ?? '')) return false;
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => token.sentence === tokens[from]?.sentence && CONNECTS.test(token.word));
}

/** "cant find the stopcock", "turned off the boiler": what was looked for or shut off is not what is broken. */
function isSought(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (ARTICLES.test(tokens[at]?.word ?? '') || /^(?:off|out|where|is)$/.test(tokens[at]?.word ?? ''))
    at -= 1;
  return (
    at >= 0 &&
    at < from - 1 &&
    tokens[at]?.piece === tokens[from]?.piece &&
    /^(?:find|locate|encuentro|encontrar|trouve|trouver|finde|finden|encontro)$/.test(tokens[at]?.word ?? '')
  );
}

/** "my dad reckons its the shower tray": what somebody supposes is not what was seen. */
function isSupposed(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - 6 && tokens[at]?.piece === tokens[from]?.piece; at--)
    if (
      /^(?:reckons?|reckoned|suspects?|supposes?|guess|guessing|blames?|cree|creemos|supongo|sospecho|suppose|soupconne|vermute|vermutet|desconfio|suspeito)$/.test(
        tokens[at]?.word ?? '',
      )
    )
      return true;
  return false;
}

/** Whether a thing named only says where or when something is ("under the sink", "when I use the kettle"). */
export function isAside(tokens: readonly Token[], from: number): boolean {
  if (isTried(tokens, from) || isSupposed(tokens, from) || isSought(tokens, from) || isOtherEnd(tokens, from))
    return true;
  for (
    let back = from - 1;
    back >= Math.max(1, from - 5) && tokens[back]?.piece === tokens[from]?.piece;
    back--
  )
    if (
      /^(?:when|whenever|using|cuando|quand|wenn|quando|everytime|while|lorsque|sobald)$/.test(
        tokens[back]?.word ?? '',
      )
    )
      return true;
  let at = from - 1;
  if (
    !ARTICLES.test(tokens[at]?.word ?? '') &&
    ARTICLES.test(tokens[at - 1]?.word ?? '') &&
    WHERE_BEFORE.test(tokens[at - 2]?.word ?? '') &&
    tokens[at - 2]?.piece === tokens[from]?.piece
  )
    at -= 1;
  if (ARTICLES.test(tokens[at]?.word ?? '')) at -= 1;
  if (
    /^(?:of|to|de|du)$/.test(tokens[at]?.word ?? '') &&
    /^(?:next|front|pres|cote)$/.test(tokens[at - 1]?.word ?? '')
  )
    return true;
  const token = tokens[at];
  return Boolean(
    token &&
      token.sentence === tokens[from]?.sentence &&
      WHERE_BEFORE.test(token.word) &&
      token.word !== 'to',
  );
}
