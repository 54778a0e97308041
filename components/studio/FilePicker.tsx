import { useId } from "react";
import { FileInput } from "../FileInput";

/** A labelled picker of files. */
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
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FileInput id={id} accept={accept} isMany={isMany} isBusy={isBusy} onPick={onPick} />
    </div>
  );
}
