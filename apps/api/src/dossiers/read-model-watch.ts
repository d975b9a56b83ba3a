import { Injectable } from '@nestjs/common';
import type { BodyId, DossierId } from '@penhouder/domain';
import { progressOf } from '@penhouder/persistence';
import { DataSource } from 'typeorm';

/** Longer than a dossier needs to plan its dates anew; a page that waits longer shows what is there. */
const PATIENCE_MS = 3_000;
const PAUSE_MS = 10;

interface Key {
  readonly bodyId: BodyId;
  readonly dossierId: DossierId;
}

/** Waits, within bounds, until the read model shows what a command did, so that the next page is fresh. */
@Injectable()
export class ReadModelWatch {
  constructor(private readonly database: DataSource) {}

  /** True once `version` is shown and nothing is being planned any more. */
  async untilShown(key: Key, version: number): Promise<boolean> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const progress = await progressOf(this.database, key);
      if (progress !== null && progress.version >= version && progress.isSettled) return true;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return false;
  }
}
