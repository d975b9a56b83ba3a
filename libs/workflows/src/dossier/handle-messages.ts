import { setHandler } from '@temporalio/workflow';
import { decide, rowIdOf, slotHoldings, summarise } from '@penhouder/domain';
import type { CoordinatorCommand, DossierCommand, DossierEvent, RowId } from '@penhouder/domain';
import {
  advanceClock,
  answerEscalations,
  applyAnswers,
  applyCommand,
  applyMailFailures,
  followJournal,
  holdings,
  learnOfCalendar,
  learnOfMeetings,
  learnOfOutages,
  learnOfSubDossiers,
  summary,
} from '../messages';
import { clockIsWall, journalKnown, throwIfRefused } from './failures';
import { hasOwnClock, timeOf } from './live-dossier';
import type { LiveDossier } from './live-dossier';

/**
 * Takes every message that a dossier understands. Handlers decide and return, so no two of them interleave; validators
 * only read. Both are synchronous: an async validator accepts everything.
 */
export function handleMessages(dossier: LiveDossier): void {
  const { state, run } = dossier;
  const apply = (command: DossierCommand): readonly DossierEvent[] => {
    run.countUpdate();
    return dossier.apply(command);
  };
  const stamped = (command: CoordinatorCommand): DossierCommand => ({ ...command, at: timeOf(state()) });

  setHandler(applyAnswers, (answers) => {
    const events = apply({ type: 'ApplyAnswers', at: timeOf(state()), answers });
    return answers.map(({ rowId }) => becameOf(rowId, events));
  });
  setHandler(
    applyCommand,
    (command) => {
      apply(stamped(command));
      return summarise(state());
    },
    // Refused here, nothing enters the history; decided again above, because another message may come in between.
    {
      validator: (command: CoordinatorCommand) => {
        throwIfRefused(decide(stamped(command), state()));
      },
    },
  );
  setHandler(applyMailFailures, (mails) => {
    apply({ type: 'ReportMailFailures', at: timeOf(state()), mails });
    return summarise(state());
  });
  handleNews(dossier, apply);
  handleJournal(dossier);
  handleClock(dossier, apply);
  setHandler(summary, () => summarise(state()));
  setHandler(holdings, () => slotHoldings(state()));
}

/** What the house learns beside the dossier, and tells it. */
function handleNews({ state }: LiveDossier, apply: LiveDossier['apply']): void {
  setHandler(learnOfSubDossiers, (news) => {
    apply({ type: 'LearnOfSubDossiers', at: timeOf(state()), news });
    return summarise(state());
  });
  setHandler(learnOfOutages, (outages) => {
    apply({ type: 'LearnOfOutages', at: timeOf(state()), outages });
    return summarise(state());
  });
  setHandler(learnOfMeetings, (organs) => {
    apply({ type: 'LearnOfMeetings', at: timeOf(state()), organs });
    return summarise(state());
  });
  setHandler(learnOfCalendar, (changes) => {
    apply({ type: 'LearnOfCalendar', at: timeOf(state()), changes });
    return summarise(state());
  });
  setHandler(answerEscalations, (found) => {
    apply({ type: 'AnswerEscalations', at: timeOf(state()), found });
    return summarise(state());
  });
}

/** Somebody saw the journal further than this dossier is: it looks, and the loop does the rest. */
function handleJournal({ run, journal, state }: LiveDossier): void {
  setHandler(
    followJournal,
    () => {
      run.countUpdate();
      journal.lookAgain();
      return summarise(state());
    },
    {
      validator: ({ version }) => {
        if (version <= state().version) throw journalKnown();
      },
    },
  );
}

/** Only examples and rehearsals have a clock that somebody can move. */
function handleClock(dossier: LiveDossier, apply: LiveDossier['apply']): void {
  setHandler(
    advanceClock,
    ({ to }) => {
      apply({ type: 'ReachInstant', at: to });
      return summarise(dossier.state());
    },
    { validator: (_target) => throwIfWallClock(dossier) },
  );
}

function throwIfWallClock(dossier: LiveDossier): void {
  if (!hasOwnClock(dossier.state())) throw clockIsWall();
}

/** What a row became; one that was delivered before causes nothing. */
function becameOf(rowId: RowId, events: readonly DossierEvent[]): string {
  return events.find((event) => rowIdOf(event) === rowId)?.type ?? 'appliedBefore';
}
