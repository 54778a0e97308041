import * as z from "zod/mini";
import { isEnvelope, openEnvelope, type PayloadType } from "./envelope";
import { readJson } from "./json";
import { sha256 } from "./keys";
import { type PackOrigin, plainAddress } from "./origins";
import { fileProblem, type Problem } from "./problems";
import { LIMITS } from "./schema";
import { id, moment } from "./schema-parts";
import { findSigner, type Pin } from "./signer";

// The only part of the extension that asks a network for anything, and only in a ministry's own build: the store's has no origins. It
// asks for two files by GET and sends nothing but the request itself.

const TYPE: PayloadType = "application/vnd.attache.latest+json";
const LATEST_BYTES = 10_000;
const PACK_BYTES = Math.ceil(((LIMITS.packBytes + LIMITS.approvedPostsBytes) * 4) / 3) + 10_000;
const TIME_LIMIT = 10_000;
const HOUR = 60;

/** What `latest.json` says, signed by the pack's key: which version is newest, and the hash that its file is named by. */
const latestSchema = z.strictObject({
  pack: id,
  version: z.int().check(z.gte(1), z.lte(999_999_999)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Until when this is news; a server that goes on showing an old one is found out. */
  until: moment,
});

export type Latest = z.infer<typeof latestSchema>;

export type Update =
  | { readonly outcome: "new"; readonly text: string }
  | { readonly outcome: "none" }
  /** Nobody there, no network, or no answer in time: the reason is an error's name or a status. */
  | { readonly outcome: "unreached"; readonly reason: string }
  | { readonly outcome: "failed"; readonly problem: Problem };

/** What is needed of the world: what time it is, and for tests another `fetch` than the browser's. */
export interface Reach {
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** ISO 8601 instant. */
  readonly now: string;
  /** Milliseconds for each file, body included; ten seconds where left out. */
  readonly timeLimit?: number;
}

/**
 * Asks an origin whether there is a newer version than `version`, and brings it: the text of a signed pack, to be read by `readPack` and
 * offered to the keep as any other. Never throws.
 */
export async function fetchUpdate(
  origin: PackOrigin,
  version: number,
  pins: readonly Pin[],
  reach: Reach,
): Promise<Update> {
  try {
    const address = plainAddress(origin.url);
    if (!address) return failed("is no plain https address", "mend the build's list of origins");
    const latest = await readLatest(await get(address.href, LATEST_BYTES, reach), pins);
    if ("problem" in latest) return { outcome: "failed", ...latest };
    if (latest.pack !== origin.pack)
      return failed(`is about ${latest.pack}, not ${origin.pack}`, "put the right file there");
    if (Date.parse(latest.until) + 24 * HOUR * 60_000 < Date.parse(reach.now))
      return failed(
        `was news until ${latest.until}`,
        "publish latest.json again; or somebody holds news back",
      );
    if (latest.version <= version) return { outcome: "none" };
    const bytes = await get(new URL(`${latest.sha256}.json`, address).href, PACK_BYTES, reach);
    if ((await sha256(bytes)) !== latest.sha256)
      return failed("is not the file that latest.json names", "publish both again");
    return { outcome: "new", text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return { outcome: "unreached", reason: reasonOf(error) };
  }
}

/** "404", "TimeoutError", "TypeError": an error's own name, never what a server wrote. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  return error.name === "Error" ? error.message : error.name;
}

/** Whether latest.json is signed and well formed; what it says. */
async function readLatest(
  bytes: Uint8Array<ArrayBuffer>,
  pins: readonly Pin[],
): Promise<Latest | { readonly problem: Problem }> {
  const outer = readJson(new TextDecoder().decode(bytes), LIMITS.depth).value;
  const envelope = isEnvelope(outer)
    ? openEnvelope(outer, TYPE)
    : { problem: fileProblem("is not signed", "publish it with `pack sign --publish`") };
  if ("problem" in envelope) return envelope;
  const signer = await findSigner(envelope, pins, TYPE);
  if ("problem" in signer) return signer;
  if (signer.pins.length === 0)
    return {
      problem: fileProblem(
        "is signed by a key that nobody here has vouched for",
        "sign it with the pack's key",
      ),
    };
  const inner = readJson(new TextDecoder().decode(envelope.payload), LIMITS.depth);
  const latest = latestSchema.safeParse(inner.value);
  if (inner.problems.length > 0 || !latest.success)
    return {
      problem: fileProblem(
        "does not say what latest.json says",
        "publish it with `pack sign --publish`",
      ),
    };
  return latest.data;
}

/** The bytes at an address, within ten seconds and a size. Rejects on anything but a plain answer. */
async function get(
  url: string,
  most: number,
  { fetch = (address, init) => globalThis.fetch(address, init), timeLimit = TIME_LIMIT }: Reach,
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url, {
    method: "GET",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    redirect: "error",
    cache: "no-store",
    signal: AbortSignal.timeout(timeLimit),
  });
  if (!answer.ok || !answer.body) throw new Error(`${answer.status}`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("too large");
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * In how many minutes to ask again: 12 hours give or take a half after an answer, sooner after a failure and then ever later. `chance` is
 * from 0 to 1, so that 400 missions do not ask at the same minute.
 */
export function minutesToNext(failures: number, chance: number): number {
  const usual = 12 * HOUR;
  const wait = failures === 0 ? usual : Math.min(usual * 2, 15 * 2 ** Math.min(failures - 1, 10));
  return Math.round(wait * (0.5 + chance));
}

function failed(what: string, mend: string): Update {
  return { outcome: "failed", problem: fileProblem(what, mend) };
}
