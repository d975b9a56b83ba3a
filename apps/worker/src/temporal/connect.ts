import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { dataConverter } from '@penhouder/workflows/wire';
import type { TemporalConfig } from '../config';

/** A server that was away is tried again at least every second; left alone, the pauses grow to two minutes. */
const SOON_BACK = { 'grpc.initial_reconnect_backoff_ms': 250, 'grpc.max_reconnect_backoff_ms': 1_000 };

/** For the worker itself; throws when the server does not answer. */
export function connectNative(config: TemporalConfig): Promise<NativeConnection> {
  return NativeConnection.connect(optionsOf(config));
}

/** For Updates and starts; connects when first needed. */
export function openClient(config: TemporalConfig): { readonly client: Client; close(): Promise<void> } {
  const connection = Connection.lazy({ ...optionsOf(config), channelArgs: SOON_BACK });
  return {
    client: new Client({ connection, namespace: config.namespace, dataConverter }),
    close: () => connection.close(),
  };
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
