import { apiPaths, mailPageSchema } from '@penhouder/contracts';
import type { Caught, Play, Scene } from '@penhouder/tools/product';

/** A mail that a dossier decided on, with every copy of it that reached the catcher. */
export interface Traced {
  readonly to: string;
  readonly state: string;
  readonly messageId: string;
  readonly copies: readonly Caught[];
}

/** The mails of one kind, each with what the catcher received under its Message-ID. */
export async function traced(scene: Scene, play: Play, kind: string): Promise<readonly Traced[]> {
  const rows = (await play.coordinator.mails(play.dossierId)).filter((row) => row.kind === kind);
  const caught = await scene.post.all();
  return Promise.all(
    rows.map(async ({ id, to, state }) => {
      const { messageId } = await play.coordinator.get(apiPaths.mail(id), mailPageSchema);
      const bare = localPart(messageId);
      const copies = caught.filter((message) => localPart(message.messageId) === bare);
      return { to: to.email, state, messageId, copies };
    }),
  );
}

/** The part before the `@`: the domain is that of the sender and added when the mail leaves. */
function localPart(messageId: string): string {
  return messageId.replace(/[<>]/g, '').split('@')[0] ?? '';
}
