import type { Examples } from "../check";

const PORT =
  "The minister, who arrived this morning from the capital with a delegation, met the mayor and the governor to talk about the new port and the railway that will serve it.";
const FRENCH =
  "La ministre, arrivée ce matin de la capitale avec une délégation, a rencontré le maire et le gouverneur pour parler du nouveau port et de la voie ferrée qui le desservira bientôt.";
const SPANISH =
  "La ministra llegó esta mañana de la capital con una delegación y se reunió con el alcalde y la gobernadora para hablar del nuevo puerto y del tren que llegará en mayo.";
const EXACT =
  "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty plus one plus one plus";

export const examples: Examples = {
  hits: [
    { text: PORT, found: PORT },
    { text: FRENCH, found: FRENCH },
    { text: SPANISH, found: SPANISH },
    { text: `${EXACT} one.`, found: `${EXACT} one.` },
    { text: `Good news. ${PORT} It opens in May.`, found: PORT },
    { text: `${PORT} #Ports https://example.org/port`, found: PORT },
    {
      text: "We thank the teachers, nurses, drivers, cooks, guards, clerks, volunteers, students, parents and neighbours who stayed all night at the station to help those who had just arrived",
      found:
        "We thank the teachers, nurses, drivers, cooks, guards, clerks, volunteers, students, parents and neighbours who stayed all night at the station to help those who had just arrived",
    },
    {
      text: "Wir haben heute mit der Bürgermeisterin und dem Hafenmeister über den neuen Kai gesprochen, der im Mai öffnet und an dem bald auch die Fähre nach Oslo täglich anlegen wird.",
      found:
        "Wir haben heute mit der Bürgermeisterin und dem Hafenmeister über den neuen Kai gesprochen, der im Mai öffnet und an dem bald auch die Fähre nach Oslo täglich anlegen wird.",
    },
  ],
  misses: [
    "The minister met the mayor. They spoke about the new port. It opens in May.",
    EXACT,
    `${EXACT} #Ports @portofoslo https://example.org/a/b/c/d/e/f/g`,
    `“${PORT}”`,
    "One\ntwo\nthree\nfour",
    "#One #Two #Three #Four #Five",
    "Une phrase courte, et une autre.",
    "東京で会議が開かれ、大臣が出席しました。とても長い文章ですが、数える言葉はありません。",
    "Short.",
    "",
  ],
};
