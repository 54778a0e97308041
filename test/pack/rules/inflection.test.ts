import { describe, expect, it } from "vitest";
import { bendEnglish, type EnglishForm, takesAn } from "@/lib/pack/rules/english-forms";
import { bend, readingsOf } from "@/lib/pack/rules/inflection";

describe("English words", () => {
  const rows: readonly (readonly [word: string, form: EnglishForm, bent: string])[] = [
    ["use", "ed", "used"],
    ["use", "ing", "using"],
    ["use", "s", "uses"],
    ["plan", "ed", "planned"],
    ["plan", "ing", "planning"],
    ["open", "ed", "opened"],
    ["visit", "ing", "visiting"],
    ["refer", "ed", "referred"],
    ["offer", "ed", "offered"],
    ["commit", "ing", "committing"],
    ["carry", "ed", "carried"],
    ["carry", "s", "carries"],
    ["stay", "ed", "stayed"],
    ["stay", "s", "stays"],
    ["die", "ing", "dying"],
    ["see", "ing", "seeing"],
    ["agree", "ed", "agreed"],
    ["agree", "ing", "agreeing"],
    ["take", "past", "took"],
    ["take", "participle", "taken"],
    ["take", "ed", "took"],
    ["take", "ing", "taking"],
    ["begin", "ing", "beginning"],
    ["go", "s", "goes"],
    ["have", "s", "has"],
    ["do", "s", "does"],
    ["crisis", "s", "crises"],
    ["chairwoman", "s", "chairwomen"],
    ["person", "s", "people"],
    ["embassy", "s", "embassies"],
    ["church", "s", "churches"],
    ["process", "s", "processes"],
    ["tax", "s", "taxes"],
    ["fix", "ed", "fixed"],
    ["end", "ed", "ended"],
    ["fund", "ing", "funding"],
    ["host", "ed", "hosted"],
  ];
  for (const [word, form, bent] of rows) {
    it(`${word} + ${form} = ${bent}`, () => expect(bendEnglish(word, form)).toBe(bent));
    it(`${bent} may be ${word}`, () => {
      expect(readingsOf(bent, "en").map(({ lemma }) => lemma)).toContain(word);
    });
  }

  it("take an where they sound like it", () => {
    const an = [
      "hour",
      "honest",
      "EU",
      "NGO",
      "ambassador",
      "umbrella",
      "uninvited",
      "urgent",
      "heir",
      "MP",
      "MEP",
      "ASEAN",
      "OSCE",
    ];
    const a = [
      "European",
      "one-off",
      "union",
      "university",
      "useful",
      "UN",
      "unanimous",
      "utility",
      "once",
      "house",
      "NATO",
      "UNESCO",
      "UNHCR",
    ];
    expect(an.filter((word) => !takesAn(word))).toEqual([]);
    expect(a.filter(takesAn)).toEqual([]);
  });
});

describe("other languages' plurals", () => {
  const rows = [
    ["fr", "canal", "canaux"],
    ["fr", "bureau", "bureaux"],
    ["fr", "pays", "pays"],
    ["fr", "citoyen", "citoyens"],
    ["es", "región", "regiones"],
    ["es", "país", undefined],
    ["es", "voz", "voces"],
    ["es", "ciudad", "ciudades"],
    ["es", "joven", undefined],
    ["pt", "região", "regiões"],
    ["pt", "nação", "nações"],
    ["pt", "irmão", undefined],
    ["pt", "homem", "homens"],
    ["pt", "mulher", "mulheres"],
    ["pt", "canal", "canais"],
    ["de", "Geflüchteter", undefined],
    ["it", "città", undefined],
  ] as const;
  for (const [language, word, plural] of rows) {
    it(`${word} (${language}): ${plural ?? "not bent"}`, () =>
      expect(bend(word, "s", language)).toBe(plural));
  }
});
