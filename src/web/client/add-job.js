import { showToast } from './toast.js';

/**
 * The form for a new job: sent as it is, then its photos one by one. Whatever fails keeps everything typed, and
 * sending it again goes on where it stopped: the form and each photo have an id of their own.
 */
export function startAddJob() {
  const form = document.querySelector('[data-add-job]');
  if (!(form instanceof HTMLFormElement)) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form);
  });
  form.addEventListener('input', () => say(form, ''));
  photosOf(form)?.addEventListener('change', () => {
    const count = form.querySelector('[data-photo-count]');
    const chosen = photosOf(form)?.files?.length ?? 0;
    if (count) count.textContent = chosen === 0 ? 'Add photos' : `${chosen} photo${chosen === 1 ? '' : 's'}`;
  });
}

/** @param {HTMLFormElement} form */
async function send(form) {
  const button = /** @type {HTMLButtonElement} */ (form.querySelector('[type="submit"]'));
  button.disabled = true;
  try {
    const job = await open(form);
    const refused = await upload(form, job.id);
    form.closest('dialog')?.close();
    const said = refused ? `J-${job.number} is there. ${refused}` : `J-${job.number} is on the board`;
    showToast({ message: said, tone: refused ? 'bad' : 'good' });
    startAnew(form, job.nextFormId);
  } catch (error) {
    say(form, error instanceof Error ? error.message : 'That did not work. Try again.');
  } finally {
    button.disabled = false;
  }
}

/** @param {HTMLFormElement} form @returns {Promise<{ id: string, number: number, nextFormId: string }>} */
async function open(form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.set(name, value);
  const answer = await ask(form.action, { body: fields });
  return await answer.json();
}

/**
 * Says what was wrong with photos that were not taken in; throws where the network is at fault.
 * @param {HTMLFormElement} form
 * @param {string} jobId
 * @returns {Promise<string | undefined>}
 */
async function upload(form, jobId) {
  const files = [...(photosOf(form)?.files ?? [])];
  const progress = /** @type {HTMLProgressElement} */ (form.querySelector('progress'));
  const formId = String(new FormData(form).get('formId'));
  let refused;
  progress.hidden = files.length === 0;
  for (const [index, file] of files.entries()) {
    progress.value = index / files.length;
    const body = new FormData();
    body.append('uploadId', `${formId}:${index}`);
    body.append('photos', file);
    const address = `/photos?${new URLSearchParams({ kind: 'job', id: jobId })}`;
    await ask(address, { body }).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
      refused = `${file.name}: ${error.message}`;
    });
  }
  progress.hidden = true;
  return refused;
}

/** The server answered, and said no. */
class Refusal extends Error {}

/**
 * @param {string} address
 * @param {RequestInit} request
 */
async function ask(address, request) {
  const headers = { Accept: 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, ...request }).catch(() => {
    throw new Error('No connection. Nothing is lost; press “Add job” again when you are back online.');
  });
  if (answer.ok) return answer;
  if (answer.status === 401) throw new Error('You are signed out. Sign in in another tab, then try again.');
  const problem = await answer.json().catch(() => ({}));
  if (answer.status >= 500) throw new Error('That did not work. Nothing is lost; try again.');
  throw new Refusal(problem.detail ?? 'That did not work.');
}

/** The next job is another one. @param {HTMLFormElement} form @param {string} formId */
function startAnew(form, formId) {
  form.reset();
  const hidden = form.querySelector('[name="formId"]');
  if (hidden instanceof HTMLInputElement) hidden.value = formId;
  const count = form.querySelector('[data-photo-count]');
  if (count) count.textContent = 'Add photos';
}

/** @param {HTMLFormElement} form @returns {HTMLInputElement | null} */
function photosOf(form) {
  return form.querySelector('[data-photos]');
}

/** @param {HTMLFormElement} form @param {string} words */
function say(form, words) {
  const place = /** @type {HTMLElement} */ (form.querySelector('[data-problem]'));
  place.hidden = words === '';
  place.textContent = words;
}
