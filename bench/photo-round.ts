/** What a process took for one round of photos; the CPU time is its own only. */
export interface PhotoRound {
  readonly seconds: number;
  readonly cpuSeconds?: number;
}
