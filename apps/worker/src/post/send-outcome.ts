import { isAddressFault } from '@penhouder/domain';

/** What became of one attempt. */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly response: string }
  /** This mail will never be accepted: a fault of its address or content. */
  | {
      readonly kind: 'refused';
      readonly response: string;
      /** Nobody is at its address: no other mail to it arrives either. */
      readonly isAddressFault: boolean;
    }
  /** Not now: nothing was taken over, so it can be sent again at will. */
  | {
      readonly kind: 'delayed';
      readonly response: string;
      /** The mail server said it about this mail; false: nobody answered, or it takes no mail at all. */
      readonly isAboutMail: boolean;
    }
  /** The connection was lost while the message was under way: it may have been taken over. */
  | { readonly kind: 'unknown' };

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Steps of the dialogue at which a refusal speaks of this mail, and not of us or of the relay as a whole. */
const STEPS_OF_MAIL: readonly string[] = ['RCPT TO', 'DATA'];

/**
 * Reads what nodemailer throws. `isStarted`: the message's bytes had begun to leave.
 *
 * A 5xx on sign-in to the relay or on our own sender address is a fault of the installation: every mail waits for it to
 * be mended, and none of them fails.
 */
export function outcomeOfError(error: unknown, isStarted: boolean): SendOutcome {
  const { code = 'unknown', command = '', responseCode, response } = error as SmtpError;
  if (responseCode === undefined)
    return isStarted ? { kind: 'unknown' } : { kind: 'delayed', response: code, isAboutMail: false };
  const said = firstLine(response ?? String(responseCode));
  const isAboutMail = STEPS_OF_MAIL.includes(command);
  if (isAboutMail && responseCode >= 500)
    return { kind: 'refused', response: said, isAddressFault: faultsAddress(said, command) };
  return { kind: 'delayed', response: said, isAboutMail };
}

function faultsAddress(text: string, command: string): boolean {
  return isAddressFault({ status: null, text, isOfRecipient: command === 'RCPT TO' });
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0]?.slice(0, 300) ?? '';
}
