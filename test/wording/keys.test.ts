import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checks } from "@/lib/checks";
import english from "@/public/_locales/en/messages.json";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = ["components", "entrypoints", "lib", "wxt.config.ts"]
  .flatMap((path) => walk(join(root, path)))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".examples.ts"))
  .map((path) => ({
    path: path.slice(root.length),
    text: withoutComments(readFileSync(path, "utf8")),
  }));
const code = sources.map(({ text }) => text).join("\n");

/** "ui_count_one" speaks for "ui_count". */
const bases = new Set(Object.keys(english).map((key) => key.replace(/_(?:one|other)$/, "")));

describe("the English sentences", () => {
  it("are all said somewhere", () => {
    const literals = new Set(code.match(/(?<=["'`])[a-z][a-z0-9_]*(?=["'`])/g));
    const inManifest = new Set(code.match(/(?<=__MSG_)[a-z0-9_]+?(?=__)/g));
    const made = [...code.matchAll(/`([a-z][a-z0-9_]*)\$\{[^`]*?\}([a-z0-9_]*)`/g)].map(
      ([, head = "", tail = ""]) => ({ head, tail }),
    );
    // Failures are told by the name of what failed: a check, the tags, or all checks at once.
    const titles = new Set(
      [...checks.map(({ id }) => id), "tags", "all-checks"].map(
        (id) => `${id.replaceAll("-", "_")}_title`,
      ),
    );
    const unused = [...bases].filter(
      (key) =>
        !literals.has(key) &&
        !inManifest.has(key) &&
        !titles.has(key) &&
        !made.some(({ head, tail }) => key.startsWith(head) && key.endsWith(tail)),
    );
    expect(unused).toEqual([]);
  });

  it("are there for every key that the interface names", () => {
    const asked = [...code.matchAll(/(?:\btext\(|\bkey: )"([a-z0-9_]+)"/g)].map(
      ([, key = ""]) => key,
    );
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter((key) => !bases.has(key))).toEqual([]);
  });

  it("name every check", () => {
    const nameless = checks.filter(({ id }) => !bases.has(`${id.replaceAll("-", "_")}_title`));
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });
});

/** Attributes that users see or hear, and our components' own properties of that kind. */
const SAID =
  "(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|legend|words|summary|heading)";

it.each([
  ["words between tags", /<\/?[\w.]+[^<>{}]*(?<!=)>\s*([^<>{};=]*\p{L}{2}[^<>{};=]*)<\/?[\w.]/gu],
  ["words in braces between tags", />\s*\{\s*["'`]([^"'`{}]*\p{L}{2}[^"'`]*)["'`]\s*\}/gu],
  ["words in attributes", new RegExp(`\\b${SAID}="([^"]*\\p{L}[^"]*)"`, "gu")],
  [
    "words in attributes' braces",
    new RegExp(`\\b${SAID}=\\{\\s*["\x60]([^"\x60$]*\\p{L}{2}[^"\x60]*)["\x60]`, "gu"),
  ],
  [
    "words chosen by a condition",
    /[?:]\s*"(\p{Lu}\p{Ll}+\s[^"]*|[^"]*\p{L}\s\p{L}+\s\p{L}[^"]*)"\s*[:})]/gu,
  ],
])("no component says anything of its own: %s", (_where, pattern) => {
  const strays = sources
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(([, words = ""]) => `${path}: ${words.trim()}`),
    );
  expect(strays).toEqual([]);
});

it("no page has a title of its own but the product's name", () => {
  const pages = walk(join(root, "entrypoints")).filter((path) => path.endsWith(".html"));
  const titles = pages.map(
    (path) => /<title>(.*?)<\/title>/s.exec(readFileSync(path, "utf8"))?.[1],
  );
  expect(pages.length).toBeGreaterThan(3);
  expect([...new Set(titles)]).toEqual(["Attaché"]);
});

function walk(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => walk(join(path, name)));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*/gmsu, "");
}
