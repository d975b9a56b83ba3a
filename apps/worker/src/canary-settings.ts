import { plainReplyAddress } from '@penhouder/sign-off-links';
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
  /** Where mail is taken in; null: nowhere. */
  readonly incoming: { readonly domain: string } | null;
  readonly mail: {
    /** Null: mail leaves by no relay; a catcher would keep it. */
    readonly smtpUrl: string | null;
    /** The only domains and addresses that mail may reach; null: all. */
    readonly onlyTo: readonly string[] | null;
  };
}

const ADDRESS = /^[^\s<>@"',;]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/** Every few minutes (five), and missed after as many: so a mail way that breaks is seen within ten minutes. */
const FIVE_MINUTES = 300;

/**
 * Where mail is taken in there is a canary, unless `MAIL_CANARY` is `off`. Null: there is none. Throws `ConfigError` for one
 * that was asked for and could never come back.
 */
export function readCanary(environment: Environment, around: CanarySurroundings): CanarySettings | null {
  const asked = (environment['MAIL_CANARY'] ?? '').toLowerCase();
  const address = asked === '' ? usualAddress(around) : askedAddress(asked, around);
  if (address === null) return null;
  return {
    address,
    everySeconds: Math.max(1, numberOf(environment, 'MAIL_CANARY_EVERY_SECONDS', FIVE_MINUTES)),
    backWithinSeconds: numberOf(environment, 'MAIL_CANARY_BACK_SECONDS', FIVE_MINUTES),
  };
}

/** The address for replies itself, where mail to it leaves and comes back. */
function usualAddress({ incoming, mail }: CanarySurroundings): string | null {
  if (incoming === null || mail.smtpUrl === null) return null;
  const address = plainReplyAddress(incoming.domain);
  return mayLeave(address, mail.onlyTo) ? address : null;
}

function askedAddress(address: string, { incoming, mail }: CanarySurroundings): string | null {
  if (address === 'off') return null;
  if (!ADDRESS.test(address))
    throw new ConfigError('MAIL_CANARY must be one address, as in: antwoord@terug.dossiers.example; or off.');
  if (incoming === null)
    throw new ConfigError(
      'MAIL_CANARY comes back only where mail is taken in: set MAIL_RETURN_DOMAIN and INCOMING_MAIL.',
    );
  if (!mayLeave(address, mail.onlyTo))
    throw new ConfigError('MAIL_ONLY_TO must name the address of MAIL_CANARY, or its domain: it would never leave.');
  return address;
}

function mayLeave(address: string, onlyTo: readonly string[] | null): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return onlyTo === null || onlyTo.includes(address) || onlyTo.includes(domain);
}
