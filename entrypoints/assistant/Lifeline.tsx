import { useEffect, useRef } from "react";
import { useSpeech } from "@/components/wording";

/** How often the animations are set back that would otherwise put the sidebar away; in milliseconds, and less than their delay. */
const EVERY = 5000;

/**
 * Says, without a script, that there is none any more: Firefox ends the scripts of an extension that is switched off and leaves what
 * they drew. Style sheets go on: unless a script sets their animations back in time, the sidebar goes and this sentence is seen.
 */
export function Lifeline() {
  const { text, direction, locale } = useSpeech();
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const beat = () => {
      const around = sentence.current?.parentElement;
      for (const animation of around?.getAnimations({ subtree: true }) ?? []) {
        if (isLifeless(animation)) animation.currentTime = 0;
      }
    };
    const timer = setInterval(beat, EVERY);
    // Timers rest in a tab that is not seen; animations do not.
    document.addEventListener("visibilitychange", beat);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beat);
    };
  }, []);
  return (
    <p ref={sentence} className="broken lifeless" lang={locale} dir={direction}>
      {text("ui_cut_off")}
    </p>
  );
}

/** By its name, not its class, which an extension's world in Firefox may not know. */
function isLifeless(animation: Animation): boolean {
  const name: unknown = Reflect.get(animation, "animationName");
  return typeof name === "string" && name.startsWith("lifeless");
}
