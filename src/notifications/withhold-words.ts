import type { CardView } from './card-view.js';

/** Every text of a card that somebody wrote. */
export function textsOf(view: CardView): string[] {
  const { customer, address, what, holder, assignees, missing, record } = view;
  const texts = [
    customer,
    address ?? '',
    what,
    holder.kind === 'member' ? holder.name : '',
    ...assignees,
    ...missing,
    ...(record ? [record.stage?.name ?? '', ...record.stages.map(({ name }) => name)] : []),
  ];
  return texts.filter((text) => text !== '');
}

/** A card whose words would show a secret: that there is something, and where. */
export function withoutWords(view: CardView): CardView {
  return {
    ...view,
    customer: 'A customer',
    address: null,
    what: 'Not shown here: it would show a passcode. Open it in Docket.',
    missing: [],
    assignees: [],
    photos: { ...view.photos, pictures: [] },
  };
}
