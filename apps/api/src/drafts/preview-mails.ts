import type { Language, PreviewMail } from '@penhouder/contracts';
import {
  contactsToRemind,
  decide,
  effectsOf,
  evolve,
  nextSendingInstant,
  remindersOf,
  roundOf,
  type ContactId,
  type Dossier,
  type Effect,
  type Instant,
  type Participant,
} from '@penhouder/domain';
import { publicPagePath, renderMail, say, type MailContext, type Names, type OwnMails } from '@penhouder/letters';
import type { ContactRow } from '@penhouder/persistence';
import { mailKindWord } from '../dossiers/catalogue-words';
import { shownInstant } from '../dossiers/shown';
import type { LaunchProposal } from '../launching/launch-proposal';
import { withoutLink } from '../mails/mails.controller';
import type { SignedIn } from '../security/signed-in';
import type { SimulatedDossier } from './simulated-dossier';

export interface Postman {
  readonly proposal: LaunchProposal;
  readonly names: Names;
  readonly who: SignedIn;
  /** Of the dossier, as typed so far. */
  readonly title: string;
  readonly dossierUrl: string;
  /** Where the product is reached. */
  readonly baseUrl: string;
  /** Mails in words of the dossier itself. */
  readonly ownMails: OwnMails;
}

/** Every mail of the round to one participant, as it would leave while nobody answers: the invitation and each reminder. */
export function previewMails(participant: Participant, simulated: SimulatedDossier, postman: Postman): PreviewMail[] {
  const invitations = simulated.events.flatMap(({ event, sequence, after }) =>
    effectsOf(event, after, sequence).flatMap((effect) =>
      isFor(effect, participant) ? [{ effect, dossier: after, cause: event }] : [],
    ),
  );
  const all = [...invitations, ...remindersFor(participant, simulated.dossier)];
  return all.flatMap(({ effect, dossier, cause }) => toPreview({ effect, dossier, cause }, postman));
}

type ContactEffect = Extract<Effect, { contactId: ContactId }>;

interface Happening {
  readonly effect: ContactEffect;
  readonly dossier: Dossier;
  readonly cause: MailContext['cause'];
}

function isFor(effect: Effect, participant: Participant): effect is ContactEffect {
  return 'contactId' in effect && effect.participantId === participant.id;
}

/** The clock is turned to each reminder in turn on a copy that nobody answered. */
function remindersFor(participant: Participant, launched: Dossier): Happening[] {
  const round = roundOf(launched);
  if (round === null || contactsToRemind(participant, round, launched.reachedAt).length === 0) return [];
  const happenings: Happening[] = [];
  let dossier = launched;
  for (const at of remindersOf(launched, participant.id)
    .map(({ decideAt }) => decideAt)
    .sort()) {
    dossier = reach(dossier, at, (event, after) => {
      for (const effect of effectsOf(event, after, after.version)) {
        if (effect.kind === 'reminder' && isFor(effect, participant))
          happenings.push({ effect, dossier: after, cause: event });
      }
    });
  }
  return happenings;
}

function reach(dossier: Dossier, at: Instant, seen: (event: MailContext['cause'], after: Dossier) => void): Dossier {
  const decision = decide({ type: 'ReachInstant', at }, dossier);
  if (!decision.accepted) return dossier;
  return decision.events.reduce((before, event) => {
    const after = evolve(before, event);
    seen(event, after);
    return after;
  }, dossier);
}

function toPreview({ effect, dossier, cause }: Happening, postman: Postman): PreviewMail[] {
  const { proposal, names, who, title, dossierUrl, baseUrl } = postman;
  const contact = proposal.contacts.get(effect.contactId);
  const link = dossier.participants[effect.participantId]?.contacts.find(
    ({ contactId }) => contactId === effect.contactId,
  );
  if (contact === undefined) return [];
  const { subject, text, html } = renderMail(effect, {
    dossier,
    cause,
    number: say(contact.language, 'preview.number'),
    title,
    body: who.body,
    reader: readerOf(contact),
    names,
    calendar: proposal.calendar,
    texts: proposal.texts.find(({ id }) => id === link?.textVersionId) ?? null,
    ownMails: postman.ownMails,
    typedTexts: {},
    evidence: null,
    signer: null,
    question: null,
    dossierUrl,
    whyUrl: `${baseUrl}${publicPagePath(who.body.code, 'why', contact.language)}`,
  });
  return [
    {
      key: effect.mailKey,
      kind: effect.kind,
      kindText: mailKindWord(effect.kind, who.user.language),
      contactId: effect.contactId,
      to: { name: contact.name, function: contact.function, email: contact.email },
      subject,
      html: withoutLink(html, who.user.language),
      text: withoutLink(text, who.user.language),
      leaves: shownInstant(leavesAt(effect, postman), who.user.language),
    },
  ];
}

/** As the delivery loop will: within the sending hours of a working day where the mail asks for it. */
function leavesAt({ notBefore, window }: ContactEffect, { proposal }: Postman): Instant {
  const hours = proposal.launch?.call.reminders.window;
  return window && hours !== undefined ? nextSendingInstant(proposal.calendar, notBefore, hours) : notBefore;
}

function readerOf({ name, function: role, language }: ContactRow): {
  name: string;
  function: string;
  language: Language;
} {
  return { name, function: role, language };
}
