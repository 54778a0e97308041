import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";

/** Military, dotted and bare hours beside a word that says so: "at 0930", "at 15.00", "at 7 sharp", "a las 7 de la mañana". */
const OTHER_HOURS =
  /(?<=(?:at|by|from|takes the|um|à|às|a las|las|departs|arrives|residence|hotel|gate) )(?:0\d[0-5]\d|(?:1\d|2[0-3])[0-5]\d(?= ?(?:hrs|hours|h|local|Z)(?!\p{L}))|\d{1,2}\.[0-5]\d)(?![\d.]\d|\d)|(?<=(?:at|um|às|las) )\d{1,2}(?= (?:sharp|o['’]clock|tonight|tomorrow|on \p{Lu}\p{L}+day|every|each|de la (?:mañana|tarde|noche)|da (?:manhã|tarde|noite)|en punto|em ponto)(?!\p{L}))|(?<=(?:tomorrow|tonight|this evening|this morning) at )\d{1,2}(?![\d:.%]|,\d| (?:minutes|percent|per cent|km|am|pm))|(?<![\d,.])\d{1,2} h [0-5]\d(?!\d)/iu;
const ONE_TO_TWELVE = {
  en: "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
  fr: "(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt)",
  es: "(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)",
  pt: "(?:uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)",
  de: "(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)",
};
/** Hours in words: "at half past eleven", "à sept heures et demie", "a las siete y media", "às oito e meia", "um halb acht". */
const SPOKEN_HOUR = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:half|(?:a )?quarter|five|ten|twenty) (?:past|to) ${ONE_TO_TWELVE.en}|at (?:noon|midnight|(?:dawn|sunrise|dusk|first light)|${ONE_TO_TWELVE.en}(?: o['’]clock|(?=[.,;!]|$| (?:sharp|tonight|today|tomorrow|in the (?:morning|evening|afternoon)|each|every|on))))|à (?:midi|minuit|${ONE_TO_TWELVE.fr} heures?(?: (?:et demie|et quart|moins le quart))?)|a la(?:s)? ${ONE_TO_TWELVE.es}(?: y (?:media|cuarto)| menos cuarto)?(?! \\p{L}+s(?!\\p{L}))|[àa]s ${ONE_TO_TWELVE.pt}(?: e (?:meia|quinze))?(?! \\p{L}+s(?!\\p{L}))|um (?:(?:halb|viertel (?:vor|nach)) )?${ONE_TO_TWELVE.de}(?: Uhr)?|um Mitternacht)(?!\\p{L})`,
    "iu",
  ),
);
/** A schedule's line opens with its hour: "14:35: the President lands …". */
const OPENING_HOUR = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?=\s?[:–—-] )/u;

/** Whether a text may tell an hour at all. */
export function mayTellHour(text: string): boolean {
  return /\d/.test(text) || SPOKEN_HOUR.test(text);
}

/** The hour of what a passage tells, as written, at UTF-16 offsets. */
export function hourIn({ text, times }: Passage): (Span & { readonly text: string }) | undefined {
  const opening = OPENING_HOUR.exec(text);
  if (opening) return { ...spanOf(opening), text: opening[0] };
  const time = times.find(({ isCertain, text: written }) => isCertain || /:/.test(written));
  if (time) return time;
  const other = OTHER_HOURS.exec(text) ?? SPOKEN_HOUR.exec(text);
  return other ? { ...spanOf(other), text: other[0] } : undefined;
}
