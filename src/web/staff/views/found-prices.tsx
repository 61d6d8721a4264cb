import type { FoundPriceView } from './quote-draft-view.js';

/** What the price book has: each becomes a line. */
export function FoundPrices({ found, searched }: { found: readonly FoundPriceView[]; searched: string }) {
  return (
    <div id="found-prices" class="found-prices" role="status">
      {searched !== '' && found.length === 0 && (
        <p class="muted">Nothing in the price book is called like that. Write it as a line.</p>
      )}
      {found.length > 0 && (
        <ul>
          {found.map(({ id, name, said, line }) => (
            <li>
              <button
                type="submit"
                class="found-price"
                name="item"
                value={id}
                data-item={JSON.stringify(line)}
              >
                <strong dir="auto">{name}</strong>
                <span class="muted">{said}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
