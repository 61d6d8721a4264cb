import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes half a minute and more, longest first: begun last, each would keep the run waiting for it alone. */
const LONG = [
  'conversations/scripts-by-model',
  'journeys/canary',
  'conversations/scripts',
  'documents/canary',
  'journeys/killed',
  'slack/misbehaving-slack',
  'slack/thousand-events',
  'intake/link/scripted-cases',
  'journeys/slack/cards',
  'journeys/misbehaving-model',
  'journeys/read-by-model',
  'photos/processing/measure-quality',
  'journeys/slack/secrets-typed',
  'slack/triage-shortcuts',
  'slack/told',
  'journeys/demo-data',
  'documents/every-way',
  'journeys/slack/triage',
  'journeys/slack/messages-come-in',
  'journeys/misbehaving-twilio',
  'vault/find/hostile-texts',
  'browser/views',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return place === -1 ? LONG.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
