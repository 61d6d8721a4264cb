import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';
import { moveBookingPath } from '../../ui/routes/bookings.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import type { CalendarBlockView, CalendarDayView, WeekView } from './bookings-view.js';

/** `/bookings`: a week of everybody or of one member; on a phone a day of it. */
export function BookingsPage({ shell, view }: { shell: ShellView; view: WeekView }) {
  return (
    <StaffPage shell={shell} title="Bookings" place="bookings">
      <PageHead title="Bookings">
        {view.newPath && (
          <ButtonLink href={view.newPath} kind="primary" icon="plus">
            New booking
          </ButtonLink>
        )}
      </PageHead>
      <Week view={view} />
    </StaffPage>
  );
}

/** Asks for itself again when a booking changes. */
export function Week({ view }: { view: WeekView }) {
  return (
    <section class="week" id="week" aria-label={view.title}>
      <div
        hidden
        hx-get={view.path}
        hx-trigger="docket:bookings from:body delay:150ms, docket:resync from:body"
        hx-swap="none"
        hx-select-oob="#week"
      />
      <div class="week-head">
        <nav class="week-steps" aria-label="Weeks">
          <ButtonLink href={view.beforePath} icon="back" iconOnly>
            The week before
          </ButtonLink>
          <ButtonLink href={view.todayPath}>Today</ButtonLink>
          <ButtonLink href={view.afterPath} icon="next" iconOnly>
            The week after
          </ButtonLink>
        </nav>
        <h2 class="week-title">{view.title}</h2>
        {view.people.length > 1 && (
          <nav class="week-people" aria-label="Whose bookings">
            {view.people.map(({ name, path, current }) => (
              <a class="chip" href={path} {...(current ? { 'aria-current': 'true' as const } : {})}>
                <bdi>{name}</bdi>
              </a>
            ))}
          </nav>
        )}
      </div>
      {view.empty && (
        <EmptyState icon="calendar" title="Nothing is booked">
          {view.newPath ? 'Click an hour to book it.' : 'What you are booked for stands here.'}
        </EmptyState>
      )}
      <div class="calendar" data-calendar data-top={view.top} data-quarters={view.quarters}>
        <div class="calendar-heads">
          <span class="calendar-corner" aria-hidden="true" />
          {view.days.map((day) => (
            <a
              class="calendar-head"
              href={day.path}
              {...(day.today ? { 'data-today': '' } : {})}
              {...(day.shown ? { 'data-shown': '' } : {})}
            >
              <span>{day.name}</span> <strong>{day.number}</strong>
              {day.blocks.length > 0 && <span class="calendar-dot" aria-hidden="true" />}
            </a>
          ))}
        </div>
        <div class="calendar-body">
          <div class="calendar-hours" aria-hidden="true">
            {view.hours.map(({ label, at }) => (
              <span class={`at-${at} for-4`}>{label}</span>
            ))}
          </div>
          {view.days.map((day) => (
            <Day day={day} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Day({ day }: { day: CalendarDayView }) {
  return (
    <section
      class="calendar-day"
      data-date={day.date}
      aria-label={`${day.name} ${day.number}`}
      {...(day.shown ? { 'data-shown': '' } : {})}
    >
      <div class="calendar-layer">
        {day.slots.map(({ path, label, at }) => (
          <a class={`calendar-slot at-${at} for-4`} href={path} aria-label={label} data-slot={at}>
            <Icon name="plus" size={14} />
          </a>
        ))}
      </div>
      <div class="calendar-layer calendar-blocks">
        {day.blocks.map((block) => (
          <Block block={block} />
        ))}
      </div>
    </section>
  );
}

function Block({ block }: { block: CalendarBlockView }) {
  const { at, quarters, lane, state, clash, people, members, startsAt } = block;
  return (
    <a
      class={`booking at-${at} for-${quarters} lane-${lane}`}
      href={block.path}
      data-state={state}
      {...(clash ? { 'data-clash': '' } : {})}
      {...(quarters < 4 ? { 'data-short': '' } : {})}
      data-at={at}
      data-for={quarters}
      data-members={members.join(' ')}
      {...(startsAt ? { 'data-starts': startsAt, 'data-move': moveBookingPath(block.id) } : {})}
      draggable={false}
      title={[block.day, block.title, block.customer, block.place, people.map(({ name }) => name).join(', ')]
        .filter(Boolean)
        .join('\n')}
    >
      <span class="booking-time">
        {clash && <Icon name="warn" size={12} label="Overlaps with another booking" />} {block.time}
        {state !== 'scheduled' && <span class="visually-hidden"> ({state})</span>}
      </span>
      <strong class="booking-customer">
        <bdi>{block.customer}</bdi>
      </strong>
      <span class="booking-title" dir="auto">
        {block.reference ? `${block.reference} ` : ''}
        {block.title}
      </span>
      {people.length > 0 && (
        <span class="booking-people">
          {people.map(({ name, active }, index) => (
            <span {...(active ? {} : { 'data-left': '' })}>
              {index > 0 ? ', ' : ''}
              <bdi>{name}</bdi>
              {active ? '' : ' (has left)'}
            </span>
          ))}
        </span>
      )}
    </a>
  );
}
