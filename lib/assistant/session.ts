import type { Family } from "@/lib/checks/check";
import type { EditorElement, WriteResult } from "@/lib/editor";
import type { PageFacts } from "@/lib/platforms";
import type { Decision } from "@/lib/record/entry";
import type { Examiner } from "./examiner";
import type { Ignored } from "./ignores";
import type { ThreadWish } from "./thread";
import type { View } from "./view";

/** What a session needs of the world. */
export interface SessionOptions {
  /** What the page says of the composer, beside its text. */
  readonly facts: () => PageFacts;
  /** Whether a draft of this kind is to be checked at all; every one where left out. */
  readonly isWanted?: (kind: PageFacts["kind"]) => boolean;
  /** What is left by the page's own counter, where it shows one. */
  readonly counter?: () => number | undefined;
  /** The page's composer grows by a box for each further post. */
  readonly growsByPosts?: boolean;
  /** `undefined` while the checks are on their way; asked again at `refresh("checks")`. */
  readonly createExaminer: () => Examiner | undefined;
  readonly ignored: () => readonly Ignored[];
  readonly ignoreAlways: (ignored: Omit<Ignored, "since">) => void;
  readonly stopIgnoring: (ignored: Ignored) => void;
  /** Whether every finding tells where its rule comes from. */
  readonly explains?: () => boolean;
  /** Something was decided about this draft, for the record. */
  readonly onDecided?: (deed: Deed) => void;
  /** An editor has left the page. */
  readonly onGone: (editor: EditorElement) => void;
  readonly signal: AbortSignal;
}

/** What was decided about findings: by which rules, never which words. */
export interface Deed {
  readonly decision: Decision;
  readonly rules: readonly string[];
  /** The source that the user gave. */
  readonly link?: string | undefined;
}

/** Follows one composer: reads its editors, checks the draft, draws underlines, writes fixes. The text stays in here. */
export interface Session {
  /** One editor a post, in order; a thread grows and shrinks while it is written. */
  setEditors(editors: readonly EditorElement[]): void;
  /** The same object until something changed. */
  view(): View | undefined;
  /** The view of what stands in the editors at this very moment, checked first where the last check saw another text. */
  viewNow(): View | undefined;
  subscribe(listener: () => void): () => void;
  fix(id: string, index: number): Promise<WriteResult>;
  undo(id: string): Promise<WriteResult>;
  ignoreHere(id: string): void;
  ignoreAlways(id: string): void;
  /** A question is answered for these words in this draft, perhaps with the address of the source. */
  answer(id: string, link?: string): void;
  /** The draft went out: what was set aside or answered in it does not hold for the next. */
  beginAnew(): void;
  /** Takes back every ignoring and answering that hides something of this draft, "always" included. */
  showAgain(): void;
  unfold(family: Family): void;
  insertTag(tag: string): Promise<WriteResult>;
  /** Puts a text into the box in use, if that is empty. */
  putIn(text: string): Promise<WriteResult>;
  /** Shows the draft as a thread for a channel, or no longer. */
  wishThread(wish: ThreadWish | undefined): void;
  /** Leaves the first post of that thread in its box, and puts each next one into the box that the user adds. */
  fillThread(): Promise<void>;
  /** All posts as one text, for the clipboard. */
  wholeText(): string;
  /** A row has focus or hover: its words are tinted, a hint's underlined at all. */
  pointAt(id: string | undefined): void;
  /** The editor in use, whose length is told. */
  turnTo(editor: EditorElement): void;
  editor(): EditorElement | undefined;
  /** The finding at a point of the viewport, and where a finding is drawn. */
  findingAt(x: number, y: number): string | undefined;
  rectsOf(id: string): readonly DOMRect[];
  editorOf(id: string): EditorElement | undefined;
  /** The next finding in reading order, from another or from the caret. */
  next(from: string | undefined, step: 1 | -1): string | undefined;
  /** Something beside the text may have changed: the page's facts, the ignored list, or what the checks can see. */
  refresh(what: "facts" | "ignored" | "checks"): void;
}
