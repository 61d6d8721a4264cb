import { ButtonLink } from '../../ui/button.js';
import { PlainPage } from '../../ui/document.js';
import type { ErrorView } from './sign-in-view.js';

const words = {
  403: [
    'This is not yours to see',
    'Your role does not include this page, or you are not assigned to the job. Ask an owner or admin of your organization.',
  ],
  404: [
    'Nothing here',
    'The address may be mistyped, or what was here belongs to somebody else. Nothing is lost.',
  ],
  500: [
    'That went wrong on our side',
    'Nothing you sent is lost: texts and photos are kept before anything else happens. Try again in a minute.',
  ],
} as const;

/** What happened, that nothing is lost, and what to do. */
export function ErrorPage({ view }: { view: ErrorView }) {
  const [title, text] = words[view.status];
  return (
    <PlainPage title={title}>
      <div class="plain-card">
        <p class="error-status">{view.status}</p>
        <h1>{title}</h1>
        <p>{view.detail ?? text}</p>
        <p>
          <ButtonLink href={view.homePath} kind="primary">
            Go to the start page
          </ButtonLink>
        </p>
        {view.requestId && (
          <p class="muted">
            If it happens again, tell whoever runs this Docket: <code>{view.requestId}</code>
          </p>
        )}
      </div>
    </PlainPage>
  );
}
