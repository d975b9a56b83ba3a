export const senderCheck = {
  goesTo: {
    relay: 'Le courrier part comme {{address}}, par le serveur de courriel de cette installation.',
    catcher:
      'Le courrier part comme {{address}}, mais reste dans l’attrape-courriels : personne à l’extérieur ne reçoit rien.',
    nowhere: 'Le courrier partirait comme {{address}}, mais aucun serveur n’est réglé : tout attend.',
  },
  unknown: 'Aucun worker n’a encore dit comment part le courrier. Revenez un peu plus tard.',
  noDomain: 'L’adresse n’a pas de domaine propre (MAIL_FROM). Il n’y a alors rien à vérifier dans le DNS.',
  silent: 'Le serveur de noms ne répond pas. Revenez un peu plus tard.',
  allFine: 'Les destinataires peuvent faire confiance à ce courrier : SPF, DKIM et DMARC sont en ordre.',
  notFine_one: 'Un enregistrement demande votre attention. Transmettez-le à la personne qui gère le domaine.',
  notFine_other:
    '{{count}} enregistrements demandent votre attention. Transmettez-les à la personne qui gère le domaine.',
  words: { fine: 'en ordre', missing: 'manque', twice: 'double', differs: 'autre clé', unsigned: 'non signé' },
  link: {
    word: 'autre domaine',
    differs:
      'Les liens de nos courriels mènent à {{link}}, les courriels viennent de {{from}}. Filtres et destinataires s’en méfient : donnez le même domaine à BASE_URL et à MAIL_FROM.',
  },
  spf: {
    fine: 'SPF dit quels serveurs peuvent écrire pour {{domain}}.',
    missing:
      'Les destinataires ne savent pas quels serveurs écrivent pour {{domain}}. Remplacez mx par les serveurs qui écrivent pour vous.',
    twice: 'Il y en a plus d’un : les destinataires n’en croient alors aucun. N’en gardez qu’un.',
  },
  dkim: {
    fine: 'DKIM : la clé qui signe nos courriels se trouve dans le DNS.',
    missing: 'Les courriels sont signés, mais les destinataires ne trouvent pas la clé.',
    differs: 'Le DNS contient une autre clé que celle qui signe. Les destinataires se méfient alors des courriels.',
    unsigned:
      'Les courriels partent sans signature. Réglez DKIM_DOMAIN, DKIM_SELECTOR et DKIM_KEY_FILE (docs/mail.md).',
  },
  dmarc: {
    fine: 'DMARC dit aux destinataires que faire des courriels qui se font passer pour {{domain}}.',
    missing:
      'Les destinataires ne savent que faire des courriels qui se font passer pour {{domain}}. Commencez par p=none et lisez les rapports.',
  },
};

export const outageList = {
  none: 'Aucune panne n’a été mesurée.',
  some_one: 'Une panne a été mesurée.',
  some_other: '{{count}} pannes ont été mesurées.',
  goesOn: 'Une panne est en cours.',
  kinds: { link: 'Pages web', mail: 'Courrier' },
  running: 'dure encore',
  measured: {
    silence: 'Aucun processus des pages web n’a donné signe de vie : mesuré du dernier signe au suivant.',
    nobodyTried: 'Du courrier devait partir et rien n’a essayé : mesuré jusqu’à ce que du courrier reparte.',
    server:
      'Du courrier devait partir et le serveur n’a rien accepté : mesuré jusqu’à ce que du courrier reparte. Il disait : {{cause}}.',
  },
  credited_one: '{{count}} participant a reçu ce temps en plus',
  credited_other: '{{count}} participants ont reçu ce temps en plus',
};
