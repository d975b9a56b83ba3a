import { runParts } from './parts';

// In `npm test` the same part tries some hundreds.
process.env['RANDOM_TOKENS'] ??= '10000';

runParts('workerless', { worker: false, part: 'random-tokens' });
