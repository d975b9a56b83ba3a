import { Injectable } from '@nestjs/common';
import type { BundledMail, BundleSource, RootLine } from '@penhouder/bundles';
import type { DossierId } from '@penhouder/domain';
import { instantOfMs, type Language } from '@penhouder/domain';
import type { DayRootLeafRow, MailRow, MailWithBody } from '@penhouder/persistence';
import {
  canonicalText,
  dayRootLeavesOf,
  eachMail,
  evidenceChainOf,
  evidenceCountOf,
  journalLinesOf,
  journalOf,
  outagesOfDossier,
  publicAnswerVersions,
  textVersionsOf,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { mailKindWord } from '../dossiers/catalogue-words';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import { timelineModel } from '../dossiers/timeline-model';
import { withoutLink } from '../mails/mails.controller';
import type { SignedIn } from '../security/signed-in';
import { BundlePapers } from './bundle-papers';
import { fileNames } from './file-names';

/** Mails that left, or may have; what was only planned is no part of what happened. */
const LEFT: readonly MailRow['state'][] = ['sent', 'failed', 'unknown'];

/** A dossier in which people answer without a pause is handed out all the same. */
const MOST_ATTEMPTS = 5;

/** Collects what the bundle of a dossier holds. Bodies of mails and bytes of documents are read when they are written. */
@Injectable()
export class BundleSources {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
    private readonly papers: BundlePapers,
  ) {}

  /**
   * Throws `NotFound` for a dossier of another body. What is declared or erased while it is collected would speak of files
   * that are not, or no longer, there: then it is collected anew.
   */
  async of(dossierId: DossierId, who: SignedIn): Promise<BundleSource> {
    for (let attempt = 1; ; attempt += 1) {
      const source = await this.collected(dossierId, who);
      const isSettled = source.chain.length === (await evidenceCountOf(this.database, dossierId));
      if (isSettled || attempt === MOST_ATTEMPTS) return source;
    }
  }

  private async collected(dossierId: DossierId, who: SignedIn): Promise<BundleSource> {
    // Roots first: whatever comes meanwhile is behind them. Then the chain: what it names was there before.
    const roots = await dayRootLeavesOf(this.database, dossierId);
    const chain = await evidenceChainOf(this.database, dossierId);
    const reading = await this.readings.read(dossierId, who);
    const [journal, lines, texts, outages, shared, beside] = await Promise.all([
      journalOf(this.database, { bodyId: who.body.id, dossierId }),
      journalLinesOf(this.database, dossierId),
      textVersionsOf(this.database, dossierId),
      outagesOfDossier(this.database, dossierId),
      publicAnswerVersions(this.database, dossierId),
      this.papers.of(reading),
    ]);
    const past = timelineModel(reading, journal).past.toReversed();
    const madeAt = instantOfMs(Date.now());
    const { number, title } = reading.row;
    return {
      dossier: { id: dossierId, number, title, body: who.body.name },
      madeAt,
      facts: factsOf(reading),
      chain,
      journal: lines,
      readableJournal: readable(past),
      readable: () => this.papers.readable(reading, { past, roots, madeAt }),
      ...beside,
      outages,
      shared,
      attempts: reading.attempts,
      roots: roots.map(toRootLine),
      texts: texts.map((text) => ({
        id: text.id,
        participantId: text.participantId,
        sha256: text.sha256,
        canonical: text.erasedAt === null ? canonicalText(text) : '',
        erasedAt: text.erasedAt,
      })),
      typedTexts: [...reading.words].map(([id, body]) => ({ id, body })),
      mails: this.mailsOf(reading),
    };
  }

  /** Their words are read some at a time, in the order in which the mails stand in the bundle. */
  private mailsOf({ who: { body, user }, mails }: DossierReading): readonly BundledMail[] {
    const { language } = user;
    const left = mails.filter(({ state }) => LEFT.includes(state)).toReversed();
    const nameOf = fileNames<MailRow>(({ kind, unitName, recipientName }) =>
      [mailKindWord(kind, language), unitName ?? recipientName ?? ''].join(' '),
    );
    const bodies = eachMail(this.database, { bodyId: body.id, mailIds: left.map(({ id }) => id) });
    return left.map((row, index) => ({ name: nameOf(row, index), read: () => nextMail(bodies, { row, language }) }));
  }
}

async function nextMail(
  bodies: AsyncGenerator<MailWithBody, void>,
  { row, language }: { readonly row: MailRow; readonly language: Language },
): ReturnType<BundledMail['read']> {
  const { value: mail } = await bodies.next();
  if (mail?.id !== row.id) throw new Error(`Mail ${row.id} is not the next one`);
  const { textBody, htmlBody, ...facts } = mail;
  return { facts: { ...facts, text: withoutLink(textBody, language) }, html: withoutLink(htmlBody, language) };
}

function factsOf({ row, participants, contacts, files, names, who }: DossierReading): unknown {
  const { number, title, kind, callCode, launchedAt, rules, outcome } = row;
  return {
    number,
    title,
    kind,
    launchedAt,
    outcome,
    body: who.body.name,
    call: { code: callCode, rules },
    participants: participants.map((participant) => ({
      ...participant,
      contacts: contacts.filter(({ participantId }) => participantId === participant.participantId),
    })),
    coordinators: names.users,
    documents: files.map(({ id, name, mediaType, bytes, sha256, answerId, decisionId, scan, uploadedAt }) => ({
      id,
      name,
      mediaType,
      bytes,
      sha256,
      answerId,
      decisionId,
      scan,
      uploadedAt,
    })),
  };
}

function toRootLine({ root, leaf, index, size, path, stamp }: DayRootLeafRow): RootLine {
  return { root, leaf, index, size, path, stamp: stamp?.toString('base64') ?? null };
}

/** Oldest first, one line each, with typed words below. */
function readable(past: ReturnType<typeof timelineModel>['past']): string {
  const lines = past.map(({ when, text, detail }) => {
    const below = detail === null ? '' : `\n    ${detail.replaceAll('\n', '\n    ')}`;
    return `${when.text}  ${text}${below}\n`;
  });
  return lines.join('');
}
