import { expect, vi } from 'vitest';
import { type DocketUnderTest, SHOP } from '../journeys/docket-under-test.js';
import type { Browser } from '../journeys/signed-in.js';
import { type Answer, askedTooOften, brokenPromises } from './check-answers.js';
import { takeScriptPhoto } from './pictures.js';
import type { CustomerText, Expectation, FactInTheEnd, Script, StaffStep, Step } from './read-script.js';

export type Stage = { docket: DocketUnderTest; owner: Browser };

/** What a conversation has come to, in words that do not differ between two customers. */
export type Outcome = {
  facts: Record<string, string>;
  record: string;
  records: number;
  photos: number;
  passcodes: number;
  handledBy: string;
  optedOut: boolean;
  follows: boolean;
  answers: Answer[];
  /** The customer's texts as they are stored. */
  texts: string[];
};

type Run = Stage & {
  script: Script;
  from: string;
  strict: boolean;
  transcript: string[];
  problems: number;
  seed: number;
};

/** Texts that belong together come in before the bot has waited this long for more of them. */
const WAITS_MS = 30_000;
let lastSeed = 0;

/**
 * Runs a script from a phone of its own and returns what it came to. Throws with everything that was said where an
 * answer is not what the script wants, breaks a promise that always holds, or the end is another one. Without
 * `strict` the script's own lines about answers are left out: what a model understands may save a question.
 */
export async function runScript(
  stage: Stage,
  script: Script,
  { from, strict = true }: { from: string; strict?: boolean },
): Promise<Outcome> {
  const run: Run = { ...stage, script, from, strict, transcript: [], problems: 0, seed: ++lastSeed * 100 };
  await setTheShop(run);
  let { language } = script;
  let answers: Answer[] = [];
  let known = 0;
  for (const step of script.steps) {
    if (step.kind === 'language') {
      language = step.language;
      continue;
    }
    if (step.kind === 'bot') {
      check(run, await missed(run, step, answers));
      continue;
    }
    await act(run, step);
    const all = await answersTo(run);
    answers = all.slice(known);
    known = all.length;
    run.transcript.push(...answers.map(({ text, asked }) => `< ${text} (${asked ?? 'nothing'})`));
    const theirs = textsOf(script);
    check(run, brokenPromises(answers, { language, secrets: script.end.secrets, theirs }));
  }
  const outcome = await readOutcome(run);
  check(run, askedTooOften(outcome.answers));
  check(run, differences(script, outcome));
  if (run.problems > 0) {
    throw new Error(`${script.title}\n${run.transcript.join('\n')}`);
  }
  return outcome;
}

/** Notes what is wrong where it is, so that the whole conversation is there to be read in the end. */
function check(run: Run, problems: string[]): void {
  run.problems += problems.length;
  run.transcript.push(...problems.map((problem) => `   !! ${problem}`));
}

function textsOf({ steps }: Script): string {
  return steps
    .flatMap((step) => (step.kind === 'customer' ? step.texts.map(({ text: one }) => one) : []))
    .join('\n');
}

async function setTheShop({ docket, script }: Run): Promise<void> {
  const { trade, emergencyLine, hours } = script;
  // Noon, wherever that is: what is sent by day only is sent now.
  const behind = ((new Date().getUTCHours() + 24) % 24) - 12;
  const zone = behind === 0 ? 'UTC' : `Etc/GMT${behind < 0 ? '' : '+'}${behind}`;
  await docket.rows(
    `UPDATE organization SET trade = $1, emergency_phone = $2, time_zone = $3,
       settings = settings || jsonb_build_object('hours', $4::text, 'replyDelayMs', 0)`,
    [trade, emergencyLine, zone, hours],
  );
}

async function act(run: Run, step: Exclude<Step, { kind: 'bot' | 'language' }>): Promise<void> {
  switch (step.kind) {
    case 'customer':
      return await text(run, step.texts);
    case 'staff':
      return await staff(run, step.step);
    case 'hours-later':
      return await pass(run, step.hours);
  }
}

async function text(run: Run, texts: readonly CustomerText[]): Promise<void> {
  const { docket, from, transcript } = run;
  const several = texts.length > 1;
  if (several) await waitForMore(docket, WAITS_MS);
  for (const { text: body, photos } of texts) {
    transcript.push(`> ${body}${photos.length > 0 ? ` [${photos.length} photos]` : ''}`);
    const media = await Promise.all(photos.map((kind) => takeScriptPhoto(++run.seed, kind)));
    const { attempts } = await docket.twilio.text({ from, to: SHOP, body, media });
    expect(attempts.map((attempt) => ('status' in attempt ? attempt.status : 0))).toEqual([200]);
    // Twilio may deliver two texts at once; a person sends them one by one.
    await vi.waitUntil(async () => (await waitingDeliveries(docket)) === 0, {
      timeout: 30_000,
      interval: 25,
    });
  }
  if (several) {
    await waitForMore(docket, 0);
    await docket.rows(
      'UPDATE conversation SET reply_due_at = now() WHERE address = $1 AND reply_due_at IS NOT NULL',
      [from],
    );
  }
  await docket.settled(60_000);
}

const waitForMore = (docket: DocketUnderTest, replyDelayMs: number) =>
  docket.rows("UPDATE organization SET settings = settings || jsonb_build_object('replyDelayMs', $1::int)", [
    replyDelayMs,
  ]);

async function waitingDeliveries(docket: DocketUnderTest): Promise<number> {
  const rows = await docket.rows("SELECT 1 FROM delivery WHERE state NOT IN ('processed', 'parked')");
  return rows.length;
}

async function staff(run: Run, step: StaffStep): Promise<void> {
  const { docket, owner, transcript } = run;
  const { id, record_id } = await newestConversation(run);
  transcript.push(step.does === 'write' ? `staff: ${step.text}` : `(staff: ${step.does})`);
  const answer = await owner.post(...(await doing(run, step, id, record_id)));
  expect([step.does, answer.status, answer.status === 303 ? '' : answer.text.slice(0, 500)]).toEqual([
    step.does,
    303,
    '',
  ]);
  await docket.settled(60_000);
}

async function doing(
  { docket }: Run,
  step: StaffStep,
  id: string,
  recordId: string | null,
): Promise<[string, Record<string, string>?]> {
  switch (step.does) {
    case 'take-over':
    case 'hand-back':
      return [`/inbox/${id}/${step.does}`];
    case 'write':
      return [`/inbox/${id}/messages`, { to: 'customer', text: step.text }];
    case 'open-quote':
      return [`/inbox/${id}/quote`];
    case 'open-job': {
      const number = await numberOf(docket, 'quote', recordId);
      return [number === undefined ? `/inbox/${id}/job` : `/quotes/${number}/job`];
    }
    case 'close-job': {
      const number = await numberOf(docket, 'job', recordId);
      return [`/jobs/${number}/close`, { as: 'done', reason: 'picked up' }];
    }
  }
}

async function numberOf(docket: DocketUnderTest, kind: 'quote' | 'job', id: string | null) {
  const [row] = await docket.rows<{ number: number }>(`SELECT number FROM ${kind} WHERE id = $1`, [id]);
  return row?.number;
}

/** As if all of it had been said so much earlier. */
async function pass({ docket, from, transcript }: Run, hours: number): Promise<void> {
  transcript.push(`(${hours} hours later)`);
  await docket.rows(
    `UPDATE message SET created_at = created_at - make_interval(hours => $2)
     WHERE conversation_id IN (SELECT id FROM conversation WHERE address = $1)`,
    [from, hours],
  );
  await docket.rows(
    `UPDATE conversation SET last_message_at = last_message_at - make_interval(hours => $2),
       nudge_due_at = nudge_due_at - make_interval(hours => $2) WHERE address = $1`,
    [from, hours],
  );
  const due = () =>
    docket.rows('SELECT 1 FROM conversation WHERE address = $1 AND nudge_due_at <= now()', [from]);
  await vi.waitUntil(async () => (await due()).length === 0, { timeout: 30_000 });
  await docket.settled(60_000);
}

/** What the bot has said so far; each text has arrived at the phone. */
async function answersTo({ docket, from }: Run): Promise<Answer[]> {
  const said = await docket.rows<Answer>(
    `SELECT m.text, m.asked FROM message m JOIN conversation c ON c.id = m.conversation_id
     WHERE c.address = $1 AND m.direction = 'out' AND m.author_kind = 'bot' ORDER BY m.id`,
    [from],
  );
  const arrived = docket.twilio.conversation(from).map(({ body }) => body);
  expect(said.filter(({ text: body }) => !arrived.includes(body))).toEqual([]);
  return said;
}

async function missed(run: Run, step: Extract<Step, { kind: 'bot' }>, answers: Answer[]): Promise<string[]> {
  const { handled_by } = await newestConversation(run);
  const wanted = step.expectations;
  const count = countOf(wanted);
  const problems = [
    ...(answers.length === count || (count > 0 && !run.strict)
      ? []
      : [`should say ${count} ${count === 1 ? 'thing' : 'things'}, says ${answers.length}`]),
    ...(wanted.some(({ kind }) => kind === 'hands-over') && handled_by !== 'staff'
      ? ['should call a person']
      : []),
    ...(run.strict ? wanted.flatMap((one) => problemWith(one, answers)) : []),
  ];
  return problems.map((problem) => `${problem} (< ${step.line})`);
}

function countOf(expectations: Expectation[]): number {
  const kinds = expectations.map(({ kind }) => kind);
  return kinds.includes('nothing') ? 0 : kinds.includes('twice') ? 2 : 1;
}

function problemWith(expectation: Expectation, answers: Answer[]): string[] {
  const said = fold(answers.map(({ text: one }) => one).join('\n'));
  switch (expectation.kind) {
    case 'asks': {
      const asked = answers.map((answer) => answer.asked).findLast((one) => one !== null) ?? null;
      return expectation.anyOf.some((one) => one === asked && (one !== null || !said.includes('?')))
        ? []
        : [`should ask about ${expectation.anyOf.map((one) => one ?? 'nothing').join(' or ')}`];
    }
    case 'says':
      return expectation.anyOf.some((one) => said.includes(fold(one)))
        ? []
        : [`should say ${expectation.anyOf.join(' or ')}`];
    case 'leaves-out':
      return expectation.anyOf.flatMap((one) => (said.includes(fold(one)) ? [`should not say ${one}`] : []));
    default:
      return [];
  }
}

type Row = {
  id: string;
  handled_by: string;
  record_kind: string | null;
  record_id: string | null;
  intake: { followsJobId?: string | null };
};

async function newestConversation({ docket, from }: Run): Promise<Row> {
  const [row] = await docket.rows<Row>(
    'SELECT * FROM conversation WHERE address = $1 ORDER BY last_message_at DESC, id DESC LIMIT 1',
    [from],
  );
  if (!row) throw new Error('there is no conversation');
  return row;
}

async function readOutcome(run: Run): Promise<Outcome> {
  const { docket, from } = run;
  const { id, handled_by, record_kind, record_id, intake } = await newestConversation(run);
  const facts = await docket.rows<{ field: string; value: string }>(
    'SELECT field, value FROM fact WHERE conversation_id = $1 AND current ORDER BY field',
    [id],
  );
  const [counts] = await docket.rows<Pick<Outcome, 'photos' | 'passcodes' | 'records' | 'optedOut'>>(
    `SELECT (SELECT count(DISTINCT photo_id)::int FROM photo_place WHERE record_id = $1) AS photos,
       (SELECT count(*)::int FROM secret WHERE record_id = $1 AND sealed IS NOT NULL) AS passcodes,
       (SELECT count(DISTINCT record_id)::int FROM conversation WHERE address = $2) AS records,
       (SELECT bool_or(opted_out_at IS NOT NULL) FROM customer_identity WHERE address = $2) AS "optedOut"`,
    [record_id ?? id, from],
  );
  const texts = await docket.rows<{ text: string }>(
    `SELECT m.text FROM message m JOIN conversation c ON c.id = m.conversation_id
     WHERE c.address = $1 AND m.direction = 'in' ORDER BY m.id`,
    [from],
  );
  return {
    photos: 0,
    passcodes: 0,
    records: 0,
    optedOut: false,
    ...counts,
    facts: Object.fromEntries(facts.map(({ field, value }) => [field, value])),
    record: record_kind ?? 'none',
    handledBy: handled_by,
    follows: Boolean(intake.followsJobId),
    answers: await answersTo(run),
    texts: texts.map(({ text: one }) => one),
  };
}

/** Where the end is not the script's. */
export function differences({ end }: Script, outcome: Outcome): string[] {
  const keys = ['record', 'records', 'photos', 'passcodes', 'handledBy', 'optedOut', 'follows'] as const;
  return [
    ...keys.flatMap((key) =>
      end[key] === undefined || end[key] === outcome[key]
        ? []
        : [`${key} should be ${end[key]}, is ${outcome[key]}`],
    ),
    ...end.stays.flatMap((words) =>
      outcome.texts.some((one) => one.includes(words)) ? [] : [`"${words}" is gone from the texts`],
    ),
    ...end.facts.flatMap((fact) => differs(fact, outcome.facts[fact.field] ?? '')),
  ];
}

function differs({ field, exact, words = [] }: FactInTheEnd, value: string): string[] {
  const is = fold(value);
  if (exact !== undefined && is !== fold(exact)) return [`${field} should be "${exact}", is "${value}"`];
  return words.some((word) => !is.includes(fold(word)))
    ? [`${field} should hold ${words.join(' and ')}, is "${value}"`]
    : [];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim();
}
