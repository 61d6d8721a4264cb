import type { ComponentChildren } from 'preact';
import { accountSettingsPath, notificationSettingsPath } from '../../ui/routes/account.js';
import { channelsSettingsPath, slackSettingsPath } from '../../ui/routes/channel-settings.js';
import {
  intakeSettingsPath,
  modelSettingsPath,
  repliesSettingsPath,
} from '../../ui/routes/conversation-settings.js';
import { membersSettingsPath } from '../../ui/routes/member-settings.js';
import {
  billingSettingsPath,
  followUpSettingsPath,
  pricesSettingsPath,
  templatesSettingsPath,
  termsSettingsPath,
} from '../../ui/routes/money-settings.js';
import {
  apiKeysSettingsPath,
  auditSettingsPath,
  organizationSettingsPath,
  planSettingsPath,
} from '../../ui/routes/organization-settings.js';
import {
  bookingSettingsPath,
  formsSettingsPath,
  pipelinesSettingsPath,
} from '../../ui/routes/work-settings.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';

type Part = readonly [part: string, label: string, href: string];
type Group = { label: string; parts: readonly [Part, ...Part[]] };

const YOU = {
  label: 'You',
  parts: [
    ['account', 'Account', accountSettingsPath()],
    ['notifications', 'Notifications', notificationSettingsPath()],
  ],
} as const satisfies Group;

const GROUPS = [
  {
    label: 'Business',
    parts: [
      ['organization', 'General', organizationSettingsPath()],
      ['members', 'Members', membersSettingsPath()],
      ['plan', 'Plan', planSettingsPath()],
      ['audit', 'Audit log', auditSettingsPath()],
    ],
  },
  {
    label: 'Work',
    parts: [
      ['intake', 'Intake', intakeSettingsPath()],
      ['replies', 'Replies', repliesSettingsPath()],
      ['bookings', 'Bookings', bookingSettingsPath()],
      ['pipelines', 'Pipelines', pipelinesSettingsPath()],
      ['forms', 'Forms', formsSettingsPath()],
      ['model', 'Model', modelSettingsPath()],
    ],
  },
  {
    label: 'Money',
    parts: [
      ['billing', 'Billing', billingSettingsPath()],
      ['prices', 'Prices', pricesSettingsPath()],
      ['templates', 'Templates', templatesSettingsPath()],
      ['terms', 'Terms', termsSettingsPath()],
      ['follow-ups', 'Follow-ups', followUpSettingsPath()],
    ],
  },
  {
    label: 'Channels',
    parts: [
      ['channels', 'Overview', channelsSettingsPath()],
      ['slack', 'Slack', slackSettingsPath()],
      ['api-keys', 'API keys', apiKeysSettingsPath()],
    ],
  },
  YOU,
] as const satisfies readonly Group[];

type SettingsPart = (typeof GROUPS)[number]['parts'][number][0];

/** The frame of all settings pages, in groups; whoever does not see the settings has only their own. */
export function SettingsFrame(props: {
  shell: ShellView;
  part: SettingsPart;
  wide?: boolean;
  children: ComponentChildren;
}) {
  const groups: readonly Group[] = props.shell.places.includes('settings') ? GROUPS : [YOU];
  const shown = groups.find(({ parts }) => parts.some(([part]) => part === props.part)) ?? YOU;
  return (
    <StaffPage shell={props.shell} title="Settings" place="settings">
      <div class={props.wide ? 'narrow wide' : 'narrow'}>
        <PageHead title="Settings" />
        <div class="settings-menu">
          {groups.length > 1 && (
            <nav class="settings-groups" aria-label="Settings">
              {groups.map((group) => (
                <a href={group.parts[0][2]} {...(group === shown ? { 'aria-current': 'true' as const } : {})}>
                  {group.label}
                </a>
              ))}
            </nav>
          )}
          <Tabs
            label={shown.label}
            tabs={shown.parts.map(([part, label, href]) => ({ href, label, current: part === props.part }))}
          />
        </div>
        {props.children}
      </div>
    </StaffPage>
  );
}
