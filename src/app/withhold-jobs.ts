import type { ExportedJob } from '../jobs/export-jobs.js';
import type { Tx } from '../platform/database/database.js';
import type { Gate } from '../vault/gate.js';
import { wordsOf } from '../web/staff/jobs/jobs-csv.js';

/**
 * Which of these jobs hold a live secret in words that are about to leave: long ones of the whole organization, and of
 * customers who have secrets their short ones too. One look for all, and one for each such customer.
 */
export function createWithholdJobs(gate: Gate) {
  return async (tx: Tx, jobs: readonly ExportedJob[]): Promise<ReadonlySet<number>> => {
    const withheld = new Set<number>();
    const look = async (customerId: string | null, those: readonly ExportedJob[]) => {
      const texts = those.flatMap((job) => wordsOf(job).map((text) => ({ place: String(job.number), text })));
      for (const { place } of await gate(tx, { customerId, texts })) withheld.add(Number(place));
    };
    await look(null, jobs);
    const holders = await tx.secret.findMany({
      where: { destroyedAt: null, customerId: { in: jobs.map(({ customerId }) => customerId) } },
      distinct: ['customerId'],
      select: { customerId: true },
    });
    for (const { customerId } of holders) {
      await look(
        customerId,
        jobs.filter((job) => job.customerId === customerId),
      );
    }
    return withheld;
  };
}
