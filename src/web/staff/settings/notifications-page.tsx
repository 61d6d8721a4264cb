import type { NoticeKind, NoticeWay, Preferences } from '../../../notifications/preferences.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { type Choice, SelectField, TextField, Toggle } from '../../ui/field.js';
import { notificationSettingsPath } from '../../ui/routes/account.js';
import { slackPicturesPath } from '../../ui/routes/channel-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

export type NotificationsView = {
  /** As saved, or as typed where the form was refused. */
  preferences: Preferences;
  /** The member is linked with Slack; nothing is sent to who is not. */
  linked: boolean;
  /** Set for who may change it: whether cards in Slack show photos. */
  slackPictures?: boolean;
  errors: Readonly<Record<string, string>>;
};

const KINDS: readonly (readonly [NoticeKind, string])[] = [
  ['newItem', 'A new request'],
  ['assigned', 'Something was given to me'],
  ['answered', 'A customer of mine answered'],
  ['photo', 'A photo of mine failed, is held or asked for again'],
];

const WAYS: readonly (Choice & { value: NoticeWay })[] = [
  { value: 'off', label: 'Not at all' },
  { value: 'direct', label: 'Direct message' },
  { value: 'mention', label: 'Mention below its card' },
  { value: 'digest', label: 'Daily digest' },
];

const TIMES = [
  [
    'quietFrom',
    'Quiet from',
    'Such as 20:00; what comes then is sent when the quiet ends. Empty: never quiet.',
  ],
  ['quietTo', 'Quiet until', 'Such as 07:30.'],
  ['digestAt', 'Digest at', 'In the time zone of the organization.'],
] as const;

/** `/settings/notifications`: what a person hears of in Slack, whatever their role. */
export function NotificationsPage({ shell, view }: { shell: ShellView; view: NotificationsView }) {
  const { preferences, linked, errors } = view;
  return (
    <SettingsFrame shell={shell} part="notifications">
      <form class="stack" method="post" action={notificationSettingsPath()}>
        <Card title="What I hear of in Slack">
          <div class="stack">
            {!linked && (
              <p>
                You are not linked with Slack yet, so nothing is sent. Write <code>/docket link</code> in
                Slack.
              </p>
            )}
            <p class="muted">
              A quote of mine that was signed comes by e-mail too, with the signed copy, unless “A customer of
              mine answered” is “Not at all”.
            </p>
            {KINDS.map(([kind, label]) => (
              <SelectField
                id={`notify-${kind}`}
                name={kind}
                label={label}
                value={preferences[kind]}
                choices={WAYS}
                {...(errors[kind] ? { error: errors[kind] } : {})}
              />
            ))}
            {TIMES.map(([name, label, hint]) => (
              <TextField
                id={`notify-${name}`}
                name={name}
                label={label}
                hint={hint}
                value={preferences[name]}
                maxLength={5}
                placeholder="--:--"
                {...(errors[name] ? { error: errors[name] } : {})}
              />
            ))}
          </div>
        </Card>
        <p class="form-foot">
          <Button kind="primary">Save changes</Button>
        </p>
      </form>
      {view.slackPictures !== undefined && (
        <form class="stack" method="post" action={slackPicturesPath()}>
          <Card title="Photos in Slack">
            <div class="stack">
              <Toggle
                id="slack-pictures"
                name="slackPictures"
                on={view.slackPictures}
                label="Show customers’ photos on cards, for everybody in the channel"
              />
              <p class="muted">
                Photos go as previews, without place and camera, and never to a channel that another
                organization reads. They follow once Docket has read what is written on them: what looks like
                a passcode stays among staff until somebody has looked at it.
              </p>
            </div>
          </Card>
          <p class="form-foot">
            <Button kind="primary">Save for everybody</Button>
          </p>
        </form>
      )}
    </SettingsFrame>
  );
}
