import type { Ministry } from "@/lib/ministry/ministry";
import { readPastPosts } from "./past-posts";

/** So many posts are read between two looks at the clock: about a millisecond's work. */
const AT_A_TIME = 25;

/** Reads the approved posts step by step, so that the first suggestion finds the index made. To be driven in idle time. */
export function* warming({ approvedPosts }: Ministry): Generator<undefined, void> {
  yield* readPastPosts(approvedPosts, AT_A_TIME);
}
