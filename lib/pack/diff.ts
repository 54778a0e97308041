import type { Pack } from "./schema";
import { asDraft, compilePack, runCase } from "./test-run";

/** One difference between two versions of a pack. `silent` and `looser` take something away: they are told first. */
export interface Change {
  readonly effect: "silent" | "looser" | "changed" | "tighter" | "added";
  /** The rule, check or part. */
  readonly item: string;
  readonly detail: Detail;
  /** The detail in English, with values as they stand in the file. */
  readonly what: string;
}

/** What differs, for whoever says it in words of another language. */
export type Detail =
  | { readonly is: "silent"; readonly draft: string }
  | { readonly is: "gone"; readonly of: "rule" | "check"; readonly wasRequired: boolean }
  | {
      readonly is: "added";
      readonly of: "rule" | "check";
      readonly kind: string | undefined;
      readonly severity: string | undefined;
      readonly policy: string | undefined;
    }
  /** A field of a rule or a check, or a part of the pack. */
  | { readonly is: "field"; readonly field: string; readonly from: unknown; readonly to: unknown }
  | { readonly is: "entries"; readonly gone: number; readonly come: number };

const ORDER: readonly Change["effect"][] = ["silent", "looser", "changed", "tighter", "added"];
const WEIGHT: Readonly<Record<string, number>> = {
  "default-off": 0,
  "default-on": 1,
  required: 2,
  hint: 0,
  warn: 1,
  block: 2,
};
const HEAD = [
  "layer",
  "expires",
  "minEngine",
  "timeZone",
  "state",
  "hostCountries",
  "nextKey",
  "welcome",
] as const;
const PARTS = [...HEAD, "issuer", "quota", "crisis", "record"] as const;
const LISTS = [
  "facts",
  "people",
  "handles",
  "campaigns",
  "calendar",
  "approvedPosts",
  "accounts",
  "windows",
  "internalHosts",
  "reporting",
  "exercises",
] as const;

/** What changed from one version of a pack to the next; what is lost first: drafts that nothing fires on any more, then what is looser. */
export function diffPacks(before: Pack, after: Pack): Change[] {
  const changes: Change[] = [
    ...silenced(before, after),
    ...compareItems("rule", before.rules ?? [], after.rules ?? []),
    ...compareItems("check", before.checks ?? [], after.checks ?? []),
    ...LISTS.flatMap((part) => compareLists(part, before[part] ?? [], after[part] ?? [])),
    ...PARTS.flatMap((part) =>
      same(before[part], after[part])
        ? []
        : [
            change("changed", part, {
              is: "field",
              field: part,
              from: before[part],
              to: after[part],
            }),
          ],
    ),
  ];
  return changes.sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect));
}

/** The old rules' own hits, where no rule of the new version finds anything. */
function silenced(before: Pack, after: Pack): Change[] {
  const inForce = (pack: Pack): Pack => ({
    ...pack,
    rules: (pack.rules ?? []).filter(
      (rule) => rule.kind === "accept" || rule.policy !== "default-off",
    ),
  });
  const old = inForce(before);
  const set = compilePack(inForce(after));
  return (old.rules ?? []).flatMap((rule) =>
    rule.kind === "accept"
      ? []
      : (rule.tests?.hit ?? [])
          .map(asDraft)
          .filter((test) => runCase(set, rule, test, before).length === 0)
          .map(({ text }) => change("silent", rule.id, { is: "silent", draft: text })),
  );
}

interface Entry {
  readonly id: string;
  readonly policy?: string;
  readonly severity?: string;
  readonly kind?: string;
}

function compareItems(
  of: "rule" | "check",
  before: readonly Entry[],
  after: readonly Entry[],
): Change[] {
  const newer = new Map(after.map((entry) => [entry.id, entry]));
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.flatMap((entry): Change[] => {
      const other = newer.get(entry.id);
      const wasRequired = entry.policy === "required";
      if (!other) return [change("looser", entry.id, { is: "gone", of, wasRequired })];
      return compareFields(entry, other);
    }),
    ...after
      .filter(({ id }) => !known.has(id))
      .map(({ id, kind, policy, severity }) =>
        change("added", id, { is: "added", of, kind, severity, policy }),
      ),
  ];
}

function compareFields(before: Entry, after: Entry): Change[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field): Change[] => {
    const from = old.get(field);
    const to = now.get(field);
    if (field === "tests" || same(from, to)) return [];
    const weighed = field === "policy" || field === "severity";
    const usual = field === "policy" ? "default-on" : undefined;
    const step = weighed ? weight(to ?? usual) - weight(from ?? usual) : 0;
    const effect = step < 0 ? "looser" : step > 0 ? "tighter" : "changed";
    return [change(effect, before.id, { is: "field", field, from, to })];
  });
}

function weight(word: unknown): number {
  return WEIGHT[String(word)] ?? 0;
}

function compareLists(
  part: string,
  before: readonly unknown[],
  after: readonly unknown[],
): Change[] {
  const old = new Set(before.map(told));
  const now = new Set(after.map(told));
  const gone = [...old].filter((entry) => !now.has(entry)).length;
  const come = [...now].filter((entry) => !old.has(entry)).length;
  if (gone + come === 0) return [];
  return [change("changed", part, { is: "entries", gone, come })];
}

function change(effect: Change["effect"], item: string, detail: Detail): Change {
  return { effect, item, detail, what: sayDetail(item, detail) };
}

function sayDetail(item: string, detail: Detail): string {
  switch (detail.is) {
    case "silent":
      return `nothing fires any more on ${JSON.stringify(detail.draft)}`;
    case "gone":
      return `${detail.of} is gone${detail.wasRequired ? "; it was required" : ""}`;
    case "added":
      return [detail.of, detail.kind, detail.severity, detail.policy].filter(Boolean).join(", ");
    case "field": {
      const { field, from, to } = detail;
      return field === item ? `${told(from)} became ${told(to)}` : `${field}: ${listed(from, to)}`;
    }
    case "entries":
      return `${detail.gone} gone or changed, ${detail.come} new or changed`;
  }
}

/** What one list has that the other has not. */
export function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  return list.filter((entry) => !other.some((one) => same(entry, one)));
}

/** Lists by what was taken away and added, anything else by its two values. */
function listed(from: unknown, to: unknown): string {
  if (!Array.isArray(from) || !Array.isArray(to)) return `${told(from)} became ${told(to)}`;
  const gone = without(from, to).map((entry) => `-${told(entry)}`);
  const come = without(to, from).map((entry) => `+${told(entry)}`);
  return [...gone, ...come].join(" ");
}

function same(a: unknown, b: unknown): boolean {
  return told(a) === told(b);
}

function told(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
