/** How long each of several runs took, in milliseconds; some more run before, because the engine compiles what runs often. */
export function repeatedly(
  run: () => unknown,
  { warmUp, measured }: { readonly warmUp: number; readonly measured: number },
): readonly number[] {
  for (let turn = 0; turn < warmUp; turn += 1) run();
  return Array.from({ length: measured }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
}
