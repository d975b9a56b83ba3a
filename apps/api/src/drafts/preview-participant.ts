import type { PreviewParticipant } from '@penhouder/contracts';
import type { NewParticipant } from '@penhouder/domain';
import { markdownTypeset } from '@penhouder/letters';
import type { NewTextVersion } from '@penhouder/persistence';
import { countedAs } from '../launching/counted-as';
import { previewMails, type Postman } from './preview-mails';
import type { SimulatedDossier } from './simulated-dossier';

/** One participant as it would be asked: its figures, its people, its texts and every mail to it. */
export function previewParticipant(
  joined: NewParticipant,
  simulated: SimulatedDossier | null,
  postman: Postman,
): PreviewParticipant {
  const { units } = postman.proposal;
  const participant = simulated?.dossier.participants[joined.id];
  const isReady = simulated !== null && participant !== undefined;
  return {
    unitId: joined.unitId,
    name: units.get(joined.unitId)?.name ?? '',
    ...countedOf(joined, postman),
    contacts: contactsOf(joined, postman),
    ...textsOf(joined, postman),
    mails: isReady ? previewMails(participant, simulated, postman) : [],
  };
}

function countedOf(joined: NewParticipant, { proposal, names, who }: Postman): ReturnType<typeof countedAs> {
  const participation = proposal.call?.compiled.participation;
  if (participation === undefined) return { figures: [], kinds: [] };
  return countedAs(joined, { participation, names, language: who.user.language });
}

function contactsOf({ contacts }: NewParticipant, { proposal }: Postman): PreviewParticipant['contacts'] {
  return contacts.flatMap(({ contactId, slot }) => {
    const contact = proposal.contacts.get(contactId);
    if (contact === undefined) return [];
    return [{ contactId, slot, name: contact.name, function: contact.function, email: contact.email }];
  });
}

type Texts = Pick<PreviewParticipant, 'briefHtml' | 'statementHtml' | 'noteHtml' | 'documents'>;

type TextOfOne = Pick<NewTextVersion, 'language' | 'brief' | 'statement' | 'note' | 'documents'>;
const NO_TEXT: TextOfOne = { language: 'nl', brief: '', statement: '', note: '' };

/** In the language of the first contact; a participant without contacts has no text yet. */
function textsOf(joined: NewParticipant, { proposal }: Postman): Texts {
  const text: TextOfOne | undefined = proposal.texts.find(
    ({ participantId }) => participantId === joined.id,
  );
  const { brief, statement, note, documents = [], language } = text ?? NO_TEXT;
  return {
    briefHtml: markdownTypeset(brief, language),
    statementHtml: markdownTypeset(statement, language),
    noteHtml: markdownTypeset(note, language),
    documents: documents.map((one) => ({ code: one.code, title: one.title, html: markdownTypeset(one.text, language) })),
  };
}
