import Bowser from 'bowser';
import ipaddr from 'ipaddr.js';
import type { SessionEntry } from '../../../accounts/sessions.js';

export type SessionView = {
  id: string;
  /** "Firefox on Windows". */
  device: string;
  address: string;
  startedAt: string;
  lastSeenAt: string;
  /** The one that looks at the page. */
  here: boolean;
};

export function presentSession(session: SessionEntry, hereId: string): SessionView {
  return {
    id: session.id,
    device: nameDevice(session.userAgent),
    address: nameAddress(session.address),
    startedAt: session.startedAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    here: session.id === hereId,
  };
}

/** A browser on the machine that Docket runs on has no address worth reading. */
function nameAddress(stored: string): string {
  if (!ipaddr.isValid(stored)) {
    return '';
  }
  const address = ipaddr.process(stored);
  return ['loopback', 'unspecified'].includes(address.range()) ? 'this machine' : address.toString();
}

function nameDevice(userAgent: string): string {
  if (userAgent === '') {
    return 'Unknown browser';
  }
  const { browser, os } = Bowser.parse(userAgent);
  const name = browser.name || 'Unknown browser';
  return os.name ? `${name} on ${os.name}` : name;
}
