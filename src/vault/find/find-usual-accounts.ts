import type { FoundSecret } from './find-secrets.js';
import type { Chunk, Reading } from './read-text.js';
import { chunkText, looksMadeUp } from './read-words.js';

/** Accounts known by their usual or shortened names: "admin and Camden1234", "admin/sunny1day", "u: helen p: Marigold_77". */
export function findUsualAccounts(reading: Reading): FoundSecret[] {
  return reading.chunks.flatMap((chunk, index) => {
    const usual = USUAL_NAMES.test(reading.tokens[chunk.first]?.norm ?? '');
    const values = [
      shortLabelled(reading, chunk),
      joinedValue(reading, chunk.start, chunkText(reading, chunk)),
      usual ? valueBeside(reading, index) : null,
    ];
    return values.filter((value) => value !== null);
  });
}

/** Accounts that a thing comes with. */
const USUAL_NAMES =
  /^(admin|administrator|root|user|superuser|supervisor|sysadmin|guest|owner|operator|manager|installer|engineer|service|support|pi|ubnt|administrador|administrateur|amministratore|benutzer|usuario|utente|utilisateur)$/;
const BESIDE = /^(and|then|with|plus|y|con|luego|et|avec|puis|und|mit|dann|e|com|depois|poi|&|\+|,)$/;

/** "cctv box: admin and Camden1234": an account's usual name, and what opens it behind "and". */
function valueBeside(reading: Reading, index: number): FoundSecret | null {
  const name = reading.chunks[index];
  if (!name || name.first !== (name.closed ? name.last - 1 : name.last)) return null;
  const closing = reading.tokens[name.last]?.norm === ',';
  if (name.closed && !closing) return null;
  const joint = reading.chunks[index + 1];
  const joins = joint !== undefined && BESIDE.test(reading.tokens[joint.first]?.norm ?? '');
  const value = reading.chunks[index + (joins ? 2 : 1)];
  if (!value || (!joins && !closing) || reading.tokens[value.first]?.kind === 'saved') return null;
  const core = chunkText(reading, value);
  const known = reading.phrases[value.first];
  if (!looksMadeUp(core) || !/\p{Nd}/u.test(core) || known?.has('brand') || known?.has('device')) return null;
  return {
    start: value.start,
    end: value.end,
    value: reading.text.slice(value.start, value.end),
    kind: 'password',
    sureness: 'unsure',
  };
}

/** Tokens before "p:" in which "u:" stands. */
const SHORT_REACH = 10;

/** "u: helen p: Marigold_77". */
function shortLabelled({ tokens, text }: Reading, chunk: Chunk): FoundSecret | null {
  const sign = (at: number): boolean => /^[:=]$/.test(tokens[at]?.norm ?? '');
  if (
    !sign(chunk.first - 1) ||
    tokens[chunk.first - 2]?.norm !== 'p' ||
    tokens[chunk.first]?.kind === 'saved'
  )
    return null;
  if (chunk.end - chunk.start < 4) return null;
  for (let at = chunk.first - 3; at >= Math.max(0, chunk.first - SHORT_REACH); at -= 1)
    if (/^(u|un|user|e|email|login|id)$/.test(tokens[at]?.norm ?? '') && sign(at + 1))
      return {
        start: chunk.start,
        end: chunk.end,
        value: text.slice(chunk.start, chunk.end),
        kind: 'password',
        sureness: 'unsure',
      };
  return null;
}

/** "router page admin/sunny1day": both in one. */
function joinedValue(reading: Reading, start: number, raw: string): FoundSecret | null {
  const [, name = '', value = ''] = /^(\p{L}{2,16})[/:|](\S{5,60})$/u.exec(raw) ?? [];
  if (!USUAL_NAMES.test(name.toLowerCase()) || !looksMadeUp(value)) return null;
  const from = start + raw.length - value.length;
  return {
    start: from,
    end: from + value.length,
    value: reading.text.slice(from, from + value.length),
    kind: 'password',
    sureness: 'unsure',
  };
}
