// Everything a staff page does in the browser; each part minds its own `data-` attributes.
import { startComposer } from './composer.js';
import { startDialogs } from './dialogs.js';
import { startDrafts } from './drafts.js';
import { startGallery } from './gallery.js';
import { startKeyboard } from './keyboard.js';
import { startLive } from './live.js';
import { startPasscodes } from './passcode.js';
import { startReplies } from './replies.js';
import { startSteady } from './steady.js';
import { startTabs } from './tabs.js';
import { startTimes } from './times.js';
import { startToasts } from './toast.js';
import { startWriting } from './writing.js';

startToasts();
startDialogs();
startLive();
startSteady();
startTabs();
startTimes();
startGallery();
startKeyboard();
startPasscodes();
startComposer();
startDrafts();
startReplies();
startWriting();
