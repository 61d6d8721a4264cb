import type { PerLanguage } from '../per-language.js';
import type { PhraseBook } from '../phrase-book.js';

/** What is said otherwise in Slack: nobody texts there, no rates apply, and STOP is just a word. */
export const SLACK_PHRASES: PerLanguage<Partial<PhraseBook>> = {
  en: {
    privacy: ['What you send is kept with your request: {link}.'],
    privacyWithoutLink: ['What you send is kept with your request.'],
    nextQuote: ["We'll send you a quote here."],
    nextJob: ["The team will write to you about what's next."],
    handOverUnclear: [
      "I'd rather get this right, so I've asked a person at {business} to take over. They'll write to you here.",
    ],
    withdrawn: ["No problem, I've told the team. You can write to us here any time."],
    help: [
      '{business}: write to us about your request and send photos here, people read along. Privacy: {link}.',
    ],
    helpWithoutLink: ['{business}: write to us about your request and send photos here, people read along.'],
    optedIn: ['Welcome back, {business} can write to you again.'],
  },
  es: {
    privacy: ['Lo que mandes se guarda con tu solicitud: {link}.'],
    privacyWithoutLink: ['Lo que mandes se guarda con tu solicitud.'],
    help: [
      '{business}: escribe sobre tu solicitud y manda fotos por este chat, lo leen personas. Privacidad: {link}.',
    ],
    helpWithoutLink: ['{business}: escribe sobre tu solicitud y manda fotos por este chat.'],
    optedIn: ['Hola de nuevo, {business} puede escribirte otra vez.'],
  },
  fr: {
    privacy: ['Vos envois sont gardés avec votre demande : {link}.'],
    privacyWithoutLink: ['Vos envois sont gardés avec votre demande.'],
    help: [
      '{business} : écrivez-nous ici pour votre demande, avec vos photos ; des personnes vous lisent. Vie privée : {link}.',
    ],
    helpWithoutLink: ['{business} : écrivez-nous ici pour votre demande, avec vos photos.'],
    optedIn: ['Rebonjour, {business} peut de nouveau vous écrire.'],
  },
  de: {
    privacy: ['Was Sie senden, bleibt bei Ihrer Anfrage: {link}.'],
    privacyWithoutLink: ['Was Sie senden, bleibt bei Ihrer Anfrage.'],
    help: [
      '{business}: Schreiben Sie uns hier zu Ihrer Anfrage und senden Sie Fotos, Menschen lesen mit. Datenschutz: {link}.',
    ],
    helpWithoutLink: ['{business}: Schreiben Sie uns hier zu Ihrer Anfrage und senden Sie Fotos.'],
    optedIn: ['Willkommen zurück, {business} kann Ihnen wieder schreiben.'],
  },
  pt: {
    privacy: ['O que enviar fica guardado com o seu pedido: {link}.'],
    privacyWithoutLink: ['O que enviar fica guardado com o seu pedido.'],
    help: [
      '{business}: escreva sobre o seu pedido e envie fotos por aqui, pessoas leem. Privacidade: {link}.',
    ],
    helpWithoutLink: ['{business}: escreva sobre o seu pedido e envie fotos por aqui.'],
    optedIn: ['Oi de novo, {business} pode escrever outra vez.'],
  },
};

/** What is only ever said in Slack. */
export type PrivatePhrases = {
  /** To whoever typed a secret: it is sealed, and only they can delete what they wrote. */
  secretTyped: string;
  /** Goes with "passcode saved" in a direct message. */
  deleteYours: string;
  /** Goes with the question for the passcode. */
  useButton: string;
  /** At most 75 characters. */
  button: string;
  /** Of the window behind the button; the title has at most 24 characters. */
  title: string;
  label: string;
  hint: string;
  none: string;
  send: string;
  cancel: string;
  /** What a customer says who ticks that there is none. */
  saidNone: string;
  empty: string;
  notYours: string;
  closed: string;
};

export const PRIVATE_PHRASES: PerLanguage<PrivatePhrases> = {
  en: {
    secretTyped:
      "That looked like a passcode. I've locked it away where only your technician can see it, but I can't delete your message here: please delete it yourself (point at the message, or press and hold it, then More actions > Delete message).",
    deleteYours:
      "I can't delete your message here, so please delete it yourself: point at it, or press and hold it, then More actions > Delete message.",
    useButton: "Please don't type it here: the button below keeps it private.",
    button: 'Enter it privately',
    title: 'Passcode',
    label: 'Passcode, PIN or password',
    hint: 'Only your technician sees it, and it is destroyed when the job is done. A pattern: its dots in order, 1 at the top left, 9 at the bottom right.',
    none: 'There is none',
    send: 'Save',
    cancel: 'Cancel',
    saidNone: 'There is no passcode',
    empty: 'Enter the passcode, or tick that there is none.',
    notYours: 'This question is for the person who has the device.',
    closed: 'This request is closed, so no passcode is needed any more.',
  },
  es: {
    secretTyped:
      'Eso parecía una clave. La he guardado a salvo y solo la puede ver quien lo repara, pero no puedo borrar tu mensaje: por favor, bórralo tú (señala el mensaje o mantenlo pulsado, luego Más acciones > Eliminar mensaje).',
    deleteYours:
      'No puedo borrar tu mensaje aquí, bórralo tú, por favor: señálalo o mantenlo pulsado, luego Más acciones > Eliminar mensaje.',
    useButton: 'No la escribas aquí, por favor: con el botón de abajo queda en privado.',
    button: 'Escribirla en privado',
    title: 'Clave',
    label: 'Clave, PIN o contraseña',
    hint: 'Solo la ve quien lo repara y se destruye al terminar el trabajo. Un patrón: sus puntos en orden, 1 arriba a la izquierda, 9 abajo a la derecha.',
    none: 'No tiene',
    send: 'Guardar',
    cancel: 'Cancelar',
    saidNone: 'No tiene clave',
    empty: 'Escribe la clave o marca que no tiene.',
    notYours: 'Esta pregunta es para quien tiene el aparato.',
    closed: 'Esta solicitud está cerrada: ya no hace falta la clave.',
  },
  fr: {
    secretTyped:
      "Cela ressemblait à un code. Je l'ai mis à l'abri, seul votre technicien peut le voir, mais je ne peux pas supprimer votre message : merci de le supprimer vous-même (survolez-le ou appuyez longuement dessus, puis Plus d'actions > Supprimer le message).",
    deleteYours:
      "Je ne peux pas supprimer votre message ici, merci de le faire : survolez-le ou appuyez longuement dessus, puis Plus d'actions > Supprimer le message.",
    useButton: "Merci de ne pas l'écrire ici : avec le bouton ci-dessous, il reste privé.",
    button: 'Le saisir en privé',
    title: 'Code',
    label: 'Code, PIN ou mot de passe',
    hint: "Seul votre technicien le voit, et il est détruit une fois le travail fini. Un schéma : ses points dans l'ordre, 1 en haut à gauche, 9 en bas à droite.",
    none: "Il n'y en a pas",
    send: 'Enregistrer',
    cancel: 'Annuler',
    saidNone: "Il n'y a pas de code",
    empty: "Saisissez le code ou cochez qu'il n'y en a pas.",
    notYours: "Cette question s'adresse à la personne qui a l'appareil.",
    closed: "Cette demande est close : il n'y a plus besoin de code.",
  },
  de: {
    secretTyped:
      'Das sah nach einem Code aus. Ich habe ihn sicher verwahrt, nur Ihr Techniker kann ihn sehen. Ihre Nachricht kann ich hier aber nicht löschen: Bitte löschen Sie sie selbst (auf die Nachricht zeigen oder sie gedrückt halten, dann Weitere Aktionen > Nachricht löschen).',
    deleteYours:
      'Ihre Nachricht kann ich hier nicht löschen, bitte tun Sie es selbst: darauf zeigen oder gedrückt halten, dann Weitere Aktionen > Nachricht löschen.',
    useButton: 'Bitte nicht hier eintippen: Mit der Schaltfläche unten bleibt er privat.',
    button: 'Privat eingeben',
    title: 'Code',
    label: 'Code, PIN oder Passwort',
    hint: 'Nur Ihr Techniker sieht ihn, und nach dem Auftrag wird er vernichtet. Ein Muster: seine Punkte der Reihe nach, 1 oben links, 9 unten rechts.',
    none: 'Es gibt keinen',
    send: 'Speichern',
    cancel: 'Abbrechen',
    saidNone: 'Es gibt keinen Code',
    empty: 'Geben Sie den Code ein, oder kreuzen Sie an, dass es keinen gibt.',
    notYours: 'Diese Frage richtet sich an die Person mit dem Gerät.',
    closed: 'Diese Anfrage ist abgeschlossen: Der Code wird nicht mehr gebraucht.',
  },
  pt: {
    secretTyped:
      'Isso parecia uma senha. Guardei-a bem e apenas quem faz o reparo pode ver, mas não consigo apagar a sua mensagem: por favor, apague-a (aponte para a mensagem ou toque e segure, depois Mais ações > Excluir mensagem).',
    deleteYours:
      'Não consigo apagar a sua mensagem aqui, por favor apague-a: aponte para ela ou toque e segure, depois Mais ações > Excluir mensagem.',
    useButton: 'Por favor não escreva aqui: com o botão abaixo ela fica em privado.',
    button: 'Escrever em privado',
    title: 'Senha',
    label: 'Senha, PIN ou código',
    hint: 'Apenas quem faz o reparo vê, e é apagada quando o trabalho termina. Um padrão: os pontos em ordem, 1 em cima à esquerda, 9 em baixo à direita.',
    none: 'Não tem',
    send: 'Guardar',
    cancel: 'Cancelar',
    saidNone: 'Não tem senha',
    empty: 'Escreva a senha ou marque que não tem.',
    notYours: 'Esta pergunta é para quem tem o aparelho.',
    closed: 'Este pedido está encerrado: a senha já não é precisa.',
  },
};
