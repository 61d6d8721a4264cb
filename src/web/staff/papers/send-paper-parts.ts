import type { Staff } from '../../../accounts/staff.js';
import type { MoneyPaper } from '../../../documents/hand-out.js';
import type { SendingWayView } from '../views/sending-ways.js';

/** Port: what sending a paper of money would say by each way, and to whom; nothing is sent. */
export type PreviewPaper = (
  staff: Staff,
  paper: { paper: MoneyPaper; reference: string; customerId: string; jobId: string | null },
) => Promise<SendingWayView[]>;
