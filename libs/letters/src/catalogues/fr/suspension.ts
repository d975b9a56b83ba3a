export const clockSuspended = {
  subject: 'Délai suspendu depuis le {{day}} – {{task}} : {{call}}',
  lead: '{{organisation}} a suspendu le délai depuis le {{since}} : {{unit}} ne doit pas répondre pour le moment.',
  funderAsks: 'Le bailleur de fonds demande d’abord plus d’informations.',
  meanwhile:
    'Tant que le délai est suspendu, aucun rappel ne part et vous n’êtes pas en retard. Il reste possible de répondre, et la réponse compte.',
  later: 'Dès que le délai court à nouveau, vous recevez un courriel avec votre nouveau dernier jour.',
};

export const clockResumed = {
  subject: 'Le délai court à nouveau, au plus tard le {{day}} – {{task}} : {{call}}',
  lead: 'Le délai court à nouveau. {{organisation}} attend la réponse de {{unit}} au plus tard le {{to}}.',
  added_one:
    'Le délai était suspendu depuis le {{since}} : un jour s’y ajoute. Les courriels précédents mentionnaient le {{from}}.',
  added_other:
    'Le délai était suspendu depuis le {{since}} : {{count}} jours s’y ajoutent. Les courriels précédents mentionnaient le {{from}}.',
  same: 'Le délai était suspendu depuis le {{since}}. Votre dernier jour reste celui des courriels précédents.',
};

export const undo = {
  canBe: 'Rien n’est encore parti concernant {{what}} : cela peut être annulé.',
  undone: '{{user}} a annulé {{what}}. Rien n’en était encore parti.',
  what: {
    DateMoved: 'la date déplacée',
    ParticipantExtended: 'le délai accordé',
    ClockSuspended: 'la suspension',
    ClockResumed: 'la reprise du délai',
  },
};

export const suspension = {
  inMail:
    'Le délai est suspendu depuis le {{since}} : vous n’êtes pas en retard. Vous recevez un courriel avec le nouveau jour dès que le délai court à nouveau.',
  onPage:
    'Le délai est suspendu depuis le {{since}} : vous n’êtes pas en retard. Il est possible de répondre, et la réponse compte. Vous recevez un courriel avec le nouveau jour dès que le délai court à nouveau.',
  status: 'Suspendu depuis le {{since}}.',
  statusOfStep: '« {{step}} » est suspendu depuis le {{since}}.',
  word: 'suspendu depuis le {{since}}',
  began: '{{user}} a suspendu le délai à partir du {{since}}.',
  beganOfStep: '{{user}} a suspendu le délai de « {{step}} » à partir du {{since}}.',
  funderAsks: 'Le bailleur de fonds demande plus d’informations.',
  ended_one:
    '{{user}} a fait courir le délai à nouveau le {{day}}. Après la suspension depuis le {{since}}, un jour s’ajoute.',
  ended_other:
    '{{user}} a fait courir le délai à nouveau le {{day}}. Après la suspension depuis le {{since}}, {{count}} jours s’ajoutent.',
  endedAtOnce:
    '{{user}} a fait courir le délai à nouveau le {{day}}, le jour où la suspension a commencé. Rien ne bouge.',
  shifted: {
    closing: 'Date de clôture : du {{from}} au {{to}}.',
    internalDue: 'Dernier jour interne : du {{from}} au {{to}}.',
    participant: '{{unit}} : du {{from}} au {{to}}.',
    step: '« {{step}} » : du {{from}} au {{to}}.',
  },
  upToClosing: 'Tous les jours n’ont pas pu être ajoutés : la date de clôture du bailleur de fonds reste en place.',
};
