import { randomBytes } from 'node:crypto';
import { createSimulator, type Simulator } from '../channels/simulator/create-simulator.js';
import { createMessageList, type MessageList } from '../channels/twilio/list-messages.js';
import { createMediaAccess, type MediaAccess } from '../channels/twilio/media-credentials.js';
import { createSendSms } from '../channels/twilio/send-sms.js';
import { createTwilioClient } from '../channels/twilio/twilio-client.js';
import { createTwilioSender } from '../channels/twilio/twilio-sender.js';
import type { Sender } from '../outbox/sender.js';
import type { Config, TwilioConfig } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';

export type ConnectedTwilio = {
  authToken: string;
  sender: Sender;
  messageList: MessageList;
  mediaAccess: MediaAccess;
  /** Hosts that media may come from because of these settings. */
  mediaHosts: string[];
  simulator: Simulator | undefined;
};

/** The Twilio of the settings; without one, a simulated Twilio that nothing behind this line can tell apart. */
export function connectTwilio(config: Config, port: number, db: Database): ConnectedTwilio {
  const simulator = config.twilio ? undefined : simulate(config, port, db);
  const settings = config.twilio ?? simulator?.settings;
  if (!settings) {
    throw new Error('neither Twilio nor a simulator');
  }
  const client = createTwilioClient(settings);
  const messageList = createMessageList(client, settings);
  return {
    authToken: settings.authToken,
    messageList,
    sender: createTwilioSender({
      sendSms: createSendSms(client),
      messageList,
      statusCallback: `${config.publicUrl}/webhooks/twilio/status`,
    }),
    mediaAccess: createMediaAccess(settings),
    mediaHosts: simulator ? simulator.server.mediaHosts() : [new URL(settings.apiUrl).host],
    simulator: simulator?.server,
  };
}

function simulate(config: Config, port: number, db: Database): { server: Simulator; settings: TwilioConfig } {
  const account = {
    accountSid: `AC${randomBytes(16).toString('hex')}`,
    authToken: randomBytes(16).toString('hex'),
  };
  const docketUrl = `http://127.0.0.1:${port}`;
  const server = createSimulator({
    ...account,
    publicUrl: config.publicUrl,
    docketUrl,
    // Real media are redirected to another host; here it is at least another name.
    cdnUrl: `http://localhost:${port}/simulator/cdn`,
    listNumbers: async () => {
      const numbers = await db.pool.query<{ number: string; name: string }>(
        'SELECT n.number, o.name FROM docket_numbers() n JOIN docket_organizations() o ON o.id = n.organization_id',
      );
      return numbers.rows;
    },
  });
  return { server, settings: { ...account, apiUrl: server.apiUrl() } };
}
