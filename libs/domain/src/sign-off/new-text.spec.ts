import type { DossierCommand, NewTextVersion, ReceivedAnswer } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  agreement,
  answers,
  asked,
  contactId,
  filed,
  gent,
  launched,
  linkId,
  play,
  reason,
  received,
  ronse,
} from '../dossier/dossier.fixtures';
import { roundOf } from '../dossier/lookups';
import type { ParticipantId, TextVersionId } from '../primitives/ids';
import { tasksOf } from '../read-models/tasks';
import { standingOf } from './standing';
import type { Standing } from './standing';

const NOVEMBER = '2019-11-04T09:00:00.000Z';
const FEBRUARY = '2020-02-03T09:00:00.000Z';

const version = (name: string): TextVersionId => name as TextVersionId;

function publishes(
  name: string,
  needsSignature: boolean,
  { at = NOVEMBER, ...more }: Partial<NewTextVersion> & { readonly at?: string } = {},
): DossierCommand {
  const versions = [gent, aalst].map((participantId) => ({
    participantId,
    textVersionId: version(name),
    needsSignature,
    ...more,
  }));
  return asked(at, { type: 'PublishText', versions, reasonTextId: reason });
}

/** Gent says yes to one text. */
function saysYesTo(name: string, row = 'row', at = NOVEMBER): DossierCommand {
  const answer: ReceivedAnswer = { ...received(gent, { row, at, reply: agreement }), textVersionId: version(name) };
  return answers(at, answer);
}

function standing(dossier: Dossier, who: ParticipantId = gent): Standing {
  const participant = dossier.participants[who];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('no such participant');
  return standingOf(participant, round);
}

const OLD = `version-${gent}`;

describe('an answer to a text that was replaced while the answer was under way', () => {
  it('does not count as an agreement with the text that must be signed', () => {
    const dossier = play(launched(), publishes('v2', true), saysYesTo(OLD));
    expect(standing(dossier)).toBe('mustConfirm');
    expect(standing(play(dossier, saysYesTo('v2', 'second')))).toBe('agreed');
  });

  it('counts when the new text is only for information', () => {
    expect(standing(play(launched(), publishes('v2', false), saysYesTo(OLD)))).toBe('agreed');
  });

  it('does not count when a text for information came in between', () => {
    expect(standing(play(launched(), publishes('v2', false), publishes('v3', true), saysYesTo(OLD)))).toBe(
      'mustConfirm',
    );
    expect(standing(play(launched(), publishes('v2', false), publishes('v3', true), saysYesTo('v2')))).toBe(
      'mustConfirm',
    );
  });
});

describe('a text that was signed anew', () => {
  it('stays signed when later ones are only for information', () => {
    const french = { inOtherLanguage: [{ contactId: contactId(gent), textVersionId: version('v2-fr') }] };
    const signed = play(agreedByTwo(), publishes('v2', true, french), saysYesTo('v2-fr'));
    expect(standing(signed)).toBe('agreed');
    expect(standing(play(signed, publishes('v3', false), publishes('v4', false)))).toBe('agreed');
  });

  it('is signed as well by who signs a later one that is for information', () => {
    const dossier = play(agreedByTwo(), publishes('v2', true), publishes('v3', false), saysYesTo('v3'));
    expect(standing(dossier)).toBe('agreed');
    expect(standing(play(dossier, publishes('v4', false)))).toBe('agreed');
  });

  it('can be signed by somebody who took over and reads it in another language', () => {
    const taken = play(
      agreedByTwo(),
      publishes('v2', true),
      asked(NOVEMBER, {
        type: 'ReplaceContact',
        participantId: gent,
        contactId: contactId(gent),
        replacement: {
          contactId: contactId(gent, 3),
          slot: 1,
          linkId: linkId(gent, 3),
          textVersionId: version('v2-fr'),
        },
      }),
    );
    expect(standing(play(taken, publishes('v3', false), saysYesTo('v2-fr')))).toBe('agreed');
  });
});

describe('a text that changes after the filing', () => {
  it('is told to the funder for each participant that signed the filed one', () => {
    const tasks = tasksOf(play(filed(), publishes('v2', true, { at: FEBRUARY })));
    expect(tasks.filter(({ kind }) => kind === 'tellFunder').map(({ participantId }) => participantId)).toEqual([
      gent,
      aalst,
    ]);
  });

  it('is not when nobody has to sign it, or for who had signed nothing', () => {
    expect(tasksOf(play(filed(), publishes('v2', false, { at: FEBRUARY }))).map(({ kind }) => kind)).not.toContain(
      'tellFunder',
    );
    const versions = [{ participantId: ronse, textVersionId: version('v2'), needsSignature: true }];
    const toRonse = asked(FEBRUARY, { type: 'PublishText', versions, reasonTextId: reason });
    expect(tasksOf(play(filed(), toRonse)).map(({ kind }) => kind)).not.toContain('tellFunder');
  });
});
