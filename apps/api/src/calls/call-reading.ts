import { Injectable } from '@nestjs/common';
import { instantOfMs } from '@penhouder/domain';
import { bodyCalendar } from '@penhouder/launching';
import { unitNamesByNis, type CallToExplain, type ExplainHelp } from '@penhouder/letters';
import { findCallDefinition, municipalitiesNamed, type CallDefinitionRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import type { Viewpoint } from '../dossiers/shown';
import { ProblemError } from '../problems/problem-error';
import { isId } from '../security/id-or-not-found';
import type { SignedIn } from '../security/signed-in';

/** Two versions of one call: the one to come from and the one to go to. */
export interface VersionPair {
  readonly from: CallDefinitionRow;
  readonly to: CallDefinitionRow;
}

/** Reads kept versions for one reader; those of other bodies do not exist. */
@Injectable()
export class CallReadings {
  constructor(private readonly database: DataSource) {}

  /** Throws `NotFound`. */
  async version(id: string, { body }: SignedIn): Promise<CallDefinitionRow> {
    const call = isId(id) ? await findCallDefinition(this.database, { bodyId: body.id, id }) : null;
    if (call === null) throw new ProblemError('NotFound');
    return call;
  }

  /** Throws `NotFound`, and `CallsNotRelated` for versions of two calls. */
  async pair(ids: { readonly from: string; readonly to: string }, who: SignedIn): Promise<VersionPair> {
    const [from, to] = await Promise.all([this.version(ids.from, who), this.version(ids.to, who)]);
    if (from.code !== to.code) throw new ProblemError('CallsNotRelated');
    return { from, to };
  }

  /** What makes the explanation of these calls plainer: the calendar of the reader's body, and names for their NIS codes. */
  async explainHelp(calls: readonly CallToExplain[], { calendar }: Viewpoint): Promise<ExplainHelp> {
    const codes = calls.flatMap(({ participation }) => Object.values(participation.tags).flat());
    const unitNames = unitNamesByNis(await municipalitiesNamed(this.database, [...new Set(codes)]));
    return { calendar, unitNames };
  }

  /** Calls have no clock of their own: distances are seen from the wall clock. */
  async viewpoint({ user, body }: SignedIn): Promise<Viewpoint> {
    return {
      language: user.language,
      now: instantOfMs(Date.now()),
      calendar: await bodyCalendar(this.database, body.id),
    };
  }
}
