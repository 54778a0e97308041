import type { Mark, Marks } from "@/lib/studio/marks";
import type { Sample } from "@/lib/studio/samples";

/** The lead's word on findings, kept from trial to trial. */
export interface Marking {
  readonly marks: Marks;
  /** The same mark again takes it away. */
  onMark(rule: string, sample: Sample, mark: Mark): void;
}
