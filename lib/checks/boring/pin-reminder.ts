import { cued } from "@/lib/draft/cued-pattern";
import { type Context, defineCheck, type Hit } from "../check";

/** Names what people look for in an emergency, in en, fr, es, pt, de. Written for this project on 2026-11-21. */
const EMERGENCY = cued(
  /(?<!\p{L})(?:emergency (?:line|number|hotline|phone|contacts?|consular)|consular (?:emergency|hotline|emergencies)|crisis (?:line|hotline)|shelter in place|evacuation (?:flights?|points?|routes?)|register (?:with|at) (?:the|our) (?:embassy|consulate)|numéro d['’]urgence|ligne d['’]urgence|cellule de crise|urgence consulaire|vols? d['’]évacuation|(?:número|teléfono|línea) de emergencia|emergencia consular|vuelos? de evacuación|(?:número|telefone|linha) de emergência|emergência consular|notfallnummer|krisenhotline|notrufnummer|evakuierungsfl[uü]ge?)(?!\p{L})/iu,
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
    if (!found) return;
    const pinned = crisis?.on ? crisis.pinned.join(" · ") : "";
    yield {
      start: found.index,
      end: found.index + found[0].length,
      question: true,
      message:
        pinned === ""
          ? { key: "pin_reminder_this" }
          : { key: "pin_reminder_pinned", values: { pinned } },
      ...(pinned !== "" && crisis ? { provenance: crisis.provenance } : {}),
    };
  },
});
