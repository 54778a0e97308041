import type { Draft } from "@/lib/draft/draft";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import type { Ministry, Window } from "@/lib/ministry/ministry";
import { type Context, defineCheck, type Hit } from "../check";

/** A draft that touches a matter on which the ministry keeps silent now: a negotiation, an election, an embargo. */
export const silenceWindow = defineCheck({
  id: "silence-window",
  family: "embarrass",
  severity: "warn",
  scope: "post",
  // The pack names the topics in whatever language it needs.
  languages: "any",
  source: "The pack's windows",
  *check(draft, context): Iterable<Hit> {
    for (const window of context.ministry.windows) {
      if (!isOpen(window, context)) continue;
      const topic = firstTopic(draft, window, context.ministry);
      if (!topic) continue;
      yield {
        ...topic,
        severity: window.severity,
        provenance: window.provenance,
        message: {
          key: `silence_window_${window.kind}`,
          values: { topic: draft.text.slice(topic.start, topic.end), advice: window.advice },
        },
      };
    }
  },
});

/** `until` is inclusive. Where only the day of posting is known the window's days count. */
function isOpen({ from, until }: Window, { now, today }: Context): boolean {
  if (now === undefined) return from.slice(0, 10) <= today && today <= until.slice(0, 10);
  const instant = Date.parse(now);
  // A bare day lasts to its end.
  const last = until.length > 10 ? Date.parse(until) : Date.parse(until) + 86_400_000 - 1;
  return Date.parse(from) <= instant && instant <= last;
}

const tries = new WeakMap<Ministry, ReadonlyMap<Window, PhraseTrie<true>>>();

function firstTopic(draft: Draft, window: Window, ministry: Ministry): Span | undefined {
  const found = trieOf(window, ministry).find(draft.tokens, withoutPlural)[0];
  const tags = new Set(window.topics.map(compact));
  const tag = draft.hashtags.find(({ name }) => tags.has(compact(name)));
  const first = [found, tag]
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start)[0];
  return first && { start: first.start, end: first.end };
}

function trieOf(window: Window, ministry: Ministry): PhraseTrie<true> {
  let byWindow = tries.get(ministry);
  if (!byWindow) {
    byWindow = new Map(
      ministry.windows.map((each) => {
        const trie = new PhraseTrie<true>();
        for (const topic of each.topics) trie.add(topic, true);
        return [each, trie];
      }),
    );
    tries.set(ministry, byWindow);
  }
  return byWindow.get(window) ?? new PhraseTrie();
}

/** "tariffs" touches the topic "tariff", and the other way round. */
function withoutPlural({ text, kind }: Token): readonly string[] {
  if (kind !== "word" || text.length < 4) return [];
  return text.endsWith("s") ? [text.slice(0, -1)] : [`${text}s`];
}

function compact(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
