import { useSyncExternalStore } from "react";
import { Cooling } from "@/components/Cooling";
import { coolingOf } from "@/lib/assistant/cooling";
import type { KeptDrafts } from "@/lib/assistant/kept-drafts";
import type { Session } from "@/lib/assistant/session";
import type { View } from "@/lib/assistant/view";
import { isPrivateWindow } from "@/lib/browser/extension";
import type { Reporting } from "@/lib/ministry/ministry";

/** What is said beside a heated answer, with the means to keep it, in the page of its composer. */
export function PlacedCooling({
  kept,
  session,
  view,
  isOn,
  reporting = [],
}: {
  kept: KeptDrafts;
  session: Session;
  view: View;
  isOn: boolean;
  /** Undefined where no pack, or one of an older version, tells. */
  reporting: readonly Reporting[] | undefined;
}) {
  const { drafts, now, hasFailed } = useSyncExternalStore(kept.subscribe, kept.get);
  // A message is nobody's business, and no place for what was written elsewhere.
  if (view.kind === "message") return null;
  const cooling = coolingOf({
    signs: view.heat,
    text: session.wholeText(),
    kept: drafts,
    now,
    isOffered: isOn && !isPrivateWindow(),
  });
  if (!cooling) return null;
  return (
    <Cooling
      key={"draft" in cooling ? cooling.draft.keptAt : ""}
      cooling={cooling}
      hasFailed={hasFailed}
      reporting={reporting}
      actions={{
        keep: () => kept.keep(session.wholeText()),
        async putBack(draft) {
          const result = await session.putIn(draft.text);
          if (result === "done") kept.erase(draft.keptAt);
          return result;
        },
        copy: ({ text }) => void navigator.clipboard.writeText(text),
        erase: ({ keptAt }) => kept.erase(keptAt),
      }}
    />
  );
}
