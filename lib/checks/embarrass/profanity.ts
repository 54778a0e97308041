import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { overlaps, type Span, spanOf } from "@/lib/draft/span";
import { tokenise } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";
import { bearsName } from "./insult/surnames";
import { findObscenities, OBSCENITIES } from "./profanity.words";

/** Obscene words, their abbreviations and disguises. Unmistakable ones block; names, animals and mild words warn. */
export const profanity = defineCheck({
  id: "profanity",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  // Some words are understood everywhere; the others are looked for in their own language.
  languages: "any",
  source: "Curated lists, each with its source, in profanity.words.ts",
  *check(passage): Iterable<Hit> {
    const { text, links } = passage;
    const found: Found[] = [
      ...words(passage),
      ...disguised(text),
      ...signed(passage),
      ...hashtags(passage),
    ];
    if (found.length === 0) return;
    const kept: Span[] = [];
    for (const { start, end, isSure } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const span = { start, end };
      if (kept.some((other) => overlaps(other, span))) continue;
      // "pique-nique" is a picnic.
      if (/pique-$/iu.test(text.slice(Math.max(0, start - 8), start))) continue;
      if (links.some((link) => link.hasScheme && overlaps(link, span))) continue;
      kept.push(span);
      const word = text.slice(start, end);
      const quoted = passage.quotations.find((quotation) => overlaps(quotation, span));
      // "got two years for writing “…”": the word is the case that is told of.
      const isReported =
        quoted !== undefined &&
        (!isSure || PERSON.test(word)) &&
        REPORTED.test(text.slice(0, quoted.start));
      const isQuoted = quoted !== undefined;
      const isMild = MILD.test(word);
      yield {
        ...span,
        message: { key: isSure ? "profanity_why" : "profanity_perhaps", values: { word } },
        ...(isMild || isReported
          ? { severity: "hint" as const }
          : (!isSure || isQuoted) && { severity: "warn" as const }),
      };
    }
  },
});

interface Found extends Span {
  readonly isSure: boolean;
}

const NOTHING: readonly Found[] = [];

const REPORTED = cued(
  /(?<!\p{L})(?:writing|wrote|calling|called|saying|posting|tweeting|shouting|singing|traité|écrit|crié|por (?:llamar|escribir|gritar|chamar|escrever)|llamó|chamou|nannte|genannt|geschrieben|gerufen)(?!\p{L})/iu,
);

/** Said of persons, and no worse than the case. */
const PERSON = /^(?:jackass|bastard|arsehole|asshole)(?:e?s)?$/i;
const MILD =
  /^(?:damn(?:ed|it)?|dammit|freaking|lmao|hell (?:yeah|yes|no)|as hell|verdammt\w*|zum teufel|wth)$/iu;

function words(passage: Passage): Found[] {
  return [...compounds(passage), ...plainWords(passage)];
}

/** German makes one word of it: "Scheißwetter". */
function compounds({ tokens, language }: Passage): readonly Found[] {
  if (language !== undefined && language !== "de") return NOTHING;
  return tokens
    .filter(({ text }) => text.startsWith("scheiss") && /^scheiss\p{L}{3,}$/u.test(text))
    .map(({ start, end }) => ({ start, end, isSure: true }));
}

function plainWords(passage: Passage): Found[] {
  const { text, tokens, language, mentions } = passage;
  return findObscenities(tokens, listsFor(language)).flatMap(
    ({ start, end, value, firstToken, afterToken }) => {
      if (mentions.some((mention) => overlaps(mention, { start, end }))) return [];
      const word = text.slice(start, end);
      const isSingle = afterToken === firstToken + 1;
      if (isSingle && (isName(passage, firstToken, word) || isSpeltOut(text, word))) return [];
      if (value === "unsure" && isHonest(passage, firstToken, word)) return [];
      if (value === "sure" && language === undefined && isSingle && !isUniversal(word)) {
        // Of an undecided passage a short foreign word may be something else.
        return [{ start, end, isSure: word.length > 4 }];
      }
      return [{ start, end, isSure: value === "sure" }];
    },
  );
}

/** An undecided passage may be in any of the languages. */
function listsFor(language: Language | undefined): readonly (keyof typeof OBSCENITIES)[] {
  if (language !== undefined) return isListed(language) ? ["any", language] : ["any"];
  return ["any", "en", "fr", "es", "pt", "de"];
}

function isListed(language: string): language is keyof typeof OBSCENITIES {
  return Object.hasOwn(OBSCENITIES, language);
}

function isUniversal(word: string): boolean {
  return /^(?:f|sh|bull|ass|mo|wtf|stfu|cunt)/i.test(word);
}

/** "WTF": the World Taekwondo Federation, where the sentence names it in full. */
function isSpeltOut(text: string, word: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(word)) return false;
  const names = [...word].map((letter) => String.raw`${letter}\p{Ll}+`);
  const small = String.raw`(?:\s\p{Ll}{1,3})?[\s-]`;
  return new RegExp(String.raw`(?<!\p{L})${names.join(small)}(?!\p{L})`, "u").test(text);
}

/** "Dick Durbin", "Philip K. Dick", "Fucking in Austria": a capital between names, or beside a place. */
function isName({ text, tokens }: Passage, index: number, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  if (bearsName(tokens, index)) return true;
  // "Nicole Salaud-Perret"
  const after = text.slice(tokens[index]?.end ?? 0);
  if (index > 0 && /^-\p{Lu}\p{Ll}/u.test(after)) return true;
  const isCapital = (at: number) => {
    const token = tokens[at];
    return token?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
  };
  if (/^fucking$/i.test(word))
    return /austria|village|tarsdorf|fugging|österreich|renamed/i.test(text);
  if (/^dildo$/i.test(word)) return /newfoundland|village|terre-neuve|neufundland/i.test(text);
  if (/^(?:dick|cock|prick|bastard|crap|ass|knob|tits|pussy|bugger|bitch)s?$/i.test(word)) {
    return isCapital(index + 1) || (index > 0 && isCapital(index - 1));
  }
  return /^(?:shit|puta|cona|verga|putain|hure)$/i.test(word) && isCapital(index + 1) && index > 0;
}

/** Words with an honest sense: told by what stands beside them. */
function isHonest({ text, tokens }: Passage, index: number, word: string): boolean {
  const before = tokens[index - 1]?.text ?? "";
  const next = tokens[index + 1];
  const after = next?.text ?? "";
  switch (word.toLowerCase()) {
    case "af":
      // "cool af", never "AF" the air force or the agency.
      if (!/^af$|^AF$/.test(word) || !/^\p{L}{3,}$/u.test(before)) return true;
      if (word === "AF" && next?.kind === "word") return true;
      return (
        next?.kind === "word" &&
        !/^(?:cool|hot|cold|tired|boring|bored|busy|drunk|proud|happy|sad|funny|excited|awkward|hungry|crazy|weird)$/.test(
          before,
        )
      );
    case "bs":
      return (
        !/^(?:total|pure|utter|complete|such|this|that|absolute|of|is|s|more)$/.test(before) ||
        (word !== word.toLowerCase() && after !== "")
      );
    case "slut":
      return !/^(?:a|the|you|that|such|this|dirty|little)$/.test(before);
    case "ass":
    case "asses":
      return /\b(?:donkey|mule|nativity|biblical|balaam|ox|horse|wild|species|equus|zoo)/i.test(
        text,
      );
    case "sucks":
      return next?.kind === "word" && !/^(?:and|but|so|that|when|to|at|for|big|right)$/.test(after);
    case "cock":
      return !/\b(?:my|his|your|a big|big)\s+cock\b/i.test(text);
    case "tits":
      return /\b(?:bird|nest|feeder|garden|species|wildlife|finch|robin)/i.test(text);
    case "pussy":
    case "pussies":
      return /\b(?:cat|kitten|willow|riot|easter)/i.test(text);
    case "prick":
    case "pricks":
      return (
        !/^(?:a|the|you|that|this|these|such|of|little|stupid)$/.test(before) ||
        /\b(?:needle|finger|vaccin|test|blood|thorn|rose)/i.test(text)
      );
    case "dick":
    case "dicks":
      return word !== word.toLowerCase() && word !== word.toUpperCase();
    case "knob":
      return (
        !/^(?:a|the|you|that|this|such|utter|complete|total)$/.test(before) ||
        /\b(?:door|turn|butter|radio|volume|control)/i.test(text)
      );
    case "bitch":
      return /\b(?:puppies|puppy|litter|breed|kennel|dog show|pedigree)/i.test(text);
    case "bastard":
    case "bastards":
      return /\b(?:king|duke|medieval|born|illegitimate|century|jon snow|tarantino|inglourious)/i.test(
        text,
      );
    case "damned":
      return /\b(?:souls|hell|dante|prayer|eternal|statistics|wretched)/i.test(text);
    case "pinche":
      return !/^(?:presidente|ministro|gobierno|gente|país|madre|perro|pendejo|idiota|cabrón)$/.test(
        after,
      );
    case "cu":
      return word !== "cu" || !/^(?:no|do|teu|seu|o|meu)$/.test(before);
    case "rabo":
    case "corno":
    case "cornos":
      return true;
    case "sau":
    case "fresse":
    case "gueule":
      return (
        !/^(?:du|dumme|blöde|die|deine|alte|ta|sale|grande)$/.test(before) ||
        /\b(?:ferkel|stall|eber|loup|lion)/i.test(text)
      );
    case "polla":
      return !/^(?:la|mi|una|tu|su)$/.test(before);
    default:
      return false;
  }
}

const GAP = "[\\s.*_\\-‑–]{0,2}";
/** Masked letters ("f*ck", "s**t", "b!tch", "a$$hole") and letters set apart ("f u c k", "s.h.i.t"). */
const DISGUISES: readonly (readonly [RegExp, boolean])[] = [
  // A dash for the vowel: "f—k", "clusterf—k", "bulls–t". "F–K" are initials.
  [
    /(?<![\p{L}\p{N}])(?:(?:[Mm]other|[Cc]luster|[Mm]ind)?[Ff][—–]{1,3}c?k|(?:[Bb]ull)?[Ss](?:h[—–]{1,3}|(?<=[Bb]ulls)[—–]{1,3})t)(?:s|ed|er|ing|show)?(?![\p{L}\p{N}])/gu,
    true,
  ],
  [
    /(?<![\p{L}\p{N}])(?:mother|cluster|mind|head|abso|un)?f[*#@$%!?_.\-–•×x]{1,3}(?:c?k|ck)(?:s|er|ers|ed|ing?|in|ed|wit|ery)?(?![\p{L}\p{N}])/giu,
    true,
  ],
  [/(?<![\p{L}\p{N}])(?:mother)?f[*#@$%•]{2,6}(?:g|d|r|ing|ed|er|in)?(?![\p{L}\p{N}*])/giu, true],
  [/(?<![\p{L}\p{N}])fu[*#@$%!•]{1,2}k?(?:ing|ed|er|s)?(?![\p{L}\p{N}*])/giu, true],
  [
    /(?<![\p{L}\p{N}])(?:bull|horse|holy[ -]?|dip)?[s$][h*#]{1,2}[*#@$%!1i•]{1,2}[t+](?:s|ty|hole|head|show|bag|ting|load|loads|storm|less|face|list|stirr?er)?(?![\p{L}\p{N}])/giu,
    true,
  ],
  [/(?<![\p{L}\p{N}])bull[s$]?\*{3,4}(?![\p{L}\p{N}*])/giu, true],
  [/(?<![\p{L}\p{N}])s\*{3}(?:show|hole|ty)?(?![\p{L}\p{N}*])/giu, false],
  [
    cued(
      /(?<![\p{L}\p{N}])(?:a[*#@$]{1,2}s?|@ss|@[$]{2})-?(?:hole|hat|wipe|h[*0]le)s?(?![\p{L}\p{N}])/giu,
    ),
    true,
  ],
  [/(?<![\p{L}\p{N}])(?:a|@)[$]{2}(?:es)?(?![\p{L}\p{N}$])/giu, false],
  [/(?<![\p{L}\p{N}])b[*#@$!1•]{1,3}t?ch(?:es|y|ing)?(?![\p{L}\p{N}])/giu, true],
  [/(?<![\p{L}\p{N}])c[*#@$!•]{1,2}nt?s?(?![\p{L}\p{N}])/giu, true],
  [/(?<![\p{L}\p{N}])d[*#@$!•]{1,2}c?k(?:head|s)?(?![\p{L}\p{N}])/giu, true],
  [
    cued(
      /(?<![\p{L}\p{N}])(?:w[*#@]{1,2}nker|b[*#@]stard|wh[*#@]re|p[*#@]ssy|t[*#@]sser|b[*#@]ll[*#@]?cks|pr[*#@]ck|cr[*#@]p)s?(?![\p{L}\p{N}])/giu,
    ),
    true,
  ],
  [
    cued(
      /(?<![\p{L}\p{N}])(?:m[*#@]{1,2}e?rde|put[*#@]{2,4}|ch[*#@]ngad[ao]|p[*#@]{1,2}tain|c[*#@]nnard|p[*#@]t[*#@ae]|m[*#@]{1,2}rda|m[*#@]{1,2}ierda|mi[*#@]rda|j[*#@]der|c[*#@]ño|c[*#@]r[*#@a]lh[*#@o]|p[*#@]rra|f[*#@]da|sch[*#@]{1,3}(?:ße|sse|e)|sch\*{3,4}\p{L}*|f[*#@]tze|[a]rschl[*#@]ch)s?(?![\p{L}\p{N}])/giu,
    ),
    true,
  ],
  [
    cued(
      new RegExp(
        `(?<![\\p{L}\\p{N}])f[ .]u[ .]c[ .]k(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])s[ .]h[ .]i[ .]t(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])f${GAP}u${GAP}c${GAP}k(?=${GAP}(?:\\s|$|[!?,.]))`,
        "giu",
      ),
    ),
    true,
  ],
];
/** Nothing is masked where no sign stands between letters and no letters stand apart. */
const MASK =
  /(?:[fF]|[sS]h|lls)[—–]+(?:c?k|t)(?!\p{L}{5})|[\p{L}\d$@][*#@$%!?•×]{1,4}[\p{L}*$]|\*\*|\$\$|(?<!\p{L})f[.\-–_]{1,3}c?k|(?<!\p{L})(?:f[\s.*_\-–]{1,2}u|fu[\s.*_\-–]{1,2}c|s[ .]h[ .]i)|@ss|\$h[i1*]|[@#$%&*!]{4}/iu;
/** The same with more let through, in far less time: a sign between other characters, or letters of two words set apart. */
const MAY_MASK =
  /\S[*#@%!?•×$]\S|\*\*|\$[$hH]|@[sS\u017f]|[@#$%&*!]{4}|[—–]+[cCkKtT\u212a]|(?<![A-Za-z])[fF](?:[.\-–_]{1,3}[cCkK\u212a]|[uU]?[\s.*_\-–]{1,2}[uUcC])|[hH][ .][iI]/;
/** Four different signs in a row stand for an oath in every comic. */
const GRAWLIX = /(?<![\p{L}\p{N}@#$%&*!])(?=[^\s]*[@#$%&])[@#$%&*!]{4,}(?![\p{L}\p{N}])/gu;

/** Signs in letters' places: "m€rda", "Put@in", "c@gamos". */
const SIGNED =
  /(?<![\p{L}\p{N}@.])\p{L}[\p{L}\d]*[@€$][\p{L}\d@€$]*\p{L}(?![\p{L}\p{N}@]|\.\p{L})/gu;
const LETTERS: Readonly<Record<string, string>> = { "@": "a", "€": "e", $: "s" };

function signed({ text, language }: Passage): readonly Found[] {
  // The plainer question first: most texts hold none of the three signs.
  if (!/\S[@€$]\S/.test(text) || !/\p{L}[@€$]\p{L}/u.test(text)) return NOTHING;
  return [...text.matchAll(SIGNED)].flatMap((match) => {
    const tokens = tokenise(match[0].replace(/[@€$]/gu, (sign) => LETTERS[sign] ?? sign));
    return findObscenities(tokens, listsFor(language)).map(({ value }) => ({
      ...spanOf(match),
      isSure: value === "sure",
    }));
  });
}

function disguised(text: string): readonly Found[] {
  if (!MAY_MASK.test(text) || !MASK.test(text)) return NOTHING;
  const found: Found[] = [];
  for (const [pattern, isSure] of DISGUISES) {
    for (const match of text.matchAll(pattern)) {
      // "a**" alone may mark a footnote, "@ss" a handle, "c#nt" needs its sign, "B.ch" is a station.
      if (!/[*#@$%!1•×_\s.\-+—–]/u.test(match[0])) continue;
      found.push({ ...spanOf(match), isSure });
    }
  }
  for (const match of text.matchAll(GRAWLIX)) {
    if (new Set(match[0]).size >= 3) {
      found.push({ ...spanOf(match), isSure: false });
    }
  }
  return found;
}

/** Obscene in whatever a tag runs together with it. */
const TAGGED = cued(/fuck|bullshit|asshole|arsehole|motherf|dickhead|fvck|hijodeputa|filsdepute/i);

function hashtags({ hashtags: tags, language }: Passage): readonly Found[] {
  if (tags.length === 0) return NOTHING;
  return tags.flatMap(({ start, end, name }) => {
    const parts = tokenise(name.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, "$1 "));
    const isObscene =
      TAGGED.test(name) ||
      findObscenities(parts, listsFor(language)).some(({ value }) => value === "sure");
    return isObscene ? [{ start, end, isSure: true }] : [];
  });
}
