export const signInPage = {
  title: 'Se connecter',
  heading: 'Se connecter à Penhouder',
  once: 'Ce lien fonctionne une seule fois, jusqu’à 15 minutes après votre demande.',
  button: 'Se connecter',
};

export const signIn = {
  subject: 'Se connecter à Penhouder, valable jusqu’au {{time}}',
  lead: 'Ce bouton vous connecte à Penhouder, pour {{organisation}}.',
  button: 'Se connecter',
  once: 'Le lien fonctionne une seule fois, jusqu’au {{time}}. Le bouton ouvre une page où vous confirmez la connexion.',
  why: 'Vous recevez ce courriel parce que quelqu’un a voulu se connecter avec votre adresse. Si ce n’était pas vous, vous n’avez rien à faire.',
};
