import type { Effect, EffectOf, OwnWordMail } from '@penhouder/domain';
import { dayInForce, dueOf } from '@penhouder/domain';
import { absenceDays } from '../words/absence-words';
import { formatDayAndMonth } from '../words/formats';
import { contactName } from '../words/names';
import { remindersAhead } from './invitation-letter';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { momentsOf } from './participant-letters';
import type { Filling } from './own-words';
import { repliedWith } from './receipt-letter';
import { reminderNews } from './reminder-letter';
import type { Scene } from './scene';
import { longDay } from './scene';
import { functionWord } from '../words/function-word';

type OwnWordEffect = EffectOf<Extract<OwnWordMail, Effect['kind']>>;
type View = Filling['view'];

/** What the words of a mail are filled in with: the scene, and what only this kind knows. */
export function fillingOf(effect: OwnWordEffect, scene: Scene, standard: Letter): Filling {
  const { kind } = effect;
  const { texts } = scene.context;
  const markdown = (text: string | undefined): Letter['blocks'] =>
    text === undefined ? [] : [{ kind: 'markdown', markdown: text }];
  return {
    kind,
    language: scene.reader.language,
    standard,
    view: { ...roundView(scene), ...ownView(effect, scene) },
    parts: {
      kort: markdown(texts?.brief),
      nota: markdown(texts?.note),
      herinneringen: kind === 'invitation' ? blocksOf(remindersAhead(effect, scene)) : [],
      toestand: kind === 'reminder' ? blocksOf(...reminderNews(effect, scene)) : [],
    },
  };
}

/** What every mail knows that follows from a step. */
function roundView(scene: Scene): View {
  const { words, context } = scene;
  return {
    gemeente: words.unit,
    organisatie: words.organisation,
    naam: context.reader.name,
    functie: functionWord(context.reader.function ?? '', context.reader.language),
    oproep: words.title,
    oproep_kort: words.call,
    taak: words.task,
    dossier: context.number,
    ...daysView(scene),
  };
}

/** Days that nobody planned are empty. */
function daysView(scene: Scene): View {
  const { dossier } = scene.context;
  const own = scene.participant === null ? null : dueOf(dossier, scene.participant.id);
  const due = own?.on ?? dayInForce(dossier, 'internalDue');
  const closing = dayInForce(dossier, 'closing');
  return {
    uiterste_dag: due === null ? '' : longDay(scene, due),
    dag: due === null ? '' : formatDayAndMonth(due, scene.reader.language),
    sluitingsdag: closing === null ? '' : longDay(scene, closing),
    te_laat: due !== null && due < scene.today,
  };
}

/** The words that only one kind of mail has: `mail-kinds.ts` of the core names them. */
function ownView(effect: OwnWordEffect, scene: Scene): View {
  const { reader } = scene;
  switch (effect.kind) {
    case 'reminder':
      return { nummer: String(effect.number) };
    case 'receipt':
      return { antwoord: repliedWith(scene) };
    case 'conditionDecision':
      return { aanvaard: effect.isAccepted };
    case 'textChanged':
      return { te_tekenen: effect.needsSignature };
    case 'dateCorrection': {
      const { from, to } = momentsOf(effect, scene);
      return { van: from, tot: to };
    }
    case 'clockSuspended':
    case 'clockResumed':
      return { opgeschort_sinds: longDay(scene, effect.since) };
    case 'handOver':
      return { collega: contactName(reader, effect.colleagueId), geweigerd: effect.outcome === 'refused' };
    case 'substitution':
    case 'absence':
      return {
        afwezige: contactName(reader, effect.absentId),
        vervanger: contactName(reader, effect.kind === 'absence' ? effect.substituteId : effect.contactId),
        periode: absenceDays(effect, reader.language),
      };
    default:
      return {};
  }
}
