import type { Exercise } from "../exercise";

/** Spanish exercises. Written for this project, 2026-11-21; every person, place of an event and figure is invented. */
export const spanish: readonly Exercise[] = [];
