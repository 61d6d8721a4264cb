import { BOT_SCOPES, type BotScope, slackAppManifest } from './manifest-parts.js';

type Value = string | boolean | readonly Value[] | { readonly [key: string]: Value };

/** The app's manifest as YAML, each scope with what it is for, for a Docket at this address. */
export function writeManifest(publicUrl: string): string {
  return `${linesOf(slackAppManifest(publicUrl)).join('\n')}\n`;
}

/** JSON's strings are YAML's too, so nothing needs to be told apart. */
function scalar(value: string | boolean): string {
  const written = JSON.stringify(value);
  return typeof value === 'string' && Object.hasOwn(BOT_SCOPES, value)
    ? `${written} # ${BOT_SCOPES[value as BotScope]}`
    : written;
}

function linesOf(value: Value): string[] {
  if (typeof value !== 'object') return [scalar(value)];
  return Array.isArray(value)
    ? value.flatMap((one) => linesOf(one).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`))
    : Object.entries(value).flatMap(([key, one]) =>
        typeof one === 'object'
          ? [`${key}:`, ...linesOf(one).map((line) => `  ${line}`)]
          : [`${key}: ${scalar(one)}`],
      );
}
