const TEXT_HINTS: Readonly<Record<string, string>> = {
  'opted-out':
    'This number has texted STOP. Texting START from it to your number lets it be written to again.',
  'the customer has opted out':
    'This number has texted STOP. Texting START from it to your number lets it be written to again.',
  'invalid-number': 'Twilio cannot text this number. Try a mobile number, with its country code.',
  'rate-limited': 'Twilio asks for a pause. Try again in a minute.',
  unreachable:
    'Twilio did not answer. Nothing was sent: try again in a minute; whoever runs Docket can look at TWILIO_API_URL and the network.',
  rejected:
    'Twilio refused. Whoever runs Docket compares TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN with the Twilio console, and whether this number of yours is in that account.',
  'unknown-outcome': 'Twilio did not say whether it went out. Look at the phone before you try again.',
  'not-tried': 'Nothing sent it in time, and it will not go out later. Is a worker of Docket running?',
};

/** What a person does about a test text that did not go out. Reasons carry Twilio's code behind them. */
export function hintOfText(reason: string): string {
  const key = reason.replace(/ \(\d+\)$/, '');
  const code = / (\(\d+\))$/.exec(reason)?.[1];
  const known = Object.hasOwn(TEXT_HINTS, key) ? TEXT_HINTS[key] : undefined;
  return `${known ?? `It was not sent: ${key}.`}${code ? ` Twilio’s code: ${code.slice(1, -1)}.` : ''}`;
}

const MAIL_HINTS: Readonly<Record<string, string>> = {
  unreachable:
    'The mail server did not answer. Whoever runs Docket looks at the host and the port in SMTP_URL.',
  'not-signed-in':
    'The mail server did not take the name and password. Whoever runs Docket looks at SMTP_URL.',
  'no-encryption':
    'No safe connection to the mail server. Whoever runs Docket looks at smtp:// or smtps:// in SMTP_URL.',
  'address-refused':
    'The mail server refused the address, or the one that Docket sends from. Check what you typed.',
};

/** What a person does about a test mail that was not taken. */
export function hintOfMail(reason: string): string {
  const known = Object.hasOwn(MAIL_HINTS, reason) ? MAIL_HINTS[reason] : undefined;
  return known ?? 'The mail server refused it. Its own log says why.';
}
