import { isCalendar } from "@/lib/draft/changes";
import type { Passage } from "@/lib/draft/draft";
import type { Quantity } from "@/lib/draft/quantities";
import { type Span, spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { claimSpan } from "./claim-span";
import {
  ABSTAINED,
  AGAINST,
  ALL_VOTED,
  AWAY,
  BODIES,
  BY_VOTE,
  FOR,
  NOT_PASSED,
  OF_OTHERS,
  PASSED,
  TO,
  VOTE_CUE,
  VOTERS,
} from "./vote-tally.words";

type Kind = "for" | "against" | "abstained" | "away";

/** The votes of one ballot. */
type Tally = Partial<Record<Kind, Quantity>>;

/** Who may vote, and whether all of them did. */
interface Voters extends Span {
  readonly count: number;
  readonly areAll: boolean;
}

/** The size of the Security Council before 1966, of the Assembly of old: other times have other numbers. */
const OTHER_TIME = /(?<!\d)(?:19\d\d|200\d)(?!\d)/u;

/** Votes that their voters contradict, or their outcome: "of the 100 senators, 58 voted yes and 44 no". */
export const voteTally = defineCheck({
  id: "vote-tally",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Arithmetic on the votes; sizes of the bodies by their charters",
  *check(passage): Iterable<Hit> {
    const { text } = passage;
    if (!VOTE_CUE.test(text)) return;
    const counts = passage.quantities.filter((each) => isCount(passage, each));
    const tally = counts.length > 1 ? readTally(text, counts) : undefined;
    if (!tally) return;
    const votes = Object.values(tally);
    const sum = votes.reduce((all, { value }) => all + value, 0);
    const voters = votersOf(text, counts, votes) ?? bodyOf(text);
    if (voters && isWrong(sum, voters, tally)) {
      yield {
        ...claimSpan(text, votes[0] ?? voters, [...votes, voters]),
        message: { key: "vote_tally_sum", values: { sum, total: voters.count } },
      };
      return;
    }
    const { for: inFavour, against } = tally;
    if (inFavour && against && inFavour.value < against.value && isPassed(text))
      yield {
        ...claimSpan(text, inFavour, [against]),
        message: {
          key: "vote_tally_outcome",
          values: { for: inFavour.value, against: against.value },
        },
      };
  },
});

function isCount({ dates }: Passage, quantity: Quantity): boolean {
  return (
    Number.isInteger(quantity.value) &&
    !quantity.isOrdinal &&
    !quantity.scale &&
    !/^percent|^[A-Z]{3}$/.test(quantity.unit ?? "") &&
    !isCalendar(quantity, dates)
  );
}

/** The votes told in a sentence; undefined where a kind is told twice, or less than two kinds are. */
function readTally(text: string, counts: readonly Quantity[]): Tally | undefined {
  const tally: Tally = {};
  for (const [index, count] of counts.entries()) {
    const next = counts[index + 1];
    const isPair =
      next !== undefined &&
      TO.test(text.slice(count.number.end, next.number.start)) &&
      (BY_VOTE.test(text.slice(0, count.number.start)) || /vot|voix|stimm/iu.test(text));
    const kind = isPair && !tally.for ? "for" : kindOf(text, count);
    if (!kind) continue;
    if (tally[kind] && tally[kind] !== count) return undefined;
    tally[kind] = count;
    if (isPair && kind === "for") tally.against = next;
  }
  return tally.for && (tally.against || tally.abstained) ? tally : undefined;
}

function kindOf(text: string, { number }: Quantity): Kind | undefined {
  const after = text.slice(number.end, number.end + 60);
  if (AWAY.test(after)) return "away";
  if (ABSTAINED.test(after)) return "abstained";
  if (AGAINST.test(after)) return "against";
  return FOR.test(after) ? "for" : undefined;
}

/** "Of the 21 members who voted", "sur 50 votants", "21 votes were cast". */
function votersOf(
  text: string,
  counts: readonly Quantity[],
  votes: readonly Quantity[],
): Voters | undefined {
  const [only, second] = counts.filter(
    (each) =>
      !votes.includes(each) && VOTERS.test(text.slice(each.number.end, each.number.end + 50)),
  );
  if (!only || second) return undefined;
  return { start: only.start, end: only.end, count: only.value, areAll: ALL_VOTED.test(text) };
}

function bodyOf(text: string): Voters | undefined {
  if (OTHER_TIME.test(text)) return undefined;
  for (const [pattern, count] of BODIES) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (OF_OTHERS.test(text.slice(0, match.index))) return undefined;
    return { ...spanOf(match), count, areAll: count === 15 };
  }
  return undefined;
}

/** More votes than voters; or fewer, where everybody voted and every kind of vote is told. */
function isWrong(sum: number, { count, areAll }: Voters, tally: Tally): boolean {
  if (sum > count) return true;
  const isComplete = tally.against !== undefined && tally.abstained !== undefined;
  return areAll && isComplete && !tally.away && sum < count;
}

function isPassed(text: string): boolean {
  return PASSED.test(text) && !NOT_PASSED.test(text);
}
