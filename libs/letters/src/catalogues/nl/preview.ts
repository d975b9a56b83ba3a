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
};
