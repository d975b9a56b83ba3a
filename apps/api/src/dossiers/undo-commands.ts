import type { Command, DossierPage, PossibleCommand } from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import type { DossierReading } from './dossier-reading';
import { possible } from './possible-commands';

export type UndoCommand = Extract<Command, { type: 'UndoChange' }>;

/** The last change of dates, while it can be taken back: nothing else happened since, and no mail of it has left. */
export function undoModel(reading: DossierReading): Pick<DossierPage, 'undoable'> {
  const { view } = reading;
  const change = undoableOf(reading);
  if (change === null) return { undoable: null };
  return {
    undoable: {
      sequence: change.sequence,
      text: say(view.language, 'undo.canBe', { what: wordOf(change.type, reading) }),
    },
  };
}

export function undoCommands(reading: DossierReading): PossibleCommand[] {
  return undoableOf(reading) === null ? [] : [possible('UndoChange', reading.view.language)];
}

function undoableOf({ row: { state }, mails }: DossierReading) {
  const { undoable = null, stage } = state;
  if (undoable === null || stage !== 'running') return null;
  const own = mails.filter(({ plannedSequence }) => plannedSequence !== null && plannedSequence >= undoable.sequence);
  return own.every((mail) => mail.state === 'planned' || mail.state === 'skipped') ? undoable : null;
}

function wordOf(type: NonNullable<ReturnType<typeof undoableOf>>['type'], { view }: DossierReading): string {
  return say(view.language, `undo.what.${type}`);
}
