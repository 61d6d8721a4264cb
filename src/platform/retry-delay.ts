/** Seconds doubling from two, with a little chance so that retries do not march in step; at most `capMs`. */
export function retryDelayMs(attempt: number, capMs = 10 * 60_000): number {
  const delay = Math.min(capMs, 1_000 * 2 ** Math.min(attempt, 20));
  return Math.round(delay * (0.75 + Math.random() * 0.5));
}
