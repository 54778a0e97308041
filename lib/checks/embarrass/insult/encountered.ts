import { wordSet } from "@/lib/checks/word-set";
import type { Clause } from "./clause";
import { type Phrase, stepBack } from "./phrase";

/** What is done to those of whom a word is plainly said: catch, meet, see, help them; in all the languages. */
const ENCOUNTERING = wordSet(
  "met saw rescued helped spotted rencontré rencontre rencontrent vu voit aperçu croisé secouru aidé sauvé soigné filmé vio vieron visto conoció ayudó ayudaron ayudado rescató rescataron rescatado atendió salvó salvaron viu viram ajudou ajudaram resgatou resgataram socorreu salvou atendeu traf trafen getroffen sah sahen gesehen rettete retteten gerettet half halfen geholfen arrest arrests arrested caught catches convicted convicts jailed extradited expelled arrête arrêtent arrêté arrêter interpelle interpellé interpeller appréhendé capturé démasqué condamné extradé expulsé detuvo detuvieron detenido detener arrestó arrestaron arrestado capturó capturaron atrapó atraparon condenó condenaron extraditó prendeu prenderam prender deteve detiveram capturou capturaram condenou extraditou fasst fasste fassten fassen verhaftet verhaftete verhafteten überführt überführte schnappt schnappte trouvé trouva encontró encontraron encontrou encontraram recibió recebeu fand fanden",
);

const AGAINST = wordSet("contre contra gegen");
/** How far before the word its "against" may stand: "contra proxenetas e angariadores sem escrúpulos". */
const REACH = 4;

/** "La police a arrêté un escroc", "la lutte contre les escrocs": who is met or fought is not who meets or fights. */
export function isEncountered({ items }: Clause, { start }: Phrase): boolean {
  // Spanish and Portuguese put "a" before persons.
  const verb = stepBack(items, start - (items[start - 1]?.text === "a" ? 2 : 1));
  if (ENCOUNTERING.has(items[verb]?.text ?? "")) return true;
  const before = items.slice(Math.max(0, start - REACH), start);
  const against = before.findLastIndex(({ text }) => AGAINST.has(text));
  return (
    against >= 0 && before.slice(against).every(({ kind, target }) => kind === "word" && !target)
  );
}
