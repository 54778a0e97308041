import { useId, useRef } from "react";

/** A labelled picker of files; the same file may be picked again after it was mended. */
export function FilePicker({
  label,
  accept,
  isMany = false,
  isBusy = false,
  onPick,
}: {
  label: string;
  /** As the `accept` of an input: endings and types with commas between. */
  accept: string;
  isMany?: boolean;
  isBusy?: boolean;
  onPick: (files: readonly File[]) => void;
}) {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={picker}
        type="file"
        accept={accept}
        multiple={isMany}
        disabled={isBusy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onPick(files);
          if (picker.current) picker.current.value = "";
        }}
      />
    </div>
  );
}
