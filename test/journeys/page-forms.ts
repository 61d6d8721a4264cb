/** A form as a browser would send it: every field with what stands in it, in the order of the page. */
export type PageForm = [name: string, value: string][];

/** The form that is sent to `action`, filled in as the page has it. Throws where the page has none. */
export function readPageForm(page: string, action: string): PageForm {
  const start = page.search(
    new RegExp(`<form[^>]*action="${action.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`),
  );
  const form = start < 0 ? '' : page.slice(start, page.indexOf('</form>', start));
  if (form === '') {
    throw new Error(`no form for ${action} on this page`);
  }
  const fields: PageForm = [];
  for (const [, field, input, box, kind, inside] of form.matchAll(
    /(<(input)\b(?:[^>"]|"[^"]*")*>)|(<(textarea|select)\b(?:[^>"]|"[^"]*")*>)([\s\S]*?)<\/(?:textarea|select)>/g,
  )) {
    const head = field ?? box ?? '';
    const name = attribute(head, 'name');
    const type = attribute(head, 'type');
    if (!name || /\sdisabled/.test(head) || ['submit', 'file'].includes(type)) {
      continue;
    }
    if (kind === 'select') {
      const options = [...(inside ?? '').matchAll(/<option[^>]*>/g)].map(([option]) => option);
      const picked = options.find((option) => /\sselected/.test(option)) ?? options[0] ?? '';
      fields.push([name, attribute(picked, 'value')]);
    } else if (kind === 'textarea') {
      fields.push([name, plain((inside ?? '').replace(/^\n/, ''))]);
    } else if ((input && !['checkbox', 'radio'].includes(type)) || /\schecked/.test(head)) {
      fields.push([name, attribute(head, 'value') || (type === 'checkbox' ? 'on' : '')]);
    }
  }
  return fields;
}

/** The form with other values in some fields; a field it does not have is added. */
export function withFields(form: PageForm, values: Record<string, string>): PageForm {
  const kept = form.filter(([name]) => !(name in values));
  return [...kept, ...Object.entries(values)];
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
