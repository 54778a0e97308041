import type { Token } from "@/lib/draft/tokens";

/**
 * Words of contempt that are family names too, folded: after a title and with a capital they are read as the name. General
 * knowledge of British, German, French and Iberian surnames; written for this project on 2026-11-21.
 */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    "bully bullock coward crook crooks hack hogg looney nutt pigg savage sly swine wally fink nutter tart troll rotten daft batty berk " +
    "bock depp esel fuchs gans geier hund kasper kuh lump made narr ochs ochse pfau räuber sack schaf tropf wolf wurm ziege " +
    "dieb dumm faul flegel krank krumm laus ratte stumpf zwerg böse wüst feige " +
    "bouffon butor cochon lâche porc bourreau bâtard nain pourri sauvage sot tyran vilain coquin cocu bête " +
    "leitão bobo gallina ladrón zorro borrego cobarde feo malo vaca verdugo villano lerdo bruto rata camelo macaco pavão rato vilão feio tolo pato"
  ).split(" "),
);
/** Of contempt everywhere, and yet the name of a family or a town: read as one where the sentence treats it as one. */
const RARE: ReadonlySet<string> = new Set(
  "moron bastard prick putz schmuck salaud conard connard crétin truand idiot trottel burro cerda cabra cabrón porco ladrão".split(
    " ",
  ),
);
/** What one who bears the name does in an official post; folded, en, fr, es, pt, de. */
const ACTS: ReadonlySet<string> = new Set(
  (
    "presented presents received receives met meets opens opened reopens welcomed welcomes visits visited signed signs " +
    "reçoit reçu reçue ouvre ouvrent présente accueille accueillent inaugure inaugurent visite signe rencontre tient " +
    "recibe recibió recibida inaugura inauguró presentó visita visitó firmó abre recebe recebeu inaugurou apresentou visitou assinou assinaram inauguran " +
    "empfängt empfing eröffnet eröffnen besucht besuchte überreichte begrüßt öffnet"
  ).split(" "),
);
const OFFICES: ReadonlySet<string> = new Set(
  (
    "mayor consul honorary ambassador director bishop professor maire consule ambassadeur ambassadrice directeur directrice préfet " +
    "alcalde alcaldesa cónsul embajador embajadora director directora cônsul embaixador embaixadora prefeito prefeita " +
    "bürgermeister bürgermeisterin konsul konsulin honorarkonsul honorarkonsulin botschafter botschafterin"
  ).split(" "),
);
/** Before a first name and a family name. */
const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof mme mlle m monsieur madame doctora doctor ingeniero ingeniera sr sra señor señora don doña senhor senhora doutor doutora engenheiro herr frau chef".split(
    " ",
  ),
);
const PLACES: ReadonlySet<string> = new Set(
  "town city village district province municipality island river ville commune village île fleuve ciudad pueblo isla río cidade vila aldeia ilha rio stadt gemeinde ort insel fluss".split(
    " ",
  ),
);

const FAMILY: ReadonlySet<string> = new Set("family famille familia família familie".split(" "));

/** Whether a word of contempt is as likely a family name. */
export function mayBeSurname(word: string): boolean {
  return SURNAMES.has(word);
}

/** "Ambassador Moron presented", "M. Salaud, maire de", "Mme Odile Connard", "the town of Moron": a rare name, treated as one. Its capital is asked elsewhere. */
export function bearsName(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? "";
  if (!RARE.has(word) && !SURNAMES.has(word)) return false;
  const [place, link] = [tokens[index - 2], tokens[index - 1]];
  const title = place?.text === "." ? tokens[index - 3] : place;
  if (link?.kind === "word" && HONORIFICS.has(title?.text ?? "")) return true;
  if (FAMILY.has(link?.text ?? "")) return true;
  if (link?.kind === "word" && PLACES.has(place?.text ?? "") && link.text.length < 4) return true;
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  if (next?.text === "," && OFFICES.has(after?.text ?? "")) return true;
  return index > 0 && ACTS.has(next?.text ?? "");
}
