/** Fields that are written for customers to read: nobody tells colleagues a passcode there. */
export const FOR_CUSTOMERS: ReadonlySet<string> = new Set([
  'line',
  'unit',
  'title',
  'note',
  'label',
  'caption',
  'reference',
]);
