/** The second mail, with the code that confirms an answer. */
export const signCode = {
  subject: 'Uw code om het antwoord van {{unit}} te bevestigen',
  lead: 'Typ deze code op de pagina waar u ze vroeg, om het antwoord van {{unit}} te bevestigen:',
  about: 'Het gaat over: {{title}}.',
  once: 'De code werkt één keer, tot tien minuten nadat u ze vroeg. Kwam ze te laat, vraag dan een nieuwe op dezelfde pagina.',
  why: 'U krijgt deze mail omdat iemand met uw persoonlijke link een antwoord wilde bevestigen of doorgeven. Was u dat niet? Geef de code aan niemand door en laat het {{organisation}} weten.',
  hidden: '(de code stond hier; ze wordt nergens bewaard)',
};

/** A question with its answer, to all participants. */
export const publicAnswer = {
  subject: 'Vraag en antwoord voor alle deelnemers: {{title}}',
  subjectAgain: 'Verbeterd antwoord voor alle deelnemers: {{title}}',
  lead: 'Iemand stelde {{organisation}} een vraag over {{title}}. Het antwoord is voor iedereen van belang.',
  leadAgain: '{{organisation}} verbeterde een antwoord over {{title}}. Wat hieronder staat, vervangt wat u eerder las.',
  question: 'De vraag:',
  answer: '{{organisation}} antwoordt:',
  nothing: 'U hoeft niets te doen. Alle vragen en antwoorden voor iedereen staan ook op uw eigen pagina.',
  why: 'U krijgt deze mail omdat {{unit}} aan dit dossier van {{organisation}} deelneemt.',
};

/** The mail with a link that its holder asked for anew. */
export const newLink = {
  subject: 'Uw nieuwe link: {{title}}',
  lead: 'Hier is de link die u vroeg, voor {{unit}}: {{title}}.',
  button: 'Open de pagina',
  once: 'Een eerdere link van u opent niets meer zodra hij vernieuwd is. Deze link is persoonlijk: stuur hem niet door.',
  why: 'U krijgt deze mail omdat iemand met een eerdere link van u een nieuwe vroeg. Was u dat niet, dan hoeft u niets te doen.',
};

/** Questions and answers for everybody, on the page of each participant. */
export const sharedAnswers = {
  title: 'Vragen en antwoorden voor alle deelnemers',
  help: 'Deze vragen kwamen van deelnemers. Van wie, staat er niet bij.',
  corrected: 'Verbeterd op {{when}}',
};

/** What the reader's own organisation did and received, on its page. */
export const ownHistory = {
  title: 'Wat {{unit}} in dit dossier deed en kreeg',
  answer: '{{chosen}}, door {{name}}, {{func}}',
  unconfirmed: '{{chosen}}, door {{name}}, {{func}}. Bewaard, maar niet bevestigd met een code.',
  again: '{{chosen}}, door {{name}}, {{func}}. Dit kwam in de plaats van het vorige antwoord.',
  handOver: 'Doorgegeven aan een collega, door {{name}}, {{func}}',
  mail: 'Mail aan {{recipient}}: {{kind}}',
};
