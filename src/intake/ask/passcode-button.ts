import type { Asked } from './asked.js';
import { PRIVATE_PHRASES } from './phrases/slack.js';
import { voiceOf } from './phrases.js';

/** What the button below the question for a passcode calls; it gets the conversation's id. */
export const ENTER_PASSCODE = 'docket-customer:passcode';

/** The button to answer a question in private with, where the channel has buttons and the question is the passcode. */
export function passcodeButton(
  conversation: { id: string; language: string; channel: string },
  asked: Asked,
): { action: string; value: string; label: string } | undefined {
  const { channel, language } = voiceOf(conversation);
  return channel === 'slack' && asked === 'passcode'
    ? { action: ENTER_PASSCODE, value: conversation.id, label: PRIVATE_PHRASES[language].button }
    : undefined;
}
