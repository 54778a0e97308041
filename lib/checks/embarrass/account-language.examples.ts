import { type Account, type Ministry, NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

const provenance = { pack: "test", version: 1, issuer: "test", signed: false, ref: undefined };
const account = (handle: string, language?: Account["language"], platform = "x"): Account => ({
  platform,
  handle,
  kind: "official",
  topics: [],
  provenance,
  ...(language && { language }),
});
const ministry: Ministry = {
  ...NO_MINISTRY,
  accounts: [
    account("@AmbaZenda", "fr"),
    account("@EmbajadaZenda", "es"),
    account("@ZendaUN", "en"),
    account("@BotschaftZenda", "de"),
    account("@AnyZenda"),
  ],
};
const on = (handle: string, text: string) => ({ text, account: handle, ministry, channel: "x" });
const hit = (handle: string, text: string) => ({ ...on(handle, text), found: text });

const FRENCH =
  "La section consulaire rouvrira lundi matin à neuf heures, sur rendez-vous uniquement.";
const ENGLISH =
  "The consular section reopens on Monday morning at nine o’clock, by appointment only.";
const SPANISH = "La sección consular abrirá de nuevo el lunes por la mañana, solo con cita previa.";
const GERMAN =
  "Die Konsularabteilung öffnet am Montagmorgen um neun Uhr wieder, nur mit Termin für alle.";
const PORTUGUESE =
  "A secção consular reabre na segunda-feira de manhã às nove horas, apenas com marcação prévia.";

export const examples: Examples = {
  hits: [
    hit("@AmbaZenda", ENGLISH),
    hit("@AmbaZenda", SPANISH),
    hit("@AmbaZenda", GERMAN),
    hit("@ambazenda", PORTUGUESE),
    hit("AmbaZenda", ENGLISH),
    hit("@EmbajadaZenda", ENGLISH),
    hit("@EmbajadaZenda", FRENCH),
    hit("@EmbajadaZenda", GERMAN),
    hit("@ZendaUN", FRENCH),
    hit("@ZendaUN", SPANISH),
    hit("@BotschaftZenda", ENGLISH),
    hit("@BotschaftZenda", FRENCH),
  ],
  misses: [
    on("@AmbaZenda", FRENCH),
    on("@EmbajadaZenda", SPANISH),
    on("@ZendaUN", ENGLISH),
    on("@BotschaftZenda", GERMAN),
    on("@AnyZenda", ENGLISH),
    on("@SomebodyElse", ENGLISH),
    // In both languages.
    on("@AmbaZenda", `${FRENCH}\n\n${ENGLISH}`),
    on("@ZendaUN", `${ENGLISH}\n\n${FRENCH}`),
    // Too short to tell, or nothing to tell by.
    on("@AmbaZenda", "Happy New Year!"),
    on("@AmbaZenda", "@ZendaUN #Zenda 🇫🇷"),
    on("@AmbaZenda", ""),
    // An answer is given in the asker's language.
    { ...on("@AmbaZenda", ENGLISH), kind: "reply" },
    { text: ENGLISH, account: "official" },
    ENGLISH,
  ],
};
