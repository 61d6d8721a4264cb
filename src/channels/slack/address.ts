/**
 * How Slack's places are written in columns that hold an address: `T1/U1` a person, `T1/C1` a channel or direct
 * message, `T1/C1/1700000000.000100` a thread in it.
 */
export type SlackPlace = { teamId: string; id: string; thread?: string };

export function writeAddress({ teamId, id, thread }: SlackPlace): string {
  return thread === undefined ? `${teamId}/${id}` : `${teamId}/${id}/${thread}`;
}

/** Throws a RangeError for what is no address of Slack. */
export function readAddress(address: string): SlackPlace {
  const [teamId, id, thread, ...more] = address.split('/');
  if (!teamId || !id || more.length > 0) throw new RangeError('not an address of Slack');
  return thread ? { teamId, id, thread } : { teamId, id };
}
