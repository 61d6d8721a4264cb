import {
  type JobSummary,
  jobSummaryInclude,
  jobsSeen,
  readCursor,
  toSummary,
} from '../../../jobs/list-jobs.js';
import { readPeople } from '../../../jobs/people.js';
import type { Viewer } from '../../../jobs/permission.js';
import type { JobState } from '../../../jobs/stage-table.js';
import type { Tx } from '../../../platform/database/database.js';

export type ChangedJobs = {
  state?: JobState | undefined;
  /** Only jobs changed at this time or later. */
  updatedSince?: Date | undefined;
  cursor?: string | undefined;
  limit: number;
};

/** As `listJobs`, for programs that keep a copy: by state and by when a job last changed; newest number first. */
export async function listChangedJobs(
  tx: Tx,
  viewer: Viewer,
  { state, updatedSince, cursor, limit }: ChangedJobs,
): Promise<{ jobs: JobSummary[]; nextCursor: string | null }> {
  const before = readCursor(cursor);
  const rows = await tx.job.findMany({
    where: {
      AND: [
        jobsSeen(viewer),
        state ? { state } : {},
        updatedSince ? { updatedAt: { gte: updatedSince } } : {},
        before === null ? {} : { number: { lt: before } },
      ],
    },
    orderBy: { number: 'desc' },
    take: limit + 1,
    include: jobSummaryInclude,
  });
  const page = rows.slice(0, limit);
  const people = await readPeople(
    tx,
    page.map((row) => row.ownerId),
  );
  return {
    jobs: page.map((row) => toSummary(row, people)),
    nextCursor: rows.length > limit ? String(page.at(-1)?.number) : null,
  };
}
