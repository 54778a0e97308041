import { cleanup, configure, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, vi } from "vitest";
import type { Actions } from "@/components/actions";
import { SpeechProvider, speechOf } from "@/components/wording";
import { BLANK_VIEW, type FindingView, type LengthView, type View } from "@/lib/assistant/view";
import { createWording } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";

afterEach(cleanup);
// A slow machine takes longer than the second that is usual; what never comes fails all the same.
configure({ asyncUtilTimeout: 60_000 });

/** Renders a component in English, or with the same words in another language's direction. */
export function show(element: ReactElement, locale = "en") {
  const speech = speechOf(createWording(locale, english));
  const around = (inside: ReactElement) => (
    <SpeechProvider speech={speech}>{inside}</SpeechProvider>
  );
  const result = render(around(element));
  return { ...result, again: (next: ReactElement) => result.rerender(around(next)) };
}

/** Actions that only remember what was asked of them. */
export function spyActions() {
  return {
    fix: vi.fn(),
    undo: vi.fn(),
    ignoreHere: vi.fn(),
    ignoreAlways: vi.fn(),
    answer: vi.fn(),
    showAgain: vi.fn(),
    unfold: vi.fn(),
    pointAt: vi.fn(),
    insertTag: vi.fn(),
    undoTag: vi.fn(),
    copy: vi.fn(),
    copyWhole: vi.fn(),
    wishThread: vi.fn(),
    fillThread: vi.fn(),
    reportCount: vi.fn(),
    explain: vi.fn(),
  } satisfies Actions;
}

/** A warning about a weekday with two fixes. */
export function warning(changes: Partial<FindingView> = {}): FindingView {
  return {
    state: "open",
    id: "weekday-date aa 0",
    rule: "weekday-date",
    title: undefined,
    severity: "warn",
    isQuestion: false,
    isRequired: false,
    isWhole: false,
    post: undefined,
    before: "Join us on ",
    quote: "Thursday, 20 November",
    after: " in Vienna.",
    message: { text: "20 November 2026 is a Friday." },
    provenance: null,
    reason: undefined,
    fixes: [
      { label: { text: "Friday, 20 November" }, text: "Friday" },
      { label: { text: "Thursday, 19 November" }, text: "19" },
    ],
    rewrite: undefined,
    trouble: undefined,
    ...changes,
  };
}

/** How a post of 246 fits X. */
export function length(changes: Partial<LengthView> = {}): LengthView {
  return {
    channel: "x",
    label: "X",
    count: 246,
    max: 280,
    unit: "weighted",
    isOver: false,
    notes: [],
    allowances: [],
    fold: undefined,
    dispute: undefined,
    post: 1,
    posts: 1,
    ...changes,
  };
}

/** A view of a written draft in which 61 checks found nothing. */
export function view(changes: Partial<View> = {}): View {
  return { ...BLANK_VIEW, isReady: true, isEmpty: false, checked: 61, ...changes };
}
