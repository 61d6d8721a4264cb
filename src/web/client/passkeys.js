/**
 * Sign-in by passkey and saving a new one. Shown only where the browser can: on https or localhost, with WebAuthn in
 * JSON. What goes wrong is said beside the button, in the server's words where it has some.
 */
export function startPasskeys() {
  if (!window.PublicKeyCredential || !('parseRequestOptionsFromJSON' in PublicKeyCredential)) return;
  for (const form of document.querySelectorAll('form[data-passkey-sign-in], form[data-passkey-new]')) {
    if (form instanceof HTMLFormElement) begin(form);
  }
}

/** @param {HTMLFormElement} form */
function begin(form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    if (button) button.disabled = true;
    const work = form.matches('[data-passkey-new]') ? save(form) : signIn(form);
    work
      .catch((error) => say(form, wordsFor(error)))
      .finally(() => {
        if (button) button.disabled = false;
      });
  });
}

/** @param {HTMLFormElement} form */
async function signIn(form) {
  say(form, '');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post('/sign-in/passkey/question'));
  const credential = await navigator.credentials.get({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) return;
  await post('/sign-in/passkey', credential.toJSON());
  window.location.assign(form.dataset.next ?? '/inbox');
}

/** @param {HTMLFormElement} form */
async function save(form) {
  say(form, '');
  const options = await post('/settings/account/passkeys/question');
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) return;
  const name = String(new FormData(form).get('name') ?? '');
  await post('/settings/account/passkeys', { name, response: credential.toJSON() });
  window.location.assign('/settings/account?saved');
}

/**
 * @param {string} path
 * @param {object} [body]
 */
async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body ?? {}),
    cache: 'no-store',
    redirect: 'error',
  });
  const answer = response.status === 204 ? undefined : await response.json();
  if (!response.ok) throw new Refusal(String(answer?.detail ?? ''));
  return answer;
}

class Refusal extends Error {}

/** @param {unknown} error */
function wordsFor(error) {
  if (error instanceof Refusal && error.message) return error.message;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'AbortError') return 'Nothing was chosen. Try again.';
  if (name === 'InvalidStateError') return 'This device has a passkey for you already.';
  return 'That did not work. Try again, or sign in another way.';
}

/**
 * @param {HTMLFormElement} form
 * @param {string} words
 */
function say(form, words) {
  const place = form.querySelector('[data-passkey-error]');
  if (!(place instanceof HTMLElement)) return;
  place.textContent = words;
  place.hidden = words === '';
}
