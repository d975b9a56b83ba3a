import { Injectable } from '@nestjs/common';
import type { Command, CommandDone } from '@penhouder/contracts';
import type { CoordinatorCommand, DossierId } from '@penhouder/domain';
import { commandLabel, say, type Reader } from '@penhouder/letters';
import type { SignedIn } from '../security/signed-in';
import { commandAbout } from './command-about';
import { CommandBodies } from './command-bodies';
import { CommandSender } from './command-sender';
import { DossierReadings } from './dossier-reading';

/** Carries a coordinator's command to the dossier: words and texts first, then the command that refers to them by id. */
@Injectable()
export class CoordinatorCommands {
  constructor(
    private readonly readings: DossierReadings,
    private readonly bodies: CommandBodies,
    private readonly sender: CommandSender,
  ) {}

  /** Throws the core's refusal with its sentence, `UnknownFile`, or `WorkflowUnavailable` when nobody knows yet. */
  async carryOut(
    dossierId: DossierId,
    request: { readonly command: Command; readonly commandId: string },
    who: SignedIn,
  ): Promise<CommandDone> {
    const reading = await this.readings.read(dossierId, who);
    const body = await this.bodies.prepare(request, reading);
    const command: CoordinatorCommand = { ...body, commandId: request.commandId, by: who.user.id };
    const sent = await this.sender.send(command, reading);
    // Who has just joined has a name only now.
    const { names } = command.type === 'AddParticipant' ? await this.readings.read(dossierId, who) : reading;
    return { ...sent, text: doneSentence(command, { names, language: who.user.language }) };
  }
}

function doneSentence(command: CoordinatorCommand, reader: Reader): string {
  const { language } = reader;
  const label = commandLabel(command.type, labelFacts(command), language);
  const about = commandAbout(command, reader);
  return about === '' ? say(language, 'done.command', { label }) : say(language, 'done.commandAbout', { label, about });
}

function labelFacts(command: CoordinatorCommand): { number?: number; year?: number } {
  if (command.type === 'RemindNow') return { number: command.participantIds.length };
  return command.type === 'RecordReport' ? { year: command.year } : {};
}
