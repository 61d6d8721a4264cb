import type { Asked } from '../../../intake/ask/asked.js';
import { QuestionSet } from '../../../intake/ask/question-set.js';
import { QUESTION_SETS } from '../../../intake/ask/question-sets.js';
import { TRADES, type Trade } from '../../../intake/trade.js';
import type { IntakeSettingsView } from '../views/settings-view.js';
import { tradeLabel } from './present-organization.js';

const LABELS: Readonly<Record<Asked, string>> = {
  passcode: 'Passcode',
  name: 'Name',
  device: 'Device',
  model: 'Make and model',
  fault: 'What is wrong',
  address: 'Address',
  phone: 'Phone number',
  time: 'Preferred time',
  photo: 'Photo',
};

/** The page of a trade's questions. */
export function presentIntake(
  page: Pick<IntakeSettingsView, 'draft' | 'own' | 'language' | 'canOpen' | 'errors' | 'preview'> & {
    trade: Trade;
  },
): IntakeSettingsView {
  return {
    ...page,
    trades: TRADES.map((key) => ({ key, label: tradeLabel(key), current: key === page.trade })),
    labels: LABELS,
  };
}

/** The set as stored, or as shipped where nothing is stored or what is stored no longer reads. */
export function readQuestionSet(trade: Trade, stored: unknown): QuestionSet {
  const parsed = QuestionSet.safeParse(stored);
  return parsed.success ? parsed.data : QUESTION_SETS[trade];
}
