import type { Request, Response } from 'express';
import type { ComponentChild } from 'preact';
import type { Accounts } from '../../../accounts/accounts.js';
import type { RequireStaff } from '../../http/staff-gate.js';
import { staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage, StaffPageFrame } from '../../http/staff-shell.js';
import { renderPage } from '../../ui/render.js';

export type SettingsParts = { accounts: Accounts; requireStaff: RequireStaff; frame: FrameStaffPage };

/** Sends one settings page in the shell of the person it is for; `?saved` in the address says that it was saved. */
export async function sendSettingsPage(
  { frame }: Pick<SettingsParts, 'frame'>,
  request: Request,
  response: Response,
  page: { status?: number; of(framed: StaffPageFrame): ComponentChild },
): Promise<void> {
  const framed = await frame(staffOf(response));
  const saved = request.method === 'GET' && request.query.saved !== undefined;
  const shell = saved ? { ...framed.shell, toast: { message: 'Saved' } } : framed.shell;
  response
    .status(page.status ?? 200)
    .type('html')
    .send(renderPage(page.of({ ...framed, shell }), framed.locale));
}
