import { config } from 'zod';

/** The content security policy lets pages make no code while they run; zod must know before the first schema is made. */
config({ jitless: true });
