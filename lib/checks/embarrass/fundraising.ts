import { overlaps, type Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import {
  AD_TAG,
  ADVERTISING,
  AID,
  COINS,
  CUE,
  FUNDRAISING,
  OWN_CAUSE,
  WARNING,
} from "./fundraising.words";

/** Advertising, and appeals for money that are not for humanitarian aid: an account of the state lends its name. */
export const fundraising = defineCheck({
  id: "fundraising",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Vienna Convention on Diplomatic Relations, Art. 42: no professional or commercial activity",
  *check({ text, hashtags }): Iterable<Hit> {
    for (const { start, end, name } of hashtags) {
      if (AD_TAG.test(name)) {
        yield { start, end, message: { key: "fundraising_advert", values: { words: `#${name}` } } };
      }
    }
    const told: Span[] = [];
    if (!WARNING.test(text)) {
      // The coins and the purse they go to are one appeal.
      yield* [...hits(text, COINS, told, "fundraising_appeal")].slice(0, 1);
    }
    if (!CUE.test(text)) return;
    yield* hits(text, ADVERTISING, told, "fundraising_advert");
    if (!AID.test(text)) yield* hits(text, APPEALS, told, "fundraising_appeal");
  },
});

const APPEALS = [...FUNDRAISING, ...OWN_CAUSE];

function* hits(
  text: string,
  patterns: readonly RegExp[],
  told: Span[],
  key: string,
): Iterable<Hit> {
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (told.some((other) => overlaps(other, span))) continue;
      told.push(span);
      yield { ...span, message: { key, values: { words: match[0] } } };
    }
  }
}
