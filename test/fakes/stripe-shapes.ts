import { randomBytes } from 'node:crypto';

export type Params = Record<string, string>;
export type StripeEvent = { id: string; type: string; created: number; data: { object: object } };
export type Reply = { status: number; body: object };

/** An error in the shape of Stripe’s. */
export function refusal(
  status: number,
  code: string | undefined,
  message: string,
  type = 'invalid_request_error',
): Reply {
  return { status, body: { error: { type, ...(code ? { code } : {}), message } } };
}

/** The keys of one part of a form, such as `metadata[…]`. */
export function keysOf(asked: Params, name: string): Params {
  const found = Object.entries(asked).flatMap(([path, value]) => {
    const key = new RegExp(`^${name}\\[([^\\]]+)\\]$`).exec(path)?.[1];
    return key ? [[key, value] as const] : [];
  });
  return Object.fromEntries(found);
}

/** An event in its envelope, as it is delivered. */
export function event(type: string, object: object): StripeEvent {
  const created = Math.floor(Date.now() / 1_000);
  return { id: id('evt'), ...{ object: 'event', type, created, livemode: false }, data: { object } };
}

/** An id such as Stripe makes them. */
export function id(prefix: string): string {
  return `${prefix}_${randomBytes(10).toString('hex')}`;
}
