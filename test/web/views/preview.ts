import { startPreview } from './preview-server.js';

// `npx tsx test/web/views/preview.ts [port]`: every page with fixture data, to look at while changing them.
const preview = await startPreview(Number(process.argv[2] ?? 4400));
console.log(`Preview on ${preview.url}/inbox`);
