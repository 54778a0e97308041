import { createContext } from "react";

/** What a field may hold, and what it is called: offered as it is typed, and never the only answers. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** By the names of fields. */
export const Suggestions = createContext<Readonly<Record<string, readonly Suggestion[]>>>({});
