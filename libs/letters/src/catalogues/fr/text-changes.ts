export const textChanges = {
  summary: 'Qu’est-ce qui a changé depuis la version {{version}} ?',
  none: 'Rien n’a changé dans ce texte.',
  legend: 'Barré : supprimé. Souligné : nouveau. Ce qui est resté le même ne figure que dans une partie qui a changé.',
  parts: { title: 'Le titre', brief: 'En bref', statement: 'La déclaration', note: 'La note pour l’administration' },
  fromTo: 'Version {{from}} et version {{to}}, en néerlandais',
  fromToFrench: 'Version {{from}} et version {{to}}, en français',
};
