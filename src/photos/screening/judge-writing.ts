import { type Asked, findSecrets, redactText } from '../../vault/find/find-secrets.js';
import { findLabels, type Label } from './find-labels.js';
import type { Reading } from './read-message.js';

export type Judgement = {
  /** Something written on it looks like a passcode, or it was sent where one was asked for. */
  passcode: boolean;
  /** What stands on its labels, without anything that looks like a passcode. */
  labels: Label[];
};

/** A slip with a number and nothing else. */
const LONE_CODE = /^\W*\d[\d ]{2,7}\d\W*$/;
/** The rows of a keypad on a locked screen, which say nothing: "1 2 ABC 3 DEF". */
const KEYPAD_ROW = /^\W*(?:[147*]\W*[258]\W*(?:ABC|JKL|TUV)?\W*[369#]|[*+]?\W*0)\W*(?:DEF|MNO|WXYZ)?\W*$/i;
const KEYPAD_LETTERS = /\b(?:ABC|DEF|GHI|JKL|MNO|PQRS|TUV|WXYZ)\b/gi;

/**
 * What follows from what was read on a photo. The readings go no further than this: what is returned has no text of
 * theirs but labels, and no label that the vault's finder takes for a secret. Pure.
 */
export function judgeWriting(readings: readonly Reading[], asked: Asked): Judgement {
  const texts = readings.map((lines) => lines.map((line) => (isKeypad(line) ? '' : line)).join('\n'));
  const found = texts.map((text) => findSecrets(text, { asked }));
  return {
    passcode:
      asked === 'passcode' ||
      found.some((secrets) => secrets.length > 0) ||
      texts.some((text) => LONE_CODE.test(text)),
    labels: findLabels(texts.map((text, at) => redactText(text, found[at] ?? []))),
  };
}

function isKeypad(line: string): boolean {
  return KEYPAD_ROW.test(line.replace(KEYPAD_LETTERS, ' '));
}
