// One recipe for every tier. ESM-only packages are turned into CommonJS for Jest on Node 20 (docs/adr has none for this: it is a tool limit).
const esmOnly = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'load-esm',
  '@noble',
  '@scure',
  '@libpdf',
  'lru-cache',
];

const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@penhouder/source', 'node', 'require', 'default'],
  },
  transform: {
    '\\.(ts|tsx|js|mjs)$': ['@swc/jest', { ...require('./tools/swc-options.cjs') }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
  modulePathIgnorePatterns: ['/dist/', '/tests/architecture/fixtures/'],
  rootDir: __dirname,
};

// One PostgreSQL and one Temporal server per run, for the tiers that need them.
const withStack = {
  globalSetup: '<rootDir>/tools/testing/global-setup.cjs',
  globalTeardown: '<rootDir>/tools/testing/global-teardown.cjs',
};

module.exports = {
  // A busy machine is slow, not wrong. Jest takes this limit only here, for all tiers at once.
  testTimeout: 240_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{libs,apps,tools}/**/src/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
        '<rootDir>/tests/{architecture,calls,journeys/support}/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.(int|long)\\.spec\\.ts$'],
    },
    {
      ...base,
      ...withStack,
      displayName: 'int',
      testMatch: ['<rootDir>/{libs,apps,tools}/**/*.int.spec.ts', '<rootDir>/libs/workflows/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.long\\.spec\\.ts$'],
    },
    {
      ...base,
      ...withStack,
      displayName: 'long',
      testMatch: ['<rootDir>/{libs,apps,tools,tests}/**/*.long.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    },
    {
      ...base,
      ...withStack,
      displayName: 'journey',
      testMatch: ['<rootDir>/tests/journeys/**/*.e2e.spec.ts'],
    },
  ],
};
