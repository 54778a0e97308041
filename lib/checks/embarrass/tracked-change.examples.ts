import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "We [deleted: strongly] condemn the attack.", found: "[deleted: strongly]" },
    { text: "Commented [AB1]: is this right? We condemn the attack.", found: "Commented [AB1]:" },
    { text: "We {+firmly+} support Moldova.", found: "{+firmly+}" },
    { text: "We {++firmly++} support {--brave--} Moldova.", found: "{++firmly++}" },
    { text: "We ~~regret~~ deplore the decision.", found: "~~regret~~" },
    { text: "Formatted: Font: 12 pt. We thank our hosts.", found: "Formatted:" },
    {
      text: "Moved (insertion): the second line. We will reopen soon.",
      found: "Moved (insertion):",
    },
    { text: "[inserted: sincere] thanks to Oman.", found: "[inserted: sincere]" },
    { text: "Comment [JD12R11]: too long? Happy birthday!", found: "Comment [JD12R11]:" },
    { text: "We <del>may</del> will reopen in May.", found: "<del>" },
    { text: "Wir [gelöscht: sehr] danken allen.", found: "[gelöscht: sehr]" },
    { text: "Nous [ajouté : vivement] saluons l'accord.", found: "[ajouté : vivement]" },
    { text: "<<<<<<< HEAD\nWe welcome the vote.", found: "<<<<<<<" },
    {
      text: "Inserted: robust. Deleted: strong. We opened a library.",
      today: "2026-11-20",
      found: ["Inserted: robust.", "Deleted: strong."],
    },
    {
      text: "Commented [AB1]: check this. We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "Commented [AB1]:",
    },
  ],
  misses: [
    "We condemn the attack in Lahore [video].",
    "Many commented [AB] on the attack.",
    "Add + share = care {really}",
    "The post was deleted: here is why.",
    "~ 300 guests ~ came.",
    "Prices <10 euros> at the door.",
    "[Moved] The concert is now at 8 pm.",
    "“[Inserted] between two seas,” he wrote.",
    "C[AB1]N is a robot.",
    "-- Delivered by our school choir --",
    "We {heart} Lisbon.",
    "5 << 7",
    "",
  ],
};
