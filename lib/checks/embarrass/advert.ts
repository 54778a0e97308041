import { CuedRows } from "@/lib/draft/cued-rows";
import type { Passage } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import { madeOnce } from "@/lib/draft/late-pattern";
import { covers, overlaps, type Span, spanOf } from "@/lib/draft/span";
import { StemIndex } from "@/lib/draft/stem-index";
import { ADVERT_ROWS } from "./advert.rows";
import { BRANDS, BUSINESS, PRAISE } from "./advert.words";

/**
 * Praise of wares where nothing is sold outright: a brand beside the words of an advert, a trade's best address, the family's shop, an
 * invitation to buy or to stay. Of firms as investors, employers or sponsors of sport a mission speaks every day, and that is left alone.
 */

const whole = (source: string) => `(?<![\\p{L}\\p{N}@#])(?:${source})(?![\\p{L}\\p{N}])`;
const BRAND = madeOnce(() => new RegExp(`${whole(BRANDS)}(?!['’]s )`, "u"));
/** A brand's first word, folded. */
const brandStems = new StemIndex().add(
  BRANDS.replace(/s\?|\\d\+/g, "")
    .split("|")
    .map((brand) => foldText(brand).split(/[^\p{L}\p{N}]/u)[0] ?? brand),
);
const SELLING = madeOnce(() => new RegExp(whole(PRAISE), "iu"));
const OF_BUSINESS = madeOnce(() => new RegExp(`(?<!\\p{L})(?:${BUSINESS})`, "iu"));
/** "Fly with …", "Stay at the …". */
const FLY_WITH = madeOnce(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:[Ff]ly(?:ing)?|[Ss]tay|[Dd]ine|[Ss]hop|[Bb]ank) (?:with|at)(?: the)? ${whole(BRANDS)}`,
      "u",
    ),
);
const rows = new CuedRows(ADVERT_ROWS, ({ cues }) => cues);

/** What praises wares in a sentence, as in an advert; UTF-16 offsets into it. */
export function findPraise(passage: Passage): Span | undefined {
  const praised = findPraisedBrand(passage);
  if (praised) return praised;
  for (const { pattern } of rows.find(passage.tokens)) {
    const match = pattern().exec(passage.text);
    if (!match || OF_BUSINESS().test(match[0])) continue;
    const span = spanOf(match);
    if (!passage.quotations.some((quotation) => overlaps(quotation, span))) return span;
  }
  return undefined;
}

/** A brand and what is said to sell it; UTF-16 offsets into the sentence. */
function findPraisedBrand({ text, tokens, quotations }: Passage): Span | undefined {
  if (brandStems.find(tokens).size === 0) return undefined;
  const brand = BRAND().exec(text);
  if (!brand || OF_BUSINESS().test(text)) return undefined;
  const named = spanOf(brand);
  if (quotations.some((quotation) => covers(quotation, named))) return undefined;
  const praise = FLY_WITH().exec(text) ?? SELLING().exec(text);
  if (!praise) return undefined;
  const said = spanOf(praise);
  return { start: Math.min(said.start, named.start), end: Math.max(said.end, named.end) };
}
