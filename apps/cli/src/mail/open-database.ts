import type { HeldBack, MailSenderRow, NewProbe, ProbeOutcome } from '@penhouder/persistence';

/** What a test of the mail needs of the database of a running installation. */
export interface OpenDatabase {
  readonly heldBack: () => Promise<readonly HeldBack[]>;
  readonly plan: (probe: NewProbe) => Promise<string>;
  readonly outcome: (mailId: string) => Promise<ProbeOutcome>;
  readonly withdraw: (mailId: string) => Promise<void>;
  /** How the worker sends; null: none has started. */
  readonly sender: () => Promise<MailSenderRow | null>;
  readonly close: () => Promise<void>;
}

/**
 * Null: there is no address, or nothing of ours answers there. The address is never told: it holds a password. Loaded only
 * here, so that the other subcommands start without it.
 */
export async function openDatabase(url: string | undefined): Promise<OpenDatabase | null> {
  if (!url) return null;
  const database = await import('@penhouder/persistence');
  const options = { poolSize: 1, applicationName: 'penhouder-command' };
  try {
    const source = await database.createDataSource(url, options).initialize();
    return {
      heldBack: () => database.mailHeldBack(source),
      plan: (probe) => database.planProbe(source, probe),
      outcome: (mailId) => database.probeOutcome(source, mailId),
      withdraw: (mailId) => database.withdrawProbe(source, mailId),
      sender: () => database.findMailSender(source),
      close: () => source.destroy(),
    };
  } catch {
    return null;
  }
}
