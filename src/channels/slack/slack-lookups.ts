import { z } from 'zod';
import type { SlackFile } from './parse-event.js';
import type { SlackClient } from './slack-client.js';
import { explainSlackError } from './slack-failure.js';

/** Who somebody is, as far as their profile says. */
export type SlackProfile = {
  /** The name they go by; undefined where the profile has only a handle. */
  name: string | undefined;
  /** The language their Slack is in, such as `de`. */
  language: string | undefined;
  /** The workspace they are of. */
  teamId: string | undefined;
  bot: boolean;
  /** A guest of the workspace, however restricted. */
  guest: boolean;
};

export type SlackFileInfo = SlackFile & {
  user: string | undefined;
  userTeam: string | undefined;
  /** The messages it was posted with, by channel. */
  posted: ReadonlyMap<string, { ts: string; thread: string | undefined }>;
};

export type SlackLookups = {
  /** Undefined where Slack does not say now; remembered for a while where it does. Never rejects. */
  profileOf(teamId: string, user: string): Promise<SlackProfile | undefined>;
  /** `gone` where it was deleted, undefined where Slack does not say now. Never rejects. */
  fileOf(teamId: string, fileId: string): Promise<SlackFileInfo | 'gone' | undefined>;
};

export type SlackLookupsParts = {
  clientOf(teamId: string): Promise<SlackClient | undefined>;
  /** A scope or the token is missing: only a person can mend it. */
  onTrouble(teamId: string, code: string, detail?: string): void;
};

const REMEMBERED_MS = 60 * 60_000;
const MOST_REMEMBERED = 2_000;
const GONE = new Set(['file_not_found', 'file_deleted']);

const maybe = z.string().optional().catch(undefined);
const Share = z.looseObject({ ts: z.string(), thread_ts: maybe });
const Shares = z.record(z.string(), z.array(Share).catch([])).catch({});
const Info = z.looseObject({
  id: z.string(),
  name: maybe,
  mimetype: maybe,
  user: maybe,
  user_team: maybe,
  url_private_download: maybe,
  url_private: maybe,
  shares: z.looseObject({ public: Shares.optional(), private: Shares.optional() }).catch({}),
});

/** What Slack can be asked about people and files that an event only names. */
export function createSlackLookups(parts: SlackLookupsParts): SlackLookups {
  const profiles = new Map<string, { until: number; profile: Promise<SlackProfile | undefined> }>();
  return {
    profileOf(teamId, user) {
      const key = `${teamId}/${user}`;
      const known = profiles.get(key);
      if (known && known.until > Date.now()) return known.profile;
      const profile = readProfile(parts, teamId, user);
      if (profiles.size >= MOST_REMEMBERED) profiles.delete(profiles.keys().next().value ?? '');
      profiles.set(key, { until: Date.now() + REMEMBERED_MS, profile });
      // What was not said is asked again the next time.
      void profile.then((found) => found ?? profiles.delete(key));
      return profile;
    },
    fileOf: (teamId, fileId) => readFile(parts, teamId, fileId),
  };
}

async function readProfile(
  parts: SlackLookupsParts,
  teamId: string,
  user: string,
): Promise<SlackProfile | undefined> {
  try {
    const client = await parts.clientOf(teamId);
    const said = await client?.users.info({ user, include_locale: true });
    const found = said?.user;
    const { real_name: real, profile, locale, team_id: team, is_bot: bot } = found ?? {};
    const guest = found?.is_restricted === true || found?.is_ultra_restricted === true;
    const name = [profile?.real_name, real, profile?.display_name].find((one) => one?.trim());
    return (
      said?.user && {
        name: name?.trim(),
        language: locale?.slice(0, 2),
        teamId: team,
        bot: bot === true,
        guest,
      }
    );
  } catch (error) {
    report(parts, teamId, error);
    return undefined;
  }
}

async function readFile(
  parts: SlackLookupsParts,
  teamId: string,
  file: string,
): Promise<SlackFileInfo | 'gone' | undefined> {
  try {
    const client = await parts.clientOf(teamId);
    const said = await client?.files.info({ file });
    const info = Info.safeParse(said?.file);
    if (!info.success) return undefined;
    const { id, name, mimetype, user, user_team: userTeam, shares } = info.data;
    const url = info.data.url_private_download ?? info.data.url_private ?? '';
    const posted = [shares.public, shares.private].flatMap((places) =>
      Object.entries(places ?? {}).flatMap(([channel, [first]]) =>
        first ? [[channel, { ts: first.ts, thread: first.thread_ts }] as const] : [],
      ),
    );
    return { id, name, mimetype, url, user, userTeam, posted: new Map(posted) };
  } catch (error) {
    if (GONE.has(explainSlackError(error).code)) return 'gone';
    report(parts, teamId, error);
    return undefined;
  }
}

function report(parts: SlackLookupsParts, teamId: string, error: unknown): void {
  const { code, passing, needed } = explainSlackError(error);
  if (!passing && code !== 'user_not_found') parts.onTrouble(teamId, code, needed);
}
