import { describe, expect, it } from "vitest";
import { type BareRule, find, fixed, type Setting } from "../make-pack";

type Prefer = Omit<Extract<BareRule, { kind: "prefer" }>, "kind">;
type Row = readonly [
  rule: Prefer,
  text: string,
  found: string | undefined,
  after?: string,
  setting?: Setting,
];

const turkey: Prefer = {
  from: ["Turkey"],
  to: ["Türkiye"],
  unless: ["Thanksgiving", "Turkey Point"],
};
const utilise: Prefer = { from: ["utilise", "utilize"], to: ["use"] };
const reach: Prefer = { from: ["reach out to"], to: ["contact"] };
const alien: Prefer = { from: ["alien"], to: ["foreign national"] };
const illegal: Prefer = { from: ["illegal migrant"], to: ["irregular migrant"] };
const coast: Prefer = { from: ["Ivory Coast"], to: ["Côte d'Ivoire"] };

const rows: readonly Row[] = [
  [
    turkey,
    "Our ambassador to Turkey met the press.",
    "Turkey",
    "Our ambassador to Türkiye met the press.",
  ],
  [turkey, "TALKS IN TURKEY TODAY", "TURKEY", "TALKS IN TÜRKIYE TODAY"],
  [turkey, "Turkey’s presidency of the council", "Turkey", "Türkiye’s presidency of the council"],
  [turkey, "We thank #Turkey for its help", "Turkey", "We thank #Türkiye for its help"],
  [turkey, "Talks in Tur\u00ADkey went well.", "Tur\u00ADkey", "Talks in Türkiye went well."],
  [turkey, "Turkey and Thanksgiving: our consul's recipe.", undefined],
  [turkey, "The plant at Turkey Point is open.", undefined],
  [
    turkey,
    "The plant at Turkey Point was built by Turkey.",
    "Turkey",
    "The plant at Turkey Point was built by Türkiye.",
  ],
  [turkey, "Happy Thanksgiving! Our thoughts are with Turkey.", "Turkey"],
  [turkey, "https://example.org/turkey is our page", undefined],
  [turkey, "Thank you @turkey for hosting", undefined],
  [turkey, "Write to turkey@mfa.example for a visa.", undefined],
  [turkey, "Türkiye", undefined],
  [turkey, "Turkeyesque", undefined],
  [turkey, "", undefined],
  [{ ...turkey, matchCase: true }, "A roast turkey for all", undefined],
  [{ ...turkey, matchCase: true }, "A treaty with TURKEY", "TURKEY"],
  [{ ...turkey, to: ["Republic of Turkey"] }, "The Republic of Turkey hosts us.", undefined],
  [coast, "Visit to Ivory Coast.", "Ivory Coast", "Visit to Côte d'Ivoire."],
  [coast, "Visit to Ivory\u00a0Coast.", "Ivory\u00a0Coast", "Visit to Côte d'Ivoire."],
  [coast, "Visit to Ivory\nCoast.", "Ivory\nCoast", "Visit to Côte d'Ivoire."],
  [coast, "VISIT TO IVORY COAST", "IVORY COAST", "VISIT TO CÔTE D'IVOIRE"],
  [
    { from: ["Swaziland"], to: ["eSwatini"] },
    "Swaziland is our partner.",
    "Swaziland",
    "eSwatini is our partner.",
  ],
  [utilise, "We utilised the funds.", "utilised", "We used the funds."],
  [utilise, "Utilizing every channel we have.", "Utilizing", "Using every channel we have."],
  [utilise, "She utilises it daily.", "utilises", "She uses it daily."],
  [
    { from: ["utilise"], to: ["take"] },
    "Funds were not utilised.",
    "utilised",
    "Funds were not taken.",
  ],
  [{ from: ["utilise"], to: ["take"] }, "We utilised the funds.", "utilised", "We took the funds."],
  [
    { from: ["utilise"], to: ["make use of"] },
    "We utilised the funds.",
    "utilised",
    "We made use of the funds.",
  ],
  [reach, "We reached out to our citizens.", "reached out to", "We contacted our citizens."],
  [reach, "Reaching out to our citizens.", "Reaching out to", "Contacting our citizens."],
  [
    alien,
    "Aliens must register. An alien may stay.",
    "Aliens",
    "Foreign nationals must register. An alien may stay.",
  ],
  [
    alien,
    "Every form for an alien is here.",
    "alien",
    "Every form for a foreign national is here.",
  ],
  [
    { from: ["huge"], to: ["enormous"] },
    "A huge step, a big day.",
    "huge",
    "An enormous step, a big day.",
  ],
  [
    { from: ["European"], to: ["EU"] },
    "It is a European decision.",
    "European",
    "It is an EU decision.",
  ],
  [illegal, "Illegal Migrants at sea", "Illegal Migrants", "Irregular Migrants at sea"],
  [{ from: ["chairman"], to: ["chair"] }, "The chairmen met.", "chairmen", "The chairs met."],
  [
    { from: ["chairman"], to: ["head of delegation"] },
    "The chairmen met.",
    "chairmen",
    "The heads of delegation met.",
  ],
  [{ from: ["begin"], to: ["commence"] }, "Talks began today.", "began", "Talks commenced today."],
  [
    { from: ["ressortissant"], to: ["citoyen"], languages: ["fr"] },
    "Nos ressortissants sont les bienvenus.",
    "ressortissants",
    "Nos citoyens sont les bienvenus.",
  ],
  [
    { from: ["canal"], to: ["journal"] },
    "Les canaux de la ville sont ouverts pour nous.",
    "canaux",
    "Les journaux de la ville sont ouverts pour nous.",
  ],
  [
    { from: ["reunión"], to: ["sesión"] },
    "Las reuniones de hoy en la embajada",
    "reuniones",
    "Las sesiones de hoy en la embajada",
  ],
  [
    { from: ["nación"], to: ["región"] },
    "Las naciones de la zona y sus pueblos",
    "naciones",
    "Las regiones de la zona y sus pueblos",
  ],
  [{ from: ["nação"], to: ["região"] }, "As nações da nossa zona e seus povos não são", "nações"],
  [
    { from: ["Flüchtling"], to: ["Geflüchteter"] },
    "Die Flüchtlinge werden nicht allein sein.",
    "Flüchtlinge",
  ],
  [
    { from: ["Turkey"], to: ["Türkiye"], languages: ["fr"] },
    "We are going to Turkey with our friends.",
    undefined,
  ],
  [
    { from: ["Киев"], to: ["Київ"] },
    "Наш посол прибыл в Киев.",
    "Киев",
    "Наш посол прибыл в Київ.",
  ],
  [{ from: ["台湾"], to: ["中国台湾"] }, "我们在台湾工作", "台湾", "我们在中国台湾工作"],
  [{ from: ["台湾"], to: ["中国台湾"] }, "我们在中国台湾工作", undefined],
  [{ from: ["Turkey"], to: ["Türkiye"], channels: ["facebook"] }, "Off to Turkey", undefined],
  [{ from: ["Turkey"], to: ["Türkiye"], validFrom: "2026-11-21" }, "Off to Turkey", undefined],
  [{ from: ["Turkey"], to: ["Türkiye"], validUntil: "2026-11-20" }, "Off to Turkey", "Turkey"],
];

describe("prefer", () => {
  for (const [rule, text, found, after, setting] of rows) {
    it(`${rule.from.join("|")} in ${JSON.stringify(text)} → ${JSON.stringify(found)}`, () => {
      const hits = find({ kind: "prefer", ...rule }, text, setting);
      expect(hits.slice(0, 1).map(({ start, end }) => text.slice(start, end))).toEqual(
        found ? [found] : [],
      );
      if (after !== undefined) expect(fixed(hits, text)).toBe(after);
    });
  }

  it("offers no fix where the language's rules do not say how to bend the word", () => {
    const hits = find(
      { kind: "prefer", from: ["Flüchtling"], to: ["Geflüchteter"] },
      "Die Flüchtlinge werden nicht allein sein.",
    );
    expect(hits.map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it("finds every place", () => {
    const text = "Turkey, Turkey and Turkey";
    expect(find({ kind: "prefer", ...turkey }, text).map(({ start }) => start)).toEqual([0, 8, 19]);
  });
});
