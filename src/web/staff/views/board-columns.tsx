import { assetUrl } from '../../ui/assets.js';
import { boardCardsPath, boardMovesPath, boardNeedsPath, boardPath } from '../../ui/routes/board.js';
import { BoardCard } from './board-card.js';
import type { BoardCardView, BoardColumnView, BoardCountView, BoardView } from './board-view.js';

/** All columns: what is asked for again after an interruption. */
export function BoardColumns({ view }: { view: BoardView }) {
  const path = boardPath(view.address);
  return (
    <section
      class="board"
      id="board"
      aria-label="Jobs by stage"
      data-cards-path={boardCardsPath(view.address)}
      data-moves-path={boardMovesPath()}
      data-needs-path={boardNeedsPath()}
      data-sortable={assetUrl('sortable.js')}
      hx-get={path}
      hx-trigger="docket:resync from:body"
      hx-swap="outerHTML"
    >
      {view.columns.map((column) => (
        <Column column={column} />
      ))}
    </section>
  );
}

function Column({ column }: { column: BoardColumnView }) {
  const { stageId, name } = column;
  return (
    <section class="board-column" data-kind={column.kind} aria-labelledby={`stage-${stageId}`}>
      <header class="board-head">
        <h2 id={`stage-${stageId}`}>
          <bdi>{name}</bdi>
        </h2>
        <BoardCount {...column} />
      </header>
      <ol
        class="board-cards"
        data-cards
        data-stage={stageId}
        data-kind={column.kind}
        data-name={name}
        aria-labelledby={`stage-${stageId}`}
      >
        {column.cards.map((card) => (
          <BoardCard card={card} />
        ))}
        {column.morePath && <MoreCards path={column.morePath} />}
      </ol>
      {column.listPath && (
        <p class="board-all">
          <a href={column.listPath}>All in the list</a>
        </p>
      )}
    </section>
  );
}

export function BoardCount({ stageId, count, money }: BoardCountView) {
  return (
    <span class="board-sums" data-count={stageId}>
      {money && <span class="board-money">{money}</span>}
      <span class="count">
        {count}
        <span class="visually-hidden"> jobs</span>
      </span>
    </span>
  );
}

/** The next cards of a column, in place of the button that asked for them. */
export function MorePage({ cards, morePath }: { cards: readonly BoardCardView[]; morePath?: string }) {
  return (
    <>
      {cards.map((card) => (
        <BoardCard card={card} />
      ))}
      {morePath && <MoreCards path={morePath} />}
    </>
  );
}

/** Cards that something happened to, as they are now, and every count. */
export function ChangedCards(props: { cards: readonly BoardCardView[]; counts: readonly BoardCountView[] }) {
  return (
    <>
      {props.counts.map((count) => (
        <BoardCount {...count} />
      ))}
      <ol>
        {props.cards.map((card) => (
          <BoardCard card={card} />
        ))}
      </ol>
    </>
  );
}

function MoreCards({ path }: { path: string }) {
  return (
    <li class="board-more" data-more>
      <button
        type="button"
        class="button button-quiet button-small"
        hx-get={path}
        hx-target="closest li"
        hx-swap="outerHTML"
      >
        Show more
      </button>
    </li>
  );
}
