type Part = Record<string, unknown>;
type TextPart = { type?: string; text?: string };

const length = (value: unknown) => String((value as TextPart | undefined)?.text ?? '').length;
const tooLong = (value: unknown, most: number) => length(value) > most || length(value) === 0;

/** What Slack would say of these blocks (https://docs.slack.dev/reference/block-kit/blocks); undefined: nothing. */
export function refuseBlocks(
  blocks: unknown,
  isFile: (id: string) => boolean,
  most = 50,
): string | undefined {
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) return 'invalid_blocks_format';
  if (blocks.length > most) return 'invalid_blocks';
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
        (block.accessory === undefined || elementFits(block.accessory as Part)) &&
        fields.length <= 10 &&
        fields.every((field) => !tooLong(field, 2_000))
      );
    }
    case 'context': {
      const elements = (block.elements ?? []) as Part[];
      return (
        elements.length > 0 && elements.length <= 10 && elements.every((one) => String(one.text).length > 0)
      );
    }
    case 'input':
      return !tooLong(block.label, 2_000) && elementFits(block.element as Part);
    case 'image': {
      const file = (block.slack_file as { id?: string } | undefined)?.id;
      const alt = String(block.alt_text ?? '');
      return (
        alt.length > 0 &&
        alt.length <= 2_000 &&
        (file === undefined || (/^F[A-Z0-9]{8,}$/.test(file) && isFile(file)))
      );
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
    case 'radio_buttons':
      return (
        options.length > 0 &&
        options.length <= 10 &&
        options.every(optionFits) &&
        new Set(options.map(({ value }) => value)).size === options.length &&
        (element.initial_option === undefined ||
          options.some((one) => JSON.stringify(one) === JSON.stringify(element.initial_option)))
      );
    case 'plain_text_input':
      return (
        Number(element.max_length ?? 1) <= 3_000 &&
        String(element.initial_value ?? '').length <= Number(element.max_length ?? 3_000) &&
        (element.placeholder === undefined || !tooLong(element.placeholder, 150))
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

/** What Slack would say of a modal or a home tab; undefined: nothing. */
export function refuseView(view: unknown): string | undefined {
  const { type, title, submit, private_metadata: meta, callback_id: id, blocks } = (view ?? {}) as Part;
  if (type !== 'modal' && type !== 'home') return 'invalid_arguments';
  if (JSON.stringify(view).length > 250_000) return 'view_too_large';
  if (type === 'modal' && (tooLong(title, 24) || (submit !== undefined && tooLong(submit, 24)))) {
    return 'invalid_arguments';
  }
  if (String(meta ?? '').length > 3_000 || String(id ?? '').length > 255) return 'invalid_arguments';
  if (type === 'modal' && submit === undefined && (blocks as Part[]).some((one) => one.type === 'input')) {
    return 'invalid_arguments';
  }
  return refuseBlocks(blocks, () => true, 100) && 'invalid_arguments';
}
