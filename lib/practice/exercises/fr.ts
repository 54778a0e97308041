import type { Exercise } from "../exercise";

/** French exercises. Written for this project, 2026-11-21; every person, place of an event and figure is invented. */
export const french: readonly Exercise[] = [];
