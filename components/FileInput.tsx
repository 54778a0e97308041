import { useRef } from "react";
import { useSpeech } from "./wording";

/** A picker of files in our own words: what a browser writes on its own is in the browser's language. Its label names it. */
export function FileInput({
  id,
  accept,
  isMany = false,
  isBusy = false,
  onPick,
}: {
  id: string;
  /** As the `accept` of an input: endings and types with commas between. */
  accept: string;
  isMany?: boolean;
  isBusy?: boolean;
  onPick: (files: readonly File[]) => void;
}) {
  const { text } = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span className="file-input">
      <input
        id={id}
        ref={picker}
        type="file"
        accept={accept}
        multiple={isMany}
        disabled={isBusy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be picked again after it was mended.
          if (picker.current) picker.current.value = "";
          if (files.length > 0) onPick(files);
        }}
      />
      <span className="words" aria-hidden="true">
        {text("ui_file_choose")}
      </span>
    </span>
  );
}
