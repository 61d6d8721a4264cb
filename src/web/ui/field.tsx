import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { Icon } from './icons.js';

interface FieldFrame {
  /** Unique on the page; also the input's id. */
  id: string;
  label: string;
  hint?: string;
  error?: string;
}

function describedBy({ id, hint, error }: FieldFrame) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}

/** A label above, a hint and then the error below. */
function Frame({ children, ...frame }: FieldFrame & { children: ComponentChildren }) {
  const { id, label, hint, error } = frame;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="warn" size={14} /> {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldFrame {
  name: string;
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'number' | 'date' | 'time';
  value?: string;
  placeholder?: string;
  autocomplete?: NonNullable<InputHTMLAttributes['autocomplete']>;
  required?: boolean;
  maxLength?: number;
  disabled?: boolean;
  /** The last day of a date. */
  max?: string;
  /** The id of a `datalist`. */
  list?: string;
  /** Which keys a phone shows. */
  inputMode?: 'decimal';
}

export function TextField({ id, label, hint, error, ...input }: TextFieldProps) {
  const frame = { id, label, ...(hint ? { hint } : {}), ...(error ? { error } : {}) };
  const { type = 'text', ...rest } = input;
  return (
    <Frame {...frame}>
      {/* The JSX types have one shape per input type; ours all share the one of text. */}
      <input id={id} class="input" type={type as 'text'} dir="auto" {...rest} {...describedBy(frame)} />
    </Frame>
  );
}

interface ColourFieldProps extends FieldFrame {
  name: string;
  /** `#rrggbb`: no browser can leave a colour empty. */
  value: string;
}

/** A colour to pick, and how it is written. */
export function ColourField({ id, label, hint, error, name, value }: ColourFieldProps) {
  const frame = { id, label, ...(hint ? { hint } : {}), ...(error ? { error } : {}) };
  return (
    <Frame {...frame}>
      <span class="colour-field">
        <input id={id} class="input" type="color" name={name} value={value} {...describedBy(frame)} />
        <output for={id} data-colour>
          {value}
        </output>
      </span>
    </Frame>
  );
}

interface TextAreaFieldProps extends FieldFrame {
  name: string;
  value: string;
  required?: boolean;
  maxLength?: number;
}

/** A text of several lines; grows with what is in it. */
export function TextAreaField({ id, label, hint, error, value, ...area }: TextAreaFieldProps) {
  const frame = { id, label, ...(hint ? { hint } : {}), ...(error ? { error } : {}) };
  return (
    <Frame {...frame}>
      <textarea id={id} class="input" rows={3} dir="auto" {...area} {...describedBy(frame)}>
        {value}
      </textarea>
    </Frame>
  );
}

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldFrame {
  name: string;
  choices: readonly Choice[];
  value: string;
  disabled?: boolean;
}

export function SelectField({ id, label, hint, error, ...select }: SelectFieldProps) {
  const frame = { id, label, ...(hint ? { hint } : {}), ...(error ? { error } : {}) };
  return (
    <Frame {...frame}>
      <Select id={id} {...select} {...describedBy(frame)} />
    </Frame>
  );
}

/** The bare select, for rows of a table; give it an `aria-label` there. */
export function Select(props: {
  id: string;
  name: string;
  choices: readonly Choice[];
  value: string;
  disabled?: boolean;
  'aria-label'?: string;
}) {
  const { choices, value, ...rest } = props;
  return (
    <select class="input select" {...rest}>
      {choices.map((choice) => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

/** An on/off choice with its words beside it. */
export function Toggle(props: {
  id: string;
  name: string;
  value?: string;
  label: ComponentChildren;
  on: boolean;
  disabled?: boolean;
}) {
  const { id, name, value = 'on', label, on, disabled } = props;
  return (
    <label class="toggle" for={id}>
      <input
        id={id}
        type="checkbox"
        name={name}
        value={value}
        checked={on}
        {...(disabled ? { disabled } : {})}
      />
      <span>{label}</span>
    </label>
  );
}

/** One of a few, side by side: looks like tabs, is a radio group. */
export function Segments(props: { name: string; label: string; choices: readonly Choice[]; value: string }) {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{props.label}</legend>
      {props.choices.map((choice) => (
        <label>
          <input type="radio" name={props.name} value={choice.value} checked={choice.value === props.value} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
