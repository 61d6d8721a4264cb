import type { z } from 'zod';
import { demand, type Staff } from '../../accounts/staff.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { isId, newId } from '../../platform/ids.js';
import {
  changeSettings,
  type Editing,
  noteChange,
  requirePlainWords,
  type SettingsParts,
} from '../pipelines/edit-pipeline.js';
import { movedInOrder } from '../pipelines/pipeline-table.js';
import { type FieldType, FieldWords, type FormField, FormName, MOST_FIELDS } from './form-fields.js';
import { type Form, listForms, readForm } from './read-forms.js';

/** Forms an organization can have, archived ones left out. */
const MOST_FORMS = 40;

/** A form as whoever changes it saw it. */
export type SeenForm = { id: string; version: number };
/** What somebody says of a field, not checked yet. */
export type FieldTyped = z.input<typeof FieldWords>;

export type Forms = ReturnType<typeof createForms>;

/**
 * What owners and admins do with the organization's forms; what changed is in its feed. Answers keep the label and
 * type they were given under, whatever becomes of a field. All throw `not-allowed` for other roles, `not-found`,
 * `invalid-input` by field, and `conflict` where somebody else was faster.
 */
export function createForms(parts: Omit<SettingsParts, 'effects'>) {
  const change = <T>(staff: Staff, step: (tx: Tx, editing: Editing) => Promise<T>) =>
    changeSettings(parts, staff, step);

  /** Writes what `next` makes of the fields of a form, and in the feed what each became. */
  const changeFields = (staff: Staff, seen: SeenForm, next: (form: Form) => FormField[]): Promise<void> =>
    change(staff, async (tx, editing) => {
      const form = await takeForm(tx, seen);
      const fields = next(form);
      await requirePlainWords(tx, parts.screen, editing, {
        label: fields.map(({ label }) => label),
        help: fields.map(({ help }) => help),
        choices: fields.flatMap(({ choices }) => choices),
      });
      await tx.form.update({ where: { id: form.id }, data: { fields } });
      await noteChange(tx, editing, `fields of the form ${form.name}`, [
        sayFields(form.fields),
        sayFields(fields),
      ]);
    });

  return {
    list: async (staff: Staff): Promise<Form[]> => {
      demand(staff, 'change-settings');
      return await parts.db.withOrganization(staff.organizationId, listForms);
    },

    read: async (staff: Staff, id: string): Promise<Form> => {
      demand(staff, 'change-settings');
      return await parts.db.withOrganization(staff.organizationId, (tx) => readForm(tx, id));
    },

    /** Adds a form without fields. Returns its id. */
    add: (staff: Staff, typed: string): Promise<string> =>
      change(staff, async (tx, editing) => {
        const name = await checkName(tx, parts, editing, typed, null);
        if ((await tx.form.count({ where: { archivedAt: null } })) >= MOST_FORMS) {
          throw new DocketError('conflict', `There are ${MOST_FORMS} forms already. Archive one first.`);
        }
        const { organizationId, at } = editing;
        const id = newId();
        await tx.form.create({ data: { id, organizationId, name, createdAt: at } });
        await noteChange(tx, editing, 'form', [null, name]);
        return id;
      }),

    /** Renames a form and says on which stages it is filled in. */
    change: (
      staff: Staff,
      seen: SeenForm,
      typed: { name: string; stageIds: readonly string[] },
    ): Promise<void> =>
      change(staff, async (tx, editing) => {
        const name = await checkName(tx, parts, editing, typed.name, seen.id);
        const form = await takeForm(tx, seen);
        const stageIds = [...new Set(typed.stageIds)];
        if ((await tx.stage.count({ where: { id: { in: stageIds } } })) !== stageIds.length) {
          throw notFound('stage');
        }
        const { organizationId } = editing;
        await tx.form.update({ where: { id: form.id }, data: { name } });
        await tx.stageForm.deleteMany({ where: { formId: form.id, stageId: { notIn: stageIds } } });
        await tx.stageForm.createMany({
          data: stageIds.map((stageId) => ({ organizationId, stageId, formId: form.id })),
          skipDuplicates: true,
        });
        await noteChange(tx, editing, 'form', [form.name, name]);
      }),

    /** Adds a field at the end. Its type stays: another type is another field. */
    addField: (staff: Staff, seen: SeenForm, type: FieldType, typed: FieldTyped): Promise<void> =>
      changeFields(staff, seen, ({ fields }) => {
        if (fields.length >= MOST_FIELDS) {
          throw new DocketError('conflict', `A form has at most ${MOST_FIELDS} fields.`);
        }
        return [...fields, { ...checkField(type, typed), id: newId(), type }];
      }),

    changeField: (staff: Staff, seen: SeenForm, fieldId: string, typed: FieldTyped): Promise<void> =>
      changeFields(staff, seen, (form) => {
        const { type } = fieldIn(form, fieldId);
        const words = checkField(type, typed);
        return form.fields.map((field) => (field.id === fieldId ? { ...field, ...words } : field));
      }),

    moveField: (staff: Staff, seen: SeenForm, fieldId: string, by: -1 | 1): Promise<void> =>
      changeFields(staff, seen, (form) => movedInOrder(form.fields, fieldIn(form, fieldId).id, by)),

    /** It is asked for no longer; answers that were given stay on their jobs. */
    removeField: (staff: Staff, seen: SeenForm, fieldId: string): Promise<void> =>
      changeFields(staff, seen, (form) => {
        const { id } = fieldIn(form, fieldId);
        return form.fields.filter((field) => field.id !== id);
      }),

    /** It is filled in nowhere any more and no stage asks for it; what was answered stays on the jobs. */
    archive: (staff: Staff, seen: SeenForm): Promise<void> =>
      change(staff, async (tx, editing) => {
        const { id, name } = await takeForm(tx, seen);
        await tx.form.update({ where: { id }, data: { archivedAt: editing.at } });
        await noteChange(tx, editing, 'form', [name, `${name} (archived)`]);
      }),

    restore: (staff: Staff, id: string): Promise<void> =>
      change(staff, async (tx, editing) => {
        const { name, archived } = await readForm(tx, id);
        if (archived) {
          await tx.form.update({ where: { id }, data: { archivedAt: null, version: { increment: 1 } } });
          await noteChange(tx, editing, 'form', [`${name} (archived)`, name]);
        }
      }),
  };
}

/** As `takePipeline`, for a form. */
async function takeForm(tx: Tx, seen: SeenForm): Promise<Form> {
  const { count } = isId(seen.id)
    ? await tx.form.updateMany({
        where: { id: seen.id, version: seen.version, archivedAt: null },
        data: { version: { increment: 1 } },
      })
    : { count: 0 };
  const form = await readForm(tx, seen.id);
  if (count === 0) {
    throw new DocketError(
      'conflict',
      form.archived
        ? `${form.name} is archived. Restore it first.`
        : 'Somebody else changed this form meanwhile, so yours was not saved. This is how it is now: change it again.',
    );
  }
  return form;
}

async function checkName(
  tx: Tx,
  { screen }: Pick<SettingsParts, 'screen'>,
  editing: Editing,
  typed: string,
  id: string | null,
): Promise<string> {
  const read = FormName.safeParse(typed.replace(/\s+/g, ' '));
  if (!read.success) {
    const message = read.error.issues[0]?.message ?? 'Give it a name.';
    throw new DocketError('invalid-input', message, { name: message });
  }
  const name = read.data;
  await requirePlainWords(tx, screen, editing, { name });
  const same = { equals: name, mode: 'insensitive' } as const;
  const others = await tx.form.count({
    where: { name: same, archivedAt: null, ...(id && isId(id) ? { id: { not: id } } : {}) },
  });
  if (others > 0) {
    const message = `There is a form called ${name} already.`;
    throw new DocketError('invalid-input', message, { name: message });
  }
  return name;
}

function checkField(type: FieldType, typed: FieldTyped): FieldWords {
  const read = FieldWords.safeParse(typed);
  const fields: Record<string, string> = {};
  for (const { path, message } of read.error?.issues ?? []) {
    fields[String(path[0] ?? '')] ??= message;
  }
  if (read.success && type === 'choice' && read.data.choices.length < 2) {
    fields.choices = 'Write at least two choices, one a line.';
  }
  const [message] = Object.values(fields);
  if (!read.success || message) {
    throw new DocketError('invalid-input', message ?? 'That is no field.', fields);
  }
  return { ...read.data, choices: type === 'choice' ? read.data.choices : [] };
}

function fieldIn({ fields }: Form, fieldId: string): FormField {
  const field = fields.find(({ id }) => id === fieldId);
  if (!field) {
    throw notFound('field');
  }
  return field;
}

function sayFields(fields: readonly FormField[]): string | null {
  const said = fields.map(({ label, type, required }) => `${label} (${type}${required ? ', required' : ''})`);
  return said.join(', ') || null;
}
