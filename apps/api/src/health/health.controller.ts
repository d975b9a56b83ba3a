import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Health } from '@penhouder/contracts';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { DossierWorkflows } from '../temporal/dossier-workflows';

const PATIENCE_MS = 2_000;

/** For load balancers and operators: no sign-in, no details beyond the name of the part. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: DataSource,
    private readonly workflows: DossierWorkflows,
  ) {}

  /** This process answers. */
  @Get('live')
  live(): Health {
    return { status: 'ok', parts: {}, failing: [] };
  }

  /** Everything that a coordinator's command needs answers; 503 names what does not. */
  @Get(['ready', ''])
  async ready(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const [database, temporal] = await Promise.all([
      isUp(() => this.database.query('select 1')),
      isUp(() => this.workflows.check()),
    ]);
    const parts: Health['parts'] = { database: part(database), temporal: part(temporal) };
    const failing = Object.entries(parts).flatMap(([name, { status }]) => (status === 'down' ? [name] : []));
    response.setHeader('Cache-Control', 'no-store');
    if (failing.length > 0) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: failing.length === 0 ? 'ok' : 'failing', parts, failing };
  }
}

function part(isPartUp: boolean): Health['parts'][string] {
  return isPartUp ? { status: 'up', detail: null } : { status: 'down', detail: 'does not answer' };
}

async function isUp(check: () => Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  const asked = check().then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}
