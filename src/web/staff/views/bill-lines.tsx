import type { AmountView, InvoiceLineView } from './invoice-view.js';

/** Lines as they are billed; on a phone each is two rows. */
export function LineTable({ lines }: { lines: readonly InvoiceLineView[] }) {
  return (
    <ol class="bill-lines">
      {lines.map((line) => (
        <li>
          <span class="bill-what" dir="auto">
            {line.description}
          </span>
          <span class="amount">{line.amount}</span>
          <span class="bill-how muted">
            {[
              line.quantity && line.price && `${line.quantity} × ${line.price}`,
              line.discount && `less ${line.discount}`,
              line.tax && `tax ${line.tax}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Sums below lines; the one that counts stands out. */
export function Totals({ totals }: { totals: readonly AmountView[] }) {
  return (
    <dl class="totals">
      {totals.map(({ label, amount, strong }) => (
        <div {...(strong ? { 'data-strong': '' } : {})}>
          <dt>{label}</dt>
          <dd class="amount">{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
