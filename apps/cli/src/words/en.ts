import type { Words } from './nl';

/** The same in English. */
export const en: Words = {
  usage: {
    head: 'Usage:',
    check: 'call check FILE... [--json] [--lang nl|en]    says what is wrong in each file, with line and column',
    explain: 'call explain FILE [--json] [--lang nl|en]     explains the call in plain Dutch',
    exits: 'Ends with: 0 all is well, 1 problems in a file, 2 wrong use or a file that cannot be read.',
  },
  wrong: {
    noCommand: 'Say what is to be done.',
    unknownCommand: (name) => `There is no command "${name}".`,
    unknownOption: (name) => `There is no option ${name} here.`,
    optionValue: (name) => `The option ${name} is not filled in rightly.`,
    language: (name) => `The language "${name}" is not there: choose nl or en.`,
    noFile: 'Name the file of the call.',
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
  },
  explain: {
    dutchOnly: 'The explanation is in Dutch only, for now.',
    source: 'source',
  },
};
