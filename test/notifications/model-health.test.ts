import { expect, test } from 'vitest';
import { createModelHealth } from '../../src/app/model-health.js';

test('a model fails after three failures in a row, and works again with its first answer', () => {
  const health = createModelHealth();
  expect(health.failing()).toBeUndefined();
  health.note('timeout');
  health.note('unreachable');
  expect(health.failing()).toBeUndefined();
  health.note('gated');
  health.note('rejected');
  expect(health.failing()).toBe(true);
  health.note('paused');
  expect(health.failing()).toBe(true);
  health.note('answered');
  expect(health.failing()).toBe(false);
  health.note('timeout');
  expect(health.failing()).toBeUndefined();
});
