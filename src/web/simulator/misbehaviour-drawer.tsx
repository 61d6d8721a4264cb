import { Button } from '../ui/button.js';
import { Drawer } from '../ui/dialog.js';
import { Toggle } from '../ui/field.js';

interface Fault {
  key: string;
  title: string;
  effect: string;
  /** The switches of the simulator's API that it turns on. */
  on: Readonly<Record<string, boolean | number | string>>;
}

const faults: readonly Fault[] = [
  {
    key: 'twice',
    title: 'Deliver twice',
    effect: 'Each webhook comes two more times.',
    on: { duplicates: 2 },
  },
  {
    key: 'order',
    title: 'Out of order',
    effect: 'Three texts are held back, the last comes first.',
    on: { reorder: 3 },
  },
  {
    key: 'lost',
    title: 'Lose the webhook',
    effect: "Only Twilio's list knows the text.",
    on: { loseWebhook: true },
  },
  {
    key: 'missing',
    title: 'Photos 404 for 20 seconds',
    effect: 'As Twilio does under load.',
    on: { mediaNotFoundMs: 20_000 },
  },
  {
    key: 'short',
    title: 'Truncate photos twice',
    effect: 'Half the bytes, then the connection ends.',
    on: { mediaTruncate: 'cut', mediaFaultTimes: 2 },
  },
  {
    key: 'stall',
    title: 'Stall photos once',
    effect: 'Half the bytes, then silence.',
    on: { mediaStall: true, mediaFaultTimes: 1 },
  },
  {
    key: 'answers',
    title: 'Lose two answers',
    effect: 'Twilio sent the text but never said so.',
    on: { restLoseAnswerTimes: 2 },
  },
  {
    key: 'undelivered',
    title: "Don't deliver answers",
    effect: 'The phone is off.',
    on: { finalStatus: 'undelivered' },
  },
];

/** What may go wrong on the way, to be switched on by hand. */
export function MisbehaviourDrawer() {
  return (
    <Drawer id="misbehaviour" title="Misbehave">
      <p class="muted">
        Make the network and Twilio fail on purpose. No text and no photo may get lost or doubled.
      </p>
      <ul class="faults" data-fault-list>
        {faults.map((fault) => (
          <li class="fault">
            <Toggle
              id={`fault-${fault.key}`}
              name={fault.key}
              value={JSON.stringify(fault.on)}
              on={false}
              label={
                <>
                  <strong>{fault.title}</strong> <span class="muted">{fault.effect}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <div class="dialog-foot">
        <Button type="button" data-fault-release>
          Deliver what is held back
        </Button>
        <Button type="button" kind="primary" data-fault-reset>
          Behave again
        </Button>
      </div>
    </Drawer>
  );
}
