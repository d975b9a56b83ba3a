import type { Dossier, DossierCommand, DossierEvent, Effect } from '@penhouder/domain';
import { effectsOf, evolve } from '@penhouder/domain';
import { calendar, eventsOf, names } from '../letters.fixtures';
import type { MailContext, RenderedMail } from './mail-context';
import { renderMail } from './render-mail';

/** One mail with the effect that it stands for. */
export interface Sent extends RenderedMail {
  readonly effect: Effect;
}

const BODY = {
  name: 'Voorbeeldvereniging',
  accent: '#1f4e79',
  phone: '056 00 00 00',
  email: 'info@vereniging.example',
};

/** What a mail is written from, with neutral people and addresses. */
export function contextOf(dossier: Dossier, cause: DossierEvent, change: Partial<MailContext> = {}): MailContext {
  return {
    dossier,
    cause,
    calendar,
    names,
    body: BODY,
    number: '2019-004',
    title: 'voorbeeldoproep',
    reader: { name: 'algemeen directeur', function: 'algemeen directeur', language: 'nl' },
    texts: {
      title: 'Voorbeeldoproep 2020',
      brief: '- Kort.',
      statement: '## S',
      note: '## Nota voor Aalst\n\nMet 25 000 inwoners.',
    },
    typedTexts: {
      'text-condition': 'Alleen zonder kosten.\n<b>Tweede regel</b>',
      'text-question': 'Wat kost het?',
      'text-refusal': 'Geen tijd.',
    },
    evidence: { number: 'ONT-0001', hash: 'a'.repeat(64) },
    signer: { name: 'Algemeen directeur', function: 'algemeen directeur' },
    question: null,
    dossierUrl: 'https://penhouder.example/dossiers/1',
    whyUrl: 'https://penhouder.example/over/vbv/waarom',
    ...change,
  };
}

/** All mails that a command causes, rendered. */
export function mailsOf(dossier: Dossier, command: DossierCommand, change: Partial<MailContext> = {}): Sent[] {
  let state = dossier;
  return eventsOf(dossier, command).flatMap((event) => {
    state = evolve(state, event);
    return effectsOf(event, state, state.version).map((effect) => ({
      effect,
      ...renderMail(effect, contextOf(state, event, change)),
    }));
  });
}

/** The one mail of a kind. */
export function only(mails: readonly Sent[], kind: Effect['kind']): Sent {
  const found = mails.filter((mail) => mail.effect.kind === kind);
  const [mail, ...others] = found;
  if (mail === undefined || others.length > 0) throw new Error(`${String(found.length)} mails of kind ${kind}`);
  return mail;
}
