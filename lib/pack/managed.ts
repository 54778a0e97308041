import * as z from "zod/mini";
import { decodeKey } from "./keys";
import { fileProblem, type Problem } from "./problems";
import { LIMITS } from "./schema";
import { id, list, optional } from "./schema-parts";
import { problemsOf } from "./schema-problems";
import type { Pin } from "./signer";

/** What an administrator may set by the browser's enterprise policy. `public/managed-schema.json` says the same to Chromium. */
const managedSchema = z.strictObject({
  packs: optional(list(z.string().check(z.minLength(1)), 10)),
  keys: optional(
    list(
      z.strictObject({
        key: z
          .string()
          .check(z.refine((key: string) => decodeKey(key) !== undefined, { error: "key" })),
        layer: optional(z.enum(["ministry", "mission", "personal"])),
        pack: optional(id),
      }),
      20,
    ),
  ),
  release: optional(z.boolean()),
});

/** The administrator's word: packs to be in force, keys that alone may sign, and nothing about where text goes. */
export interface ManagedSettings {
  /** Each the text of a pack or of its signed envelope. */
  readonly packs: readonly string[];
  readonly pins: readonly Pin[];
}

export interface ManagedReading {
  /** What holds now; undefined where no administrator has ever spoken, or one has let go. */
  readonly settings: ManagedSettings | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads what `storage.managed` gave, beside what it gave last. Browsers give nothing at all (`{}`, or an error, to be handed on as
 * undefined) until the policy is loaded, so that an empty reading never unlocks: letting go takes `release: true`. Settings that are not
 * well formed change nothing.
 */
export function readManaged(read: unknown, last: ManagedSettings | undefined): ManagedReading {
  if (
    read === undefined ||
    read === null ||
    (typeof read === "object" && Object.keys(read).length === 0)
  )
    return { settings: last, problems: [] };
  const parsed = managedSchema.safeParse(read);
  if (!parsed.success)
    return { settings: last, problems: problemsOf(parsed.error.issues, read, managedSchema) };
  const { packs = [], keys = [], release = false } = parsed.data;
  if (release && packs.length + keys.length === 0) return { settings: undefined, problems: [] };
  if (packs.some((text) => text.length > 2 * (LIMITS.packBytes + LIMITS.approvedPostsBytes)))
    return {
      settings: last,
      problems: [fileProblem("holds a pack that is too large", "keep to 1 MB")],
    };
  return {
    settings: {
      packs,
      pins: keys.map(({ key, layer, pack }) => ({
        key,
        by: "policy",
        ...(layer ? { layers: [layer] } : {}),
        ...(pack ? { pack } : {}),
      })),
    },
    problems: [],
  };
}
