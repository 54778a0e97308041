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

it("no component says anything of its own", () => {
  const strays = sources
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap(({ path, text }) =>
      [
        // Words between tags, and labels in attributes. Signs and spaces in braces belong to every language.
        ...[
          ...text.matchAll(/<\/?[\w.]+[^<>{}]*(?<!=)>\s*([^<>{};=]*\p{L}{2}[^<>{};=]*)<\/?[\w.]/gu),
        ],
        ...[...text.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu)],
      ].map(([, words = ""]) => `${path}: ${words.trim()}`),
    );
  expect(strays).toEqual([]);
});

function walk(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => walk(join(path, name)));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*/gmsu, "");
}
