import { defineCheck, type Hit } from "../check";

const MAY_HOLD =
  /address|live[s ]|living|resid|adresse|habite|domicil|vive|mora|reside|wohn|dirección|direcci|morada|anschrift/iu;
const STREET =
  "(?:street|st\\.|road|rd\\.?|avenue|ave\\.?|lane|drive|boulevard|blvd\\.?|square|close|crescent|court|terrace|way|place|gardens|apartment|apt\\.?|flat)";
const LABELLED =
  /(?<!\p{L})(?:(?:his|her|their|my) (?:home|private|personal) address|home address|private address|residential address|adresse (?:personnelle|privée)|(?:son|sa|leur) domicile|domicilio (?:particular|personal|privado)|dirección (?:particular|personal|de su casa)|residência particular|endereço (?:pessoal|residencial)|morada (?:pessoal|particular)|privatanschrift|privatadresse|wohnanschrift)(?: (?:is|est|es|é|ist|lautet))?\s*:?\s*[^.!?\n]{0,25}?\d+/iu;
const LIVES = [
  new RegExp(
    `(?<!\\p{L})(?:lives|living|resides|residing|now live) (?:at|in) (?:no\\.? ?)?\\d+[a-z]?,? (?:[\\p{L}.'’-]+ ){1,4}${STREET}(?!\\p{L})`,
    "iu",
  ),
  /(?<!\p{L})(?:lives|living|resides|residing) (?:at|in) (?:the )?(?:flat|apartment|apt|villa|house|unit) (?:no\.? ?)?\d+(?=,|\s+(?:on|at)\s)/iu,
  /(?<!\p{L})(?:habite|réside|demeure|domiciliée?)(?: au| à)?(?: n[°º])? \d+,? ?(?:bis|ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route)(?!\p{L})/iu,
  /(?<!\p{L})(?:vive|reside|domiciliad[oa]) en (?:la |el )?(?:calle|c\/|avenida|av\.?|plaza|paseo|carrera|pasaje|camino) [\p{L} .'’-]{2,40}?,? ?(?:n[°º.o]* ?)?\d+/iu,
  /(?<!\p{L})(?:mora|reside|vive|domiciliad[oa]) (?:na|no|em) (?:rua|avenida|av\.?|travessa|praça|largo|estrada|alameda) [\p{L} .'’-]{2,40}?,? ?(?:n[°º.o]* ?)?\d+/iu,
  /(?<!\p{L})(?:wohnt|wohnhaft) (?:in der|in|am|an der|im|auf der) [\p{L} .-]{2,30}?(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|ufer|damm|\p{Ll})\s\d+/iu,
];
/** Seats and houses of the dead are on every map. */
const KNOWN_TO_ALL =
  /museum|birthplace|embassy|consulate|office|chancery|museo|musée|ambassade|embajada|embaixada|botschaft|white house|downing|poet|painter|composer|writer/iu;

/** Where a person lives, told with street and number. */
export const homeAddress = defineCheck({
  id: "home-address",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Data-protection law of the ministries' states: a home address is personal data",
  *check({ text }): Iterable<Hit> {
    if (!/\d/.test(text) || !MAY_HOLD.test(text) || KNOWN_TO_ALL.test(text)) return;
    for (const pattern of [LABELLED, ...LIVES]) {
      const match = pattern.exec(text);
      if (!match) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: { key: "home_address_why" },
      };
      return;
    }
  },
});
