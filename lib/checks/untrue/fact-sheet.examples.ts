import { NO_MINISTRY, type Provenance } from "@/lib/pack/ministry";
import type { Examples } from "../check";

const provenance: Provenance = {
  pack: "mfa",
  version: 1,
  issuer: "MFA",
  signed: true,
  ref: undefined,
};
const common = { source: "Annual report", checkedOn: "2026-01-01", provenance };
const ministry = {
  ...NO_MINISTRY,
  facts: [
    {
      ...common,
      id: "missions",
      subjects: ["embassies", "missions abroad"],
      kind: "figure" as const,
      quantity: 61,
      unit: "embassies",
    },
    {
      ...common,
      id: "aid",
      subjects: ["humanitarian aid"],
      kind: "figure" as const,
      quantity: 48_000_000,
      unit: "EUR",
      tolerance: 0.02,
    },
    {
      ...common,
      id: "share",
      subjects: ["women in our service"],
      kind: "figure" as const,
      quantity: 46,
      unit: "percent",
    },
    {
      ...common,
      id: "line",
      subjects: ["emergency line", "consular hotline"],
      kind: "phone" as const,
      value: "+999 800 1234",
    },
    {
      ...common,
      id: "founded",
      subjects: ["Kingdom of Ruritania"],
      kind: "date" as const,
      value: "1733-03-05",
    },
    {
      ...common,
      id: "street",
      subjects: ["consulate in Hentzau"],
      kind: "address" as const,
      value: "12 Zenda Street, Hentzau",
    },
    {
      ...common,
      id: "house",
      subjects: ["our embassy"],
      kind: "address" as const,
      value: "Ringstraße 1, Vienna",
    },
    {
      ...common,
      id: "ministry",
      subjects: ["visitors' entrance"],
      kind: "phone" as const,
      value: "+33 1 43 00 50 00",
    },
    {
      ...common,
      id: "visa",
      subjects: ["visa form"],
      kind: "link" as const,
      value: "https://visa.ruritania.example/form",
    },
    {
      ...common,
      id: "old",
      subjects: ["scholarships"],
      kind: "figure" as const,
      quantity: 200,
      unit: "scholarships",
      reviewBy: "2026-06-30",
    },
  ],
};
const under = (text: string) => ({ text, ministry });

export const examples: Examples = {
  hits: [
    {
      ...under("Ruritania has 80 embassies around the world."),
      found: "80",
      fixed: "Ruritania has 61 embassies around the world.",
    },
    { ...under("We gave €55 million in humanitarian aid."), found: "€55 million" },
    { ...under("38% women in our service, and rising."), found: "38%" },
    {
      ...under("Call our emergency line: +999 800 4321"),
      found: "+999 800 4321",
      fixed: "Call our emergency line: +999 800 1234",
    },
    {
      ...under("The Kingdom of Ruritania, founded in 1833"),
      found: "1833",
      fixed: "The Kingdom of Ruritania, founded in 1733",
    },
    {
      ...under("Our consulate in Hentzau moved to 21 Zenda Street."),
      found: "21",
      fixed: "Our consulate in Hentzau moved to 12 Zenda Street.",
    },
    {
      ...under("Our embassy is at Ringstraße 3, Vienna."),
      found: "3",
      fixed: "Our embassy is at Ringstraße 1, Vienna.",
    },
    {
      ...under("The visitors' entrance answers calls on +33 1 43 00 50 01."),
      found: "+33 1 43 00 50 01",
      fixed: "The visitors' entrance answers calls on +33 1 43 00 50 00.",
    },
    {
      ...under("The visitors' entrance answers on +33 (0)1 44 00 50 00."),
      found: "+33 (0)1 44 00 50 00",
    },
    {
      ...under("Find the visa form here: https://visa.ruritania.example.net/form"),
      found: "https://visa.ruritania.example.net/form",
    },
    { ...under("We award 300 scholarships this year."), found: "300", severity: "hint" },
  ],
  misses: [
    under("Ruritania has 61 embassies around the world."),
    under("Nearly 50 million euros of humanitarian aid: €48.2 million."),
    under("€48 million in humanitarian aid"),
    under("Embassies lit candles; €5 million went to roads."),
    under("46% women in our service"),
    under("Emergency line: 00999 800 1234"),
    under("Our embassy is at Ringstraße 1."),
    under("Our embassy stands in Ringstraße since 1890."),
    under("Our embassy walked down Ringstraße, 300 strong."),
    under("Our embassy: Ringstraße 1, 2nd floor."),
    under("The visitors' entrance answers on +33 1 43 00 50 00."),
    under("The visitors' entrance answers on +33 (0)1 43 00 50 00."),
    under("The visitors' entrance answers on 01 43 00 50 00."),
    under("The visa form is here: https://visa.ruritania.example/form?lang=en"),
    under("The Kingdom of Ruritania thanks its 400 volunteers."),
    "Ruritania has 80 embassies around the world.",
    under(""),
  ],
};
