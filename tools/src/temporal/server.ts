/** What to spawn; the address is on loopback, which is why it may be without authorisation. */
export function serverArguments(configFile: string): readonly string[] {
  return ['--config-file', configFile, '--allow-no-auth', 'start'];
}

/** Asks over HTTP, because a polling gRPC client sees its own back-off of a second instead of the server. */
export async function isServerReady(httpPort: number): Promise<true | undefined> {
  const answer = await fetch(`http://127.0.0.1:${httpPort}/api/v1/system-info`, { signal: AbortSignal.timeout(2000) });
  return answer.ok ? true : undefined;
}
