/** How full a channel is: an arc that closes, and within it the figure that is left. Decoration beside the words that say it. */
export function LengthRing({
  count,
  max,
  figure,
}: {
  count: number;
  /** Null draws no arc. */
  max: number | null;
  figure: string;
}) {
  const share = max === null ? 0 : Math.min(1, count / Math.max(1, max));
  const state = max === null || count <= max * 0.9 ? "roomy" : count <= max ? "near" : "over";
  return (
    <span className={`ring ${state}`} aria-hidden="true">
      <svg viewBox="0 0 56 56" aria-hidden="true">
        <circle className="track" cx="28" cy="28" r="25" pathLength="100" />
        {share > 0 && (
          <circle
            className="arc"
            cx="28"
            cy="28"
            r="25"
            pathLength="100"
            strokeDasharray={`${share * 100} 100`}
          />
        )}
      </svg>
      <span className="figure" data-long={figure.length > 4 || undefined}>
        {figure}
      </span>
    </span>
  );
}
