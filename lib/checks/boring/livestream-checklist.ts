import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { type Context, defineCheck, type Hit } from "../check";
import { inParts } from "./alternatives";

/** A stream that is announced: by whom it is watched live, and where. Languages: en, fr, es. */
const STREAM = inParts(
  /(?<!\p{L})(?:live ?-?streams?|live ?-?streamed|live ?-?streaming|going live|go(?:es)? live|(?:we|i)(?:['’]ll| will|['’]re| are) (?:be )?live(?= (?:on|at|from|tomorrow|tonight|this|next|with))|live on (?:x|facebook|instagram|youtube|linkedin|tiktok|twitter|threads)|(?:facebook|instagram|youtube|linkedin|tiktok|x|twitter) live|(?:watch|follow|join) (?:it |us )?live|(?:watch|follow|join|see)(?: [\p{L}'’]+){1,4} live(?= on| at| from|,)|webcasts?|(?<=[,;–—] ?)live (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight)|live (?:q ?& ?a|chat|session|interview|broadcast)|(?:diffus(?:ée?s?|ons|erons|era)|retransm\p{L}+|suiv(?:re|ez))(?: [\p{L}'’]+){0,4} en direct|en direct sur|(?:transmisión|transmit\p{L}+|s[ií]g(?:ue|an?|uenos|anos))(?: \p{L}+){0,3} en (?:vivo|directo)|live (?:no|en|sur) (?:instagram|facebook|youtube|tiktok|linkedin)|(?:em direto|ao vivo) (?:no|na|do|da|de|às)|live (?:auf|bei) (?:x|facebook|instagram|youtube)|(?:wir|ich) (?:gehen|gehe|sind|bin) live|(?:be|are|am|will be|[’']ll be|[’']m|[’']re) (?:live-?)?streaming|en (?:vivo|directo) (?:por|en) (?:facebook|instagram|youtube|x|linkedin))(?!\p{L})/iu,
);
/** It is on already, or over: too late to prepare. */
const ON_OR_OVER = cued(
  /(?<!\p{L})(?:live now|now live|start(?:ing|s) soon|watch now|we are live now|recording|recap|replay|missed (?:it|the|our)|thank(?:s| you)|yesterday|rediffusion|merci|hier|grabación|gracias|ayer)(?!\p{L})/iu,
);

/** Who thought of captions has thought of the rest. */
const CAPTIONED = cued(
  /(?<!\p{L}|\b(?:no|without|sans|sin|ohne|sem) )(?:captions?|captioned|subtit|sous-titr|subtítul|subtitulad|legend(?:as|ado)|untertitel)/iu,
);

/** What makes a stream worth watching, asked once before it is announced: one folded hint that opens into the checklist. */
export const livestreamChecklist = defineCheck({
  id: "livestream-checklist",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "Practitioners' checklist for livestreams; W3C WCAG 2.2, 1.2.4 for live captions",
  *check({ text, quotations }, { kind }: Context): Iterable<Hit> {
    if (kind === "reply" || kind === "comment" || kind === "message") return;
    const match = STREAM.first(text);
    if (!match || ON_OR_OVER.test(text) || CAPTIONED.test(text)) return;
    const span = spanOf(match);
    if (quotations.some(({ start, end }) => start < span.start && span.end <= end)) return;
    yield { ...span, message: { key: "livestream_checklist_asked" } };
  },
});
