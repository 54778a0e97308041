import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { covers, spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { NAMELESS, PHRASES } from "./vague-source.words";

const trie = PHRASES.reduce((all, phrase) => all.add(phrase, phrase), new PhraseTrie<string>());

/** "Selon les experts de la FAO": whose they are follows. */
const NAMED_NEXT =
  /^ (?:of|from|at|de|du|des|del|d['’]|da|do|dos|der|von|aus) ?(?:the |la |le |les |l['’]|el |los |o |a |den |dem )?(?:[\p{Ll}]+ )?\p{Lu}/u;

/** "As soon as the doctors agree": what is waited for, not what is claimed. */
const AWAITED =
  /(?<!\p{L})(?:as soon as|once|when|until|unless|if|whether|dès que|quand|si|cuando|hasta que|quando|assim que|sobald|wenn|bis) (?:\p{L}{1,4} )?$/iu;

/** "Studies show", "experts say": a source that is not named. A question; quiet beside a link. */
export const vagueSource = defineCheck({
  id: "vague-source",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Practice of fact-checking desks: name the source",
  *check({ text, tokens, links, quotations }): Iterable<Hit> {
    if (links.length > 0) return;
    const free = NAMELESS.flatMap((pattern) => {
      const match = pattern.exec(text);
      return match ? [{ ...spanOf(match), value: match[0] }] : [];
    });
    for (const { start, end, value } of [...trie.find(tokens), ...free]) {
      if (quotations.some((quote) => covers(quote, { start, end }))) continue;
      if (AWAITED.test(text.slice(Math.max(0, start - 24), start))) continue;
      if (NAMED_NEXT.test(text.slice(end, end + 40))) continue;
      yield {
        start,
        end,
        question: true,
        message: { key: "vague_source_why", values: { words: value } },
      };
      return;
    }
  },
});
