import type { Ministry } from "@/lib/ministry/ministry";
import type { Exercise } from "./exercise";

/** The exercises that the packs in force add, as the page of practice offers them: named by pack, so that none is taken for one of ours. */
export function exercisesOf({ exercises }: Pick<Ministry, "exercises">): readonly Exercise[] {
  return exercises.map(({ id, isReply, provenance, ...exercise }) => ({
    ...exercise,
    id: `${provenance.pack}/${id}`,
    kind: isReply ? "reply" : "post",
    issuer: provenance.issuer,
  }));
}
