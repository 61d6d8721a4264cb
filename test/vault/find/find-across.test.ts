import { expect, test } from 'vitest';
import { type EarlierText, findAcross } from '../../../src/vault/find/find-across.js';
import type { Asked } from '../../../src/vault/find/find-secrets.js';

const texts = (...list: (string | [string, Asked])[]): EarlierText[] =>
  list.map((each, at) => ({
    id: `m${at}`,
    text: typeof each === 'string' ? each : each[0],
    asked: typeof each === 'string' ? null : each[1],
  }));
const across = (earlier: EarlierText[], text: string, asked: Asked = null) => {
  const { inText, inEarlier } = findAcross(earlier, text, asked);
  return {
    inText: inText.map((found) => found.value),
    inEarlier: inEarlier.map((each) => [each.id, ...each.found.map((found) => found.value)]),
  };
};

test.each([
  ['the code is', '4821'],
  ['heres my passcode', '4821'],
  ['gate code:', '4821'],
  ['la contraseña es', 'Perro22'],
  ['le code est', '4821'],
  ['der Code ist', '4821'],
  ['a senha é', 'Azul-22'],
  ['il codice è', '4821'],
  ['my laptop password is', 'bluekettle'],
])('a secret announced in one text and given in the next: %s / %s', (before, value) => {
  expect(across(texts(before), value).inText).toEqual([value]);
});

test('a code sent in two halves is found in both texts', () => {
  expect(across(texts(['48', 'passcode']), '21', 'passcode')).toEqual({
    inText: ['21'],
    inEarlier: [['m0', '48']],
  });
  expect(across(texts('the code is', '48'), '21')).toEqual({ inText: ['21'], inEarlier: [['m1', '48']] });
  expect(across(texts('pin is', '4', '8', '2'), '1')).toEqual({
    inText: ['1'],
    inEarlier: [
      ['m1', '4'],
      ['m2', '8'],
      ['m3', '2'],
    ],
  });
});

test.each([
  'thats the pin',
  'thats my passcode btw',
  'the number i sent is the pin',
  '^ passcode',
  'es el pin',
  "c'est le code",
  'das ist der code',
  'gate code',
])('a number is screened when a later text says what it was: %s', (text) => {
  expect(across(texts('hello', '4821'), text)).toEqual({ inText: [], inEarlier: [['m1', '4821']] });
});

test.each([
  'sorry 4812',
  'no its 4812',
  '*4812',
  'oops meant 4812',
  'actually 4812',
  'perdón es 4812',
  'pardon 4812',
])('a correction of a saved secret: %s', (text) => {
  expect(across(texts('[passcode saved]'), text).inText.map((value) => value.replace('*', ''))).toEqual([
    '4812',
  ]);
});

test('a value found now is screened where it stood before', () => {
  expect(across(texts('i think 4821 maybe', 'hi'), 'yes the pin is 4821')).toEqual({
    inText: ['4821'],
    inEarlier: [['m0', '4821']],
  });
});

test.each([
  [['order 20418'], 'thats the order'],
  [['hi', '1430'], 'is that ok'],
  [['what is the code'], 'order 4821 i mean'],
  [['i forgot my passcode'], 'call me on 07700 900318'],
  [['07700 900318'], 'thats my number'],
  [['[passcode saved]'], 'sorry im late, see you at 1430'],
  [['screen is broken'], '2 of them'],
  [['3 rooms'], '2 bathrooms'],
])('what is no secret stays: %j then %s', (earlier, text) => {
  expect(across(texts(...earlier), text)).toEqual({ inText: [], inEarlier: [] });
});

test.each<[string, Asked]>([
  ['user is rosie pass [password saved]', 'passcode'],
  ['user is rosie pass [password saved]', null],
  ['user is rosie pass', null],
])('the person named after an account is no password: %s, asked %s', (before, asked) => {
  expect(across(texts(before), 'Rosie Hale', asked)).toEqual({ inText: [], inEarlier: [] });
});

test('a name given to the question for a name is not what a later text points back to', () => {
  expect(across(texts(['Rosie Hale', 'name']), 'thats the password').inEarlier).toEqual([]);
});

test('a correction is one also where a time was asked for; a time is none', () => {
  const saved = texts('sim pin [passcode saved]');
  expect(across(saved, 'sorry 448201 not 448210', 'time').inText).toEqual(['448201', '448210']);
  expect(across(saved, 'sorry, 1730 not 1630', 'time').inText).toEqual([]);
  expect(across(saved, 'sorry make it 4pm', 'time').inText).toEqual([]);
});

test.each<[string[], string, Asked, string]>([
  [['the passcode is [passcode saved]'], '*730152', 'time', '730152'],
  [['[passcode saved]'], '730152', 'time', '730152'],
  [['[passcode saved]'], '4821', 'time', '4821'],
  [['the passcode is [passcode saved]'], 'its 551708', 'name', '551708'],
  [['iphone 12, passcode [passcode saved]'], 'es 551708', 'name', '551708'],
  [['the passcode is [passcode saved]'], 'or 551709 if that doesnt work', null, '551709'],
  [['the passcode is [passcode saved]'], 'ou 551709 sinon', 'fault', '551709'],
  [['the passcode is [passcode saved]'], 'o 551709 si no va', 'name', '551709'],
  [['the passcode is [passcode saved]'], 'sonst 551709', null, '551709'],
  [['the passcode is [passcode saved]'], 'or try 4821', 'address', '4821'],
  [['the passcode is [passcode saved]'], '21', null, '21'],
  [['the passcode is [passcode saved]', '[passcode saved]'], '97', null, '97'],
])('a number sent behind a saved secret is one too: %j then %s, asked %s', (earlier, text, asked, value) => {
  expect(across(texts(...earlier), text, asked).inText).toEqual([value]);
});

test.each<[string, Asked]>([
  ['1730', 'time'],
  ['*1730', 'time'],
  ['or 1730 if that doesnt work', 'time'],
  ['or 1430 works too', null],
  ['is it ready for 1730', null],
  ['21', 'address'],
  ['10', 'time'],
  ['its a 2018', 'device'],
  ['551708 is my job number', null],
  ['or 07700 900318', 'phone'],
])('what follows a saved secret may be something else: %s, asked %s', (text, asked) => {
  expect(across(texts('the passcode is [passcode saved]'), text, asked).inText).toEqual([]);
});

test.each<[string[], string, string[]]>([
  [['galaxy a54 and my mums moto g13, both cracked'], 'a54 is 8306, moto is 1947', ['8306', '1947']],
  [['two phones, mine is an iphone xr, hers a pixel 8'], 'mine is 150893 hers 2468', ['150893', '2468']],
  [['iphone and ipad screens'], 'iphone 150893 ipad 2468', ['150893', '2468']],
  [['2 laptops and an ipad'], '1508 for mine, 2468 for the ipad', ['1508', '2468']],
  [['dos móviles rotos'], 'el mío es 1508 y el suyo 2468', ['1508', '2468']],
  [['deux téléphones à réparer'], "le mien c'est 1508, celui de ma fille 2468", ['1508', '2468']],
  [['zwei handys kaputt'], 'meins ist 1508, das von meiner frau 2468', ['1508', '2468']],
  [['dois celulares quebrados'], 'o meu é 1508 e o dela 2468', ['1508', '2468']],
  [['due telefoni rotti'], 'il mio è 1508, quello di mia moglie 2468', ['1508', '2468']],
  [['ipad screen cracked'], 'the ipad is 4821', ['4821']],
  [['phone wont charge', 'iphone 8'], 'either 1107 or 1170, one of them works lol', ['1107', '1170']],
  [['display vom handy kaputt'], 'entweder 1107 oder 1170', ['1107', '1170']],
  [['its my dads phone and we dont know the pin'], 'we think its either 1952 or 5219', ['1952', '5219']],
  [['locked out of my phone', 'moto g54'], 'i was sure it was 5190', ['5190']],
  [['sim wants a puk', 'iphone se'], 'ee gave me 48201937 but i dont want to mess it up', ['48201937']],
  [['handy gesperrt, pin falsch'], 'telekom hat mir 48201937 gegeben', ['48201937']],
  [['telefono bloccato, pin sbagliato'], 'ero sicuro che fosse 5190', ['5190']],
])('the talk before shows what a bare number opens: %j / %s', (before, text, values) => {
  expect(across(texts(...before), text).inText).toEqual(values);
});

test.each<[string[], string]>([
  [['phone says sim locked enter puk'], 'honor 90 lite'],
  [['phone wants the puk'], 'galaxy a54'],
  [['safe wont open, keypad is dead'], 'phoenix SS0721E'],
  [['part is warm but freezer is fine', 'Beko'], 'CFG3582W it says inside the door'],
  [['washer broken'], 'mine is 2015 hers 2018'],
  [['bosch oven and hob both dead'], 'oven is 4412 hob is 9981'],
  [['iphone 12 and ipad'], 'ipad is 1200 and phone is 800 to replace'],
  [['boiler and shower'], 'either 1105 or 1130 works for me'],
  [['laptop locked', 'dell latitude'], 'its 5540'],
  [['phone locked'], 'vodafone gave me a ticket, 55190'],
  [['need it unlocked'], 'got quoted 1875 by another shop'],
  [['passcode forgotten'], 'it was 5512 kr when i bought it'],
])('nor does talk of a lock make a code of what is none: %j / %s', (before, text) => {
  expect(across(texts(...before), text)).toEqual({ inText: [], inEarlier: [] });
});
