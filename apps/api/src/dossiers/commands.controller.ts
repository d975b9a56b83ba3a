import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { commandDoneSchema, commandSchema, type Command, type CommandDone } from '@penhouder/contracts';
import { idOf } from '@penhouder/persistence';
import { Answers } from '../openapi/answers';
import { Keyed } from '../openapi/located-at';
import { Target, type KeyedTarget } from '../security/idempotency-key';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { CoordinatorCommands } from './coordinator-commands';

@ApiTags('dossiers')
@Controller('dossiers/:id/commands')
@UseGuards(SignedInGuard)
export class CommandsController {
  constructor(private readonly commands: CoordinatorCommands) {}

  /**
   * Status per refusal as `rejection-problems.ts`. 503 `WorkflowUnavailable`: nobody knows yet whether it was done. The form
   * stays; sending it again with the same key gives the first one's answer when that arrived after all.
   */
  @Post()
  @HttpCode(200)
  @Keyed()
  @ApiOperation({ operationId: 'sendCommand', summary: 'Ask something of a running dossier' })
  @Answers(200, commandDoneSchema)
  async send(
    @Target() { id, key }: KeyedTarget,
    @Body({ schema: commandSchema }) command: Command,
    @Who() who: SignedIn,
  ): Promise<CommandDone> {
    // The same key with other content is another command: nobody may hear "done" of what was not done.
    const commandId = idOf('command', key, JSON.stringify(command));
    return this.commands.carryOut(idOrNotFound(id), { command, commandId }, who);
  }
}
