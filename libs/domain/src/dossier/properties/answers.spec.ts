import fc from 'fast-check';
import type { Dossier, DossierCommand, ParticipantId, ReceivedAnswer } from '../../index';
import { askedTotals, quorumOf, valueProblems } from '../../index';
import { answerOf, channels, everyone, launches, lives, replies } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import type { Step } from './life.fixtures';
import { after, born, journalOf, live } from './life.fixtures';
import type { Heads } from './quorum-witness.fixtures';
import { judged } from './quorum-witness.fixtures';
import { Witness, withoutOrder } from './witness.fixtures';

const law = lawsOf('answers and quorum', process, it);

/** One thing said by each municipality, in any order. */
const sayings = fc.shuffledSubarray([...everyone], { minLength: 2 }).chain((order) =>
  fc.tuple(
    fc.tuple(...order.map((who) => fc.record({ who: fc.constant(who), by: channels, reply: replies }))),
    fc.shuffledSubarray(
      order.map((_, index) => index),
      { minLength: order.length },
    ),
  ),
);

/** Of parties. "One of several groups" counts groups, and a yes more can break one: of a small party, or of a third. */
const sums = (dossier: Dossier): readonly number[] =>
  quorumOf(dossier).flatMap(({ rule, sum }) => (rule.kind === 'anyOf' ? [] : [sum]));

describe('laws of answers and quorum', () => {
  law(
    'P4: the order in which different municipalities answer does not change the result',
    fc.property(launches, lives, sayings, (launch, turns, [said, order]) => {
      const life = live(born(launch), turns);
      const rows = said.map((one) => answerOf(life.dossier, one, { row: `last-${one.who}`, at: life.now }));
      const together = (all: readonly ReceivedAnswer[]): DossierCommand => ({
        type: 'ApplyAnswers',
        at: life.now,
        answers: all,
      });
      const shuffled = order.map((index) => rows[index]).filter((row) => row !== undefined);
      const asReceived = after(life, together(rows)).dossier;
      expect(withoutOrder(after(life, together(shuffled)).dossier)).toEqual(withoutOrder(asReceived));
      const oneByOne = shuffled.reduce((soFar, row) => after(soFar, together([row])), life).dossier;
      expect(oneByOne.participants).toEqual(asReceived.participants);
      expect(quorumOf(oneByOne)).toEqual(quorumOf(asReceived));
    }),
  );

  law(
    'P5: a quorum counts each municipality that signs once, and never more than there are',
    fc.property(launches, lives, (launch, turns) => {
      const life = live(born(launch), turns);
      const witness = Witness.of(launch, journalOf(life));
      const signing = witness.signing();
      const heads = headsOf(life.dossier, { signing, taking: witness.taking() }, witness);
      for (const { rule, sum, countedIds, isMet, criticalIds } of quorumOf(life.dossier)) {
        expect(countedIds).toEqual(signing);
        expect({ sum, isMet }).toEqual(judged(rule, heads));
        expect(countedIds.length).toBeLessThanOrEqual(witness.taking().length);
        expect(isMet || criticalIds.length === 0).toBe(true);
      }
    }),
  );

  law(
    'P11: a yes never lowers a sum unless it contradicts another answer; a no, a drop, a withdrawal, an annulment or a refusal never raises one',
    fc.property(launches, lives, (launch, turns) => {
      const witness = new Witness(launch);
      for (const step of live(born(launch), turns).steps) {
        // What was ratified is seen before the step: another answer must be ratified anew.
        const isOfRatified = isAboutRatified(step, witness);
        step.events.forEach((event) => witness.reads(event));
        const change = quorumChange(step);
        if (!isOfRatified && isPlainYes(step, mandatesOf(launch), witness) && givesAll(step, witness))
          expect(Math.min(0, ...change)).toBe(0);
        if (isNo(step)) expect(Math.max(0, ...change)).toBe(0);
      }
    }),
  );
  law(
    'P18: the total of every value that a call asks is the sum of what those who sign gave, and each chose one option',
    fc.property(launches, lives, (launch, turns) => {
      const life = live(born(launch), turns);
      const witness = Witness.of(launch, journalOf(life));
      for (const one of askedTotals(life.dossier)) {
        const values = witness.givenBySigning(one.code);
        expect(one.given).toBe(values.length);
        if (one.kind === 'choice') {
          expect(Object.entries(one.counts).flatMap(([option, count]) => Array<string>(count).fill(option))).toEqual(
            [...values].map(String).sort(byOptionOf(one.counts)),
          );
        } else expect(one.total).toBe(values.map(Number).reduce((sum, value) => sum + value, 0));
      }
      expect(askedTotals(life.dossier).map(({ code }) => code)).toEqual(witness.asked().map(({ code }) => code));
    }),
  );
});

/** Whom the witness saw signing, in heads; a tag is a fact of the launch. */
function headsOf(
  dossier: Dossier,
  { signing, taking }: { readonly signing: readonly ParticipantId[]; readonly taking: readonly ParticipantId[] },
  witness: Witness,
): Heads {
  const [first, ...others] = signing;
  const isCentre = first !== undefined && dossier.participants[first]?.tags.includes('centre') === true;
  return {
    signing: witness.headsOf(signing),
    asked: witness.headsOf(taking),
    isCentreAlone: isCentre && others.length === 0,
  };
}

function quorumChange({ before, after: next }: Step): readonly number[] {
  const was = sums(before);
  return sums(next).map((sum, index) => sum - (was[index] ?? 0));
}

function mandatesOf({ call }: { readonly call: { readonly steps: readonly object[] } }): readonly string[] {
  return call.steps.flatMap((step) =>
    'mandates' in step ? (step.mandates as readonly { id: string }[]).map((mandate) => mandate.id) : [],
  );
}

/** Whether a command brings answers, and all of them are so. */
function areAll(command: Step['command'], isSo: (answer: ReceivedAnswer) => boolean): boolean {
  return command.type === 'ApplyAnswers' && command.answers.every((one) => 'reply' in one && isSo(one));
}

function isPlainYes({ command }: Step, mandates: readonly string[], witness: Witness): boolean {
  return areAll(
    command,
    ({ participantId, slot, reply }) =>
      reply.kind === 'decision' &&
      reply.decision === 'agree' &&
      mandates.every((id) => reply.mandates[id] === true) &&
      !witness.isContradicted(participantId, slot),
  );
}

function isAboutRatified({ command }: Step, witness: Witness): boolean {
  if (command.type !== 'ApplyAnswers') return false;
  return command.answers.some(({ participantId }) => witness.seen.get(participantId)?.isRatified === true);
}

/** Whether each answer of the step gives every value that the call asks. */
function givesAll({ command }: Step, witness: Witness): boolean {
  return areAll(
    command,
    ({ slot, reply }) =>
      slot === 2 ||
      (reply.kind === 'decision' &&
        valueProblems(witness.asked(), reply.values ?? {}).every(({ fault }) => fault === 'notAsked')),
  );
}

/** In the order of the call. */
function byOptionOf(counts: Readonly<Record<string, number>>): (a: string, b: string) => number {
  const options = Object.keys(counts);
  return (a, b) => options.indexOf(a) - options.indexOf(b);
}

/** What takes a yes away, or says no, whoever says it. */
function isNo({ command }: Step): boolean {
  switch (command.type) {
    case 'ApplyAnswers':
      return areAll(command, ({ reply }) => reply.kind === 'decision' && reply.decision === 'decline');
    case 'DecideCondition':
      return !command.isAccepted;
    case 'RecordRatification':
      return !command.isRatified;
    case 'DropParticipant':
    case 'WithdrawDossier':
    case 'WithdrawSignOff':
    case 'AnnulSignOff':
    case 'RecordNotTreated':
      return true;
    default:
      return false;
  }
}
