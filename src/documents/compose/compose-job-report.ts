import type { AnswerView, JobReportView, ReportPhase } from '../views/job-report-view.js';
import { type DocumentWords, fill } from '../words/words.js';
import { type Block, type Fact, typed } from './block.js';
import type { Composition } from './compose-document.js';
import { jobName } from './compose-intake-receipt.js';
import { factsBlock, photoSection, textSection } from './compose-parts.js';
import type { Speaker } from './speaker.js';

const PHASE_WORDS: Readonly<Record<ReportPhase, keyof DocumentWords>> = {
  intake: 'phaseIntake',
  before: 'phaseBefore',
  during: 'phaseDuring',
  after: 'phaseAfter',
};

export function composeJobReport(view: JobReportView, speaker: Speaker): Composition {
  const { words } = speaker;
  const known = factsBlock(view.facts, speaker);
  return {
    title: `${words.jobReport} ${jobName(view.jobNumber)}`,
    subject: typed(view.title, 'the title'),
    facts: [
      { label: words.job, value: jobName(view.jobNumber) },
      { label: words.openedOn, value: speaker.dayOf(view.openedAt) },
      ...(view.closedAt === null ? [] : [{ label: words.closedOn, value: speaker.dayOf(view.closedAt) }]),
    ],
    blocks: [
      ...textSection(words.whatWasDone, view.summary, 'what was done'),
      ...(known.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: words.details },
            { kind: 'facts' as const, facts: known },
          ]),
      ...visitsSection(view, speaker),
      ...partsSection(view, speaker),
      ...view.forms.flatMap((form) => formSection(form, speaker)),
      ...photoSections(view, speaker),
    ],
  };
}

function visitsSection({ visits }: JobReportView, speaker: Speaker): Block[] {
  return visits.length === 0
    ? []
    : [
        { kind: 'heading', text: speaker.words.visits },
        ...visits.map((visit) => ({
          kind: 'text' as const,
          text: speaker.span(visit),
          tone: 'plain' as const,
        })),
      ];
}

function partsSection({ parts }: JobReportView, { words, count }: Speaker): Block[] {
  return parts.length === 0
    ? []
    : [
        { kind: 'heading', text: words.parts },
        {
          kind: 'table',
          columns: [
            { label: words.part, align: 'start', share: 80 },
            { label: words.quantity, align: 'end', share: 20 },
          ],
          rows: parts.map(({ name, quantity }, at) => [
            { text: typed(name, `part ${at + 1}`) },
            { text: count(quantity) },
          ]),
        },
      ];
}

function formSection({ name, answers }: JobReportView['forms'][number], speaker: Speaker): Block[] {
  const facts = answers.flatMap((answer): Fact[] => {
    const value = sayAnswer(answer, name, speaker);
    return value === null ? [] : [{ label: answer.label, value }];
  });
  return [
    { kind: 'heading', text: name },
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
    ...answers.flatMap((answer): Block[] =>
      'strokes' in answer
        ? [
            { kind: 'text', text: answer.label, tone: 'muted' },
            { kind: 'ink', strokes: answer.strokes, alt: `${speaker.words.signature}: ${answer.label}` },
          ]
        : [],
    ),
  ];
}

/** Null for a drawn signature, which is no words. */
function sayAnswer(answer: AnswerView, form: string, { words, day, count }: Speaker): Fact['value'] | null {
  const place = `“${answer.label}” of ${form}`;
  if ('text' in answer) {
    return typed(answer.text, place);
  }
  if ('signed' in answer) {
    return typed(answer.signed, place);
  }
  if ('day' in answer) {
    return day(answer.day);
  }
  return 'photos' in answer ? fill(words.photosTaken, { n: count(answer.photos) }) : null;
}

/** Numbered through, phase after phase. */
function photoSections({ photos: phases }: JobReportView, speaker: Speaker): Block[] {
  const sections = phases.flatMap(({ phase, photos }, at) => {
    const first = 1 + phases.slice(0, at).reduce((sum, before) => sum + before.photos.length, 0);
    return photoSection(speaker.words[PHASE_WORDS[phase]], photos, speaker, {
      across: 2,
      first,
      under: true,
    });
  });
  return sections.length === 0 ? [] : [{ kind: 'heading', text: speaker.words.photos }, ...sections];
}
