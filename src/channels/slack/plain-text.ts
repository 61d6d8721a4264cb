const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * Slack's markup as people read it (https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages):
 * `<https://a|b>` is b, `<@U1|ann>` is @ann, `<tel:…|0123>` is the number; without zero bytes, which a text column refuses.
 */
export function toPlainText(markup: string, botUserId: string): string {
  return markup
    .replaceAll('\0', '')
    .replaceAll(`<@${botUserId}>`, '')
    .replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label?: string) => plainOf(target, label))
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

function plainOf(target: string, label: string | undefined): string {
  if (target.startsWith('@')) return `@${label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
  if (target.startsWith('!')) return `@${label ?? target.slice(1).split('^')[0]}`;
  return label ?? target.replace(/^(?:mailto|tel):/, '');
}
