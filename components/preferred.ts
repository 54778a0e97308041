/** The channels that the user wants to see first. */
export interface Preferred {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}
