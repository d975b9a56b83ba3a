import type {
  AskedValues,
  Capacity,
  LocalDate,
  OfficeCode,
  CallRules,
  Deed,
  Expectation,
  Happening,
  RejectionCode,
  Said,
} from '@penhouder/domain';
import { commandDeed } from './compile-command';
import type { CommandFile } from './commands.schema';
import { isCommand } from './commands.schema';
import type { HappeningFile, ScenarioFile } from './scenario.schema';
import type { Staging } from './staging';
import { everybody } from './staging';

/** Happenings in order; one that names several participants is one per participant, and only the last is looked at. */
export function happeningsOf(file: ScenarioFile, staging: Staging): readonly Happening[] {
  return file.happenings.flatMap((happening, nth) => {
    const common = {
      at: staging.instantOf(happening.at),
      nth,
      refusedAs: happening.refused as RejectionCode | null,
    };
    const expects = happening.expects as Expectation | null;
    const deeds = deedsOf(happening, file, staging);
    return deeds.map((deed, index) => ({ ...common, deed, expects: index === deeds.length - 1 ? expects : null }));
  });
}

function deedsOf(happening: HappeningFile, file: ScenarioFile, staging: Staging): readonly Deed[] {
  if (happening.do === 'look') return [{ kind: 'look' }];
  if (isCommand(happening)) return [commandDeed(happening as unknown as CommandFile, file, staging)];
  const answer = happening as Answering;
  return everybody(answer.who, file).map((who): Deed => {
    const person = { who, contact: answer.contact };
    return answer.do === 'bounce'
      ? { kind: 'bounce', ...person }
      : { kind: 'answer', ...person, said: saidBy(answer, staging.call) };
  });
}

type Answering = Exclude<HappeningFile, { do: 'look' }> & {
  readonly do: 'agree' | 'agreeInPrinciple' | 'agreeWithCondition' | 'decline' | 'nameDay' | 'ask' | 'bounce';
  readonly who: string | readonly string[];
  readonly contact: number;
  readonly words?: string | null;
  readonly mandates?: Readonly<Record<string, boolean>>;
  readonly values?: AskedValues;
  readonly capacity?: Capacity | null;
  readonly office?: OfficeCode | null;
  readonly delegatedOn?: LocalDate | null;
  readonly inOfficeUntil?: LocalDate | null;
  readonly organ?: string;
  readonly on?: string;
};

function saidBy(answer: Answering, call: CallRules): Said {
  const words = answer.words ?? null;
  const quality = qualityOf(answer);
  switch (answer.do) {
    case 'ask':
      return { kind: 'question', words: words ?? '' };
    case 'nameDay':
      return { kind: 'namedDay', organ: answer.organ as never, on: answer.on, words };
    case 'decline':
      return { kind: 'decision', decision: 'decline', mandates: {}, ...quality, words };
    default:
      return {
        kind: 'decision',
        decision: answer.do as 'agree',
        mandates: mandatesOf(answer, call),
        ...valuesOf(answer),
        ...quality,
        words,
      };
  }
}

/** In what quality somebody signs, as far as it is said. */
function qualityOf({
  capacity,
  office,
  delegatedOn,
  inOfficeUntil,
}: Answering): Pick<Extract<Said, { kind: 'decision' }>, 'capacity' | 'office' | 'delegatedOn' | 'inOfficeUntil'> {
  return {
    ...(isSaid(capacity) && { capacity }),
    ...(isSaid(office) && { office }),
    ...(isSaid(delegatedOn) && { delegatedOn }),
    ...(isSaid(inOfficeUntil) && { inOfficeUntil }),
  };
}

function isSaid<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

function valuesOf({ values = {} }: Answering): { readonly values?: AskedValues } {
  return Object.keys(values).length === 0 ? {} : { values };
}

/** Mandates that the answer does not name are given. */
function mandatesOf({ mandates = {} }: Answering, call: CallRules): Readonly<Record<string, boolean>> {
  const asked = call.steps.flatMap((step) => (step.kind === 'sign-off-round' ? step.mandates : []));
  return Object.fromEntries(asked.map(({ id }) => [id, mandates[id] ?? true]));
}
