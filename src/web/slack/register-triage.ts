import type { RespondFn } from '@slack/bolt';
import { z } from 'zod';
import { answerForm, type FormHandler } from './answer-form.js';
import { assign, openAssignForm } from './assign-form.js';
import { actions as actionsBlock, linkButton, section } from './blocks.js';
import * as card from './card-actions.js';
import { closeJob } from './close-form.js';
import { answerCommand, CommandBody, HELP, readCommand } from './commands.js';
import { explainRefusal } from './explain-refusal.js';
import { link, openLinkForm } from './link-form.js';
import { createFindPerson, type FindPerson, inviteToLink, NotLinked, readPerson } from './person.js';
import { askForPhoto, openPhotoForm } from './photo-form.js';
import { Place } from './place.js';
import { type Form, type Press, readForm, readPress } from './read-press.js';
import { openReply, sendReply } from './reply-form.js';
import { attach, newJob, openShortcut } from './shortcuts.js';
import { createShowHome } from './show-home.js';
import type { SlackApi, TriageParts } from './slack-parts.js';
import { openSnoozeForm, snooze } from './snooze-form.js';
import { createSpeech, type Listener } from './speech.js';

const ACTIONS: Readonly<Record<string, card.CardAction>> = {
  claim: card.claim,
  assign: openAssignForm,
  priority: card.setPriority,
  stage: card.moveStage,
  reply: openReply,
  'ask-photo': openPhotoForm,
  link: openLinkForm,
  quote: card.startQuote,
  spam: card.markSpam,
  'not-spam': card.notSpam,
  snooze: openSnoozeForm,
  live: card.switchLive,
};

const FORMS: Readonly<Record<string, FormHandler>> = {
  assign,
  reply: sendReply,
  'ask-photo': askForPhoto,
  link,
  snooze,
  close: closeJob,
  attach,
  'new-job': newJob,
};

type Registered = card.ActionParts & { findPerson: FindPerson; showHome: ReturnType<typeof createShowHome> };

/**
 * Lets staff work from Slack: buttons of cards, modals, message shortcuts and `/docket`. Each is answered within
 * three seconds: first "received", then the work; a modal is answered with what is wrong with it. Whoever is not
 * linked, or may not, is told so in private.
 */
export function registerTriage(triage: TriageParts): void {
  const { bolt, clock, members } = triage;
  const parts: Registered = {
    ...triage,
    speech: createSpeech(triage),
    showHome: createShowHome(triage),
    findPerson: createFindPerson({ findStaff: members.findStaff, now: () => clock.now().getTime() }),
  };
  bolt.action(/^docket:/, async ({ ack, body, client, respond }) => {
    await ack();
    const press = readPress(body);
    const listener = listenerOf(press, client, respond);
    await inPrivate(parts, listener, () => answerPress(parts, press, listener));
  });
  bolt.view(/^docket:/, async ({ ack, body, client }) => {
    const form = readForm(body);
    const place = Place.safeParse(form.meta).data ?? {};
    const listener = listenerOf({ ...form, channel: place.channel, thread: place.thread }, client);
    await answerForm(parts, { form, listener, ack: ack as never }, () =>
      answerOneForm(parts, form, listener),
    );
  });
  for (const name of ['docket_attach', 'docket_new_job']) {
    bolt.shortcut({ callback_id: name, type: 'message_action' }, async ({ ack, body, client, respond }) => {
      await ack();
      const person = ShortcutPerson.parse(body);
      const { user, team, channel } = person;
      const who = { teamId: team?.id ?? '', userId: user.id, channel: channel?.id, thread: undefined };
      const listener = listenerOf(who, client, respond);
      await inPrivate(parts, listener, async () => {
        const staff = await parts.findPerson(listener, user.team_id);
        await openShortcut(parts, staff, listener, body);
      });
    });
  }
  bolt.command('/docket', async ({ ack, body, client, respond }) => {
    await ack();
    const command = CommandBody.parse(body);
    const who = {
      teamId: command.team_id,
      userId: command.user_id,
      channel: command.channel_id,
      thread: undefined,
    };
    const listener = listenerOf(who, client, respond);
    await inPrivate(parts, listener, () => answerTyped(parts, command.text, listener));
  });
}

const Person = z.looseObject({ id: z.string(), team_id: z.string().optional() });
const ShortcutPerson = z.looseObject({
  user: Person,
  team: z.looseObject({ id: z.string() }).nullish(),
  channel: z.looseObject({ id: z.string() }).nullish(),
});

type Who = { teamId: string; userId: string; channel: string | undefined; thread: string | undefined };

function listenerOf(
  { teamId, userId, channel, thread }: Who,
  client: SlackApi,
  respond?: RespondFn,
): Listener {
  const answer = respond && ((message: Record<string, unknown>) => respond(message as never));
  return { client, teamId, userId, channel, thread, respond: answer };
}

/** Runs what is done after the answer: whatever goes wrong, the person gets a sentence. */
async function inPrivate(parts: Registered, listener: Listener, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof NotLinked) {
      await parts.speech.tell(listener, inviteToLink());
      return;
    }
    const why = await explainRefusal(parts, listener, error);
    if (why !== undefined) await parts.speech.tell(listener, { text: why });
  }
}

async function answerPress(parts: Registered, press: Press, listener: Listener): Promise<void> {
  if (press.action === 'link-me') return sendLink(parts, listener);
  const act = ACTIONS[press.action];
  const { conversationId } = press;
  // A link button only opens its page.
  if (!act || conversationId === undefined) return;
  const staff = await parts.findPerson(listener, press.userTeam);
  const said = await act(parts, { staff, press: { ...press, conversationId }, listener });
  if (said) await parts.speech.tell(listener, said);
  if (press.home) await parts.showHome(listener);
}

async function answerOneForm(parts: Registered, form: Form, listener: Listener) {
  const handle = FORMS[form.name];
  if (!handle) throw new TypeError(`nobody handles the form ${form.name}`);
  const staff = await parts.findPerson(listener, form.userTeam);
  return handle(parts, { staff, form, listener });
}

async function answerTyped(parts: Registered, text: string, listener: Listener): Promise<void> {
  const { word } = readCommand(text);
  if (word === 'link') return sendLink(parts, listener);
  if (word === '' || word === 'help') return parts.speech.tell(listener, { text: HELP });
  const staff = await parts.findPerson(listener);
  await parts.speech.tell(listener, await answerCommand(parts, staff, text));
}

/** A one-time link, for whoever Slack says is of this workspace and no guest. */
async function sendLink({ members, speech }: Registered, listener: Listener): Promise<void> {
  const { client, teamId, userId } = listener;
  const url = await members.makeLink(await readPerson(client, teamId, userId));
  const text = 'Open this link, signed in to Docket, within 15 minutes. It works once.';
  await speech.tell(listener, {
    text,
    blocks: [section(text), actionsBlock('docket-link', [linkButton('Open Docket', 'docket:open', url)])],
  });
}
