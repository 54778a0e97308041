/**
 * `make`, which must be pure, asked once for each of the keys that come again and again, as a draft's words do at every keystroke.
 * When `most` are known all are forgotten.
 */
export function remembered<Made extends NonNullable<unknown> | null>(
  most: number,
  make: (key: string) => Made,
): (key: string) => Made {
  const kept = new Map<string, Made>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}
