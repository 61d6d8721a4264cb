import { readOrganizationIn } from '../accounts/read-organization.js';
import { readStaffOfSlack } from '../accounts/slack-members.js';
import type { Staff } from '../accounts/staff.js';
import type { Foundation } from '../app.js';
import { writeAddress } from '../channels/slack/address.js';
import { escapeText } from '../channels/slack/escape-text.js';
import { parseEvent, type SlackMessage } from '../channels/slack/parse-event.js';
import { explainSlackError } from '../channels/slack/slack-failure.js';
import { lockForStaff } from '../conversations/conversation-access.js';
import { keepDraft, takeDraft } from '../inbox/drafts.js';
import { conversationAccess } from '../intake/conversation-access.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { putMessage } from '../intake/put-message.js';
import { switchCardLive } from '../notifications/card-thread.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { createGate } from '../vault/gate.js';
import { registerTriage } from '../web/slack/register-triage.js';
import type { PointedAt, PutMessages, SpeechParts, TriageParts } from '../web/slack/slack-parts.js';
import type { ConnectedSlack } from './connect-slack.js';
import { toInbound } from './slack/customer-message.js';
import type { StaffActions } from './staff-actions.js';

/** Lets staff triage from Slack: hands the door in `web/slack` what it needs of the rooms. */
export function openSlackTriage(
  foundation: Foundation,
  slack: ConnectedSlack,
  intake: IntakeParts,
  actions: StaffActions,
): void {
  registerTriage({
    ...actions,
    ...speechParts(foundation, slack),
    bolt: slack.bolt,
    clock: foundation.clock,
    publicUrl: foundation.config.publicUrl,
    members: slack.members,
    access: conversationAccess,
    readTradeSetting: intake.ports.readTradeSetting,
    switchLive: createSwitchLive(foundation),
    messages: createPutMessages(foundation, slack, intake),
  });
}

/** What answering people in Slack takes. */
export function speechParts(
  { database: { db }, keys, logger }: Pick<Foundation, 'database' | 'keys' | 'logger'>,
  slack: ConnectedSlack,
): SpeechParts {
  return {
    db,
    gate: createGate(keys),
    logger,
    organizationOf: async (teamId) => (await slack.workspaces.find(teamId))?.organizationId,
    explain: explainSlackError,
    escape: escapeText,
    async noteProblem(teamId, problem) {
      try {
        await slack.workspaces.noteProblem(teamId, { ...problem, detail: problem.detail ?? null });
      } catch (err) {
        logger.error({ err, teamId }, 'a problem with Slack could not be noted for the admins');
      }
    },
  };
}

function createSwitchLive({ database: { db }, clock }: Foundation): TriageParts['switchLive'] {
  return (staff, conversationId, { press, ...place }) =>
    db.withOrganization(staff.organizationId, async (tx) => {
      await lockForStaff(tx, conversationAccess, staff, conversationId, 'message-customer');
      const { organizationId, memberId } = staff;
      const actor = { kind: 'member', id: memberId } as const;
      const at = clock.now();
      const { live } = await switchCardLive(tx, { organizationId, conversationId, place, press, actor, at });
      const { settings } = await readOrganizationIn(tx);
      return { live, prefix: settings.slackReplyPrefix };
    });
}

function createPutMessages(
  { database: { db }, clock, keys }: Foundation,
  slack: ConnectedSlack,
  intake: IntakeParts,
): PutMessages {
  const gate = createGate(keys);
  const parts = { keys, gate, access: conversationAccess, ports: intake.ports };

  /** The message, read as an event would bring it; a bot's or an empty one is no message. */
  async function read(pointed: PointedAt): Promise<SlackMessage> {
    const { teamId, channel, message } = pointed;
    const workspace = await slack.workspaces.find(teamId);
    const event = parseEvent(
      { team_id: teamId, event: { ...message, type: 'message', channel } },
      workspace?.botUserId ?? '',
    );
    if (event.kind !== 'message' || (event.text === '' && event.files.length === 0)) {
      throw new DocketError('invalid-input', 'Only what a person wrote or sent can be put on a record.');
    }
    return event;
  }

  return {
    keep: async (staff, pointed) => {
      const { user, userTeam, teamId } = await read(pointed);
      const { organizationId, memberId } = staff;
      const address = writeAddress({ teamId, id: user });
      return db.withOrganization(organizationId, async (tx) => {
        const draft = { organizationId, memberId, payload: pointed, at: clock.now() };
        const draftId = await keepDraft(tx, keys, draft);
        const byStaff = userTeam === undefined && (await isStaff(tx, staff, { teamId, userId: user }));
        const customer = byStaff ? undefined : await nameOfCustomer(tx, staff, address);
        return { draftId, customer };
      });
    },

    put: async (staff, draftId, to) => {
      const { organizationId, memberId } = staff;
      return db.withOrganization(organizationId, async (tx, afterCommit) => {
        const kept = await takeDraft(tx, keys, draftId, memberId);
        if (kept === undefined) return undefined;
        const at = clock.now();
        const shared = await read(kept as PointedAt);
        const { teamId, user: userId } = shared;
        const byStaff = await isStaff(tx, staff, { teamId, userId });
        const answers = { profile: undefined, files: new Map() };
        const happening = { organizationId, botUserId: '', answers, at };
        const message = toInbound(happening, { message: shared, trade: undefined });
        return await putMessage(tx, parts, { staff, message, byStaff, to, at }, afterCommit);
      });
    },
  };
}

async function isStaff(
  tx: Tx,
  { organizationId }: Staff,
  user: { teamId: string; userId: string },
): Promise<boolean> {
  return (await readStaffOfSlack(tx, { organizationId, ...user })) !== undefined;
}

/** What a customer with this address is called; undefined where there is none. */
async function nameOfCustomer(
  tx: Tx,
  { organizationId }: Staff,
  address: string,
): Promise<string | undefined> {
  const identity = await tx.customerIdentity.findUnique({
    where: { organizationId_channel_address: { organizationId, channel: 'slack', address } },
    select: { customer: { select: { name: true } } },
  });
  return identity ? (identity.customer.name ?? 'a customer on Slack') : undefined;
}
