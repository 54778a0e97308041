import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "“Peace is not made by those who wait for it.”",
      found: "“Peace is not made by those who wait for it.”",
    },
    {
      text: "A thought for today: all roads lead home. “The border is a line that only maps can see” 🌍",
      found: "“The border is a line that only maps can see”",
    },
    {
      text: "Gandhi told us: be the change you wish to see in the world.",
      found: "Gandhi told us: be the change you wish to see in the world.",
    },
    {
      text: "“Let them eat cake” — Marie Antoinette",
      found: "“Let them eat cake” — Marie Antoinette",
    },
    {
      text: "« La paix ne se fait pas avec ceux qui attendent »",
      found: "« La paix ne se fait pas avec ceux qui attendent »",
    },
    {
      text: "„Frieden macht nicht, wer nur darauf wartet“",
      found: "„Frieden macht nicht, wer nur darauf wartet“",
    },
    {
      text: "«La paz no la hacen los que la esperan»",
      found: "«La paz no la hacen los que la esperan»",
    },
    {
      text: "Einstein: Insanity is doing the same thing over and over.",
      found: "Einstein: Insanity is doing the same thing over and over.",
    },
  ],
  misses: [
    "“Peace is not made by those who wait for it.” Thank you, Edda Lund, for these words.",
    "“Peace is not made by those who wait for it.” — Edda Lund",
    "Minister Lund said: “Peace is not made by those who wait for it.”",
    "“Peace is not made by those who wait,” says our minister.",
    "@EddaLund at the UN “Peace is not made by those who wait for it.”",
    "The so-called “peace” plan",
    "Our exhibition “The border is a line that maps can see” opens today.",
    "“Peace is not made by those who wait for it.”\nEdda Lund, 2026",
    "Be the change.",
    "« La paix ne se fait pas en attendant », a déclaré la ministre.",
    "",
  ],
};
