import { readAddress, writeAddress } from '../../channels/slack/address.js';
import { type Asker, createPasscodeAnswers } from '../../intake/answer-passcode.js';
import type { IntakeParts } from '../../intake/handle-inbound.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import type { Logger } from '../../platform/logging/logger.js';
import { registerPasscodeModal, type SlackAsker } from '../../web/slack/passcode-modal.js';
import type { ConnectedSlack } from '../connect-slack.js';

/** Puts the window for a passcode behind the button that asks for it. */
export function connectPasscodeModal(
  { bolt, workspaces }: Pick<ConnectedSlack, 'bolt' | 'workspaces'>,
  parts: { intake: IntakeParts; db: Database; clock: Clock; logger: Logger },
): void {
  const { intake, db, clock, logger } = parts;
  const answers = createPasscodeAnswers({ ...intake, db, clock });
  const askerOf = async ({ teamId, userId, conversationId }: SlackAsker): Promise<Asker> => {
    const organizationId = (await workspaces.find(teamId))?.organizationId;
    if (!organizationId) throw new DocketError('unavailable', 'The workspace of a button is not known.');
    const place = isId(conversationId)
      ? await db.withOrganization(organizationId, (tx) =>
          tx.conversation.findUnique({ where: { id: conversationId }, select: { ourAddress: true } }),
        )
      : null;
    // A person of another organization is known by the workspace that they write to us in.
    const home = place?.ourAddress.includes('/') ? readAddress(place.ourAddress).teamId : teamId;
    return { organizationId, conversationId, from: writeAddress({ teamId: home, id: userId }) };
  };
  registerPasscodeModal(bolt, {
    logger,
    ask: async (asker) => answers.ask(await askerOf(asker)),
    answer: async (asker, answerId, answer) => answers.answer(await askerOf(asker), answerId, answer),
  });
}
