import { wordSet } from "@/lib/checks/word-set";
import { cued } from "@/lib/draft/cued-pattern";

/** Kinds of place where somebody can be waited for, in en, fr, es, pt and de. */
const PLACES =
  wordSet(`airport airfield airbase airstrip terminal gate hotel residence embassy chancery consulate station platform heliport helipad convoy motorcade
  palace restaurant stadium hangar runway tarmac port harbour harbor pier jetty marina corniche riverside lobby villa compound crossing checkpoint
  entrance entry exit border lounge underpass tunnel coach aéroport gare résidence hôtel palais ambassade consulat stade aérodrome quai frontière
  aeropuerto estación residencia palacio embajada consulado estadio terminal restaurante puerto muelle frontera puente aeroporto estação
  residência palácio embaixada estádio porto cais fronteira flughafen bahnhof hauptbahnhof residenz palast schloss botschaft konsulat rollfeld
  stadion gleis grenze hafen flugplatz marginal costanera`);
const COMPOUND = /.(?:bahnhof|flughafen|hotel|palast|residenz)s?$/;

/** Whether a folded word names such a kind of place. */
export function isPlaceWord(word: string): boolean {
  return PLACES.has(word) || COMPOUND.test(word);
}

/** A place by its name, which its capital tells, or by its number. */
const NAMED_PLACE =
  /(?<!\p{L})\p{Lu}\p{L}+ (?:Road|Street|Avenue|Bridge|Square|Park|Club)(?!\p{L})|(?<!\p{L})(?:car park|room \d{2,4}|(?:porte|puerta|portão|porta|tor|gate|side|back|rear) (?:\p{L}|\d)|T\d(?!\d))|(?<=(?:departs|leaves|departing|leaving|leave|depart|quitte|quittera|verlässt|runs|crosses|wheels (?:up|down)) (?:the )?)\p{Lu}\p{L}{2,}|(?<!\p{L})(?:at|from|in|of|to|into|via|along|across|through|over|past|vers|hacia|para|towards|à|de|en|em|ao|do|da|na|no|del|por|von|aus|nach|auf dem|am|im|an der) (?:the |la |le |el |o |a |l['’]|dem |der )?\p{Lu}\p{L}{2,}/u;
const FLIGHT = cued(/(?<!\p{L})(?:flight|on|vuelo|vol|voo|flug) \p{Lu}{2} ?\d{2,4}(?!\d)/iu);

/** Whether a text names a place or a flight. */
export function namesPlace(text: string): boolean {
  return NAMED_PLACE.test(text) || FLIGHT.test(text);
}
