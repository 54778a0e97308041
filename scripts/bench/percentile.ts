/** The value below which a share (0 to 1) of the measured values lies; NaN where nothing was measured. The values need no order. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Percentiles beside each other, seven characters wide, in the unit of the values. */
export function percentiles(
  values: readonly number[],
  shares: readonly number[],
  digits = 2,
): string {
  return shares.map((share) => percentile(values, share).toFixed(digits).padStart(7)).join("  ");
}
