import { CuedRows } from "@/lib/draft/cued-rows";
import type { Passage } from "@/lib/draft/draft";
import { longestOnly, PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span, spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit, shiftHit } from "../check";
import { findPraise } from "./advert";
import { ASKS_FOR_MONEY, ASKS_FOR_SALE } from "./fundraising.asks";
import {
  AD_TAG,
  ADVERTISING,
  AID,
  APPEAL_PHRASES,
  COIN_ADDRESS,
  COINS,
  type Cued,
  FUNDRAISING,
  LONG_WORD,
  SHOP_PHRASES,
  WARNING,
} from "./fundraising.words";

type Kind = "fundraising_advert" | "fundraising_appeal";

const phrases = new PhraseTrie<Kind>();
for (const phrase of SHOP_PHRASES.split(",")) phrases.add(phrase, "fundraising_advert");
for (const phrase of APPEAL_PHRASES.split(",")) phrases.add(phrase, "fundraising_appeal");
interface Row {
  readonly cues: string;
  readonly pattern: RegExp;
  readonly kind: Kind | "coin";
}

const rowsOf = (cued: readonly Cued[], kind: Row["kind"]): Row[] =>
  cued.map(([cues, pattern]) => ({ cues, pattern, kind }));
const rows = new CuedRows<Row>(
  [
    ...rowsOf(COINS, "coin"),
    ...rowsOf([...ADVERTISING, ...ASKS_FOR_SALE], "fundraising_advert"),
    ...rowsOf([...FUNDRAISING, ...ASKS_FOR_MONEY], "fundraising_appeal"),
  ],
  ({ cues }) => cues,
);

/** Advertising, and appeals for money that are not for humanitarian aid: an account of the state lends its name. */
export const fundraising = defineCheck({
  id: "fundraising",
  family: "embarrass",
  severity: "warn",
  // Whether "every pound counts" for the flooded, the sentence before tells.
  scope: "post",
  readsEachSentence: true,
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Vienna Convention on Diplomatic Relations, Art. 42: no professional or commercial activity",
  *check({ sentences }): Iterable<Hit> {
    let before = "";
    for (const { start, passage } of sentences) {
      for (const each of hitsIn(passage, before)) yield shiftHit(each, start);
      before = passage.text;
    }
  },
});

function* hitsIn(passage: Passage, before: string): Iterable<Hit> {
  const { text, hashtags, quotations } = passage;
  for (const { start, end, name } of hashtags) {
    if (AD_TAG.test(name)) yield hit(text, { start, end }, "fundraising_advert");
  }
  const told: Span[] = [];
  let isAid: boolean | undefined;
  for (const span of appealsIn(passage)) {
    if (told.some((other) => overlaps(other, span))) continue;
    // The "90% off" of another's advert.
    if (quotations.some((quotation) => overlaps(quotation, span))) continue;
    if (span.kind === "fundraising_appeal") {
      isAid ??= AID.test(text) || AID.test(before);
      if (isAid) continue;
    }
    // The coins and the purse they go to are one appeal.
    if (span.kind === "coin" && (told.length > 0 || WARNING.test(text))) continue;
    told.push(span);
    yield hit(text, span, span.kind === "coin" ? "fundraising_appeal" : span.kind);
  }
  const praise = told.length === 0 ? findPraise(passage) : undefined;
  if (praise) yield hit(text, praise, "fundraising_advert");
}

function* appealsIn({ text, tokens }: Passage): Iterable<Span & Pick<Row, "kind">> {
  for (const { pattern, kind } of rows.find(tokens)) {
    for (const span of spansOf(text, pattern)) yield { ...span, kind };
  }
  if (tokens.some(({ text: word }) => word.length >= LONG_WORD)) {
    for (const span of spansOf(text, COIN_ADDRESS)) yield { ...span, kind: "coin" };
  }
  for (const { start, end, value } of longestOnly(phrases.find(tokens))) {
    yield { start, end, kind: value };
  }
}

function* spansOf(text: string, pattern: RegExp): Iterable<Span> {
  for (const match of text.matchAll(pattern)) {
    yield spanOf(match);
  }
}

function hit(text: string, { start, end }: Span, key: Kind): Hit {
  return { start, end, message: { key, values: { words: text.slice(start, end) } } };
}
