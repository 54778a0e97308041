import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { type Context, defineCheck, type Hit } from "../check";

/** Names what people look for in an emergency, in en, fr, es, pt, de. Written for this project on 2026-11-21. */
const EMERGENCY = cued(
  /(?<!\p{L})(?:emergency (?:line|number|hotline|phone|contacts?|consular)|consular (?:emergency|hotline|emergencies)|crisis (?:line|hotline)|shelter in place|evacuation (?:flights?|points?|routes?)|register (?:with|at) (?:the|our) (?:embassy|consulate)|numéro d['’]urgence|ligne d['’]urgence|cellule de crise|urgence consulaire|vols? d['’]évacuation|(?:número|teléfono|línea) de emergencia|emergencia consular|vuelos? de evacuación|(?:número|telefone|linha) de emergência|emergência consular|notfallnummer|krisenhotline|notrufnummer|evakuierungsfl[uü]ge?)(?!\p{L})/iu,
);

/** Already pinned, the police's own short number, or only news of the line and the flight: a landing, a birth on board, a list to tick. */
const NOTHING_TO_PIN = cued(
  /(?<!\p{L})(?:pinned|épinglé\p{L}*|fijad[oa]|fixad[oa]|angepinnt\p{L}*|(?:flights?|vols?|vuelos?|voos?|flug) (?:d['’]évacuation |de evacuación |de evacuação )?(?:has|have|a|ont|ha|han) (?:landed|arrived|left|atterri|décollé|aterrizado|despegado)|(?:number|nummer|número|numéro) (?:saved|gespeichert|guardado|enregistré|em casa)|(?:during|on board|pendant|à bord|durante|a bordo)\P{L}[^.!?\n]{0,12}(?:evacuation|vol d['’]|vuelo|voo))(?!\p{L})|notfallnummer gespeichert|(?:number|número|numéro|nummer)[^.!?\n]{0,40}\P{L}(?:1[0-9]{2}|911|999)(?![\p{N}\s-]*\p{N})/iu,
);

/** Emergency information goes out: asks whether it is, or will be, pinned where people look first. */
export const pinReminder = defineCheck({
  id: "pin-reminder",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Practitioners' panel, 2014: emergency and consular information stays at the top",
  *check({ text }, { kind, ministry: { crisis } }: Context): Iterable<Hit> {
    if (kind === "message" || kind === "comment" || kind === "reply") return;
    const found = EMERGENCY.exec(text);
    if (!found || NOTHING_TO_PIN.test(text)) return;
    const pinned = crisis?.on ? crisis.pinned.join(" · ") : "";
    yield {
      ...spanOf(found),
      question: true,
      message:
        pinned === ""
          ? { key: "pin_reminder_this" }
          : { key: "pin_reminder_pinned", values: { pinned } },
      ...(pinned !== "" && crisis ? { provenance: crisis.provenance } : {}),
    };
  },
});
