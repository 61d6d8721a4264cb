import { Avatar } from '../../ui/avatar.js';
import { Icon, type IconName } from '../../ui/icons.js';
import { assigneesPath, giveRecordPath } from '../../ui/routes/record.js';
import type { PersonView, RecordView } from './record-view.js';

/** Somebody by name, and a way to take them off. */
export function Person({ name, remove }: { name: string; remove?: { view: RecordView; id: string } }) {
  const action = remove ? assigneesPath(remove.view.record) : '';
  return (
    <span class="person">
      <Avatar name={name} size="small" />
      <bdi>{name}</bdi>
      {remove && (
        <form method="post" action={action} hx-post={action} hx-target="#record" hx-swap="outerHTML">
          <input type="hidden" name="memberId" value={remove.id} />
          <button type="submit" name="assigned" value="off" class="person-remove">
            <Icon name="close" size={12} label={`Unassign ${name}`} />
          </button>
        </form>
      )}
    </span>
  );
}

/** Puts one more on a job. */
export function Assign({ view, free }: { view: RecordView; free: readonly PersonView[] }) {
  const action = assigneesPath(view.record);
  return <PickPerson action={action} people={free} label="Assign" icon="plus" fields={{ assigned: 'on' }} />;
}

/** Gives the record to another owner, for whom may. */
export function GiveTo({ view }: { view: RecordView }) {
  const others = view.owners.filter(({ id }) => id !== view.owner?.id);
  return others.length === 0 ? null : (
    <PickPerson action={giveRecordPath(view.record)} people={others} label="Give to…" />
  );
}

function PickPerson({
  action,
  people,
  label,
  icon,
  fields = {},
}: {
  action: string;
  people: readonly PersonView[];
  label: string;
  icon?: IconName;
  fields?: Readonly<Record<string, string>>;
}) {
  return (
    <details class="menu" data-menu>
      <summary class="button button-quiet button-small">
        {icon && <Icon name={icon} />}
        <span>{label}</span>
      </summary>
      <form
        class="menu-panel"
        method="post"
        action={action}
        hx-post={action}
        hx-target="#record"
        hx-swap="outerHTML"
      >
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {people.map((person) => (
          <button type="submit" class="menu-item" name="memberId" value={person.id}>
            <Avatar name={person.name} size="small" /> <bdi>{person.name}</bdi>
          </button>
        ))}
      </form>
    </details>
  );
}
