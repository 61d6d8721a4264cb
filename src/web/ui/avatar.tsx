import { Icon } from './icons.js';

/** Initials on one of eight colours that follow the name. The name itself must stand beside it. */
export function Avatar({ name, size = 'normal' }: { name: string; size?: 'small' | 'normal' | 'large' }) {
  return (
    <span class={`avatar avatar-${size}`} data-hue={hueOf(name)} aria-hidden="true">
      {isNumber(name) ? <Icon name="user" size={14} /> : initialsOf(name)}
    </span>
  );
}

/** Whoever has no name yet goes by a number. */
function isNumber(name: string): boolean {
  return /^\+?[\d\s().-]+$/u.test(name);
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const letters = picked.map((word) => [...(word?.replace(/[^\p{L}\p{N}]/gu, '') ?? '')][0] ?? '').join('');
  return letters === '' ? '?' : letters.toLocaleUpperCase();
}

function hueOf(name: string): number {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return sum % 8;
}
