/** Where a command of the pack tool works: which directory its files are in, and where its lines go. */
export interface Desk {
  readonly directory: string;
  print(line: string): void;
  complain(line: string): void;
}

/** The end of a command that cannot go on, after it has said why. */
export class Stop extends Error {
  readonly code: 1 | 2;

  constructor(code: 1 | 2, why = "") {
    super(why);
    this.code = code;
  }
}

/** What may stand behind a command. */
export interface Flags {
  readonly key?: string[];
  readonly out?: string;
  readonly publish?: string;
  readonly until?: string;
  readonly channel?: string;
  readonly strict?: boolean;
}

/** One command: its exit code, or a `Stop`. */
export type Command = (desk: Desk, args: readonly string[], flags: Flags) => Promise<0 | 1>;
