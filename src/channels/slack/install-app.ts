import { REDIRECT_PATH, SCOPE_NAMES } from './manifest-parts.js';
import { createSlackClient, type SlackClient } from './slack-client.js';
import { explainSlackError } from './slack-failure.js';

export type OAuthSettings = { clientId: string; clientSecret: string; apiUrl: string; publicUrl: string };

type Grant = {
  teamId: string;
  name: string;
  appId: string | null;
  botUserId: string;
  scopes: string;
  token: string;
};

/** Where a person allows the app (https://docs.slack.dev/authentication/installing-with-oauth). */
export function authorizeUrl(
  { clientId, apiUrl, publicUrl }: Omit<OAuthSettings, 'clientSecret'>,
  state: string,
): string {
  // Slack's own is https://slack.com/oauth/v2/authorize, beside https://slack.com/api/.
  const url = new URL('../oauth/v2/authorize', apiUrl);
  url.search = new URLSearchParams({
    client_id: clientId,
    scope: SCOPE_NAMES.join(','),
    redirect_uri: `${publicUrl}${REDIRECT_PATH}`,
    state,
  }).toString();
  return url.href;
}

/**
 * Turns the code that Slack brought back into what the workspace granted. The state is the caller's: it is bound to
 * a session of ours, which `InstallProvider` of Slack's SDK, with its cookie, cannot do.
 */
export function createExchangeCode({ clientId, clientSecret, apiUrl, publicUrl }: OAuthSettings) {
  const client = createSlackClient(undefined, apiUrl);
  return async (code: string): Promise<Grant | { refused: 'enterprise' | 'rotation' | Refused }> => {
    try {
      const said = await client.oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        code,
        redirect_uri: `${publicUrl}${REDIRECT_PATH}`,
      });
      return readGrant(said);
    } catch (error) {
      return { refused: explainRefusal(error) };
    }
  };
}

type Refused = 'code' | 'settings' | 'unreachable';

type Said = Awaited<ReturnType<SlackClient['oauth']['v2']['access']>>;

function readGrant(said: Said): Grant | { refused: 'enterprise' | 'rotation' | Refused } {
  const { access_token: token, team, bot_user_id: botUserId, app_id: appId, scope } = said;
  if (said.is_enterprise_install) return { refused: 'enterprise' };
  if (said.refresh_token || said.expires_in) return { refused: 'rotation' };
  if (!token || !team?.id || !botUserId) return { refused: 'settings' };
  return {
    teamId: team.id,
    name: team.name ?? team.id,
    appId: appId ?? null,
    botUserId,
    scopes: scope ?? '',
    token,
  };
}

/** Answers that say the app's settings here and at Slack do not fit (https://docs.slack.dev/reference/methods/oauth.v2.access). */
const OF_SETTINGS = new Set([
  'bad_client_secret',
  'bad_redirect_uri',
  'invalid_client_id',
  'invalid_grant_type',
  'oauth_authorization_url_mismatch',
]);

function explainRefusal(error: unknown): Refused {
  const { code, passing } = explainSlackError(error);
  if (passing) return 'unreachable';
  return OF_SETTINGS.has(code) ? 'settings' : 'code';
}
