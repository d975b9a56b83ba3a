// What the functional core must not do: read a clock, chance, the environment; wait; print.
const globals = [
  'Date',
  'crypto',
  'process',
  'console',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
];

const message = 'The core decides from what it is given: pass it in.';
const noAsync = { selector: ':function[async=true]', message: 'No async in the core, so no I/O.' };
const noAwait = {
  selector: 'AwaitExpression, ForOfStatement[await=true]',
  message: 'No await in the core, so no I/O.',
};
const noPromise = { selector: "NewExpression[callee.name='Promise']", message: 'No promise in the core, so no I/O.' };

/** `instant.ts` reads dates that it is given; it may not ask for the present one. */
const noPresent = {
  selector: [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  ].join(', '),
  message: 'Also here nothing reads the clock.',
};

/** A validator that waits accepts everything: the SDK does not wait for it. */
const noAsyncValidator = {
  selector: "Property[key.name='validator'] > :function[async=true]",
  message: 'A validator must be synchronous: an async one accepts everything.',
};

/** A test that is left out or run alone is a test that nobody sees fail. */
const noLoneTests = {
  selector: 'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo)$/]',
  message: 'No .only, .skip or .todo in what is committed.',
};

const forbiddenGlobals = globals.map((name) => ({ name, message }));

export const purity = [
  { files: ['**/*.ts'], rules: { 'no-restricted-syntax': ['error', noAsyncValidator] } },
  {
    files: ['libs/domain/src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...forbiddenGlobals],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message }],
      'no-restricted-syntax': ['error', noAsyncValidator, noAsync, noAwait, noPromise],
    },
  },
  {
    files: ['libs/domain/src/primitives/instant.ts'],
    rules: {
      'no-restricted-globals': ['error', ...forbiddenGlobals.filter(({ name }) => name !== 'Date')],
      'no-restricted-syntax': ['error', noAsyncValidator, noAsync, noAwait, noPromise, noPresent],
    },
  },
  {
    files: ['**/*.spec.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noAsyncValidator, noLoneTests] },
  },
  {
    // How many cases are generated may be said from outside; everything else of the core's tests is fixed.
    files: ['libs/domain/src/**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', ...forbiddenGlobals.filter(({ name }) => name !== 'process')],
    },
  },
];
