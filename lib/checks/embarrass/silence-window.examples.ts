import { NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

const provenance = { pack: "test", version: 1, issuer: "test", signed: false, ref: undefined };
const ministry = {
  ...NO_MINISTRY,
  windows: [
    {
      id: "fisheries",
      kind: "negotiation" as const,
      from: "2026-11-18",
      until: "2026-11-22",
      topics: ["fishing quota", "Lake Accord", "pêche"],
      advice: "Refer questions to the delegation.",
      severity: "block" as const,
      provenance,
    },
    {
      id: "election",
      kind: "election" as const,
      from: "2026-11-01T00:00:00Z",
      until: "2026-11-20T18:00:00Z",
      topics: ["tax reform"],
      advice: "No comment before the polls close.",
      severity: "warn" as const,
      provenance,
    },
  ],
};

export const examples: Examples = {
  hits: [
    {
      text: "Good talks on the Lake Accord today.",
      ministry,
      found: "Lake Accord",
      severity: "block",
    },
    { text: "Fishing quotas are on the table.", ministry, found: "Fishing quotas" },
    { text: "News from the hall #LakeAccord", ministry, found: "#LakeAccord" },
    { text: "La pêche, encore la pêche.", ministry, found: "pêche" },
    { text: "LAKE  ACCORD NOW", ministry, found: "LAKE  ACCORD" },
    { text: "Tax reform will help business.", ministry, found: "Tax reform", severity: "warn" },
    {
      text: "Tax reform will help business.",
      ministry,
      now: "2026-11-20T17:59:00Z",
      found: "Tax reform",
    },
    { text: "The lake accord and a tax reform.", ministry, found: ["lake accord", "tax reform"] },
    { text: "#taxreform works", ministry, found: "#taxreform" },
    { text: "Quota talk: one fishing quota, two views.", ministry, found: "fishing quota" },
    { text: "Lake Accord", ministry, today: "2026-11-22", found: "Lake Accord" },
    { text: "Lake Accord", ministry, today: "2026-11-18", found: "Lake Accord" },
  ],
  misses: [
    { text: "Good talks on the Lake Accord today.", ministry, today: "2026-11-23" },
    { text: "Good talks on the Lake Accord today.", ministry, today: "2026-11-17" },
    { text: "Tax reform will help business.", ministry, now: "2026-11-20T18:00:01Z" },
    { text: "The lake is calm, an accord in the air.", ministry },
    { text: "A quota for fishing.", ministry },
    { text: "Our visa section is open.", ministry },
    { text: "#LakeView", ministry },
    { text: "Fish soup today", ministry },
    { text: "Reform of the tax code", ministry },
    { text: "", ministry },
    "Good talks on the Lake Accord today.",
    "Tax reform will help business.",
  ],
};
