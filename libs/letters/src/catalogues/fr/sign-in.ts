export const signInPage = {
  title: 'Se connecter',
  heading: 'Se connecter à Penhouder',
  once: 'Ce lien fonctionne une seule fois, jusqu’à 15 minutes après votre demande.',
  button: 'Se connecter',
};
