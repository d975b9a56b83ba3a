import { apiPaths, dossierListSchema, draftListSchema } from '@penhouder/contracts';
import { linkIn } from '../driving';
import type { Scene } from '../play/scene';
import type { Camera } from './camera';
import type { Onlooker } from './onlooker';

const DRAFT_STEPS = ['oproep', 'deelnemers', 'planning', 'brieven', 'nakijken'];

/** Everything that the coordinator of a body sees, from signing in on. */
export async function takeCoordinatorPages(camera: Camera, scene: Scene, body: string): Promise<void> {
  const { baseUrl } = scene.access;
  const coordinator = await scene.signIn(body);
  await signIn(camera, scene, coordinator.email);
  await camera.takeAt(`${body}-vandaag`, `${baseUrl}/`);
  await camera.takeAt(`${body}-dossiers`, `${baseUrl}/dossiers`);
  const { dossiers } = await coordinator.get(apiPaths.dossiers, dossierListSchema);
  for (const { id, number } of dossiers) {
    await camera.takeAt(`${body}-dossier-${number}`, `${baseUrl}/dossiers/${id}`);
    const { participants } = await coordinator.dossier(id);
    const track = `${baseUrl}/dossiers/${id}?deelnemer=${participants[0]?.id ?? ''}`;
    await camera.takeAt(`${body}-deelnemer`, track);
  }
  const { drafts } = await coordinator.get(apiPaths.drafts, draftListSchema);
  const [draft] = drafts;
  if (draft !== undefined) await takeDraft(camera, `${baseUrl}/nieuw/${draft.id}`, body);
  await takePlaces(camera, { baseUrl, catcherUrl: scene.access.catcherUrl, body, dossierId: dossiers[0]?.id ?? '' });
}

async function takeDraft(camera: Camera, address: string, body: string): Promise<void> {
  for (const step of DRAFT_STEPS) await camera.takeAt(`${body}-nieuw-${step}`, `${address}/${step}`);
}

interface Places {
  readonly baseUrl: string;
  readonly catcherUrl: string;
  readonly body: string;
  readonly dossierId: string;
}

/** Address book, post in and out, own words. */
async function takePlaces(camera: Camera, { baseUrl, catcherUrl, body, dossierId }: Places): Promise<void> {
  await camera.takeAt(`${body}-adresboek`, `${baseUrl}/adresboek`);
  await camera.takeAt(`${body}-post`, `${baseUrl}/post`);
  await camera.takeAt(`${body}-toestand-mail`, `${baseUrl}/post/toestand`);
  await camera.takeAt(`${body}-niet-toegewezen`, `${baseUrl}/post/niet-toegewezen`);
  await camera.takeAt(`${body}-mailteksten`, `${baseUrl}/dossiers/${dossierId}/mailteksten`);
  await camera.takeAt(`${body}-dossierpost`, `${baseUrl}/dossiers/${dossierId}/post`);
  await camera.takeAt(`${body}-wat-als`, `${baseUrl}/dossiers/${dossierId}/wat-als`);
  await camera.takeAt(`${body}-uw-agenda`, `${baseUrl}/uw-agenda`);
  await camera.takeAt(`${body}-wachten`, `${baseUrl}/wachten`);
  await camera.takeAt(`${body}-kalender`, `${baseUrl}/kalender`);
  await camera.takeAt(`${body}-kalender-jaar`, `${baseUrl}/kalender?year=2019`);
  await camera.takeAt(`${body}-sluitingsdagen`, `${baseUrl}/sluitingsdagen`);
  await camera.takeAt(`${body}-vergaderingen`, `${baseUrl}/vergaderingen`);
  await camera.takeAt(`${body}-openbare-paginas`, `${baseUrl}/openbare-paginas`);
  await camera.takeAt(`${body}-vangnet`, catcherUrl);
}

/** The browser of the onlooker becomes that of this coordinator. */
export async function signIn(onlooker: Onlooker, { access, post }: Scene, email: string): Promise<void> {
  await onlooker.context.clearCookies();
  await onlooker.takeAt('aanmelden', `${access.baseUrl}/aanmelden`);
  const before = await post.all(email);
  await onlooker.act(async (page) => {
    await page.getByRole('textbox').fill(email);
    await page.getByRole('button').first().click();
  });
  await onlooker.take('aanmelden-gevraagd');
  const mail = await post.newest({ to: email, link: '/aanmelden/', not: before });
  await onlooker.takeAt('aanmelden-link', linkIn(mail, '/aanmelden/'));
  await onlooker.act((page) => page.getByRole('button').first().click());
}
