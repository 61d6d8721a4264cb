import type { Asked as AskedKey } from '../ask/asked.js';
import type { Trade } from '../trade.js';
import type { Facts, Language } from './fact.js';

/** What the bot's last question was about; null when it asked nothing. */
export type Asked = AskedKey | null;

export type UnderstandInput = {
  /** Screened text: secrets already replaced. */
  text: string;
  photos: number;
  asked: Asked;
  trade: Trade;
  known: Facts;
  language?: Language;
  /** Nothing was said in that language yet: it is the organization's, and the first words decide. */
  languageOpen?: boolean;
  messageIndex: number;
  now: Date;
  timeZone: string;
};
