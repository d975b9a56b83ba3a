import type { Subcommand } from '../subcommand';
import { check } from './check';
import { test } from './test';

/** `penhouder mail …`: one file per subcommand in this folder. */
export const mailSubcommands: readonly Subcommand[] = [check, test];
