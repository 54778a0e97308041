import type { Severity } from "@/lib/checks/check";

const SHAPES: Readonly<Record<Severity, string>> = {
  block: "M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z",
  warn: "M8 1.2 15.4 14.6H.6z",
  hint: "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z",
};

/** An octagon, a triangle or a dot: severity without colour. A question's dot is hollow. Decoration; text names it too. */
export function SeverityShape({
  severity,
  isQuestion = false,
}: {
  severity: Severity;
  isQuestion?: boolean;
}) {
  return (
    <svg
      className={`shape ${severity}${isQuestion ? " question" : ""}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={SHAPES[severity]} />
    </svg>
  );
}
