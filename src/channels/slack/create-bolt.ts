import { App, type AuthorizeResult, type Receiver } from '@slack/bolt';
import { clientOptions } from './slack-client.js';

/** Whose token speaks in a workspace; undefined where the app is not installed. */
export type FindWorkspace = (teamId: string) => Promise<{ token: string; botUserId: string } | undefined>;

/**
 * Bolt, for what people do in Slack: buttons, modals, shortcuts, commands. Requests come through our own door, which
 * has checked their signature, and events never come here: they are deliveries.
 */
export function createBolt(parts: { apiUrl: string; findWorkspace: FindWorkspace }): App {
  return new App({
    receiver: ourDoor,
    clientOptions: clientOptions(parts.apiUrl),
    tokenVerificationEnabled: false,
    async authorize({ teamId }): Promise<AuthorizeResult> {
      const workspace = teamId === undefined ? undefined : await parts.findWorkspace(teamId);
      if (!workspace) throw new Error('the app is not installed in this workspace');
      const { token, botUserId } = workspace;
      return { botToken: token, botUserId, ...(teamId === undefined ? {} : { teamId }) };
    },
  });
}

/** `slack-door.ts` calls `processEvent` itself. */
const ourDoor: Receiver = {
  init() {},
  async start() {},
  async stop() {},
};
