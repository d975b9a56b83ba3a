/** The page behind a sign-in mail. */
export const signInPage = {
  title: 'Aanmelden',
  heading: 'Aanmelden bij Penhouder',
  once: 'Deze link werkt één keer, tot 15 minuten nadat u hem aanvroeg.',
  button: 'Meld aan',
};
