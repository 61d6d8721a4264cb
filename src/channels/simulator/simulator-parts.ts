import type { Response } from 'express';
import type { SimulatorMemory } from './memory.js';
import type { MisbehaviourSwitches } from './misbehaviour.js';

/** What the pieces of the simulator share. Addresses are functions: a port may be known only once it is open. */
export type SimulatorParts = {
  accountSid: string;
  authToken: string;
  memory: SimulatorMemory;
  switches: MisbehaviourSwitches;
  /** Docket's address as it is signed; no slash at the end. */
  publicUrl: () => string;
  /** Docket's address as it is called. */
  docketUrl: () => string;
  /** The base of the REST API, that is TWILIO_API_URL. */
  apiUrl: () => string;
  /** Where media are redirected to. */
  cdnUrl: () => string;
  webhookTimeoutMs: number;
  retryDelayMs: number;
  statusDelayMs: number;
  fallbackPath: string | undefined;
  messagingServices: Readonly<Record<string, readonly string[]>>;
  /** Aborted when the simulator is closed. */
  signal: AbortSignal;
  /** Keeps `idle()` waiting for it. */
  track<Result>(work: Promise<Result>): Promise<Result>;
};

/** Waits, or resolves to false at once when the simulator is closed. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (milliseconds <= 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const closed = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', closed);
      resolve(true);
    }, milliseconds);
    signal.addEventListener('abort', closed, { once: true });
  });
}

/** Ends an answer that would otherwise stay open when the simulator is closed. */
export function endOnClose(response: Response, signal: AbortSignal): void {
  const end = () => response.destroy();
  signal.addEventListener('abort', end, { once: true });
  response.once('close', () => signal.removeEventListener('abort', end));
}
