import type { Dossier, DossierEvent, Effect } from '@penhouder/domain';
import { effectsOf } from '@penhouder/domain';
import type { MailContext, MailReader } from '@penhouder/letters';
import { publicPagePath, renderMail } from '@penhouder/letters';
import type { Connection, DossierContact, MailPlanner, PlannedMail } from '@penhouder/persistence';
import { findAnswer } from '@penhouder/persistence';
import { loadMailFacts } from './mail-facts';
import type { MailFacts } from './mail-facts';

/** After these, who belongs to a dossier, what they are called and what they read is another matter than before. */
const CHANGES_OF_FACTS: readonly DossierEvent['type'][] = [
  'ParticipantAdded',
  'ContactReplaced',
  'HandOverAsked',
  'HandedOver',
  'SubstituteNamed',
  'SecondPersonAsked',
  'BoardMemberTold',
  'UnitsChanged',
  'TextPublished',
  'CallAdopted',
];

/**
 * The mails that an event causes: the core says who must be told what, the letters say it in words. What the letters need
 * is read once per transaction.
 */
export function mailPlanner(baseUrl: string): MailPlanner {
  const known = new WeakMap<object, Promise<MailFacts>>();
  return async ({ event, dossier, sequence, manager }) => {
    if (CHANGES_OF_FACTS.includes(event.type)) known.delete(manager);
    const effects = effectsOf(event, dossier, sequence);
    if (effects.length === 0) return [];
    const loading = known.get(manager) ?? loadMailFacts(manager, dossier.dossierId);
    known.set(manager, loading);
    const scene = { facts: await loading, dossier, cause: event, baseUrl, connection: manager };
    const mails: PlannedMail[] = [];
    // One after the other: they share one connection.
    for (const effect of effects) mails.push(...(await mailsOf(effect, scene)));
    return mails;
  };
}

interface Scene {
  readonly facts: MailFacts;
  readonly dossier: Dossier;
  readonly cause: DossierEvent;
  readonly baseUrl: string;
  readonly connection: Connection;
}

function mailsOf(effect: Effect, scene: Scene): Promise<readonly PlannedMail[]> {
  return 'bodyId' in effect ? mailsToCoordinators(effect, scene) : mailToContact(effect, scene);
}

type ContactEffect = Exclude<Effect, { bodyId: unknown }>;
type CoordinatorEffect = Extract<Effect, { bodyId: unknown }>;

async function mailToContact(effect: ContactEffect, scene: Scene): Promise<readonly PlannedMail[]> {
  const { contactId, participantId } = effect;
  const linkId = 'linkId' in effect ? effect.linkId : null;
  const isTheirs = (one: Pick<DossierContact, 'contactId' | 'participantId'>): boolean =>
    one.contactId === contactId && one.participantId === participantId;
  const asked = scene.facts.contacts.find(isTheirs);
  const contact = asked ?? scene.facts.boardMembers.find(isTheirs);
  if (contact === undefined) throw new Error(`Contact ${contactId} has no link in dossier ${scene.dossier.dossierId}`);
  const texts = asked === undefined ? null : await scene.facts.textsOf(asked.textVersionId);
  const context = { ...contextOf(scene, contact), texts, ...(await answeredFacts(effect, scene)) };
  const to = { participantId, contactId, userId: null, linkId };
  return [{ ...planned(effect, context), ...to, mailKey: effect.mailKey }];
}

/** One mail for each coordinator of the body, with a key of its own. */
function mailsToCoordinators(effect: CoordinatorEffect, scene: Scene): Promise<readonly PlannedMail[]> {
  const participantId = effect.kind === 'coordinatorNotice' ? effect.participantId : null;
  const mails = scene.facts.coordinators.map((user) => ({
    ...planned(effect, contextOf(scene, { name: user.name, function: null, language: user.language })),
    participantId,
    contactId: null,
    userId: user.id,
    linkId: null,
    mailKey: `${effect.mailKey}:${user.id}`,
  }));
  return Promise.resolve(mails);
}

type Addressed = 'participantId' | 'contactId' | 'userId' | 'linkId' | 'mailKey';

function planned(effect: Effect, context: MailContext): Omit<PlannedMail, Addressed> {
  const { subject, text, html, calendar = null, digestPart = null, threadKey } = renderMail(effect, context);
  return {
    kind: effect.kind,
    signInLinkId: null,
    language: context.reader.language,
    subject,
    textBody: text,
    htmlBody: html,
    calendarPart: calendar,
    digestPart,
    threadKey,
    notBefore: effect.notBefore,
    isWindowed: effect.window,
  };
}

function contextOf({ facts, dossier, cause, baseUrl }: Scene, reader: MailReader): MailContext {
  const { number, title, body, names, calendar, typedTexts, ownMails } = facts;
  return {
    dossier,
    cause,
    number,
    title,
    body: { name: body.name, accent: body.accent, phone: body.phone, email: body.email },
    reader: { name: reader.name, function: reader.function, language: reader.language },
    names,
    calendar,
    texts: null,
    ownMails,
    typedTexts,
    evidence: null,
    signer: null,
    question: null,
    dossierUrl: `${baseUrl}/dossiers/${dossier.dossierId}`,
    whyUrl: `${baseUrl}${publicPagePath(body.code, 'why', reader.language)}`,
  };
}

type AnsweredFacts = Pick<MailContext, 'evidence' | 'signer' | 'question'>;

/** What a receipt or the answer to a question says of what came in: number and hash as the receipt page shows them. */
async function answeredFacts(effect: ContactEffect, scene: Scene): Promise<Partial<AnsweredFacts>> {
  if (effect.kind !== 'receipt' && effect.kind !== 'questionAnswer') return {};
  const { facts, dossier, connection } = scene;
  const answer = await findAnswer(connection, { dossierId: dossier.dossierId, rowId: effect.rowId });
  if (answer === null) return {};
  const { textId } = answer.reply;
  return effect.kind === 'questionAnswer'
    ? { question: textId === null ? null : (facts.typedTexts[textId] ?? null) }
    : {
        evidence: { number: `${facts.number}/${answer.evidenceSequence}`, hash: answer.evidenceHash },
        signer: signerIn(answer.evidence),
      };
}

function signerIn(evidence: Readonly<Record<string, unknown>> | null): AnsweredFacts['signer'] {
  const signer = evidence?.['signer'];
  if (typeof signer !== 'object' || signer === null || !('name' in signer) || !('function' in signer)) return null;
  return { name: String(signer.name), function: String(signer.function) };
}
