import { cued, mayMatch } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";

/** Speech aped in writing: "Ze meeting vill start", "Me no understand". Written for this project on 2026-11-21. */
const APED: readonly RegExp[] = [
  cued(/(?<![\p{L}'’])[Mm]e (?:no|not|so|love you|likee?|want) (?:\p{L}+)(?=[\s,.!?”"'’]|$)/gu),
  cued(
    /(?<!\p{L})(?:[Nn]o speak(?:ee|y)? (?:the )?[Ee]nglish|[Nn]o (?:tickee|speakee|likee)|[Ff]lied lice|[Ss]o solly|[Vv]elly (?:good|nice|solly|sorry|much)|[Ii]t['’]s[- ]a[- ][Mm]e|[Hh]on hon hon|[Cc]hing chong|[Oo]ga booga|[Uu]gga bugga)(?!\p{L})/gu,
  ),
];
/** "st-st-stuttering" */
const STUTTERED = cued(/(?<!\p{L})(?:st?-)+st(?:utter|ammer)\p{L}*/giu);
/** Words that nobody writes but to ape an accent; two of them make it sure. */
const APED_WORDS =
  "ze|zis|zat|zey|zere|zank|vill|vould|vith|vat|vhat|vhy|ven|vere|vee|vant|ve|dis|dat|dey|tink|tank you|goot|velly|engrish|amelican";
const APED_WORD = new RegExp(`(?<!\\p{L})(?:${APED_WORDS})(?!\\p{L})`, "giu");
/** As above, but faster, and of words with other letters about them as well. */
const MAY_APE = new RegExp(`(?:^|[^a-z])(?:${APED_WORDS})(?![a-z])`, "i");
const GERMANIC =
  /(?<!\p{L})(?:du|ich|wir|und|der|die|das|ist|mitkommen|jag|och|ikke|het|een|van|vous|je|il)(?!\p{L})/iu;

/** How somebody speaks, or what a faith has them wear. */
const SPEECH = cued(
  /(?<!\p{L})(?<whose>[\p{L}’']+(?: [\p{L}’']+)?) (?:\p{L}+ )?(?:accent|stutter|stammer|lisp|pronunciation|speech impediment|broken English|English)(?!\p{L})/giu,
);
const OWN = /^(?:my|our|mine|i|we|own|in|of|speak|learn\p{L}*|with|the plain|plain)$/iu;
const LAUGHTER =
  /[😂🤣😹]|(?<!\p{L})(?:lol|lmao|rofl|ha(?:ha)+|in stitches|couldn['’]t stop laughing|laughed (?:like that|so hard|all)|had us (?:laughing|rolling|dying|crying)|we died|i died|cracked us up|hilarious)(?!\p{L})/iu;
/** Speech that nobody is said to understand, or that amuses, in en, fr, es, pt, de. */
const UNHEARD = cued(
  /(?<!\p{L})(?:nobody|no one|not a word|understood a (?:single )?word|understand (?:a word|him|her|them)|incomprehensible|unintelligible|subtitles?|comedy|entertainment|personne|rien compris|comprend|sous-titres|nadie|no hay quien|ni una palabra|subtítulos|ninguém|não se percebe|legendas|niemand|keiner|kein wort|untertitel)(?!\p{L})/iu,
);
const VOICE = cued(
  /(?:(?:th(?:at|ose|ese|e)|such an?|his|her|their|your|(?:interpreter|minister|ambassador|consul|delegate|speaker|colleague|guard|officer|guide|driver)['’]s|son|leur|votre|ce|cet|su|ese|este|aquel|seu|esse|aquele|diese[mn]?|so einem|seine[mn]?|ihre[mn]?) (?:\p{L}+ ){0,2})(?:accent|stutter|stammer|lisp|accento?|acento|sotaque|gagueira|akzent|dialekt|zungenfehler|bégaiement)(?!\p{L})/iu,
);
/** Told in kindness, or told to be mended. */
const KINDLY = cued(
  /(?<!\p{L})(?:everyone|everybody|love|loved|charming|proud|beautiful|minded|cared|complained|laughs at|mocks?|tous|tout le monde|charmant|encanta|todos|adoro|alle|jeder|stört)(?!\p{L})/iu,
);

const DRESS = cued(
  /(?<!\p{L})(?:burqas?|burkas?|niqabs?|hijabs?|turbans?|headscar(?:f|ves)|veils?|kippahs?|kippas?|yarmulkes?|dastar|chadors?|habits?)(?!\p{L})/iu,
);
const LIKENESS = cued(
  /(?<!\p{L})(?:like|as|resembl\p{L}+) (?:an? |some )?(?:\p{L}+ )?(?:letter ?box(?:es)?|post ?box(?:es)?|bank robbers?|ninjas?|ghosts?|bin ?bags?|curtains?|tea towels?|bath towels?|towels?|bandages?|lampshades?|tents?|bed ?sheets?|beekeepers?|penguins?|darth vader|carpets?|table ?cloths?|umbrellas?)(?!\p{L})/iu,
);
const REFUTED = cued(
  /(?<!\p{L})(?:is wrong|was wrong|hurtful|never|nobody|racis\p{L}+|stereotyp\p{L}+|prejudice\p{L}*|mock(?:s|ed|ing|ery)|apolog\p{L}+|myself|himself|herself|themselves|lesson|free lesson|class)(?!\p{L})/iu,
);

/** Accents aped or laughed at, faiths mocked by their dress; half-open UTF-16 offsets into the draft. */
export function findMockery({ sentences, text }: Draft): Span[] {
  const found: Span[] = [];
  for (const { start, end, passage } of sentences) {
    // Aped English is often taken for another language: the small words tell.
    const voice = unheardVoice(passage.text);
    if (voice) {
      found.push({ start: start + voice.start, end: start + voice.end });
      continue;
    }
    const isEnglish = passage.language === undefined || passage.language === "en";
    if (!isEnglish && !/(?<!\p{L})(?:the|their|our|said|at|and)(?!\p{L})/iu.test(passage.text))
      continue;
    if (REFUTED.test(passage.text)) continue;
    const spans = [...apedIn(passage.text), ...laughedAt(passage.text, text.slice(end, end + 80))];
    found.push(...spans.map((span) => ({ start: start + span.start, end: start + span.end })));
  }
  return found;
}

function apedIn(text: string): Span[] {
  const found = [...APED, STUTTERED].flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf));
  const words = MAY_APE.test(text) ? [...text.matchAll(APED_WORD)].map(spanOf) : [];
  const [first, last] = [words[0], words.at(-1)];
  const kinds = new Set(words.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  if (first && last && kinds.size > 1 && !GERMANIC.test(text))
    found.push({ start: first.start, end: last.end });
  return found;
}

/** Cheap: what a voice may be called. */
const VOICES = cued(
  /accent|acento|sotaque|akzent|dialekt|stutter|stammer|lisp|gagueira|bégaiement/iu,
);

/** "with that accent nobody understands him" */
function unheardVoice(text: string): Span | undefined {
  if (!VOICES.test(text) || !UNHEARD.test(text) || KINDLY.test(text)) return undefined;
  const voice = VOICE.exec(text);
  return voice ? spanOf(voice) : undefined;
}

function laughedAt(text: string, after: string): Span[] {
  const dress = DRESS.exec(text);
  const likeness = dress && LIKENESS.exec(text);
  if (dress && likeness) {
    const [one, other] = [spanOf(dress), spanOf(likeness)];
    return [{ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }];
  }
  if (!mayMatch(SPEECH, text) || (!LAUGHTER.test(text) && !LAUGHTER.test(after))) return [];
  return [...text.matchAll(SPEECH)]
    .filter((match) => !match[0].split(" ").some((word) => OWN.test(word)))
    .filter((match) => !/English$/.test(match[0]) || /(?:his|her|their|['’]s)\s/iu.test(match[0]))
    .map(spanOf);
}
