import { expect, test } from 'vitest';
import { createBreaker } from '../../../src/intake/model/breaker.js';

function start() {
  let ms = 0;
  const breaker = createBreaker({ now: () => new Date(ms) });
  return {
    breaker,
    pass: (seconds: number) => {
      ms += seconds * 1_000;
    },
    fail: (times: number) => {
      for (let time = 0; time < times; time += 1) breaker.failed();
    },
  };
}

test('a server that fails three times in a row is left alone for half a minute, others are not', () => {
  const { breaker, pass, fail } = start();
  fail(2);
  breaker.succeeded();
  fail(2);
  expect(breaker.mayCall()).toBe(true);
  fail(1);
  expect(breaker.mayCall()).toBe(false);
  pass(29);
  expect(breaker.mayCall()).toBe(false);
  pass(2);
  expect(breaker.mayCall()).toBe(true);
});

test('after a pause one caller tries, and only its success lets the others in', () => {
  const { breaker, pass, fail } = start();
  fail(3);
  pass(31);
  expect([breaker.mayCall(), breaker.mayCall()]).toEqual([true, false]);
  breaker.failed();
  pass(31);
  expect(breaker.mayCall()).toBe(false); // twice as long the second time
  pass(30);
  expect(breaker.mayCall()).toBe(true);
  breaker.succeeded();
  expect([breaker.mayCall(), breaker.mayCall()]).toEqual([true, true]);
});

test('a caller that was let through and never came back does not shut the others out for good', () => {
  const { breaker, pass, fail } = start();
  fail(3);
  pass(31);
  expect(breaker.mayCall()).toBe(true);
  pass(21);
  expect(breaker.mayCall()).toBe(true);
});

test('many calls that fail at once count as one pause; pauses end after ten minutes at most', () => {
  const { breaker, pass, fail } = start();
  fail(20);
  pass(31);
  expect(breaker.mayCall()).toBe(true);
  for (let round = 0; round < 12; round += 1) {
    breaker.failed();
    pass(601);
    expect(breaker.mayCall()).toBe(true);
  }
});

test('a server that says how long it wants to be left alone is, within reason', () => {
  const { breaker, pass } = start();
  breaker.failed(5_000);
  expect(breaker.mayCall()).toBe(false);
  pass(6);
  expect(breaker.mayCall()).toBe(true);
  breaker.failed(365 * 24 * 3_600_000);
  pass(601);
  expect(breaker.mayCall()).toBe(true);
});
