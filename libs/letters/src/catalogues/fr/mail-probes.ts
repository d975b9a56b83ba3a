export const relayTest = {
  subject: 'Courriel de test de Penhouder',
  lead: 'Le serveur de courrier a repris ce courriel de Penhouder, et il vous est parvenu.',
  nothing:
    'Vous n’avez rien à faire. La personne qui gère le courrier voit dans l’en-tête de ce courriel (Authentication-Results) si SPF, DKIM et DMARC sont en ordre.',
  why: 'Vous recevez ce courriel parce qu’une administratrice ou un administrateur a envoyé, par une commande, un test à {{address}}.',
};

export const canary = {
  subject: 'Canari de Penhouder',
  lead: 'Penhouder s’écrit ce courriel à lui-même. S’il revient, c’est que le courrier part et qu’il arrive.',
  nothing: 'Personne ne doit le lire.',
  why: 'Ce courriel part à intervalles réguliers vers {{address}}, comme le dit MAIL_CANARY.',
};
