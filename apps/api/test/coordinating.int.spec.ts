import { runParts } from './parts';

runParts('coordinating', { worker: true });
