import {
  parseEvent,
  type SlackEvent,
  type SlackFile,
  type SlackMessage,
  teamOf,
} from '../../channels/slack/parse-event.js';
import type { SlackFileInfo, SlackLookups, SlackProfile } from '../../channels/slack/slack-lookups.js';
import type { PrepareDelivery } from '../../inbox/process-deliveries.js';
import type { Clock } from '../../platform/clock.js';

/** What an event only names, as Slack told it. */
export type SlackAnswers = {
  profile: SlackProfile | undefined;
  files: ReadonlyMap<string, SlackFileInfo | 'gone'>;
};

/** A message usually brings the files that are announced by their ids alone; this long it is waited for. */
export const FILE_ALONE_AFTER_MS = 4_000;

/** Asks Slack about the people and files of an event before its transaction. What it does not say now is left out. */
export function createPrepareSlackEvent(parts: {
  lookups: SlackLookups;
  findBot(teamId: string): Promise<string | undefined>;
  clock: Clock;
}): PrepareDelivery {
  return async ({ payload, receivedAt }): Promise<SlackAnswers> => {
    const teamId = teamOf(payload as Record<string, unknown>) ?? '';
    const event = parseEvent(payload, (await parts.findBot(teamId)) ?? '');
    const waited = parts.clock.now().getTime() - receivedAt.getTime();
    const { user, fileIds } = namedIn(event, waited);
    const [profile, ...files] = await Promise.all([
      user === undefined ? undefined : parts.lookups.profileOf(teamId, user),
      ...fileIds.map(async (id) => [id, await parts.lookups.fileOf(teamId, id)] as const),
    ]);
    return { profile, files: new Map(files.flatMap(([id, info]) => (info ? [[id, info]] : []))) };
  };
}

function namedIn(event: SlackEvent, waitedMs: number): { user: string | undefined; fileIds: string[] } {
  switch (event.kind) {
    case 'message':
      return namedInMessage(event);
    case 'edited':
      return namedInMessage(event.message);
    case 'file-shared':
      return { user: event.user, fileIds: waitedMs < FILE_ALONE_AFTER_MS ? [] : [event.fileId] };
    default:
      return { user: undefined, fileIds: [] };
  }
}

function namedInMessage({ user, files }: SlackMessage): { user: string; fileIds: string[] } {
  return { user, fileIds: files.filter(({ url }) => url === '').map(({ id }) => id) };
}

/** A file with what Slack told of it besides; undefined where it told that there is none any more. */
export function completeFile(file: SlackFile, answers: SlackAnswers): SlackFile {
  const info = answers.files.get(file.id);
  if (!info || info === 'gone') {
    return file;
  }
  return {
    id: file.id,
    name: file.name ?? info.name,
    mimetype: file.mimetype ?? info.mimetype,
    url: file.url || info.url,
  };
}
