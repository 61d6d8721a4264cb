type Part = Record<string, unknown>;
type TextPart = { type?: string; text?: string };

const length = (value: unknown) => String((value as TextPart | undefined)?.text ?? '').length;
const tooLong = (value: unknown, most: number) => length(value) > most || length(value) === 0;

/** What Slack would say of these blocks (https://docs.slack.dev/reference/block-kit/blocks); undefined: nothing. */
export function refuseBlocks(blocks: unknown, isFile: (id: string) => boolean): string | undefined {
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) return 'invalid_blocks_format';
  if (blocks.length > 50) return 'invalid_blocks';
  const ids = (blocks as Part[]).flatMap(({ block_id: id }) => (id === undefined ? [] : [String(id)]));
  if (new Set(ids).size < ids.length || ids.some((id) => id.length > 255)) return 'invalid_blocks';
  return (blocks as Part[]).every((block) => fits(block, isFile)) ? undefined : 'invalid_blocks';
}

function fits(block: Part, isFile: (id: string) => boolean): boolean {
  switch (block.type) {
    case 'header':
      return (block.text as TextPart).type === 'plain_text' && !tooLong(block.text, 150);
    case 'section': {
      const fields = (block.fields ?? []) as TextPart[];
      return (
        (block.text !== undefined || fields.length > 0) &&
        (block.text === undefined || !tooLong(block.text, 3_000)) &&
        fields.length <= 10 &&
        fields.every((field) => !tooLong(field, 2_000))
      );
    }
    case 'context':
      return ((block.elements ?? []) as unknown[]).length <= 10;
    case 'image': {
      const file = (block.slack_file as { id?: string } | undefined)?.id;
      const alt = String(block.alt_text ?? '');
      return alt.length > 0 && alt.length <= 2_000 && (file === undefined ? true : isFile(file));
    }
    case 'actions': {
      const elements = (block.elements ?? []) as Part[];
      return (
        elements.length > 0 && elements.length <= 25 && elements.every(elementFits) && areDistinct(elements)
      );
    }
    default:
      return true;
  }
}

function areDistinct(elements: Part[]): boolean {
  return new Set(elements.map(({ action_id: id }) => id)).size === elements.length;
}

function elementFits(element: Part): boolean {
  const id = String(element.action_id ?? '');
  if (id === '' || id.length > 255) return false;
  const options = (element.options ?? []) as { text: TextPart; value: string }[];
  const optionFits = ({ text, value }: (typeof options)[number]) => !tooLong(text, 75) && value.length <= 150;
  switch (element.type) {
    case 'button':
      return (
        !tooLong(element.text, 75) &&
        String(element.value ?? '').length <= 2_000 &&
        String(element.url ?? '').length <= 3_000
      );
    case 'static_select':
      return (
        options.length > 0 &&
        options.length <= 100 &&
        options.every(optionFits) &&
        !tooLong(element.placeholder, 150) &&
        (element.initial_option === undefined ||
          options.some((one) => JSON.stringify(one) === JSON.stringify(element.initial_option)))
      );
    case 'overflow':
      return options.length > 0 && options.length <= 5 && options.every(optionFits);
    default:
      return true;
  }
}
