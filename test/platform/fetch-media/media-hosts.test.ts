import { describe, expect, test } from 'vitest';
import {
  DEFAULT_MEDIA_HOSTS,
  isPublicAddress,
  MediaHosts,
} from '../../../src/platform/fetch-media/media-hosts.js';

describe('what an entry of the list allows', () => {
  const hosts = new MediaHosts([...DEFAULT_MEDIA_HOSTS, '127.0.0.1:4010', 'Minio.internal', '[::1]:4011']);
  test.each([
    ['https://api.twilio.com/x', 'public-only'],
    ['https://mms.twiliocdn.com/x', 'public-only'],
    ['https://api.ie1.twilio.com/x', 'public-only'],
    ['http://api.twilio.com/x', 'forbidden'],
    ['https://api.twilio.com:8443/x', 'forbidden'],
    ['https://api.twilio.com.evil.example/x', 'forbidden'],
    ['https://eviltwilio.com/x', 'forbidden'],
    ['https://evil.example/api.twilio.com', 'forbidden'],
    ['http://127.0.0.1:4010/x', 'listed'],
    ['http://127.0.0.1:4011/x', 'forbidden'],
    ['http://0x7f.1:4010/x', 'listed'],
    ['http://0x7f.1/x', 'forbidden'],
    ['http://minio.internal:9000/x', 'listed'],
    ['http://[::1]:4011/x', 'listed'],
    ['http://[::1]/x', 'forbidden'],
    ['http://localhost:4010/x', 'forbidden'],
  ])('%s is %s', (url, permission) => {
    expect(hosts.permissionFor(new URL(url))).toBe(permission);
  });

  test('an empty list allows nothing', () => {
    expect(new MediaHosts([]).permissionFor(new URL('https://api.twilio.com/'))).toBe('forbidden');
  });
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700:4700::1111', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['fc00::1', false],
  ['fe80::1%eth0', false],
  ['not an address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
