import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

/**
 * Loaded into a process of the product before its own code, for the measurement of memory only: at a SIGWINCH every
 * thread throws its garbage away, so that what is left is in use. V8 keeps garbage for as long as it may.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const channel = new BroadcastChannel('penhouder-collect-garbage');
channel.onmessage = () => {
  collect();
};
channel.unref();
if (isMainThread) {
  process.on('SIGWINCH', () => {
    channel.postMessage('now');
    collect();
  });
}
