import { Injectable } from '@nestjs/common';
import { draftContentSchema, type Launched } from '@penhouder/contracts';
import { wallAt, type DossierId, type Instant, type LaunchDossier } from '@penhouder/domain';
import { linkExpiryOf, markWorkflowStarted, writeLaunch, type DraftRow, type NewDossier } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ReadModelWatch } from '../dossiers/read-model-watch';
import { ProblemError } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';
import { DossierWorkflows } from '../temporal/dossier-workflows';
import type { LaunchProblem, LaunchProposal } from './launch-proposal';
import { LaunchProposals } from './launch-proposals';

/** Launches drafts: one transaction in PostgreSQL, then the workflow. What dies in between is started by the worker's sweep. */
@Injectable()
export class LaunchDossiers {
  constructor(
    private readonly database: DataSource,
    private readonly proposals: LaunchProposals,
    private readonly workflows: DossierWorkflows,
    private readonly watch: ReadModelWatch,
  ) {}

  /** Throws the first problem of the draft, with all of them in `errors`. A draft that was launched gives its dossier again. */
  async launch(draft: DraftRow, who: SignedIn): Promise<Launched> {
    const content = draftContentSchema.parse(draft.content);
    const proposal = await this.proposals.propose(content, who);
    if (draft.launchedDossierId === null) refuseWhen(proposal.problems);
    const dossier = toNewDossier(proposal, { title: content.title, draftId: draft.id });
    const { dossierId, number, isRepeat } = await writeLaunch(this.database, dossier);
    if (!isRepeat) await this.start(dossierId, dossier.launch, who);
    const count = dossier.launch.participants.flatMap(({ contacts }) => contacts).length;
    return { dossierId, number, text: launchedText(number, count) };
  }

  /** An absent server is no reason to fail: the launch is durable and the sweep starts it as soon as it can. */
  private async start(
    dossierId: DossierId,
    launch: LaunchDossier & { readonly at: Instant },
    { body }: SignedIn,
  ): Promise<void> {
    try {
      await this.workflows.start({ dossierId, bodyCode: body.code, launch });
      await markWorkflowStarted(this.database, dossierId);
    } catch {
      return;
    }
    await this.watch.untilShown({ dossierId, bodyId: body.id }, 1);
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
  draft: { readonly title: string; readonly draftId: string },
): NewDossier {
  const { call, launch, plan, dossierId, calendar, texts } = proposal;
  if (call === null || launch === null || plan === null) throw new ProblemError('UnknownCall');
  const year = Number(wallAt(calendar, launch.at).date.slice(0, 4));
  return { dossierId, ...draft, callDefinitionId: call.row.id, launch, year, texts, linkExpiresAt: linkExpiryOf(plan) };
}

function launchedText(number: string, count: number): string {
  return count === 1
    ? `Dossier ${number} is gestart; er vertrekt 1 uitnodiging.`
    : `Dossier ${number} is gestart; er vertrekken ${String(count)} uitnodigingen.`;
}
