import { runApart } from './parts';

runApart('apart');
