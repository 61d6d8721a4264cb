import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/feedback.js';
import type { PasscodePanelView } from './record-view.js';

type SecretView = PasscodePanelView['secrets'][number];

/** The form that buttons inside another form belong to. */
export const PUT_BACK_FORM = 'put-back';

/** What was taken out of this member's words just now, and the way to put it back. `back`: the page they are on. */
export function TakenNotice(props: {
  secrets: readonly SecretView[];
  back: string;
  inForm?: boolean;
  /** Sent beside another part, to take the place of the one on the page. */
  beside?: boolean;
}) {
  const taken = props.secrets.filter(({ takenFrom }) => takenFrom?.justNow);
  return (
    <div id="taken" class="taken" {...(props.beside ? { 'hx-swap-oob': 'true' } : {})}>
      {taken.map((secret) => (
        <Notice tone="warn">
          <p>
            What looked like a passcode was taken out of {secret.takenFrom?.where}. It is sealed here, under
            Passcode.
          </p>
          <PutBack secret={secret} back={props.back} {...(props.inForm ? { inForm: true } : {})} />
        </Notice>
      ))}
    </div>
  );
}

/** The button that says a secret is none, or who may say so. */
export function PutBack(props: { secret: SecretView; back: string; inForm?: boolean }) {
  const { putBack } = props.secret;
  if (!putBack) {
    return null;
  }
  if (putBack.path === undefined) {
    return <p class="muted field-hint">{putBack.because}</p>;
  }
  const words = 'Not a passcode: put it back';
  if (props.inForm) {
    return (
      <Button small form={PUT_BACK_FORM} formAction={putBack.path}>
        {words}
      </Button>
    );
  }
  return (
    <form class="action" method="post" action={putBack.path}>
      <input type="hidden" name="back" value={props.back} />
      <Button small>{words}</Button>
    </form>
  );
}

/** Beside a form whose inside has such buttons. */
export function PutBackForm({ back }: { back: string }) {
  return (
    <form id={PUT_BACK_FORM} method="post" action={back} hidden>
      <input type="hidden" name="back" value={back} />
    </form>
  );
}
