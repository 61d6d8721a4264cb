import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.js';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

/** A stage or a state in a word or two. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <span class="badge" data-tone={tone}>
      {icon ? <Icon name={icon} size={12} /> : <span class="badge-dot" aria-hidden="true" />}
      {children}
    </span>
  );
}

/** What it stands beside is made up, to look around with: nothing is ever sent to these customers. */
export function DemoBadge() {
  return (
    <span class="badge" data-tone="neutral" title="Made up, to look around with. Nothing is ever sent.">
      Demo
    </span>
  );
}

/** The way of a job through its stages; the current one is marked for everybody. */
export interface StepView {
  key: string;
  label: string;
  state: 'done' | 'current' | 'next';
}

export function Stepper({
  steps,
  action,
  target,
}: {
  steps: readonly StepView[];
  action?: string;
  target: string;
}) {
  const from = steps.find(({ state }) => state === 'current')?.key;
  const moving = { ...(action === undefined ? {} : { action }), ...(from === undefined ? {} : { from }) };
  return (
    <ol class="stepper" aria-label="Stages">
      {steps.map((step) => (
        <li
          data-state={step.state}
          {...(step.state === 'current' ? { 'aria-current': 'step' as const } : {})}
        >
          <Step step={step} {...moving} target={target} />
        </li>
      ))}
    </ol>
  );
}

function Step(props: { step: StepView; action?: string; from?: string; target: string }) {
  const { step, action, from, target } = props;
  const face = (
    <>
      <span class="stepper-mark">{step.state === 'done' && <Icon name="check" size={12} />}</span>
      <span class="stepper-label">{step.label}</span>
      {step.state === 'done' && <span class="visually-hidden"> (done)</span>}
    </>
  );
  if (action === undefined || step.state === 'current') return <span class="stepper-step">{face}</span>;
  return (
    <form method="post" action={action} hx-post={action} hx-target={target} hx-swap="outerHTML">
      {from !== undefined && <input type="hidden" name="from" value={from} />}
      <button
        type="submit"
        class="stepper-step"
        name="stage"
        value={step.key}
        title={`Move to ${step.label}`}
      >
        {face}
      </button>
    </form>
  );
}
