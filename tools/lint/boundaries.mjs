// Who may import what: the table of ARCHITECTURE.md as lint rules. Each rule has a fixture in tests/architecture that
// breaks it.
import nx from '@nx/eslint-plugin';
import { builtinModules } from 'node:module';

/** By kind of project: which kinds it may import. */
const mayImport = {
  'type:core': [],
  'type:contract': ['type:core'],
  'type:shell': ['type:core'],
  'type:adapter': ['type:core'],
  // Puts adapters together for what more than one app does.
  'type:assembly': ['type:core', 'type:adapter'],
  'type:app': ['type:core', 'type:contract', 'type:adapter', 'type:assembly', 'type:shell'],
  'type:e2e': ['type:contract'],
};

/** By place where code runs: what must be able to run there, too. */
const runsWith = {
  'runtime:any': ['runtime:any'],
  'runtime:isolate': ['runtime:any'],
  'runtime:browser': ['runtime:any'],
  'runtime:node': ['runtime:any', 'runtime:isolate', 'runtime:node'],
};

const nest = ['@nestjs/*', 'reflect-metadata', 'rxjs'];
const temporal = ['@temporalio/client', '@temporalio/common'];

/** Each project: its kind, narrowed where the table says so, and the npm packages that are its reason to exist. */
export const projects = [
  { root: 'libs/domain', type: 'type:core', npm: [] },
  { root: 'libs/contracts', type: 'type:contract', npm: ['zod'] },
  { root: 'libs/workflows', type: 'type:shell', npm: ['@temporalio/workflow', '@temporalio/common'] },
  { root: 'libs/sign-off-links', type: 'type:adapter', npm: [] },
  { root: 'libs/persistence', type: 'type:adapter', npm: ['typeorm', 'pg'] },
  { root: 'libs/call-definitions', type: 'type:adapter', npm: ['zod', 'yaml'] },
  { root: 'libs/calendars', type: 'type:adapter', npm: ['date-holidays'] },
  { root: 'libs/letters', type: 'type:adapter', npm: ['i18next', 'markdown-it', 'mustache', 'ical-generator'] },
  {
    root: 'libs/documents',
    type: 'type:adapter',
    npm: [
      'file-type',
      'read-excel-file/node',
      'write-excel-file/node',
      'pdfkit',
      '@fontsource/*',
      '@libpdf/core',
      'pkijs',
      'asn1js',
      'postal-mime',
    ],
  },
  { root: 'libs/bundles', type: 'type:adapter', npm: ['yazl'] },
  { root: 'libs/launching', type: 'type:assembly', npm: [] },
  {
    root: 'apps/api',
    type: 'type:app',
    npm: [
      ...nest,
      ...temporal,
      'typeorm',
      'pg',
      'zod',
      'pino',
      'pino-http',
      'helmet',
      'express-session',
      'connect-pg-simple',
    ],
  },
  {
    root: 'apps/worker',
    type: 'type:app',
    without: ['type:contract'],
    npm: [
      ...temporal,
      '@temporalio/worker',
      '@temporalio/activity',
      'typeorm',
      'pg',
      'pino',
      'nodemailer',
      'nodemailer/*',
      'smtp-server',
      'postal-mime',
      'imapflow',
    ],
  },
  { root: 'apps/cli', type: 'type:app', without: ['type:contract', 'type:assembly', 'type:shell'], npm: [] },
  { root: 'apps/mail-catcher', type: 'type:app', npm: ['smtp-server', 'postal-mime'] },
  {
    root: 'apps/web',
    type: 'type:app',
    only: ['type:contract'],
    npm: [
      'react',
      'react-dom',
      'react-dom/*',
      'react-i18next',
      'react-aria-components',
      '@internationalized/date',
      '@tanstack/*',
      'i18next',
      'lucide-react',
      'zod',
      'vite',
      '@vitejs/*',
      '@fontsource/*',
    ],
  },
  {
    root: 'tests',
    type: 'type:e2e',
    npm: ['playwright-core', 'axe-core', 'pg', 'nodemailer', 'yaml', 'eslint'],
  },
  { root: 'tools', type: 'type:app', npm: ['*'] },
];

/** What a spec may import beside what its project may: test tools, and the set-up of the real stack. */
const testTools = [
  'ical.js',
  'fast-check',
  'supertest',
  'nodemailer',
  'smtp-server',
  'postal-mime',
  'pg',
  '@nestjs/testing',
  '@temporalio/*',
  '@jest/globals',
  'yaml',
  'yazl',
  'yauzl',
];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/test/**/*.ts', '**/*.fixtures.ts', '**/journeys/support/**/*.ts'];

/** The types of a package that Nest brings along. */
const typesOnly = ['express'];

function rule({ type, only, without = [], npm }, more = { kinds: [], npm: [] }) {
  const kinds = (only ?? mayImport[type]).filter((kind) => !without.includes(kind));
  const depConstraints = [
    {
      sourceTag: type,
      onlyDependOnLibsWithTags: [...kinds, ...more.kinds],
      allowedExternalImports: [...npm, ...more.npm],
    },
    ...Object.entries(runsWith).map(([sourceTag, tags]) => ({
      sourceTag,
      onlyDependOnLibsWithTags: [...tags, ...more.kinds],
    })),
  ];
  return [
    'error',
    {
      depConstraints,
      allow: typesOnly,
      enforceBuildableLibDependency: false,
      banTransitiveDependencies: true,
      checkDynamicDependenciesExceptions: ['.*'],
      // The set-up of tests migrates a template with the library whose specs then use the copies.
      // And it looks into histories with the library whose specs use its servers.
      ignoredCircularDependencies: [
        ['@penhouder/persistence', '@penhouder/tools'],
        ['@penhouder/workflows', '@penhouder/tools'],
      ],
    },
  ];
}

function blocksOf(project) {
  const files = [`${project.root}/**/*.{ts,tsx}`];
  const forSpecs = rule(project, { kinds: ['support:testing'], npm: testTools });
  return [
    { files, rules: { '@nx/enforce-module-boundaries': rule(project) } },
    {
      files: specs.map((pattern) => `${project.root}/${pattern}`),
      rules: { '@nx/enforce-module-boundaries': forSpecs },
    },
  ];
}

const builtins = builtinModules.filter((name) => !name.startsWith('_')).flatMap((name) => [name, `node:${name}`]);
const noBuiltins = {
  paths: builtins.map((name) => ({ name, message: 'No I/O here: this code runs anywhere and is replayed.' })),
};

/** A whole lib has an index; from outside only its named entries exist. The API asks, it never runs a workflow. */
const apiEntries = ['@penhouder/workflows', '@penhouder/workflows/activities'].map((name) => ({
  name,
  message: 'apps/api may only import @penhouder/workflows/messages and @penhouder/workflows/wire.',
}));

export const boundaries = [
  { plugins: { '@nx': nx } },
  ...projects.flatMap(blocksOf),
  {
    // A call is data; its spec reads it as the product does and so needs the reader and the planner.
    files: ['tests/calls/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': rule(
        { type: 'type:e2e', npm: [] },
        { kinds: ['type:core', 'type:adapter'], npm: testTools },
      ),
    },
  },
  {
    // The product is held against a rehearsal: read as the product reads calls, played as people play them.
    files: ['tests/journeys/support/scenarios/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': rule(
        { type: 'type:e2e', npm: ['playwright-core'] },
        { kinds: ['type:core', 'type:adapter', 'support:testing'], npm: testTools },
      ),
    },
  },
  {
    // The workflow plays the shipped scenarios, which are read as the product reads them.
    files: ['libs/workflows/test/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': rule(
        { type: 'type:shell', npm: [] },
        { kinds: ['type:core', 'type:adapter', 'runtime:node', 'support:testing'], npm: testTools },
      ),
    },
  },
  {
    files: ['libs/{domain,contracts,workflows}/src/**/*.ts'],
    // How messages travel is the business of the processes around the isolate; the workflow never imports it.
    ignores: ['**/*.spec.ts', 'libs/workflows/src/wire/**'],
    rules: { 'no-restricted-imports': ['error', noBuiltins] },
  },
  { files: ['apps/api/**/*.ts'], rules: { 'no-restricted-imports': ['error', { paths: apiEntries }] } },
];
