import { runParts } from './parts';

runParts('signing', { worker: true });
