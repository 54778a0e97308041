import { useEffect, useState } from "react";
import type { Shortcut } from "@/lib/browser/shortcuts";
import { useSpeech } from "../wording";

/** The keys that bring the assistant, as the browser has them, and the way to its page where they are changed. */
export function ShortcutSection({
  read,
  onOpen,
}: {
  read: () => Promise<readonly Shortcut[]>;
  onOpen: () => void;
}) {
  const { text } = useSpeech();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () => void read().then(setShortcuts);
    look();
    // Whoever comes back from the browser's page may have changed them there.
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [read]);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{text("ui_options_shortcuts")}</h2>
      <dl className="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{text(`command_${command.replaceAll("-", "_")}`)}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : text("ui_shortcut_none")}</dd>
          </div>
        ))}
      </dl>
      <p className="acts">
        <button type="button" className="plain" onClick={onOpen}>
          {text("ui_shortcuts_change")}
        </button>
      </p>
    </section>
  );
}
