import { businessTime } from '../../accounts/business-time.js';
import { LANGUAGES } from '../../accounts/organization-settings.js';
import { type Organization, readOrganizationIn } from '../../accounts/read-organization.js';
import { appendActivity } from '../../activity/append-activity.js';
import { isOptedOut } from '../../conversations/send-to-customer.js';
import { writeOutbound } from '../../conversations/write-message.js';
import { readEmail } from '../../customers/set-email.js';
import { enqueueOutgoing } from '../../outbox/enqueue-outgoing.js';
import type { Clock } from '../../platform/clock.js';
import { type Claimed, drainClaims } from '../../platform/database/claim.js';
import type { AfterCommit, Database, Tx } from '../../platform/database/database.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import { findTalkWith } from '../remind/find-talk-with.js';
import type { Language } from '../understand/fact.js';
import { afterFailure } from './after-failure.js';
import {
  type FollowUp,
  type FollowUpKind,
  type FollowUpRef,
  followUpKey,
  lockFollowUp,
  writeStep,
} from './follow-up.js';
import { fillFollowUp, followUpSaying, followUpSubject, followUpWords, sayTotal } from './follow-up-words.js';
import { readAsked, whoAnswered, writtenToLast } from './history.js';
import { scheduleOf, stepDueAt } from './schedule.js';
import { tellStaffOf } from './tell-staff-of.js';

export type FollowUpPorts = {
  /** The customer's way to it, made for this telling; null: there is none. */
  linkTo(tx: Tx, followUp: FollowUp, on: { organizationId: string; at: Date }): Promise<string | null>;
  /** Writes to the member who owns it, where they can be written to. */
  tellOwner(
    tx: Tx,
    telling: { followUp: FollowUp; organizationId: string; words: string; at: Date },
  ): Promise<void>;
  /** Whether this Docket sends mail. */
  sendsMail: boolean;
  /** The sentence with the link by which the reader of a mail stops mails to their address. */
  sayStop(mail: { organizationId: string; identityId: string; language: Language }): string;
};

export type FollowUpParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  ports: FollowUpPorts;
  wake: (kind: 'outbox') => void;
};

/** Longer than any transaction may take (30 s). */
const LEASE_SECONDS = 40;
const BOT = { kind: 'bot' } as const;
const CLAIMS = {
  quote: 'docket_claim_quote_follow_ups',
  invoice: 'docket_claim_invoice_reminders',
} as const;

/**
 * Asks customers once more about quotes they have not answered and invoices they have not paid: each step once, on the
 * organization's schedule, in its business hours, by the channel the customer writes by, about what is so at that
 * moment. It ends with an answer, STOP, a person who takes over, or the matter itself; after the last time staff are told.
 * What fails is tried again a few times, ever later; then staff are told that, too.
 */
export function createFollowUps(parts: FollowUpParts): () => Promise<void> {
  return async () => {
    for (const kind of ['quote', 'invoice'] as const) {
      await drainClaims(parts.db, CLAIMS[kind], { parallel: 1, leaseSeconds: LEASE_SECONDS }, (claimed) =>
        followUp(parts, kind, claimed),
      );
    }
  };
}

async function followUp(
  { db, clock, logger, ...parts }: FollowUpParts,
  kind: FollowUpKind,
  { id, organizationId }: Claimed,
): Promise<void> {
  try {
    await db.withOrganization(organizationId, (tx, afterCommit) =>
      step(tx, { ...parts, at: clock.now(), organizationId, ref: { kind, id } }, afterCommit),
    );
  } catch (err) {
    logger.error({ err, [`${kind}Id`]: id }, 'a customer could not be followed up');
    const at = clock.now();
    await afterFailure({ db, logger, ports: parts.ports, organizationId, ref: { kind, id }, at });
  }
}

type Step = Pick<FollowUpParts, 'ports' | 'wake'> & { at: Date; organizationId: string; ref: FollowUpRef };

async function step(tx: Tx, parts: Step, afterCommit: AfterCommit): Promise<void> {
  const { ref, at, wake } = parts;
  const asking = await lockFollowUp(tx, ref, at);
  // What happened in between moved the time on, or took it away.
  if (!asking?.dueAt || asking.dueAt > at) {
    return;
  }
  const organization = await readOrganizationIn(tx);
  const asked = await readAsked(tx, asking);
  const over = asking.over ?? (await whoAnswered(tx, asking.customerId, writtenToLast(asking, asked)));
  const days = scheduleOf(asking.kind, organization);
  if (over !== null || days.length === 0) {
    await end(tx, parts, asking, asking.over === null ? over : null);
    return;
  }
  const open = businessTime(at, organization.settings, organization.timeZone);
  if (open > at) {
    await writeStep(tx, asking, { said: asking.said, dueAt: open, waits: true });
    return;
  }
  const refused = asking.said < days.length ? await say(tx, parts, asking, organization) : null;
  if (asking.said >= days.length || refused !== null) {
    await tellStaffOf(tx, parts, asking, refused);
    await writeStep(tx, asking, { said: asking.said, dueAt: null });
  }
  afterCommit(() => wake('outbox'));
}

/** Nobody is asked any more. `because` goes into the feed where it does not stand there in other words. */
async function end(
  tx: Tx,
  { organizationId, at }: Step,
  asking: FollowUp,
  because: string | null,
): Promise<void> {
  await writeStep(tx, asking, { said: asking.said, dueAt: null });
  if (because === null) {
    return;
  }
  const { kind, id: invoiceId, number, feed } = asking;
  const entry = { organizationId, record: feed, actor: { kind: 'system' }, at } as const;
  await (kind === 'quote'
    ? appendActivity(tx, { ...entry, type: 'quote.follow-ups-ended', content: { because } })
    : appendActivity(tx, {
        ...entry,
        type: 'invoice.reminders-ended',
        content: { invoiceId, number, because },
      }));
}

/** Says what is to be said; or why it cannot be, in a sentence for staff. */
async function say(
  tx: Tx,
  parts: Step,
  asking: FollowUp & { dueAt: Date | null },
  organization: Organization,
): Promise<string | null> {
  const { organizationId, at, ports } = parts;
  const time = asking.said + 1;
  const key = followUpKey(asking, asking.dueAt ?? at);
  const conversation = await findTalkWith(tx, asking, organization, at);
  if (conversation && (await isOptedOut(tx, conversation))) {
    return 'The customer has opted out of messages (STOP).';
  }
  const customer = await tx.customer.findUniqueOrThrow({ where: { id: asking.customerId } });
  const language = languageOf(conversation?.language ?? customer.language, organization);
  const link = (await ports.linkTo(tx, asking, { organizationId, at })) ?? undefined;
  const values = {
    name: customer.name?.split(/\s+/)[0],
    business: organization.name,
    reference: asking.reference,
    total: sayTotal(asking.amount, asking.currency, language, organization.locale),
    link,
  };
  const own = organization.settings.billing.followUpWords;
  // Names and an organization's own words are screened where they are saved.
  const text = fillFollowUp(
    followUpWords(own, followUpSaying(asking.kind, time), language),
    values,
  ) as ScreenedText;
  let by = conversation?.channel;
  if (conversation) {
    await writeOutbound(tx, { conversation, text, author: BOT, dedupeKey: key, at });
  } else {
    const email = ports.sendsMail ? await readEmail(tx, asking.customerId) : null;
    if (!email || email.optedOut) {
      return email ? 'The customer has opted out of e-mails.' : 'There is no way to write to the customer.';
    }
    by = 'email';
    const subject = followUpSubject(asking.kind, language, values) as ScreenedText;
    await enqueueOutgoing(tx, {
      organizationId,
      dedupeKey: key,
      channel: 'email',
      thread: key,
      from: null,
      to: email.address,
      customerId: asking.customerId,
      messageId: null,
      subject,
      body: `${text}\n\n${ports.sayStop({ organizationId, identityId: email.id, language })}` as ScreenedText,
      at,
    });
  }
  await note(tx, parts, asking, { step: time, by: by ?? 'email', key });
  await writeStep(tx, asking, { said: time, dueAt: stepDueAt(asking, time, organization) });
  return null;
}

async function note(
  tx: Tx,
  { organizationId, at }: Step,
  { kind, id: invoiceId, number, feed }: FollowUp,
  said: { step: number; by: string; key: string },
): Promise<void> {
  const entry = { organizationId, record: feed, actor: BOT, at } as const;
  await (kind === 'quote'
    ? appendActivity(tx, { ...entry, type: 'quote.followed-up', content: said })
    : appendActivity(tx, { ...entry, type: 'invoice.reminded', content: { invoiceId, number, ...said } }));
}

function languageOf(language: string | null, { settings }: Organization): Language {
  return LANGUAGES.find((known) => known === language) ?? settings.language;
}
