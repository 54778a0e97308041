import { KNOWN_HANDLES } from "@/lib/facts/people/handles";
import { editDistance } from "@/lib/facts/world/near-miss";
import type { Provenance } from "@/lib/ministry/ministry";
import { defineCheck, type Hit } from "../check";

const SHORTEST = 6;
/** From this length on two slips still leave no doubt. */
const LONG = 15;

interface Known {
  readonly handle: string;
  readonly who: string;
  readonly provenance?: Provenance;
}

/** A mention one slip away from an account of the ministry's directory, or from one that all the world mentions. */
export const nearMissHandle = defineCheck({
  id: "near-miss-handle",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "The pack's directory of handles; lib/facts/people/handles",
  *check({ mentions }, { ministry, channel }): Iterable<Hit> {
    if (mentions.length === 0) return;
    const own: readonly Known[] = ministry.handles.filter(
      ({ platform }) => platform === channel || platform === "" || platform === "any",
    );
    const here =
      channel === "x"
        ? [...own, ...KNOWN_HANDLES.map(([handle, who]): Known => ({ handle, who }))]
        : own;
    const known = new Set(here.map(({ handle }) => bare(handle).toLowerCase()));
    for (const { start, end, handle } of mentions) {
      if (handle.length < SHORTEST || known.has(handle.toLowerCase())) continue;
      const meant = here.filter((each) => isSlip(handle, bare(each.handle)));
      const [only] = meant;
      if (!only || new Set(meant.map((each) => bare(each.handle).toLowerCase())).size > 1) continue;
      yield hitOf(start, end, handle, only);
    }
  },
});

function hitOf(start: number, end: number, written: string, known: Known): Hit {
  const handle = `@${bare(known.handle)}`;
  return {
    start,
    end,
    message: {
      key: "near_miss_handle_why",
      values: { written: `@${written}`, handle, who: known.who },
    },
    fixes: [{ start, end, text: handle }],
    ...(known.provenance ? { provenance: known.provenance } : {}),
  };
}

function bare(handle: string): string {
  return handle.replace(/^@/, "");
}

function isSlip(written: string, known: string): boolean {
  if (known.length < SHORTEST) return false;
  const one = written.toLowerCase();
  const other = known.toLowerCase();
  const limit = known.length >= LONG ? 2 : 1;
  const distance = editDistance(one, other, limit);
  if (distance === 0 || distance > limit) return false;
  return !isSister(written, known);
}

/**
 * "@FranceinUK" is no slip for "@FranceinUS", nor "@UN_News2" for "@UN_News": what differs is a code, a number or an ending
 * that one account adds to another's name.
 */
function isSister(written: string, known: string): boolean {
  let from = 0;
  while (from < Math.min(written.length, known.length) && same(written[from], known[from])) from++;
  let back = 0;
  const most = Math.min(written.length, known.length) - from;
  while (back < most && same(written.at(-1 - back), known.at(-1 - back))) back++;
  const parts = [written, known].map((each) => each.slice(from, each.length - back));
  if (parts.some((part) => /[\d_]/.test(part))) return true;
  const isAtEnd =
    back === 0 && written.length !== known.length && parts.some((part) => part === "");
  const isCode = [written, known].every((each) => /(?:^|[a-z_\d])[A-Z]{2,3}$/.test(each));
  return (
    isAtEnd ||
    (isCode && written.length - from <= 3) ||
    (/^[A-Z]{1,3}$/.test(parts[0] ?? "") && /^[A-Z]{1,3}$/.test(parts[1] ?? ""))
  );
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}
