import { incoherences } from "./coherence";
import { readJson } from "./json";
import { migrate } from "./migrate";
import { fileProblem, type Problem } from "./problems";
import { LIMITS, type Pack, packSchema } from "./schema";
import { problemsOf } from "./schema-problems";
import { dangersIn } from "./strings";

const FILE_BYTES = Math.ceil(((LIMITS.packBytes + LIMITS.approvedPostsBytes) * 4) / 3) + 10_000;

const PROBLEMS_AT_MOST = 100;

/** Reads the pack itself: all problems of shape, text and sense at once. Says nothing of trust. */
export function parsePack(
  text: string,
): { readonly pack: Pack } | { readonly problems: readonly Problem[] } {
  const json = readJson(text, LIMITS.depth);
  if (json.problems.length > 0) return { problems: json.problems };
  const posts = json.bytesOf("approvedPosts");
  const rest = new TextEncoder().encode(text).length - posts;
  if (rest > LIMITS.packBytes || posts > LIMITS.approvedPostsBytes)
    return {
      problems: [
        fileProblem(
          `is too large: ${rest} bytes, and ${posts} of approved posts`,
          `keep to ${LIMITS.packBytes} bytes, and ${LIMITS.approvedPostsBytes} of approved posts`,
        ),
      ],
    };
  const lifted = migrate(json.value);
  if ("problem" in lifted) return { problems: [lifted.problem] };
  const shape = packSchema.safeParse(lifted.value);
  const problems = [
    ...problemsOf(shape.error?.issues ?? [], lifted.value, packSchema),
    ...dangersIn(lifted.value),
    ...incoherences(lifted.value),
  ];
  if (problems.length > 0) return { problems: capped(problems) };
  return shape.success
    ? { pack: shape.data }
    : { problems: [fileProblem("is no pack", "begin with `pack new`")] };
}

/** What a person can read at once; the rest shows itself once these are mended. */
function capped(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - PROBLEMS_AT_MOST;
  if (more <= 0) return problems;
  const rest = fileProblem(`has ${more} problems more`, "mend these first");
  return [...problems.slice(0, PROBLEMS_AT_MOST), rest];
}

/** The text of a file's bytes, or why there is none. */
export function decodeText(input: Uint8Array | string): string | Problem {
  const tooLarge = fileProblem(
    `is larger than ${FILE_BYTES} bytes`,
    "no pack is: look what the file holds",
  );
  if (input.length > FILE_BYTES) return tooLarge;
  if (typeof input === "string") return input.replace(/^\uFEFF/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(input);
  } catch {
    return fileProblem(
      "is not text in UTF-8",
      "save it as UTF-8, or get the file again: it is damaged",
    );
  }
}
