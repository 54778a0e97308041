import { cuedAlternatives } from "@/lib/draft/cued-alternatives";
import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { NATIONAL_NUMBERS } from "@/lib/facts/people/national-numbers";
import { defineCheck, type Hit } from "../check";
import { showsSpecimen } from "./specimen";

const MAY_HOLD = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/u;
const NUMBER_WORD =
  "(?:number|numbers|no\\.?|n\\.?[°ºo]\\.?|nr\\.?|num\\.?|number is|numéro|número|nummer|núm\\.?|#)(?!\\p{L})";
const LINK = "\\s*(?:(?:is|was|est|es|é|ist|lautet|of|del?|da|du|:|=|[-–])\\s*)?";
// A document's number: letters and figures in one piece (or two, after the series), at least four of them figures.
const CODE = "([A-Z]{0,3} ?\\d[A-Z0-9]{4,11}|[A-Z][0-9A-Z]{5,9})(?![\\p{L}\\p{N}]|[.,]\\d)";
const DOCUMENTS = [
  cued(
    new RegExp(
      `(?<!\\p{L})(?:passports?|passeports?|pasaportes?|passaportes?|passaporto|reisepass|reisepässe|pass|identity card|id card|national id|carte d['’]identité|documento de identidad|cédula|personalausweis|ausweis|residence permit|titre de séjour|aufenthaltstitel|driving licen[cs]e|driver['’]s licen[cs]e|führerschein|visa|visum|visto)\\s*,?\\s*\\(?${NUMBER_WORD}\\s*[:=]?${LINK}${CODE}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:passport(?:nummer)?|reisepassnummer|passnummer|ausweisnummer|personalausweisnummer|paspoortnummer|visumnummer)${LINK}\\(?${CODE}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:number|no\\.?|numéro|n[°º]\\.?|número|núm\\.?|nummer) (?:of (?:his|her|their|the|my) |(?:du|de|de son|de sa|de su|del|do|da|des) )?(?:passport|passeport|pasaporte|passaporte|carte d['’]identité|documento de identidad|cédula|identity card)s?${LINK}${CODE}`,
      "iu",
    ),
  ),
];
/** "Passport of Daniel Okoro, no. A0921447", "ID card 4471 8820 115": a person or nothing stands between. */
const LOOSER = [
  cued(
    new RegExp(
      `(?<!\\p{L})(?:passport|passeport|pasaporte|passaporte|reisepass|identity card|id card|id|carte d['’]identité|cédula|personalausweis|ausweis|visa foil|residence card)(?: (?:of|de|du|da|do|von|belonging to) [\\p{L} .'’-]{3,40},?| is)? ${NUMBER_WORD}\\s*[:=]?${LINK}${CODE}`,
      "iu",
    ),
  ),
  cued(
    /(?<!\p{L})(?:passport|identity card|id card|visa foil|visa sticker|residence card|personalausweis|ausweis|aadhaar|pesel|curp|bsn|rut|sin|tax id|cédula)(?: (?:of|is))?:? ((?:[A-Z]{1,3} ?)?\d[\d -]{6,16}\d[A-Z]?)(?![\p{L}\p{N}]|[.,]\d)/iu,
  ),
];
/** "Passport of Anna Kowalska (EH4412098)", "Personalausweis L01X00T47 von …": a series and figures beside the document's name. */
const BESIDE_A_NAME = [
  cued(
    /(?<!\p{L})(?:[Pp]assports?|[Pp]asseports?|[Pp]asaportes?|[Pp]assaportes?|Reisepass|Reisepässe|Personalausweise?|[Ii]dentity cards?|ID cards?|[Cc]artes? d['’]identité|[Cc]édulas?|[Vv]isas?|[Vv]istos?|[Vv]isados?|[Rr]esidence permits?|[Tt]itres? de séjour)(?!\p{L})[^.!?\n]{0,60}?\p{Lu}[\p{Ll}'’-]+(?: (?:de |da |do |dos |van |von |bin |al-)?\p{Lu}[\p{L}'’-]+)+,? ?\(?(?:n[°º.]+ ?|no\.? ?|nr\.? ?)?([A-Z]{1,3} ?\d{5,9}|\d{8,9})(?![\p{L}\p{N}]|[.,]\d)\)?/u,
  ),
  cued(
    /(?<!\p{L})(?:[Pp]assport|[Pp]asseport|[Pp]asaporte|[Pp]assaporte|[Rr]eisepass|[Pp]ersonalausweis|[Ii]dentity card|ID card|[Cc]arte d['’]identité|[Cc]édula|[Vv]isa)s? ([A-Z]{1,3}\d{5,9}|[A-Z]\d{2}[A-Z]\d{2}[A-Z]\d{2}|[A-Z0-9]{9}(?=,? (?:of|von|de|du|da|do) )) ?,? (?:of|von|de|du|da|do|in the name of|belonging to|au nom de|a nombre de|em nome de) \p{Lu}/u,
  ),
  cued(
    /(?<!\p{L})(?:[Ss]ozialversicherungsnummer|SVNR|[Ss]teuer-?(?:ID|nummer)|[Nn]uméro de sécurité sociale|NIR|NIS|NHS number|CURP|RFC|RUT|CUIT|NIT|NIF|NISS|[Cc]itizen number|[Tt]ax (?:ID|number))(?: (?:is|est|es|é|ist|von [\p{L} ]{3,30}))?\s?:? ?((?:[A-Z]{1,4} ?)?\d[\dA-Z ./-]{6,18}\d)(?![\p{L}\p{N}])/u,
  ),
];
/** National numbers whose form alone gives them away beside their name. */
const NATIONAL = cued(
  /(?<!\p{L})(?:social security (?:number|no\.?)|SSN)[\s:]*(?:is )?(\d{3}-\d{2}-\d{4})|(?<!\p{L})(?:national insurance (?:number|no\.?)|NINO)[\s:]*(?:is )?([A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])|(?<!\p{L})(?:NIE|DNI|NIF)[\s:]*(?:n[°º.]+ ?)?([XYZ]?-?\d{7,8}-?[A-Z])|(?<!\p{L})CPF[\s:]*(?:n[°º.]+ ?)?(\d{3}\.?\d{3}\.?\d{3}-?\d{2})/iu,
);
/** Each of them behind its own name, which nearly every draft lacks. */
const NUMBERED_PERSONS = NATIONAL_NUMBERS.map(({ name, form }) =>
  cuedAlternatives(
    [
      `(?:${name})(?!\\p{L})[\\s:,]{0,3}(?:(?:[Nn](?:umber|ummer|úmero|uméro)|[Nn]o\\.?|[Nn]r\\.?|[Nn][°º.]{1,2}|is|ist|es|é|est)[\\s:]{0,2}){0,2}(${form})(?![\\p{L}\\p{N}]|[.,-]\\d)`,
    ],
    { before: "(?<![\\p{L}\\p{N}])", flags: "u" },
  ),
);
/** A passport by its short names, with nothing but its number behind it: "PP no C01X00T47", "Reisepass-Nr. C01X00T47". */
const BARE_PASSPORT =
  /(?<![\p{L}\p{N}])(?:[Pp]assport|PASSPORT|PP(?=,? [Nn])|[Pp][Pp][Tt]|[Pp]asseport|[Pp]asaporte|[Pp]assaporte|[Pp]assaporto|[Pp]aspoort|Reisepass|Pass)(?:-[Nn]r\.?| ?[Nn](?:o|r|um|°|º)\.?)?\s?:? (?:is )?((?:[A-Z]{1,3} ?\d{6,9}|\d{2} ?[A-Z]{0,2}\d{5,7}|[A-Z]\d{2}[A-Z]\d{2}[A-Z]\d{2}|[A-Z]\d[A-Z]\d[A-Z]\d[A-Z]\d[A-Z]|[A-Z]\d{6,7}[A-Z]|\d{8,9}))(?![\p{L}\p{N}]|[.,]\d)/u;
/** The two lines at a passport's foot, which machines read. */
const MACHINE_READABLE =
  /(?<![A-Z0-9<])(?:[PIVAC][A-Z<][A-Z]{3}[A-Z]+<[A-Z<]{8,}|[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{6,})/u;
/** A lost or found passport's number beside its holder, wherever they stand in the sentence. */
const HOLDER = cued(
  /(?<!\p{L})(?:titular|titulaire|holder|bearer|inhaber(?:in)?|in the name of|belong(?:s|ing) to|issued to|au nom de|établi au nom|a nombre de|em nome de|ausgestellt auf|auf den namen|lautend auf|propriété de|propiedad de)(?!\p{L})/iu,
);
const DOCUMENT_NAME = cued(
  /(?<!\p{L})(?:passports?|passeports?|pasaportes?|passaportes?|passaporto|reisepass|personalausweis|ausweis|identity card|id card|carte d['’]identité|cédula|residence permit|titre de séjour)(?!\p{L})/iu,
);
const ANY_NUMBER =
  /(?<![\p{L}\p{N}+/@#=.-])((?=(?:[A-Z]*\d){5})[A-Z0-9]{8,10}|[A-Z]{2,3} ?\d{6,7})(?![\p{L}\p{N}]|[.,]\d)/u;

/** What finds a document's number, and whether its form alone says that it is one. */
interface Reading {
  readonly read: (text: string) => RegExpExecArray | null | undefined;
  readonly hasForm: boolean;
}

const READINGS: readonly Reading[] = [
  ...[...DOCUMENTS, ...LOOSER, ...BESIDE_A_NAME].map((pattern) => reading(pattern, false)),
  ...[NATIONAL, BARE_PASSPORT].map((pattern) => reading(pattern, true)),
  ...NUMBERED_PERSONS.map((pattern) => ({ read: pattern.first, hasForm: true })),
];

function reading(pattern: RegExp, hasForm: boolean): Reading {
  return { read: (text) => pattern.exec(text), hasForm };
}

/** The number of a passport or other personal document, beside the word that says so. */
export const identityDocument = defineCheck({
  id: "identity-document",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source:
    "ICAO Doc 9303 (document numbers of up to nine characters) and the national forms named here",
  *check({ text }): Iterable<Hit> {
    const machine = text.includes("<") ? MACHINE_READABLE.exec(text) : null;
    if (machine) {
      yield {
        ...spanOf(machine),
        message: { key: "identity_document_why" },
      };
      return;
    }
    if (!MAY_HOLD.test(text) || showsSpecimen(text)) return;
    const held = HOLDER.test(text) && DOCUMENT_NAME.test(text) ? ANY_NUMBER.exec(text) : null;
    if (held?.[1] && isDocumentNumber(held[1])) {
      const { index: start } = held;
      yield { start, end: start + held[1].length, message: { key: "identity_document_why" } };
      return;
    }
    for (const { read, hasForm } of READINGS) {
      const match = read(text);
      const code = match?.slice(1).find((group) => group !== undefined);
      if (!match || !code || (!hasForm && !isDocumentNumber(code))) continue;
      const end = match.index + match[0].replace(/\)$/, "").length;
      yield {
        start: end - code.length,
        end,
        message: { key: "identity_document_why" },
      };
      return;
    }
  },
});

function isDocumentNumber(code: string): boolean {
  const figures = code.match(/\d/g)?.length ?? 0;
  // "passport number 500000" counts passports; a year or an ordinary word is no number either.
  // The patterns take small letters for their words' sake; a document's series has none.
  return (
    !/\p{Ll}/u.test(code) &&
    figures >= 4 &&
    code.replace(/ /g, "").length >= 6 &&
    !/^\d*0{4,}$/.test(code)
  );
}
