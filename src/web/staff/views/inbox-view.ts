import type { ChannelName, MessageView } from '../../ui/bubble.js';
import type { PhotoView } from '../../ui/photo.js';
import type { InboxFilter } from '../../ui/routes/inbox.js';
import type { ComposerView, FactsView, PasscodePanelView, PersonView } from './record-view.js';

/** A line of the list. */
export interface InboxRowView {
  conversationId: string;
  customerName: string;
  /** What it is about, as understood: "iPhone 12, cracked screen"; or the last words. */
  summary: string;
  channel: ChannelName;
  /** When the newest message came. */
  at: string;
  photos: readonly PhotoView[];
  unread: boolean;
  owner?: PersonView;
  /** Put off until then. */
  snoozedUntil?: string;
  /** Labels of needed facts that are still unknown. */
  missing: readonly string[];
  /** "Q-1042" once it hangs on a record. */
  reference?: string;
  /** The bot asked for a person: "Asked for a person", "Water leak". */
  urgent?: string;
}

export interface InboxListView {
  filter: InboxFilter;
  counts: Readonly<Partial<Record<InboxFilter, number | string>>>;
  search: string;
  /** Where this page of the list begins, so that live changes ask for the same page. */
  after?: string;
  rows: readonly InboxRowView[];
  selectedId?: string;
  /** The address of the next page of the list. */
  morePath?: string;
  /** For the badge in the navigation. */
  unclaimed: number;
}

/** What may be done with an item by this member now. */
export interface ItemActionsView {
  claim?: true;
  release?: true;
  takeOver?: true;
  handBack?: true;
  openQuote?: true;
  openJob?: true;
  link?: true;
  spam?: true;
  notSpam?: true;
  snooze?: true;
  wake?: true;
}

/** The item on the right. */
export interface InboxItemView {
  conversationId: string;
  customer: { id: string; name: string; address: string };
  channel: ChannelName;
  startedAt: string;
  owner?: PersonView;
  /** Who talks with the customer now. */
  speaker: { kind: 'bot' } | { kind: 'staff'; name: string } | { kind: 'nobody'; because: string };
  urgent?: string;
  linked?: { reference: string; path: string };
  messages: readonly MessageView[];
  photos: readonly PhotoView[];
  facts: FactsView;
  passcodes: PasscodePanelView;
  actions: ItemActionsView;
  composer: ComposerView;
  /** The bot's next question, while it is waiting for an answer. */
  waitingFor?: string;
}

/** For the simulator: the newest conversation of one phone as the business sees it. */
export interface BusinessPanelView {
  row?: InboxRowView;
  item?: InboxItemView;
}
