import { Injectable } from '@nestjs/common';
import { markWorkflowStarted } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { DossierWorkflows, type WorkflowToStart } from '../temporal/dossier-workflows';

/** Starts the workflow of a dossier that was just written. */
@Injectable()
export class WorkflowStarter {
  constructor(
    private readonly database: DataSource,
    private readonly workflows: DossierWorkflows,
  ) {}

  /** An absent server is no reason to fail: the launch is durable and the worker's sweep starts it as soon as it can. */
  async start(dossier: WorkflowToStart): Promise<void> {
    try {
      await this.workflows.start(dossier);
      await markWorkflowStarted(this.database, dossier.dossierId);
    } catch {
      return;
    }
  }
}
