import type { ComponentChildren } from 'preact';
import { PLACEHOLDER } from '../../vault/placeholders.js';
import { Avatar } from './avatar.js';
import { Button } from './button.js';
import { Icon } from './icons.js';
import { Time } from './locale.js';
import { PhotoStrip, type PhotoView } from './photo.js';
import { MOVE_DIALOG } from './routes/inbox.js';

export type ChannelName = 'sms' | 'slack' | 'email' | 'upload';

export interface MessageView {
  id: string;
  from: 'customer' | 'bot' | 'staff';
  author: string;
  /** Screened text: a secret is already a placeholder such as `[passcode saved]`. */
  text: string;
  at: string;
  channel: ChannelName;
  photos: readonly PhotoView[];
  /** Outgoing only. */
  status?: 'queued' | 'sent' | 'delivered' | 'failed';
  /** Why sending failed, in plain words. */
  statusReason?: string;
  /** Placeholders that may be no secrets after all: which one of the text, from 0, and where to say so. */
  unsure?: readonly { nth: number; path: string }[];
  /** Its author changed it: what it said before, the oldest first; screened like the text. */
  earlier?: readonly string[];
  /** Its author deleted it: only what came with it is left. */
  deleted?: boolean;
  /** A note for staff; never sent. */
  internal?: boolean;
  /** Incoming only: why it is here, in words, and where its places are asked for by who may move it. */
  linked?: string;
  placesPath?: string;
}

/** What was said, oldest first; `data-stick` keeps the newest in view. */
export function Conversation({ messages, id }: { messages: readonly MessageView[]; id: string }) {
  return (
    <ol class="conversation" id={id} data-stick aria-label="Conversation">
      {messages.map((message) => (
        <Bubble message={message} />
      ))}
    </ol>
  );
}

function Bubble({ message }: { message: MessageView }) {
  const mine = message.from !== 'customer';
  return (
    <li
      class="bubble-row"
      data-from={message.internal ? 'note' : message.from}
      id={`message-${message.id}`}
      data-key={message.id}
    >
      {!mine && <Avatar name={message.author} size="small" />}
      <div class="bubble-stack">
        {message.photos.length > 0 && <PhotoStrip photos={message.photos} limit={10} open />}
        {message.text !== '' && (
          <div class="bubble" dir="auto">
            <SafeText text={message.text} unsure={message.unsure ?? []} />
          </div>
        )}
        {message.deleted && <p class="bubble-deleted">Deleted by its author</p>}
        {message.earlier && <Earlier texts={message.earlier} />}
        <p class="bubble-meta">
          {message.internal && (
            <>
              <Icon name="note" size={12} /> Internal ·{' '}
            </>
          )}
          {message.from === 'bot' && <Icon name="bot" size={12} />} <bdi>{message.author}</bdi> ·{' '}
          <Time at={message.at} /> <Status message={message} />
          {message.linked && <span>· {message.linked}</span>}
          {message.placesPath && <MoveButton path={message.placesPath} />}
        </p>
      </div>
    </li>
  );
}

/** What a message said before its author changed it. */
function Earlier({ texts }: { texts: readonly string[] }) {
  return (
    <details class="bubble-earlier">
      <summary>Edited</summary>
      <ol>
        {texts.map((text) => (
          <li dir="auto">
            <SafeText text={text} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function MoveButton({ path }: { path: string }) {
  return (
    <Button
      type="button"
      kind="quiet"
      small
      data-dialog-open={MOVE_DIALOG}
      hx-get={path}
      hx-target="#move-places"
      hx-swap="outerHTML"
    >
      Move to…
    </Button>
  );
}

function Status({ message }: { message: MessageView }): ComponentChildren {
  if (message.status === 'failed') {
    return (
      <span class="bubble-failed">
        · <Icon name="warn" size={12} /> Not sent{message.statusReason ? `: ${message.statusReason}` : ''}
      </span>
    );
  }
  if (message.status === undefined) return null;
  const words = { queued: 'Sending…', sent: 'Sent', delivered: 'Delivered' } as const;
  return <span>· {words[message.status]}</span>;
}

/** Text with its placeholders shown as locked chips; what may be no secret has the way back in it. */
export function SafeText({ text, unsure = [] }: { text: string; unsure?: MessageView['unsure'] }) {
  const parts = text.split(new RegExp(`(${PLACEHOLDER.source})`));
  return (
    <>
      {parts.map((part, index) => {
        if (index % 2 === 0) return part;
        const way = unsure.find(({ nth }) => nth === (index - 1) / 2);
        return (
          <span class="secret-chip">
            <Icon name="lock" size={12} />
            {part.slice(1, -1)}
            {way && <NotSecret path={way.path} />}
          </span>
        );
      })}
    </>
  );
}

function NotSecret({ path }: { path: string }) {
  return (
    <form
      class="chip-undo"
      method="post"
      action={path}
      hx-post={path}
      hx-target="#item"
      hx-swap="outerHTML"
      hx-confirm="Not a secret? It goes back into the text, where everybody who sees this conversation can read it. The feed says that it was you."
    >
      <button type="submit">Not a secret</button>
    </form>
  );
}

const channels = {
  sms: ['sms', 'Text message'],
  slack: ['hash', 'Slack'],
  email: ['mail', 'Email'],
  upload: ['photo', 'Upload'],
} as const;

export function Channel({ name }: { name: ChannelName }) {
  const [icon, label] = channels[name];
  return (
    <span class="channel" title={label}>
      <Icon name={icon} size={14} label={label} />
    </span>
  );
}
