/** A technician's day. */

/** GET, fragment: the jobs (`#day`) that this person is assigned to. */
export const todayPath = (): string => '/today';
/** GET: a job as it is kept on a phone, without its passcodes. */
export const dayJobPath = (number: number | ':number'): string => `${todayPath()}/jobs/${number}`;
