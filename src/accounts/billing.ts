import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import type { Storage } from '../platform/storage/storage.js';
import { logoKey } from '../platform/storage/storage-key.js';
import type { Accounts } from './accounts.js';
import type { BillingSettings } from './billing-settings.js';
import { demand, type Staff } from './staff.js';

/** Port: the vault's door for words that belong to no customer. */
type ScreenBilling = (
  tx: Tx,
  typed: { organizationId: string; text: string; actor: Actor; at: Date },
) => Promise<string>;

/**
 * Port: a picture of a stranger's as a PNG of ours, small enough for the head of a page. Throws `invalid-input` for
 * what is no PNG or JPEG of at most 2,000 px a side.
 */
export type RenderLogo = (bytes: Uint8Array) => Promise<Buffer>;

export type BillingParts = {
  db: Database;
  clock: Clock;
  storage: Pick<Storage, 'putStream' | 'read'>;
  screen: ScreenBilling;
  renderLogo: RenderLogo;
  update: Accounts['updateOrganization'];
};

/** The largest logo that is taken, in bytes. */
export const LARGEST_LOGO = 1_000_000;

type BillingChanges = Partial<Omit<BillingSettings, 'logoSha256'>>;

const WORDS = ['legalName', 'address', 'taxNumber', 'bankDetails', 'footer'] as const;
const SEALED = 'That looks like a passcode or password, so it was not saved. Every customer reads this.';

export type Billing = ReturnType<typeof createBilling>;

/**
 * How owners and admins set what stands on the organization's papers; what changed is in its feed. All throw
 * `not-allowed` for other roles.
 */
export function createBilling({ db, clock, storage, screen, renderLogo, update }: BillingParts) {
  /** Throws `invalid-input` by field where what was typed holds a secret. */
  async function requirePlain(staff: Staff, changes: BillingChanges): Promise<void> {
    const { organizationId, memberId } = staff;
    const actor = { kind: 'member', id: memberId } as const;
    const fields: Record<string, string> = {};
    await db.withOrganization(organizationId, async (tx) => {
      const typed = WORDS.map((field) => ({ field, text: changes[field] ?? '' }));
      const rates = (changes.taxRates ?? []).map(({ name }) => ({ field: 'taxRates', text: name }));
      for (const { field, text } of [...typed, ...rates]) {
        const plain = text === '' || (await screen(tx, { organizationId, text, actor, at: clock.now() }));
        if (plain !== true && plain !== text) {
          fields[field] = SEALED;
        }
      }
    });
    if (Object.keys(fields).length > 0) {
      throw new DocketError('invalid-input', SEALED, fields);
    }
  }

  return {
    /** What is absent stays as it is. */
    save: async (staff: Staff, changes: BillingChanges): Promise<void> => {
      demand(staff, 'change-settings');
      await requirePlain(staff, changes);
      await update(staff, { settings: { billing: changes } });
    },

    /**
     * Makes a picture the logo. Papers that were made before keep theirs. Throws `invalid-input` past `LARGEST_LOGO`
     * bytes and as `RenderLogo` does.
     */
    saveLogo: async (staff: Staff, bytes: Uint8Array): Promise<void> => {
      demand(staff, 'change-settings');
      if (bytes.length > LARGEST_LOGO) {
        const message = 'A logo has at most 1 MB. Save it smaller, then choose it again.';
        throw new DocketError('invalid-input', message, { logo: message });
      }
      const png = await renderLogo(bytes);
      const logoSha256 = createHash('sha256').update(png).digest('hex');
      await storage.putStream(logoKey(staff.organizationId, logoSha256), Readable.from([png]), {
        contentType: 'image/png',
        expectedSha256: logoSha256,
      });
      await update(staff, { settings: { billing: { logoSha256 } } });
    },

    /** The name alone stands on papers from now on. */
    removeLogo: (staff: Staff): Promise<void> => update(staff, { settings: { billing: { logoSha256: '' } } }),

    /** The logo as PNG. Throws `not-found` where there is none such in the storage. */
    readLogo: async (organizationId: string, sha256: string): Promise<Buffer> => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) {
        throw notFound('logo');
      }
      return await storage.read(logoKey(organizationId, sha256));
    },
  };
}
