import { DocketError } from '../../platform/errors/docket-error.js';
import type { Block } from './blocks.js';
import { header, section } from './blocks.js';
import { composeHome } from './home-view.js';
import { createFindPerson, inviteToLink, NotLinked } from './person.js';
import type { SpeechParts, TriageParts } from './slack-parts.js';
import { createSpeech, type Listener } from './speech.js';

export type HomeParts = SpeechParts & Pick<TriageParts, 'access' | 'clock' | 'publicUrl' | 'members'>;

/** Makes the showing of a person's home tab; whoever is not linked sees how to. Rejects with Slack's error. */
export function createShowHome(parts: HomeParts) {
  const speech = createSpeech(parts);
  const { members, clock } = parts;
  const findPerson = createFindPerson({ findStaff: members.findStaff, now: () => clock.now().getTime() });
  return async (person: Pick<Listener, 'client' | 'teamId' | 'userId'>): Promise<void> => {
    let view: Block;
    try {
      view = await composeHome({ ...parts, speech }, await findPerson(person));
    } catch (error) {
      if (!(error instanceof DocketError)) throw error;
      const said = error instanceof NotLinked ? inviteToLink().blocks : undefined;
      view = { type: 'home', blocks: [header('Docket'), ...(said ?? [section(error.message)])] };
    }
    await speech.publish(person, view);
  };
}
