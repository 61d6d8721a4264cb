import { canonicalJson, sha256 } from '../activity/chain.js';
import type { QuoteVersion } from './read-version.js';

/** SHA-256 over everything that a version offers; its document has a hash of its own. */
export function hashVersion(version: QuoteVersion): string {
  const { document: _, sentAt: _sent, sentBy: _by, createdAt: _at, ...content } = version;
  return sha256(canonicalJson(content));
}
