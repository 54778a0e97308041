import { wordsOf } from "@/lib/draft/phrase-trie";
import { foreignLinks } from "./links";
import { isContainer, type Path, type Problem, problemAt, quoted } from "./problems";
import { anchorOf } from "./rules/pattern";
import { LIMITS } from "./schema";

const MIXED_SCRIPTS =
  /\p{sc=Latin}\p{M}*[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{M}*\p{sc=Latin}/u;
/**
 * What no field can tell alone: names used twice or alike, totals, dates in order, links out of the issuer's house, phrases that cannot
 * be found. Reads the raw value, so that its findings come together with the schema's.
 */
export function incoherences(value: unknown): Problem[] {
  if (!isContainer(value)) return [];
  const tell = (path: Path, what: string, mend: string) => problemAt(path, value, what, mend);
  return [
    ...names(value, tell),
    ...dates(value, tell),
    ...phrases(value, tell),
    ...foreignLinks(value),
  ];
}

type Tell = (path: Path, what: string, mend: string) => Problem;

function listOf(value: unknown, part: string): readonly unknown[] {
  const list = isContainer(value) ? (value as Readonly<Record<string, unknown>>)[part] : undefined;
  return Array.isArray(list) ? list : [];
}

function textOf(value: unknown, name: string): string | undefined {
  const text = isContainer(value) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof text === "string" ? text : undefined;
}

function* names(pack: object, tell: Tell): Iterable<Problem> {
  for (const part of ["checks", "rules", "facts", "campaigns", "windows", "exercises"]) {
    const seen = new Map<string, string>();
    for (const [index, entry] of listOf(pack, part).entries()) {
      const id = textOf(entry, "id");
      if (id === undefined) continue;
      const known = seen.get(likeness(id));
      if (known === id)
        yield tell(
          [part, index, "id"],
          `${quoted(id)} is used twice`,
          "give every entry its own id",
        );
      else if (known !== undefined)
        yield tell(
          [part, index, "id"],
          `${quoted(id)} looks like ${quoted(known)}`,
          "choose ids that nobody can take for one another",
        );
      seen.set(likeness(id), id);
    }
  }
}

/** What two ids share that a reader could take for one another. */
export function likeness(id: string): string {
  return id.replace(/[.-]/g, "").replace(/0/g, "o").replace(/[1i]/g, "l").replace(/rn/g, "m");
}

function* dates(pack: object, tell: Tell): Iterable<Problem> {
  const issued = textOf(pack, "issued");
  const expires = textOf(pack, "expires");
  if (issued && expires && expires.slice(0, 10) < issued.slice(0, 10))
    yield tell(["expires"], "lies before the day of issue", "put it after that day");
  for (const [index, rule] of listOf(pack, "rules").entries()) {
    const from = textOf(rule, "validFrom");
    const until = textOf(rule, "validUntil");
    if (from && until && until < from)
      yield tell(
        ["rules", index, "validUntil"],
        "lies before the first day",
        "put it on or after that day",
      );
  }
  for (const [index, fact] of listOf(pack, "facts").entries()) {
    const checked = textOf(fact, "checkedOn");
    const review = textOf(fact, "reviewBy");
    if (checked && review && review < checked)
      yield tell(
        ["facts", index, "reviewBy"],
        "lies before the day of the check",
        "put it after that day",
      );
    if (textOf(fact, "kind") === "link" && !/^https:\/\//.test(textOf(fact, "value") ?? "https://"))
      yield tell(["facts", index, "value"], "is not an https link", 'begin with "https://"');
  }
}

function* phrases(pack: object, tell: Tell): Iterable<Problem> {
  let total = 0;
  let slots = 0;
  for (const [index, rule] of listOf(pack, "rules").entries()) {
    const at = ["rules", index];
    const isTested = textOf(rule, "kind") === "accept" || textOf(pack, "layer") === "personal";
    if (!isTested && isContainer(rule) && !("tests" in rule))
      yield tell(
        at,
        "has no self-test",
        "give it an example that must be found and one that must not",
      );
    const wide = textOf(rule, "severity");
    if ((rule as { question?: unknown } | null)?.question === true && wide !== "hint")
      yield tell(
        [...at, "question"],
        "goes with a hint only",
        "make it a hint, or do not ask it as a question",
      );
    if (textOf(rule, "kind") === "pattern") {
      const own = listOf(rule, "slots").filter(isContainer);
      slots += own.length;
      // The shape is the schema's business; here a slot without words only means that it is no anchor.
      if (own.length > 0 && anchorOf(own as Parameters<typeof anchorOf>[0]).length === 0)
        yield tell(
          [...at, "slots"],
          "has no slot that names a word and must be there",
          "give one slot a word or root, without optional",
        );
    }
    for (const { path, text, isWord, isShown } of phrasesOf(rule)) {
      if (!isShown) total++;
      const problem = phraseProblem(text, isWord);
      if (problem) yield tell([...at, ...path], `${quoted(text)} ${problem[0]}`, problem[1]);
    }
    yield* pairs(rule, at, tell);
  }
  if (total > LIMITS.phrases)
    yield tell(["rules"], `hold ${total} phrases`, `keep to ${LIMITS.phrases} in all`);
  if (slots > LIMITS.slots)
    yield tell(["rules"], `hold ${slots} slots`, `keep to ${LIMITS.slots} in all`);
}

/** A preferred wording that matching cannot tell from what it replaces. */
function* pairs(rule: unknown, at: Path, tell: Tell): Iterable<Problem> {
  if (textOf(rule, "kind") !== "prefer") return;
  const to = listOf(rule, "to").filter((one): one is string => typeof one === "string");
  const known = new Set(to.map((one) => wordsOf(one.slice(0, 200)).join(" ")));
  for (const [index, from] of listOf(rule, "from").entries()) {
    if (typeof from === "string" && known.has(wordsOf(from.slice(0, 200)).join(" ")))
      yield tell(
        [...at, "from", index],
        `${quoted(from)} is what is asked for, but for capitals or marks`,
        "use a rule of exact capitals",
      );
  }
}

interface PhraseAt {
  readonly path: Path;
  readonly text: string;
  readonly isWord?: boolean;
  /** Written by a fix, not looked for. */
  readonly isShown?: boolean;
}

function* phrasesOf(rule: unknown): Iterable<PhraseAt> {
  for (const name of ["any", "from", "unless", "words", "forms"]) yield* texts(rule, name, [name]);
  for (const found of texts(rule, "to", ["to"])) yield { ...found, isShown: true };
  for (const name of ["if", "need"]) {
    const condition = isContainer(rule)
      ? (rule as Readonly<Record<string, unknown>>)[name]
      : undefined;
    yield* texts(condition, "phrases", [name, "phrases"]);
  }
  for (const [index, group] of listOf(rule, "groups").entries()) {
    yield* texts({ group }, "group", ["groups", index]);
  }
  for (const [index, slot] of listOf(rule, "slots").entries()) {
    for (const name of ["word", "root"] as const) {
      const one = textOf(slot, name);
      const own =
        one === undefined ? [...texts(slot, name, [name])] : [{ path: [name], text: one }];
      for (const { path, text } of own)
        yield { path: ["slots", index, ...path], text, isWord: true };
    }
  }
}

function* texts(holder: unknown, name: string, path: Path): Iterable<PhraseAt> {
  for (const [index, text] of listOf(holder, name).entries()) {
    if (typeof text === "string") yield { path: [...path, index], text };
  }
}

function phraseProblem(text: string, isWord = false): readonly [string, string] | undefined {
  // What is longer is told by the schema; there is no need to cut it into words.
  if (text.length > 200) return undefined;
  const tokens = wordsOf(text);
  const [only] = tokens;
  if (!tokens.some((token) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(token)))
    return ["has no word in it", "name words; a mark alone would be found everywhere"];
  if (tokens.length > LIMITS.wordsAPhrase)
    return [`has ${tokens.length} words`, `keep to ${LIMITS.wordsAPhrase}, marks counted`];
  if (
    !isWord &&
    tokens.length === 1 &&
    /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u.test(only ?? "")
  )
    return ["is a single letter", "name a word; a letter would be found everywhere"];
  if (MIXED_SCRIPTS.test(text))
    return [
      "mixes letters of two scripts in a word",
      "type it again in one script: it would never be found",
    ];
  if (isWord && tokens.length > 1)
    return ["is more than one word", "give each word a slot of its own"];
  return undefined;
}
