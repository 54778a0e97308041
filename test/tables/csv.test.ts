import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createCsvReader,
  guarded,
  readCsv,
  separatorOf,
  unguarded,
  writeCsv,
} from "@/lib/tables/csv";

describe("reads", () => {
  it.each<[string, string, string[][]]>([
    [
      "commas",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons, as where the comma is decimal",
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "tabs",
      "a\tb\r\n1\t2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "the mark of UTF-8",
      "\uFEFFid,name\nx,y",
      [
        ["id", "name"],
        ["x", "y"],
      ],
    ],
    [
      "quotes with separators, quotes and breaks",
      'a,b\n"x, ""y""\r\nz",2',
      [
        ["a", "b"],
        ['x, "y"\nz', "2"],
      ],
    ],
    [
      "a quote within a word as itself",
      'a,b\n5" gun,2',
      [
        ["a", "b"],
        ['5" gun', "2"],
      ],
    ],
    [
      "empty cells and rows",
      "a,,c\n\n,,\n,2,",
      [
        ["a", "", "c"],
        ["", "2", ""],
      ],
    ],
    [
      "old line breaks",
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "letters of many units",
      "a,b\n🇹🇷,Türkiye",
      [
        ["a", "b"],
        ["🇹🇷", "Türkiye"],
      ],
    ],
    ["nothing", "", []],
  ])("%s", (_name, text, rows) => {
    expect(readCsv(text).rows.map(({ cells }) => cells)).toEqual(rows);
  });

  it("the same in stretches of any length", () => {
    const text = 'a,b\r\n"x ""y""\r\n,z",2\r\n🇹🇷,3';
    const whole = readCsv(text).rows;
    for (let size = 1; size < text.length; size++) {
      const reader = createCsvReader(",");
      const rows = [];
      for (let at = 0; at < text.length; at += size)
        rows.push(...reader.push(text.slice(at, at + size)));
      // A stretch may end within a letter of two units.
      expect([...rows, ...reader.end().rows]).toEqual(whole);
    }
  });

  it("and tells the line of each row, and of a quote that never closes", () => {
    expect(readCsv('a\n"b\nc"\nd\n').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(readCsv('a\n"b\nc').openQuote).toBe(2);
    expect(readCsv('a\n"b"').openQuote).toBe(undefined);
  });
});

it("finds the separator outside quotes", () => {
  expect(separatorOf('"a,b,c";d\n')).toBe(";");
  expect(separatorOf("just one column\n")).toBe(",");
  expect(separatorOf("\n\na\tb")).toBe("\t");
});

it("writes what spreadsheets open and do not compute, and reads it back the same", () => {
  const cells = [
    "=1+1",
    "@MFA",
    "-2",
    "+43 1 501150",
    "'=x",
    "'quoted'",
    "",
    "a\nb",
    'x "y"',
    "Türkiye, GB",
    "＝2",
    "\tx",
  ];
  const text = writeCsv([cells]);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toContain("'=1+1");
  expect(text).toContain("'@MFA");
  expect(readCsv(text).rows[0]?.cells.map(unguarded)).toEqual(cells);
  for (const cell of cells) expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r＝]/);
});

it("gives back any cells that it wrote", () => {
  const cell = fc.string({ unit: "binary" }).map((text) => text.replace(/\r\n?/g, "\n"));
  const row = fc
    .array(cell, { minLength: 1, maxLength: 5 })
    .filter((cells) => cells.some((one) => one.trim() !== ""));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      // Cells go into quotes where the separator stands in them: with the commonest one of the head given.
      const head = ["a", "b", "c"];
      const text = writeCsv([head, ...rows], ";");
      const back = readCsv(text).rows.map(({ cells }) => cells.map(unguarded));
      expect(back).toEqual([head, ...rows]);
    }),
  );
});
