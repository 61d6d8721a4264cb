import type { ImageLimits } from './image-limits.js';
import type { RenderAnswer, RenderOrder } from './render-message.js';
import type { RenderedPhoto } from './render-photo.js';
import { type ChildEnding, runWatchedChild } from './run-watched-child.js';

export type ChildOutcome =
  | { readonly state: 'rendered'; readonly rendered: RenderedPhoto }
  /** The decoder says no. */
  | { readonly state: 'unreadable'; readonly message: string }
  | Exclude<ChildEnding<never>, { state: 'answered' }>;

const ENTRY = new URL('./render-child', import.meta.url);

/** Renders one photo in a process of its own, within the limits. */
export async function runRenderChild(order: RenderOrder, limits: ImageLimits): Promise<ChildOutcome> {
  const ending = await runWatchedChild<RenderAnswer>(ENTRY, order, {
    seconds: limits.childSeconds,
    memoryMiB: limits.childMemoryMiB,
  });
  if (ending.state !== 'answered') {
    return ending;
  }
  const { answer } = ending;
  return answer.ok
    ? { state: 'rendered', rendered: answer.rendered }
    : { state: 'unreadable', message: answer.message };
}
