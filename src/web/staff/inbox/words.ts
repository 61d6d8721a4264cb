import type { SeenConversation } from '../../../conversations/conversation-access.js';
import { readIntakeState } from '../../../intake/intake-state.js';
import type { ChannelName } from '../../ui/bubble.js';

/** Fields of facts as staff read them. */
export const FACT_LABELS: Readonly<Record<string, string>> = {
  name: 'Name',
  device: 'Device',
  brand: 'Brand',
  model: 'Model',
  serial: 'Serial number',
  fault: 'Problem',
  address: 'Address',
  preferredTime: 'Preferred time',
  phone: 'Phone',
};

/** What a question of the bot asks for, as staff read it. */
export const ASKED_LABELS: Readonly<Record<string, string>> = {
  passcode: 'a passcode',
  name: 'a name',
  device: 'the device',
  model: 'the model',
  fault: 'what is wrong',
  address: 'the address',
  phone: 'a phone number',
  time: 'a time that suits',
  photo: 'a photo',
};

const HAND_OVER_REASONS: Readonly<Record<string, string>> = {
  safety: 'Emergency',
  angry: 'Upset customer',
  complaint: 'Complaint',
  withdrawn: 'Changed their mind',
  'unclear-twice': 'Not understood',
  'asked-for-person': 'Asked for a person',
  'which-record': 'Which job?',
};

/** Why a person is wanted, until one has taken the conversation; and that nobody knows yet what it is about. */
export function urgencyOf(conversation: SeenConversation['conversation']): { urgent?: string } {
  const { state, handledBy, memberId, handOverReason, quietSince } = conversation;
  if (state === 'open' && memberId === null && quietSince !== null) {
    return { urgent: 'Gone quiet' };
  }
  const { placing } = readIntakeState(conversation.intake);
  if (placing && state === 'open' && conversation.recordId === null) {
    return { urgent: 'Not yet placed' };
  }
  if (state === 'open' && handledBy === 'bot' && memberId === null && handOverReason === 'question') {
    return { urgent: 'Asked a question' };
  }
  const waits = state === 'open' && handledBy === 'staff' && memberId === null && handOverReason !== null;
  return waits ? { urgent: HAND_OVER_REASONS[handOverReason] ?? 'Wants a person' } : {};
}

export function channelName(channel: string): ChannelName {
  return channel === 'slack' || channel === 'email' ? channel : channel === 'web' ? 'upload' : 'sms';
}

/** What is shown where a customer has no name yet. */
export function customerName(customer: { name: string | null }, address: string): string {
  return customer.name ?? address;
}
