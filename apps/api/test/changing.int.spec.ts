import { runParts } from './parts';

runParts('changing', { worker: true });
