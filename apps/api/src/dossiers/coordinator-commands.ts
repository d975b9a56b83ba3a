import { Injectable } from '@nestjs/common';
import type { Command, CommandDone } from '@penhouder/contracts';
import { stepRule, type CoordinatorCommand, type Dossier, type DossierId, type Language } from '@penhouder/domain';
import { actLabel, commandLabel, periodOfRule, say } from '@penhouder/letters';
import type { SignedIn } from '../security/signed-in';
import { commandAbout } from './command-about';
import { CommandBodies } from './command-bodies';
import { CommandSender } from './command-sender';
import { DossierReadings, type DossierReading } from './dossier-reading';

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
    // Who has just joined, and a step that was just added, has a name only now.
    const isNew = command.type === 'AddParticipant' || command.type === 'AddStep';
    const after = isNew ? await this.readings.read(dossierId, who) : reading;
    return { ...sent, text: doneSentence(command, after) };
  }
}

function doneSentence(command: CoordinatorCommand, { row, names, view }: DossierReading): string {
  const { language } = view;
  const label = labelOf(command, row.state, language);
  const about = commandAbout(command, { names, language });
  return about === '' ? say(language, 'done.command', { label }) : say(language, 'done.commandAbout', { label, about });
}

/** The words of the button that was pressed. */
function labelOf(command: CoordinatorCommand, state: Dossier, language: Language): string {
  const rule = command.type === 'ActOnStep' ? stepRule(state, command.stepId) : null;
  return command.type === 'ActOnStep' && rule?.kind === 'recorded'
    ? actLabel(rule.of, command.act, language)
    : commandLabel(command.type, labelFacts(command, state, language), language);
}

function labelFacts(
  command: CoordinatorCommand,
  state: Dossier,
  language: Language,
): { number?: number; period?: string } {
  if (command.type === 'RemindNow' || command.type === 'AskAgain') return { number: command.participantIds.length };
  if (command.type !== 'RecordReport') return {};
  return { period: periodOfRule(command, stepRule(state, command.stepId), language) };
}
