import { overlaps, type Span } from "@/lib/draft/span";
import type { RuleData } from "../schema-rules";
import { type Listing, ofRole, type Role, type RuleKind, type View } from "./rule-kind";
import type { FEATURES } from "./terms";

type Feature = (typeof FEATURES)[number];

/** Where the one is written, the other must be too. */
export const requires: RuleKind<RuleData<"requires">> = ({
  if: condition,
  need: demand,
  within = "post",
}) => ({
  listings: [...listed("sought", condition.phrases), ...listed("needed", demand.phrases)],
  looksAlways: condition.has !== undefined,
  *judge(seen, view) {
    const triggers: Span[] = [...ofRole(seen, "sought"), ...featuresIn(condition.has, view)].sort(
      (a, b) => a.start - b.start,
    );
    const met = [...ofRole(seen, "needed"), ...featuresIn(demand.has, view)];
    const [first] = triggers;
    if (!first) return;
    if (within === "sentence") {
      const told = new Set<number>();
      for (const { start, end } of triggers) {
        const sentence = view.sentenceAt(start);
        if (!sentence || told.has(sentence.start)) continue;
        told.add(sentence.start);
        if (!met.some((span) => overlaps(span, sentence))) yield { start, end };
      }
      return;
    }
    const isMet =
      met.length > 0 ||
      (within === "thread" &&
        (view.inThread("needed").length > 0 ||
          view.context.thread.some(
            (draft) => featuresIn(demand.has, { ...view, draft }).length > 0,
          )));
    if (!isMet) yield { start: first.start, end: first.end };
  },
});

function listed(role: Role, phrases: readonly string[] = []): Listing[] {
  return phrases.map((phrase) => ({ role, phrase, inflect: true }));
}

/** Where the features stand. Media stand nowhere in the text, so the whole of it counts. */
function featuresIn(features: readonly Feature[] | undefined, view: View): Span[] {
  return (features ?? []).flatMap((feature) => SPANS[feature](view));
}

const SPANS: Readonly<Record<Feature, (view: View) => readonly Span[]>> = {
  link: ({ draft }) => draft.links,
  hashtag: ({ draft }) => draft.hashtags,
  mention: ({ draft }) => draft.mentions,
  emoji: ({ draft }) => draft.emoji,
  figure: ({ draft }) => draft.quantities,
  date: ({ draft }) => draft.dates,
  quotation: ({ draft }) => draft.quotations,
  question: ({ draft }) => draft.tokens.filter(({ text }) => text === "?" || text === "؟"),
  media: ({ context, draft }) =>
    context.media.length > 0 ? [{ start: 0, end: Math.max(1, draft.text.length) }] : [],
};
