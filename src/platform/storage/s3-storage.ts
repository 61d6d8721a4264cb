import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectLockConfigurationCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { assertRange, assertSha256 } from './expectations.js';
import { createS3Client, type S3StorageOptions } from './s3-client.js';
import { asS3StorageError, s3ErrorName, s3Status } from './s3-error.js';
import { asStorageError, StagingArea } from './staging-area.js';
import {
  type ByteRange,
  type BytesToPut,
  DEFAULT_MAX_BYTES,
  type OpenedFile,
  type PromoteOptions,
  type PutOptions,
  type PutResult,
  type StagedFile,
  type StageOptions,
  type Storage,
  type StoredEntry,
} from './storage.js';
import { StorageError } from './storage-error.js';
import { parseStorageKey, type StorageKey } from './storage-key.js';

const PUT_ATTEMPTS = 3;
const DAY_MS = 86_400_000;

/**
 * Storage in an S3-compatible bucket. A put is conditional (`If-None-Match: *`)
 * and carries the SHA-256, which the server checks; servers that do not know
 * the condition are asked first whether the key exists.
 */
export class S3Storage implements Storage {
  private readonly client: S3Client;
  private readonly staging: StagingArea;
  private versioned: Promise<boolean> | undefined;

  constructor(private readonly options: S3StorageOptions) {
    this.staging = new StagingArea(options.stagingFolder);
    this.client = createS3Client(options);
  }

  async checkReady(): Promise<void> {
    const { bucket, objectLockDays } = this.options;
    await this.staging.prepare();
    await this.send(() => this.client.send(new HeadBucketCommand({ Bucket: bucket })));
    if (objectLockDays === undefined) return;
    try {
      await this.client.send(new GetObjectLockConfigurationCommand({ Bucket: bucket }));
    } catch (error) {
      const message = `objectLockDays is set, but the bucket ${bucket} has no Object Lock; make a bucket with it or drop the setting`;
      throw new StorageError('misconfigured', message, { cause: error });
    }
  }

  stageStream(stream: Readable, options: StageOptions): Promise<StagedFile> {
    return this.staging.stage(stream, options);
  }

  async promote(staged: StagedFile, key: StorageKey, options: PromoteOptions = {}): Promise<PutResult> {
    const created = await this.putOnce({ ...staged, contentType: options.contentType }, key);
    if (!options.keep) await this.staging.remove(staged.tempId);
    return { key, sha256: staged.sha256, bytes: staged.bytes, created };
  }

  async discard(staged: Pick<StagedFile, 'tempId'>): Promise<void> {
    await this.staging.remove(staged.tempId);
  }

  async putStream(key: StorageKey, stream: Readable, options: PutOptions): Promise<PutResult> {
    const staged = await this.staging.stage(stream, { maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES });
    try {
      assertSha256(staged, options.expectedSha256);
      return await this.promote(staged, key, options);
    } finally {
      await this.staging.remove(staged.tempId);
    }
  }

  putBytes(files: readonly BytesToPut[]): Promise<PutResult[]> {
    return Promise.all(
      files.map(async ({ key, ...body }) => {
        const { sha256, bytes } = body;
        const created = await this.putOnce({ ...body, whole: bytes, bytes: bytes.length }, key);
        return { key, sha256, bytes: bytes.length, created };
      }),
    );
  }

  async openRead(key: StorageKey, range?: ByteRange): Promise<OpenedFile> {
    if (range) assertRange({ ...range }, Number.MAX_SAFE_INTEGER);
    const input = {
      ...this.at(key),
      ...(range && { Range: `bytes=${range.start}-${range.end ?? ''}` }),
    };
    const answer = await this.send(() => this.client.send(new GetObjectCommand(input)));
    if (!(answer.Body instanceof Readable)) throw new StorageError('unavailable', 'The bucket sent no body');
    return { stream: answer.Body, size: wholeSize(answer.ContentRange) ?? answer.ContentLength ?? 0 };
  }

  async read(key: StorageKey): Promise<Buffer> {
    const { stream, size } = await this.openRead(key);
    const bytes = await this.send(async () => Buffer.concat(await stream.toArray()));
    if (bytes.length !== size) throw new StorageError('truncated', 'The bucket sent fewer bytes than it has');
    return bytes;
  }

  readStaged(staged: Pick<StagedFile, 'tempId'>): Promise<Buffer> {
    return this.staging.read(staged.tempId);
  }

  async has(key: StorageKey): Promise<boolean> {
    return (await this.sizeOf(key)) !== undefined;
  }

  async delete(key: StorageKey): Promise<void> {
    // In a bucket with versions a plain delete only hides the bytes; a deliberate delete must remove them.
    if (!(await this.isVersioned())) {
      await this.send(() => this.client.send(new DeleteObjectCommand(this.at(key))));
      return;
    }
    for await (const version of this.versionsOf(this.nameOf(key))) {
      const target = { ...this.at(key), VersionId: version, ...this.bypass() };
      await this.send(() => this.client.send(new DeleteObjectCommand(target)));
    }
  }

  async *list(prefix: string): AsyncIterable<StoredEntry> {
    const base = this.nameOf('');
    let token: string | undefined;
    do {
      const input = {
        Bucket: this.options.bucket,
        Prefix: base + prefix,
        ...(token !== undefined && { ContinuationToken: token }),
      };
      const page = await this.send(() => this.client.send(new ListObjectsV2Command(input)));
      for (const item of page.Contents ?? []) {
        if (item.Key === undefined) continue;
        yield { key: parseStorageKey(item.Key.slice(base.length)), bytes: item.Size ?? 0 };
      }
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
  }

  sweepStaging(olderThanMs: number): Promise<number> {
    return this.staging.sweep(olderThanMs);
  }

  private async putOnce(body: Body, key: StorageKey): Promise<boolean> {
    let conditional = true;
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (!conditional && (await this.keepsExisting(body, key))) return false;
        await this.put(body, key, conditional);
        return true;
      } catch (error) {
        if (s3Status(error) === 412 && (await this.keepsExisting(body, key))) return false;
        if (conditional && s3ErrorName(error) === 'NotImplemented') conditional = false;
        else if (!isPassing(error) || attempt >= PUT_ATTEMPTS) throw asS3StorageError(error);
      }
    }
  }

  private async put(body: Body, key: StorageKey, conditional: boolean) {
    const content = body.tempId === undefined ? body.whole : await this.openStaged(body.tempId);
    try {
      const input: PutObjectCommandInput = {
        ...this.at(key),
        Body: content,
        ContentLength: body.bytes,
        ContentType: body.contentType ?? 'application/octet-stream',
        ChecksumSHA256: Buffer.from(body.sha256, 'hex').toString('base64'),
        ...(conditional && { IfNoneMatch: '*' }),
        ...this.retention(key),
      };
      await this.client.send(new PutObjectCommand(input));
    } finally {
      if (content instanceof Readable) content.destroy();
    }
  }

  private async openStaged(tempId: string): Promise<Readable> {
    const file = await open(this.staging.pathOf(tempId), 'r').catch((error: unknown) => {
      throw asStorageError(error);
    });
    return file.createReadStream();
  }

  private retention(key: StorageKey): Partial<PutObjectCommandInput> {
    const { objectLockDays } = this.options;
    if (objectLockDays === undefined || !key.startsWith('originals/')) return {};
    const until = new Date(Date.now() + objectLockDays * DAY_MS);
    return { ObjectLockMode: 'GOVERNANCE', ObjectLockRetainUntilDate: until };
  }

  private bypass(): { BypassGovernanceRetention?: true } {
    return this.options.objectLockDays === undefined ? {} : { BypassGovernanceRetention: true };
  }

  private async keepsExisting({ bytes }: Body, key: StorageKey): Promise<boolean> {
    const size = await this.sizeOf(key);
    if (size === undefined || size === bytes) return size !== undefined;
    throw new StorageError('conflict', `The key holds ${size} bytes where ${bytes} were to be put`);
  }

  private async sizeOf(key: StorageKey): Promise<number | undefined> {
    try {
      const head = await this.client.send(new HeadObjectCommand(this.at(key)));
      return head.ContentLength ?? 0;
    } catch (error) {
      if (s3Status(error) === 404) return undefined;
      throw asS3StorageError(error);
    }
  }

  private isVersioned(): Promise<boolean> {
    const { bucket } = this.options;
    this.versioned ??= this.client
      .send(new GetBucketVersioningCommand({ Bucket: bucket }))
      .then(({ Status }) => Status === 'Enabled' || Status === 'Suspended')
      .catch((error: unknown) => {
        this.versioned = undefined;
        if (s3ErrorName(error) === 'NotImplemented') return false;
        throw asS3StorageError(error);
      });
    return this.versioned;
  }

  private async *versionsOf(name: string): AsyncIterable<string> {
    const input = { Bucket: this.options.bucket, Prefix: name };
    const page = await this.send(() => this.client.send(new ListObjectVersionsCommand(input)));
    for (const item of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])]) {
      if (item.Key === name && item.VersionId !== undefined) yield item.VersionId;
    }
  }

  private at(key: StorageKey): { Bucket: string; Key: string } {
    return { Bucket: this.options.bucket, Key: this.nameOf(parseStorageKey(key)) };
  }

  private nameOf(key: string): string {
    return this.options.prefix === undefined ? key : `${this.options.prefix}/${key}`;
  }

  private async send<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw asS3StorageError(error);
    }
  }
}

/** What is put: a staged file, or bytes in memory. */
type Body = { readonly sha256: string; readonly bytes: number; readonly contentType?: string | undefined } & (
  | { readonly tempId: string }
  | { readonly tempId?: undefined; readonly whole: Uint8Array }
);

/** Another put of the same key at the same moment (409), throttling, a server's fault, a broken connection. */
function isPassing(error: unknown): boolean {
  if (error instanceof StorageError) return false;
  const status = s3Status(error);
  return status === undefined || status === 409 || status === 429 || status >= 500;
}

function wholeSize(contentRange: string | undefined): number | undefined {
  const size = contentRange?.split('/')[1];
  return size === undefined || size === '*' ? undefined : Number(size);
}
