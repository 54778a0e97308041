import { type Crisis, NO_MINISTRY, type Quota } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

const provenance = {
  pack: "estmark",
  version: 3,
  issuer: "Ministry of Estmark",
  signed: true,
  ref: "Circular 12",
};
const quota: Quota = { postsPerDay: 4, postsPerDayInCrisis: 2, provenance };
const crisis: Crisis = { on: true, message: "", keyPoints: [], pinned: [], provenance };
const calm = { ...NO_MINISTRY, quota };
const storm = { ...NO_MINISTRY, quota, crisis };
const over = { ...NO_MINISTRY, quota, crisis: { ...crisis, on: false } };
const now = "2026-11-20T18:00:00.000Z";
const hours = (...ago: number[]) =>
  ago.map((hour) => new Date(Date.parse(now) - hour * 3_600_000).toISOString());
const text = "The school opens its doors on Monday.";

export const examples: Examples = {
  hits: [
    { text, now, ministry: calm, recent: hours(8, 5, 3, 1), found: "The", severity: "hint" },
    { text, now, ministry: calm, recent: hours(8, 7, 6, 5, 4), found: "The" },
    { text, now, ministry: calm, recent: hours(23.9, 20, 10, 0), found: "The" },
    { text, now, ministry: storm, recent: hours(3, 1), found: "The", severity: "warn" },
    { text, now, ministry: storm, recent: hours(9, 3, 1), found: "The", severity: "warn" },
    { text, now, ministry: over, recent: hours(8, 5, 3, 1), found: "The", severity: "hint" },
    { text, now, kind: "thread", ministry: storm, recent: hours(3, 1), found: "The" },
    { text, now, kind: "quote", ministry: storm, recent: hours(3, 1), found: "The" },
    { text: "المدرسة تفتح أبوابها", now, ministry: storm, recent: hours(3, 1), found: "المدرسة" },
    { text: "Une école ouvre lundi.", now, ministry: storm, recent: hours(3, 1), found: "Une" },
    { text: "Die Schule öffnet.", now, ministry: calm, recent: hours(4, 3, 2, 1), found: "Die" },
    {
      text,
      now,
      ministry: { ...NO_MINISTRY, quota: { ...quota, postsPerDay: 0 } },
      recent: [],
      found: "The",
    },
  ],
  misses: [
    { text, now, ministry: calm, recent: hours(5, 3, 1) },
    { text, now, ministry: calm, recent: hours(30, 26, 25, 24.5, 1) },
    { text, now, ministry: calm, recent: hours(24, 5, 3, 1) },
    { text, now, ministry: calm, recent: [] },
    { text, now, ministry: storm, recent: hours(1) },
    { text, now, ministry: over, recent: hours(2, 1) },
    { text, now, kind: "reply", ministry: storm, recent: hours(3, 2, 1) },
    { text, now, kind: "comment", ministry: storm, recent: hours(3, 2, 1) },
    { text, now, kind: "message", ministry: storm, recent: hours(3, 2, 1) },
    { text, now, recent: hours(9, 8, 7, 6, 5, 4, 3, 2, 1) },
    { text, now, ministry: { ...NO_MINISTRY, crisis }, recent: hours(3, 2, 1) },
    { text: "  ", now, ministry: storm, recent: hours(3, 2, 1) },
    "",
  ],
};
