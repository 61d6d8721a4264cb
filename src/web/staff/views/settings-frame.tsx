import type { ComponentChildren } from 'preact';
import * as routes from '../../ui/routes.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';

type SettingsPart =
  | 'organization'
  | 'members'
  | 'intake'
  | 'replies'
  | 'slack'
  | 'model'
  | 'api-keys'
  | 'notifications'
  | 'account';

const LEADER_PARTS = [
  ['organization', 'Organization', routes.organizationSettingsPath()],
  ['members', 'Members', routes.membersSettingsPath()],
  ['intake', 'Intake', routes.intakeSettingsPath()],
  ['replies', 'Replies', routes.repliesSettingsPath()],
  ['slack', 'Slack', routes.slackSettingsPath()],
  ['model', 'Model', routes.modelSettingsPath()],
  ['api-keys', 'API keys', routes.apiKeysSettingsPath()],
] as const;
const OWN_PARTS = [
  ['notifications', 'Notifications', routes.notificationSettingsPath()],
  ['account', 'You', routes.accountSettingsPath()],
] as const;

/** The frame of all settings pages; whoever does not see the settings has only their own part. */
export function SettingsFrame(props: {
  shell: ShellView;
  part: SettingsPart;
  wide?: boolean;
  children: ComponentChildren;
}) {
  const parts = props.shell.places.includes('settings') ? [...LEADER_PARTS, ...OWN_PARTS] : OWN_PARTS;
  return (
    <StaffPage shell={props.shell} title="Settings" place="settings">
      <div class={props.wide ? 'narrow wide' : 'narrow'}>
        <PageHead title="Settings" />
        <Tabs
          label="Settings"
          tabs={parts.map(([part, label, href]) => ({ href, label, current: part === props.part }))}
        />
        {props.children}
      </div>
    </StaffPage>
  );
}
