import { parseKeys, type LinkKeys } from '@penhouder/sign-off-links';
import type { FactoryProvider } from '@nestjs/common';
import { CONFIG, type Config } from '../config';

/** Injection token of the keys that personal links are read with. */
export const LINK_KEYS = Symbol('link keys');

export const linkKeysProvider: FactoryProvider<LinkKeys> = {
  provide: LINK_KEYS,
  inject: [CONFIG],
  useFactory: (config: Config) => parseKeys(config.linkKeys),
};
