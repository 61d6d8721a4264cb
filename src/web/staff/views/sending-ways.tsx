/** One way to the customer: what would be said there, or why it is none. */
export type SendingWayView =
  | { by: 'text' | 'email'; to: string; subject: string; words: string }
  | { by: 'text' | 'email'; because: string };

export const NAMES_OF_WAYS = { text: 'By text', email: 'By e-mail' } as const;

/** How something gets to its customer, with the words of each way. `link`: how it goes by none of them. */
export function SendingWays({ ways, link }: { ways: readonly SendingWayView[]; link?: string }) {
  const open = ways.filter((way) => 'to' in way);
  const [first] = open;
  const picked = open.length > 1 ? 'both' : (first?.by ?? 'link');
  return (
    <fieldset class="bare stack">
      <legend class="visually-hidden">How it gets there</legend>
      {open.length > 1 && <Way value="both" label="By text and by e-mail" picked={picked} />}
      {ways.map((way) => (
        <WayWithWords way={way} picked={picked} />
      ))}
      {link && <Way value="link" label={link} picked={picked} />}
    </fieldset>
  );
}

function Way({ value, label, picked }: { value: string; label: string; picked: string }) {
  return (
    <label class="toggle">
      <input type="radio" name="by" value={value} checked={value === picked} />
      <span>{label}</span>
    </label>
  );
}

function WayWithWords({ way, picked }: { way: SendingWayView; picked: string }) {
  if (!('to' in way)) {
    return (
      <p class="muted">
        {NAMES_OF_WAYS[way.by]}: {way.because}
      </p>
    );
  }
  return (
    <div class="stack">
      <Way value={way.by} label={`${NAMES_OF_WAYS[way.by]}, to ${way.to}`} picked={picked} />
      <div class="send-words" dir="auto">
        {way.subject !== '' && <strong>{way.subject}</strong>}
        {way.subject !== '' && '\n'}
        {way.words}
      </div>
    </div>
  );
}
