import type { Role } from '../../src/accounts/policy.js';
import type { Staff } from '../../src/accounts/staff.js';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { openJob } from '../../src/jobs/open-job.js';
import type { Database, Tx } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/ids.js';
import { requestQuote } from '../../src/quotes/request-quote.js';
import type { ScreenedText } from '../../src/vault/screened-text.js';

export const STAGES = [
  ['New', 'open'],
  ['Waiting', 'internal'],
  ['Repair', 'open'],
  ['Done', 'done'],
  ['Cancelled', 'cancelled'],
] as const;

export const screened = (text: string) => text as ScreenedText;
export const at = new Date('2026-03-01T10:00:00.000Z');
export const clock = { now: () => at };
/** What happens on stages, where a test does not care. */
export const effects = { destroySecrets: async () => {} };

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** An organization with one member of each role, a second technician, a pipeline and a customer. */
export async function openShop(db: Database, settings: object = {}) {
  const organizationId = newId();
  const run = <T>(work: (tx: Tx) => Promise<T>) => db.withOrganization(organizationId, work);
  const staff = (role: Role, name: string): Staff => ({
    userId: newId(),
    memberId: newId(),
    organizationId,
    organizationName: 'Northside',
    role,
    name,
    email: `${name.toLowerCase()}@northside.example`,
  });
  const people = {
    owner: staff('owner', 'Olga'),
    admin: staff('admin', 'Ada'),
    dispatcher: staff('dispatcher', 'Dan'),
    technician: staff('technician', 'Tess'),
    other: staff('technician', 'Theo'),
  };
  const pipelineId = newId();
  const stages = STAGES.map(([name, kind], position) => ({
    id: newId(),
    organizationId,
    pipelineId,
    name,
    kind,
    position,
  }));
  const customer = await run(async (tx) => {
    await tx.organization.create({
      data: {
        id: organizationId,
        name: 'Northside',
        slug: organizationId,
        trade: 'it-repair',
        plan: 'pro',
        timeZone: 'Europe/London',
        currency: 'GBP',
        locale: 'en-GB',
        settings,
      },
    });
    await tx.member.createMany({
      data: Object.values(people).map(({ memberId, userId, role, name, email }) => ({
        id: memberId,
        organizationId,
        userId,
        role,
        name,
        email,
      })),
    });
    await tx.pipeline.create({ data: { id: pipelineId, organizationId, name: 'Jobs', standard: true } });
    await tx.stage.createMany({ data: stages });
    return await findOrCreateCustomer(tx, { organizationId, channel: 'sms', address: '+447700900123', at });
  });
  const { customerId } = customer;
  const stage = (name: (typeof STAGES)[number][0]) => stages.find((one) => one.name === name)?.id ?? '';
  const base = { organizationId, customerId, trade: 'it-repair', actor: { kind: 'bot' } as const, at };
  const newJob = (over: Partial<Parameters<typeof openJob>[1]> = {}) =>
    run((tx) =>
      openJob(tx, {
        ...base,
        title: screened('Galaxy S22, screen'),
        details: { device: screened('Galaxy S22') },
        ...over,
      }),
    );
  const newQuote = (over: Partial<Parameters<typeof requestQuote>[1]> = {}) =>
    run((tx) =>
      requestQuote(tx, {
        ...base,
        title: screened('MacBook, keyboard'),
        details: { device: screened('MacBook') },
        ...over,
      }),
    );
  const feed = (kind: 'job' | 'quote' | 'customer', id: string) =>
    run((tx) =>
      tx.activity.findMany({ where: { recordKind: kind, recordId: id }, orderBy: { sequence: 'asc' } }),
    );
  return { organizationId, customerId, pipelineId, stage, stages, run, ...people, newJob, newQuote, feed };
}
