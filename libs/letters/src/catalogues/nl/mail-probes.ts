/** Mails of the installation itself: somebody tries the relay, or the way out and back is tried by itself. */
export const relayTest = {
  subject: 'Testmail van Penhouder',
  lead: 'De mailserver nam deze mail van Penhouder over, en hij kwam bij u aan.',
  nothing:
    'U hoeft niets te doen. Wie de mail beheert, ziet in de kop van deze mail (Authentication-Results) of SPF, DKIM en DMARC in orde zijn.',
  why: 'U krijgt deze mail omdat een beheerder met een opdracht een testmail naar {{address}} stuurde.',
};

export const canary = {
  subject: 'Kanarie van Penhouder',
  lead: 'Penhouder schrijft deze mail aan zichzelf. Komt hij terug, dan vertrekt mail én komt mail binnen.',
  nothing: 'Niemand hoeft hem te lezen.',
  why: 'Deze mail gaat om de zoveel tijd naar {{address}}, zoals MAIL_CANARY het zegt.',
};
