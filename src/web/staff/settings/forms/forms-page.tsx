import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { TextField } from '../../../ui/field.js';
import { formSettingsPath, formsSettingsPath } from '../../../ui/routes/work-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import { ArchivedCard } from '../archived-card.js';
import type { FormsView } from './forms-view.js';

/** `/settings/forms`: what is filled in on the stages of a job. */
export function FormsPage({ shell, view }: { shell: ShellView; view: FormsView }) {
  const { forms, archived, add } = view;
  const error = add.errors.name ?? add.errors[''];
  return (
    <SettingsFrame shell={shell} part="forms">
      <Card title="Forms" aside={<span class="muted">{forms.length}</span>} flush>
        {forms.length === 0 && (
          <p class="muted replies-empty">None yet. A form is filled in on the page of a job.</p>
        )}
        <ul class="order-rows">
          {forms.map(({ id, name, fields, stages }) => (
            <li class="order-row">
              <div class="order-words">
                <a href={formSettingsPath(id)} dir="auto">
                  <strong>{name}</strong>
                </a>
                <span class="muted" dir="auto">
                  {fields}
                </span>
                <span class="muted" dir="auto">
                  {stages}
                </span>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Add a form">
        <form class="stack" method="post" action={formsSettingsPath()}>
          <TextField
            id="form-name"
            name="name"
            label="Name"
            value={add.name}
            required
            maxLength={60}
            autocomplete="off"
            {...(error ? { error } : {})}
          />
          <div>
            <Button kind="primary" icon="plus">
              Add
            </Button>
          </div>
        </form>
      </Card>
      <ArchivedCard
        rows={archived.map(({ id, name }) => ({
          name,
          href: formSettingsPath(id),
          restorePath: formSettingsPath(id, 'restore'),
        }))}
      />
    </SettingsFrame>
  );
}
