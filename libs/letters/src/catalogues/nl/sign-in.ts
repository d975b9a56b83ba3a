/** The page behind a sign-in mail. */
export const signInPage = {
  title: 'Aanmelden',
  heading: 'Aanmelden bij Penhouder',
  once: 'Deze link werkt één keer, tot 15 minuten nadat u hem aanvroeg.',
  button: 'Meld aan',
};

/** The mail with which a coordinator signs in. */
export const signIn = {
  subject: 'Aanmelden bij Penhouder, geldig tot {{time}}',
  lead: 'Met deze knop meldt u zich aan bij Penhouder, voor {{organisation}}.',
  button: 'Meld u aan',
  once: 'De link werkt één keer, tot {{time}}. De knop opent een pagina waar u het aanmelden bevestigt.',
  why: 'U krijgt deze mail omdat iemand met uw adres wilde aanmelden. Was u dat niet, dan hoeft u niets te doen.',
};
