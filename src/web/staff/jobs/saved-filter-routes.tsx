import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { SavedFilters } from '../../../jobs/saved-filters.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import { jobsPath, savedFiltersPath } from '../../ui/routes/jobs.js';
import { JobsAddress, type ListAsked, queryOf } from './jobs-address.js';

const FilterForm = z.object({ name: z.string().max(500), address: z.string().max(2_000).default('') });

export type SavedFilterParts = {
  requireStaff: RequireStaff;
  savedFilters: SavedFilters;
  /** The list again, with what was wrong beside the name that was typed. */
  answerRefused(
    response: Response,
    asked: ListAsked,
    refused: { id: string | null; name: string; error: string },
  ): Promise<void>;
};

/** What a member saves of the list of jobs: add, rename, remove with the way back. Works without scripts. */
export function createSavedFilterRoutes(parts: SavedFilterParts): Router {
  const { savedFilters, requireStaff } = parts;
  const router = Router();
  const signedIn = requireStaff();
  const idOf = (request: Request) => String(request.params.id);

  const save = async (request: Request, response: Response, id: string | null) => {
    const { name, address } = parseForm(FilterForm, request.body);
    const asked = readAddress(address);
    try {
      const staff = staffOf(response);
      const saved =
        id === null
          ? await savedFilters.add(staff, { name, address: jobsPath(queryOf(asked)), searched: asked.q })
          : await savedFilters.rename(staff, id, name);
      response.redirect(303, saved.address);
    } catch (error) {
      await parts.answerRefused(response, asked, { id, name, error: formErrors(error)[''] });
    }
  };
  router.post(savedFiltersPath(), signedIn, formBody, (request, response) => save(request, response, null));
  router.post('/jobs/filters/:id', signedIn, formBody, (request, response) =>
    save(request, response, idOf(request)),
  );
  router.post('/jobs/filters/:id/remove', signedIn, formBody, async (request, response) => {
    const { id } = await savedFilters.remove(staffOf(response), idOf(request));
    const { address } = parseForm(FilterForm.pick({ address: true }), request.body);
    response.redirect(303, jobsPath({ ...queryOf(readAddress(address)), removed: id }));
  });
  router.post('/jobs/filters/:id/restore', signedIn, async (request, response) => {
    const { address } = await savedFilters.restore(staffOf(response), idOf(request));
    response.redirect(303, address);
  });
  return router;
}

/** A list's address as somebody sent it, read as the list itself would be. */
function readAddress(address: string): ListAsked {
  const { after: _, ...asked } = JobsAddress.parse(
    Object.fromEntries(new URLSearchParams(address.split('?')[1] ?? '')),
  );
  return asked;
}
