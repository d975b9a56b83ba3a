import type { DraftContent, DraftProblem, Language } from '@penhouder/contracts';
import {
  checkPlannedLaunch,
  mailTemplateProblems,
  type Instant,
  type LaunchDossier,
  type Plan,
  type Rejection,
  type UnitId,
} from '@penhouder/domain';
import type { UnitForCall } from '@penhouder/launching';
import { formatDate, rejectionSentence, type Names } from '@penhouder/letters';
import type { ContactRow } from '@penhouder/persistence';
import type { ApiProblemCode } from '../problems/problem-codes';
import { problemSentence } from '../problems/problem-words';
import { contactProblem } from './contact-problems';
import type { LaunchProblem } from './launch-proposal';

interface Known {
  readonly units: ReadonlyMap<UnitId, UnitForCall>;
  readonly contacts: ReadonlyMap<string, ContactRow>;
  readonly slots: 1 | 2;
  readonly language: Language;
}

type About = Partial<Pick<DraftProblem, 'unitId' | 'contactId'>>;

/** A refusal of the API as a problem of a draft. */
export function draftProblem(
  code: ApiProblemCode,
  step: DraftProblem['step'],
  about: About & { readonly data?: Readonly<Record<string, unknown>>; readonly language: Language },
): LaunchProblem {
  const data = about.data ?? {};
  const { unitId = null, contactId = null } = about;
  return { code, step, unitId, contactId, data, text: problemSentence(code, data, about.language) };
}

/** What the form itself lacks, before anything is looked up. */
export function formProblems(content: DraftContent, wallNow: Instant, language: Language): readonly LaunchProblem[] {
  const hasOwnClock = content.kind !== 'real';
  return [
    ...(content.title === '' ? [draftProblem('TitleMissing', 'oproep', { language })] : []),
    ...(hasOwnClock && content.clockAt === null ? [draftProblem('ClockMissing', 'planning', { language })] : []),
    ...(hasOwnClock && content.clockAt !== null && content.clockAt > wallNow
      ? [draftProblem('ClockInTheFuture', 'planning', { language })]
      : []),
    ...(content.mailTexts ?? []).flatMap((mail) =>
      mailTemplateProblems(mail.kind, mail)
        .slice(0, 1)
        .map(({ code, line, word }) => draftProblem(code, 'brieven', { data: { line, word }, language })),
    ),
  ];
}

/** Units that do not exist, contacts that cannot be asked, slots that nobody fills; in the order of the form. */
export function participantProblems(content: DraftContent, known: Known): readonly LaunchProblem[] {
  return content.participants.flatMap((participant) => {
    const unitId = participant.unitId as UnitId;
    const unit = known.units.get(unitId);
    const { language } = known;
    if (unit === undefined) return [draftProblem('UnknownUnit', 'deelnemers', { unitId, language })];
    const data = { unit: unit.name, name: unit.name, on: formatDate(unit.referenceOn, language) };
    return [
      ...(unit.isValid ? [] : [draftProblem('UnitNotValid', 'deelnemers', { unitId, data, language })]),
      ...participant.contacts.flatMap(({ contactId }) => {
        const code = contactProblem(known.contacts.get(contactId), unitId);
        return code === null ? [] : [draftProblem(code, 'deelnemers', { unitId, contactId, data, language })];
      }),
      ...emptySlots(participant, known.slots).map((slot) =>
        draftProblem('SlotWithoutContact', 'deelnemers', { unitId, data: { ...data, slot }, language }),
      ),
    ];
  });
}

/** Without any contact at all the core says so; here only a second signatory that is missing beside a first. */
function emptySlots(participant: DraftContent['participants'][number], slots: 1 | 2): readonly (1 | 2)[] {
  const all: readonly (1 | 2)[] = slots === 2 ? [1, 2] : [1];
  return participant.contacts.length === 0
    ? []
    : all.filter((slot) => !participant.contacts.some((contact) => contact.slot === slot));
}

/** What the core refuses; a participant whose contacts were all refused above is not told twice. */
export function coreProblems(
  { launch, plan }: { readonly launch: LaunchDossier & { readonly at: Instant }; readonly plan: Plan },
  told: readonly LaunchProblem[],
  { names, language }: { readonly names: Names; readonly language: Language },
): readonly LaunchProblem[] {
  return checkPlannedLaunch(launch, plan, launch.at)
    .filter(
      (rejection) =>
        !(
          rejection.code === 'ParticipantWithoutContact' &&
          told.some(({ unitId, contactId }) => unitId === rejection.unitId && contactId !== null)
        ),
    )
    .map((rejection) => fromCore(rejection, names, language));
}

function fromCore(rejection: Rejection, names: Names, language: Language): LaunchProblem {
  const { code, ...data } = rejection;
  const unitId = 'unitId' in rejection ? rejection.unitId : null;
  const step = unitId !== null || code === 'NoParticipants' ? 'deelnemers' : 'planning';
  return { code, step, unitId, contactId: null, data, text: rejectionSentence(rejection, names, language) };
}
