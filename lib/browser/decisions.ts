import type { Decided } from "@/lib/record/entry";
import { ask } from "./background-link";

/** Tells the background what is decided about the drafts of one composer, one after the other. */
export interface Telling {
  decided(deed: Deed): void;
  /** The draft went out; what is told from now on is about the next. */
  published(draft: {
    readonly rules: readonly string[];
    readonly isPastGate: boolean;
    readonly text: string;
  }): void;
}

type Deed = Pick<Decided, "decision" | "rules"> & { readonly link?: string | undefined };

/** Opens it. `onLost` hears of a decision that could not be kept. No word of a draft is sent unless `keepsText` says so. */
export function tellDecisions({
  platform,
  account,
  keepsText,
  onLost,
}: {
  platform: string;
  account: () => string | undefined;
  keepsText: () => boolean;
  onLost: () => void;
}): Telling {
  let draft = newName();

  function tell({ link, ...deed }: Deed, text?: string): void {
    const decided: Decided = {
      ...deed,
      draft,
      platform,
      account: account() ?? "",
      ...(link === undefined ? {} : { link }),
      ...(text === undefined ? {} : { text }),
    };
    void ask({ type: "decided", decided }).then((isKept) => {
      if (isKept === false) onLost();
    });
  }

  return {
    decided: (deed) => tell(deed),
    published({ rules, isPastGate, text }) {
      const decision = isPastGate ? "past-gate" : "published";
      tell({ decision, rules }, keepsText() ? text : undefined);
      draft = newName();
    },
  };
}

/** Eight hexadecimal digits by chance: they tell drafts apart and nothing of them. */
function newName(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, "0");
}
