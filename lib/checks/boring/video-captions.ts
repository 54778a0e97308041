import { cued } from "@/lib/draft/cued-pattern";
import { type Context, defineCheck, type Hit } from "../check";

/** Says that there are captions, in en, fr, es, pt, de, it. */
const SAID = cued(
  /(?<!\p{L})(?:caption|subtitle|sous-titr|subt[ií]tul|subtitulad|legenda|untertitel|sottotitol)/iu,
);

/** A video goes out: asks whether it has captions. Tells by the post's first word, for want of another place. */
export const videoCaptions = defineCheck({
  id: "video-captions",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "W3C WCAG 2.2, 1.2.2",
  *check({ text, tokens }, { media }: Context): Iterable<Hit> {
    const count = media.filter(({ kind }) => kind === "video").length;
    if (count === 0 || SAID.test(text)) return;
    const [first] = tokens;
    yield {
      start: first?.start ?? 0,
      end: first?.end ?? text.length,
      question: true,
      message: { key: "video_captions_asked", values: { count } },
    };
  },
});
