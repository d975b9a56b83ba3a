import type { Words } from '../nl';

export const statements: Words['statements'] = {
  title: 'Pages publiques',
  sentence:
    'Ce que votre organisation dit à tous : pourquoi quelqu’un reçoit un e-mail, vie privée et accessibilité. Chaque page d’une administration et chaque e-mail y renvoie.',
  address: 'Adresse de votre organisation',
  dpo: 'Délégué à la protection des données',
  dpoEmail: 'Adresse e-mail du délégué',
  which: 'Quel texte ?',
  names: { why: 'Pourquoi ai-je reçu ceci ?', privacy: 'Vie privée', accessibility: 'Accessibilité' },
  languages: { nl: 'néerlandais', fr: 'français' },
  text: 'Texte (Markdown)',
  textHint: 'Sont remplis : {{words}}. Une ligne dont la donnée manque est omise.',
  own: 'Ceci est votre propre texte.',
  house: 'Ceci est le texte standard. Vous pouvez le modifier.',
  backToHouse: 'Revenir au texte standard',
  save: 'Enregistrer et publier',
  preview: 'Ce que les gens lisent',
  open: 'Ouvrir la page telle qu’elle est publique maintenant',
  versions: 'Versions',
  version: 'Version',
  saved: 'Enregistrée le',
  savedBy: 'Par',
  inForce: 'Publique maintenant',
  take: 'Reprendre la version {{version}}',
  taken: 'La version {{version}} est dans le formulaire. Elle ne devient publique que quand vous enregistrez.',
};
