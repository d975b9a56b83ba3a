/** Replies by mail: the copy for coordinators, and what a program made of them. */
export const replyCopy = {
  subject: 'Antwoord van {{who}}: {{subject}}',
  subjectUnassigned: 'Mail die nergens bij hoort: {{subject}}',
  lead: '{{who}} antwoordde op een mail uit dossier {{dossier}}.',
  leadUnassigned:
    'Er kwam een mail binnen van {{from}} die bij geen enkel dossier hoort. Hij wacht in Post, onder “Niet toegewezen”.',
  notCounted:
    'Dit telt niet vanzelf. Open het dossier om het als antwoord in te voeren, als vraag te behandelen of opzij te leggen.',
  answerHim: 'Antwoordt u op deze mail, dan gaat uw antwoord rechtstreeks naar {{from}}.',
  wrote: '{{from}} schrijft:',
  attachments_one: 'Bijlage: {{names}}.',
  attachments_other: 'Bijlagen: {{names}}.',
  fetchThem: 'Wat erbij zat, haalt u op in het dossier.',
  openUnassigned: 'Open de lijst',
  why: 'U krijgt deze kopie omdat u coördinator bent bij {{organisation}}.',
};

export const replyWishes = {
  agree: 'gaat akkoord',
  agreeWithCondition: 'gaat akkoord onder voorwaarde',
  decline: 'gaat niet akkoord',
  namedDay: 'noemt een dag: {{organ}} beslist op {{day}}',
  question: 'stelt een vraag',
  none: 'geen duidelijk antwoord: lees zelf',
};

export const replyDoubts = {
  unclear: 'Er staat geen antwoord in dat zonder twijfel te lezen is.',
  mixed: 'Er staan verschillende antwoorden door elkaar in.',
  long: 'Het is een lange mail.',
  forwarded: 'Het is een doorgestuurde mail: de woorden kunnen van iemand anders zijn.',
  empty: 'Er staat geen tekst in.',
  calendar: 'Het is een antwoord op een agenda-uitnodiging.',
  unreadable: 'De mail kon niet ontleed worden; de bytes zijn bewaard.',
  partsDiffer: 'De opgemaakte tekst zegt iets anders dan de gewone tekst.',
  severalDossiers: 'De mail waarop geantwoord is, vroeg naar meer dan één dossier. Ga na over welk dossier dit gaat.',
  senderUnknown: 'De afzender is niet iemand aan wie u schreef.',
  authenticationFailed: 'De mailserver kon niet bevestigen dat de afzender echt is: de controle mislukte.',
};

export const replySenders = {
  contact: 'van het adres waarnaar u schreef',
  colleague: 'van een ander adres bij hetzelfde bestuur',
  unknown: 'van een adres dat niet bij dit bestuur hoort',
};

export const replyAuthentications = {
  passed: 'de mailserver bevestigt het domein van de afzender',
  failed: 'de mailserver zegt dat de afzender niet klopt',
  none: 'de mailserver kon de afzender niet nagaan',
  notChecked: 'de afzender is niet nagegaan',
};

export const replyFound = {
  address: 'gevonden door het antwoordadres van de mail',
  thread: 'gevonden door de draad van de mail',
  hand: 'met de hand toegewezen',
};

export const replyStates = {
  open: 'te bekijken',
  taken: 'ingevoerd als antwoord',
  dismissed: 'opzij gelegd',
};

export const replyTasks = {
  reply: 'Bekijk de mail van {{unit}}',
  replyDetail: '{{from}} antwoordde per mail: {{wish}}. Dat telt pas als u het invoert.',
  absence: '{{from}} is afwezig en noemt {{colleague}}',
  absenceDetail: 'Vervang de contactpersoon als die collega overneemt. Tot dan gaat alles naar {{from}}.',
  paperWhy: 'Antwoord per mail van {{from}}, ontvangen op {{when}}.',
};

export const replyDone = {
  dismissed: 'De mail is opzij gelegd.',
  assigned: 'De mail hangt nu bij het dossier.',
};
