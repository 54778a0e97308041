const DAY = 86_400_000;

/** Whether a pack is past its freshness at an instant. It keeps checking; the badge says that it is stale. */
export function isStale(
  { expires }: { readonly expires?: string | undefined },
  now: string,
): boolean {
  if (expires === undefined) return false;
  return Date.parse(now) >= Date.parse(expires) + (expires.length === 10 ? DAY : 0);
}

/** Which of two versions is newer: below zero, zero, above zero. Missing places count as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  for (let place = 0; place < 3; place++) {
    const difference = (left?.[place] || 0) - (right?.[place] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
