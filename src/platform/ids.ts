import { v7, validate } from 'uuid';

/** An id made in the app: UUIDv7, so ids sort by the time they were made. */
export function newId(): string {
  return v7();
}

/** True for any well-formed UUID; route handlers use it before asking the database. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && validate(value);
}
