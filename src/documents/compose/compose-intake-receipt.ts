import type { IntakeReceiptView } from '../views/intake-receipt-view.js';
import { typed } from './block.js';
import type { Composition } from './compose-document.js';
import { factsBlock, photoSection, textSection } from './compose-parts.js';
import type { Speaker } from './speaker.js';

/** What customers call it: J-1042. */
export function jobName(number: number): string {
  return `J-${number}`;
}

export function composeIntakeReceipt(view: IntakeReceiptView, speaker: Speaker): Composition {
  const { words } = speaker;
  const known = factsBlock(view.facts, speaker);
  return {
    title: `${words.intakeReceipt} ${jobName(view.jobNumber)}`,
    subject: typed(view.title, 'the title'),
    facts: [
      { label: words.job, value: jobName(view.jobNumber) },
      { label: words.receivedOn, value: speaker.moment(view.receivedAt) },
    ],
    blocks: [
      ...(known.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: words.handedIn },
            { kind: 'facts' as const, facts: known },
          ]),
      ...textSection(words.condition, view.condition, 'the condition'),
      ...textSection(words.accessories, view.accessories, 'the accessories'),
      ...textSection(words.note, view.note, 'the note'),
      ...photoSection(words.photos, view.photos, speaker, { across: 3 }),
    ],
  };
}
