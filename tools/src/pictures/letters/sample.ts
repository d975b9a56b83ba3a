import type {
  Dossier,
  DossierCommand,
  DossierEvent,
  Effect,
  EffectKind,
  FixedMail,
  Language,
  OwnWordMail,
} from '@penhouder/domain';
import { dayInForce, effectsOf } from '@penhouder/domain';
import type { MailContext, Names, RenderedMail } from '@penhouder/letters';
import { renderMail, renderParticipantTexts } from '@penhouder/letters';
import type { Call } from './call';
import type { ReaderKey } from './people';
import { BODY, DOSSIER_URL, NUMBER, readersIn, unitsIn, whyUrl, wordsIn } from './people';
import type { Stage } from './stage';
import { calendar, course } from './stage';

export type MailKind = OwnWordMail | FixedMail;

/** Writes one mail as its reader gets it, in a language; links and codes are still placeholders. */
export type Sample = (
  language: Language,
) => Pick<RenderedMail, 'subject' | 'text' | 'html' | 'calendar' | 'digestPart'>;

interface Telling {
  readonly kind: EffectKind;
  /** Among several mails of the kind; absent: the first. */
  readonly where?: (effect: Effect) => boolean;
  /** Absent: the contact of the first participant, or the coordinator. */
  readonly reader?: ReaderKey;
  /** What the dossier is by the time of the mail, where no command leads there; absent: what the command made of it. */
  readonly bend?: (dossier: Dossier) => Dossier;
}

/** The mail that a command leads to. */
export function toldBy(stage: () => Stage, command: (stage: Stage) => DossierCommand, telling: Telling): Sample {
  return (language) => {
    const start = stage();
    const told = course(start, command(start)).flatMap(({ event, dossier }) =>
      effectsOf(event, dossier, dossier.version).map((effect) => ({ effect, event, dossier })),
    );
    const { kind, where = () => true } = telling;
    const found = told.find(({ effect }) => effect.kind === kind && where(effect));
    if (found === undefined) throw new Error(`No ${kind} among ${told.map(({ effect }) => effect.kind).join(', ')}`);
    return renderMail(found.effect, contextOf({ ...found, language, call: start.call, telling }));
  };
}

interface Told {
  readonly effect: Effect;
  readonly event: DossierEvent;
  readonly dossier: Dossier;
  readonly language: Language;
  readonly call: Call;
  readonly telling: Telling;
}

function contextOf({ effect, event, dossier, language, call, telling }: Told): MailContext {
  const reader = telling.reader ?? ('bodyId' in effect ? 'coordinator' : 'contact');
  const { name, function: role } = readersIn(language)[reader];
  const typed = wordsIn(language);
  return {
    dossier: telling.bend?.(dossier) ?? dossier,
    cause: event,
    number: NUMBER,
    title: titleOf(call, language),
    body: BODY,
    reader: { name, function: role, language },
    names: namesIn(language, call),
    calendar,
    texts: role === null ? null : textsFor(dossier, call, language),
    typedTexts: typed,
    evidence: { number: `${NUMBER}/12`, hash: 'c2a9f1d4'.repeat(8) },
    signer: role === null ? null : { name, function: role },
    question: typed.question,
    dossierUrl: DOSSIER_URL,
    whyUrl: whyUrl(language),
  };
}

function titleOf({ wording }: Call, language: Language): string {
  return (wording.texts[language] ?? wording.texts.nl).shortTitle;
}

function namesIn(language: Language, { rules, wording }: Call): Names {
  const readers = readersIn(language);
  const units = unitsIn(language);
  const called = ({ name, function: role }: { name: string; function: string | null }): string =>
    `${name}, ${role ?? ''}`;
  return {
    participants: units,
    units: Object.fromEntries(Object.entries(units).map(([key, name]) => [`unit-${key}`, name])),
    contacts: { 'contact-katelijne': called(readers.contact), 'contact-colleague': called(readers.colleague) },
    users: { coordinator: readers.coordinator.name },
    rules,
    wording,
    typedTexts: wordsIn(language),
  };
}

function textsFor(dossier: Dossier, { rules, wording, participation }: Call, language: Language): MailContext['texts'] {
  const names: Readonly<Record<string, string>> = unitsIn(language);
  const units = dossier.participantOrder.map((id) => ({
    id,
    name: names[id] ?? id,
    arrondissement: id === 'katelijne' || id === 'heist' ? 'Mechelen' : 'Tongeren',
    province: null,
    figures: dossier.participants[id]?.figures ?? {},
    tags: [],
  }));
  return renderParticipantTexts({
    ...{ language, rules, wording, participation, units },
    bodyName: BODY.name,
    unitId: 'katelijne',
    dueOn: dayInForce(dossier, 'internalDue'),
    closingOn: dayInForce(dossier, 'closing'),
  });
}
