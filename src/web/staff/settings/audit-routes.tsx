import { Router } from 'express';
import { z } from 'zod';
import type { Staff } from '../../../accounts/staff.js';
import {
  AUDIT_KINDS,
  type AuditPage as AuditEntries,
  type AuditQuery,
} from '../../../activity/read-audit.js';
import { isId } from '../../../platform/ids.js';
import { staffOf } from '../../http/staff-gate.js';
import { auditSettingsPath } from '../../ui/routes/organization-settings.js';
import { AuditPage, type AuditPersonView } from './audit-page.js';
import { presentAudit } from './present-audit.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const id = z.string().refine(isId).optional().catch(undefined);
const Query = z.object({
  kind: z.enum(AUDIT_KINDS).optional().catch(undefined),
  member: id,
  before: id,
});

export type AuditRecords = {
  people: ReadonlyMap<string, string>;
  /** Where a record is shown, and what it is called: `J-12`. */
  places: ReadonlyMap<string, { label: string; href: string }>;
};

export type AuditRouteParts = SettingsParts & {
  readAudit: (staff: Staff, query: AuditQuery) => Promise<AuditEntries & AuditRecords>;
};

/** `/settings/audit`: who changed what of the organization. */
export function createAuditRoutes(parts: AuditRouteParts): Router {
  const router = Router();
  router.get(auditSettingsPath(), parts.requireStaff('read-audit'), async (request, response) => {
    const staff = staffOf(response);
    const { kind, member, before } = Query.parse(request.query);
    const found = await parts.readAudit(staff, { kind, memberId: member, before });
    const everybody: AuditPersonView[] = [
      ...(await parts.accounts.listMembers(staff)),
      ...(await parts.accounts.listFormerMembers(staff)),
    ].map(({ id: memberId, name }) => ({ id: memberId, name }));
    await sendSettingsPage(parts, request, response, {
      of: ({ shell }) => (
        <AuditPage
          shell={shell}
          view={{
            kind,
            member,
            people: everybody,
            entries: presentAudit(found),
            ...(found.nextCursor
              ? { olderPath: auditSettingsPath({ kind, member, before: found.nextCursor }) }
              : {}),
          }}
        />
      ),
    });
  });
  return router;
}
