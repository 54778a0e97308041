import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { bodyName, seatsOf, sitsIn } from "@/lib/facts/world/organisation-names";
import { defineCheck, type Hit } from "../check";

/** Body, then city: "UNESCO headquarters in Geneva", "the seat of NATO in Paris", "FAO, headquartered in Geneva". */
const BODY_FIRST =
  /^(?:['’]s)?,?\s(?:(?:is|are|est|es|é|ist|has|a|tiene|tem|hat)\s)?(?:(?:the|its|at|ihren|seinen|le|la|son|au|el|su|o|a|sua|das|der|die|am|dem)\s)*(?:headquarter(?:s|ed)|HQ|main seat|seat|head office|secretariat|secrétariat|secretaría|secretariado|sekretariat|based|siège|dont le siège est|sede|tem sede|con sede|com sede|Hauptsitz|Sitz|Hauptquartier|mit Sitz)\s(?:in|at|is in|is|est|est à|à|en|em|está en|é em|fica em|ist in)\s?$/iu;
const BODY_FIRST_PLAIN =
  /^,?\s(?:(?:is|est|está|fica|é|ist|liegt|befindet sich)\s)?(?:in|à|en|em)\s$/iu;
const SEAT_BEFORE =
  /(?:headquarters|HQ|seat|head office|secretariat|secrétariat|secretaría|secretariado|Sekretariat|siège|sede|Hauptsitz|Sitz|Hauptquartier)\s(?:of|de|du|des|d['’]|del|de la|de l['’]|do|da|der|des|von)\s?(?:the |la |l['’]|el |a |o )?$/iu;
/** City, then body: "the Geneva-based UNESCO", "in Geneva, home of UNESCO". */
const CITY_FIRST =
  /^(?:-based\s(?:the )?|,?\s(?:at |au |en |in )?(?:the |la )?(?:home (?:of|to)|the seat of|seat of|headquarters of|siège du|siège des|siège de la|sede del|siège de|sede de|sede da|sede do|Sitz der|Sitz des|Sitz von)\s?(?:the |la |l['’]|el |a |o )?)$/iu;

/** "Interpol's Paris headquarters": the city between. */
const HEADQUARTERS_AFTER = /^\s(?:headquarters|HQ|seat|head office)(?!\p{L})/iu;
/** A court or a bank sits where it is: "at the International Court of Justice in Geneva". Councils and unions meet elsewhere. */
const STAYS = /court|tribunal|bank|cour |banque|banco|gericht|corte/iu;
const AT_THE =
  /(?<!\p{L})(?:at|inside|outside|visit(?:ed|ing)?|before|devant|à|chez|en|ante|na|no|bei|beim|vor|vor dem|vor der|an|am)\s(?:the |la |l['’]|le |el |o |a |der |dem |die )?$/iu;

/** A body said to sit in a city where it does not. A meeting or an office elsewhere is none of it. */
export const seatCity = defineCheck({
  id: "seat-city",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Seats of international bodies in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { places, bodies, language } = worldMentions(passage);
    if (
      bodies.length === 0 ||
      /(?<!\p{L})(?:former|old|regional|moved?|moving|until|office|ancien|antigua|antiga|ehemalig\p{L}*)(?!\p{L})/iu.test(
        passage.text,
      )
    )
      return;
    for (const body of bodies) {
      const [named] = body.bodies;
      if (!named || body.bodies.length > 1) continue;
      for (const place of places) {
        if (
          !place.places.some(({ kind }) => kind === "capital" || kind === "city") ||
          onlyCountry(place, "demonym")
        )
          continue;
        const isAfter = place.start >= body.end;
        const between = isAfter
          ? passage.text.slice(body.end, place.start)
          : passage.text.slice(place.end, body.start);
        const isSeat = isAfter
          ? BODY_FIRST.test(between) ||
            (BODY_FIRST_PLAIN.test(between) &&
              SEAT_BEFORE.test(passage.text.slice(0, body.start))) ||
            (/^['’]s? $/.test(between) && HEADQUARTERS_AFTER.test(passage.text.slice(place.end))) ||
            (STAYS.test(body.text) &&
              /^,?\s(?:in|à|en|em)\s$/iu.test(between) &&
              AT_THE.test(passage.text.slice(0, body.start)))
          : CITY_FIRST.test(between);
        if (!isSeat || sitsIn(named.id, place.text) !== false) continue;
        const [seat] = seatsOf(named.id);
        yield {
          start: Math.min(place.start, body.start),
          end: Math.max(place.end, body.end),
          message: {
            key: "seat_city_why",
            values: { body: bodyName(named.id, language), city: seatsOf(named.id).join(", ") },
          },
          fixes: seat ? [{ start: place.start, end: place.end, text: seat }] : [],
        };
      }
    }
  },
});
