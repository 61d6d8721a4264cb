import { startPasskeys } from './passkeys.js';
import { startTimes } from './times.js';

startTimes();
startPasskeys();
