import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const API = 'http://127.0.0.1:3000';
const SPOKEN = ['nl-NL', 'fr-FR', 'en-US'];
const ARIA_WORDS = /\/node_modules\/react-(aria|aria-components|stately)\/.*\/intl\/(?:.*\/)?([a-z]{2}-[A-Z]{2})\.mjs$/;

/** Zod is told its limits (no-made-code.ts) before the contracts make their schemas: they stay in one file, in order. */
const CONTRACTS = { name: 'contracts', test: /node_modules\/zod\/|libs\/contracts\/|no-made-code/ };
/** What pages are made with changes seldom: files of their own stay in a browser when the pages change. */
const REACT = { name: 'react', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// };
const WIDGETS = {
  name: 'widgets',
  test: /node_modules\/(react-aria|react-aria-components|react-stately|@react-[a-z]+)\//,
};

/** Leaves out what React Aria says in languages that these pages do not speak; it falls back to English. */
function spokenLanguagesOnly(): Plugin {
  return {
    name: 'spoken-languages-only',
    enforce: 'pre',
    load(id) {
      const language = ARIA_WORDS.exec(id)?.[2];
      return language === undefined || SPOKEN.includes(language) ? null : 'export default {};';
    },
  };
}

/** The pages come out in dist/, which the API serves; in development everything but pages goes to the API. */
export default defineConfig({
  plugins: [spokenLanguagesOnly(), react()],
  resolve: { conditions: ['@penhouder/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: [CONTRACTS, REACT, WIDGETS] } } },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/aanmelden/', '/t/', '/teken', '/ical/', '/health'].map((path) => [path, { target: API }]),
    ),
  },
});
