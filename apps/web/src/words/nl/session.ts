/** Words of the sign-in page. */
export const session = {
  title: 'Aanmelden',
  sentence: 'Vul uw e-mailadres in. U krijgt een mail met een link die 15 minuten geldig is.',
  email: 'E-mailadres',
  emailHint: 'Het adres waarmee uw organisatie u kent.',
  emailInvalid: 'Vul een volledig e-mailadres in, bijvoorbeeld naam@organisatie.be.',
  send: 'Stuur mij een aanmeldlink',
  sentTitle: 'Kijk in uw mailbox',
  sentAgain: 'Vraag een nieuwe link',
  noPassword: 'Penhouder werkt zonder wachtwoord. Wie de mail kan lezen, kan zich aanmelden.',
};
