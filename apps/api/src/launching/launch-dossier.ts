import { Injectable } from '@nestjs/common';
import { draftContentSchema, type DraftContent, type Launched } from '@penhouder/contracts';
import { linkExpiryOf, wallAt, type DossierId } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { findDossier, writeLaunch, type DraftRow, type NewDossier } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';
import type { LaunchProblem, LaunchProposal } from './launch-proposal';
import { LaunchProposals } from './launch-proposals';
import { WorkflowStarter } from './workflow-starter';

/** Launches drafts: one transaction in PostgreSQL, then the workflow. What dies in between is started by the worker's sweep. */
@Injectable()
export class LaunchDossiers {
  constructor(
    private readonly database: DataSource,
    private readonly proposals: LaunchProposals,
    private readonly starter: WorkflowStarter,
  ) {}

  /** Throws the first problem of the draft, with all of them in `errors`. A draft that was launched gives its dossier again. */
  async launch(draft: DraftRow, who: SignedIn): Promise<Launched> {
    if (draft.launchedDossierId !== null) return this.launchedBefore(draft.launchedDossierId, who);
    const content = draftContentSchema.parse(draft.content);
    const proposal = await this.proposals.propose(content, who);
    refuseWhen(proposal.problems);
    const dossier = toNewDossier(proposal, { content, draftId: draft.id });
    const { dossierId, number, isRepeat } = await writeLaunch(this.database, dossier);
    const { launch } = dossier;
    if (!isRepeat) await this.starter.start({ dossierId, bodyCode: who.body.code, launch });
    return { dossierId, number, text: launchedText(number, launch.participants.length, who.user) };
  }

  private async launchedBefore(dossierId: DossierId, { body, user }: SignedIn): Promise<Launched> {
    const row = await findDossier(this.database, { dossierId, bodyId: body.id });
    if (row === null) throw new ProblemError('NotFound');
    return { dossierId, number: row.number, text: launchedText(row.number, row.total, user) };
  }
}

function refuseWhen(problems: readonly LaunchProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const errors = problems.map(({ code, text, unitId }) => ({
    pointer: unitId === null ? '' : `/participants/${unitId}`,
    code,
    detail: text,
  }));
  throw new ProblemError(first.code as ConstructorParameters<typeof ProblemError>[0], {
    data: first.data,
    detail: first.text,
    errors,
  });
}

function toNewDossier(
  proposal: LaunchProposal,
  { content, draftId }: { readonly content: DraftContent; readonly draftId: string },
): NewDossier {
  const { call, launch, plan, dossierId, calendar, texts } = proposal;
  if (call === null || launch === null || plan === null) throw new ProblemError('UnknownCall');
  const year = Number(wallAt(calendar, launch.at).date.slice(0, 4));
  return {
    dossierId,
    draftId,
    title: content.title,
    mailTexts: (content.mailTexts ?? []).map(({ kind, language, ...template }) => ({ kind, language, template })),
    callDefinitionId: call.row.id,
    launch,
    year,
    texts,
    linkExpiresAt: linkExpiryOf(plan) ?? launch.at,
  };
}

function launchedText(number: string, participants: number, { language }: SignedIn['user']): string {
  return say(language, 'done.launched', { number, count: participants });
}
