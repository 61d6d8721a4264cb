import type { Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import { type FormField, readFields } from './form-fields.js';

export type Form = {
  id: string;
  name: string;
  /** In order. */
  fields: FormField[];
  /** Goes back with every change: an older one is refused. */
  version: number;
  archived: boolean;
  /** Stages during which it is filled in. */
  stageIds: string[];
};

/** The organization's forms by name, those in use before the archived ones. */
export async function listForms(tx: Tx): Promise<Form[]> {
  return await readWhere(tx, {});
}

/** Throws `not-found`. */
export async function readForm(tx: Tx, id: string): Promise<Form> {
  const [form] = isId(id) ? await readWhere(tx, { id }) : [];
  if (!form) {
    throw notFound('form');
  }
  return form;
}

async function readWhere(tx: Tx, where: { id?: string }): Promise<Form[]> {
  const rows = await tx.form.findMany({
    where,
    orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    include: { stages: { select: { stageId: true } } },
  });
  return rows.map(({ id, name, fields, version, archivedAt, stages }) => ({
    id,
    name,
    fields: readFields(fields),
    version,
    archived: archivedAt !== null,
    stageIds: stages.map(({ stageId }) => stageId),
  }));
}
