import { startTimes } from './times.js';

startTimes();
