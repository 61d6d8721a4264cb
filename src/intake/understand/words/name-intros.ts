import type { Language } from '../fact.js';

const phrases = (text: string): string[] =>
  text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** What people say before their name, per language. */
export const INTRO: Record<Language, string[]> = {
  en: phrases(`
my name is, my names, name is, names, name, myself, sign me down as, sign it to, name was, name on quote, name
on the quote, name on the job, name on job, make it out to, invoice to, bill it to, bell says, put me down as,
put it under, put it in the name of, book it under, book me in as, book under, in the name of, ask for, asking
for, speak to, its me, names is, i m, you can call me, im called, known as, customer name, my name, kind
regards, best wishes, best regards, many thanks, thx, tks, thanks a lot, thanks again, sincerely, best, love
from, attn, under the name of, the names, name of, shes, hes, she is, he is, her name is, his name is, her
names, his names, contact is, shes called, hes called, name on the booking is, booking is under, booked under,
name on the account is, name on the bell is, name on the door is, on behalf of, contact, contact name, signed, i
am, im, this is, its, it is, call me, ask for, under the name, under, for, regards, thanks, cheers, thank you,
ta, from, hi, hey, hello, contact is, customer`),
  es: phrases(`
mi nombre, se llama, ella es, el es, su nombre es, pregunte por, preguntar por, pregunten por el, en el timbre
pone, pregunten por, preguntad por, pregunta por, pregunten por, de parte de, le escribe, les escribe,
atentamente, un saludo, muchas gracias, att, nombre de, estamos a nombre de, yo soy, me dicen, me llaman,
contacto, graciass, somos, para, me llamo, mi nombre es, soy, nombre, a nombre de, habla, le habla, gracias,
saludos, aqui`),
  fr: phrases(`
mon prenom, elle s appelle, il s appelle, s appelle, son nom est, mon prenom est, mon nom, demandez, demander,
de la part de, bien a vous, bonne journee, bonne soiree, cdt, bien cordialement, merci beaucoup, merci d avance,
moi, signe, on m appelle, contact, nom et prenom, appelez moi, sonnez chez, sonner chez, sonnez a, je m appelle,
m appelle, mon nom est, moi c est, c est, je suis, au nom de, nom, ici, merci, cordialement, prenom`),
  de: phrases(`
mein name, er heisst, sie heisst, heisst, melde dich bei, melden sie sich bei, name ist, ich heiss, ich heiße,
bin der, bin die, ich bin der, ich bin die, ich bins, i bin da, i bin die, liebe grusse, viele grusse, beste
grusse, freundliche grusse, mit freundlichen grussen, schone grusse, vielen dank, besten dank, merci, fragen sie
nach, fragt nach, es grusst, von, klingeln bei, klingel, namens, bei, auf name, der name ist, name lautet, ich
heisse, mein name ist, ich bin, hier ist, hier spricht, hier, name, auf den namen, danke, gruss, grusse, lg, vg,
mfg, heisse, bin`),
  pt: phrases(`
meu nome, o nome dela e, o nome dele e, nome dela e, nome dele e, ela e a, ela chama se, chama se, se chama, o
meu nome, nome e, falar com, falar com a, falar com o, procurar por, perguntar por, pergunte por, pergunte pela,
pergunte pelo, procure por, da parte de, cumprimentos, cumps, att, abraco, abracos, quem fala e, obg, obgd,
obrigado desde ja, muito obrigada, muito obrigado, melhores cumprimentos, chamam me, atenciosamente, contacto,
para, meu nome e, o meu nome e, me chamo, chamo-me, chamo me, sou o, sou a, sou, aqui e o, aqui e a, aqui e, e
o, e a, nome, em nome de, obrigado, obrigada, fala a, fala o`),
};

/** Of these, the ones that come before much else too. */
export const WEAK_INTRO = new Set(
  phrases(`
shes, hes, she is, he is, cumprimentos, cumps, att, abraco, abracos, obg, obgd, muito obrigada, muito obrigado,
melhores cumprimentos, falar com, falar com a, falar com o, atenciosamente, nome, meu nome, o meu nome,
contacto, para, aqui e, aqui e o, aqui e a, mein name, liebe grusse, viele grusse, beste grusse, freundliche
grusse, mit freundlichen grussen, schone grusse, vielen dank, besten dank, von, gruss, grusse, vg, mfg, klingeln
bei, bei, auf name, demandez, demander, bonne journee, bonne soiree, cdt, bien cordialement, cordialement, merci
beaucoup, merci d avance, moi, signe, contact, mon nom, mon prenom, nom, prenom, ici, sonnez chez, sonner chez,
sonnez a, bien a vous, atentamente, un saludo, muchas gracias, att, nombre de, nombre, contacto, somos, mi
nombre, saludos, para, aqui, me llaman, me dicen, my name, best, many thanks, thx, tks, thanks again, thanks a
lot, kind regards, best wishes, best regards, regards, sincerely, contact, signed, speak to, its me, myself,
asking for, known as, i m, name of, attn, under the name of, its, it is, this is, under, for, thanks, cheers,
thank you, ta, from, hi, hey, hello, merci, danke, gracias, obrigado, obrigada, hier, aqui, ici, c est, name, e
o, e a, lg, names, im, i am, je suis, ich bin, bin, soy, sou, habla, ask for, customer`),
);
