/** Words of the page on how mail leaves and when it did not. */
export const mailState = {
  title: 'Toestand van de mail',
  believed: 'Kunnen ontvangers onze mail vertrouwen?',
  found: 'Wat in DNS staat',
  add: 'Dit record hoort in DNS te staan:',
  outages: 'Uitval van onze pagina’s en mail',
  outagesHelp:
    'Niemand is te laat door uren waarin wij niet bereikbaar waren. Wie in die tijd kon antwoorden, krijgt ze vanzelf terug.',
  what: 'Wat',
  from: 'Van',
  to: 'Tot',
  measured: 'Gezien en gemeten',
  credit: 'Teruggegeven in uw dossiers',
  nobody: 'aan niemand',
};
