/**
 * How a relay can misbehave, on request. `accept-then-drop` keeps the message and cuts the connection before the answer,
 * so that the sender cannot know; `hang` takes the message and never answers, and keeps nothing.
 */
export const faultModes = ['none', 'accept-then-drop', 'hang'] as const;

export type FaultMode = (typeof faultModes)[number];

export interface Faults {
  mode: FaultMode;
}

export function parseFaultMode(value: unknown): FaultMode | undefined {
  return faultModes.find((mode) => mode === value);
}

/** What a real server says about some recipients, by the beginning of their address. */
export function refusalOf(address: string): { readonly code: number; readonly text: string } | undefined {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  if (local.startsWith('weiger')) return { code: 550, text: '5.1.1 No such mailbox here' };
  if (local.startsWith('tijdelijk')) return { code: 451, text: '4.3.0 Mailbox temporarily not available' };
  return undefined;
}
