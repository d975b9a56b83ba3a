import { ConfigError, numberOf, type Environment } from './environment';

/** A mail of the installation to itself, whose return proves the whole way out and in. */
export interface CanarySettings {
  /** An address whose mail comes in through our own door, directly or passed on by a mailbox elsewhere. */
  readonly address: string;
  readonly everySeconds: number;
  /** Not back within this is an alarm. */
  readonly backWithinSeconds: number;
}

export interface CanarySurroundings {
  /** Whether mail is taken in here at all. */
  readonly isTakenIn: boolean;
  /** The only domains and addresses that mail may reach; null: all. */
  readonly onlyTo: readonly string[] | null;
}

const ADDRESS = /^[^\s<>@"',;]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/** Null: no canary. Throws `ConfigError` for one that could never come back. */
export function readCanary(environment: Environment, around: CanarySurroundings): CanarySettings | null {
  const address = (environment['MAIL_CANARY'] ?? '').toLowerCase();
  if (address === '') return null;
  if (!ADDRESS.test(address))
    throw new ConfigError('MAIL_CANARY must be one address, as in: antwoord@terug.dossiers.example.');
  if (!around.isTakenIn)
    throw new ConfigError(
      'MAIL_CANARY comes back only where mail is taken in: set MAIL_RETURN_DOMAIN and INCOMING_MAIL.',
    );
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (around.onlyTo !== null && !around.onlyTo.includes(address) && !around.onlyTo.includes(domain))
    throw new ConfigError('MAIL_ONLY_TO must name the address of MAIL_CANARY, or its domain: it would never leave.');
  return {
    address,
    everySeconds: Math.max(1, numberOf(environment, 'MAIL_CANARY_EVERY_SECONDS', 3_600)),
    backWithinSeconds: numberOf(environment, 'MAIL_CANARY_BACK_SECONDS', 900),
  };
}
