import { describe, expect, it } from "vitest";
import { type BareRule, find, type Setting } from "../make-pack";

type Phrase = Omit<Extract<BareRule, { kind: "phrase" }>, "kind">;

const rows: readonly (readonly [
  rule: Phrase,
  text: string,
  found: readonly string[],
  setting?: Setting,
])[] = [
  [{ any: ["rogue state"] }, "They are a rogue state.", ["rogue state"]],
  [{ any: ["rogue state"] }, "They are ROGUE STATES.", []],
  [{ any: ["rogue state"], inflect: true }, "They are ROGUE STATES.", ["ROGUE STATES"]],
  [
    { any: ["rogue state"] },
    "a rogue\u00a0state, a rog\u200Bue state, a ｒｏｇｕｅ state, a rogue-state",
    ["rogue\u00a0state", "rog\u200Bue state", "ｒｏｇｕｅ state", "rogue-state"],
  ],
  [{ any: ["rogue state"] }, "a rogue\nstate", ["rogue\nstate"]],
  [{ any: ["rogue state"] }, "a rogue. State aid rules", []],
  [
    { any: ["Guinea", "Equatorial Guinea"] },
    "Equatorial Guinea and Guinea",
    ["Equatorial Guinea", "Guinea"],
  ],
  [{ any: ["élan"] }, "un élan, un E\u0301LAN, un élancé", ["élan", "E\u0301LAN"]],
  [{ any: ["café"] }, "Le café\u0301", []],
  [{ any: ["мир"] }, "Мы за мир и всемирный банк", ["мир"]],
  [{ any: ["سلام"] }, "نريد سلام دائم", ["سلام"]],
  [{ any: ["Straße"] }, "Die STRASSE ist nicht offen", ["STRASSE"]],
  [{ any: ["สันติภาพ"] }, "เราต้องการสันติภาพวันนี้", ["สันติภาพ"]],
  [{ any: ["l'État"] }, "Selon l’État et le chef de l' État", ["l’État", "l' État"]],
  [{ any: ["#OldCampaign"] }, "Join #oldcampaign now, not OldCampaign", ["#oldcampaign"]],
  [{ any: ["@OldMFA"] }, "Follow @oldmfa today", ["@oldmfa"]],
  [
    { any: ["old.mfa.example"] },
    "See old.mfa.example/visa or https://old.mfa.example",
    ["old.mfa.example", "old.mfa.example"],
  ],
  [{ any: ["10,000 visas"] }, "We issued 10,000 visas.", ["10,000 visas"]],
  [
    { any: ["thoughts and prayers"], unless: ["vigil"] },
    "Thoughts and prayers. Join our vigil: thoughts and prayers are welcome.",
    ["Thoughts and prayers"],
  ],
  [{ any: ["thoughts and prayers"] }, "", []],
  [
    { any: ["regime"], languages: ["en"] },
    "Le régime de la ville et le regime des taxes pour nous",
    [],
  ],
  [{ any: ["regime"], languages: ["en"] }, "Regime", ["Regime"]],
];

describe("phrase", () => {
  for (const [rule, text, found, setting] of rows) {
    it(`${rule.any.join("|")} in ${JSON.stringify(text)}`, () => {
      const hits = find({ kind: "phrase", ...rule }, text, setting);
      expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(found);
    });
  }
});
