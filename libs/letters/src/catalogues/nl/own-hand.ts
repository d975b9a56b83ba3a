/** What the holder of a link does beside answering: handing over to a colleague, taking an answer back. */
export const ownHand = {
  handOverAsked:
    '{{unit}} wil de vraag aan {{old}} doorgeven aan {{new}}, met een adres buiten het maildomein van de organisatie. De coördinator beslist.',
  handedOver: '{{unit}} gaf de vraag aan {{old}} door aan {{new}}. De oude link toont alleen nog wat er was.',
  handOverAgreed: '{{user}} ging akkoord dat {{unit}} de vraag aan {{old}} doorgeeft aan {{new}}.',
  handOverRefused: '{{user}} ging niet akkoord dat {{unit}} de vraag aan {{old}} doorgeeft aan {{new}}.',
  withdrawn: '{{unit}} trok het antwoord in op {{day}}, met de persoonlijke link.',
  handedLink: 'doorgegeven aan {{name}}; de link toont alleen nog wat er was',
};

/** The mail to whoever handed over. */
export const handOver = {
  subjectDone: 'Doorgegeven aan {{colleague}}: {{call}}',
  subjectAgreed: 'Uw collega neemt over: {{call}}',
  subjectRefused: 'Doorgeven niet aanvaard, antwoord gevraagd uiterlijk {{day}}: {{call}}',
  leadDone: 'U gaf de vraag van {{organisation}} aan {{unit}} door aan {{colleague}}.',
  leadAgreed: '{{organisation}} gaat ermee akkoord dat u de vraag aan {{unit}} doorgeeft aan {{colleague}}.',
  leadRefused:
    '{{organisation}} gaat er niet mee akkoord dat u de vraag aan {{unit}} doorgeeft aan {{colleague}}. Uw eigen link blijft gelden.',
  moved: 'Uw collega kreeg een eigen link. Met de uwe kunt u nog lezen wat er was, maar niet meer antwoorden.',
  movedLater:
    'Er wordt niets meer gevraagd, dus kreeg uw collega geen uitnodiging. Met uw link kunt u nog lezen wat er was.',
  /** Where the link of a question that stays is, and until when it asks. */
  stillYours: 'De link staat in de mail waarmee u de vraag kreeg. Uw antwoord wordt verwacht uiterlijk op {{due}}.',
  wasItYou: 'Was u dit niet? Antwoord dan op deze mail.',
  toColleague: 'Deze vraag is aan u doorgegeven door {{colleague}}.',
};
