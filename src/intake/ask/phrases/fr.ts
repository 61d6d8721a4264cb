import type { PhraseBook } from '../phrase-book.js';

/** Worded, where French allows it, without the accents GSM-7 lacks (ç and the circumflexes). */
export const FRENCH: PhraseBook = {
  greeting: ["Bonjour, ici l'assistant virtuel de {business}.", 'Assistant de {business}.'],
  privacy: [
    'Vos envois sont gardés avec votre demande : {link}. Envoyez STOP pour vous désinscrire.',
    'Vie privée : {link}. Pour vous désinscrire, envoyez STOP.',
  ],
  privacyWithoutLink: [
    'Vie privée : envoyez HELP. Désinscription : envoyez STOP.',
    'Vie privée : HELP. Refus : STOP.',
  ],
  understood: ['Merci, {what}.', 'Merci.'],
  noProblem: ['Pas de souci.'],
  notUnderstood: ["Pardon, je n'ai pas compris.", 'Pardon ?'],
  photoOne: ["J'ai bien votre photo, merci.", 'Photo bien arrivée.'],
  photoMany: ["J'ai bien vos {count} photos, merci.", '{count} photos bien arrivées.'],
  photoFailed: [
    "Une photo n'est pas bien arrivée, merci de la renvoyer.",
    'Une photo manque, merci de la renvoyer.',
  ],
  photoUnreadable: [
    "Un fichier ne s'ouvre pas comme photo, merci de le renvoyer.",
    "Une photo ne s'ouvre pas, renvoyez-la.",
  ],
  photoTooLarge: [
    'Une photo dépasse 10 Mo. Elle est gardée, mais envoyez une copie plus petite pour que tous la voient.',
    'Une photo dépasse 10 Mo, envoyez plus petit.',
  ],
  photoHeld: ["Votre photo en plus est gardée et l'équipe est prévenue.", 'Votre photo en plus est gardée.'],
  photoDark: [
    'Une photo est un peu sombre : merci de la refaire avec la lumière allumée.',
    'Une photo est trop sombre, merci de la refaire.',
  ],
  photoBlurred: [
    'Une photo est un peu floue : merci de la refaire sans bouger.',
    'Une photo est floue, merci de la refaire.',
  ],
  fileKept: ["J'ai bien votre fichier, il est gardé avec votre demande.", 'Fichier bien arrivé.'],
  passcodeSaved: [
    "Votre code est à l'abri : seul votre technicien peut le voir, et il est détruit une fois le travail fini.",
    "Code mis à l'abri : seul votre technicien peut le voir.",
    "Code mis à l'abri.",
  ],
  whyPasscode: [
    "C'est seulement pour tester la réparation, et rien ne vous y oblige.",
    'Pour tester la réparation.',
  ],
  tipMaintenanceMode: [
    'Astuce : le mode Maintenance (dans les paramètres) permet de tester sans vos données.',
  ],
  tipRepairMode: ['Astuce : le mode Réparation (Paramètres > Système) permet de tester sans vos données.'],
  tipGuestAccount: ['Astuce : un compte invité permet de tester sans vos données.'],
  price: ['Une personne de {business} vous donnera le prix.', 'Une personne donnera le prix.'],
  priceFromPhotos: [
    'Une personne de {business} fera le prix avec vos photos.',
    'Une personne donnera le prix.',
  ],
  hours: ['Nous sommes ouverts {hours}.', 'Ouvert {hours}.'],
  otherQuestion: ["J'ai transmis votre question à l'équipe.", "Transmis à l'équipe."],
  closedToday: ["Nous sommes fermés : réponse aujourd'hui à partir de {time}."],
  closedTomorrow: ['Nous sommes fermés : réponse demain à partir de {time}.'],
  closedUntil: ['Nous sommes fermés : réponse {day} à partir de {time}.'],
  outOfScope: [
    "Je ne sais pas si {business} fait cela ; j'ai demandé à une personne de vous répondre ici.",
    'Une personne va vous répondre ici.',
  ],
  nudge: [
    'Bonjour, encore {business}. Presque fini, il ne manque plus que ceci.',
    'Rebonjour, il manque une chose.',
  ],
  askPasscode: ['Quel est le code de déverrouillage ?', 'Quel est le code ?'],
  askName: ['Quel nom devons-nous noter ?', 'Votre nom ?'],
  askDevice: ['Quel appareil est-ce ?'],
  askModel: ['Quelle est la marque et le modèle ?'],
  askFault: ['Comment pouvons-nous vous aider ?', 'De quoi avez-vous besoin ?'],
  askAddress: ["Quelle est l'adresse ?"],
  askPhone: ['Quel est votre numéro de téléphone ?', 'Votre numéro ?'],
  askTime: ['Quand cela vous irait-il le mieux ?', 'Quand êtes-vous libre ?'],
  askPhoto: ['Pouvez-vous envoyer une photo ?'],
  askPhotoFront: ["Pouvez-vous envoyer une photo de l'avant ?"],
  askPhotoBack: ["Pouvez-vous envoyer une photo de l'arrière ?"],
  askPhotoLabel: ["Pouvez-vous aussi envoyer une photo de l'étiquette, au dos ou dessous ?"],
  askPhotoLeak: ['Pouvez-vous envoyer une photo de la fuite ?'],
  askPhotoSwitchboard: ['Pouvez-vous envoyer une photo du tableau électrique, sans le toucher ?'],
  askPhotoSite: ["Pouvez-vous envoyer une photo de l'endroit ?"],
  askPhotoScreenshot: ["Pouvez-vous envoyer une capture d'écran ?"],
  askPhotoLock: ['Pouvez-vous envoyer une photo de la serrure ?'],
  allSet: ["C'est noté."],
  allSetNamed: ["C'est noté, {name}."],
  summary: ['Réf. {reference} : {what}.'],
  summaryBare: ['Réf. {reference}.'],
  countPhotoOne: ['1 photo'],
  countPhotoMany: ['{count} photos'],
  nextQuote: ['Nous vous enverrons un devis ici.', 'Un devis suivra.'],
  nextJob: ["L'équipe vous écrira pour la suite.", "L'équipe vous écrira."],
  morePhotos: ["Vous pouvez envoyer d'autres photos à tout moment.", "D'autres photos : à tout moment."],
  added: ["Ajouté à {reference}, l'équipe le verra.", 'Ajouté à {reference}.'],
  whichOfThese: [
    "Est-ce pour {choices} ? Répondez {numbers}, ou dites-moi si c'est nouveau.",
    'Pour {choices} ? Répondez {numbers} ou "nouveau".',
  ],
  or: ['ou'],
  urgent: ["C'est urgent : je préviens l'équipe tout de suite.", "Je préviens l'équipe."],
  emergencyLine: ["Numéro d'urgence : {line}.", 'Urgences : {line}.'],
  handOverUnclear: [
    "Je préfère ne pas me tromper : j'ai demandé à une personne de {business} de prendre la suite ici.",
    'Une personne prend la suite ici.',
  ],
  handOverAngry: [
    "Je suis désolé. J'ai demandé à une personne de {business} de vous lire et de vous répondre ici.",
    'Désolé. Une personne va répondre ici.',
  ],
  handOverComplaint: [
    "Désolé que cela se soit mal passé. J'ai prévenu une personne de {business}, qui vous répondra ici.",
    'Désolé. Une personne va répondre ici.',
  ],
  handOverPerson: [
    "J'ai demandé à une personne de {business} de vous répondre ici.",
    'Une personne va vous répondre ici.',
  ],
  withdrawn: [
    "Pas de souci, l'équipe est prévenue. Vous pouvez nous écrire ici à tout moment.",
    "Pas de souci, c'est noté.",
  ],
  help: [
    '{business} : écrivez-nous ici pour votre demande, avec vos photos ; des personnes vous lisent. Frais de messages et de données possibles. Vie privée : {link}. Envoyez STOP pour vous désinscrire.',
    '{business}. Vie privée : {link}. Pour vous désinscrire, envoyez STOP.',
  ],
  helpWithoutLink: [
    '{business} : écrivez-nous ici pour votre demande, avec vos photos. Frais de messages possibles. Envoyez STOP pour vous désinscrire.',
    '{business} : écrivez-nous ici. Envoyez STOP pour vous désinscrire.',
  ],
  optedIn: [
    'Rebonjour, {business} peut de nouveau vous écrire. Envoyez STOP pour vous désinscrire.',
    '{business} peut vous écrire. Désinscription : STOP.',
  ],
};
