import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { InboxItem, NoItem } from './inbox-item.js';
import { InboxList } from './inbox-list.js';
import type { InboxItemView, InboxListView } from './inbox-view.js';

/** `/inbox` and `/inbox/:id`: list left, item right; on a phone one of the two. */
export function InboxPage(props: { shell: ShellView; list: InboxListView; item?: InboxItemView }) {
  const { shell, list, item } = props;
  return (
    <StaffPage shell={shell} title={item ? item.customer.name : 'Inbox'} place="inbox" wide>
      <div class="inbox">
        {!item && <h1 class="visually-hidden">Inbox</h1>}
        <InboxList view={list} />
        {item ? (
          <InboxItem view={item} />
        ) : (
          <NoItem any={list.rows.length > 0} simulatorPath={shell.simulatorPath} />
        )}
      </div>
    </StaffPage>
  );
}
