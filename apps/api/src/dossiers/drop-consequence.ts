import type { PossibleCommand } from '@penhouder/contracts';
import { quorumOf, type Dossier, type Participant } from '@penhouder/domain';
import { participantName, quorumSentence, say } from '@penhouder/letters';
import type { DossierReading } from './dossier-reading';

/** The button that drops a participant also says what becomes of the quorum; other buttons stay as they are. */
export function withQuorumAfter(
  command: PossibleCommand,
  participant: Participant,
  { row, names, view }: DossierReading,
): PossibleCommand {
  if (command.type !== 'DropParticipant') return command;
  const { language } = view;
  const unit = participantName({ names, language }, participant.id);
  const sentences = quorumOf(without(row.state, participant)).map((standing) =>
    say(language, 'quorumWords.afterDrop', { unit, quorum: quorumSentence(standing, names, language) }),
  );
  return { ...command, consequence: [command.consequence, ...sentences].filter((part) => part !== null).join(' ') };
}

function without(dossier: Dossier, participant: Participant): Dossier {
  const dropped = { ...participant, isDropped: true };
  return { ...dossier, participants: { ...dossier.participants, [participant.id]: dropped } };
}
