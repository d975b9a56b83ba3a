import type { Subcommand } from '../subcommand';
import { check } from './check';
import { explain } from './explain';
import { rehearse } from './rehearse';

/** `penhouder call …`: one file per subcommand in this folder, one line here, its usage in the catalogues. */
export const callSubcommands: readonly Subcommand[] = [check, explain, rehearse];
