/** How the sidebar looks and where it docks, as the user left it. */
export interface Settings {
  readonly theme: "auto" | "light" | "dark";
  /** The edge of the window, as seen in a left-to-right language; mirrored in the others. */
  readonly side: "start" | "end";
  /** In CSS pixels, within `WIDTHS`. */
  readonly width: number;
}

export const WIDTHS = { least: 288, usual: 352, most: 520 } as const;

export const DEFAULT_SETTINGS: Settings = { theme: "auto", side: "end", width: WIDTHS.usual };

/** Reads stored settings. What cannot be understood gives its default, and the whole is told to be unsound. */
export function parseSettings(found: unknown): { value: Settings; isSound: boolean } {
  if (found === undefined) return { value: DEFAULT_SETTINGS, isSound: true };
  const given: Partial<Record<keyof Settings, unknown>> =
    typeof found === "object" && found !== null ? found : {};
  const theme = oneOf(["auto", "light", "dark"], given.theme);
  const side = oneOf(["start", "end"], given.side);
  const isWidth = typeof given.width === "number" && Number.isFinite(given.width);
  return {
    value: {
      theme: theme ?? DEFAULT_SETTINGS.theme,
      side: side ?? DEFAULT_SETTINGS.side,
      width: isWidth ? withinWidths(Number(given.width)) : DEFAULT_SETTINGS.width,
    },
    isSound: theme !== undefined && side !== undefined && isWidth,
  };
}

/** The nearest width that the sidebar can have. */
export function withinWidths(width: number): number {
  return Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width)));
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  found: unknown,
): Choice | undefined {
  return choices.find((choice) => choice === found);
}
