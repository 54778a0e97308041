import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "We would tend to think that, generally speaking, the talks were more or less useful.",
      found: "We would tend to think that, generally speaking, the talks were more or less",
    },
    {
      text: "The outcome was arguably not entirely unsatisfactory.",
      found: "not entirely unsatisfactory",
    },
    {
      text: "Cabría tal vez señalar un avance.",
      language: "es",
      found: "Cabría tal vez señalar",
    },
    { text: "Il se pourrait que la situation change.", language: "fr", found: "Il se pourrait" },
    { text: "We would be inclined to think that this might help.", found: "would be inclined to" },
    {
      text: "It could perhaps be argued that visas cost too much.",
      found: "It could perhaps be argued",
    },
    { text: "It may be worth asking the firefighters.", found: "It may be worth" },
    { text: "The plan is, to a certain extent, ready.", found: "to a certain extent" },
    { text: "It should be noted that the office is closed.", found: "It should be noted" },
    { text: "The road could potentially open in May.", found: "could potentially" },
    { text: "An answer will follow in due course.", found: "in due course" },
    {
      text: "We believe it might be rather useful to farmers.",
      found: "We believe it might be rather",
    },
    { text: "We are cautiously optimistic about the harvest.", found: "cautiously optimistic" },
    { text: "Il convient de noter que le bureau est fermé.", found: "Il convient de noter" },
    { text: "Il semblerait que le pont soit fermé.", found: "Il semblerait" },
    { text: "Cabe destacar que la oficina está cerrada.", found: "Cabe destacar" },
    { text: "El plan está, en cierta medida, listo.", found: "en cierta medida" },
  ],
  misses: [
    "It is fair to say that nobody slept.",
    "Puede que llueva mañana: traigan paraguas.",
    "I am inclined to agree with the fishermen on this.",
    "Visas cost too much.",
    "Thank you to the firefighters.",
    "The road may open in May.",
    "Snow is likely and roads may close.",
    "“It could be argued,” he said, and sat down.",
    "We believe in free schools.",
    "You could win a trip to Oslo.",
    "Perhaps you know her song.",
    "Le bureau est fermé lundi.",
    "La oficina está cerrada el lunes.",
    "Quite a day for our swimmers!",
    "",
  ],
};
