import type { Staff } from '../../../accounts/staff.js';

/** What pages do with demo data: as `loadDemo` and `removeDemo`. */
export type DemoData = { load(staff: Staff): Promise<void>; remove(staff: Staff): Promise<void> };
