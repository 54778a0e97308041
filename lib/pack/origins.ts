import * as z from "zod/mini";
import { readJson } from "./json";
import { decodeKey } from "./keys";
import type { Problem } from "./problems";
import { LIMITS } from "./schema";
import { id, list, optional } from "./schema-parts";
import { problemsOf } from "./schema-problems";
import type { Pin } from "./signer";

/** Where a ministry's build looks for its pack: the address of `latest.json`, fixed when it is built. */
export interface PackOrigin {
  readonly url: string;
  readonly pack: string;
}

/** An address without anything that could carry more than itself: https, no user, no query, no fragment. */
export function plainAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const { protocol, username, password, search, hash } = url;
  return protocol === "https:" && !username && !password && !search && !hash ? url : undefined;
}

/** A pack that a ministry's own build fetches, and the key that alone may sign it. */
export interface BuildOrigin extends PackOrigin {
  /** Raw Ed25519 public key in base64. */
  readonly key: string;
  readonly layer: "ministry" | "mission";
}

const originsSchema = z.strictObject({
  origins: list(
    z.strictObject({
      url: z.string().check(
        z.refine((url: string) => plainAddress(url)?.pathname.endsWith("/latest.json") ?? false, {
          error: "origin",
        }),
      ),
      pack: id,
      key: z
        .string()
        .check(z.refine((key: string) => decodeKey(key) !== undefined, { error: "key" })),
      layer: optional(z.enum(["ministry", "mission"])),
    }),
    5,
  ),
});

/** Reads the file that a ministry gives to its build: JSON, `{"origins": [{"url", "pack", "key", "layer"}]}`. */
export function readOrigins(
  text: string,
): { readonly origins: readonly BuildOrigin[] } | { readonly problems: readonly Problem[] } {
  const { value, problems } = readJson(text, LIMITS.depth);
  if (problems.length > 0) return { problems };
  const parsed = originsSchema.safeParse(value);
  if (!parsed.success) return { problems: problemsOf(parsed.error.issues, value, originsSchema) };
  return {
    origins: parsed.data.origins.map(({ layer = "ministry", ...origin }) => ({ ...origin, layer })),
  };
}

/** The keys that a build trusts for the packs it fetches, each for that pack alone. */
export function pinsOfBuild(origins: readonly BuildOrigin[]): readonly Pin[] {
  return origins.map(({ key, pack, layer }) => ({ key, by: "build", pack, layers: [layer] }));
}
