// biome-ignore-all lint/a11y: the markup is the platform's own, quirks and all
import { useEffect, useRef, useState } from "react";
import { type LexicalBox, lexicalBox } from "../editors/lexical-box";
import styles from "./facebook.module.css";

/** A Lexical text box with its placeholder laid over it, as this platform draws it. */
export function RichBox({
  label,
  placeholder,
  size,
  onReady,
  onText,
  onSubmit,
}: {
  label: string;
  placeholder: string;
  size: "post" | "comment";
  onReady?: (box: LexicalBox) => void;
  onText: (text: string) => void;
  onSubmit?: () => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);
  useEffect(() => {
    if (!root.current) return;
    const box = lexicalBox(root.current, {
      kind: "rich",
      theme: { paragraph: styles.paragraph ?? "" },
    });
    box.onChange((text) => {
      setEmpty(text === "");
      window.__model = box.text;
      onText(text);
    });
    if (size === "post") root.current.focus();
    onReady?.(box);
  }, []);
  return (
    <div className={size === "post" ? styles.postBox : styles.commentBox}>
      <div
        ref={root}
        className={styles.editable}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        spellCheck
        aria-label={label}
        aria-placeholder={placeholder}
        onKeyDownCapture={(event) => {
          if (!onSubmit || event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          event.stopPropagation();
          onSubmit();
        }}
      />
      {empty && (
        <div className={styles.placeholder} aria-hidden="true">
          {placeholder}
        </div>
      )}
    </div>
  );
}
