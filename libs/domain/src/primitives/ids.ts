/** A string that stands for one kind of thing only; made by its parser or by the code that creates the thing. */
export type Branded<Name extends string> = string & { readonly __brand: Name };

export type DossierId = Branded<'DossierId'>;
/** A body that leads or joins dossiers: W-like welfare associations, I-like inter-municipal associations, cities. */
export type BodyId = Branded<'BodyId'>;
/** A legal unit of any kind: municipality, OCMW, association, firm, school, agency. Survives changes of name and NIS code. */
export type UnitId = Branded<'UnitId'>;
/** One legal unit in one dossier. */
export type ParticipantId = Branded<'ParticipantId'>;
/** A person, known only in PostgreSQL. */
export type ContactId = Branded<'ContactId'>;
/** A coordinator or administrator, known only in PostgreSQL. */
export type UserId = Branded<'UserId'>;
/** The personal link of one contact in one dossier; the token itself is derived while sending. */
export type LinkId = Branded<'LinkId'>;
/** A row of the sign-off inbox: one submitted answer; equal to the submission id of its form. */
export type RowId = Branded<'RowId'>;
/** Words that somebody typed; they stay in PostgreSQL. */
export type TextId = Branded<'TextId'>;
/** A frozen text that a municipality answered to. */
export type TextVersionId = Branded<'TextVersionId'>;
/** An uploaded file. */
export type FileId = Branded<'FileId'>;
/** The step's name in its call definition, for example `declarations`. */
export type StepId = Branded<'StepId'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a lower-case UUID as the id asked for; null when it is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which id it reads
export function parseId<Id extends Branded<string>>(text: string): Id | null {
  return UUID.test(text) ? (text as Id) : null;
}
