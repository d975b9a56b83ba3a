/** The second mail, with the code that confirms an answer. */
export const signCode = {
  subject: 'Uw code om het antwoord van {{unit}} te bevestigen',
  lead: 'Typ deze code op de pagina waar u ze vroeg, om het antwoord van {{unit}} te bevestigen:',
  about: 'Het gaat over: {{title}}.',
  once: 'De code werkt één keer, tot tien minuten nadat u ze vroeg. Kwam ze te laat, vraag dan een nieuwe op dezelfde pagina.',
  why: 'U krijgt deze mail omdat iemand met uw persoonlijke link een antwoord wilde bevestigen of doorgeven. Was u dat niet? Geef de code aan niemand door en laat het {{organisation}} weten.',
  hidden: '(de code stond hier; ze wordt nergens bewaard)',
};

/** The mail with a link that its holder asked for anew. */
export const newLink = {
  subject: 'Uw nieuwe link: {{title}}',
  lead: 'Hier is de link die u vroeg, voor {{unit}}: {{title}}.',
  button: 'Open de pagina',
  once: 'Wie een eerdere link van u heeft, opent daarmee niets meer zodra die vernieuwd is. Deze link is persoonlijk: stuur hem niet door.',
  why: 'U krijgt deze mail omdat iemand met een eerdere link van u een nieuwe vroeg. Was u dat niet, dan hoeft u niets te doen.',
};
