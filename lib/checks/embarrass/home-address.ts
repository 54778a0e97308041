import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

const MAY_HOLD = cued(
  /address|home|cards?|flowers|letters|gifts|parcel|write|visit|house|flat|villa|apartment|moves?|moved|moving|maison|chez|casa|wohnung|haus|live[s ]|living|resid|adresse|habite|domicil|vive|mora|reside|wohn|dirección|direcci|morada|morador|anschrift|demeurant|abita|woont/iu,
);
const STREET =
  "(?:street|st\\.|road|rd\\.?|avenue|ave\\.?|lane|drive|boulevard|blvd\\.?|square|close|crescent|court|terrace|way|place|gardens|grove|row|hill|park|mews|walk|parade|apartment|apt\\.?|flat)";
const LABELLED = cued(
  /(?<!\p{L})(?:(?:his|her|their|my) (?:home|private|personal) address|home address|private address|residential address|adresse (?:personnelle|privée)|(?:son|sa|leur) domicile|domicilio (?:particular|personal|privado)|dirección (?:particular|personal|de su casa)|residência particular|endereço (?:pessoal|residencial)|morada (?:pessoal|particular)|privatanschrift|privatadresse|wohnanschrift|(?:his|her|their) address)(?: (?:is|est|es|é|ist|lautet))?\s*:?\s*[^.!?\n]{0,25}?\d+/iu,
);
/** Number and street in any order: "22 Birch Road", "7 rue des Lilas", "Lindenstr. 14", "Calle Mayor 8". */
const ADDRESS = `(?:(?:no\\.? ?|flat |apt\\.? )?\\d+[a-z]?,? (?:[\\p{L}.'’-]+ ){1,4}?${STREET}(?!\\p{L})|\\d+,? ?(?:bis|ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route) [\\p{L}'’]|[\\p{L} .-]{2,30}?(?:straße|strasse|str\\.|weg|gasse|platz|allee|ring|ufer|damm) ?\\d+|(?:calle|c\\/|avenida|av\\.|plaza|paseo|via|viale|piazza|rua|travessa|largo|estrada|alameda) [\\p{L} .'’-]{2,40}?,? ?(?:n[°º.o]* ?)?\\d+)`;
const PERSON =
  "(?:his|her|their|my|[\\p{L}-]+['’]s|(?:the )?(?:consul|ambassador|minister|dcm|hom|attaché|vice-consul|secretary|driver)['’]s)";
const LIVES = [
  cued(
    new RegExp(
      `(?<!\\p{L})${PERSON} (?:own |private |family |new )*(?:home|house|flat|villa|apartment|place)(?:,| at| is| –|:| is at| in)* ${ADDRESS}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:(?:his|her|their) (?:wife|husband|family|children|kids)|he|she|they|ambassador \\p{L}+(?: \\p{L}+)?) (?:will )?(?:moves?|moved|moving|have moved|has moved) (?:into|to) ${ADDRESS}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:à son domicile|chez (?:lui|elle|eux)|en su (?:casa|domicilio)|na (?:sua )?casa d[aoe]|em casa d[aoe]|bei (?:ihm|ihr|ihnen) zu hause|in (?:seiner|ihrer) wohnung)[^.!?\\n]{0,20}? ${ADDRESS}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:lives|living|resides|residing|now live) (?:at|in) (?:no\\.? ?)?\\d+[a-z]?,? (?:[\\p{L}.'’-]+ ){1,4}${STREET}(?!\\p{L})`,
      "iu",
    ),
  ),
  cued(
    // "my kids love visitors: flat 6, 41 Orchard Lane, second bell": a flat, its street, and whose it is.
    new RegExp(
      `(?<!\\p{L})(?:my|our|his|her|their) (?:own |new |private |little )?(?:home|house|flat|place|apartment|kids|children|wife|husband|family|dog|garden|bbq|barbecue|party|housewarming|living room)(?!\\p{L})[^.!?\\n]{0,60}?(?:(?:flat|apt\\.?|apartment|unit) (?:no\\.? ?)?\\d+[a-z]?,? )${ADDRESS}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:ma|notre|chez (?:moi|nous)|mi|nuestra|minha|nossa|meine|unsere)(?: nouvelle| nueva| nova| neue)? ?(?:maison|adresse|appart(?:ement)?|casa|dirección|apartamento|wohnung|adresse|haus)?\\s?[:,] ${ADDRESS}`,
      "iu",
    ),
  ),
  cued(
    // "Send cards to him at 14 Larch Close": letters to a person go to where he lives.
    new RegExp(
      `(?<!\\p{L})(?:cards?|flowers|letters|gifts|parcels?|write|visit|reach|find)(?: [^.!?\\n]{0,60}?)? (?:him|her|them|(?:mr|mrs|ms|dr) \\p{L}+(?: \\p{L}+)?)(?: at home)?,? at ${ADDRESS}`,
      "iu",
    ),
  ),
  cued(
    /(?<!\p{L})(?:lives|living|resides|residing) (?:at|in) (?:the )?(?:flat|apartment|apt|villa|house|unit) (?:no\.? ?)?\d+(?=,|\s+(?:on|at)\s)/iu,
  ),
  cued(
    /(?<!\p{L})(?:habite|réside|demeure|domiciliée?)(?: au| à)?(?: n[°º])? \d+,? ?(?:bis|ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:vive|reside|domiciliad[oa]) en (?:la |el )?(?:calle|c\/|avenida|av\.?|plaza|paseo|carrera|pasaje|camino) [\p{L} .'’-]{2,40}?,? ?(?:n[°º.o]* ?)?\d+/iu,
  ),
  cued(
    /(?<!\p{L})(?:mora|reside|vive|domiciliad[oa]) (?:na|no|em) (?:rua|avenida|av\.?|travessa|praça|largo|estrada|alameda) [\p{L} .'’-]{2,40}?,? ?(?:n[°º.o]* ?)?\d+/iu,
  ),
  cued(
    /(?<!\p{L})(?:wohnt|wohnhaft) (?:in der|in|am|an der|im|auf der) [\p{L} .-]{2,30}?(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|ufer|damm|\p{Ll}) ?\d+/iu,
  ),
];
/** "He lives at 22 rue des Lilas", "domicilio: calle Serrano 45", "wohnhaft Goethestraße 12": an address of any country. */
const DWELLS = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:lives|live|living|resides|residing|resident) (?:at|on|in)|domiciled? (?:at|in)|(?:con )?domicilio(?: en)?\\s?:?|domiciliad[oa] en|morador[a]? (?:na|no|em)|morada\\s?:|residente (?:na|no|em|en)|residência\\s?:|domiciliée?(?: au| à)?|demeurant(?: au| à)?|habite(?: au| à)?|wohnhaft(?: in)?|abita (?:in|a)|residente in|woont (?:aan|op|in)) (?:de |the |la |el )?${ADDRESS}`,
    "iu",
  ),
);
/** Seats and houses of the dead are on every map. */
const KNOWN_TO_ALL = cued(
  /(?<!\p{L})(?:museums?|birthplace|embassy|consulate|offices?|chancery|museo|musée|ambassade|embajada|embaixada|botschaft|white house|downing|poet|painter|composer|writer|lived|once|century|gandhi|goethe|poète|poeta|dichter)(?!\p{L})/iu,
);

/** "na Casa de Timor", "em Casa da América Latina": with its capital the house of a country, an art or a club. */
const PUBLIC_HOUSE =
  /^(?:[Nn]a|[Ee]m|[Ee]n su) (?:Casa|CASA) d|^[Nn]a casa d[ao]s? (?:cultura|música|juventude|cidadania|imprensa|poesia|criança|artes)/;

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
    for (const pattern of [LABELLED, ...LIVES, DWELLS]) {
      const match = pattern.exec(text);
      if (!match || PUBLIC_HOUSE.test(match[0])) continue;
      yield {
        ...spanOf(match),
        message: { key: "home_address_why" },
      };
      return;
    }
  },
});
