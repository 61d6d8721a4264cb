/** Slack takes about one message a second in a channel; more is refused for a while. */
const BETWEEN_MS = 1_000;

/** How often this process may speak in each channel. */
export type Pace = {
  /** Takes the next turn and returns 0, or returns in how many milliseconds there is one. */
  take(channel: string, now: number): number;
  /** Nobody speaks there for so long. */
  pause(channel: string, now: number, ms: number): void;
};

export function createPace(betweenMs = BETWEEN_MS): Pace {
  const nextAt = new Map<string, number>();
  return {
    take(channel, now) {
      const next = nextAt.get(channel) ?? 0;
      if (next > now) {
        return next - now;
      }
      nextAt.set(channel, now + betweenMs);
      return 0;
    },
    pause(channel, now, ms) {
      nextAt.set(channel, Math.max(nextAt.get(channel) ?? 0, now + ms));
    },
  };
}
