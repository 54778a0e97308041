import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { examineBrought } from "@/lib/studio/bring-in";
import { readVale } from "@/lib/studio/vale";
import { literalsOf, slug } from "@/lib/studio/vale-literals";

const TERMS = `
extends: substitution
message: "Use '%s' instead of '%s'."
level: error
ignorecase: true
link: https://example.org/terms
swap:
  Turkey: Türkiye
  the Turkish Republic: Türkiye
  e\\.g\\.: for example
  '(?:Kiev|Kief)': Kyiv
  utilise: use
`;
const JARGON = `
extends: existence
message: Say it plainly.
level: suggestion
tokens:
  - going forward
  - Value Chain
  - synerg(?:y|ies)
exceptions:
  - Value Chain Act
`;

const read = (files: Record<string, string>, known: string[] = []) =>
  readVale(
    Object.entries(files).map(([name, text]) => ({ name, text })),
    (text) => parse(text),
    known,
  );

describe("a style becomes rules", () => {
  it("where it is literal, and tells the rest", async () => {
    const { brought, skipped } = read({ "MFA/Terms.yml": TERMS, "MFA/Jargon.yml": JARGON });
    expect(brought.map(({ entry }) => entry)).toMatchObject([
      {
        id: "vale.mfa.terms.turkiye",
        kind: "prefer",
        severity: "warn",
        from: ["Turkey", "the Turkish Republic"],
        to: ["Türkiye"],
        inflect: false,
        source: "Vale: MFA/Terms.yml",
      },
      { id: "vale.mfa.terms.for-example", from: ["e.g."], to: ["for example"] },
      { id: "vale.mfa.terms.use", from: ["utilise"], to: ["use"] },
      {
        id: "vale.mfa.jargon",
        kind: "phrase",
        severity: "hint",
        message: "Say it plainly.",
        any: ["going forward", "Value Chain"],
        unless: ["Value Chain Act"],
        matchCase: true,
      },
    ]);
    expect(brought[0]?.entry).not.toHaveProperty("message");
    expect(brought[0]?.entry).not.toHaveProperty("matchCase");
    expect(skipped.map(({ path, what }) => `${path}: ${what}`)).toEqual([
      'MFA/Terms.yml: "(?:Kiev|Kief)" is a pattern',
      "MFA/Terms.yml: has a message with a hole (%s)",
      'MFA/Jargon.yml: "synerg(?:y|ies)" is a pattern',
    ]);
    const examined = await examineBrought("rules", brought, []);
    expect(examined.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("and so do its vocabularies", async () => {
    const { brought, skipped } = read({
      "Vocab/MFA/accept.txt": "# ours\nRuritania\n(?i)e-mail\n[Pp]ython\n\n",
      "Vocab/MFA/reject.txt": "stakeholder\r\nbest-in-class\r\n",
      "Vocab/MFA/notes.txt": "x",
    });
    expect(brought.map(({ entry }) => entry)).toMatchObject([
      { id: "vale.mfa.accept", kind: "accept", words: ["Ruritania", "e-mail"] },
      { id: "vale.mfa.reject", kind: "phrase", any: ["stakeholder", "best-in-class"] },
    ]);
    expect(skipped.map(({ what }) => what)).toEqual([
      '"[Pp]ython" is a pattern',
      "is no vocabulary",
    ]);
    const examined = await examineBrought("rules", brought, []);
    expect(examined.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ["Length.yml", "extends: occurrence\nmax: 3\ntoken: \\b\\w+\\b", /extends occurrence/],
    ["Title.yml", "extends: existence\nscope: heading\ntokens: [a]", /is about heading/],
    ["Broken.yml", "extends: [", /is not YAML/],
    ["Other.yml", "name: x", /no rule of Vale/],
    ["style.ini", "x", /neither a rule/],
  ])("%s is told as skipped", (name, text, said) => {
    const { brought, skipped } = read({ [name]: text });
    expect(brought).toEqual([]);
    expect(skipped.at(-1)?.what).toMatch(said);
  });

  it("names no two the same, and says which are there already", () => {
    const { brought } = read({ "a/T.yml": JARGON, "a/T.yaml": JARGON }, ["vale.a.t"]);
    expect(brought.map(({ entry, effect }) => [entry["id"], effect])).toEqual([
      ["vale.a.t", "replaced"],
      ["vale.a.t-2", "added"],
    ]);
  });
});

it.each<[string, readonly string[] | undefined]>([
  ["going forward", ["going forward"]],
  ["\\be\\.g\\.\\b", ["e.g."]],
  ["Node.js", ["Node.js"]],
  ["a\\-b", ["a-b"]],
  ["C\\+\\+", ["C++"]],
  ["is it\\?", ["is it?"]],
  ["email|e-mail", ["email", "e-mail"]],
  ["(?i)Twitter", ["Twitter"]],
  ["Türkiye", ["Türkiye"]],
  ["colou?r", undefined],
  ["\\w+ly", undefined],
  [".*", undefined],
  ["[Pp]ython", undefined],
  ["", undefined],
  ["a||b", undefined],
])("the pattern %j spells %j", (pattern, phrases) => {
  expect(literalsOf(pattern)).toEqual(phrases);
});

it("makes ids of names", () => {
  expect(slug("Microsoft/Terms of Use.yml")).toBe("microsoft.terms-of-use");
  expect(slug("Türkiye")).toBe("turkiye");
  expect(slug("中文")).toBe("");
});
