import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Progress } from '../../ui/feedback.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { boardCustomersPath, boardJobsPath } from '../../ui/routes/board.js';
import type { BoardView } from './board-view.js';

const OPTIONS = 'add-job-customers';

/** A new job in a few words; its photos go up once it is there. Sent by a script that keeps what was typed. */
export function AddJob({ add }: { add: NonNullable<BoardView['add']> }) {
  return (
    <Dialog id="new-job" title="New job">
      <form class="stack" method="post" action={boardJobsPath()} data-add-job>
        <input type="hidden" name="formId" value={add.formId} />
        <TextField id="add-job-title" name="title" label="What is to be done" maxLength={160} required />
        <div
          hx-get={boardCustomersPath()}
          hx-trigger="input changed delay:250ms from:#add-job-customer"
          hx-include="#add-job-customer"
          hx-target={`#${OPTIONS}`}
        >
          <TextField
            id="add-job-customer"
            name="customer"
            label="Customer"
            hint="A name, a phone number, or both."
            autocomplete="off"
            maxLength={160}
            list={OPTIONS}
            required
          />
          <datalist id={OPTIONS} />
        </div>
        <div class="add-job-row">
          <SelectField
            id="add-job-stage"
            name="stageId"
            label="Stage"
            choices={add.stages}
            value={add.stages[0]?.value ?? ''}
          />
          <TextField id="add-job-due" name="due" label="Due (optional)" type="date" />
        </div>
        <label class="button button-plain add-job-photos">
          <Icon name="camera" />
          <span data-photo-count>Add photos</span>
          <input class="visually-hidden" type="file" accept="image/*" multiple data-photos />
        </label>
        <Progress label="Photos" value={0} waiting />
        <p class="field-error" role="alert" data-problem hidden />
        <div class="dialog-foot">
          <button type="button" class="button button-plain" data-dialog-close>
            Cancel
          </button>
          <Button kind="primary" icon="plus">
            Add job
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Suggestions below the field: the number decides who it is, the name says it to the person. */
export function CustomerOptions(props: { customers: readonly { name: string; address: string }[] }) {
  return (
    <>
      {props.customers.map(({ name, address }) => (
        <option value={[name, address].filter(Boolean).join(', ')} />
      ))}
    </>
  );
}
