/** The words of a list, parted by any white space; folded where the tokens that they are held against are. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
