import { findChannel } from "@/lib/channels";
import type { Media } from "@/lib/draft/post";
import type { Message } from "@/lib/wording/message";
import { type Context, defineCheck, type Hit } from "../check";

const FILE_NAME =
  /^(?:[\p{L}\p{N}_ ()-]+\.(?:jpe?g|png|gif|webp|heic|mp4|mov|svg|avif|tiff?)|(?:IMG|DSC|DSCN|PXL|WA|Screenshot|Screen Shot|Bildschirmfoto|Capture|Captura|image|photo|picture|untitled|scan)[-_ ]?[\d_ .-]*|[\p{N}_-]{5,}|[0-9a-f]{12,}(?:-[0-9a-f]+)*)$/iu;
const PREFIX =
  /^(?:(?:this is )?an? |the )?(?:image|picture|photo(?:graph)?|pic|graphic|screenshot|infographic|image description)(?: (?:of|showing|shows|with|from)(?!\p{L})|:)|^(?:une? )?(?:image|photo|illustration|capture d['’]écran)(?: (?:de|du|des|d['’]|montrant)|:| :)|^(?:una? )?(?:imagen|foto(?:grafía)?|captura de pantalla)(?: (?:de|del|que muestra)|:)|^(?:ein )?(?:bild|foto)(?: (?:von|mit)|:)/iu;
/** Fewer words name a thing and tell nothing of it ("photo", "minister"). */
const WORDS_AT_LEAST = 3;

/** A picture whose description is missing, a file's name, or "image of". Tells by the post's first word, for want of another place. */
export const altTextPoor = defineCheck({
  id: "alt-text-poor",
  family: "boring",
  severity: "warn",
  scope: "post",
  languages: "any",
  source: "W3C WCAG 2.2, 1.1.1; GOV.UK guide to alt text",
  *check({ text, tokens }, { media, channel: id }: Context): Iterable<Hit> {
    const channel = findChannel(id);
    const message = worst(media, channel?.altTextIsFinal ? channel.label : undefined);
    if (!message) return;
    const [first] = tokens;
    const span = { start: first?.start ?? 0, end: first?.end ?? text.length };
    const isTooLate = "key" in message && message.key === FINAL;
    yield { ...span, message, ...(isTooLate ? {} : { severity: "hint" as const }) };
  },
});

/** A missing description, where there is no second chance to write it. */
const FINAL = "alt_text_poor_final";

function worst(media: readonly Media[], final: string | undefined): Message | undefined {
  const pictures = media.filter(
    ({ kind, alt }) => kind !== "other" && kind !== "video" && alt !== null,
  );
  const missing = pictures.filter(({ alt }) => alt?.trim() === "").length;
  if (missing > 0 && final !== undefined) {
    return { key: FINAL, values: { count: missing, channel: final } };
  }
  if (missing > 0) return { key: "alt_text_poor_missing", values: { count: missing } };
  for (const { alt } of pictures) {
    const own = alt?.trim() ?? "";
    if (FILE_NAME.test(own)) return { key: "alt_text_poor_file_name", values: { alt: own } };
    const prefix = PREFIX.exec(own)?.[0];
    if (prefix) return { key: "alt_text_poor_prefix", values: { alt: prefix } };
    if (isShort(own)) return { key: "alt_text_poor_short", values: { alt: own } };
  }
  return undefined;
}

/** Scripts without spaces are not counted in words. */
function isShort(alt: string): boolean {
  return (
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\s]+$/u.test(alt) &&
    alt.split(/\s+/).length < WORDS_AT_LEAST
  );
}
