import { z } from 'zod';
import { RECORD_KINDS } from '../../../activity/record.js';

/** As the tables of jobs and quotes have them; a state that is new there does not compile here. */
export const JobStateView = z.enum(['open', 'done', 'cancelled']);
export const QuoteStateView = z.enum([
  'requested',
  'draft',
  'sent',
  'viewed',
  'accepted',
  'declined',
  'expired',
  'superseded',
]);

export const Id = z.uuid();
export const Time = z.iso.datetime().meta({ description: 'UTC, ISO 8601.' });

export const PersonView = z
  .object({ id: Id, name: z.string() })
  .meta({ id: 'Person', description: 'A member of the organization.' });

export const CustomerRef = z
  .object({ id: Id, name: z.string().nullable(), address: z.string().nullable() })
  .meta({ id: 'CustomerRef', description: 'The customer, with the oldest address they wrote from.' });

export const RecordView = z
  .object({ kind: z.enum(RECORD_KINDS), id: Id })
  .meta({ id: 'RecordRef', description: 'A record by its kind and id.' });

export const NumberedRef = z
  .object({ id: Id, number: z.number().int() })
  .meta({ id: 'NumberedRef', description: 'Another job or quote, by id and number.' });

export const ActorView = z
  .object({ kind: z.enum(['member', 'customer', 'bot', 'system']), id: Id.nullable() })
  .meta({ id: 'Actor', description: 'Who did it. Only members and customers have an id.' });

export const DetailsView = z
  .object({
    device: z.string().optional(),
    brand: z.string().optional(),
    model: z.string().optional(),
    serial: z.string().optional(),
    fault: z.string().optional(),
    address: z.string().optional(),
    preferredTime: z.string().optional(),
    name: z.string().optional(),
    phone: z.string().optional(),
  })
  .meta({ id: 'Details', description: 'What is known of the work; what nobody said is not there.' });

export const timeOf = (at: Date): string => at.toISOString();
export const timeOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

/** An actor or author with its id, where it has one. */
export function presentActor(actor: {
  kind: z.input<typeof ActorView>['kind'];
  id?: string;
}): z.input<typeof ActorView> {
  return { kind: actor.kind, id: actor.id ?? null };
}
