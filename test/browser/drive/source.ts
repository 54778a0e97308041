/**
 * A function with its argument as source text for a browser to run. The argument must be JSON, the
 * function may use nothing from around it. Some TypeScript runners wrap inner functions in a call
 * to a helper of theirs, `__name`, which the browser does not have.
 */
export function callSource<Argument>(
  run: (...given: never[]) => unknown,
  argument: Argument,
): string {
  const given = JSON.stringify(argument ?? null);
  return `(() => { const __name = (named) => named; return (${run.toString()})(${given}); })()`;
}

/** The same for a function on a shadow root: source of a function that takes the root. */
export function shadowSource<Argument>(
  run: (...given: never[]) => unknown,
  argument: Argument,
): string {
  const given = JSON.stringify(argument ?? null);
  return `(root) => { const __name = (named) => named; return (${run.toString()})(root, ${given}); }`;
}
