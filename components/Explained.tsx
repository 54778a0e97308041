import { useId, useState } from "react";

/** Words with a reason behind them: told on hover, on focus and to a screen reader; Escape hides it. */
export function Explained({ words, why }: { words: string; why: string }) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <span className="explained" onPointerLeave={() => setShown(false)}>
      <button
        type="button"
        className="term"
        aria-describedby={id}
        onPointerEnter={() => setShown(true)}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onClick={() => setShown(true)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !isShown) return;
          // The first Escape belongs to the tip, the next one to the sidebar.
          event.stopPropagation();
          setShown(false);
        }}
      >
        {words}
      </button>
      <span role="tooltip" id={id} className={isShown ? "tip" : "visually-hidden"}>
        {why}
      </span>
    </span>
  );
}
