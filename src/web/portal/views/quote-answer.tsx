import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/feedback.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { DECLINE_REASONS, fill } from '../words/quote-words.js';
import { ACCEPT_FORM } from './quote-offer.js';
import type { QuoteTermsView, QuoteView } from './quote-view.js';

export const LONGEST_NAME = 120;
export const LONGEST_REASON = 400;
export const LONGEST_QUESTION = 2000;

/** Agree, sign, accept. Nothing is ticked before the customer ticks it. */
export function AcceptForm({ view }: { view: QuoteView }) {
  const { business, form, paths, reference, terms, totals, words } = view;
  const { errors } = form;
  return (
    <section class="quote-answer" id="accept" aria-labelledby="accept-title">
      <h2 id="accept-title">{words.accept}</h2>
      <p data-names-total={fill(words.acceptLead, { reference, business: business.name, total: '{total}' })}>
        {fill(words.acceptLead, { reference, business: business.name, total: totals.total })}
      </p>
      <form
        id={ACCEPT_FORM}
        class="stack"
        method="post"
        action={`${paths.accept}#accept`}
        data-once
        noValidate
      >
        {errors[''] && <Notice tone="bad">{errors['']}</Notice>}
        {terms.map((one) => (
          <Agreement terms={one} view={view} />
        ))}
        <TextField
          id="signer"
          name="name"
          label={words.yourName}
          value={form.name}
          autocomplete="name"
          required
          maxLength={LONGEST_NAME}
          {...(errors.name ? { error: errors.name } : {})}
        />
        <Signature view={view} />
        <div class="quote-press">
          <Button
            kind="primary"
            icon="check"
            data-names-total={fill(words.acceptButton, { total: '{total}' })}
          >
            {fill(words.acceptButton, { total: totals.total })}
          </Button>
        </div>
        <p class="muted quote-small">{words.sealHint}</p>
      </form>
    </section>
  );
}

function Agreement({ terms: { kind }, view }: { terms: QuoteTermsView; view: QuoteView }) {
  const { form, words } = view;
  const id = `agree-${kind}`;
  const error = form.errors[id];
  return (
    <div class="field">
      <div class="quote-agree">
        <input
          id={id}
          type="checkbox"
          name="agreed"
          value={kind}
          checked={form.agreed.includes(kind)}
          required
          autocomplete="off"
          {...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})}
        />
        <label for={id}>{kind === 'terms' ? words.agreeTerms : words.agreePrivacy}</label>
        <a href={`#${kind}`}>{kind === 'terms' ? words.readTerms : words.readPrivacy}</a>
      </div>
      <FieldError id={id} error={error} />
    </div>
  );
}

function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error ? (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="warn" size={14} /> {error}
    </p>
  ) : null;
}

/** Typed: the name is the signature. Drawing is offered where the browser can. */
function Signature({ view }: { view: QuoteView }) {
  const { form, words } = view;
  const drawn = form.signedBy === 'drawn';
  return (
    <fieldset class="bare field quote-signature" data-sign>
      <legend class="field-label">{words.signature}</legend>
      <input type="hidden" name="signature" value="" data-sign-image autocomplete="off" />
      <div class="segments" hidden data-sign-ways>
        <label>
          <input type="radio" name="signedBy" value="typed" checked={!drawn} autocomplete="off" />
          <span>{words.typeIt}</span>
        </label>
        <label>
          <input type="radio" name="signedBy" value="drawn" checked={drawn} autocomplete="off" />
          <span>{words.drawIt}</span>
        </label>
      </div>
      <div data-sign-typed>
        <p class="quote-signed-name" data-sign-name aria-hidden="true" dir="auto" />
        <p class="field-hint">{words.typedHint}</p>
      </div>
      <div class="quote-draw" data-sign-drawn hidden>
        <canvas width="1200" height="400" role="img" aria-label={words.drawHere} />
        <div class="quote-draw-foot">
          <span class="field-hint">{words.drawHere}</span>
          <button type="button" class="button button-quiet button-small" data-sign-clear>
            {words.clear}
          </button>
        </div>
      </div>
      <FieldError id="signature" error={form.errors.signature} />
    </fieldset>
  );
}

/** A part that is folded away until it is wanted, or has something to say. */
function Folded(props: { id: string; title: string; open: boolean; children: ComponentChildren }) {
  return (
    <details class="quote-fold" id={props.id} open={props.open}>
      <summary>
        <h2>{props.title}</h2>
      </summary>
      {props.children}
    </details>
  );
}

export function DeclineForm({ view: { form, paths, words } }: { view: QuoteView }) {
  const { errors } = form;
  return (
    <Folded id="decline" title={words.decline} open={Boolean(errors.reason ?? errors.reasonWords)}>
      <p>{words.declineLead}</p>
      <form class="stack" method="post" action={`${paths.decline}#decline`} data-once noValidate>
        <fieldset
          class="bare field quote-reasons"
          {...(errors.reason ? { 'aria-describedby': 'reason-error' } : {})}
        >
          <legend class="field-label">{words.why}</legend>
          {DECLINE_REASONS.map((reason) => (
            <label>
              <input type="radio" name="reason" value={reason} checked={form.reason === reason} required />
              <span>{words.reasons[reason]}</span>
            </label>
          ))}
          <FieldError id="reason" error={errors.reason} />
        </fieldset>
        <TextAreaField
          id="reason-words"
          name="reasonWords"
          label={words.inOwnWords}
          value={form.reasonWords}
          maxLength={LONGEST_REASON}
          {...(errors.reasonWords ? { error: errors.reasonWords } : {})}
        />
        <div>
          <Button kind="danger">{words.declineButton}</Button>
        </div>
      </form>
    </Folded>
  );
}

/** A question goes to the team where there is a way back to the customer; else there is the phone. */
export function AskForm({ view }: { view: QuoteView }) {
  const { asks, business, form, paths, state, words } = view;
  const { phone } = business;
  if (!asks && !phone) {
    return null;
  }
  const open = Boolean(form.errors.question) || state.kind === 'declined' || state.kind === 'withdrawn';
  return (
    <Folded id="ask" title={words.ask} open={open}>
      {asks && (
        <form class="stack" method="post" action={`${paths.ask}#ask`} data-once noValidate>
          <p>{words.askLead}</p>
          <TextAreaField
            id="question"
            name="question"
            label={words.question}
            value={form.question}
            required
            maxLength={LONGEST_QUESTION}
            {...(form.errors.question ? { error: form.errors.question } : {})}
          />
          <div>
            <Button icon="send">{words.askButton}</Button>
          </div>
        </form>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            {fill(asks ? words.callInstead : words.call, { phone })}
          </a>
        </p>
      )}
    </Folded>
  );
}
