import type { Staff } from '../../../accounts/staff.js';
import { readStageRequirements } from '../../../jobs/pipelines/read-stage-requirements.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { linkMissing } from '../jobs/present-work.js';

/** What a job lacks for a stage: each thing in words, and the address where it is added. */
export type BoardNeeds = { stages: { stageId: string; missing: { text: string; href: string }[] }[] };

/**
 * The stages that this job may not enter yet, and why: what the board says while its card is in the hand. Throws
 * `not-found` for a job this member does not see.
 */
export async function readBoardNeeds(tx: Tx, staff: Staff, number: number): Promise<BoardNeeds> {
  const { id } = await readJob(tx, { number }, staff);
  const needs = (await readStageRequirements(tx, [id])).get(id) ?? [];
  return {
    stages: needs
      .filter(({ missing }) => missing.length > 0)
      .map(({ stageId, missing }) => ({
        stageId,
        missing: missing.map(linkMissing).map(({ text, part }) => ({ text, href: jobPath(number) + part })),
      })),
  };
}
