import type { PossibleCommand } from '@penhouder/contracts';
import { quorumAfterDrops, type Dossier, type Participant } from '@penhouder/domain';
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
  const sentences = afterDropsOf(row.state)(participant.id).map((standing) =>
    say(language, 'quorumWords.afterDrop', { unit, quorum: quorumSentence(standing, names, language) }),
  );
  return { ...command, consequence: [command.consequence, ...sentences].filter((part) => part !== null).join(' ') };
}

type AfterDrops = ReturnType<typeof quorumAfterDrops>;

/** By the state that was read: one page asks for every participant of it. */
const known = new WeakMap<Dossier, AfterDrops>();

function afterDropsOf(state: Dossier): AfterDrops {
  const afterDrops = known.get(state) ?? quorumAfterDrops(state);
  known.set(state, afterDrops);
  return afterDrops;
}
