import type { Coordinator } from '../driving';
import { type OwnGround, startOwnGround } from '../product/own-ground';
import type { ProductProcess } from '../product/product-process';
import { type Product, startProduct } from '../product/start-product';
import { AppliedWatch } from './applied-watch';
import { DossierMaker } from './dossier-maker';
import type { OpenLink } from './open-links';

/** The whole product on parts of its own, and what the measurements hand on to each other. */
export interface Bench {
  readonly ground: OwnGround;
  readonly product: Product;
  readonly coordinator: Coordinator;
  readonly maker: DossierMaker;
  readonly watch: AppliedWatch;
  /** Every process by the name that people know. */
  readonly processes: readonly ProductProcess[];
  /** Dossiers that are open, in order of launch. */
  readonly open: string[];
  /** Links that nobody has used yet; each measurement takes its own from the front. */
  readonly links: OpenLink[];
  /** A dossier with many participants, once one was needed. */
  readonly large: string[];
  /** Ends everything; asked again, it is the same end. */
  close(): Promise<void>;
}

/** What the operator's environment says about an installation is not about this one. */
const FOREIGN = /^(DATABASE_URL|SMTP_URL|BASE_URL|CATCHER_.*|TEMPORAL_.*)$/;
/** As in production: the product's tests are more impatient. */
const AS_IN_LIFE = { MAIL_UNKNOWN_AFTER_SECONDS: '600', MAIL_RETRY_AFTER_SECONDS: '60' };

/** Starts PostgreSQL, the Temporal server, the API, the worker and the mail catcher in temporary folders. */
export async function startBench(): Promise<Bench> {
  for (const name of Object.keys(process.env)) if (FOREIGN.test(name)) Reflect.deleteProperty(process.env, name);
  const ground = await startOwnGround();
  try {
    return await openBench(ground, await startProduct(ground, AS_IN_LIFE));
  } catch (error) {
    await ground.stop();
    throw error;
  }
}

async function openBench(ground: OwnGround, product: Product): Promise<Bench> {
  const coordinator = await product.signIn('W13');
  const watch = await AppliedWatch.open(ground.databaseUrl);
  const maker = await DossierMaker.open(coordinator);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closing ??= watch
      .close()
      .then(() => product.stop())
      .then(() => ground.stop()));
  const processes = [ground.postgres, ground.temporalServer, product.api, product.worker, product.catcher];
  return { ground, product, coordinator, maker, watch, processes, open: [], links: [], large: [], close };
}

/** Takes links for a measurement; throws when an earlier one left too few. */
export function takeLinks({ links }: Bench, count: number): readonly OpenLink[] {
  if (links.length < count)
    throw new Error(`${String(count)} unused links were needed, ${String(links.length)} are left`);
  return links.splice(0, count);
}
