import { S3Client } from '@aws-sdk/client-s3';

export interface S3StorageOptions {
  readonly bucket: string;
  readonly region: string;
  /** For S3-compatible servers, such as `http://minio:9000`. */
  readonly endpoint?: string | undefined;
  /** `https://endpoint/bucket/key` instead of `https://bucket.endpoint/key`. */
  readonly pathStyle: boolean;
  /** Put before every key, without a slash at its end. */
  readonly prefix?: string | undefined;
  /** Without them the AWS SDK looks where it always does (environment, profile, instance role). */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** Originals get a GOVERNANCE retention of this many days; the bucket must have Object Lock. */
  readonly objectLockDays?: number | undefined;
  /** A local folder for uploads on their way in. */
  readonly stagingFolder: string;
}

const CONNECT_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 60_000;
const nothing = (): void => {};
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The AWS client for the bucket, or for an S3-compatible server. */
export function createS3Client(options: S3StorageOptions): S3Client {
  return new S3Client({
    region: options.region,
    forcePathStyle: options.pathStyle,
    // We send the SHA-256 ourselves; the SDK's own CRC trailers are unknown to older compatible servers.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    // The SDK warns on the console that a stream cannot be sent twice; `putOnce` opens a new one instead.
    logger: SILENT,
    ...(options.endpoint !== undefined && { endpoint: options.endpoint }),
    ...(options.credentials && { credentials: { ...options.credentials } }),
  });
}
