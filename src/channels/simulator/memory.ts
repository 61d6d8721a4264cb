import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';

export type SimulatedMedia = {
  sid: string;
  contentType: string;
  filename?: string;
  bytes: Buffer;
  /** How often the API was asked for it. */
  tries: number;
};

export type SimulatedMessage = {
  sid: string;
  direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  from: string;
  to: string;
  body: string;
  /** What a phone attached. */
  media: SimulatedMedia[];
  /** Addresses that Docket sent along. */
  mediaUrls: string[];
  messagingServiceSid?: string;
  statusCallback?: string;
  status: string;
  errorCode?: number;
  createdAt: Date;
};

export type SimulatedPhone = { number: string; name: string; createdAt: Date };

export type MemoryEvents = {
  message: [SimulatedMessage];
  status: [SimulatedMessage];
  phone: [SimulatedPhone];
};

/** All that the simulated Twilio knows. It is gone with the process, as it should be. */
export type SimulatorMemory = {
  readonly events: EventEmitter<MemoryEvents>;
  phones(): SimulatedPhone[];
  findPhone(number: string): SimulatedPhone | undefined;
  /** Adds a phone, or returns the one that has the number. */
  addPhone(phone: { number: string; name?: string }): SimulatedPhone;
  /** Oldest first. */
  messages(): readonly SimulatedMessage[];
  findMessage(sid: string): SimulatedMessage | undefined;
  addMessage(message: SimulatedMessage): void;
  setStatus(message: SimulatedMessage, status: string, errorCode?: number): void;
  removeMessage(sid: string): boolean;
  removeMedia(messageSid: string, mediaSid: string): boolean;
  isOptedOut(phone: string, sender: string): boolean;
  setOptedOut(phone: string, sender: string, optedOut: boolean): void;
  clear(): void;
};

export type MemoryLimits = { messages: number; mediaBytes: number };

/** A machine that is left running for months must not fill up: past these, the oldest messages go. */
const DEFAULT_LIMITS: MemoryLimits = { messages: 20_000, mediaBytes: 512 * 1024 * 1024 };

export function createMemory(limits: MemoryLimits = DEFAULT_LIMITS): SimulatorMemory {
  const events = new EventEmitter<MemoryEvents>();
  events.setMaxListeners(0);
  const phones = new Map<string, SimulatedPhone>();
  // A Map keeps the order of insertion, which here is the order of time.
  const messages = new Map<string, SimulatedMessage>();
  const optOuts = new Set<string>();
  let mediaBytes = 0;

  function removeMessage(sid: string): boolean {
    const message = messages.get(sid);
    if (!message) return false;
    mediaBytes -= sizeOf(message.media);
    return messages.delete(sid);
  }

  function forgetOldest(): void {
    for (const sid of messages.keys()) {
      if (messages.size <= limits.messages && mediaBytes <= limits.mediaBytes) return;
      removeMessage(sid);
    }
  }

  return {
    events,
    phones: () => [...phones.values()],
    findPhone: (number) => phones.get(number),
    addPhone({ number, name }) {
      const known = phones.get(number);
      if (known) return known;
      const phone = { number, name: name ?? number, createdAt: new Date() };
      phones.set(number, phone);
      events.emit('phone', phone);
      return phone;
    },
    messages: () => [...messages.values()],
    findMessage: (sid) => messages.get(sid),
    addMessage(message) {
      messages.set(message.sid, message);
      mediaBytes += sizeOf(message.media);
      forgetOldest();
      events.emit('message', message);
    },
    setStatus(message, status, errorCode) {
      message.status = status;
      if (errorCode !== undefined) message.errorCode = errorCode;
      events.emit('status', message);
    },
    removeMessage,
    removeMedia(messageSid, mediaSid) {
      const message = messages.get(messageSid);
      const found = message?.media.find((media) => media.sid === mediaSid);
      if (!message || !found) return false;
      mediaBytes -= sizeOf([found]);
      message.media = message.media.filter((media) => media !== found);
      return true;
    },
    isOptedOut: (phone, sender) => optOuts.has(`${phone} ${sender}`),
    setOptedOut(phone, sender, optedOut) {
      if (optedOut) optOuts.add(`${phone} ${sender}`);
      else optOuts.delete(`${phone} ${sender}`);
    },
    clear() {
      phones.clear();
      messages.clear();
      optOuts.clear();
      mediaBytes = 0;
    },
  };
}

function sizeOf(media: readonly SimulatedMedia[]): number {
  return media.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** A sid as Twilio makes them: two letters for the kind, then 32 hexadecimal digits. */
export function newSid(kind: 'SM' | 'MM' | 'ME'): string {
  return kind + randomBytes(16).toString('hex');
}
