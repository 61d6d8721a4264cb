import type { Plan } from '../../../accounts/create-organization.js';
import { Badge } from '../../ui/badge.js';
import { ActionButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { Count } from '../../ui/locale.js';
import { planSettingsPath } from '../../ui/routes/organization-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

export type PlanView = {
  plans: readonly { plan: Plan; photosPerJob: number }[];
  current: Plan;
  use: { photos: number; held: number; fullestJob: number; members: number };
  canChange: boolean;
};

const NAMES: Readonly<Record<Plan, string>> = { free: 'Free', pro: 'Pro', enterprise: 'Enterprise' };

/** `/settings/plan`. */
export function PlanPage({ shell, view }: { shell: ShellView; view: PlanView }) {
  const { use, current } = view;
  const limit = view.plans.find(({ plan }) => plan === current)?.photosPerJob ?? 0;
  return (
    <SettingsFrame shell={shell} part="plan">
      {use.held > 0 && (
        <Notice tone="warn">
          <Count value={use.held} /> {use.held === 1 ? 'photo is' : 'photos are'} held for want of room. They
          are kept, and shown once there is: on a bigger plan at once.
        </Notice>
      )}
      <Card title="In use">
        <dl class="figures">
          <Figure label="Photos kept" value={use.photos} />
          <Figure label="On the fullest open job" value={use.fullestJob} of={limit} />
          <Figure label="Members" value={use.members} />
        </dl>
      </Card>
      <Card title="Plans" flush>
        <ul class="members">
          {view.plans.map(({ plan, photosPerJob }) => (
            <li class="member">
              <div class="member-who">
                <strong>{NAMES[plan]}</strong> {plan === current && <Badge tone="good">Yours</Badge>}
                <span class="muted">
                  {photosPerJob === 0 ? 'No photos shown on jobs' : `${photosPerJob} photos on a job`}; on
                  quotes and conversations as many as come
                </span>
              </div>
              {view.canChange && plan !== current && (
                <ActionButton
                  action={planSettingsPath()}
                  name="plan"
                  value={plan}
                  small
                  confirm={`Change to ${NAMES[plan]}? Photos over a plan’s limit are kept and held, never dropped.`}
                >
                  {`Change to ${NAMES[plan]}`}
                </ActionButton>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {!view.canChange && <p class="muted">Only an owner changes the plan.</p>}
    </SettingsFrame>
  );
}

function Figure({ label, value, of }: { label: string; value: number; of?: number }) {
  return (
    <div>
      <dt class="muted">{label}</dt>
      <dd>
        <Count value={value} />
        {of !== undefined && (
          <span class="muted">
            {' '}
            of <Count value={of} />
          </span>
        )}
      </dd>
    </div>
  );
}
