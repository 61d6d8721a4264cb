import type { Staff } from '../../accounts/staff.js';
import { referenceOf } from '../../intake/read-references.js';
import { readPriority } from '../../jobs/priority.js';
import { readJob } from '../../jobs/read-job.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import { recordPath } from '../ui/routes/record.js';
import { actions, blockIdOf, button, linkButton, section } from './blocks.js';
import { openCloseForm } from './close-form.js';
import { readItem, recordOfItem } from './read-item.js';
import type { Press } from './read-press.js';
import type { TriageParts } from './slack-parts.js';
import type { Listener, Said, Speech } from './speech.js';

/** Somebody pressed something about a conversation. */
export type Pressed = {
  staff: Staff;
  press: Press & { conversationId: string };
  listener: Listener;
};

/** What an action needs besides. */
export type ActionParts = TriageParts & { speech: Speech };

/** Does it, and says what to tell the person; undefined: what they see says enough. */
export type CardAction = (parts: ActionParts, pressed: Pressed) => Promise<Said | undefined>;

export const claim: CardAction = async ({ inbox }, { staff, press }) => {
  await inbox.claim(staff, press.conversationId);
  return { text: 'It is yours.' };
};

export const setPriority: CardAction = async (parts, { staff, press }) => {
  const priority = readPriority(press.value);
  if (!priority) throw new DocketError('invalid-input', 'Pick a priority.');
  const { kind, number } = recordOfItem(await readItem(parts, staff, press.conversationId, 'see-record'));
  await (kind === 'job' ? parts.jobs : parts.quotes).setPriority(staff, number, priority);
  return { text: `${referenceOf({ kind, number })}: ${priority} priority.` };
};

export const moveStage: CardAction = async (parts, pressed) => {
  const { staff, press, listener } = pressed;
  const item = await readItem(parts, staff, press.conversationId, 'move-stage');
  const { kind, number } = recordOfItem(item);
  const stageId = press.value;
  if (kind !== 'job' || !isId(stageId)) {
    throw new DocketError('conflict', 'Only a job has stages. Make the quote a job first.');
  }
  const { stages } = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readJob(tx, { number }, staff),
  );
  const stage = stages.find(({ id }) => id === stageId);
  if (stage?.kind === 'done' || stage?.kind === 'cancelled') {
    await openCloseForm(parts, listener, press, { item, number, stage });
    return undefined;
  }
  await parts.jobs.moveStage(staff, number, { stageId });
  return { text: `J-${number} is on ${stage?.name ?? 'its new stage'}.`, about: item.about };
};

export const startQuote: CardAction = async (parts, { staff, press }) => {
  const { conversationId } = press;
  const { record } = await readItem(parts, staff, conversationId, 'draft-quote');
  const { kind, number } = record ?? (await parts.intake.open(staff, conversationId, 'quote'));
  const reference = referenceOf({ kind, number });
  const text = record ? `This is on ${reference} already.` : `${reference} is open.`;
  const url = `${parts.publicUrl}${recordPath({ kind, number })}`;
  return {
    text,
    blocks: [
      section(text),
      actions(blockIdOf(conversationId, 'opened'), [linkButton(`Open ${reference}`, 'docket:open', url)]),
    ],
  };
};

export const markSpam: CardAction = async ({ inbox }, { staff, press }) => {
  const { destroyed } = await inbox.close(staff, press.conversationId, 'spam');
  const text = `Marked as spam.${destroyed > 0 ? ' The passcode saved here is destroyed.' : ''}`;
  return {
    text,
    blocks: [
      section(text),
      actions(blockIdOf(press.conversationId, 'spam'), [
        button('Not spam', 'docket:not-spam', { value: press.conversationId }),
      ]),
    ],
  };
};

export const notSpam: CardAction = async ({ inbox }, { staff, press }) => {
  await inbox.reopen(staff, press.conversationId);
  return { text: 'Back in the inbox.' };
};

export const switchLive: CardAction = async (parts, { staff, press }) => {
  const { teamId, channel: channelId, ts, pressId, conversationId } = press;
  if (!channelId || !ts) throw new DocketError('conflict', 'Press it on the card of the conversation.');
  const place = { teamId, channelId, ts, press: pressId };
  const { live, prefix } = await parts.switchLive(staff, conversationId, place);
  return {
    text: live
      ? 'Live: what is typed in this thread goes to the customer from now on.'
      : `No longer live: what is typed in this thread stays among staff, unless it begins with ${prefix}`,
  };
};
