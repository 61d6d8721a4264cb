import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { CustomerAddress } from './find-or-create-customer.js';

export const DEMO_REFUSAL =
  'This is a made-up customer of the demo data. Nothing is sent to them: try it with the simulator.';

/**
 * Makes a customer who is made up, to try Docket with: marked as such for good, opted out of messages, with an address
 * that no message of a real customer ever leads to. Only what loads demo data calls this.
 */
export async function makeDemoCustomer(
  tx: Tx,
  { organizationId, channel, address, name, at }: CustomerAddress & { name: string; at: Date },
): Promise<string> {
  await releaseDemoAddress(tx, { organizationId, channel, address });
  const id = newId();
  await tx.customer.create({
    data: { id, organizationId, name, language: 'en', demo: true, createdAt: at },
  });
  await tx.customerIdentity.create({
    data: { id: newId(), organizationId, customerId: id, channel, address, optedOutAt: at, createdAt: at },
  });
  return id;
}

/** Takes an address from a demo customer: whoever really has it is somebody else. */
export async function releaseDemoAddress(
  tx: Tx,
  { organizationId, channel, address }: CustomerAddress,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE customer_identity i SET address = 'demo:' || i.id
    FROM customer c
    WHERE i.organization_id = ${organizationId}::uuid AND i.channel = ${channel} AND i.address = ${address}
      AND c.id = i.customer_id AND c.demo`;
}

/** Whether a customer is made up. */
export async function isDemoCustomer(tx: Tx, customerId: string): Promise<boolean> {
  return (await tx.customer.count({ where: { id: customerId, demo: true } })) > 0;
}

/** Throws `conflict` for a customer who is made up: nothing that must be kept for good is made for them. */
export async function refuseForDemo(tx: Tx, customerId: string): Promise<void> {
  if (await isDemoCustomer(tx, customerId)) {
    throw new DocketError(
      'conflict',
      'This is a made-up customer of the demo data: nothing is sent or issued to them. Try it with the simulator.',
    );
  }
}

/** Throws `conflict` where one of two customers is made up and the other is not. */
export async function keepDemoApart(tx: Tx, one: string, other: string): Promise<void> {
  const made = await tx.customer.count({ where: { id: { in: [one, other] }, demo: true } });
  if (made === 1 && one !== other) {
    throw mixed();
  }
}

/** As `keepDemoApart`, for what hangs on two records of any kind. */
export async function keepDemoRecordsApart(tx: Tx, one: string, other: string): Promise<void> {
  if ((await isDemoRecord(tx, one)) !== (await isDemoRecord(tx, other))) {
    throw mixed();
  }
}

/** Whether a record (a conversation, quote, job, invoice or customer) belongs to a customer who is made up. */
export async function isDemoRecord(tx: Tx, recordId: string): Promise<boolean> {
  const organization = await tx.organization.findFirst({ select: { demoSince: true } });
  if (!organization?.demoSince) {
    return false;
  }
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM docket_demo_records() r WHERE r.id = ${recordId}::uuid`;
  return rows.length > 0;
}

function mixed(): DocketError {
  return new DocketError(
    'conflict',
    'One of the two is demo data. It is removed as a whole, so it is kept apart from what is real.',
  );
}
