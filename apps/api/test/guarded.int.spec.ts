import { runParts } from './parts';

runParts('guarded', { worker: true });
