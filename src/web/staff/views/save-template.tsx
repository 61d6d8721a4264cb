import { LONGEST_TEMPLATE_NAME } from '../../../quotes/quote-templates.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { saveTemplatePath } from '../../ui/routes/quotes.js';

/** Asks for the name under which a quote's lines are kept. `within`: the part of the page that the answer replaces. */
export function SaveTemplateDialog(props: { number: number; name: string; said: string; within?: string }) {
  const { number, name, said, within } = props;
  const action = saveTemplatePath(number);
  const swap = within ? { 'hx-post': action, 'hx-target': within, 'hx-swap': 'outerHTML' } : {};
  return (
    <Dialog id="save-template" title="Save as template">
      <form class="stack" method="post" action={action} {...swap}>
        <p class="muted">{said}</p>
        {within && <input type="hidden" name="from" value="quote" />}
        <TextField
          id="template-name"
          name="name"
          label="Name"
          value={name}
          maxLength={LONGEST_TEMPLATE_NAME}
          required
          autocomplete="off"
        />
        <div class="dialog-foot">
          <Button kind="primary">Save as template</Button>
        </div>
      </form>
    </Dialog>
  );
}
