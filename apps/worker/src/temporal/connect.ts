import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { TemporalConfig } from '../config';

/** For the worker itself; throws when the server does not answer. */
export function connectNative(config: TemporalConfig): Promise<NativeConnection> {
  return NativeConnection.connect(optionsOf(config));
}

/** For Updates and starts; connects when first needed. */
export function openClient(config: TemporalConfig): { readonly client: Client; close(): Promise<void> } {
  const connection = Connection.lazy(optionsOf(config));
  return { client: new Client({ connection, namespace: config.namespace }), close: () => connection.close() };
}

function optionsOf({ address, tls, apiKey }: TemporalConfig) {
  return {
    address,
    ...(tls !== null && { tls: tlsOf(tls) }),
    ...(apiKey !== null && { apiKey }),
  };
}

function tlsOf({ ca, cert, key }: NonNullable<TemporalConfig['tls']>) {
  return {
    ...(ca && { serverRootCACertificate: ca }),
    ...(cert && key && { clientCertPair: { crt: cert, key } }),
  };
}
