import {
  Body,
  Controller,
  createParamDecorator,
  Get,
  HttpCode,
  Param,
  Post,
  UseGuards,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  earlierActionsSchema,
  planAppliedSchema,
  takenActionsSchema,
  type EarlierActions,
  type PlanApplied,
  type TakenActions,
} from '@penhouder/contracts';
import type { StepId } from '@penhouder/domain';
import type { Request } from 'express';
import { Answers } from '../openapi/answers';
import { Keyed } from '../openapi/located-at';
import { idOrNotFound } from '../security/id-or-not-found';
import { keyOf } from '../security/idempotency-key';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import type { PlanAddress } from './action-plans';
import { EarlierActionPlans } from './earlier-actions';

interface KeyedPlanAddress {
  readonly at: PlanAddress;
  readonly key: string;
}

/** Which plan, and the key that makes a second click the same request. */
const KeyedPlan = createParamDecorator((_: unknown, context: ExecutionContext): KeyedPlanAddress => {
  const request = context.switchToHttp().getRequest<Request<{ id: string; stepId: string }>>();
  return { at: addressOf(request.params.id, request.params.stepId), key: keyOf(request) };
});

/** Open actions of an earlier dossier on their way into the plan of the one that follows on it. */
@ApiTags('dossiers')
@Controller('dossiers/:id/action-plans/:stepId/earlier')
@UseGuards(SignedInGuard)
export class EarlierActionsController {
  constructor(private readonly actions: EarlierActionPlans) {}

  /** 409 `StepNotOpen`. Nothing is changed. */
  @Get()
  @ApiOperation({
    operationId: 'listEarlierActions',
    summary: 'Actions still open in the dossiers that this one follows',
  })
  @Answers(200, earlierActionsSchema)
  async offered(
    @Param('id') id: string,
    @Param('stepId') stepId: string,
    @Who() who: SignedIn,
  ): Promise<EarlierActions> {
    return this.actions.offered(addressOf(id, stepId), who);
  }

  /** Another refusal than of the whole says at which action it stopped; those before it stay. */
  @Post()
  @HttpCode(200)
  @Keyed()
  @ApiOperation({ operationId: 'takeEarlierActions', summary: 'Take open actions over, as they were changed' })
  @Answers(200, planAppliedSchema)
  async take(
    @KeyedPlan() { at, key }: KeyedPlanAddress,
    @Body({ schema: takenActionsSchema }) form: TakenActions,
    @Who() who: SignedIn,
  ): Promise<PlanApplied> {
    return this.actions.take(at, form, { key, who });
  }
}

function addressOf(id: string, stepId: string): PlanAddress {
  return { dossierId: idOrNotFound(id), stepId: stepId as StepId };
}
