import type { MailTemplateProblem, OwnWordMail } from '@penhouder/domain';
import { mailTemplateProblems, OWN_WORD_MAILS, partsOfMail, wordsOfMail } from '@penhouder/domain';
import { nearestOf } from './nearest';
import type { Finding, Sentence } from './problem';
import type { Texts } from './texts.schema';

/** Mails in the call's own words can be filled in, and hold the personal link once. */
export function checkMails(language: string, { mails }: Texts): Finding[] {
  return OWN_WORD_MAILS.flatMap((kind) => {
    const template = mails?.[kind];
    if (template === undefined) return [];
    return mailTemplateProblems(kind, template).map((problem) => ({
      path: ['texts', language, 'mails', kind, problem.field],
      ...sentenceFor(kind, problem),
    }));
  });
}

function sentenceFor(kind: OwnWordMail, problem: MailTemplateProblem): Sentence {
  const { nl, fr, en } = SENTENCES[problem.code](kind, problem.word);
  const line = String(problem.line);
  return problem.field === 'subject'
    ? { nl, fr, en }
    : { nl: `Regel ${line}: ${nl}`, fr: `Ligne ${line} : ${fr}`, en: `Line ${line}: ${en}` };
}

type Say = (kind: OwnWordMail, word: string) => Sentence;

const unknown: Say = (kind, word) => {
  const possible = [...wordsOfMail(kind), ...partsOfMail(kind)];
  const meant = nearestOf(word.replaceAll(/[{}#^/\s]/g, ''), possible);
  const list = possible.join(', ');
  return {
    nl: `${word} bestaat niet in deze mail${meant === null ? '.' : `; bedoelt u {{${meant}}}?`} Wat hier kan: ${list}.`,
    fr: `${word} n’existe pas dans ce courriel${meant === null ? '.' : ` ; vouliez-vous dire {{${meant}}} ?`} Ce qui est possible ici : ${list}.`,
    en: `${word} does not exist in this mail${meant === null ? '.' : `; did you mean {{${meant}}}?`} Possible here: ${list}.`,
  };
};

const SENTENCES: Readonly<Record<MailTemplateProblem['code'], Say>> = {
  MailTextWordUnknown: unknown,
  MailTextUnreadable: (_, word) => ({
    nl: `${word} is geen geldige invulplaats, of een stuk wordt niet gesloten. Schrijf {{naam}} of {{#naam}} … {{/naam}}.`,
    fr: `${word} n’est pas un champ à remplir valable, ou une partie n’est pas fermée. Écrivez {{nom}} ou {{#nom}} … {{/nom}}.`,
    en: `${word} is no valid placeholder, or a section is not closed. Write {{name}} or {{#name}} … {{/name}}.`,
  }),
  MailTextPartMisplaced: (_, word) => ({
    nl: `${word} staat alleen op een eigen regel, buiten {{#…}} en {{/…}} en niet in het onderwerp.`,
    fr: `${word} se place seul sur une ligne, hors de {{#…}} et {{/…}} et pas dans l’objet.`,
    en: `${word} stands alone on a line of its own, outside {{#…}} and {{/…}} and not in the subject.`,
  }),
  MailTextPartMissing: (kind, word) => {
    const name = word.replaceAll(/[{}]/g, '');
    return partsOfMail(kind).includes(name)
      ? {
          nl: `Er moet precies één regel ${word} zijn: daar staat wat deze mail te zeggen heeft.`,
          fr: `Il faut exactement une ligne ${word} : c’est là que se trouve ce que ce courriel doit dire.`,
          en: `There must be exactly one line ${word}: what this mail has to say stands there.`,
        }
      : {
          nl: `${word} kan niet weg: die zin zegt wat er gebeurde. Zet hem buiten {{#…}} en {{/…}}.`,
          fr: `${word} est indispensable : cette phrase dit ce qui s’est passé. Placez-la hors de {{#…}} et {{/…}}.`,
          en: `${word} cannot be left out: that sentence says what happened. Put it outside {{#…}} and {{/…}}.`,
        };
  },
  MailTextLinkMissing: () => ({
    nl: 'Er moet precies één regel {{link}} zijn: daar komt de knop met de persoonlijke link.',
    fr: 'Il faut exactement une ligne {{link}} : c’est là que vient le bouton avec le lien personnel.',
    en: 'There must be exactly one line {{link}}: the button with the personal link comes there.',
  }),
};
