// X and Mastodon count every link as 23 characters, shorter ones too (docs.x.com, counting
// characters; docs.joinmastodon.org, characters_reserved_per_url; read 2026-11-20).

import type { Rewrite } from "./channel";
import type { Span } from "./links/span";

const RESERVED = "x".repeat(23);

/** A step that counts each link the platform finds as 23 characters. */
export function reserveLinks(find: (text: string) => readonly Span[]): Rewrite {
  return (text) => find(text).map(({ start, end }) => ({ start, end, by: RESERVED, kind: "link" }));
}
