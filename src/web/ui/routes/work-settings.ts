/** Settings: pipelines, forms and bookings. */

import { segment } from './address.js';

/** GET; POST name, template → 303 to the new pipeline, or 422 with the page. */
export const pipelinesSettingsPath = (): string => '/settings/pipelines';
/** GET, the stages of one; POST `action` with the version that was seen → 303 back, or 422 with the page. */
export const pipelineSettingsPath = (id: string, action?: PipelineAction): string =>
  `/settings/pipelines/${segment(id)}${action ? `/${action}` : ''}`;
export type PipelineAction = 'name' | 'standard' | 'trades' | 'move' | 'archive' | 'restore' | 'stages';
/** GET, a stage with its rules; POST → 303 back, or 422 with the page. */
export const stageSettingsPath = (pipelineId: string, stageId: string, action?: 'move' | 'remove'): string =>
  `${pipelineSettingsPath(pipelineId)}/stages/${segment(stageId)}${action ? `/${action}` : ''}`;
/** GET; POST name → 303 to the new form, or 422 with the page. */
export const formsSettingsPath = (): string => '/settings/forms';
/** GET, the fields of one; POST with the version that was seen → 303 back, or 422 with the page. */
export const formSettingsPath = (id: string, action?: 'fields' | 'archive' | 'restore'): string =>
  `/settings/forms/${segment(id)}${action ? `/${action}` : ''}`;
export const fieldSettingsPath = (formId: string, fieldId: string, action?: 'move' | 'remove'): string =>
  `${formSettingsPath(formId, 'fields')}/${segment(fieldId)}${action ? `/${action}` : ''}`;
/** GET; POST remindDayBefore?, remindDayBeforeAt, remindHoursBefore, `reminder.en`… → 303 back, or 422 with the page. */
export const bookingSettingsPath = (): string => '/settings/bookings';
