import type { Asked } from '../../../src/vault/find/find-secrets.js';

/** Ordinary things that customers text, full of numbers, without a secret among them. */
const TEMPLATES: readonly string[] = `
null|hi how much for a screen on a {device}? someone quoted {price}
null|order {n5} any update?
null|order number {n6} still not here
null|job {n5} is it ready yet
null|my invoice {n5} says {n4} but you quoted {n4}
null|paid {n4} in march and it broke again
null|you charged me {n4} last time
null|ref {n6}, booked for {time}
null|ticket #{n5}
null|call me on {phone} after {time}
null|my new number is {phone}
null|{n4} {street}, {town} {zip}
null|we're at {n4} {street}. can you come {day}?
null|flat {n3}, {n3} {street}
null|can you be here at {time}?
null|anytime between {time} and {time} works
null|i'm at work till {time} on {day}
null|about {n4} sq ft of carpet
null|lawn is {n4} sqm, hedge {n2}m long
null|boiler shows error {n4}
null|error code {n4} on the display
null|fault code {n4} keeps coming back
null|code {n4} flashing on the washing machine
null|it shows {n4} then beeps
null|model number {n4}
null|its a {brand} {n4}
null|{brand} {n4} printer, paper jam
null|serial {n6}{n4}
null|imei is {imei}
null|tracking {n6}{n4} says delivered
null|part number {n6}
null|bought it in {year}
null|built in {year}, never rewired
null|its the {year} model
null|a {year} macbook pro, battery swollen
null|the car is a {year} corolla with {n6} miles on it
null|meter reading is {n5}
null|about {n4} visitors a day and the site crashes
null|site gives error 500 since {year}
null|php {n1}.{n1} and wordpress {n1}.{n1}
null|{n4} photos on the phone, can you save them?
null|theres {n4} emails stuck in the outbox
null|can i pay {price} now and the rest later
null|{price} is too much
null|is {n4} dollars the final price
null|around {n4} euros ok?
null|zip code {zip}
null|postcode is {n4}
null|sort code {n2}-{n2}-{n2} account number {n6}{n2}
null|card ending {n4}
null|promo code SAVE{n2} doesn't work
null|discount code {n4} expired
null|claim number {n6} with the insurer
null|policy {n6}
null|room {n4} at the hotel
null|unit {n4}, level {n2}
null|gate {n2}, unit {n4}
null|gate is {n4} mm wide
null|garage door {n4} x {n4}
null|front door {n4}mm by {n3}mm
null|need a new alarm, budget {n4}
null|alarm went off at {time}
null|safe weighs {n3} kg
null|window {n3} x {n4} mm
null|{n4}w heater trips the fuse
null|{n4} lumens
null|{n4} watt kettle
null|pressure washer {n4} psi
null|pump does {n4} rpm
null|the charging pin is loose since {year}
null|all 24 pins look fine, drops at {n4} mhz
null|passed the place at {time}, was closed
null|bus pass office at {n4} {street}
null|forgot my password, order {n5}
null|password reset doesn't send since {year}
null|no passcode on it. imei {imei}
null|there's no code on it, paid {n4} for it new
null|what code do I use? order {n6}
null|wifi drops, speed is {n3} instead of {n4}
null|router is {brand} {n4}
null|login page shows error {n3}
null|my login doesn't work since {time}
null|lock jammed, house number {n4}
null|safe hands, thanks. invoice {n5} paid
null|we have {n4} tiles to lay
null|{n5} km on the clock
null|unit has {n4} hours on it
null|battery cycle count {n4}
null|windows {n2} build {n5}
null|version {n1}.{n1}.{n4}
null|{n4} followers lost overnight
null|appointment {date} at {time}
null|dropped it on {date}
null|{date}, {time}, {n4} {street}
null|teamviewer id {n3} {n3} {n3}
null|vat number {n6}{n3}
null|company no {n6}{n2}
null|reg is AB{n2} CDE, {n5} miles
null|quote {n5} accepted, when do you start
null|re quote Q-{n4}, can we change it to {n4}?
null|receipt {n6} attached
null|docket {n5}
null|po {n6}
null|our budget is {n4} max
null|worth {n4} at least
null|someone offered {n4} for it
null|it cost me {n4} new
null|ext {n4}
null|ask for Sue on ext {n4}
null|pedido {n5}, ¿cuándo llega?
null|me cobraron {n4} la última vez
null|cuesta {n4}?
null|el código postal es {zip}
null|error {n4} en la caldera
null|vivo en calle Mayor {n4}
null|mi número es {phone}
null|comprado en {year}
null|factura {n5}
null|commande {n6}, des nouvelles ?
null|code postal {zip}
null|erreur {n4} sur le lave-linge
null|j'ai payé {n4} euros
null|mon numéro {phone}
null|acheté en {year}
null|devis {n5}
null|Auftrag {n5}, gibt es Neuigkeiten?
null|Rechnung {n5} bezahlt
null|PLZ {zip}
null|Fehlercode {n4}
null|kostet das wirklich {n4} Euro?
null|Baujahr {year}
null|meine Nummer ist {phone}
null|Hauptstraße {n3}, {zip} Köln
null|pedido {n6} não chegou
null|paguei {n4} reais
null|CEP {zip}
null|erro {n4} na máquina de lavar
null|comprei em {year}
null|ordine {n5} novità?
null|ho pagato {n4} euro
null|CAP {zip}
null|errore {n4} sulla caldaia
null|comprato nel {year}
null|fattura {n5}
null|the pin on connector {n4} is bent
null|drop pin at {n4} {street}
null|barcode says {n6}{n6}
null|paint code {n4}
null|ral {n4} please
null|colour {n4}
null|speed test says {n3}
null|{n4} sq m warehouse clean
null|flight lands {time}
null|train gets in at {time}
null|extension {n4}
null|page {n4} of the manual
null|see photo {n4}
null|IMG_{n4}.jpg
null|it's {n4}
null|{n4}
null|{n6}
null|{n4} or {n4}
null|yes {n4}
null|{n4} please
null|the bill was {n4} not {n4}
null|{n5} steps a day and the watch died
null|channel {n3} is fuzzy
null|{n4} people coming
null|the deposit of {n4} was refunded
null|could you do {n4}?
null|i can do {n4} cash
null|{n4} cash ok?
null|ring me on {phone}, gate is open
null|door is unlocked, {n4} {street}
null|key is under the mat, house {n4}
null|alarm is off. {n4} {street}
null|my login email is jo{n2}@example.com
null|username is dave{n4}
null|network name is SKY{n5}
null|the keypad on my phone stopped, model {n4}
null|unlocked phone, bought {year}
device|{brand} {n4}
device|{n4}
device|galaxy a{n2}
device|{device}, {year}
model|{n4}
model|{n5}
model|{brand} {n4}
model|latitude {n4}
model|it says {n4} on the bottom
fault|error {n4}
fault|code {n4} on screen
fault|shuts down after {n4} seconds
fault|says try again in {n3} minutes
fault|{n4}
address|{n4} {street}
address|{n4} {street} apt {n3}
address|{street} {n3}, {zip} {town}
address|{zip}
address|{n4}
phone|{phone}
phone|{n6}{n3}
phone|its {phone} or {phone}
time|{time}
time|{n4}
time|{time} or {time} on {day}
time|after {time}
name|Anna {n4}
name|its Bob, order {n5}
photo|photo {n4} sent
photo|serial is {n6}
passcode|no code, order {n5}
passcode|i'll call you at {time}
passcode|its on job {n5}
passcode|{price} is fine
passcode|dont know it, call {phone}
passcode|no password on it, bought {year}
passcode|same as on invoice {n5}
`
  .trim()
  .split('\n');

const WORDS: Readonly<Record<string, readonly string[]>> = {
  device: ['iPhone 13', 'galaxy s21', 'pixel 6', 'thinkpad t480', 'ipad air', 'macbook air', 'ps5'],
  brand: ['hp', 'dell', 'epson', 'canon', 'vaillant', 'nokia', 'bosch', 'brother', 'netgear'],
  street: ['Oak Street', 'Mill Lane', 'Church Rd', 'Elm Ave', 'Harbour St', 'Park Drive', 'Old Mill Road'],
  town: ['Leeds', 'Austin', 'Bath', 'Perth', 'Cork'],
  day: ['monday', 'tues', 'friday', 'saturday'],
};

/** A small seeded generator: the same texts every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` ordinary texts, the same for the same seed. */
export function ordinaryTexts(count: number, seed = 7): { asked: Asked; text: string }[] {
  const random = seeded(seed);
  const digits = (length: number): string =>
    Array.from({ length }, (_, at) => Math.floor(random() * (at === 0 ? 9 : 10)) + (at === 0 ? 1 : 0)).join(
      '',
    );
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const fill = (name: string): string => {
    if (WORDS[name]) return pick(WORDS[name] ?? []);
    if (/^n\d$/.test(name)) return digits(Number(name[1]));
    const two = (max: number): string => String(Math.floor(random() * max)).padStart(2, '0');
    if (name === 'price')
      return pick([
        `£${digits(3)}`,
        `$${digits(4)}`,
        `${digits(3)}€`,
        `${digits(4)} euros`,
        `€ ${digits(3)}`,
      ]);
    if (name === 'phone')
      return pick([
        `07700 900${digits(3)}`,
        `+44 7700 900${digits(3)}`,
        `555-01${digits(2)}`,
        `(512) 555-01${digits(2)}`,
        `06 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
        `0171 ${digits(7)}`,
        `6${digits(2)} ${digits(3)} ${digits(3)}`,
      ]);
    if (name === 'year') return String(1960 + Math.floor(random() * 66));
    if (name === 'time')
      return pick([
        `${two(24)}${two(6)}0`.slice(0, 4),
        `${two(24)}:${two(60)}`,
        `${1 + Math.floor(random() * 12)}pm`,
      ]);
    if (name === 'zip') return digits(5);
    if (name === 'date')
      return pick([
        `${two(28)}/${two(12)}/2026`,
        `2026-0${digits(1)}-1${digits(1)}`,
        `${two(28)}.${two(12)}.2026`,
      ]);
    return `49${digits(13)}`;
  };
  return Array.from({ length: count }, () => {
    const template = pick(TEMPLATES);
    const bar = template.indexOf('|');
    const name = template.slice(0, bar);
    return {
      asked: name === 'null' ? null : (name as Asked),
      text: template.slice(bar + 1).replace(/\{(\w+)\}/g, (_, each: string) => fill(each)),
    };
  });
}
