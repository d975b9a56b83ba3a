import { counted, listed, named, type Words } from './nl';
import { oneOf } from './one-of';

/** The same in English. */
export const en: Words = {
  bundle: {
    fine: ({ number, title, body }) => `in order: ${number} ${title} (${body})`,
    counts: ({ files, declarations, events }) =>
      counted([
        [files, '# file', '# files'],
        [declarations, '# declaration', '# declarations'],
        [events, '# event', '# events'],
      ]),
    erased: ({ declaration, text, receipt, file, incoming }) =>
      `erased on purpose: ${listed([
        [declaration, 'the content of # declaration', 'the content of # declarations'],
        [text, 'the note of # text', 'the note of # texts'],
        [receipt, '# receipt', '# receipts'],
        [file, '# document', '# documents'],
        [incoming, '# mail that came in', '# mails that came in'],
      ])}. That is no break: their hash stayed.`,
    heldBack: (held) =>
      `not given: ${counted([[held.length, '# document', '# documents']])}. By dossier.json it waits for the virus scan, or something harmful is inside: ${named(held, (name, number) => `${name} (named by declaration ${number})`)}`,
    seal: (seal) => `seal: ${seal}`,
    root: (root) => `newest root of a day: ${root}`,
    stamp: ({ at, authority, isAnchored }) =>
      `newest time stamp: ${at}, by ${authority}; its signature holds${isAnchored ? ' and leads to the anchor that was named' : '. Who that is can be checked by naming a certificate with --anchor'}`,
    problems: {
      unreadable: 'the archive cannot be read or was cut off',
      packedOther:
        'the ZIP says two things of this file (name, size, how it is packed or checksum), or its content is neither',
      unlisted: 'this file lies in the ZIP and is not in its table of contents',
      strayBytes: 'the ZIP holds bytes that belong to no file: before this file, or at the end',
      noManifest: 'the list of files is missing or cannot be read: this is no whole bundle',
      unknownFormat: 'a bundle of a kind that this version does not know',
      sealBroken: 'the list of files is not the one that was sealed',
      missing: 'this file is missing',
      changed: 'this file was changed',
      added: 'this file does not belong to the bundle',
      double: 'this file is there twice',
      moved: 'this file is in another place',
      line: 'this line cannot be read',
      gap: 'a declaration is missing here, or is in another place',
      previous: 'this declaration does not follow the one before it',
      hash: 'the number of this declaration is wrong',
      content: 'the content of this declaration was changed',
      erasedUnsaid: 'its content is gone, and no declaration of the chain says that it was erased',
      chainCut: 'declarations are missing at the end of the chain',
      journalGap: 'an event is missing here, or is in another place',
      journalCut: 'events are missing at the end of the journal',
      textChanged: 'this text is not the one that was put forward',
      textUnknown: 'the text that this declaration is about is not here',
      paperOther: 'a declaration names this document, and no file has its content',
      wordsOther: 'these words are not those of the declaration, or are not here',
      mailOther: 'the mail that this declaration names is not here, or is another one',
      rootOther: 'the way to this root of a day does not lead there, or is not about this dossier',
      rootMoved: 'this root of a day is in another place',
      rootsCut: 'roots of days or time stamps are missing',
      chainOther: 'from here on the chain is not what a root of a day holds',
      journalOther: 'from here on the course is not what a root of a day holds',
      stampOther: 'this time stamp is not over its root',
      stampBroken: 'the signature of this time stamp does not hold',
    },
  },
  mailCheck: {
    noAnswer: 'The name server does not answer. Try again later, or name another one with --server.',
    add: 'Add this to DNS of the domain:',
    spfMissing:
      'SPF is missing: receivers do not know which servers send for this domain. Name your servers in the place of mx.',
    spfTwice: 'There are two SPF records: receivers then believe neither. Make them one.',
    dkimUnasked: 'DKIM was not looked up: name the key with --selector (DKIM_SELECTOR).',
    dkimMissing:
      'DKIM is missing: receivers cannot check the signature of the mails. Put the public key behind p= (docs/mail.md).',
    dmarcMissing:
      'DMARC is missing: receivers do not know what to do with mail that claims to be yours. Begin with p=none and read the reports.',
    fine: (what: string) => `${what} is fine.`,
  },
  mailTest: {
    accepted: (seconds) => `The mail server took the test mail over, after ${seconds.toFixed(1)} s.`,
    response: (text) => `answer: ${text}`,
    from: (address) => `from: ${address}`,
    goesTo: {
      relay: 'way: the mail server of SMTP_URL',
      catcher: 'way: the mail catcher, because SMTP_URL is not set; the mail does not leave this house',
      nowhere: 'way: none; set SMTP_URL',
    },
    dkim: (key) => `DKIM: ${key === null ? 'no, the mail leaves unsigned' : `yes, ${key}`}`,
    heldBack: ({ organisation, since, by, reason }) => `${organisation}: since ${since}, by ${by} (${reason})`,
    problems: {
      AddressNotValid: 'AddressNotValid: name one mail address, such as it@city.example.',
      NoDatabase:
        'No installation runs here, or its database does not answer. Start it, or set DATABASE_URL or PENHOUDER_DATA.',
      MailIsPaused: 'Mail is held back. A test mail leaves all the same with --anyway.',
      NoWorker: (within) =>
        `No worker took the mail up within ${within} s. See whether the worker runs. The test mail was withdrawn.`,
      NoRelay: () => 'The worker has no way out. Set SMTP_URL.',
      NotOnAllowList: () => 'This address is not on MAIL_ONLY_TO; the mail did not leave.',
      RelayRefuses: () => 'The mail server refuses this mail.',
      RelayNotNow: () => 'The mail server does not take the mail over now. The test mail was withdrawn.',
      RelayNotReached: () =>
        'The mail server cannot be reached, or broke off. Look at SMTP_URL. The test mail was withdrawn.',
      NoAnswerYet: (within) =>
        `After ${within} s the mail server had said nothing: it is not sure whether it took the mail over.`,
    },
  },
  usage: {
    head: 'Usage:',
    check: 'call check FILE... [--json] [--lang nl|fr|en]    says what is wrong in each file, with line and column',
    explain: 'call explain FILE [--json] [--lang nl|fr]    explains the call in plain words, in Dutch or French',
    rehearse:
      'call rehearse FILE... --scenario FILE [--json] [--lang nl|fr|en]    plays the call without a server: every day, mail and standing',
    verify:
      'bundle verify FILE... [--anchor PEM] [--json] [--lang nl|fr|en]    checks the bundle of a dossier, without network and database',
    mailCheck:
      'mail check DOMAIN [--selector NAME] [--server HOST:PORT] [--json] [--lang nl|fr|en]    says whether receivers can trust mail from this domain (SPF, DKIM, DMARC)',
    mailTest:
      'mail test ADDRESS [--within SECONDS] [--anyway] [--json] [--lang nl|fr|en]    sends a test mail through the worker and says what the mail server answers',
    exits: 'Ends with: 0 all is well, 1 problems in a file, 2 wrong use or a file that cannot be read.',
  },
  wrong: {
    noCommand: 'Say what is to be done.',
    unknownCommand: (name) => `There is no command "${name}".`,
    unknownOption: (name) => `There is no option ${name} here.`,
    optionValue: (name) => `The option ${name} is not filled in rightly.`,
    language: (name, possible) => `The language "${name}" is not there: choose ${oneOf(possible, 'or')}.`,
    noScenario: 'Name the file of the scenario with --scenario.',
    noFile: 'Name the file of the call.',
    noDomain: 'Name the domain from which mail leaves, such as dossiers.example.',
    noBundle: 'Name the file of the bundle.',
    noAnchor: (name) => `The file ${name} of --anchor holds no certificate (PEM).`,
    oneFile: 'Name exactly one file.',
  },
  unreadable: {
    missing: (file) => `${file} does not exist. Check its name.`,
    folder: (file) => `${file} is a folder. Name a file.`,
    forbidden: (file) => `${file} may not be read. Check the permissions of the file.`,
    other: (file) => `${file} is not a file that can be read.`,
  },
  check: {
    fine: ({ code, version, hash }) => `fine, ${code} version ${version}, hash ${hash}`,
    twice: (other) => `this code and version are in ${other} already. Give one of them another version.`,
    remark: (text) => `note: ${text}`,
  },
  rehearse: {
    end: (outcome: string | null) => (outcome === null ? 'The dossier is still running.' : `End: ${outcome}.`),
    skipped: (reason: string) => `does not leave: ${reason}`,
    refused: 'REFUSED',
    missed: (what: string, expected: string, found: string) => `EXPECTED ${what}: ${expected}, FOUND: ${found}`,
    atEnd: 'at the end',
    atLaunch: 'at the launch',
    line: (nth: number) => `line ${nth}`,
    remark: (text: string) => `note: ${text}`,
    coordinators: 'coordinators',
    fine: 'Everything went as the scenario says.',
    possible: (acts: string) => `possible now: ${acts}`,
  },
  explain: {
    noEnglish: 'The explanation is in Dutch and in French; this is the Dutch one.',
  },
};
