import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages come out in dist/, which the API serves; in development everything but pages goes to the API. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@penhouder/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/aanmelden/', '/t/', '/teken', '/health'].map((path) => [path, { target: 'http://127.0.0.1:3000' }]),
    ),
  },
});
