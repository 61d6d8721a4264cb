/** Where a person begins, and the first set-up. */

/** GET → 303 to where this person begins: the first set-up, the inbox, or a technician's day. */
export const homePath = (): string => '/';
/** GET → 303 to where the first set-up stands. With a step: GET its page, POST its form or skip=1 → 303 on. */
export const welcomePath = (step?: string): string => `/welcome${step ? `/${step}` : ''}`;
/** POST email, role, name? → the step again, with the link where none was mailed. */
export const welcomeInvitePath = (): string => `${welcomePath('people')}/invitations`;
/** POST → 303 to the last page: what is left of the set-up is not asked for any more. */
export const endWelcomePath = (): string => '/welcome/end';
