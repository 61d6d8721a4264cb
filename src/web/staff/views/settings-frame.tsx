import type { ComponentChildren } from 'preact';
import * as routes from '../../ui/routes.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';

type Part = readonly [part: string, label: string, href: string];
type Group = { label: string; parts: readonly [Part, ...Part[]] };

const YOU = {
  label: 'You',
  parts: [
    ['account', 'Account', routes.accountSettingsPath()],
    ['notifications', 'Notifications', routes.notificationSettingsPath()],
  ],
} as const satisfies Group;

const GROUPS = [
  {
    label: 'Business',
    parts: [
      ['organization', 'General', routes.organizationSettingsPath()],
      ['members', 'Members', routes.membersSettingsPath()],
      ['plan', 'Plan', routes.planSettingsPath()],
      ['audit', 'Audit log', routes.auditSettingsPath()],
    ],
  },
  {
    label: 'Work',
    parts: [
      ['intake', 'Intake', routes.intakeSettingsPath()],
      ['replies', 'Replies', routes.repliesSettingsPath()],
      ['bookings', 'Bookings', routes.bookingSettingsPath()],
      ['pipelines', 'Pipelines', routes.pipelinesSettingsPath()],
      ['forms', 'Forms', routes.formsSettingsPath()],
      ['model', 'Model', routes.modelSettingsPath()],
    ],
  },
  {
    label: 'Money',
    parts: [
      ['billing', 'Billing', routes.billingSettingsPath()],
      ['prices', 'Prices', routes.pricesSettingsPath()],
      ['terms', 'Terms', routes.termsSettingsPath()],
      ['follow-ups', 'Follow-ups', routes.followUpSettingsPath()],
    ],
  },
  {
    label: 'Channels',
    parts: [
      ['channels', 'Overview', routes.channelsSettingsPath()],
      ['slack', 'Slack', routes.slackSettingsPath()],
      ['api-keys', 'API keys', routes.apiKeysSettingsPath()],
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
