import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDrawnSignature } from '../../../src/quotes/read-signature.js';
import { at } from '../../jobs/shop.js';
import { line } from '../../quotes/sample-draft.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { withoutIds } from '../../setup/without-ids.js';
import { fieldOf, openQuoteDesk, PDF, type QuoteDesk } from './quote-desk.js';

let database: TestDatabase;
let desk: QuoteDesk;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openQuoteDesk(database.db, {
    billing: {
      taxRates: [{ name: 'VAT', bp: 2000 }],
      legalName: 'Northside Repairs Ltd',
      bankDetails: 'Account 12345678',
    },
  });
  await desk.run((tx) =>
    tx.phoneNumber.create({
      data: { number: '+441632960100', organizationId: desk.organizationId },
    }),
  );
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const lines = [
  line({ description: 'New keyboard' }),
  line({ description: 'New battery', unitPrice: 5_000, optional: true, chosen: true }),
  line({ description: '<b>Backup</b> of files', unitPrice: 2_500, optional: true, discountBp: 1000 }),
];

/** Ink along a slope of so many pixels, on nothing. */
function drawing(long: number, more: object = {}): Promise<Buffer> {
  const pixels = Buffer.alloc(600 * 200 * 4);
  for (let x = 0; x < long; x += 1) {
    for (const y of [x >> 2, (x >> 2) + 1, (x >> 2) + 2]) {
      pixels[((y + 20) * 600 + x + 40) * 4 + 3] = 255;
    }
  }
  const raw = { width: 600, height: 200, channels: 4 } as const;
  return sharp(pixels, { raw }).withMetadata(more).png().toBuffer();
}
const dataUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
/** What a customer without scripts sends after reading the page as it is. */
const answerTo = (html: string, over: Record<string, string> = {}): [string, string][] => [
  ...[...html.matchAll(/<input[^>]*name="line"[^>]*>/g)].flatMap(([field]): [string, string][] =>
    field.includes('checked') ? [['line', field.match(/value="([^"]*)"/)?.[1] ?? '']] : [],
  ),
  ...Object.entries({ shown: fieldOf(html, 'shown'), name: 'Tom Hartley', signedBy: 'typed', ...over }),
];

test('a customer reads a quote, picks, signs by name, and both sides have what was agreed', async () => {
  const termsId = (await desk.writeTerms('terms', 'We fix it & <guarantee> it.')).id;
  const privacyId = (await desk.writeTerms('privacy', 'Kept with your job.')).id;
  const { id, number, path, versionId, lineIds } = await desk.send({ lines });
  const page = await desk.get(path);
  expect(page.status).toBe(200);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  });
  expect(page.html).toContain('<meta name="referrer" content="no-referrer"');
  expect(page.html).toContain('&lt;b>Backup&lt;/b> of files');
  expect(page.html).toContain('We fix it &amp; &lt;guarantee> it.');
  expect(page.html).toContain('£180.00');
  expect(page.html).toContain('£54.00');
  expect(page.html).toContain('−10%');
  expect(page.html).not.toMatch(/name="agreed"[^>]*checked/);
  expect(fieldOf(page.html, 'name')).toBe('');

  // A messenger's preview reads it, a person has not seen it before the page says so.
  await desk.get(path, { 'user-agent': 'WhatsApp/2' }, 'HEAD');
  await desk.get(path, { 'user-agent': 'WhatsApp/2' });
  expect(await desk.stateOf(id)).toBe('sent');
  expect((await desk.post(`${path}/seen`)).status).toBe(204);
  await desk.post(`${path}/seen`);
  expect(await desk.stateOf(id)).toBe('viewed');

  const choice: [string, string][] = [['line', lineIds[2] ?? '']];
  const part = await desk.post(`${path}/totals`, choice, { 'x-part': 'totals' });
  expect(part.html).toMatch(/^<div id="quote-totals"/);
  expect(part.html).toContain('£147.00');
  const whole = await desk.post(`${path}/totals`, [...choice, ['name', 'Tom']]);
  expect(whole.html).toContain('Accept and sign for £147.00');
  expect(fieldOf(whole.html, 'name')).toBe('Tom');

  const nothing = await desk.post(`${path}/accept`, answerTo(page.html, { name: ' ', signedBy: 'drawn' }));
  expect(nothing.status).toBe(422);
  expect(nothing.html.match(/Please tick this to accept\./g)).toHaveLength(2);
  expect(nothing.html).toContain('Please type your full name.');
  expect(nothing.html).toContain('The field for your signature is empty.');

  // Ticked without scripts: the total on the page was another one.
  const agreed: [string, string][] = [
    ['agreed', 'terms'],
    ['agreed', 'privacy'],
  ];
  const unseen = await desk.post(`${path}/accept`, [...answerTo(page.html), ...choice, ...agreed]);
  expect(unseen.status).toBe(422);
  expect(unseen.html).toContain('Your choice changes the total to £207.00.');
  expect(unseen.html).toMatch(/name="agreed" value="terms" checked/);
  expect(await desk.stateOf(id)).toBe('viewed');

  const signed = [...answerTo(unseen.html), ...agreed];
  const answers = await Promise.all([1, 2, 3].map(() => desk.post(`${path}/accept`, signed)));
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [303, path],
    [303, path],
    [303, path],
  ]);
  const { jobs, invoices, kept, consents } = await desk.run(async (tx) => ({
    jobs: await tx.job.findMany({ where: { quoteId: id } }),
    invoices: await tx.invoice.findMany({ where: { quoteId: id } }),
    kept: await tx.quoteAcceptance.findMany({ where: { quoteId: id } }),
    consents: await tx.consent.findMany({ where: { recordId: id } }),
  }));
  expect(jobs).toHaveLength(1);
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({
    versionId,
    signedName: 'Tom Hartley',
    signatureKind: 'typed',
    total: 20_700n,
    deposit: 6_210n,
    networkAddress: '203.0.113.9',
    userAgent: 'Phone/1.0',
    at,
  });
  expect(kept[0]?.chosenLineIds).toEqual([lineIds[1], lineIds[2]]);
  expect(kept[0]?.agreedText).toContain(`You are accepting Q-${number} from Northside for £207.00.`);
  expect(kept[0]?.agreedText).toContain('[x] I agree to the terms. (Terms, Version 1)');
  expect(kept[0]?.agreedText).toContain('We fix it & <guarantee> it.');
  expect(consents.map(({ termsVersionId }) => termsVersionId).sort()).toEqual([termsId, privacyId].sort());

  const after = (await desk.get(path)).html;
  expect(after).toContain('Thank you, it is accepted');
  expect(after).toContain(`J-${jobs[0]?.number}`);
  expect(after).toContain('£62.10 is due now');
  expect(after).toContain('Account 12345678');
  expect(after).toContain(`INV-${invoices[0]?.number}`);
  expect(after).toContain(kept[0]?.documentSha256 ?? 'no hash');
  expect(after).not.toContain('id="accept"');
});

test('a drawn signature is kept as its pixels alone; what is none is refused with what to do', async () => {
  const { id, path } = await desk.send();
  const { html } = await desk.get(path);
  const agreed: [string, string][] = [...html.matchAll(/name="agreed" value="(\w+)"/g)].map(
    ([, kind = '']) => ['agreed', kind],
  );
  const sign = (signature: string) =>
    desk.post(`${path}/accept`, [...answerTo(html, { signedBy: 'drawn', signature }), ...agreed]);
  const noise = await sharp({
    create: {
      width: 310,
      height: 250,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  expect(noise.length).toBeGreaterThan(200_000);
  const refusals: [string, number, string][] = [
    ['', 422, 'is empty'],
    [dataUrl(await drawing(0)), 422, 'is empty'],
    [dataUrl(await drawing(8)), 422, 'is empty'],
    [dataUrl(noise), 422, 'larger than 200 kB'],
    [dataUrl(Buffer.from('GIF89a, they said')), 422, 'cannot be read'],
    ['data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=', 422, 'cannot be read'],
    [`data:image/png;base64,${'A'.repeat(30_000_000)}`, 413, 'larger than 200 kB'],
  ];
  for (const [signature, status, sentence] of refusals) {
    const answer = await sign(signature);
    expect([answer.status, answer.html.includes(sentence)], sentence).toEqual([status, true]);
    expect(answer.html).toContain('New screen');
  }
  expect(await desk.stateOf(id)).toBe('viewed');
  expect((await desk.get(`${path}/signature`)).status).toBe(404);
  const png = await drawing(400, { exif: { IFD0: { Copyright: 'hidden words' } } });
  expect(png.includes('hidden words')).toBe(true);
  expect((await sign(dataUrl(png))).status).toBe(303);
  const ink = await fetch(`${desk.url}${path}/signature`);
  expect(ink.headers.get('content-type')).toBe('image/png');
  const bytes = Buffer.from(await ink.arrayBuffer());
  expect(bytes.includes('hidden words')).toBe(false);
  expect((await sharp(bytes).stats()).channels[0]?.min).toBeLessThan(60);
  expect((await desk.get(path)).html).toContain(`${path}/signature`);
});

test('a picture of many megapixels is no signature', async () => {
  const huge = await sharp({ create: { width: 3000, height: 3000, channels: 3, background: '#000' } })
    .png({ palette: true, colours: 2 })
    .toBuffer();
  expect(await readDrawnSignature(dataUrl(huge))).toEqual({ problem: 'broken' });
});

test('declining asks why, closes it for good, and leaves a way to talk', async () => {
  const { id, path } = await desk.send();
  expect((await desk.post(`${path}/decline`, [['reasonWords', 'hm']])).html).toContain(
    'Please choose a reason.',
  );
  const why: [string, string][] = [
    ['reason', 'price'],
    ['reasonWords', 'too much for an old laptop'],
  ];
  const answers = await Promise.all([desk.post(`${path}/decline`, why), desk.post(`${path}/decline`, why)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const declined = (await desk.feed('quote', id)).filter(({ type }) => type === 'quote.declined');
  expect(declined.map(({ content }) => content)).toEqual([
    { reason: 'The price: too much for an old laptop' },
  ]);
  const { html } = await desk.get(path);
  expect(html).toContain('You declined this quote');
  expect(html).toContain('id="question"');
  expect((await desk.post(`${path}/accept`, answerTo(html))).status).toBe(303);
  expect(await desk.stateOf(id)).toBe('declined');
});

test('a quote that staff withdrew says so, takes no answer, and destroys what was sealed on it', async () => {
  const { id, number, path } = await desk.send({ note: 'The passcode is 775533' });
  const { html: before } = await desk.get(path);
  const told = await desk.quotes.withdraw(desk.owner, number, { reason: 'No parts left', tell: true });
  expect(told).toMatchObject({ changed: true, told: { by: ['sms'] } });
  const { html } = await desk.get(path);
  expect(html).toContain('This quote was withdrawn');
  expect(html).not.toContain('No parts left');
  expect(html).not.toContain(`action="${path}/accept`);
  expect((await desk.post(`${path}/accept`, answerTo(before))).status).toBe(303);
  expect(await desk.stateOf(id)).toBe('declined');
  const secrets = await desk.run((tx) => tx.secret.findMany({ where: { recordId: id } }));
  expect(secrets.map(({ sealed, destroyedAt }) => [sealed, destroyedAt !== null])).toEqual([[null, true]]);
  const again = await desk.quotes.withdraw(desk.owner, number, { reason: 'Twice', tell: true });
  expect(again).toMatchObject({ changed: false, told: null });
});

test('an expired quote takes no answer, and asking for a new one reaches the team once', async () => {
  const { id, number, path } = await desk.send();
  const { html } = await desk.get(path);
  desk.setNow(new Date('2026-03-16T00:00:01Z'));
  try {
    // Sent from a page that was opened before.
    await desk.post(`${path}/accept`, answerTo(html));
    await desk.post(`${path}/decline`, [['reason', 'price']]);
    expect(await desk.stateOf(id)).toMatch(/sent|viewed/);
    const expired = (await desk.get(path)).html;
    expect(expired).toContain('This quote has expired');
    expect(expired).toContain('15 March 2026');
    expect(expired).not.toContain('id="accept"');
    await Promise.all([desk.post(`${path}/renew`), desk.post(`${path}/renew`)]);
    expect((await desk.get(path)).html).toContain('The team knows that you would like a new quote.');
    const said = await desk.run((tx) =>
      tx.message.findMany({ where: { text: { contains: `Q-${number}` } } }),
    );
    expect(said.map(({ direction }) => direction)).toEqual(['in']);
    expect((await desk.feed('quote', id)).filter(({ type }) => type === 'quote.new-asked')).toHaveLength(1);
    // A month later the link is worth nothing any more.
    desk.setNow(new Date('2026-04-20T00:00:00Z'));
    expect((await desk.get(path)).status).toBe(404);
  } finally {
    desk.setNow(at);
  }
});

test('an older version leads to the newest, as far as that can be had', async () => {
  const { number, path } = await desk.send();
  const { html } = await desk.get(path);
  await desk.quotes.revise(desk.owner, number);
  expect((await desk.get(path)).html).toContain('There will be a newer version');
  expect((await desk.post(`${path}/newest`)).headers.get('location')).toBe(path);
  const { revision } = await desk.run((tx) => tx.quote.findFirstOrThrow({ where: { number } }));
  const sent = await desk.quotes.send(desk.owner, number, revision);
  expect((await desk.get(path)).html).toContain('There is a newer version of this quote');
  // From a page that was open all the while: neither yes nor no.
  expect((await desk.post(`${path}/accept`, answerTo(html))).status).toBe(303);
  await desk.post(`${path}/decline`, [['reason', 'price']]);
  await desk.post(`${path}/seen`);
  expect(await desk.stateOf(sent.quoteId)).toBe('sent');
  const next = (await desk.post(`${path}/newest`)).headers.get('location') ?? '';
  expect(next).toMatch(/^\/q\/[\w-]{43}$/);
  expect(next).not.toBe(path);
  expect((await desk.get(next)).html).toContain('Accept this quote');
});

test('whatever is no live link looks exactly alike, and many tries are stopped', async () => {
  const { number, path } = await desk.send();
  const revoked = await desk.send();
  await desk.quotes.revokeLink(desk.owner, revoked.number);
  const wrong = [
    revoked.path,
    '/q/x',
    `/q/${'A'.repeat(43)}`,
    `${path.slice(0, -2)}~~`,
    `/q/${'%F0%9F%98%80'}`,
  ];
  const pages = await Promise.all(wrong.map((one) => desk.get(one)));
  expect(new Set(pages.map(({ status, html }) => `${status} ${html}`)).size).toBe(1);
  expect(pages[0]?.status).toBe(404);
  expect(pages[0]?.html).toContain('There is nothing at this address');
  expect(pages[0]?.html).not.toMatch(/Northside|\/inbox|sign-in/);
  expect((await desk.get('/q/x', { 'accept-language': 'de' })).html).toContain(
    'Unter dieser Adresse ist nichts',
  );
  for (const action of ['accept', 'decline', 'ask', 'renew', 'newest', 'seen', 'totals']) {
    expect((await desk.post(`${revoked.path}/${action}`)).status, action).toBe(404);
  }
  for (const file of ['quote.pdf', 'signature', 'logo', 'photos/0/preview']) {
    expect((await desk.get(`${revoked.path}/${file}`)).status, file).toBe(404);
  }
  const guesser = { 'x-forwarded-for': '198.51.100.7' };
  const tries = await Promise.all(Array.from({ length: 40 }, (_, one) => desk.get(`/q/${one}`, guesser)));
  const stopped = tries.find(({ status }) => status === 429);
  expect(stopped?.html).toContain('Please wait a moment');
  expect(stopped?.html).not.toContain('/inbox');
  // Who is somewhere else is not held up by that.
  expect((await desk.get(path)).status).toBe(200);
  expect(number).toBeGreaterThan(0);
});

test('no other site answers in the name of a customer, and old browsers that tell no origin may', async () => {
  const { id, path } = await desk.send();
  const decline = (headers: Record<string, string>) =>
    desk.post(`${path}/decline`, [['reason', 'other']], headers);
  expect((await decline({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await decline({ 'sec-fetch-site': 'cross-site', origin: 'null' })).status).toBe(403);
  expect((await decline({ origin: 'https://evil.example' })).status).toBe(403);
  expect(await desk.stateOf(id)).toBe('sent');
  expect((await decline({ origin: 'null' })).status).toBe(303);
});

test('a question is a message to the team, its passcode is taken out, and it is asked once', async () => {
  const { path, number } = await desk.send();
  expect((await desk.get(path)).html).toContain('It goes to the team');
  const text = 'Can you start Monday? My pin is 4821';
  expect((await desk.post(`${path}/ask`, [['question', '  ']])).html).toContain(
    'Please write your question.',
  );
  const long = await desk.post(`${path}/ask`, [['question', 'a'.repeat(40_000)]]);
  expect([long.status, long.html.includes('longer than 2000 characters')]).toEqual([422, true]);
  const sent = await Promise.all([1, 2].map(() => desk.post(`${path}/ask`, [['question', text]])));
  expect(sent.map(({ headers }) => headers.get('location'))).toEqual([`${path}?asked`, `${path}?asked`]);
  expect((await desk.get(`${path}?asked`)).html).toContain('Thank you, your question is with the team.');
  const said = await desk.run((tx) =>
    tx.message.findMany({ where: { text: { contains: 'Monday' } }, include: { conversation: true } }),
  );
  expect(said.map((one) => one.text)).toEqual(['Can you start Monday? My pin is [passcode saved]']);
  expect(said[0]?.conversation).toMatchObject({
    handledBy: 'staff',
    unread: true,
    handOverReason: `asked about Q-${number}`,
  });
});

test('what turns out to be a passcode is shown to nobody any more, and staff are told where', async () => {
  const { path, id } = await desk.send({ lines: [line({ description: 'Part 739154, fitted' })] }, [
    Buffer.from('a picture'),
  ]);
  expect((await desk.get(path)).status).toBe(200);
  await desk.post(`${path}/ask`, [['question', 'My passcode is 739154']]);
  for (const at of [path, `${path}/quote.pdf`, `${path}/photos/0/preview`]) {
    const stopped = await desk.get(at);
    expect([stopped.status, stopped.html.includes('739154')], at).toEqual([503, false]);
  }
  const answer = await desk.post(`${path}/accept`, [['name', 'Tom']]);
  expect(answer.html).toContain('This page cannot be shown just now');
  expect(await desk.stateOf(id)).toBe('viewed');
  const told = (await desk.feed('quote', id)).filter(({ type }) => type === 'document.stopped');
  expect(told.map(({ content }) => content)).toEqual([{ kind: 'quote', places: ['line 1'] }]);
});

test('photos are those of the version that customers may see now, under no name of their own', async () => {
  const [first, second] = [Buffer.from('the first picture'), Buffer.from('the second picture')];
  const { path, id } = await desk.send({}, [first, second]);
  const { html } = await desk.get(path);
  expect(html).toContain(`src="${path}/photos/0/thumbnail" width="400" height="300" alt="Under the keys"`);
  expect(html).toContain(`href="${path}/photos/1/preview"`);
  expect(withoutIds(html)).not.toContain('4821');
  const shown = await fetch(`${desk.url}${path}/photos/1/preview`);
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(second);
  expect(shown.headers.get('content-disposition')).toBe('inline; filename="photo-2.jpg"');
  for (const wrong of ['2/preview', '-1/preview', 'x/preview', '0/original']) {
    expect((await desk.get(`${path}/photos/${wrong}`)).status, wrong).toBe(404);
  }
  // Staff keep the first to themselves by now; the second is where it was.
  await desk.run(async (tx) => {
    const { photoId } = await tx.quotePhoto.findFirstOrThrow({
      where: { position: 0, version: { quoteId: id } },
    });
    await tx.photoPlace.updateMany({ where: { photoId }, data: { customerVisible: false } });
  });
  expect((await desk.get(`${path}/photos/0/preview`)).status).toBe(404);
  expect((await desk.get(`${path}/photos/1/preview`)).html).toBe('the second picture');
  expect((await desk.get(path)).html).not.toContain('photos/0/');
});

test('the logo has its place before it is there', async () => {
  const { path } = await desk.send();
  expect((await desk.get(path)).html).not.toContain('quote-logo');
  const png = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#0c7c59' } })
    .png()
    .toBuffer();
  await desk.saveLogo(png);
  expect((await desk.get(path)).html).toContain(`src="${path}/logo" width="300" height="100"`);
  const logo = await fetch(`${desk.url}${path}/logo`);
  expect(Buffer.from(await logo.arrayBuffer())).toEqual(png);
});

test('the document is the stored one byte for byte', async () => {
  const { path } = await desk.send();
  const answer = await fetch(`${desk.url}${path}/quote.pdf`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
});

test('each language has its own words, dates and sums', async () => {
  const expected = {
    en: ['Accept this quote', '£1,234.50', '15 March 2026'],
    de: ['Angebot annehmen', '1.234,50 £', '15. März 2026'],
    es: ['Aceptar este presupuesto', '1234,50 GBP', '15 de marzo de 2026'],
    fr: ['Accepter ce devis', '1 234,50 £GB', '15 mars 2026'],
    pt: ['Aceitar este orçamento', '£ 1.234,50', '15 de março de 2026'],
  };
  for (const [language, words] of Object.entries(expected)) {
    const { path } = await desk.send({ language, lines: [line({ unitPrice: 123_450, taxBp: 0 })] });
    const html = (await desk.get(path)).html.replace(/[\u00a0\u202f]/g, ' ');
    expect(html).toContain(`<html lang="${language}"`);
    expect(
      words.filter((one) => !html.includes(one)),
      language,
    ).toEqual([]);
  }
});

test('no token is in a log, a feed or a metric, also where something fails', async () => {
  const { id, path } = await desk.send();
  const token = path.split('/').at(-1) ?? '';
  const { noteViewed } = desk.pages;
  desk.pages.noteViewed = () => Promise.reject(new Error('the database is away'));
  const failed = await desk.post(`${path}/seen`);
  desk.pages.noteViewed = noteViewed;
  expect(failed.status).toBe(500);
  expect(failed.html).toContain('Nothing was accepted or declined.');
  await desk.post(`${path}/nowhere`);
  expect(desk.logged.join('')).toContain('A request for a customer');
  expect(desk.logged.join('')).not.toContain(token);
  expect(JSON.stringify(await desk.feed('quote', id))).not.toContain(token);
});
