import type { Subcommand } from '../subcommand';
import { verify } from './verify';

/** `penhouder bundle …`: one file per subcommand in this folder. */
export const bundleSubcommands: readonly Subcommand[] = [verify];
