import { useEffect, useRef, useState } from "react";

/** The least time between two announcements, in milliseconds. */
const APART = 2000;

/** Tells a screen reader what is said now, politely and no oftener than every two seconds; the last word wins. */
export function Announcer({ words }: { words: string }) {
  const [spoken, setSpoken] = useState("");
  const spokenAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (words === spoken) return;
    const wait = Math.max(0, spokenAt.current + APART - performance.now());
    const timer = setTimeout(() => {
      spokenAt.current = performance.now();
      setSpoken(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words, spoken]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {spoken}
    </p>
  );
}
