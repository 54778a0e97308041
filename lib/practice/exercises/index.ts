import type { Exercise } from "../exercise";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";

/** Every exercise, in the order in which they are offered. */
export const exercises: readonly Exercise[] = [...english, ...french, ...spanish];
