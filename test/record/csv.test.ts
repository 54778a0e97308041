import { describe, expect, it } from "vitest";
import { recordCsv } from "@/lib/record/csv";
import type { Entry } from "@/lib/record/entry";

const entry: Entry = {
  at: "2026-11-20T10:00:00Z",
  decision: "seen",
  draft: "0a1b2c3d",
  platform: "x",
  account: "@NorvaniaEmbassy",
  rules: ["hard-figure", "superlative"],
  under: ["attache 0.1.0", "mfa.base 42"],
  link: "https://stat.example/a,b",
};

const lines = (entries: readonly Entry[]) => recordCsv(entries).split("\r\n");

describe("the record as a table", () => {
  it("has a line a decision under its headings, in UTF-8 as Excel knows it", () => {
    expect(recordCsv([])).toBe(
      "\uFEFFtime,decision,rules,platform,account,checked by,source link,text,draft\r\n",
    );
    expect(lines([entry])[1]).toBe(
      `2026-11-20T10:00:00Z,seen,hard-figure superlative,x,'@NorvaniaEmbassy,attache 0.1.0; mfa.base 42,"https://stat.example/a,b",,0a1b2c3d`,
    );
  });

  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1 555", "'+1 555"],
    ["-1+2", "'-1+2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ['He said "yes", then left', '"He said ""yes"", then left"'],
    ["two\nlines", '"two\nlines"'],
    ["=1,2", `"'=1,2"`],
    ["Türkiye – 東京", "Türkiye – 東京"],
  ])("writes the text %j as %s", (text, cell) => {
    expect(recordCsv([{ ...entry, link: "https://stat.example/", text }])).toContain(
      `/,${cell},0a1b`,
    );
  });
});
