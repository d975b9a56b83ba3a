import { Injectable } from '@nestjs/common';
import {
  callRemarks,
  decodeYaml,
  parseCall,
  type CallProblem as Mistake,
  type WrittenCall,
} from '@penhouder/call-definitions';
import type { CallCheck, CallProblem, CheckedCall, KeptCall, Language } from '@penhouder/contracts';
import { explainCall, markdownTypeset, say, textsIn } from '@penhouder/letters';
import { findVersion, storeCallVersion, type StoredVersion } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';
import { explanationModel } from './call-model';
import { planOfCall } from './call-plan';
import { CallReadings } from './call-reading';

/** Reads a definition that somebody typed: its mistakes, what it says, and whether it can be kept. */
@Injectable()
export class CallEditing {
  constructor(
    private readonly database: DataSource,
    private readonly readings: CallReadings,
  ) {}

  /** Keeps nothing. */
  async check(source: string, who: SignedIn): Promise<CallCheck> {
    const read = readCall(source);
    if (!read.ok) return { problems: problemModels(read.problems, who.user.language), call: null };
    return { problems: [], call: await this.checked(read.call, who) };
  }

  /** Throws `CallHasProblems` with every mistake at its line, and `CallVersionTaken`. The same text again is the same version. */
  async keep(source: string, who: SignedIn): Promise<KeptCall> {
    const read = readCall(source);
    if (!read.ok) throw mistaken(problemModels(read.problems, who.user.language), who.user.language);
    const { rules, wording } = read.call;
    const stored = await storeCallVersion(this.database, {
      rules,
      wording,
      source: read.text,
      bodyId: who.body.id,
    });
    const { version } = rules;
    if (stored.kind === 'taken') throw new ProblemError('CallVersionTaken', { data: { version, free: stored.free } });
    const { title } = textsIn(wording, who.user.language);
    return { id: stored.id, text: say(who.user.language, 'keptVersion.stored', { title, version }) };
  }

  private async checked(call: WrittenCall, who: SignedIn): Promise<CheckedCall> {
    const { language } = who.user;
    const view = await this.readings.viewpoint(who);
    const { rules, wording } = call;
    const texts = textsIn(wording, language);
    const known = await findVersion(this.database, { rules, bodyId: who.body.id });
    return {
      code: rules.code,
      version: rules.version,
      title: texts.title,
      summaryHtml: markdownTypeset(texts.summary, language),
      ...explanationModel(explainCall(call, language, await this.readings.explainHelp([call], view))),
      plan: planOfCall(call, view, who),
      remarks: problemModels(callRemarks(call, view.calendar), language),
      keeping: keepingOf(known, rules.version, language),
    };
  }
}

type ReadCall =
  | { readonly ok: true; readonly call: WrittenCall; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Mistake[] };

/** Through the same door as a file: its size and encoding are judged first. */
function readCall(source: string): ReadCall {
  const decoded = decodeYaml(Buffer.from(source, 'utf8'));
  if (!decoded.ok) return decoded;
  const parsed = parseCall(decoded.text);
  return parsed.ok ? { ok: true, call: parsed, text: decoded.text } : parsed;
}

function problemModels(problems: readonly Mistake[], language: Language): CallProblem[] {
  return problems.map(({ line, column, path, ...sentence }) => ({ line, column, path, text: sentence[language] }));
}

function mistaken(problems: readonly CallProblem[], language: Language): ProblemError {
  const errors = problems.map(({ line, column, text }) => ({
    pointer: '/source',
    code: 'CallProblem',
    detail: say(language, 'keptVersion.problemAt', { line, column, text }),
  }));
  return new ProblemError('CallHasProblems', { data: { count: problems.length }, errors });
}

function keepingOf(known: StoredVersion | null, version: number, language: Language): CheckedCall['keeping'] {
  if (known === null) return { state: 'free', callId: null, text: say(language, 'keptVersion.free', { version }) };
  return known.kind === 'taken'
    ? { state: 'taken', callId: null, text: say(language, 'keptVersion.taken', { version, free: known.free }) }
    : { state: 'known', callId: known.id, text: say(language, 'keptVersion.known', { version }) };
}
