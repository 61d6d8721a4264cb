import type { Foundation } from '../../app.js';
import type { IntakeParts } from '../../intake/handle-inbound.js';
import type { DemoData } from '../../web/staff/settings/demo-port.js';
import { loadDemo } from './load-demo.js';
import { removeDemo } from './remove-demo.js';

/** A made-up shop, for the pages that load and remove it. */
export function createDemoData(foundation: Foundation, intake: IntakeParts): DemoData {
  return {
    load: (staff) => loadDemo(foundation, intake, staff),
    remove: (staff) => removeDemo(foundation, staff),
  };
}
