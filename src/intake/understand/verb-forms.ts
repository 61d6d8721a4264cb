import type { Language } from './fact.js';
import { fold } from './tokens.js';
import { VERBS } from './words/verbs.js';

/** A verb as a word of a text can be one of its forms. `particle`: what must follow it ("springt … an"). */
export type VerbForm = {
  english: string;
  symptom: boolean;
  particle: string;
  infinitive: boolean;
  past: boolean;
};

const COLUMNS: readonly Language[] = ['es', 'fr', 'de', 'pt'];

/** Endings put on a stem, by the infinitive's ending: present, past, participles. */
const ENDINGS: Record<string, Record<string, { now: string; past: string }>> = {
  es: {
    ar: { now: 'a an aba aban ando o e en', past: 'o aron ado ada ados adas' },
    er: { now: 'e en ia ian iendo o', past: 'io ieron ido ida idos idas' },
    ir: { now: 'e en ia ian iendo o', past: 'io ieron ido ida idos idas' },
  },
  fr: {
    er: { now: 'e ent ait aient ant', past: 'e ee es ees' },
    ir: { now: 'it issent issait', past: 'i ie is ies' },
    re: { now: '', past: '' },
  },
  pt: {
    ar: { now: 'a am ava avam ando o e em', past: 'ou aram ado ada ados adas' },
    er: { now: 'e em ia iam endo o', past: 'eu eram ido ida idos idas' },
    ir: { now: 'e em ia iam indo o', past: 'iu iram ido ida idos idas' },
  },
};

function regular(infinitive: string, language: Language): { now: string[]; past: string[] } {
  if (language === 'de') {
    const stem = infinitive.replace(/e?n$/, '');
    const link = /[dt]$|[^lrmn]m$|[^lrhmn]n$/.test(stem) && !/e[ln]$/.test(infinitive) ? 'e' : '';
    const present = `${stem}${/[td]$/.test(stem) ? 'et' : `${link}t`}`;
    const ge = /^(?:ver|be|er|ent|zer|uber)|ieren$/.test(infinitive) ? '' : 'ge';
    return { now: [present, `${stem}${link}te`, `${stem}${link}ten`], past: [`${ge}${present}`] };
  }
  const stem = infinitive.slice(0, -2);
  const endings = ENDINGS[language]?.[infinitive.slice(-2)];
  const on = (list: string | undefined) => (list ? list.split(' ').map((ending) => stem + ending) : []);
  return { now: on(endings?.now), past: on(endings?.past) };
}

type Forms = Map<string, VerbForm[]>;
const compiled = new Map<Language, Forms>();

function addVerb(forms: Forms, written: string, language: Language, english: string, symptom: boolean): void {
  const [lemma = '', more = ''] = written.split(':');
  const cut = lemma.indexOf('/');
  const particle = cut < 0 ? '' : fold(lemma.slice(0, cut));
  const infinitive = fold(lemma.slice(cut + 1).trim());
  if (infinitive.includes(' ') || infinitive.length < 3) return;
  const told = more
    .split(',')
    .map((form) => fold(form.trim()))
    .filter((form) => form && !form.includes(' '));
  const { now, past } =
    more && language !== 'es' && language !== 'pt' ? { now: [], past: [] } : regular(infinitive, language);
  const put = (word: string, form: Omit<VerbForm, 'english' | 'symptom'>) => {
    const list = forms.get(word) ?? [];
    list.push({ english, symptom, ...form });
    forms.set(word, list);
  };
  const said = symptom ? now.filter((word) => word !== `${infinitive.slice(0, -2)}o`) : now;
  for (const word of new Set([...said, ...told])) {
    const joined = particle !== '' && word.startsWith(particle);
    put(word, {
      particle: joined ? '' : particle,
      infinitive: false,
      past: joined || /^ge|[ai]d[oa]s?$/.test(word),
    });
    if (particle && !joined)
      put(particle + word, { particle: '', infinitive: false, past: /^ge/.test(word) });
  }
  for (const word of past) put(particle + word, { particle: '', infinitive: false, past: true });
  put(particle + infinitive, { particle: '', infinitive: true, past: false });
  if (particle) put(`${particle}zu${infinitive}`, { particle: '', infinitive: true, past: false });
}

function compile(language: Language): Forms {
  const forms: Forms = new Map();
  const column = COLUMNS.indexOf(language);
  for (const line of VERBS.split('\n')) {
    const [english = '', ...cells] = line.split('|').map((cell) => cell.trim());
    if (!english || column < 0) continue;
    const symptom = english.startsWith('!');
    // Commas part verbs, but also the further forms of one: a verb begins behind a comma and a blank.
    for (const written of (cells[column] ?? '').split(/,\s+/))
      if (written) addVerb(forms, written.trim(), language, english.replace('!', ''), symptom);
  }
  return forms;
}

/** The verbs that a folded word can be a form of, in a language; none in English, which needs no translating. */
export function verbForms(word: string, language: Language): readonly VerbForm[] {
  if (language === 'en') return [];
  let forms = compiled.get(language);
  if (!forms) {
    forms = compile(language);
    compiled.set(language, forms);
  }
  return forms.get(word) ?? forms.get(bareVerb(word, language)) ?? [];
}

/** "llenarse" → "llenar", "soltou-se" → "soltou": without the small words that hang on a verb. */
function bareVerb(word: string, language: Language): string {
  if (language === 'es') return word.replace(/(?<=[aei]r)(?:se|me|te|lo|la|los|las|le|nos)$/, '');
  return language === 'pt' ? word.replace(/-(?:se|me|te|lo|la|los|las|lhe|nos)$/, '') : word;
}

/** "turn on" → "turns on". */
export function thirdPerson(english: string): string {
  const [verb = '', ...rest] = english.split(' ');
  const said = /(?:s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return [said, ...rest].join(' ');
}

/** "turn on" → "turning on", "stop" → "stopping". */
export function gerund(english: string): string {
  const [verb = '', ...rest] = english.split(' ');
  const short = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb);
  const said = /[^e]e$/.test(verb)
    ? `${verb.slice(0, -1)}ing`
    : short
      ? `${verb}${verb.at(-1)}ing`
      : `${verb}ing`;
  return [said, ...rest].join(' ');
}
