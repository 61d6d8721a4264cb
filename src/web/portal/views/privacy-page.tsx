import type { ComponentChildren } from 'preact';
import { Document } from '../../ui/document.js';
import { Icon, type IconName, Logo } from '../../ui/icons.js';
import type { PrivacyView } from './privacy-view.js';

/** `/p/:slug`: what a business does with what its customers text, in plain words. */
export function PrivacyPage({ view }: { view: PrivacyView }) {
  return (
    <Document
      title={`Your data at ${view.organizationName}`}
      scripts={['plain']}
      bodyClass="portal"
      {...(view.accent ? { accent: view.accent } : {})}
    >
      <header class="portal-head">
        <p class="portal-name">
          <bdi>{view.organizationName}</bdi>
        </p>
      </header>
      <main class="portal-main">
        <h1>What is done with your data</h1>
        <p class="portal-lead">
          You text <bdi>{view.organizationName}</bdi> to get something fixed. This page says what happens to
          what you send.
        </p>
        <div class="portal-points">
          <Kept view={view} />
          <Passcodes />
          <Reader view={view} />
          <Stopping view={view} />
          <Rights view={view} />
        </div>
      </main>
      <footer class="portal-foot">
        <Logo size={16} /> Kept with Docket
      </footer>
    </Document>
  );
}

function Point({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <section class="portal-point">
      <span class="portal-icon">
        <Icon name={icon} size={20} />
      </span>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}

function Kept({ view }: { view: PrivacyView }) {
  return (
    <Point icon="photo" title="Photos and messages">
      <p>
        They are kept with your job, so that nobody has to ask you twice. Only the staff of{' '}
        <bdi>{view.organizationName}</bdi> see them. Location and camera details are taken out of every copy
        that is passed on.
      </p>
      <p>
        How long: <strong>{view.retention}</strong>.
      </p>
    </Point>
  );
}

function Passcodes() {
  return (
    <Point icon="lock" title="Passcodes">
      <p>
        A PIN, passcode or password is taken out of your message as it arrives and locked away. Only the
        technician who works on your job can look at it, every look is written down, and it is destroyed when
        the job is done.
      </p>
      <p>
        Often none is needed: ask about Maintenance Mode (Samsung), Repair Mode (Pixel) or a guest account.
      </p>
    </Point>
  );
}

function Reader({ view }: { view: PrivacyView }) {
  return (
    <Point icon="bot" title="Who reads along">
      <p>
        A computer assistant answers first and asks what is missing; a person can take over any time.{' '}
        {view.usesLanguageModel
          ? `Your words, without passcodes, may be read by a language model to understand them.${
              view.sharesPhotosWithModel ? ' Photos may be looked at, too.' : ' Photos are not sent there.'
            }`
          : 'Nothing you send goes to an outside AI service.'}
      </p>
      <p>Your data is not sold and not used for advertising.</p>
    </Point>
  );
}

function Stopping({ view }: { view: PrivacyView }) {
  return (
    <Point icon="hand" title="How to stop">
      <p>
        Text <strong>STOP</strong> to <bdi>{view.phone}</bdi> and no more messages come;{' '}
        <strong>START</strong> turns them on again, <strong>HELP</strong> gets help. Messages are only about
        your request. How many depends on it; your carrier's message and data rates may apply.
      </p>
    </Point>
  );
}

function Rights({ view }: { view: PrivacyView }) {
  return (
    <Point icon="file" title="See it or have it erased">
      <p>
        Ask <bdi>{view.organizationName}</bdi> for a copy, a correction or to erase what is kept about you:
        text or call <bdi>{view.phone}</bdi>
        {view.email && (
          <>
            {' '}
            or write to <a href={`mailto:${view.email}`}>{view.email}</a>
          </>
        )}
        .
      </p>
    </Point>
  );
}
