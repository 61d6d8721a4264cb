/** Settings: what the intake asks, what a model may read, and replies kept ready. */

import { segment, withQuery } from './address.js';

/** GET, POST; `?trade=` picks the question set. */
export const intakeSettingsPath = (trade?: string): string => withQuery('/settings/intake', { trade });
/** GET; POST understandByModel?, photosToModel?, modelTokensPerMonth → 303 back, or 422 with the page. */
export const modelSettingsPath = (): string => '/settings/model';
/** POST the form of the intake settings with `said` and `say` → the preview (`#intake-preview`). */
export const intakePreviewPath = (): string => '/settings/intake/preview';
/** GET; POST title, text → 303 back, or 422 with the page. `?edit=` opens one, `?removed=` offers Undo. */
export const repliesSettingsPath = (query: { edit?: string; removed?: string } = {}): string =>
  withQuery('/settings/replies', query);
/** POST title, text → 303 back, or 422 with the page. */
export const replySettingsPath = (id: string): string => `/settings/replies/${segment(id)}`;
/** POST → 303 back. */
export const removeReplyPath = (id: string): string => `${replySettingsPath(id)}/remove`;
export const restoreReplyPath = (id: string): string => `${replySettingsPath(id)}/restore`;
