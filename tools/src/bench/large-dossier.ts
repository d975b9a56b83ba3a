import { DossierMaker } from './dossier-maker';
import type { Bench } from './start-bench';
import { untilCalm } from './until-calm';

/** As many participants as all municipalities of Flanders together, and some more. */
export const LARGE = 300;

/** A launched dossier with so many participants, whose invitations have left; the same one for every measurement. */
export async function largeDossier({ coordinator, ground, large }: Bench): Promise<string> {
  const [known] = large;
  if (known !== undefined) return known;
  const maker = await DossierMaker.open(coordinator, LARGE);
  const [draft = ''] = await maker.drafts(1, LARGE);
  const { dossierId } = await coordinator.launch(draft);
  await untilCalm(ground.databaseUrl);
  large.push(dossierId);
  return dossierId;
}
