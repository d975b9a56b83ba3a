import { Inject, Injectable } from '@nestjs/common';
import type { Moved } from '@penhouder/contracts';
import type { DossierId } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { idOf } from '@penhouder/persistence';
import type { Logger } from 'pino';
import { TypedWords } from '../dossiers/typed-words';
import { LOGGER } from '../logging/logger';
import { logFailure } from '../problems/log-failure';
import { asProblemError, toProblem } from '../problems/to-problem';
import { idOrNotFound } from '../security/id-or-not-found';
import type { SignedIn } from '../security/signed-in';
import { CallMoves, type PlannedMove } from './call-moves';
import { MoveSending, type MoveStep, type Wave } from './move-sending';

type MovedDossier = Moved['dossiers'][number];

/**
 * Moves the chosen dossiers to another version, one after the other. Each is a few commands whose ids follow from the
 * request: adopt the version, show its texts, ask again who refused. What was done before is not done again, so a wave
 * that was cut short is finished by sending it once more.
 */
@Injectable()
export class MoveWaves {
  constructor(
    private readonly moves: CallMoves,
    private readonly sending: MoveSending,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Throws nothing that concerns one dossier alone: its answer says what became of it, and the others go on. */
  async move(wave: Wave, who: SignedIn): Promise<Moved> {
    const dossiers: MovedDossier[] = [];
    for (const dossierId of new Set(wave.form.dossierIds)) dossiers.push(await this.moveOne(dossierId, wave, who));
    const moved = dossiers.filter(({ outcome }) => outcome === 'moved').length;
    const { version } = wave.pair.to;
    return { text: say(who.user.language, 'callMove.result', { moved, count: dossiers.length, version }), dossiers };
  }

  private async moveOne(dossierId: string, wave: Wave, who: SignedIn): Promise<MovedDossier> {
    let number = '';
    try {
      const step = stepOf(dossierId, wave, who);
      const planned = await this.moves.plan(idOrNotFound(dossierId), step, who);
      number = planned.reading.row.number;
      const refusal = this.refusalOf(planned, wave);
      if (refusal !== null) return { dossierId, outcome: 'refused', text: refusal };
      const done = await this.sending.send(planned, { ...wave, ...step });
      return { dossierId, outcome: 'moved', text: done };
    } catch (thrown) {
      return this.notMoved(thrown, { dossierId, number }, who);
    }
  }

  /** A dossier that went over to a third version meanwhile, or that has ended. */
  private refusalOf({ reading, model }: PlannedMove, { pair }: Wave): string | null {
    const { row, view } = reading;
    const isKnown = row.callDefinitionId === pair.from.id || row.callDefinitionId === pair.to.id;
    if (!isKnown) return say(view.language, 'callMove.notThisVersion', { number: row.number });
    if (model.refusal === null) return null;
    return say(view.language, 'callMove.refused', { number: row.number, why: model.refusal });
  }

  private notMoved(thrown: unknown, about: { dossierId: string; number: string }, { user }: SignedIn): MovedDossier {
    const { dossierId, number } = about;
    const problem = toProblem(asProblemError(thrown), user.language);
    if (problem.code === 'Unexpected') logFailure(this.logger, thrown, null);
    if (problem.status >= 500) {
      return { dossierId, outcome: 'unanswered', text: say(user.language, 'callMove.unanswered', { number }) };
    }
    const text =
      number === ''
        ? say(user.language, 'callMove.unknown')
        : say(user.language, 'callMove.refused', { number, why: problem.detail });
    return { dossierId, outcome: 'refused', text };
  }
}

/** The ids of everything that one dossier gets by this request; which other dossiers go along changes none of them. */
function stepOf(dossierId: string, { pair, form, key }: Wave, { user }: SignedIn): MoveStep {
  const { to, askAgain, signAgain, reason } = form;
  const commandId = idOf('move', key, dossierId, JSON.stringify({ to, askAgain, signAgain, reason }));
  return {
    commandId,
    pair,
    words: new TypedWords({ dossierId: dossierId as DossierId, commandId, by: user.id }),
    makeId: (participantId, language) => idOf('moved-text', commandId, participantId, language),
  };
}
