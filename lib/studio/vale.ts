import type { Problem } from "@/lib/pack/problems";
import { type DraftPack, isRecord } from "./draft-pack";
import type { Brought } from "./read-table";
import { literalsOf, slug } from "./vale-literals";

// Vale's styles as https://vale.sh/docs/styles has them (read 2026-11-21): what is literal in them becomes rules, the rest is told.

/** A file of a Vale style: a rule in YAML, or a vocabulary. */
export interface ValeFile {
  /** With its folders, where known: "Microsoft/Terms.yml". */
  readonly name: string;
  readonly text: string;
}

/** What became rules, and what did not, each with why. */
export interface ValeReading {
  readonly brought: readonly Brought[];
  readonly skipped: readonly Problem[];
}

/** Fields that change nothing of what a rule of ours can say. */
const SILENT = new Set([
  "extends",
  "message",
  "level",
  "ignorecase",
  "tokens",
  "swap",
  "exceptions",
  "scope",
  "link",
  "description",
  "vocab",
  "action",
  "limit",
  "nonword",
  "capitalize",
  "code",
  "name",
  "author",
]);
const PROSE = new Set(["text", "sentence", "paragraph", "summary", "raw"]);
const PHRASES_A_RULE = 200;
const EXAMPLES = 20;

/** Reads a style's files. `parseYaml` may throw; `known` are the ids of the draft's own rules. */
export function readVale(
  files: readonly ValeFile[],
  parseYaml: (text: string) => unknown,
  known: readonly string[],
): ValeReading {
  const skipped: Problem[] = [];
  const taken = new Set<string>();
  const brought = files.flatMap((file): Brought[] => {
    const skip: Skip = (what, mend) => skipped.push({ path: file.name, what, mend });
    const entries = /\.txt$/i.test(file.name)
      ? fromVocabulary(file, skip)
      : /\.ya?ml$/i.test(file.name)
        ? fromRule(file, parseYaml, skip)
        : [];
    if (!/\.(?:txt|ya?ml)$/i.test(file.name))
      skip("is neither a rule in YAML nor a vocabulary", "pick .yml and .txt files of a style");
    return entries.map((entry) => {
      const id = freeId(String(entry["id"]), taken);
      return {
        place: file.name,
        entry: { ...entry, id },
        effect: known.includes(id) ? "replaced" : "added",
        problems: [],
      };
    });
  });
  // A rule may become several, each with the same left out.
  const once = new Map(skipped.map((problem) => [JSON.stringify(problem), problem]));
  return { brought, skipped: [...once.values()] };
}

type Skip = (what: string, mend: string) => void;

function fromRule(file: ValeFile, parseYaml: (text: string) => unknown, skip: Skip): DraftPack[] {
  let rule: unknown;
  try {
    rule = parseYaml(file.text);
  } catch (error) {
    skip(
      `is not YAML (${error instanceof Error ? error.message.split("\n", 1)[0] : "unknown error"})`,
      "mend it there",
    );
    return [];
  }
  if (!isRecord(rule) || typeof rule["extends"] !== "string") {
    skip("is no rule of Vale", "a rule begins with extends");
    return [];
  }
  const scopes = [rule["scope"] ?? "text"].flat().map(String);
  if (!scopes.some((scope) => PROSE.has(scope))) {
    skip(`is about ${scopes.join(", ")}`, "a post has no such part");
    return [];
  }
  for (const field of Object.keys(rule))
    if (!SILENT.has(field)) skip(`says "${field}"`, "look whether the rule is right without it");
  if (rule["extends"] === "existence") return fromExistence(file, rule, skip);
  if (rule["extends"] === "substitution") return fromSubstitution(file, rule, skip);
  skip(
    `extends ${rule["extends"]}`,
    "only existence and substitution become rules: write it by hand",
  );
  return [];
}

function fromExistence(file: ValeFile, rule: DraftPack, skip: Skip): DraftPack[] {
  const phrases = [rule["tokens"] ?? []].flat().flatMap((token) => literals(token, skip));
  const unless = [rule["exceptions"] ?? []].flat().flatMap((token) => literals(token, skip));
  return inParts(phrases).map((any) => ({
    id: `vale.${slug(file.name)}`,
    kind: "phrase",
    ...commonOf(file, rule, skip),
    any,
    ...(unless.length > 0 ? { unless } : {}),
    ...caseOf(rule, any),
    tests: { hit: any.slice(0, EXAMPLES), miss: ["Good morning."] },
  }));
}

function fromSubstitution(file: ValeFile, rule: DraftPack, skip: Skip): DraftPack[] {
  const byTarget = new Map<string, { to: string[]; from: string[] }>();
  for (const [pattern, target] of swapsOf(rule["swap"])) {
    const to = literals(target, skip);
    const from = literals(pattern, skip);
    if (to.length === 0 || from.length === 0) continue;
    const group = byTarget.get(to.join("|")) ?? { to: to.slice(0, 5), from: [] };
    byTarget.set(to.join("|"), { ...group, from: [...group.from, ...from] });
  }
  return [...byTarget.values()].flatMap(({ to, from }) =>
    inParts(from).map((phrases) => ({
      id: `vale.${slug(file.name)}.${slug(to[0] ?? "") || "rule"}`,
      kind: "prefer",
      ...commonOf(file, rule, skip),
      from: phrases,
      to,
      inflect: false,
      ...caseOf(rule, phrases),
      tests: { hit: phrases.slice(0, EXAMPLES), miss: to.slice(0, 1) },
    })),
  );
}

/** Swaps are a mapping, or a list of such. */
function swapsOf(swap: unknown): [pattern: string, target: unknown][] {
  return [swap ?? []].flat().flatMap((one) => (isRecord(one) ? Object.entries(one) : []));
}

function fromVocabulary(file: ValeFile, skip: Skip): DraftPack[] {
  const [, list] = /(?:^|\/)(accept|reject)\.txt$/i.exec(file.name) ?? [];
  if (!list) {
    skip("is no vocabulary", "Vale's are called accept.txt and reject.txt");
    return [];
  }
  const words = file.text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .flatMap((line) => literals(line.trim(), skip));
  const about = { id: `vale.${slug(file.name)}`, source: `Vale: ${file.name}`.slice(0, 300) };
  return inParts(words).map((phrases) =>
    list.toLowerCase() === "accept"
      ? { ...about, kind: "accept", words: phrases }
      : {
          ...about,
          kind: "phrase",
          severity: "warn",
          any: phrases,
          ...caseOf({}, phrases),
          tests: { hit: phrases.slice(0, EXAMPLES), miss: ["Good morning."] },
        },
  );
}

function literals(pattern: unknown, skip: Skip): readonly string[] {
  const text = typeof pattern === "string" ? pattern : String(pattern ?? "");
  const found = literalsOf(text);
  if (!found)
    skip(
      `${JSON.stringify(text.slice(0, 80))} is a pattern`,
      "packs hold phrases: write out what it means",
    );
  return found ?? [];
}

function commonOf(file: ValeFile, rule: DraftPack, skip: Skip): DraftPack {
  const message = rule["message"];
  const isPlain = typeof message === "string" && !/%[sqv]/.test(message) && message.trim() !== "";
  if (typeof message === "string" && !isPlain)
    skip("has a message with a hole (%s)", "our own sentence is said instead, or write one");
  return {
    // What a style calls an error is seldom one that a post must be stopped for.
    severity: rule["level"] === "suggestion" ? "hint" : "warn",
    ...(isPlain ? { message: message.trim().slice(0, 300) } : {}),
    source: `Vale: ${file.name}`.slice(0, 300),
  };
}

/** Vale minds capitals unless it is told not to. */
function caseOf(rule: DraftPack, phrases: readonly string[]): { matchCase?: true } {
  const hasCapital = phrases.some((phrase) => /\p{Lu}/u.test(phrase));
  return rule["ignorecase"] !== true && hasCapital ? { matchCase: true } : {};
}

function inParts(phrases: readonly string[]): string[][] {
  const all = [...new Set(phrases)];
  return Array.from({ length: Math.ceil(all.length / PHRASES_A_RULE) }, (_, part) =>
    all.slice(part * PHRASES_A_RULE, (part + 1) * PHRASES_A_RULE),
  );
}

function freeId(wanted: string, taken: Set<string>): string {
  const base = wanted.slice(0, 58).replace(/[.-]+$/, "");
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
