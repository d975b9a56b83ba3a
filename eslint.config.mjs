import { createProjectGraphAsync } from '@nx/devkit';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import { boundaries } from './tools/lint/boundaries.mjs';
import { purity } from './tools/lint/purity.mjs';
import { style } from './tools/lint/style.mjs';

// The boundary rule reads Nx's graph from its cache and is silent without one: make it here, without a daemon.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: false });

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.penhouder/**',
      'coverage/**',
      'pictures/**',
      'tests/architecture/fixtures/**',
    ],
  },
  ...style,
  ...purity,
  ...boundaries,
  {
    files: ['apps/web/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  prettier,
);
