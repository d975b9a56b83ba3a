import { openPress, type OrganisationSeal } from '@penhouder/documents';
import type { DossierId } from '@penhouder/domain';
import { LINK_PLACEHOLDER } from '@penhouder/letters';
import { openFileStore, type MailPlanner } from '@penhouder/persistence';
import type { LinkKeys } from '@penhouder/sign-off-links';
import { parseKeys, plainReplyAddress } from '@penhouder/sign-off-links';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { mailPlanner } from './activities/mail-planner';
import type { Config } from './config';
import { startEscalationSweep } from './escalations/escalation-sweep';
import type { MailListener } from './incoming/mail-listener';
import { startMailListener } from './incoming/mail-listener';
import { startMailbox } from './incoming/mailbox';
import { startAnswerDispatcher } from './inbox/answer-dispatcher';
import { startJournalSweep } from './inbox/journal-sweep';
import { startLaunchSweep } from './inbox/launch-sweep';
import { startRevivalSweep } from './inbox/revival-sweep';
import { listen } from './listen';
import { startCalendarSweep } from './calendars/calendar-sweep';
import { startMeetingSweep } from './calendars/meeting-sweep';
import { startOutageSweep } from './outages/outage-sweep';
import { startDeliveryLoop } from './post/delivery-loop';
import { startFailureReports } from './post/failure-reports';
import { startProbeSweep } from './post/probe-sweep';
import type { ProofRounds } from './proof/start-proof';
import { startProof } from './proof/start-proof';
import { openRelays } from './post/relays';
import { openClient } from './temporal/connect';
import { receiptAttachments } from './receipts/receipt-attachment';
import { startReceipts } from './receipts/start-receipts';
import type { Recurring } from './recurring';
import { dossierUpdates } from './temporal/dossier-updates';
import { startExtractSweep } from './published/extract-sweep';
import { startSubDossierSweep } from './sub-dossiers/sub-dossier-sweep';
import { startUpkeep } from './upkeep';

export interface ServiceParts {
  readonly config: Config;
  readonly source: DataSource;
  readonly logger: Logger;
  readonly seal: () => Promise<OrganisationSeal>;
}

/** Everything in this process beside the Temporal worker itself. */
export interface Services {
  readonly planMails: MailPlanner;
  stop(): Promise<void>;
}

/** Every way by which mail is taken in; none where nothing is. */
function startIncoming(
  { config, source, logger }: Omit<ServiceParts, 'seal'>,
  keys: LinkKeys,
): readonly MailListener[] {
  const { incoming, baseUrl, mail } = config;
  if (incoming === null) return [];
  const { domain, authservId, listener, mailbox } = incoming;
  const ownAddresses = [mail.from.address.toLowerCase(), plainReplyAddress(domain)];
  const deps = { source, keys, domain, authservId, ownAddresses, baseUrl, logger };
  return [
    ...(listener === null ? [] : [startMailListener({ ...deps, place: listener })]),
    ...(mailbox === null ? [] : [startMailbox({ ...deps, place: mailbox })]),
  ];
}

interface Listeners {
  readonly answers: { notice(dossierId: string): void };
  readonly journals: { notice(dossierId: string): void };
  readonly post: Pick<Recurring, 'wake'>;
  readonly subDossiers: Pick<Recurring, 'wake'>;
  readonly receipts: Pick<Recurring, 'wake'>;
  readonly upkeep: Pick<Recurring, 'wake'>;
  readonly proof: Pick<ProofRounds, 'doNow'>;
}

/** Who is told of what PostgreSQL announces. */
function heardBy(listeners: Listeners): Parameters<typeof listen>[1] {
  const { answers, journals, post, subDossiers, receipts, upkeep, proof } = listeners;
  return {
    inbox: (dossierId) => {
      answers.notice(dossierId);
      receipts.wake();
    },
    doubt: (dossierId) => journals.notice(dossierId),
    post: () => post.wake(),
    file: () => upkeep.wake(),
    sub_dossier: () => subDossiers.wake(),
    // Said by an operator, never by a connection that came back.
    proof: (wish) => {
      if (wish === 'now') proof.doNow();
    },
  };
}

/** Each tells dossiers of one kind of news, until they know. */
const TELLERS = [startFailureReports, startOutageSweep, startCalendarSweep, startMeetingSweep, startEscalationSweep];

/** Mail and inbox work while Temporal is away too: sign-in links leave, answers wait. */
export function startServices({ config, source, logger, seal }: ServiceParts): Services {
  const temporal = openClient(config.temporal);
  const { client } = temporal;
  const updates = dossierUpdates(client);
  const planMails = mailPlanner(config.baseUrl);
  const relays = openRelays(config.mail);
  const links = { baseUrl: config.baseUrl, keys: parseKeys(config.linkKeys) };

  const journals = startJournalSweep({ source, updates, logger });
  const doubt = (dossierId: DossierId): void => journals.notice(dossierId);
  const answers = startAnswerDispatcher({ source, updates, planMails, doubt }, logger);
  const launches = startLaunchSweep({ source, client, logger });
  const revivals = startRevivalSweep({ source, client, logger });
  const press = openPress();
  const making = { source, seal, sealSettings: config.seal, press, logger };
  const receipts = startReceipts(making);
  const attachmentOf = receiptAttachments(making);
  const posting = { source, relays, links, placeholder: LINK_PLACEHOLDER, config, logger, attachmentOf };
  const post = startDeliveryLoop(posting);
  const probes = startProbeSweep({ source, logger, config });
  const telling = { source, updates, logger };
  const told = TELLERS.map((start) => start(telling));
  const subDossiers = startSubDossierSweep({ source, updates, logger, launches });
  const extracts = startExtractSweep({ source, logger, insideOrigins: config.publishedInside });
  const upkeep = startUpkeep({ source, logger, scanner: config.scanner, store: openFileStore(config.fileStore) });
  const proof = startProof({ source, logger, authority: config.authority });
  const doors = startIncoming({ config, source, logger }, links.keys);
  const heard = heardBy({ answers, journals, post, subDossiers, receipts, upkeep, proof });
  const ears = listen(config.databaseUrl, heard, logger);

  return {
    planMails,
    stop: async () => {
      await Promise.all([ears.stop(), ...doors.map((door) => door.stop())]);
      const beside = [revivals, receipts, extracts, upkeep, proof, probes, ...told];
      const rounds = [journals, answers, subDossiers, launches, post, ...beside];
      await Promise.all([...rounds.map((round) => round.stop()), press.close()]);
      relays.close();
      await temporal.close();
    },
  };
}
