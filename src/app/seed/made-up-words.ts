/** What made-up customers are called, bring and say: nobody's data, enough of it that a list looks like a list. */
export const FIRST_NAMES = [
  'Ann',
  'Omar',
  'Zoë',
  'Luca',
  'Mei',
  'Ivan',
  'Priya',
  'Noah',
  'Sofía',
  'Jürgen',
  'Aisha',
  'Tomasz',
  'Hana',
  'Liam',
  'Chloé',
  'Kofi',
  'Marta',
  'Deniz',
  'Olga',
  'Ravi',
  'Grace',
  'Pedro',
  'Yuki',
  'Ella',
  'Hassan',
  'Nina',
  'Jonas',
  'Ruth',
];
export const LAST_NAMES = [
  'Lee',
  'Haddad',
  'Müller',
  'Rossi',
  'Chen',
  'Petrov',
  'Sharma',
  'Smith',
  'García',
  'Weiß',
  'Khan',
  'Nowak',
  'Novák',
  'Murphy',
  'Dubois',
  'Mensah',
  'Silva',
  'Yılmaz',
  'Ivanova',
  'Patel',
  'Walker',
  'Costa',
  'Tanaka',
  'Brown',
  'Aziz',
  'Berg',
  'Larsen',
  'Cohen',
  'O’Brien',
  'Fischer',
  'Moreau',
  'Okafor',
  'Jansen',
  'Andersson',
  'Papadopoulos',
  'Kim',
];
export const STREETS = [
  'High Street',
  'Mill Lane',
  'Station Road',
  'Oak Avenue',
  'Church Street',
  'Park Road',
  'Elm Close',
];
export const TOWNS = ['Northside', 'Harbour', 'Old Town', 'Riverside', 'Westfield', 'Kingsbridge'];

export type Work = {
  trade: string;
  device: string;
  brand: string;
  models: readonly string[];
  faults: readonly string[];
};

export const WORKS: readonly Work[] = [
  {
    trade: 'it-repair',
    device: 'phone',
    brand: 'Apple',
    models: ['iPhone 12', 'iPhone 13', 'iPhone 14 Pro', 'iPhone SE'],
    faults: ['cracked screen', 'battery drains in an hour', 'does not charge', 'camera is blurry'],
  },
  {
    trade: 'it-repair',
    device: 'phone',
    brand: 'Samsung',
    models: ['Galaxy S22', 'Galaxy A54', 'Galaxy Z Flip 4'],
    faults: ['screen flickers', 'speaker crackles', 'back glass broken', 'stuck at the logo'],
  },
  {
    trade: 'it-repair',
    device: 'laptop',
    brand: 'Lenovo',
    models: ['ThinkPad T14', 'ThinkPad X1', 'IdeaPad 5'],
    faults: ['liquid on the keyboard', 'fan is loud and it overheats', 'hinge is broken', 'does not start'],
  },
  {
    trade: 'it-repair',
    device: 'console',
    brand: 'Sony',
    models: ['PlayStation 4', 'PlayStation 5'],
    faults: ['no picture on HDMI', 'disc is not read', 'turns itself off'],
  },
  {
    trade: 'appliance',
    device: 'washing machine',
    brand: 'Bosch',
    models: ['Serie 4', 'Serie 6'],
    faults: ['leaks from below', 'does not spin', 'drum bangs', 'error E18'],
  },
  {
    trade: 'plumbing',
    device: 'boiler',
    brand: 'Vaillant',
    models: ['ecoTEC plus', 'ecoFIT'],
    faults: ['no hot water', 'pressure drops', 'pilot goes out'],
  },
];
export const ASKS = [
  'Hi, can you have a look at my {model}? {fault}.',
  'Hello! My {device} ({brand} {model}): {fault}. What would that cost?',
  '{fault} on a {brand} {model}. Can I drop by today?',
  'Morning, the {device} is playing up again, {fault}.',
];
export const ANSWERS = [
  'Thanks, we have got your photos. We will send you a price today.',
  'Thank you! Could you bring it in before six?',
  'Got it. The part is on its way, we will text you when it is here.',
];
export const NOTES = [
  'Checked, board is dry.',
  'Part ordered, two days.',
  'Customer knows the price.',
  'Tested for an hour, fine.',
];
