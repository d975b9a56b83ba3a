import { type MailState, mailStateSchema } from '@penhouder/contracts';

export interface PostSearch {
  state?: MailState;
  cursor?: string;
}

/** The filters of Post as they stand in the address. */
export function postSearch(raw: Record<string, unknown>): PostSearch {
  const state = mailStateSchema.safeParse(raw['state']);
  return {
    ...(state.success ? { state: state.data } : {}),
    ...(typeof raw['cursor'] === 'string' ? { cursor: raw['cursor'] } : {}),
  };
}
