import { describe, expect, it } from 'vitest';
import { understandConversation } from '../../../src/cli/understand-lines.js';

const understood = (trade: string, ...texts: string[]) =>
  understandConversation({ id: 1, trade, messages: texts.map((text) => ({ text, photos: 0 })) });

describe('makers and models', () => {
  it('a listed maker with a name and a number behind it', () => {
    const { fields, readyForQuote } = understood(
      'bike-repair',
      'the brakes on my Boardman HYB 8.6 squeal',
      'ready for it monday',
    );
    expect(fields).toMatchObject({ device: 'bike', brand: 'Boardman' });
    expect(readyForQuote).toBe(fields.model !== null);
  });

  it('a maker nobody listed, told by itself once the thing is known', () => {
    const { fields, readyForQuote } = understood(
      'appliance',
      'my dryer wont heat',
      'its a Quellmar Dryline 7',
    );
    expect(fields).toMatchObject({ device: 'dryer', brand: 'Quellmar', model: 'Dryline 7' });
    expect(readyForQuote).toBe(true);
  });

  it('a car maker makes bicycles too', () => {
    const { fields } = understood('bike-repair', 'mon vélo a les freins morts', 'peugeot t16');
    expect(fields).toMatchObject({ device: 'bike', brand: 'Peugeot', model: 'T16' });
  });

  it('a code on a display is no part of the model', () => {
    const { fields } = understood('appliance', 'dishwasher wont drain, neff S153HTX02G', 'E24 on the screen');
    expect(fields.model).toBe('S153HTX02G');
  });

  it('a number read off the front of a thing is its model', () => {
    const { fields } = understood(
      'general',
      'do you repair sewing machines',
      'Janome',
      '4300 it says on the front',
    );
    expect(fields).toMatchObject({ device: 'sewing machine', brand: 'Janome', model: '4300' });
  });

  it('a model said less exactly later does not shorten what is known', () => {
    const { fields } = understood('it-repair', 'my switch oled wont dock', 'the switch has no code');
    expect(fields.model).toBe('Switch OLED');
  });
});

describe('where and who', () => {
  it.each([
    [
      'plumbing',
      'Flat 12, Lakshmi Residency, Baner Road, Pune 411045',
      'Flat 12, Lakshmi Residency, Baner Road, Pune 411045',
    ],
    ['plumbing', 'Leopoldstr. 18, 80802 München', 'Leopoldstr. 18, 80802 München'],
    ['landscaping', 'Brookthorpe upon Tarn, NE66', 'Brookthorpe upon Tarn, NE66'],
    ['locksmith', 'Oakhurst, 9 Chapel Road, Penrith CA11 8JH', 'Oakhurst, 9 Chapel Road, Penrith CA11 8JH'],
  ])('%s: %s', (trade, text, address) => {
    expect(understood(trade, 'hello there', text).fields.address).toBe(address);
  });

  it('a person of whom one speaks is not the one who writes', () => {
    const { fields } = understood(
      'plumbing',
      'boiler service please. tenant is Mrs Okoro',
      'Paul Denham, letting agent',
    );
    expect(fields.name).toBe('Paul Denham');
  });

  it('a signature is no address', () => {
    const { fields } = understood('cleaning', 'ménage chaque semaine svp', 'Merci, Mme Fabre');
    expect(fields).toMatchObject({ address: null, name: 'Mme Fabre' });
  });
});

describe('when', () => {
  it.each([
    ['en', 'my tap drips, I hear it at night', null],
    ['en', 'tap drips. I knock off at 3', 'after 3pm'],
    ['fr', 'ma douche fuit. je suis là que le soir', 'evenings'],
    ['fr', 'surface de 300 m2 à nettoyer', null],
    ['es', 'el grifo gotea, la última semana del mes', 'last week of the month'],
  ])('%s: %s', (_, text, time) => {
    expect(understood('plumbing', text).fields.preferredTime).toBe(time);
  });

  it('the day of an appointment that is to be moved is not the day wanted', () => {
    const { fields } = understood('cleaning', 'pour mon rdv de jeudi, on peut décaler à mardi 10h ?');
    expect(fields.preferredTime).toBe('Tuesday 10am');
  });

  it('a number of things is no hour', () => {
    expect(
      understood('landscaping', 'need 4 posts replaced', 'make that 5 just saw one more').fields
        .preferredTime,
    ).toBeNull();
  });
});

describe('what is wrong, in other tongues', () => {
  it.each([
    ['appliance', 'mi lavadora ya no centrifuga, bosch WAN24200ES', "won't spin"],
    ['appliance', 'la nevera dejó de enfriar', "won't cool"],
    ['it-repair', 'mon imprimante refuse de démarrer', "won't turn on"],
    ['it-repair', 'a impressora não quer ligar', "won't turn on"],
    ['plumbing', 'die Toilette läuft ständig', 'runs constantly'],
    ['locksmith', 'die Tuer ist zugefallen', 'locked out'],
  ])('%s: %s', (trade, text, fault) => {
    expect(understood(trade, text).fields.fault).toContain(fault);
  });

  it.each([
    ['appliance', 'el lavavajillas mete mucho ruido', 'loud noise'],
    ['electrical', 'der Herd haut immer die Sicherung raus', 'trips the fuse'],
    ['locksmith', 'la clé s est cassée dans la serrure', 'key snapped in lock'],
    ['general', 'a tv tem som mas não tem imagem', 'sound but no picture'],
    ['plumbing', 'el aire está botando agua', 'leaking water'],
  ])('%s: %s', (trade, text, fault) => {
    expect(understood(trade, text).fields.fault).toContain(fault);
  });

  it('a question about the price is no fault', () => {
    expect(understood('appliance', 'hola', 'cuánto me cobran por mirarla').fields.fault).toBeNull();
  });

  it('praise asks for no work', () => {
    expect(understood('cleaning', 'obrigada pela limpeza de ontem, ficou impecavel').fields.fault).toBeNull();
  });

  it('dictated signs are read as signs', () => {
    const { fields } = understood(
      'plumbing',
      'hello there period my toilet keeps running period any afternoon is fine',
    );
    expect(fields).toMatchObject({ device: 'toilet', preferredTime: 'any afternoon' });
  });

  it('the reference of the police is no job of the shop', () => {
    const { readyForQuote } = understood(
      'locksmith',
      'break in last night, need the front door lock changing',
      'crime ref 91/22841/26',
      '14 Mill Lane, Hexham NE46 1AB',
    );
    expect(readyForQuote).toBe(true);
  });
});

describe('what a longer story is about', () => {
  it('only the part that tells what happened is the fault', () => {
    const { fields } = understood(
      'appliance',
      'we got back from my sisters wedding late and the freezer had defrosted and there was water all over the floor',
    );
    expect(fields.fault).toBe('defrosted and water all over the floor');
  });

  it.each([
    ['plumbing', 'toilets blocked again', 'toilet'],
    ['electrical', 'the sockets are dead', 'sockets'],
    ['landscaping', 'two fence panels blew down', 'fence'],
    ['general', 'the window in the back bedroom is misted', 'bedroom window'],
  ])('%s: %s', (trade, text, device) => {
    expect(understood(trade, text).fields.device).toBe(device);
  });

  it('a size is no hour, and a good morning no tomorrow', () => {
    expect(understood('general', 'tile the floor, about 7 sq m').fields.preferredTime).toBeNull();
    expect(understood('plumbing', 'Guten Morgen, der Hahn tropft').fields.preferredTime).toBeNull();
  });

  it('all that follows a maker as names is the model', () => {
    const { fields } = understood('bike-repair', 'ma roue est voilée', 'Cube Nuride Hybrid');
    expect(fields).toMatchObject({ brand: 'Cube', model: 'Nuride Hybrid' });
  });

  it('a street told by its crossing', () => {
    const { fields } = understood('plumbing', 'se rompió un tubo', 'Carrera 21A # 44-09, Medellín');
    expect(fields.address).toBe('Carrera 21A # 44-09, Medellín');
  });
});

describe('more than one message', () => {
  it('a further one of the same is no new fault, and no hour', () => {
    const { fields } = understood('landscaping', '5 fence panels blew down', 'make that 6 panels');
    expect(fields.fault).toContain('blew down');
    expect(fields.preferredTime).toBeNull();
  });

  it('"or dont bother" takes nothing back', () => {
    const { readyForQuote } = understood(
      'appliance',
      'oven wont heat, bosch HBG634BS1B',
      'mornings only or dont bother',
    );
    expect(readyForQuote).toBe(true);
  });

  it('trouble with mail is of the mail, at the domain it is of', () => {
    const { fields } = understood(
      'web-support',
      'emails bounce since monday, its info@petersjoinery.example',
    );
    expect(fields).toMatchObject({ device: 'email', address: 'petersjoinery.example' });
  });

  it('a house number is put right in French too', () => {
    const { fields } = understood('plumbing', 'fuite sous évier. rue Basse 74, Liège', 'oups non 47');
    expect(fields.address).toBe('rue Basse 47, Liège');
  });
});

describe('what a thing does not do, told by its verb', () => {
  it.each([
    ['it-repair', 'la consola no expulsa el disco', "won't eject"],
    ['electrical', 'os estores elétricos não sobem', "won't go up"],
    ['appliance', 'la machine à coudre casse le fil', 'sewing machine'],
    ['web-support', 'der Buchungskalender speichert die Termine nicht', "won't save appointments"],
    [
      'it-repair',
      'le clavier de mon ordinateur portable n’écrit plus certaines lettres',
      "won't write letters",
    ],
    ['plumbing', 'die Klospülung hört nicht auf zu laufen', "won't stop"],
    ['appliance', 'die Backofentür schließt nicht', "oven door won't close"],
  ])('%s: %s', (trade, text, fault) => {
    expect(understood(trade, text).fields.fault).toContain(fault);
  });

  it.each([
    ['locksmith', 'locksmith', 'Briefkastenschlüssel verloren', 'letterbox key'],
    ['appliance', 'appliance', 'die Backofentür schließt nicht', 'oven'],
    ['plumbing', 'plumbing', 'die Klärgrube ist voll', 'septic tank'],
  ])('a German word of two names its thing, %s', (_, trade, text, device) => {
    expect(understood(trade, text).fields.device).toBe(device);
  });
});
