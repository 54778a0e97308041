import { useEffect, useState } from "react";
import type { Marking } from "@/components/studio/marking";
import type { Store } from "@/lib/browser/store";
import { type Marks, withMark } from "@/lib/studio/marks";

/** The lead's marks on findings, kept in the store. */
export function useMarks(store: Store<Marks>): Marking {
  const [marks, setMarks] = useState<Marks>({});
  useEffect(() => {
    void store.load().then(({ value }) => setMarks(value));
  }, [store]);
  return {
    marks,
    onMark(rule, sample, mark) {
      const next = withMark(marks, rule, sample, mark);
      setMarks(next);
      // They stand until the page is closed, should there be no room; the draft's own notice tells of that.
      void store.save(next);
    },
  };
}
