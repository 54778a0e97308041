const ICONS = {
  collapseRight: "M6 3.5 10.5 8 6 12.5",
  collapseLeft: "M10 3.5 5.5 8 10 12.5",
  swap: "M5 2.5 2 5.5l3 3M2 5.5h10M11 13.5l3-3-3-3M14 10.5H4",
  settings:
    "M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M9 4.5a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM3 11.5a2 2 0 1 0 4 0 2 2 0 0 0-4 0z",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
} as const;

/** A small button with a drawn sign; its name is its label. */
export function IconButton({
  icon,
  label,
  onPress,
}: {
  icon: keyof typeof ICONS;
  label: string;
  onPress: () => void;
}) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
