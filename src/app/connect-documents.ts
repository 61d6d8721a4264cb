import { createDocuments, type Documents } from '../documents/create-documents.js';
import type { DocumentGate } from '../documents/document-parts.js';
import type { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import type { Storage } from '../platform/storage/storage.js';
import { createGate, type Gate } from '../vault/gate.js';
import type { MasterKeys } from '../vault/master-keys.js';

type Parts = {
  config: Pick<Config, 'publicUrl'>;
  db: Database;
  clock: Clock;
  storage: Storage;
  keys: MasterKeys;
};

export function connectDocuments({ config, keys, ...parts }: Parts): Documents {
  return createDocuments({ ...parts, publicUrl: config.publicUrl, gate: gateOfDocuments(createGate(keys)) });
}

/**
 * The gate as it reads a document: a short secret is looked for in what people typed, a long one everywhere. An
 * amount, a year or a number of the letterhead that is four digits, too, stops nothing.
 */
export function gateOfDocuments(gate: Gate): DocumentGate {
  return async (tx, { customerId, texts }) => [
    ...(await gate(tx, { customerId, texts: texts.filter(({ typed }) => typed) })),
    ...(await gate(tx, { customerId: null, texts: texts.filter(({ typed }) => !typed) })),
  ];
}
