export type Keyword = 'STOP' | 'START' | 'HELP';

/**
 * Twilio's default words, matched on the whole message in any case
 * (https://help.twilio.com/articles/223134027). YES is one of them, so it never means consent to anything else.
 */
export const KEYWORDS: Readonly<Record<Keyword, readonly string[]>> = {
  STOP: ['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'],
  START: ['START', 'YES', 'UNSTOP'],
  HELP: ['HELP', 'INFO'],
};

const KEYWORD_OF_WORD = new Map<string, Keyword>(
  (Object.keys(KEYWORDS) as Keyword[]).flatMap((keyword) =>
    KEYWORDS[keyword].map((word) => [word, keyword] as const),
  ),
);

/**
 * The keyword that a message consists of, or undefined. Space and punctuation around the one word do not matter
 * ("Stop." stops): wider than Twilio's own match, because a wish to be left alone is honoured in doubt.
 * START counts as opting in only for someone who is opted out; from anyone else "yes" is just an answer.
 */
export function findKeyword(body: string): Keyword | undefined {
  if (body.length > 40) return undefined;
  return KEYWORD_OF_WORD.get(body.toUpperCase().replace(/^[^A-Z]+|[^A-Z]+$/g, ''));
}
