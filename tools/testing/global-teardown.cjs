// Tells the test stack's process that the run ended, and waits until it has replayed what the run made and has stopped.
module.exports = async () => {
  const child = globalThis.penhouderTestStack;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.send('end');
  const code = await ended;
  if (code !== 0) throw new Error('histories of this run do not replay: see the lines above');
};
