import { Icon } from '../ui/icons.js';
import { Scroller } from '../ui/scroller.js';

/** Things to say first, so that nobody has to invent one. */
const openers = [
  'Hi, I dropped my phone and the screen is smashed',
  'samsung s22, pin is 4821 if you need it',
  'Water coming through the kitchen ceiling!!',
  'Se me rompió la pantalla del iPhone 12',
] as const;

/** A phone with one conversation: the business. Photos by button, drop or paste. */
export function Phone({ name }: { name: string }) {
  return (
    <section class="sim-stage" aria-label="The customer's phone">
      <div class="phone" data-drop>
        <div class="phone-screen">
          <p class="phone-status" aria-hidden="true">
            <span data-clock>9:41</span>
            <span class="phone-island" />
            <Signal />
          </p>
          <header class="phone-head">
            <span class="phone-face" aria-hidden="true">
              {[...name][0] ?? 'D'}
            </span>
            <h2>
              <bdi>{name}</bdi>
            </h2>
            <label class="phone-to">
              <span class="visually-hidden">Number to text</span>
              <select data-numbers>
                <option>Looking for the number…</option>
              </select>
            </label>
          </header>
          <Scroller class="phone-thread" id="phone-thread" label="Messages">
            <ol class="texts" data-texts />
            <Openers />
          </Scroller>
          <PhoneComposer />
        </div>
        <p class="phone-drop" aria-hidden="true">
          <Icon name="photo" size={24} /> Drop the photos
        </p>
      </div>
    </section>
  );
}

function Openers() {
  return (
    <div class="openers" data-openers hidden>
      <p>Try one of these</p>
      {openers.map((opener) => (
        <button type="button" class="opener" data-opener={opener} dir="auto">
          {opener}
        </button>
      ))}
    </div>
  );
}

function PhoneComposer() {
  return (
    <form class="phone-composer" data-compose>
      <ul class="attachments" data-attachments hidden />
      <p class="phone-error" role="alert" data-compose-error hidden />
      <div class="phone-write">
        <details class="menu phone-add" data-menu>
          <summary>
            <Icon name="camera" label="Attach photos" size={20} />
          </summary>
          <div class="menu-panel">
            <label class="menu-item">
              <Icon name="photo" /> Choose photos
              <input
                class="visually-hidden"
                type="file"
                accept="image/*,application/pdf,.vcf"
                multiple
                data-files
              />
            </label>
            <button type="button" class="menu-item" data-sample>
              <Icon name="camera" /> Take a made-up photo
            </button>
            <p class="menu-hint muted">Or drop or paste them anywhere here. Ten a text.</p>
          </div>
        </details>
        <label class="phone-field">
          <span class="visually-hidden">Text message</span>
          <textarea name="body" rows={1} maxLength={1600} placeholder="Text message" dir="auto" data-body />
        </label>
        <button type="submit" class="phone-send">
          <Icon name="send" label="Send" />
        </button>
      </div>
    </form>
  );
}

function Signal() {
  return (
    <svg class="phone-signal" viewBox="0 0 44 12" aria-hidden="true">
      <path d="M0 8h3v4H0zM5 6h3v6H5zM10 3h3v9h-3zM15 0h3v12h-3z" />
      <rect x="24" y="1" width="17" height="10" rx="3" class="phone-battery" />
      <rect x="26" y="3" width="11" height="6" rx="1.5" />
      <path d="M42.5 4.5v3" class="phone-battery" />
    </svg>
  );
}
