import type { Request } from 'express';
import { z } from 'zod';
import type { Forms } from '../../../../jobs/forms/create-forms.js';
import type { Pipelines, Seen } from '../../../../jobs/pipelines/create-pipelines.js';
import { SEALED } from '../../../../jobs/pipelines/edit-pipeline.js';
import type { SettingsParts } from '../settings-parts.js';

export type PipelineRouteParts = SettingsParts & { pipelines: Pipelines; forms: Forms };

/** One value, several or none of a name in a form. */
export const Several = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .default([])
  .pipe(z.array(z.string().max(100)).max(100));

export const MoveForm = z.object({
  by: z.enum(['-1', '1'], { error: 'Say where to.' }).transform((by) => (by === '1' ? 1 : -1)),
});

/** By how many places, up where negative. */
export const PlacesForm = z.object({
  by: z.coerce
    .number('Say where to.')
    .int('Say where to.')
    .min(-100, 'Say where to.')
    .max(100, 'Say where to.'),
});

const Version = z.object({ version: z.coerce.number().int().catch(0) });

/** What stands in an address, as the form behind it saw it. */
export function seenOf(request: Request): Seen {
  return { id: String(request.params.id), version: Version.parse(request.body ?? {}).version };
}

/** What was typed, to be shown again; a text that was taken for a secret is not. */
export function shownAgain(typed: string, error: string | undefined): string {
  return error === SEALED ? '' : typed;
}
