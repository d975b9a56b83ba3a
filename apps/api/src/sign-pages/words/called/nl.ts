import { capital, type Called, type CalledWords, type Same } from './words';

interface DutchNames {
  readonly your: string;
  readonly these: string;
  readonly it: string;
  readonly notGiven: string;
  readonly waiting: string;
}

function dutch({ your, these, it, notGiven, waiting }: DutchNames): Same {
  const kept = (when: string): string => `is bewaard${when}, maar nog niet bevestigd`;
  return {
    checkTitle: `Kijk ${your} na`,
    see: `Bekijk ${your}`,
    hashHint: `Hiermee kan later worden nagegaan dat er niets aan ${your} is veranderd.`,
    nextAfterClosing: `${capital(your)} blijft bij het dossier bewaard. U hoeft niets meer te doen.`,
    code: {
      notYet: `${notGiven}: dat gebeurt pas met de code. Wat u invulde, blijft bewaard op deze pagina.`,
      keptTitle: `${capital(your)} ${kept('')}`,
      kept: (when) =>
        `De mail met uw code kan nu niet vertrekken. ${capital(your)} ${kept(` op ${when}`)}. Bevestigt u later met een code, dan blijft dit tijdstip gelden.`,
      keptNext: (address, sender) =>
        `Komt de code toch nog aan op ${address}, typ ze dan hier. Of open later de link in uw mail opnieuw en vraag dan een nieuwe code. ${sender} ziet dat ${your} op bevestiging wacht.`,
      unconfirmed: (when) =>
        `${these} ${kept(` op ${when}`)}: de mail met de code kon toen niet vertrekken. Bevestig ${it} met een code; het tijdstip blijft gelden.`,
      waiting,
    },
    signedPdf: {
      announced: `${these} bevestigt u met een pdf die u zelf elektronisch ondertekent, bijvoorbeeld met uw eID of itsme.`,
      intro: `${notGiven}: dat gebeurt pas met de ondertekende pdf.`,
      downloadTitle: `1. Download de pdf met ${your}`,
    },
  };
}

const answerUntil = (until: string): string => `U kunt met deze link antwoorden tot en met ${until}.`;

export const nl: Readonly<Record<Called, CalledWords>> = {
  answer: {
    ...dutch({
      your: 'uw antwoord',
      these: 'Dit antwoord',
      it: 'het',
      notGiven: 'Uw antwoord is nog niet gegeven',
      waiting: 'Het is nog niet bevestigd.',
    }),
    label: 'Antwoord',
    saysAll: false,
    title: 'Uw antwoord tot nu toe',
    latest: (chosen, when) => `Uw laatste antwoord: ${chosen} (${when}).`,
    until: (until) => `U kunt dit antwoord met deze link vervangen tot en met ${until}.`,
    over: 'Vervangen met deze link kan niet meer. Klopt uw antwoord niet? Bel of mail ons.',
    keptNotCounted: 'De oproep was al afgesloten: uw antwoord is bewaard, maar telt niet meer mee.',
  },
  question: {
    ...dutch({
      your: 'uw vraag',
      these: 'Deze vraag',
      it: 'ze',
      notGiven: 'Uw vraag is nog niet gesteld',
      waiting: 'Ze is nog niet bevestigd.',
    }),
    label: 'Vraag',
    saysAll: true,
    title: 'Uw vraag',
    latest: (_, when) => `U stelde een vraag (${when}).`,
    until: answerUntil,
    over: 'Antwoorden met deze link kan niet meer. Bel of mail ons.',
    keptNotCounted: 'De oproep was al afgesloten: uw vraag is bewaard, maar verandert niets meer.',
  },
  withdrawal: {
    ...dutch({
      your: 'uw intrekking',
      these: 'Deze intrekking',
      it: 'ze',
      notGiven: 'Uw antwoord is nog niet ingetrokken',
      waiting: 'Dat is nog niet bevestigd.',
    }),
    label: 'Intrekking',
    saysAll: false,
    title: 'Uw intrekking',
    latest: (_, when) => `U trok uw antwoord in (${when}).`,
    until: answerUntil,
    over: 'Antwoorden met deze link kan niet meer. Bel of mail ons.',
    keptNotCounted: 'De oproep was al afgesloten: uw intrekking is bewaard, maar verandert niets meer.',
  },
};
