import type { SelfTest } from "./self-test";
import type { VerifiedPack } from "./verify";

/** The outcome of a pack's self-test under an engine: plain data, kept so that it runs once. */
export interface Tested {
  readonly hash: string;
  readonly engine: string;
  readonly failing: readonly string[];
}

/** The packs whose self-test has not run under this engine yet. */
export function untested(
  packs: readonly VerifiedPack[],
  known: readonly Tested[],
  engine: string,
): VerifiedPack[] {
  return packs.filter(
    ({ hash }) => !known.some((one) => one.hash === hash && one.engine === engine),
  );
}

/** Adds an outcome; those of other engines are forgotten. */
export function remember(
  known: readonly Tested[],
  { hash }: VerifiedPack,
  engine: string,
  { failing }: SelfTest,
): Tested[] {
  return [
    ...known.filter((one) => one.engine === engine && one.hash !== hash),
    { hash, engine, failing },
  ];
}

/** The rules that do not run because they failed under this engine, by their pack's hash: `mergeLayers` takes it. */
export function stopped(
  known: readonly Tested[],
  engine: string,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    known.filter((one) => one.engine === engine).map(({ hash, failing }) => [hash, failing]),
  );
}
