/** A quote's draft of one screen as the page's form sends it, with the words given. */
export const screenDraft = (words: {
  seen: string;
  title: string;
  note: string;
  lineDescription: string;
}) => ({
  ...words,
  lineQuantity: '1',
  lineUnit: '',
  linePrice: '189.00',
  lineTax: '0',
  lineDiscount: '',
  lineChoice: '',
  validDays: '30',
  depositKind: 'none',
  depositValue: '',
  language: 'en',
});
