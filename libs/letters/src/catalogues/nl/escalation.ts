/** When silence reaches more people: the second person, a call by phone, the member of the board. */
export const escalation = {
  secondPersonReached: 'Nog geen antwoord van {{unit}}: een tweede persoon wordt gezocht in het adresboek.',
  secondPersonReachedFailed: 'De mail aan {{unit}} komt niet aan: een tweede persoon wordt gezocht in het adresboek.',
  phoneReached: 'Nog geen antwoord van {{unit}}: de coördinator belt.',
  phoneReachedFailed: 'De mail aan {{unit}} komt niet aan: de coördinator belt.',
  boardMemberReached: 'Nog geen antwoord van {{unit}}: het lid van de raad van bestuur wordt verwittigd.',
  secondPersonAsked: 'De vraag aan {{unit}} gaat ook naar {{contact}}, met een eigen link.',
  boardMemberTold:
    '{{contact}}, lid van de raad van bestuur voor {{unit}}, krijgt te horen dat er nog geen antwoord is.',
  secondPersonMissing: 'Het adresboek heeft geen tweede persoon bij {{unit}}: de coördinator belt.',
  boardMemberMissing: 'Het adresboek heeft geen lid van de raad van bestuur bij {{unit}}: de coördinator belt.',
  phoneCallRecorded: '{{user}} belde met {{unit}}.',
};

/** To the next contact of a municipality that stays silent. */
export const secondPerson = {
  subject: 'Ook aan u gevraagd – {{task}} uiterlijk {{day}}: {{call}}',
  lead: '{{organisation}} vroeg {{unit}} om uiterlijk op {{day}} te antwoorden: {{title}}. Er is nog geen antwoord; daarom vragen we het ook aan u.',
  askedBefore: 'Eerder gevraagd aan: {{people}}.',
  oneSuffices: 'Eén antwoord van {{unit}} volstaat.',
};

/** To the municipality's member of the board; nothing is asked through it that binds. */
export const boardMember = {
  subject: 'Nog geen antwoord van {{unit}}, verwacht uiterlijk {{day}}: {{call}}',
  lead: '{{organisation}} wacht nog op het antwoord van {{unit}} over {{title}}. Het wordt verwacht uiterlijk op {{day}}, {{distance}}.',
  asked: 'De vraag ging naar: {{people}}.',
  please: 'Kunt u er in {{unit}} naar vragen? U hoeft zelf niets te tekenen; antwoorden doet wie de vraag kreeg.',
};
