import { z } from 'zod';

/** The phases whose photos a stage can ask for; `photo_place.phase` has these and `intake`. */
export const ASKED_PHASES = ['before', 'during', 'after'] as const;
export type AskedPhase = (typeof ASKED_PHASES)[number];

/** The most photos of one phase that a stage can ask for. */
export const MOST_ASKED_PHOTOS = 20;
export const LONGEST_NOTICE = 480;
const LONGEST_DOCUMENT = 80;

const PhotoCount = z
  .int('A whole number.')
  .min(1)
  .max(MOST_ASKED_PHOTOS, `At most ${MOST_ASKED_PHOTOS} photos.`);

/** What a stage asks for before a job enters it, and what happens when one does. */
export const StageRules = z.strictObject({
  /** How many photos of each phase must be on the job. */
  photos: z.partialRecord(z.enum(ASKED_PHASES), PhotoCount).optional(),
  /** Forms whose required fields must be filled in. */
  forms: z.array(z.uuid()).max(20).optional(),
  /** What the customer is told after the move. `{name}`, `{reference}` and `{business}` are filled in. */
  notify: z.string().trim().min(1).max(LONGEST_NOTICE, `At most ${LONGEST_NOTICE} characters.`).optional(),
  /** The customer is asked for a document of this name. */
  askDocument: z.string().trim().min(1).max(LONGEST_DOCUMENT).optional(),
  /** An invoice is begun. */
  startInvoice: z.literal(true).optional(),
  /** The job's secrets are destroyed, although it stays open. */
  destroySecrets: z.literal(true).optional(),
});
export type StageRules = z.infer<typeof StageRules>;

/** Rules as a row holds them. They were checked when they were saved: what cannot be read is an error, not "none". */
export function readStageRules(stored: unknown): StageRules {
  return StageRules.parse(stored);
}
