import { Icon } from '../../ui/icons.js';
import type { ReplyView } from './record-view.js';

/**
 * Replies to put into the composer: opened here or by `/` at the start of a line, found by typing, moved through with
 * the arrows, taken with Enter. What is picked is put in for editing; nothing is sent.
 */
export function ReplyPicker(props: { replies: readonly ReplyView[]; settingsPath?: string }) {
  const { replies, settingsPath } = props;
  return (
    <details class="menu replies" data-menu data-replies>
      <summary class="button button-quiet">
        <Icon name="sms" />
        <span>Replies</span>
      </summary>
      <div class="menu-panel replies-panel">
        <input
          class="input"
          type="text"
          role="combobox"
          aria-label="Find a reply"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="replies-list"
          placeholder="Find a reply"
          autocomplete="off"
          dir="auto"
          data-replies-filter
        />
        <div class="replies-list" id="replies-list" role="listbox" aria-label="Replies" tabIndex={-1}>
          {replies.map((reply, index) => (
            <div
              class="reply"
              id={`reply-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === 0}
              data-reply={reply.text}
            >
              <strong class="reply-title" dir="auto">
                {reply.title}
              </strong>
              <span class="reply-text" dir="auto">
                {reply.text}
              </span>
            </div>
          ))}
        </div>
        <p class="muted replies-none" role="status" hidden={replies.length > 0} data-replies-none>
          {replies.length > 0 ? 'No reply says that.' : 'There are no replies yet.'}
        </p>
        {settingsPath && (
          <a class="menu-item" href={settingsPath}>
            <Icon name="edit" /> Change replies
          </a>
        )}
      </div>
    </details>
  );
}
