import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dictionary } from "@/components/dictionary";
import { problems as arabic } from "@/components/problems/ar";
import { problems as german } from "@/components/problems/de";
import { problems as spanish } from "@/components/problems/es";
import { problems as french } from "@/components/problems/fr";
import { problems as portuguese } from "@/components/problems/pt";
import { translated } from "@/components/problems/translated";
import { parsePack } from "@/lib/pack/parse";
import { openPack } from "@/lib/studio/open-pack";
import { readTable } from "@/lib/studio/read-table";

const LANGUAGES: readonly (readonly [string, Dictionary])[] = [
  ["French", french],
  ["Spanish", spanish],
  ["Portuguese", portuguese],
  ["German", german],
  ["Arabic", arabic],
];

/** The files whose sentences whoever writes or imports a pack reads; what only the command line or a build says stays English. */
const SAYING = [
  "pack/schema-problems",
  "pack/coherence",
  "pack/self-test",
  "pack/known",
  "pack/strings",
  "pack/links",
  "pack/json",
  "pack/parse",
  "pack/migrate",
  "pack/envelope",
  "pack/signer",
  "pack/verify",
  "pack/keep",
  "pack/govern",
  "studio/examine-exercises",
  "studio/read-table",
  "studio/vale",
  "studio/open-pack",
];
/** Said on the command line and by a ministry's own build alone, or no sentence. */
const ENGLISH = [
  "Good morning.",
  "begin with `pack new`",
  "is not an address that a build may fetch from",
  'write it like "https://packs.mfa.example/latest.json": https, ending in /latest.json, without user, query and fragment',
  "is not a public key",
  "paste the base64 of 44 characters that `pack keygen` printed",
  "unknown error",
  "the administrator",
  "this build",
];

const sources = SAYING.map((name) =>
  readFileSync(new URL(`../../lib/${name}.ts`, import.meta.url), "utf8")
    .replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*|^import\s.*?;$/gmsu, "")
    .replaceAll('\\"', "″"),
);

const rule = {
  id: "names.kyiv",
  kind: "prefer",
  severity: "warn",
  from: ["Kiev"],
  to: ["Kyiv"],
  source: "Circular 1",
  tests: { hit: ["In Kiev."], miss: ["In Kyiv."] },
};
const pack = {
  format: 1,
  id: "mfa.norvania",
  layer: "ministry",
  version: 1,
  issued: "2026-11-20",
  issuer: { name: "Norvania" },
  rules: [rule],
};
const BAD_PACKS: readonly (readonly [string, unknown])[] = [
  ["nothing", ""],
  ["no JSON", '{"format": 1,,}'],
  ["a list", "[]"],
  ["an older format than any", { ...pack, format: 0 }],
  ["a newer format", { ...pack, format: 7 }],
  ["missing fields", { format: 1, rules: [{ kind: "prefer" }, { kind: "phrase" }] }],
  ["a wrong layer, version, day", { ...pack, layer: "embassy", version: "1", issued: "May" }],
  ["a misspelt field", { ...pack, isuer: {}, rules: [{ ...rule, soruce: "x", anything: 1 }] }],
  ["ids twice and alike", { ...pack, rules: [rule, rule, { ...rule, id: "names.ky1v" }] }],
  ["a wrong id", { ...pack, id: "MFA Norvania", rules: [{ ...rule, id: "" }] }],
  ["what is already right", { ...pack, rules: [{ ...rule, from: ["KYIV", "!", "a", "Кyiv"] }] }],
  [
    "long words",
    { ...pack, rules: [{ ...rule, from: ["a b c d e f g h i j k l m n o p q r s t"] }] },
  ],
  ["no examples", { ...pack, rules: [{ ...rule, tests: undefined }] }],
  [
    "links",
    { ...pack, rules: [{ ...rule, source: "See http://a.example and https://b.example" }] },
  ],
  ["HTML and marks", { ...pack, rules: [{ ...rule, message: "<b>No</b> \u202e" }] }],
  ["a fact", { ...pack, facts: [{ id: "f", kind: "figure", value: "x", reviewBy: "2026-02-30" }] }],
  [
    "a campaign",
    {
      ...pack,
      campaigns: [{ id: "c", tags: ["no tag"], from: "2026-02-02", until: "2026-01-01" }],
    },
  ],
  ["a zone and a state", { ...pack, timeZone: "Mars/Base", state: "Norvania", minEngine: "new" }],
];
const BAD_TABLES = [
  "",
  "PK\u0003\u0004",
  "colour,size\nred,1",
  'id,kind\n"names,prefer',
  "id,kind,from,to,colour\na,prefer,Kiev,Kyiv\na,prefer,Kiev,Kyiv,red,blue,green",
];

async function saidOf(): Promise<readonly string[]> {
  const said = BAD_PACKS.flatMap(([name, given]) => {
    const read = parsePack(typeof given === "string" ? given : JSON.stringify(given));
    if (!("problems" in read)) throw new Error(`${name} is no bad pack`);
    return read.problems.flatMap(({ what, mend }) => [what, mend]);
  });
  const bytes = (text: string) => new TextEncoder().encode(text);
  for (const text of BAD_TABLES) {
    const read = readTable("rules", bytes(text), []);
    const problems =
      "problem" in read
        ? [read.problem]
        : [...read.notes, ...read.entries.flatMap((e) => e.problems)];
    said.push(...problems.flatMap(({ what, mend }) => [what, mend]));
  }
  for (const text of ["{}", "[1", "\u0000\u0001"]) {
    const opened = await openPack(bytes(text));
    if (!opened.ok) said.push(opened.problem.what, opened.problem.mend);
  }
  return said;
}

describe.each(LANGUAGES)("the problems of packs and files in %s", (_language, dictionary) => {
  it("are all there: each sentence of the code, filled ones by example", async () => {
    const plain = sources.flatMap((source) =>
      [...source.matchAll(/"([^"\n]*[a-z] [^"\n]*)"|'([^'\n]*[a-z] [^'\n]*)'/gu)].map(
        ([, double, single]) => (double ?? single ?? "").replaceAll("″", '"'),
      ),
    );
    const sentences = plain.filter((words) => /^[a-z"]/u.test(words) && !/[=?]{2}/u.test(words));
    const wanted = [...sentences, ...(await saidOf())].filter((words) => !ENGLISH.includes(words));
    // Some are said of what stands before them.
    const isSaid = (words: string) =>
      translated(words, dictionary) ?? translated(`mfa.norvania 2 ${words}`, dictionary);
    expect(wanted.length).toBeGreaterThan(150);
    expect(wanted.filter((words) => isSaid(words) === undefined)).toEqual([]);
  });

  it("are the same as in French, no less and no more, and none is empty", () => {
    expect(Object.keys(dictionary)).toEqual(Object.keys(french));
    expect(Object.values(dictionary).filter((words) => words.trim() === "")).toEqual([]);
    for (const [english, words] of Object.entries(dictionary))
      expect([english, words.split("{}").length]).toEqual([english, english.split("{}").length]);
  });
});

it("a filled place keeps apart from the direction around it, and is translated where it can be", () => {
  expect(translated("add it: a number", german)).toBe("ergänzen Sie es: eine Zahl");
  expect(translated('"May" is not a day of the calendar', arabic)).toBe(
    '\u2068"May"\u2069 ليس يومًا في التقويم',
  );
  expect(translated("has 12 words", french)).toBe("a \u206812\u2069 mots");
  expect(translated("what nobody ever said", french)).toBeUndefined();
});
