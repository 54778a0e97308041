import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examineBrought, withBrought } from "@/lib/studio/bring-in";
import { type DraftPack, entriesOf } from "@/lib/studio/draft-pack";
import { openPack } from "@/lib/studio/open-pack";
import { readTable } from "@/lib/studio/read-table";
import { TABLE_SECTIONS, type TableSection, tableOf } from "@/lib/studio/table";
import { fromCell, toCell } from "@/lib/studio/table-cells";

const bytes = (text: string) => new TextEncoder().encode(text);
const ruritania = await openPack(
  readFileSync(new URL("../pack/ruritania/ministry.signed.json", import.meta.url)),
);
const pack: DraftPack = ruritania.ok ? ruritania.draft : {};

function read(
  section: TableSection,
  content: string | Uint8Array,
  known: readonly DraftPack[] = [],
) {
  const table = readTable(section, typeof content === "string" ? bytes(content) : content, known);
  if ("problem" in table) throw new Error(table.problem.what);
  return table;
}

describe.each(TABLE_SECTIONS)("%s out and in again", (section) => {
  const entries = entriesOf(pack, section);
  it.each([",", ";", "\t"] as const)("are the same with %j", (separator) => {
    expect(entries.length).toBeGreaterThan(0);
    const text = tableOf(section, entries, separator);
    const back = read(section, text, entries);
    expect(back.notes).toEqual([]);
    expect(back.entries.map(({ effect }) => effect)).toEqual(entries.map(() => "same"));
    expect(read(section, text).entries.map(({ entry }) => entry)).toEqual(entries);
  });

  it("of none are a first row to fill in", () => {
    const [head = ""] = tableOf(section, []).split("\r\n");
    expect(head.split(",").length).toBeGreaterThan(2);
  });
});

describe("what is wrong is told by row", () => {
  const HEAD = "Kind,ID,severity,from,to,source,tests.hit,Tests_Miss,colour";
  const ROWS = [
    HEAD,
    'prefer,names.turkiye,warn,Turkey,Türkiye,C 1,Talks with Turkey.,"Talks with Türkiye. | Good morning."',
    "prefer,names.kyiv,grave,Kiev,Kyiv,C 1,Talks in Kiev.,Talks in Kyiv.",
    "prefer,names.turkiye,warn,Turkey,Türkiye,C 1,Talks with Turkey.,Good morning.",
    "prefer,names.burma,hint,Burma,Myanmar,C 1,Good morning.,Good evening.",
    "prefer,names.swazi,hint,Swaziland,Eswatini,C 1,Swaziland.,Eswatini.,red,too,much",
  ];

  it("with what, where and how to mend it", async () => {
    const table = read("rules", ROWS.join("\n"));
    expect(table.notes.map(({ what }) => what)).toEqual(['has a column "colour" that is not read']);
    const told = await examineBrought("rules", table.entries, []);
    expect(
      told.map(({ place, problems }) => [place, problems.map(({ what }) => what).join("; ")]),
    ).toEqual([
      ["line 2", ""],
      ["line 3", expect.stringMatching(/block, warn|grave/)],
      ["line 4", "is the same entry as line 2"],
      ["line 5", expect.stringContaining("must fire and does not")],
      ["line 6", expect.stringContaining("has 11 cells, but the first row names 9")],
    ]);
    const taken = withBrought("rules", [], told);
    expect(taken.map(({ id }) => id)).toEqual(["names.turkiye"]);
    expect(taken[0]).toMatchObject({ tests: { miss: ["Talks with Türkiye.", "Good morning."] } });
  });

  it("and what has no column keeps its value", () => {
    const fact = {
      id: "visas",
      subjects: ["visas"],
      kind: "figure",
      quantity: 12,
      source: "S",
      checkedOn: "2026-01-01",
    };
    const { entries } = read("facts", "id;Review by;quantity\nvisas;2027-01-01;0,5\n", [fact]);
    expect(entries).toMatchObject([
      { effect: "replaced", entry: { ...fact, quantity: 0.5, reviewBy: "2027-01-01" } },
    ]);
    expect(withBrought("facts", [fact], entries)).toEqual([entries[0]?.entry]);
  });

  it("but not across kinds of rules", () => {
    const rule = { id: "a", kind: "phrase", any: ["jargon"], source: "C" };
    const { entries } = read("rules", "id,kind,from,to\na,prefer,jargon,words", [rule]);
    expect(entries[0]?.entry).toEqual({ id: "a", kind: "prefer", from: ["jargon"], to: ["words"] });
  });
});

describe("a file", () => {
  const latin = Uint8Array.from("name,title\nJosé Nuñez,Embajador", (letter) =>
    letter.charCodeAt(0),
  );
  const wide = new Uint8Array(
    Uint16Array.from("\uFEFFname\ttitle\nİsmet\tBüyükelçi", (letter) => letter.charCodeAt(0))
      .buffer,
  );
  it.each<[string, Uint8Array | string, string, string]>([
    ["UTF-8 with its mark", "\uFEFFname;title\nJosé;Dr.", "utf-8", "José"],
    ["Windows-1252", latin, "windows-1252", "José Nuñez"],
    ["UTF-16 with tabs", wide, "utf-16le", "İsmet"],
  ])("in %s", (_name, content, encoding, name) => {
    const table = read("people", content);
    expect(table.encoding).toBe(encoding);
    expect(table.entries[0]?.entry["name"]).toBe(name);
    expect(table.notes.length).toBe(encoding === "windows-1252" ? 1 : 0);
  });

  it.each<[string, Uint8Array | string, RegExp]>([
    ["nothing", "", /is empty/],
    ["a spreadsheet's own file", "PK\u0003\u0004", /spreadsheet's own/],
    [
      "Cyrillic in Windows-1251",
      new Uint8Array([0xe8, 0xec, 0xff, 0x0a, 0xc0, 0xed, 0xed, 0xe0]),
      /old encoding/,
    ],
    ["no known column", "a,b\n1,2", /names no column of people/],
    ["an open quote", 'name\n"José', /line 2 that is never closed/],
  ])("is refused for %s", (_name, content, said) => {
    expect(() => read("people", content)).toThrow(said);
  });

  it("that a spreadsheet would compute is guarded, and read as it was meant", () => {
    const handles = [{ platform: "x", handle: "@MFA_Ruritania", who: '=HYPERLINK("http://x")' }];
    const text = tableOf("handles", handles);
    expect(text).toContain("'@MFA_Ruritania");
    expect(text).toContain("'=HYPERLINK");
    expect(read("handles", text).entries[0]?.entry).toEqual(handles[0]);
  });
});

describe("cells", () => {
  it.each<[unknown, Parameters<typeof toCell>[1]]>([
    [["one"], { as: "lines" }],
    [["a | b"], { as: "lines" }],
    [["a | b", "c"], { as: "lines" }],
    [["two\nlines", "x"], { as: "lines" }],
    [["[1]"], { as: "lines" }],
    [["x", { text: "y", found: "z" }], { as: "lines" }],
    [
      [
        ["a", "b"],
        ["c", "d"],
      ],
      { as: "groups" },
    ],
    [[["a, b", "c"]], { as: "groups" }],
    ["plain", { as: "text" }],
    ['"quoted"', { as: "text" }],
    ["{curly", { as: "text" }],
    [{ en: "One", fr: "Un" }, { as: "text" }],
    [true, { as: "yes-no" }],
    [false, { as: "yes-no" }],
    [-0.25, { as: "number" }],
    [[{ word: "x" }], { as: "objects", fields: [] }],
    ["warn", { as: "choice", choices: ["warn", "hint"] }],
    [undefined, { as: "text" }],
  ])("hold %j and give it back", (value, control) => {
    expect(fromCell(toCell(value, control), control)).toEqual(value);
  });

  it.each<[string, Parameters<typeof toCell>[1], unknown]>([
    ["0,05", { as: "number" }, 0.05],
    ["1,234", { as: "number" }, "1,234"],
    ["twelve", { as: "number" }, "twelve"],
    ["Yes", { as: "yes-no" }, true],
    ["maybe", { as: "yes-no" }, "maybe"],
    [" WARN ", { as: "choice", choices: ["warn"] }, "warn"],
    ["a|b\n| c", { as: "lines" }, ["a|b", "| c"]],
    [" a |  | b ", { as: "lines" }, ["a", "b"]],
  ])("%j is read as people write it", (cell, control, value) => {
    expect(fromCell(cell, control)).toEqual(value);
  });
});
