import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "@/lib/checks";
import { LOCALES } from "@/lib/wording/locales";
import { type Catalog, createWording } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 111];
const source: Catalog = english;
const counted = Object.keys(source)
  .filter((key) => key.endsWith("_other"))
  .map((key) => key.slice(0, -"_other".length));
const plain = Object.keys(source).filter((key) => !/_(?:one|other)$/.test(key));

describe.each(LOCALES)("the sentences in %s", (locale) => {
  const path = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
  const catalog: Catalog = JSON.parse(readFileSync(path, "utf8"));
  const plurals = new Intl.PluralRules(locale);
  const forms = (key: string) =>
    [...new Set(NUMBERS.map((number) => plurals.select(number)))].map((form) => `${key}_${form}`);

  it("are all there, with a form for every number", () => {
    const wanted = [...plain, ...counted.flatMap(forms)];
    expect(wanted.filter((key) => !Object.hasOwn(catalog, key))).toEqual([]);
  });

  it("are no more than are said", () => {
    const known = new Set([
      ...plain,
      ...counted.flatMap((key) =>
        ["zero", "one", "two", "few", "many", "other"].map((form) => `${key}_${form}`),
      ),
    ]);
    expect(Object.keys(catalog).filter((key) => !known.has(key))).toEqual([]);
  });

  it("leave the same holes", () => {
    const wrong = Object.entries(catalog).filter(([key, { message }]) => {
      const base = key.replace(/_(?:zero|one|two|few|many|other)$/, "");
      const model = source[key] ?? source[`${base}_other`];
      // Where the form itself tells the number ("two posts" in Arabic), it need not be written.
      const own = holes(message).filter((hole) => hole !== "count");
      const wanted = holes(model?.message ?? "").filter((hole) => hole !== "count");
      return own.join() !== wanted.join() || message.trim() === "";
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("are each there once", () => {
    const keys = [...readFileSync(path, "utf8").matchAll(/^ {2}"(\w+)":/gmu)].map(([, key]) => key);
    expect(keys.length).toBe(Object.keys(catalog).length);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("call no two checks by one name", () => {
    const names = checks.map(
      ({ id }) => catalog[`${id.replaceAll("-", "_")}_title`]?.message.toLowerCase() ?? id,
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are what the browsers and their stores take", () => {
    // A "$" would begin a placeholder of Chrome's own; the web store cuts descriptions at 132.
    const odd = Object.entries(catalog).filter(
      ([key, { message }]) => !/^\w+$/.test(key) || message.includes("$"),
    );
    expect(odd).toEqual([]);
    expect(catalog.app_description?.message.length).toBeLessThanOrEqual(132);
  });

  it("say a count in the language's own form", () => {
    const wording = createWording(locale, catalog);
    for (const count of NUMBERS) {
      expect(wording.say({ key: "ui_checks", values: { count } })).not.toBe("ui_checks");
    }
  });
});

describe("the marks of a language", () => {
  const sentences = (locale: string) => {
    const path = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
    const catalog: Catalog = JSON.parse(readFileSync(path, "utf8"));
    return Object.entries(catalog).map(([key, { message }]) => ({ key, message }));
  };
  it.each<[string, string, RegExp]>([
    [
      "fr",
      "a bare or missing space at a high mark or a guillemet",
      /[ \p{L}][;!?»]|« |«\p{L}| :|["'“”]/u,
    ],
    [
      "es",
      "a question or a call that is not opened, or foreign quotes",
      /^[^¿]*\?|^[^¡]*!|["'“”]/u,
    ],
    ["pt", "foreign quotes", /["'“”]/u],
    ["de", "foreign quotes", /["'”«»]|“[^„]*“/u],
    [
      "ar",
      "a Latin comma, semicolon or question mark after Arabic",
      /\p{Script=Arabic}\s?[,;?]|["'“”]/u,
    ],
  ])("in %s: no %s", (locale, _what, wrong) => {
    const found = sentences(locale).filter(({ message }) => wrong.test(message));
    expect(found).toEqual([]);
  });
});

function holes(message: string): string[] {
  return [...new Set(message.match(/\{\w+\}/g) ?? [])].map((hole) => hole.slice(1, -1)).sort();
}
