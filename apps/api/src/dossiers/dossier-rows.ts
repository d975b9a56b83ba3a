import type { DossierList, DossierQuery, DossierRow } from '@penhouder/contracts';
import { courseFactsOf, courseOfRow, type Course, type DossierId, type Language, type Risk } from '@penhouder/domain';
import {
  courseSentence,
  kindWord,
  phaseWord,
  plannedWords,
  riskStatus,
  suspendedStatus,
  textsIn,
  type Names,
} from '@penhouder/letters';
import type { CallDefinitionRow, ListedDossier } from '@penhouder/persistence';
import { whenKnown } from '../when-known';
import { shownDate, type Viewpoint } from './shown';

/** What the rows are worded with. */
interface ListContext {
  readonly calls: readonly CallDefinitionRow[];
  readonly view: Viewpoint;
  /** Names of participants, by their id, as far as the reasons of risks name them. */
  readonly participants: Readonly<Record<string, string>>;
  /** Dossiers with a task that no dossier knows itself: a double after a merger, a mail, a harmful file. */
  readonly beside: ReadonlySet<DossierId>;
}

/** One page of the list of dossiers, with the values that its filters can take. */
export function dossierList(
  dossiers: readonly ListedDossier[],
  query: DossierQuery,
  context: ListContext,
): DossierList {
  const rows = dossiers.map((dossier) => dossierRow(dossier, context));
  const wanted = rows.filter((row) => isWanted(row, query)).sort(orderOf(query.sort));
  const begin = query.cursor === undefined ? 0 : wanted.findIndex(({ id }) => id === query.cursor) + 1;
  const limit = query.limit ?? 50;
  const page = wanted.slice(begin, begin + limit);
  return {
    dossiers: page,
    total: wanted.length,
    next: begin + limit < wanted.length ? (page.at(-1)?.id ?? null) : null,
    filters: {
      calls: counted(rows.map(({ callCode, callTitle }) => ({ code: callCode, title: callTitle }))),
      programmes: programmesOf(rows, context),
      phases: counted(rows.map(({ phase }) => phase)),
    },
  };
}

function dossierRow(dossier: ListedDossier, context: ListContext): DossierRow {
  const { calls, view, beside } = context;
  const call = calls.find(({ code }) => code === dossier.callCode);
  const { language } = view;
  return {
    id: dossier.dossierId,
    number: dossier.number,
    title: dossier.title,
    kind: dossier.kind,
    kindText: kindWord(dossier.kind, language),
    callCode: dossier.callCode,
    programme: call?.wording.programme?.code ?? null,
    ...wordsOf(dossier, call, view),
    answered: dossier.answered,
    total: dossier.total,
    ...riskOf(dossier, call, context),
    needsAttention: dossier.needsAttention || beside.has(dossier.dossierId),
    isClosed: dossier.isClosed,
  };
}

/** At this moment of the dossier's own time, whenever its row was written. */
export function courseOfListed({ overview, clockAt, olderState }: ListedDossier, now: Viewpoint['now']): Course {
  if (overview === null) return { risk: 'none', reasons: [] };
  const row = olderState === null ? overview : { ...overview, course: courseFactsOf(olderState) };
  return courseOfRow(row, clockAt ?? now);
}

function riskOf(
  dossier: ListedDossier,
  call: CallDefinitionRow | undefined,
  { view, participants }: ListContext,
): Pick<DossierRow, 'risk' | 'riskText' | 'moreRisks'> {
  const course = courseOfListed(dossier, view.now);
  const [gravest, ...others] = course.reasons;
  const { language } = view;
  return {
    risk: standOf(dossier.overview?.suspension, course, language),
    riskText:
      gravest === undefined || call === undefined
        ? null
        : courseSentence(gravest, { ...namesOfCall(call), participants }, language),
    moreRisks: others.length,
  };
}

/** A clock that stands still says so in the place of what it would be late for. */
function standOf(
  suspension: NonNullable<ListedDossier['overview']>['suspension'],
  course: Course,
  language: Language,
): DossierRow['risk'] {
  if (suspension?.onlyStepId !== null) return riskStatus(course, language);
  return suspendedStatus(suspension.on, language);
}

type Worded = Pick<DossierRow, 'callTitle' | 'phase' | 'next'>;

/** What the call calls things; its codes when the body has the call no more. */
function wordsOf(dossier: ListedDossier, call: CallDefinitionRow | undefined, view: Viewpoint): Worded {
  const { callCode, phase } = dossier;
  if (call === undefined) return { callTitle: callCode, phase: { code: phase, title: phase }, next: null };
  const { language } = view;
  const names = namesOfCall(call);
  const own = { ...view, now: dossier.clockAt ?? view.now };
  return {
    callTitle: textsIn(call.wording, language).shortTitle,
    phase: { code: phase, title: phaseWord(phase, names, language) },
    next: whenKnown(dossier.overview?.next, (next) => ({
      ...shownDate(next.on, own),
      what: plannedWords(next, names, language),
    })),
  };
}

/** Enough for the words of a list, in which no participant is named. */
export function namesOfCall({ rules, wording }: Pick<CallDefinitionRow, 'rules' | 'wording'>): Names {
  return { participants: {}, units: {}, contacts: {}, users: {}, rules, wording };
}

/** The series of which the body has dossiers. */
function programmesOf(
  rows: readonly DossierRow[],
  { calls, view }: { readonly calls: readonly CallDefinitionRow[]; readonly view: Viewpoint },
): DossierList['filters']['programmes'] {
  const titleOf = (code: string): string => {
    const call = calls.find(({ wording }) => wording.programme?.code === code);
    return (call === undefined ? undefined : textsIn(call.wording, view.language).programme) ?? code;
  };
  return counted(
    rows.flatMap(({ programme }) => (programme === null ? [] : [{ code: programme, title: titleOf(programme) }])),
  );
}

/** What each choice of the filter lets through. */
const RISKS_OF: Readonly<Record<NonNullable<DossierQuery['risk']>, readonly string[]>> = {
  late: ['late'],
  atRisk: ['atRisk'],
  trouble: ['late', 'atRisk'],
  onTrack: ['onTrack'],
};

const BY_GRAVITY: readonly string[] = ['late', 'atRisk', 'onTrack', 'none'] satisfies Risk[];

function isOfRisk({ risk }: DossierRow, query: DossierQuery): boolean {
  return query.risk === undefined || RISKS_OF[query.risk].includes(risk.code);
}

function isWanted(row: DossierRow, query: DossierQuery): boolean {
  const state = query.state ?? 'all';
  const words = (query.q ?? '').toLowerCase();
  const tests = [
    state === 'all' || row.isClosed === (state === 'closed'),
    query.call === undefined || row.callCode === query.call,
    query.programme === undefined || row.programme === query.programme,
    query.phase === undefined || row.phase.code === query.phase,
    isOfRisk(row, query),
    query.attention === undefined || row.needsAttention === (query.attention === 'true'),
    `${row.number} ${row.title} ${row.callTitle}`.toLowerCase().includes(words),
  ];
  return tests.every((isMet) => isMet);
}

function orderOf(sort: DossierQuery['sort']): (a: DossierRow, b: DossierRow) => number {
  const gravity = ({ risk, next }: DossierRow): string =>
    `${String(BY_GRAVITY.indexOf(risk.code))} ${next?.on ?? '9999'}`;
  if (sort === 'risk') return (a, b) => (gravity(a) < gravity(b) ? -1 : 1);
  if (sort === 'title') return (a, b) => a.title.localeCompare(b.title, 'nl');
  if (sort === 'next') return (a, b) => ((a.next?.on ?? '9999') < (b.next?.on ?? '9999') ? -1 : 1);
  return (a, b) => (a.number < b.number ? 1 : -1);
}

function counted(
  values: readonly { readonly code: string; readonly title: string }[],
): { code: string; title: string; count: number }[] {
  const byCode = new Map<string, { code: string; title: string; count: number }>();
  for (const { code, title } of values) byCode.set(code, { code, title, count: (byCode.get(code)?.count ?? 0) + 1 });
  return [...byCode.values()].sort((a, b) => a.title.localeCompare(b.title, 'nl'));
}
