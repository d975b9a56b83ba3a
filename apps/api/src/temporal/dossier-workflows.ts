import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { CoordinatorCommand, DossierId, DossierSummary, Instant, LaunchDossier } from '@penhouder/domain';
import { advanceClock, applyCommand, startOptionsOf, WORKFLOW_TYPE, workflowIdOf } from '@penhouder/workflows/messages';
import { dataConverter } from '@penhouder/workflows/wire';
import { Client, Connection } from '@temporalio/client';
import { CONFIG, type Config } from '../config';
import { reachFailpoint } from '../failpoint';
import { whenWorkflowAnswers } from './when-workflow-answers';

/** What a person waits for at most before the form says "probeer het opnieuw". */
const COMMAND_MS = 8_000;
const START_MS = 3_000;
const HEALTH_MS = 1_500;
/** A server that was away is tried again at least every second; left alone, the pauses grow to two minutes. */
const SOON_BACK = { 'grpc.initial_reconnect_backoff_ms': 250, 'grpc.max_reconnect_backoff_ms': 1_000 };

export interface WorkflowToStart {
  readonly dossierId: DossierId;
  readonly bodyCode: string;
  readonly launch: LaunchDossier & { readonly at: Instant };
}

/** The dossiers' workflows as the API reaches them. Connects when first needed, so that the API starts without a server. */
@Injectable()
export class DossierWorkflows implements OnApplicationShutdown {
  private readonly connection: Connection;
  private readonly client: Client;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const { address, namespace, tls, apiKey } = config.temporal;
    this.connection = Connection.lazy({
      address,
      channelArgs: SOON_BACK,
      ...(tls !== null && { tls: tlsOf(tls) }),
      ...(apiKey !== null && { apiKey }),
    });
    this.client = new Client({ connection: this.connection, namespace, dataConverter });
  }

  /** Starts the workflow of a launched dossier; starting it again is harmless. Throws when the server is away. */
  async start({ dossierId, bodyCode, launch }: WorkflowToStart): Promise<void> {
    const { at, ...command } = launch;
    const options = startOptionsOf({ dossierId, launch: command, launchedAt: at, bodyCode });
    await this.within(START_MS, () => this.client.workflow.start(WORKFLOW_TYPE, options));
  }

  /** Sends one command; the command's id makes a repetition harmless. Throws `ProblemError` for a refusal or an absent server. */
  async command(dossierId: DossierId, command: CoordinatorCommand): Promise<DossierSummary> {
    return this.accepted(() =>
      this.client.workflow
        .getHandle(workflowIdOf(dossierId))
        .executeUpdate(applyCommand, { args: [command], updateId: command.commandId }),
    );
  }

  /** Moves the own clock of an example or rehearsal. */
  async advanceClock(dossierId: DossierId, to: Instant): Promise<DossierSummary> {
    return this.accepted(() =>
      this.client.workflow.getHandle(workflowIdOf(dossierId)).executeUpdate(advanceClock, { args: [{ to }] }),
    );
  }

  /** Throws when the server or its namespace cannot be reached. */
  async check(): Promise<void> {
    await this.within(HEALTH_MS, () =>
      this.client.workflowService.describeNamespace({ namespace: this.client.options.namespace }),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  /** The dossier has it when this returns, and whoever asked has not heard of it yet. */
  private async accepted(update: () => Promise<DossierSummary>): Promise<DossierSummary> {
    const summary = await whenWorkflowAnswers(() => this.within(COMMAND_MS, update));
    reachFailpoint(this.config, 'after-update-accepted');
    return summary;
  }

  private within<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
    return this.client.withDeadline(Date.now() + ms, work);
  }
}

function tlsOf(tls: NonNullable<Config['temporal']['tls']>): {
  serverRootCACertificate?: Buffer;
  clientCertPair?: { crt: Buffer; key: Buffer };
} {
  return {
    ...(tls.ca && { serverRootCACertificate: tls.ca }),
    ...(tls.cert && tls.key && { clientCertPair: { crt: tls.cert, key: tls.key } }),
  };
}
