import { isEnvelope, openEnvelope } from "@/lib/pack/envelope";
import { packForm } from "@/lib/pack/form";
import { readJson } from "@/lib/pack/json";
import { migrate } from "@/lib/pack/migrate";
import { decodeText } from "@/lib/pack/parse";
import { fileProblem, type Path, type Problem, problemAt, valueAt } from "@/lib/pack/problems";
import { FORMAT, LIMITS, packSchema } from "@/lib/pack/schema";
import { findSigner } from "@/lib/pack/signer";
import { type DraftPack, isRecord } from "./draft-pack";
import { encodingOf, HEAD_BYTES } from "./text-encoding";

/** A pack that was opened to be written on, or why it cannot be. */
export type Opened =
  | {
      readonly ok: true;
      readonly draft: DraftPack;
      /** The fingerprint of the key whose signature was found good; undefined for a pack without one. */
      readonly signer: string | undefined;
      /** What could not be taken over: there is nothing to mend. */
      readonly leftOut: readonly Omit<Problem, "mend">[];
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Opens a pack from a file's bytes: signed, where the signature must be good whoever's it is, or plain JSON, which may be unfinished. What
 * this version of the format has no field for is left out, and said: no form could show or mend it.
 */
export async function openPack(bytes: Uint8Array): Promise<Opened> {
  const encoding = encodingOf(bytes.subarray(0, HEAD_BYTES));
  if (encoding !== "utf-8")
    return refuse(
      fileProblem(
        encoding ? `is text in ${encoding.toUpperCase()}, not in UTF-8` : "is not a text file",
        encoding
          ? "save it again as UTF-8"
          : "pick the pack itself: a file whose name ends in .json",
      ),
    );
  return openText(decodeText(bytes));
}

async function openText(text: string | Problem): Promise<Opened> {
  if (typeof text !== "string") return refuse(text);
  const json = readJson(text, LIMITS.depth);
  const [broken] = json.problems;
  if (broken) return refuse(broken);
  if (!isEnvelope(json.value)) return toDraft(json.value, undefined);
  const envelope = openEnvelope(json.value);
  if ("problem" in envelope) return refuse(envelope.problem);
  const signer = await findSigner(envelope, []);
  if ("problem" in signer) return refuse(signer.problem);
  const inner = decodeText(envelope.payload);
  if (typeof inner !== "string") return refuse(inner);
  const payload = readJson(inner, LIMITS.depth);
  const [within] = payload.problems;
  return within ? refuse(within) : toDraft(payload.value, signer.fingerprint);
}

function toDraft(value: unknown, signer: string | undefined): Opened {
  const lifted = migrate(value);
  if ("problem" in lifted) return refuse(lifted.problem);
  const known = new Set(PARTS.map(({ name }) => name));
  if (!isRecord(lifted.value) || !Object.keys(lifted.value).some((name) => known.has(name)))
    return refuse(fileProblem("is JSON, but no rule pack", "pick a file that the studio saved"));
  // A copy, from which what no form knows is taken away.
  const draft = structuredClone(lifted.value) as Record<string, unknown>;
  const leftOut: Omit<Problem, "mend">[] = [];
  for (const { name } of lists) {
    const given = draft[name];
    if (given === undefined) continue;
    const entries: readonly unknown[] = Array.isArray(given) ? given : [given];
    const sound = entries.filter(isRecord);
    if (!Array.isArray(given) || sound.length < entries.length)
      leftOut.push({ path: name, what: `${entries.length - sound.length || 1} of it is no entry` });
    draft[name] = sound;
  }
  for (const { path, keys } of strangers(draft)) {
    const holder = valueAt(draft, path);
    for (const key of keys) {
      if (isRecord(holder)) delete (holder as Record<string, unknown>)[key];
      leftOut.push(problemAt([...path, key], draft, "is no field of this format", ""));
    }
  }
  return { ok: true, draft: { ...draft, format: FORMAT }, signer, leftOut };
}

const { head, lists } = packForm();
const PARTS = [...head, ...lists];

/** The fields that the format does not have, with the way to what holds them. */
function strangers(draft: unknown): { path: Path; keys: readonly string[] }[] {
  const issues = packSchema.safeParse(draft).error?.issues ?? [];
  return issues.flatMap((issue) =>
    // The schema's paths are names and indexes: a JSON value has no symbols.
    issue.code === "unrecognized_keys" ? [{ path: issue.path as Path, keys: issue.keys }] : [],
  );
}

function refuse(problem: Problem): Opened {
  return { ok: false, problem };
}

/** A published pack as the draft of its next version: one higher, and of today, "YYYY-MM-DD". */
export function nextVersion(draft: DraftPack, today: string): DraftPack {
  const version = typeof draft["version"] === "number" ? draft["version"] + 1 : 1;
  return { ...draft, version, issued: today };
}
