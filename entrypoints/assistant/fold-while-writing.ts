import { useEffect, useRef } from "react";

/** A sidebar that had to cover the text goes as soon as the user writes on: when the draft's length, in the channel's units, is another. */
export function useFoldWhileWriting({
  isCovering,
  length,
  fold,
}: {
  isCovering: boolean;
  length: number | undefined;
  fold: () => void;
}): void {
  // No state: one that is set after every keystroke, even to what it was, counts as an update in an update, and React gives up at fifty.
  const covered = useRef<{ readonly length: number | undefined }>(undefined);
  useEffect(() => {
    if (!isCovering) covered.current = undefined;
    else if (!covered.current) covered.current = { length };
    else if (covered.current.length !== length) fold();
  });
}
