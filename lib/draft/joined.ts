import { cued } from "@/lib/draft/cued-pattern";
import type { Figures } from "./changes";
import type { Draft, Sentence } from "./draft";
import { shift } from "./span";

/** A sentence, or a sentence with what the next says of its figures; `start` is its offset in the draft. */
export interface Joined {
  readonly start: number;
  readonly passage: Figures;
}

/** What opens a sentence that reckons with the one before it. English, French, Spanish, Portuguese, German, Italian. */
const RECKONS =
  /^[\s\p{P}\p{So}\uFE0F]*(?:that(?:['’]s| is| was| makes| means| adds up)|this (?:is|makes|means)|which (?:is|makes|means)|it['’]s|in other words|so|or|i\.e|(?:a|an) (?:rise|increase|jump|drop|fall|cut|growth|share|total)|c['’]est|cela (?:fait|représente)|ça fait|soit|es decir|o sea|(?:eso|esto|lo que) (?:es|son|supone|equivale)|son|un total|são|isso (?:é|são|significa|representa)|ou seja|das (?:sind|ist|waren|macht|bedeutet)|also|ossia|cioè|questo è|sono|up|down|more than|almost|nearly|a full|exactly|just|(?:[\d.,]+|\p{L}+)\s(?:\p{L}+\s)?(?:more|extra|fewer|less|additional|further|de plus|de moins|más|menos|a mais|mehr|weniger))(?!\p{L})/iu;
/** "300 of them", "today there are 88": a figure of the same things. */
const CONTINUES = cued(
  /^[^.!?\d]{0,40}(?:\d[\d.,\s]*|(?<!\p{L})\p{L}+ )(?:of (?:them|these|those)|d['’]entre (?:eux|elles)|de (?:ell[oa]s|est[oa]s|quais)|del[ea]s|dest[ea]s|davon|von ihnen|di (?:loro|questi))(?!\p{L})|^[\s\p{P}\p{So}\uFE0F]*(?:today|now|this year|currently|last year|aujourd['’]hui|cette année|désormais|hoy|ahora|este año|hoje|agora|este ano|heute|jetzt|inzwischen|dieses jahr|oggi|quest['’]anno|in (?:19|20)\d\d|en (?:19|20)\d\d|em (?:19|20)\d\d)(?!\p{L})/iu,
);

/** A short sentence that only says how much a change was: "A 10% rise.", "90 percent!", "Tripled, in other words." */
const IS_SIZE =
  /^[\s\p{P}\p{So}\uFE0F+]*(?:(?:a|an|un|une|uma|ein|eine) )?(?:(?:extra|additional|net|full) )?(?:[$€£]?\d[\d.,]*\s?(?:%|per ?cent|pour cent|por ciento|por cento|prozent|\p{L}+)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\s\p{L}+|doubled|trebled|tripled|quadrupled|halved|twice|three times|half|double|triple|le double|le triple|el doble|el triple|o dobro|o triplo|das doppelte|das dreifache|verdoppelt|verdreifacht|halbiert|il doppio)(?!\p{L})(?!\s(?:are|is|were|was|of|have|had|has|go|went|come|came|said|sont|ont|son|eran|sind|waren|haben|são|têm|de|do|des)(?!\p{L}))[^.!?\d]{0,60}[.!?]*\s*(?:\p{So}\uFE0F?\s*)*$/iu;

const BLANK_LINE = /\n\s*\n/;

const kept = new WeakMap<Draft, readonly Joined[]>();

/**
 * The sentences of a draft, and once more those that the next reckons with ("… of our 160 missions. That's 70 per cent"), the
 * stop between them read as a comma, so that what is found in one sentence is found across them too. Offsets hold. Kept as long as the draft is: every check
 * of figures asks.
 */
export function joinSentences(draft: Draft): readonly Joined[] {
  let joined = kept.get(draft);
  if (!joined) {
    joined = [...join(draft)];
    kept.set(draft, joined);
  }
  return joined;
}

function* join(draft: Draft): Iterable<Joined> {
  if (draft.quantities.length === 0) {
    yield* draft.sentences;
    return;
  }
  for (const [index, sentence] of draft.sentences.entries()) {
    yield sentence;
    const group = [sentence];
    for (const next of draft.sentences.slice(index + 1, index + 4)) {
      const gap = draft.text.slice(group.at(-1)?.end, next.start);
      const opens = next.passage.text;
      if (BLANK_LINE.test(gap)) break;
      if (!RECKONS.test(opens) && !CONTINUES.test(opens) && !IS_SIZE.test(opens)) break;
      group.push(next);
    }
    if (group.length > 1) yield joinGroup(draft.text, group);
  }
}

function joinGroup(whole: string, group: readonly Sentence[]): Joined {
  const start = group[0]?.start ?? 0;
  let text = whole.slice(start, group.at(-1)?.end);
  for (const { end } of group.slice(0, -1)) text = withComma(text, end - start);
  return {
    start,
    passage: {
      text,
      language: group[0]?.passage.language,
      quantities: group.flatMap((each) =>
        each.passage.quantities.map((item) => shift(item, each.start - start)),
      ),
      dates: group.flatMap((each) =>
        each.passage.dates.map((date) => shift(date, each.start - start)),
      ),
    },
  };
}

/** The text with a comma, and spaces as long as the rest of it, in place of the stop that ends at `end`. */
function withComma(text: string, end: number): string {
  const mark = /[.!?…]+/u.exec(text.slice(Math.max(0, end - 4), end))?.[0] ?? "";
  const at = mark === "" ? end : text.lastIndexOf(mark, end);
  const length = Math.max(1, mark.length);
  return `${text.slice(0, at)}${",".padEnd(length)}${text.slice(at + length)}`;
}
