import { Readable } from 'node:stream';
import { asMediaFetchError } from './map-failure.js';
import { MediaFetchError } from './media-fetch-error.js';

export interface MeterOptions {
  readonly maxBytes: number;
  readonly contentLength: number | undefined;
  readonly idleMs: number;
  readonly signal: AbortSignal;
}

/**
 * The body of an answer, watched: too many bytes, fewer than announced, a pause that is too long, or the
 * signal end it with a `MediaFetchError`. A reader that is slow itself is not blamed on the sender.
 */
export class MeteredBody extends Readable {
  private bytes = 0;
  private idle: NodeJS.Timeout | undefined;
  private readonly onAbort = () =>
    this.destroy(asMediaFetchError(this.meter.signal.reason, this.meter.signal));

  constructor(
    private readonly source: Readable,
    private readonly meter: MeterOptions,
  ) {
    super();
    // A reader that comes late still finds the error on the stream; without a listener Node would end the process.
    this.on('error', keepError);
    source.pause();
    source.on('data', (chunk: Buffer) => this.receive(chunk));
    source.once('end', () => this.finish());
    source.on('error', (error) => this.destroy(asMediaFetchError(error, meter.signal, true)));
    source.once('close', () => {
      if (!source.readableEnded) this.destroy(truncated());
    });
    source.pause();
    meter.signal.addEventListener('abort', this.onAbort, { once: true });
    if (meter.signal.aborted) this.onAbort();
  }

  override _read(): void {
    this.watch();
    this.source.resume();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.idle);
    this.meter.signal.removeEventListener('abort', this.onAbort);
    this.source.destroy();
    done(error);
  }

  private receive(chunk: Buffer): void {
    clearTimeout(this.idle);
    this.bytes += chunk.length;
    if (this.bytes > this.meter.maxBytes) {
      this.destroy(new MediaFetchError('too-large', `The media is larger than ${this.meter.maxBytes} bytes`));
    } else if (this.push(chunk)) {
      this.watch();
    } else {
      this.source.pause();
    }
  }

  private finish(): void {
    clearTimeout(this.idle);
    const { contentLength } = this.meter;
    if (contentLength !== undefined && this.bytes !== contentLength) this.destroy(truncated());
    else this.push(null);
  }

  private watch(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      this.destroy(new MediaFetchError('timeout', 'The media host stopped sending'));
    }, this.meter.idleMs);
  }
}

function keepError(): void {}

function truncated(): MediaFetchError {
  return new MediaFetchError('truncated', 'The connection ended before the media was complete');
}
