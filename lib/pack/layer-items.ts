import type { CheckOptions, Severity } from "@/lib/checks/check";
import type { Provenance } from "@/lib/ministry/ministry";
import { likeness } from "./coherence";
import { type Refusal, refusal } from "./governance";
import type { LookingRule } from "./rules/rule-kind";
import type { CheckEntry } from "./schema";
import type { VerifiedPack } from "./verify";

const GRAVITY: Readonly<Record<Severity, number>> = { block: 2, warn: 1, hint: 0 };
export const RANK = { "built-in": 0, ministry: 1, mission: 2, personal: 3 } as const;

/** What is known of a check or rule while the layers are gone through. */
export interface Item {
  isOn: boolean;
  isRequired: boolean;
  severity: Severity | undefined;
  atLeast: Severity | undefined;
  message: string | undefined;
  options: CheckOptions | undefined;
  provenance: Provenance;
}

export interface RuleItem extends Item {
  readonly title: string | undefined;
  readonly rule: LookingRule;
  readonly severity: Severity;
  readonly rank: number;
  readonly timeZone: string;
}

export interface LayerOptions {
  /** The user's locale, for packs that word a message in several. */
  readonly locale?: string;
  /** The built-in checks by id, so that a pack's misspelt one can be told; undefined takes every id for known. */
  readonly checks?: ReadonlyMap<string, { readonly severity: Severity }>;
  /** Rules that failed their self-test, by the hash of their pack. */
  readonly stopped?: ReadonlyMap<string, readonly string[]>;
}

/** All rules by id. An id belongs to the uppermost layer that uses it; within a layer a required rule comes first. */
export function gatherRules(
  packs: readonly VerifiedPack[],
  { locale, stopped }: LayerOptions,
  refusals: Refusal[],
): Map<string, RuleItem> {
  const rules = new Map<string, RuleItem>();
  const taken = new Map<string, { id: string; holder: string }>();
  const candidates = packs.flatMap((pack) =>
    (pack.pack.rules ?? []).flatMap((rule) => (rule.kind === "accept" ? [] : [{ rule, pack }])),
  );
  const isRequired = (rule: LookingRule) => rule.policy === "required";
  candidates.sort(
    (a, b) =>
      RANK[a.pack.layer] - RANK[b.pack.layer] ||
      Number(isRequired(b.rule)) - Number(isRequired(a.rule)),
  );
  for (const { rule, pack } of candidates) {
    if (stopped?.get(pack.hash)?.includes(rule.id)) continue;
    const known = taken.get(likeness(rule.id));
    if (known) {
      const why = known.id === rule.id ? "same_id" : "like_id";
      refusals.push(refusal(why, pack.pack.id, rule.id, known.holder));
      continue;
    }
    taken.set(likeness(rule.id), { id: rule.id, holder: pack.pack.id });
    rules.set(rule.id, {
      // The tests have done their work; leaving them out halves what is sent to every page.
      rule: withoutTests(rule),
      isOn: rule.policy !== "default-off",
      isRequired: isRequired(rule),
      severity: rule.severity,
      atLeast: undefined,
      title: inLocale(rule.title, locale),
      message: inLocale(rule.message, locale),
      options: undefined,
      provenance: originOf(pack, rule.source),
      rank: RANK[pack.layer],
      timeZone: pack.pack.timeZone ?? "UTC",
    });
  }
  return rules;
}

function withoutTests(rule: LookingRule): LookingRule {
  const { tests: _, ...rest } = rule;
  return rest;
}

export interface Merging {
  readonly rules: ReadonlyMap<string, RuleItem>;
  readonly checks: Map<string, Item>;
  readonly options: LayerOptions;
  readonly refusals: Refusal[];
}

/** What one pack says of one check, or of a rule of its own layer or one above. */
export function applyEntry(entry: CheckEntry, pack: VerifiedPack, merging: Merging): void {
  const { rules, checks, options, refusals } = merging;
  const rule = rules.get(entry.id);
  const isReachable = rule !== undefined && rule.rank <= RANK[pack.layer];
  const known = options.checks?.get(entry.id);
  if (!isReachable && options.checks && !known) {
    refusals.push(refusal("unknown", pack.pack.id, entry.id, pack.pack.id));
    return;
  }
  const item: Item | undefined = isReachable ? rule : checks.get(entry.id);
  const message = inLocale(entry.message, options.locale);
  if (!item) {
    checks.set(entry.id, {
      isOn: entry.policy !== "default-off",
      isRequired: entry.policy === "required",
      severity: entry.severity,
      atLeast: undefined,
      message,
      options: entry.options,
      provenance: originOf(pack, entry.source),
    });
    return;
  }
  if (item.isRequired) {
    tighten(item, entry, known?.severity, (what) =>
      refusals.push(refusal(what, pack.pack.id, entry.id, item.provenance.pack)),
    );
    return;
  }
  if (entry.policy) {
    item.isOn = entry.policy !== "default-off";
    item.isRequired = entry.policy === "required";
  }
  item.severity = entry.severity ?? item.severity;
  item.message = message ?? item.message;
  item.options = entry.options ? { ...item.options, ...entry.options } : item.options;
  // A rule's findings come from the pack that wrote it, whoever turned it on.
  if (!isReachable) item.provenance = originOf(pack, entry.source ?? item.provenance.ref);
}

/** Of a required item only the severity can be moved, and only up. */
function tighten(
  item: Item,
  { policy, severity, message, options }: CheckEntry,
  usual: Severity | undefined,
  refuse: (what: "policy" | "severity" | "wording" | "options") => void,
): void {
  if (policy && policy !== "required") refuse("policy");
  if (message !== undefined) refuse("wording");
  if (options !== undefined) refuse("options");
  if (!severity) return;
  const own = item.severity ?? usual;
  if (own && GRAVITY[severity] < GRAVITY[own]) refuse("severity");
  else if (item.severity) item.severity = severity;
  // The check's own severity may not be known here: a floor raises it where it lies below, and does nothing where not.
  else if (!item.atLeast || GRAVITY[severity] > GRAVITY[item.atLeast]) item.atLeast = severity;
}

/** Where something of a pack comes from, as findings show it. */
export function originOf(pack: VerifiedPack, ref?: string): Provenance {
  return {
    pack: pack.pack.id,
    version: pack.pack.version,
    issuer: pack.pack.issuer.name,
    signed: pack.signer !== undefined,
    ref,
  };
}

function inLocale(
  wording: string | Readonly<Record<string, string>> | undefined,
  locale = "en",
): string | undefined {
  if (wording === undefined || typeof wording === "string") return wording;
  const [language = ""] = locale.split("-");
  for (const wanted of [locale, language, "en"]) {
    if (Object.hasOwn(wording, wanted)) return wording[wanted];
  }
  return Object.values(wording)[0];
}
