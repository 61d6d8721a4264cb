/** What an invoice comes to, what was credited of it, and payments less refunds; in minor units. */
export type Balance = { total: number; credited: number; paid: number };

export type PayState = 'open' | 'part-paid' | 'paid' | 'credited';

export type Settlement = {
  /** What is still to be paid. */
  open: number;
  /** What was paid beyond it: the customer's credit, until it is refunded. */
  excess: number;
  state: PayState;
  /** Nothing is to be paid any more. */
  settled: boolean;
};

/** How far an issued invoice is paid. It is `credited` where credit notes took all of it. */
export function settlementOf({ total, credited, paid }: Balance): Settlement {
  const due = total - credited;
  const open = Math.max(0, due - paid);
  const settled = open === 0;
  const started = paid > 0 ? 'part-paid' : 'open';
  const ended = due === 0 && total > 0 ? 'credited' : 'paid';
  return { open, excess: Math.max(0, paid - due), state: settled ? ended : started, settled };
}

/** The balance after a payment (`pay`), money given back (`refund`) or a credit note (`credit`) of an amount. */
export function afterMoney(balance: Balance, event: 'pay' | 'refund' | 'credit', amount: number): Balance {
  const { credited, paid } = balance;
  switch (event) {
    case 'pay':
      return { ...balance, paid: paid + amount };
    case 'refund':
      return { ...balance, paid: paid - amount };
    case 'credit':
      return { ...balance, credited: credited + amount };
  }
}

/** Overdue is never stored: an invoice is so from the day after its due day on, until it is settled. Days as `2026-03-29`. */
export function isOverdue(balance: Balance, dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn < today && !settlementOf(balance).settled;
}
