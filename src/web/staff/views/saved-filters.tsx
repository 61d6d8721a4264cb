import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { removeSavedFilterPath, savedFiltersPath } from '../../ui/routes/jobs.js';
import type { JobsView } from './list-view.js';

const SAVED = 'saved-filters';

/** A member's own lists as chips above the list, and where they are named and removed. */
export function SavedFilters({ view }: { view: JobsView }) {
  const { saved, refused } = view;
  return (
    <div class="chips">
      {saved.length > 0 && (
        <nav class="chip-row" aria-label="Saved lists">
          {saved.map(({ href, name, current }) => (
            <a class="chip" href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
              <bdi>{name}</bdi>
            </a>
          ))}
        </nav>
      )}
      <button type="button" class="chip chip-action" data-dialog-open={SAVED}>
        <Icon name={saved.length > 0 ? 'edit' : 'plus'} size={14} />
        {saved.length > 0 ? 'Save or change' : 'Save this list'}
      </button>
      {refused && (
        <p class="field-error" role="alert">
          <Icon name="warn" size={14} /> {refused.error}
        </p>
      )}
      <Dialog id={SAVED} title="Saved lists">
        <form class="stack" method="post" action={savedFiltersPath()}>
          <input type="hidden" name="address" value={view.address} />
          <TextField
            id="filter-name"
            name="name"
            label="Save this list as"
            placeholder="Mine this week"
            maxLength={40}
            required
            value={refused?.id === null ? refused.name : ''}
            {...(refused?.id === null ? { error: refused.error } : {})}
          />
          <Button kind="primary">Save</Button>
        </form>
        {saved.length > 0 && (
          <ul class="saved-rows">
            {saved.map((filter) => (
              <SavedRow filter={filter} view={view} />
            ))}
          </ul>
        )}
      </Dialog>
    </div>
  );
}

function SavedRow({ filter, view }: { filter: JobsView['saved'][number]; view: JobsView }) {
  const { id, name, path } = filter;
  const typed = view.refused?.id === id ? view.refused.name : name;
  const address = <input type="hidden" name="address" value={view.address} />;
  return (
    <li>
      <form class="saved-name" method="post" action={path}>
        {address}
        <input
          class="input"
          name="name"
          value={typed}
          maxLength={40}
          dir="auto"
          aria-label={`Name of ${name}`}
        />
        <Button small>Rename</Button>
      </form>
      <form method="post" action={removeSavedFilterPath(id)}>
        {address}
        <Button kind="quiet" icon="close" iconOnly>{`Remove ${name}`}</Button>
      </form>
    </li>
  );
}
