import type { ComponentChildren } from 'preact';
import { SETUP_STEPS, type SetupStep } from '../../../accounts/set-up.js';
import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Document } from '../../ui/document.js';
import { Notice } from '../../ui/feedback.js';
import { Icon, type IconName, Logo } from '../../ui/icons.js';
import { endWelcomePath, welcomePath } from '../../ui/routes/welcome.js';

/** The frame of the first set-up: one page a step, nothing beside it. */
export function Welcome(props: { title: string; step?: SetupStep; children: ComponentChildren }) {
  const at = props.step ? SETUP_STEPS.indexOf(props.step) + 1 : 0;
  return (
    <Document title={`${props.title} · Docket`} scripts={['plain']} bodyClass="plain">
      <main id="main" class="plain-main welcome">
        <header class="welcome-head">
          <p class="plain-brand">
            <Logo size={32} /> Docket
          </p>
          {at > 0 && (
            <p class="muted">
              Step {at} of {SETUP_STEPS.length}
            </p>
          )}
        </header>
        {at > 0 && <progress class="progress" aria-label="Set-up" max={SETUP_STEPS.length} value={at} />}
        <div class="plain-card">
          <h1>{props.title}</h1>
          {props.children}
        </div>
        {props.step && (
          <ActionButton action={endWelcomePath()} kind="quiet" small>
            Skip the rest of the set-up
          </ActionButton>
        )}
      </main>
    </Document>
  );
}

/** A step's form: what is asked, then back, skip and on. */
export function Step(props: { step: SetupStep; error?: string | undefined; children: ComponentChildren }) {
  return (
    <form class="stack" method="post" action={welcomePath(props.step)}>
      {props.error && <Notice tone="bad">{props.error}</Notice>}
      {props.children}
      <StepFoot step={props.step} skip>
        Save and go on
      </StepFoot>
    </form>
  );
}

/** Back, skip and on. */
export function StepFoot({ step, skip, children }: { step: SetupStep; skip?: boolean; children: string }) {
  const before = SETUP_STEPS[SETUP_STEPS.indexOf(step) - 1];
  return (
    <p class="form-foot">
      {before && (
        <ButtonLink href={welcomePath(before)} kind="quiet">
          Back
        </ButtonLink>
      )}
      {skip && (
        <Button kind="plain" name="skip" value="1" formNoValidate>
          Skip
        </Button>
      )}
      <Button kind="primary">{children}</Button>
    </p>
  );
}

/** Something to go and look at. */
export function Way(props: {
  icon: IconName;
  title: string;
  href: string;
  link: string;
  /** Opens beside the page. */
  away?: boolean;
  children: ComponentChildren;
}) {
  return (
    <li>
      <Icon name={props.icon} />
      <div>
        <strong>
          <bdi>{props.title}</bdi>
        </strong>
        <p class="muted">{props.children}</p>
        <a href={props.href} {...(props.away ? { target: '_blank', rel: 'noopener' } : {})}>
          {props.link}
        </a>
      </div>
    </li>
  );
}
