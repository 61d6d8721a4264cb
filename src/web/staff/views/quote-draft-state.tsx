import { Button, ButtonLink } from '../../ui/button.js';
import type { DraftStateView } from './quote-draft-view.js';

/** The id of the form that all of a draft is in. */
export const FORM = 'quote-draft';

/** The answer to every save: what it comes to, or what is in the way. The fields themselves stay as they are. */
export function DraftState({ view }: { view: DraftStateView }) {
  const problems = Object.entries(view.problems).filter(([name]) => name !== '');
  return (
    <section
      class="card draft-state"
      id="draft-state"
      aria-label="Sum"
      data-amounts={JSON.stringify(view.amounts)}
      data-problems={JSON.stringify(view.problems)}
      data-screened={JSON.stringify(view.screened)}
      data-saved={view.said === 'Saved' || view.said === '' ? 'yes' : 'no'}
    >
      <input type="hidden" name="seen" value={String(view.revision)} form={FORM} />
      <p class="draft-said" role="status">
        <span data-draft-said>{view.said}</span>
      </p>
      {view.conflict ? <Conflict view={view} /> : <Problems problems={problems} />}
      <dl class="sum">
        {view.totals.map(({ label, amount, strong }) => (
          <div class={strong ? 'sum-total' : undefined}>
            <dt>{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Problems({ problems }: { problems: readonly (readonly [string, string])[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="draft-problems" role="alert">
      <p>Not saved yet; all you typed is still here.</p>
      <ul>
        {problems.slice(0, 8).map(([, message]) => (
          <li>{message}</li>
        ))}
        {problems.length > 8 && <li>{`And ${problems.length - 8} more.`}</li>}
      </ul>
    </div>
  );
}

function Conflict({ view }: { view: DraftStateView }) {
  return (
    <div class="draft-problems" role="alert">
      <p>{view.conflict}</p>
      <p>What you typed is still here.</p>
      <div class="draft-conflict">
        <ButtonLink href={view.path} small>
          Take theirs
        </ButtonLink>
        <Button form={FORM} small kind="danger" name="over" value="yes" data-save-over="">
          Save mine over it
        </Button>
      </div>
    </div>
  );
}
