import { z } from 'zod';
import type { BoardScope } from '../../../jobs/board-query.js';
import type { Viewer } from '../../../jobs/permission.js';
import type { BoardAddress } from '../../ui/routes/board.js';

const on = z.literal('1').optional().catch(undefined);

/** What the address of the board can say; what it says wrongly is as if it said nothing. */
const Address = z.object({
  pipeline: z.uuid().optional().catch(undefined),
  mine: on,
  overdue: on,
  trade: z.string().max(60).optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
});

/** The filters of an address, without those that are not set. */
export function readBoardAddress(query: unknown): BoardAddress {
  const parsed = Address.parse(query);
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value)) as BoardAddress;
}

export function scopeOf(viewer: Viewer, { mine, overdue, trade, q }: BoardAddress, now: Date): BoardScope {
  const filter = { mine: mine === '1', overdue: overdue === '1', trade, search: q };
  return { viewer, filter, now };
}
