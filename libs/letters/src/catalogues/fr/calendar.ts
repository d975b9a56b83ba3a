/** Les jours de fermeture d’une organisation, et ce que change leur modification. */
export const calendar = {
  changed: '{{user}} a modifié le calendrier de l’organisation.',
  closed: 'Fermé\u00a0: {{days}}.',
  open: 'Ouvert malgré tout\u00a0: {{days}}.',
  kinds: { legal: 'jour férié légal', flemish: 'jour de fermeture flamand', body: 'fermeture propre' },
  moves: 'Cela déplace {{moments}} dans {{dossiers}}. Ce qui est déjà parti reste tel quel.',
  movesNothing: 'Cela ne déplace rien dans les dossiers en cours.',
  moments_one: 'un moment',
  moments_other: '{{count}} moments',
  dossiers_one: 'un dossier',
  dossiers_other: '{{count}} dossiers',
};

export const plannedMoves = {
  because_one: 'Le nouveau calendrier déplace un moment.',
  because_other: 'Le nouveau calendrier déplace {{count}} moments.',
  moved: '{{what}}\u00a0: du {{from}} au {{to}}.',
  gone: '{{what}}\u00a0: supprimé (était prévu le {{from}}).',
  added: '{{what}}\u00a0: nouveau, le {{to}}.',
  more_one: 'Un autre moment est encore déplacé.',
  more_other: '{{count}} autres moments sont encore déplacés.',
};
