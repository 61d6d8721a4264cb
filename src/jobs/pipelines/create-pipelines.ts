import { z } from 'zod';
import { demand, type Staff } from '../../accounts/staff.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { newId } from '../../platform/ids.js';
import { archivePipeline, restorePipeline } from './archive-pipeline.js';
import {
  changeSettings,
  type Editing,
  noteChange,
  requirePlainWords,
  type SettingsParts,
  takePipeline,
} from './edit-pipeline.js';
import { addStage, changeStage, orderStages, type StageTyped } from './edit-stages.js';
import { movedInOrder } from './pipeline-table.js';
import { templateOf } from './pipeline-templates.js';
import { listPipelines, type Pipeline, readPipeline } from './read-pipelines.js';
import { removeStage } from './remove-stage.js';

/** Pipelines an organization can have, archived ones left out. */
const MOST_PIPELINES = 30;
export const LONGEST_PIPELINE_NAME = 60;

const PipelineName = z
  .string()
  .transform((name) => name.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'Give it a name.')
      .max(LONGEST_PIPELINE_NAME, `A name has at most ${LONGEST_PIPELINE_NAME} characters.`),
  );

/** A pipeline as whoever changes it saw it. */
export type Seen = { id: string; version: number };

export type Pipelines = ReturnType<typeof createPipelines>;

/**
 * What owners and admins do with the organization's pipelines; what changed is in its feed. All throw `not-allowed`
 * for other roles, `not-found` for what is not this organization's, `invalid-input` by field, and `conflict` where
 * somebody else was faster or the change would leave a pipeline that jobs cannot begin or end in.
 */
export function createPipelines(parts: SettingsParts) {
  const change = <T>(staff: Staff, step: (tx: Tx, editing: Editing) => Promise<T>) =>
    changeSettings(parts, staff, step);

  return {
    list: async (staff: Staff): Promise<Pipeline[]> => {
      demand(staff, 'change-settings');
      return await parts.db.withOrganization(staff.organizationId, listPipelines);
    },

    read: async (staff: Staff, id: string): Promise<Pipeline> => {
      demand(staff, 'change-settings');
      return await parts.db.withOrganization(staff.organizationId, (tx) => readPipeline(tx, id));
    },

    /** Which rules a stage can have here besides those of Docket's own. */
    offers: {
      documents: parts.effects.askForDocument !== undefined,
      invoices: parts.effects.startInvoice !== undefined,
    },

    /** Adds a pipeline made from a template, after the others. Returns its id. */
    add: (staff: Staff, typed: { name: string; template: string }): Promise<string> =>
      change(staff, async (tx, editing) => {
        const template = templateOf(typed.template);
        if (!template) {
          throw new DocketError('invalid-input', 'Pick a template.', { template: 'Pick a template.' });
        }
        const name = readName(typed.name.trim() === '' ? template.name : typed.name);
        await requirePlainWords(tx, parts.screen, editing, { name });
        const others = await lockPipelines(tx);
        requireFreeName(others, name);
        if (others.filter(({ archived }) => !archived).length >= MOST_PIPELINES) {
          throw new DocketError(
            'conflict',
            `There are ${MOST_PIPELINES} pipelines already. Archive one first.`,
          );
        }
        const { organizationId } = editing;
        const id = newId();
        const standard = others.every((other) => !other.standard);
        await tx.pipeline.create({ data: { id, organizationId, name, standard, position: others.length } });
        await tx.stage.createMany({
          data: template.stages.map(({ name: stage, kind, rules = {} }, position) => ({
            id: newId(),
            organizationId,
            pipelineId: id,
            name: stage,
            kind,
            position,
            rules,
          })),
        });
        await noteChange(tx, editing, 'pipeline', [null, name]);
        return id;
      }),

    rename: (staff: Staff, seen: Seen, typed: string): Promise<void> =>
      change(staff, async (tx, editing) => {
        const name = readName(typed);
        await requirePlainWords(tx, parts.screen, editing, { name });
        const others = await lockPipelines(tx);
        const pipeline = await takePipeline(tx, seen);
        requireFreeName(
          others.filter(({ id }) => id !== pipeline.id),
          name,
        );
        await tx.pipeline.update({ where: { id: pipeline.id }, data: { name } });
        await noteChange(tx, editing, 'pipeline', [pipeline.name, name]);
      }),

    /** New jobs begin here, but for those whose trade begins elsewhere. */
    makeStandard: (staff: Staff, seen: Seen): Promise<void> =>
      change(staff, async (tx, editing) => {
        const others = await lockPipelines(tx);
        const pipeline = await takePipeline(tx, seen);
        const before = others.find(({ standard }) => standard);
        await tx.pipeline.updateMany({ where: { standard: true }, data: { standard: false } });
        await tx.pipeline.update({ where: { id: pipeline.id }, data: { standard: true } });
        await noteChange(tx, editing, 'standard pipeline', [before?.name ?? null, pipeline.name]);
      }),

    /** New jobs of these trades begin here; a trade begins in one pipeline only, so others lose it. */
    setTrades: (staff: Staff, seen: Seen, trades: readonly string[]): Promise<void> =>
      change(staff, async (tx, editing) => {
        const others = await lockPipelines(tx);
        const pipeline = await takePipeline(tx, seen);
        for (const other of others) {
          const left = other.trades.filter((trade) => !trades.includes(trade));
          if (other.id !== pipeline.id && left.length < other.trades.length) {
            await tx.pipeline.update({
              where: { id: other.id },
              data: { trades: left, version: { increment: 1 } },
            });
          }
        }
        await tx.pipeline.update({ where: { id: pipeline.id }, data: { trades: [...new Set(trades)] } });
        await noteChange(tx, editing, `trades of ${pipeline.name}`, [
          pipeline.trades.join(', ') || null,
          trades.join(', ') || null,
        ]);
      }),

    /** Moves a pipeline one place among those in use. */
    move: (staff: Staff, id: string, by: -1 | 1): Promise<void> =>
      change(staff, async (tx) => {
        const pipelines = (await lockPipelines(tx)).filter(({ archived }) => !archived);
        if (!pipelines.some((one) => one.id === id)) {
          throw notFound('pipeline');
        }
        const ids = movedInOrder(pipelines, id, by).map((one) => one.id);
        await tx.$executeRaw`
          UPDATE pipeline p SET position = o.position FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS o(id, position)
          WHERE p.id = o.id`;
      }),

    /** As `archivePipeline`. */
    archive: (staff: Staff, seen: Seen, targets: ReadonlyMap<string, string>): Promise<{ moved: number }> =>
      change(staff, async (tx, editing) => {
        await lockPipelines(tx);
        return await archivePipeline(tx, editing, await takePipeline(tx, seen), targets);
      }),

    restore: (staff: Staff, id: string): Promise<void> =>
      change(staff, async (tx, editing) => {
        await lockPipelines(tx);
        await restorePipeline(tx, editing, id);
      }),

    /** Adds a stage, after its last one that runs. Returns its id. */
    addStage: (staff: Staff, seen: Seen, typed: StageTyped): Promise<string> =>
      change(staff, (tx, editing) => addStage(tx, parts, editing, seen, typed)),

    /** As `changeStage`. */
    changeStage: (staff: Staff, seen: Seen, stageId: string, typed: StageTyped): Promise<void> =>
      change(staff, (tx, editing) => changeStage(tx, parts, editing, seen, { stageId, typed })),

    /** As `orderStages`. */
    moveStage: (staff: Staff, seen: Seen, stageId: string, by: number): Promise<void> =>
      change(staff, (tx, editing) => orderStages(tx, editing, seen, stageId, by)),

    /** As `removeStage`. */
    removeStage: (
      staff: Staff,
      seen: Seen,
      stageId: string,
      targetId: string | null,
    ): Promise<{ moved: number }> =>
      change(staff, async (tx, editing) =>
        removeStage(tx, editing, await takePipeline(tx, seen), { stageId, targetId }),
      ),
  };
}

/** Which is standard, their names and order concern all of them: changed one after another. */
async function lockPipelines(tx: Tx): Promise<Pipeline[]> {
  await tx.$queryRaw`SELECT id FROM pipeline ORDER BY id FOR UPDATE`;
  return await listPipelines(tx);
}

function readName(typed: string): string {
  const read = PipelineName.safeParse(typed);
  if (!read.success) {
    const message = read.error.issues[0]?.message ?? 'Give it a name.';
    throw new DocketError('invalid-input', message, { name: message });
  }
  return read.data;
}

function requireFreeName(others: readonly Pipeline[], name: string): void {
  if (others.some((other) => !other.archived && other.name.toLowerCase() === name.toLowerCase())) {
    const message = `There is a pipeline called ${name} already.`;
    throw new DocketError('invalid-input', message, { name: message });
  }
}
