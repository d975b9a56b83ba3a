import { runParts } from './parts';

runParts('workerless', { worker: false });
