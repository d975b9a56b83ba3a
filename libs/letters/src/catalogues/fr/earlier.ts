export const earlier = {
  text: 'Ce brouillon fait suite au dossier {{number}} : mêmes participants, avec leurs données d’aujourd’hui. Vous pouvez encore tout modifier.',
  call: {
    same: 'L’appel est le même, dans la même version que pour le dossier {{number}}.',
    version: 'L’appel est le même, en version {{now}} ; le dossier {{number}} suivait la version {{before}}.',
    other: 'L’appel n’est pas celui du dossier {{number}} : ce que cet appel ne compte pas n’est pas repris.',
  },
  note: {
    contactGone:
      '{{before}} ({{function}}) n’est plus dans le carnet d’adresses pour {{unit}}. Choisissez qui répond maintenant pour {{unit}}.',
    contactInstead:
      '{{before}} ({{function}}) n’est plus dans le carnet d’adresses pour {{unit}} : {{now}} est repris à sa place.',
    unitSucceeded: '{{unit}} prend la place de {{from}}. Vérifiez si {{unit}} participe.',
    notTakenOver: '{{unit}} ne participait plus à la fin du dossier {{number}} et n’est pas repris.',
    figureTakenOver:
      '{{unit}} : {{value}} {{figure}} vient du dossier {{number}}, car la liste des administrations n’a pas ce chiffre. Vérifiez s’il est encore exact.',
    noteTakenOver:
      'Les participants reçoivent la note qui avait été écrite pour eux dans le dossier {{number}}, et non celle de l’appel. Relisez-la à l’étape Lettres.',
    figuresRefreshed_one:
      '{{count}} participant compte maintenant {{now}} {{figure}} ; dans le dossier {{number}} il en comptait {{before}}.',
    figuresRefreshed_other:
      '{{count}} participants comptent maintenant ensemble {{now}} {{figure}} ; dans le dossier {{number}} ils en comptaient {{before}}.',
  },
  series: {
    predecessor: 'Fait suite au dossier {{number}}, {{title}}',
    successor: 'Suivi par le dossier {{number}}, {{title}}',
    above: 'Fait partie du dossier {{number}}, {{title}}',
  },
};

export const programmes = {
  calls_one: '{{count}} appel, pour {{fromYear}} à {{untilYear}}.',
  calls_other: '{{count}} appels, pour {{fromYear}} à {{untilYear}}.',
  dossiers_zero: 'Pas encore de dossier.',
  dossiers_one: '{{count}} dossier ; {{amount}} accordés en tout.',
  dossiers_other: '{{count}} dossiers ; {{amount}} accordés en tout.',
};
