/** What changed between two versions of a text that participants answer to. */
export const textChanges = {
  summary: 'Wat is er veranderd sinds versie {{version}}?',
  none: 'Aan deze tekst is niets veranderd.',
  legend:
    'Doorstreept is weg, onderstreept is nieuw. Wat hetzelfde bleef, staat er alleen bij in een deel dat veranderde.',
  parts: { title: 'De titel', brief: 'In het kort', statement: 'De verklaring', note: 'De nota voor het bestuur' },
  fromTo: 'Versie {{from}} en versie {{to}}, in het Nederlands',
  fromToFrench: 'Versie {{from}} en versie {{to}}, in het Frans',
};
