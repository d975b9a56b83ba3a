export const preview = {
  sentence_one:
    'Er vertrekt {{count}} uitnodiging, meteen na het starten; daarna hoogstens {{reminders}} per deelnemer.',
  sentence_other:
    'Er vertrekken {{count}} uitnodigingen, meteen na het starten; daarna hoogstens {{reminders}} per deelnemer.',
  number: '[nummer bij de start]',
  reminders_one: '{{count}} herinnering',
  reminders_other: '{{count}} herinneringen',
  blocked_one: 'Er is nog {{count}} zaak op te lossen vóór u kunt starten.',
  blocked_other: 'Er zijn nog {{count}} zaken op te lossen vóór u kunt starten.',
  action_one: 'Start en verstuur {{count}} uitnodiging',
  action_other: 'Start en verstuur {{count}} uitnodigingen',
  InternalDuePassed:
    'De eigen uiterste dag {{due}} is al voorbij: er vertrekken uitnodigingen, maar geen herinneringen.',
  TooFewSignatories_one:
    '{{unit}}: er is {{count}} handtekening nodig waarvoor {{found}} contactpersonen een link krijgen. Voeg iemand toe; anders kan ze alleen op papier.',
  TooFewSignatories_other:
    '{{unit}}: {{count}} mensen tekenen samen, en hier krijgen er {{found}} een link. Voeg contactpersonen toe; anders kan de rest alleen op papier.',
  NoSigningAnchors:
    'Deze oproep vraagt een PDF die elders getekend is, en deze installatie neemt die nog niet aan: vraag de beheerder om SIGNING_ANCHORS in te stellen. Tot dan kan alleen op papier geantwoord worden.',
};
