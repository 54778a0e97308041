import type { Governance } from "@/lib/assistant/governed";
import type { KeptDrafts } from "@/lib/assistant/kept-drafts";
import type { Memory } from "@/lib/assistant/memory";
import type { StateHolder } from "@/lib/assistant/state-holder";
import type { Platform } from "@/lib/platforms";
import type { PageState } from "./state";

/** What the parts of the assistant ask of the wiring. */
export interface Wiring {
  readonly platform: Platform;
  readonly memory: Memory;
  readonly governance: StateHolder<Governance>;
  readonly state: StateHolder<PageState>;
  /** Heated answers that the user asked to keep. */
  readonly kept: KeptDrafts;
  /** To the next finding in the text, by the keyboard. */
  readonly walk: (step: 1 | -1) => void;
  /** Closes the card; by the keyboard, back to the text. */
  readonly closeCard: () => void;
  /** Ends the question before posting; `off` asks none in this tab any more. */
  readonly closeGate: (how: "back" | "off" | "solved") => void;
  /** Escape in the sidebar: back to the text. */
  readonly leave: () => void;
  readonly openOptions: () => void;
  readonly openDesk: () => void;
  /** Takes everything of ours out of the page. */
  readonly leaveForGood: () => void;
}
