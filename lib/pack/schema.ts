import * as z from "zod/mini";
import {
  account,
  approvedPost,
  campaign,
  crisis,
  exercise,
  fact,
  handleEntry,
  observance,
  person,
  quota,
  record,
  reporting,
  window,
} from "./schema-ministry";
import {
  field,
  host,
  id,
  line,
  list,
  moment,
  optional,
  policy,
  prose,
  severity,
  wording,
} from "./schema-parts";
import { rule } from "./schema-rules";

/** The newest format that this engine writes; older ones are lifted to it by `migrate.ts`. */
export const FORMAT = 1;

/** How much a pack may hold. Bytes are UTF-8; `approvedPosts` are counted apart from the rest. */
export const LIMITS = {
  packBytes: 1_000_000,
  approvedPostsBytes: 6_000_000,
  rules: 2000,
  phrases: 5000,
  wordsAPhrase: 12,
  slots: 4000,
  depth: 12,
} as const;

const optionValue = z.union([z.boolean(), z.number(), line, list(line, 200)]);

const checkEntry = z.strictObject({
  id: field("A built-in check, or a rule of a layer above.", id),
  policy: optional(field("required, default-on or default-off.", policy)),
  severity: optional(field("How grave its findings are.", severity)),
  options: optional(
    field(
      "Settings that the check names in its own documentation.",
      z.record(
        z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/, { error: "option" })),
        optionValue,
      ),
    ),
  ),
  message: optional(field("The ministry's own words instead of ours.", wording)),
  source: optional(field("The circular that asks for it; shown with every finding.", line)),
});

const issuer = z.strictObject({
  name: field("The ministry or mission.", line),
  contact: optional(field("Whom to ask about the pack.", line)),
  domains: optional(
    field("Hosts that the pack may link to (their subdomains too).", list(host, 20)),
  ),
});

/** A pack of format 1. Every part but the head may be left out. */
export const packSchema = z.strictObject({
  $schema: optional(field("Address of the JSON Schema, for editors; ignored.", line)),
  format: field("Version of this format.", z.literal(FORMAT)),
  id: field("Stable name of the pack, the same in every version.", id),
  layer: field(
    "Who speaks. A lower layer (ministry, mission, personal) may only tighten what one above requires.",
    z.enum(["ministry", "mission", "personal"]),
  ),
  version: field(
    "Whole number that grows with every release.",
    z.int().check(z.gte(1), z.lte(999_999_999)),
  ),
  issued: field("Day or instant of release.", moment),
  expires: optional(
    field("Last day of its freshness; later it keeps checking and is called stale.", moment),
  ),
  minEngine: optional(
    field(
      "Oldest engine that understands it, such as 1.0.",
      z.string().check(z.regex(/^\d{1,4}\.\d{1,4}(?:\.\d{1,4})?$/, { error: "engine" })),
    ),
  ),
  issuer: field("Who answers for the pack.", issuer),
  changelog: optional(field("What changed, for the people governed by it.", prose)),
  timeZone: optional(
    field(
      "IANA zone in which its days begin and end; UTC where left out.",
      z.string().check(z.refine((zone: string) => isTimeZone(zone), { error: "time-zone" })),
    ),
  ),
  state: optional(
    field(
      "ISO 3166-1 alpha-2 code of the state served.",
      z.string().check(z.regex(/^[A-Z]{2}$/, { error: "state" })),
    ),
  ),
  hostCountries: optional(
    field(
      "ISO 3166-1 alpha-2 codes of the countries where the mission works: their days are shown ahead.",
      list(z.string().check(z.regex(/^[A-Z]{2}$/, { error: "state" })), 30),
    ),
  ),
  nextKey: optional(
    field(
      "The public key (base64, 32 bytes) that will sign after this one: a rotation, announced by the key in use.",
      z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/, { error: "key" })),
    ),
  ),
  checks: optional(
    field("What the pack says of built-in checks and of rules above.", list(checkEntry, 500)),
  ),
  rules: optional(field("The pack's own rules.", list(rule, LIMITS.rules))),
  facts: optional(field("The fact sheet.", list(fact, 2000))),
  people: optional(field("Names, titles and offices.", list(person, 2000))),
  handles: optional(field("Directory of official accounts.", list(handleEntry, 3000))),
  campaigns: optional(field("Campaigns with their tags.", list(campaign, 500))),
  calendar: optional(
    field("Observances, national days and the ministry's own.", list(observance, 1000)),
  ),
  approvedPosts: optional(
    field(
      "Past posts, for tags and wording; not counted in the pack's size.",
      list(approvedPost, 5000),
    ),
  ),
  accounts: optional(field("The ministry's own accounts.", list(account, 2000))),
  windows: optional(field("Times in which a topic is delicate.", list(window, 200))),
  quota: optional(field("How much is posted a day.", quota)),
  crisis: optional(field("The crisis mode.", crisis)),
  record: optional(
    field("The record of decisions, which never holds a text by a pack's word.", record),
  ),
  welcome: optional(
    field(
      "false: no page of welcome opens where a browser's policy brings this pack.",
      z.boolean(),
    ),
  ),
  reporting: optional(
    field("Where threats and abuse against a diplomat are reported.", list(reporting, 20)),
  ),
  exercises: optional(field("Drafts to improve, for the page of practice.", list(exercise, 100))),
  internalHosts: optional(
    field(
      "Hosts that no post may link to.",
      list(z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,252}$/, { error: "host" })), 200),
    ),
  ),
});

/** A pack as it is written, checked in shape. */
export type Pack = z.infer<typeof packSchema>;
export type PackLayer = Pack["layer"];
export type CheckEntry = z.infer<typeof checkEntry>;
export type CheckOptions = NonNullable<CheckEntry["options"]>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    // The one way to ask a browser whether it knows a zone.
    return false;
  }
}
