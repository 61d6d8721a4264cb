import { Avatar } from '../../ui/avatar.js';
import { Icon } from '../../ui/icons.js';
import { Day } from '../../ui/locale.js';
import { PhotoStrip } from '../../ui/photo.js';
import { jobPath } from '../../ui/routes/jobs.js';
import type { BoardCardView } from './board-view.js';

/** A job on the board: a link to its page that can be moved by mouse, finger and keyboard. */
export function BoardCard({ card }: { card: BoardCardView }) {
  const { number, job } = card;
  return (
    <li
      class="board-card"
      id={`card-${number}`}
      data-number={number}
      data-stage={card.stageId}
      data-entered={card.enteredAt}
      {...(job?.canMove ? { 'data-movable': '' } : {})}
    >
      {job ? (
        <a
          class="board-link"
          href={jobPath(number)}
          draggable={false}
          data-row
          {...(job.canMove
            ? { 'aria-describedby': 'board-help', 'aria-roledescription': 'card that can be moved' }
            : {})}
        >
          <Face card={card} job={job} />
        </a>
      ) : (
        <div class="board-link board-link-plain">
          <span class="board-number">J-{number}</span>
          <Title text={card.title} />
        </div>
      )}
    </li>
  );
}

function Face({ card, job }: { card: BoardCardView; job: NonNullable<BoardCardView['job']> }) {
  return (
    <>
      <span class="board-top">
        <span class="board-number">J-{card.number}</span>
        {job.urgent && (
          <span class="board-urgent">
            <Icon name="flag" size={12} label="Urgent" />
          </span>
        )}
        <span class="board-marks">
          {job.unread && (
            <span class="unread-dot">
              <span class="visually-hidden">Unread</span>
            </span>
          )}
          {job.owner && (
            <span title={job.owner.name}>
              <Avatar name={job.owner.name} size="small" />
              <span class="visually-hidden">Owner: {job.owner.name}</span>
            </span>
          )}
        </span>
      </span>
      <span class="board-middle">
        <span class="board-words">
          <Title text={card.title} />
          <bdi class="board-customer">{job.customerName}</bdi>
        </span>
        {job.cover && <PhotoStrip photos={[job.cover]} limit={1} />}
      </span>
      {job.due && (
        <span class="board-due" data-overdue={job.due.overdue}>
          <Icon name="clock" size={12} /> {job.due.overdue ? 'Overdue' : 'Due'} <Day at={job.due.at} short />
        </span>
      )}
    </>
  );
}

function Title({ text }: { text: string }) {
  return (
    <span class="board-title" dir="auto">
      {text}
    </span>
  );
}
