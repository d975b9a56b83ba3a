import { Controller, Get, HttpStatus, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Health } from '@penhouder/contracts';
import { instantOfMs } from '@penhouder/domain';
import {
  chainCheckFigures,
  clockJump,
  damagedFiles,
  mailStandstill,
  missingCanary,
  openChainBreaks,
  postMetrics,
  proofMetrics,
  scanStandstill,
  stampDelay,
} from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { ProblemError } from '../problems/problem-error';
import { isEqual } from '../sign-pages/sign-session';
import { DossierWorkflows } from '../temporal/dossier-workflows';

const PATIENCE_MS = 2_000;
/** Chains are computed again every night; a night and a day later somebody must have missed it. */
const UNCHECKED_SECONDS = 36 * 3_600;

/** For load balancers and operators: no sign-in, no details beyond the name of the part. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: DataSource,
    private readonly workflows: DossierWorkflows,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** This process answers. */
  @Get('live')
  live(): Health {
    return { status: 'ok', parts: {}, failing: [] };
  }

  /** Whether mail leaves, and comes back where a canary tries that: 503 when it does not. No part of `ready`: pages work on, and answers are received. */
  @Get('mail')
  async mail(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const [standstill, canary] = await Promise.all([
      mailStandstill(this.database, this.config.mailAlarmAfterSeconds),
      missingCanary(this.database),
    ]);
    response.setHeader('Cache-Control', 'no-store');
    const parts: Health['parts'] = {
      mail: standstill === null ? part(true) : down(`${String(standstill.waiting)} wait since ${standstill.since}`),
      ...(canary !== null && { canary: down(`not back since ${canary.since}`) }),
    };
    const failing = Object.entries(parts).flatMap(([name, { status }]) => (status === 'down' ? [name] : []));
    if (failing.length > 0) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: failing.length === 0 ? 'ok' : 'failing', parts, failing };
  }

  /** Whether stored files are what was added, and are looked at by the scanner in time; 503 when not. Names are told to nobody here. */
  @Get('files')
  async files(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const [damaged, unseen] = await Promise.all([
      damagedFiles(this.database, { bodyId: null }),
      scanStandstill(this.database, this.config.scanAlarmAfterSeconds),
    ]);
    response.setHeader('Cache-Control', 'no-store');
    if (damaged.length === 0 && unseen === null) return { status: 'ok', parts: { files: part(true) }, failing: [] };
    response.status(HttpStatus.SERVICE_UNAVAILABLE);
    const detail = `${String(damaged.length)} are not what was added, ${String(unseen?.waiting ?? 0)} wait for the scanner`;
    return { status: 'failing', parts: { files: { status: 'down', detail } }, failing: ['files'] };
  }

  /** Whether every chain of evidence held when it was last computed again, and that this was lately; 503 names what does not. */
  @Get('proof')
  async proof(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const [breaks, { ageSeconds }, delay, jump] = await Promise.all([
      openChainBreaks(this.database, { bodyId: null }),
      chainCheckFigures(this.database),
      stampDelay(this.database, this.config.stampAlarmAfterSeconds),
      clockJump(this.database, instantOfMs(Date.now())),
    ]);
    response.setHeader('Cache-Control', 'no-store');
    const wrong = [
      ...breaks.map(
        ({ dossierNumber, sequence, what }) => `${dossierNumber ?? 'day roots'} at ${String(sequence)}: ${what}`,
      ),
      ...((ageSeconds ?? 0) > UNCHECKED_SECONDS ? ['not computed again for more than 36 hours'] : []),
      ...(delay === null ? [] : [`${String(delay.waiting)} roots wait for a time stamp: ${delay.problem}`]),
      ...(jump === null ? [] : [`the clock went from ${jump.from} to ${jump.to}: no personal data are erased`]),
    ];
    if (wrong.length === 0) return { status: 'ok', parts: { proof: part(true) }, failing: [] };
    response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: 'failing', parts: { proof: { status: 'down', detail: wrong.join('; ') } }, failing: ['proof'] };
  }

  /** Figures for Prometheus, for whoever has the token of `METRICS_TOKEN`; 404 for everybody else, and without one. */
  @Get('metrics')
  async metrics(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { metricsToken } = this.config;
    const isAllowed = metricsToken !== null && isEqual(request.get('Authorization') ?? '', `Bearer ${metricsToken}`);
    if (!isAllowed) throw new ProblemError('NotFound');
    const text = (await postMetrics(this.database)) + (await proofMetrics(this.database));
    response.setHeader('Cache-Control', 'no-store');
    response.type('text/plain; version=0.0.4; charset=utf-8').send(text);
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

function down(detail: string): Health['parts'][string] {
  return { status: 'down', detail };
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
