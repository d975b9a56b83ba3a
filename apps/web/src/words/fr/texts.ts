import type { Words } from '../nl';

/** Words of the form that gives the participants another text. */
export const texts: Words['texts'] = {
  placeholders:
    'Ce qui figure entre doubles accolades, comme {{open}}gemeente{{close}}, est complété pour chaque participant. Seul celui qui lira autre chose est averti.',
  brief: 'En bref',
  statement: 'La déclaration',
  note: 'La note jointe à la déclaration',
  before: 'Ce qui s’y trouve maintenant',
  unchanged: 'Modifiez le texte ; vous verrez ici pour qui il change.',
  signed: 'a signé la déclaration précédente',
  need: 'Que demandez-vous à qui a déjà signé',
  sign: 'Signer à nouveau',
  signHint:
    'Seulement de qui la déclaration elle-même change. La réponse précédente est conservée et ne compte pas jusque-là.',
  read: 'Rien, le texte est pour information',
  readHint: 'Les réponses données restent valables.',
  reasonHint: 'Figure dans le déroulement et, mot pour mot, dans le courriel à qui reçoit un autre texte.',
};
