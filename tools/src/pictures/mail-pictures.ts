import type { Scene } from '../play/scene';
import type { Camera } from './camera';

/** One picture of every kind of mail that left, told apart by the first words of its subject. */
export async function takeMails(camera: Camera, { post }: Scene): Promise<void> {
  const seen = new Set<string>();
  for (const caught of await post.all()) {
    const kind = kindOf(caught.subject);
    if (seen.has(kind)) continue;
    seen.add(kind);
    await camera.takeHtml(`mail-${kind}`, (await post.open(caught)).html);
  }
}

function kindOf(subject: string): string {
  const words =
    subject
      .replace(/^Voorbeeld: /, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.slice(0, 2).join('-');
}
