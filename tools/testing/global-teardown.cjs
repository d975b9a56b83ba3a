// Closes the channel to the test stack's process, which is how it is told to stop, and waits until it has.
module.exports = async () => {
  const child = globalThis.penhouderTestStack;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await ended;
};
