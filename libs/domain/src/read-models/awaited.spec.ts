import {
  aalst,
  agrees,
  answers,
  call,
  contactId,
  decidesOn,
  filed,
  gent,
  instant,
  launched,
  launchedAt,
  municipality,
  play,
  question,
  reaches,
  received,
  ronse,
} from '../dossier/dossier.fixtures';
import type { Dossier } from '../dossier/dossier';
import { awaitedIn } from './awaited';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const awaited = (dossier: Dossier, at = OCTOBER): readonly string[] =>
  awaitedIn(dossier, instant(at)).map(({ kind, participantId, contactId: who, task, isOverdue }) =>
    [kind, participantId, who ?? task?.kind ?? 'nobody', ...(isOverdue ? ['overdue'] : [])].join(' '),
  );

describe('for whom a dossier waits', () => {
  it('is each person who was asked, since when and until when', () => {
    expect(awaited(launched())).toEqual([
      `answer ${gent} ${contactId(gent, 1)}`,
      `answer ${gent} ${contactId(gent, 2)}`,
      `answer ${aalst} ${contactId(aalst)}`,
      `answer ${ronse} ${contactId(ronse)}`,
    ]);
    expect(awaitedIn(launched(), instant(OCTOBER))[0]).toMatchObject({ on: '2019-12-13', since: launchedAt });
  });

  it('is nobody who answered, and who named a day until that day', () => {
    const named = received(ronse, { row: 'named', at: OCTOBER, reply: decidesOn('2019-11-20') });
    const dossier = play(launched(), agrees({ who: gent, at: OCTOBER }), answers(OCTOBER, named));
    expect(awaited(dossier)).toEqual([`answer ${aalst} ${contactId(aalst)}`, `namedDay ${ronse} ${contactId(ronse)}`]);
    expect(awaited(dossier, '2019-11-21T09:00:00.000Z')[1]).toMatch(/overdue$/);
    expect(awaitedIn(dossier, instant(OCTOBER))[1]?.on).toBe('2019-11-20');
  });

  it('is still somebody whose day is over, and a coordinator once the round is closed', () => {
    const after = '2019-12-14T09:00:00.000Z';
    expect(awaited(play(launched(), reaches(after)), after)).toContain(`answer ${aalst} ${contactId(aalst)} overdue`);
    const end = '2020-01-16T09:00:00.000Z';
    const closed = play(launched(), reaches(end), { type: 'CloseRound', at: instant(end), answers: [] });
    expect(awaited(closed, end)).toEqual([
      `closed ${gent} nobody overdue`,
      `closed ${aalst} nobody overdue`,
      `closed ${ronse} nobody overdue`,
    ]);
  });

  it('is a coordinator while a question waits, and nobody else of that participant', () => {
    const asks = received(aalst, { row: 'why', at: OCTOBER, reply: question });
    const waits = awaited(play(launched({ participants: [municipality(aalst, 50_000)] }), answers(OCTOBER, asks)));
    expect(waits).toEqual([`ours ${aalst} answerQuestion`]);
  });

  it('is nobody where mail reaches nobody, and the funder once the file is gone', () => {
    const failed = play(launched({ participants: [municipality(aalst, 50_000)] }), {
      type: 'ReportMailFailures',
      at: instant(OCTOBER),
      mails: [{ mailKey: `invitation:1:${aalst}`, contactId: contactId(aalst) }],
    });
    expect(awaited(failed)).toEqual([`answer ${aalst} nobody`, `ours ${aalst} replaceContact`]);
    expect(awaited(filed(), '2020-02-01T09:00:00.000Z')).toEqual(['funder  nobody']);
    expect(awaited(launched({ call: { ...call, steps: call.steps.slice(1) } }))).toEqual([]);
  });
});
