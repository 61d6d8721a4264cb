import { randomBytes } from 'node:crypto';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { hashToken, MINUTE } from './create-sign-in-link.js';
import type { SlackWorkspaces } from './slack-workspaces.js';
import { demand, type Staff } from './staff.js';

/** What a workspace granted. */
export type SlackGrant = {
  teamId: string;
  name: string;
  appId: string | null;
  botUserId: string;
  /** By comma. */
  scopes: string;
  token: string;
};

/**
 * Why nothing was installed: `cancelled` at Slack; `state`: not begun here, too long ago, or ended already; `taken`:
 * the workspace is another organization's; `enterprise`: for a whole Enterprise organization; `rotation`: its tokens
 * would expire; `code`: Slack does not know what it brought back (any more); `settings`: Slack does not know the
 * client id or secret, or the address to come back to; `unreachable`: Slack did not answer.
 */
export const INSTALL_REFUSALS = [
  'cancelled',
  'state',
  'taken',
  'enterprise',
  'rotation',
  'code',
  'settings',
  'unreachable',
] as const;
export type SlackInstallRefusal = (typeof INSTALL_REFUSALS)[number];

/** Port: turns what Slack brought back into a grant. */
export type ExchangeSlackCode = (code: string) => Promise<SlackGrant | { refused: SlackInstallRefusal }>;

type Parts = { db: Database; clock: Clock; save: SlackWorkspaces['save']; exchange: ExchangeSlackCode };

/** The session that a person installs in. */
export type Installing = { staff: Staff; sessionId: string };

/** How long a person may take at Slack. */
const STATE_LIFETIME_MS = 10 * MINUTE;

/** Installing the app in workspaces: begun and ended by one member in one session, each once. */
export function createSlackInstall(parts: Parts) {
  return {
    /** Begins, and makes the state that Slack has to bring back. It is worth something for ten minutes, once. */
    begin: (installing: Installing) => begin(parts, installing),
    /** Ends what was begun: connects the workspace, or says why not. */
    finish: (installing: Installing, brought: { state: string; code: string; error: string }) =>
      finish(parts, installing, brought),
  };
}

export type SlackInstall = ReturnType<typeof createSlackInstall>;

async function begin({ db, clock }: Parts, { staff, sessionId }: Installing): Promise<string> {
  demand(staff, 'change-settings');
  const { organizationId, memberId } = staff;
  const state = randomBytes(24).toString('base64url');
  const now = clock.now().getTime();
  await db.withOrganization(organizationId, async (tx) => {
    await tx.slackInstall.deleteMany({ where: { expiresAt: { lte: new Date(now) } } });
    await tx.slackInstall.create({
      data: {
        stateHash: hashToken(state),
        organizationId,
        memberId,
        sessionId,
        expiresAt: new Date(now + STATE_LIFETIME_MS),
      },
    });
  });
  return state;
}

async function finish(
  parts: Parts,
  { staff, sessionId }: Installing,
  { state, code, error }: { state: string; code: string; error: string },
): Promise<{ name: string } | { refused: SlackInstallRefusal }> {
  demand(staff, 'change-settings');
  const { organizationId, memberId } = staff;
  // Used up before anything is asked of Slack, whatever comes of it.
  const { count } = await parts.db.withOrganization(organizationId, (tx) =>
    tx.slackInstall.deleteMany({
      where: { stateHash: hashToken(state), memberId, sessionId, expiresAt: { gt: parts.clock.now() } },
    }),
  );
  if (count === 0) return { refused: 'state' };
  if (error !== '') return { refused: error === 'access_denied' ? 'cancelled' : 'settings' };
  const grant = await parts.exchange(code);
  if ('refused' in grant) return grant;
  try {
    await parts.save({ ...grant, organizationId, actor: { kind: 'member', id: memberId } });
  } catch (cause) {
    // The token is not revoked: a workspace has one for this app, and the other organization works with it.
    if (cause instanceof DocketError && cause.code === 'conflict') return { refused: 'taken' };
    throw cause;
  }
  return { name: grant.name };
}
