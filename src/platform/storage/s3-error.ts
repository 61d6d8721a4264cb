import { StorageError } from './storage-error.js';

/** The HTTP status of an AWS SDK error; undefined when there was no answer. */
export function s3Status(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  const metadata = error.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

/** The S3 error code, such as `NoSuchKey`. */
export function s3ErrorName(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}

/** Turns what the AWS SDK throws into a `StorageError`. The message names no key, host or credential. */
export function asS3StorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const status = s3Status(error);
  const say = (code: StorageError['code'], message: string) =>
    new StorageError(code, message, { cause: error });
  if (s3ErrorName(error) === 'NoSuchBucket') return say('misconfigured', 'The bucket does not exist');
  if (s3ErrorName(error) === 'CredentialsProviderError') return say('misconfigured', 'No credentials for S3');
  switch (status) {
    case 404:
      return say('not-found', 'Nothing is stored under this key');
    case 416:
      return say('invalid-range', 'The range does not fit the file');
    case 301:
    case 400:
    case 401:
    case 403:
      return say('misconfigured', `The bucket refused the request (${s3ErrorName(error)})`);
    default:
      return say('unavailable', `The bucket does not answer (${s3ErrorName(error) ?? 'no answer'})`);
  }
}
