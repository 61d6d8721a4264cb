import { expect, test } from 'vitest';
import { screenFileName } from '../../src/photos/file-name.js';
import { findSecrets, redactText } from '../../src/vault/find/find-secrets.js';

const screen = async (text: string) => redactText(text, findSecrets(text, { asked: null }));

test.each([
  ['password: Quoll7027Fern.jpg', 'password: [password saved].jpg'],
  ['pin 4821.heic', 'pin [passcode saved].heic'],
  ['IMG_4821.jpg', 'IMG_4821.jpg'],
  ['front', 'front'],
  ['.jpg', '.jpg'],
])('“%s” is kept as “%s”', async (name, kept) => {
  expect((await screenFileName(name, screen)).toLowerCase()).toBe(kept.toLowerCase());
});
