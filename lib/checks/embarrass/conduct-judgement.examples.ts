import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "The minister is corrupt.", found: "minister is corrupt", severity: "warn" },
    { text: "The corrupt minister of works resigned.", found: "corrupt minister" },
    {
      text: "The president is irresponsible and reckless.",
      found: "president is irresponsible and reckless",
    },
    { text: "The prime minister is a failure.", found: "prime minister is a failure" },
    { text: "The minister's stupid decision costs lives.", found: "minister's stupid" },
    { text: "The government's decision is idiotic.", found: "government's decision is idiotic" },
    {
      text: "This idiotic policy of the government continues.",
      found: "idiotic policy of the government",
    },
    {
      text: "President Varga is a dictator.",
      found: "President Varga is a dictator",
      severity: "hint",
    },
    { text: "The mayor is dishonest.", found: "mayor is dishonest" },
    { text: "Le ministre est malhonnête.", found: "ministre est malhonnête" },
    { text: "El alcalde es deshonesto.", found: "alcalde es deshonesto" },
    { text: "O ministro é desonesto.", found: "ministro é desonesto" },
    { text: "Der Minister ist korrupt.", found: "Minister ist korrupt" },
    {
      text: "The President's silence on the raid is cowardly.",
      found: "President's silence on the raid is cowardly",
    },
    {
      text: "The Minister has shown no integrity whatsoever.",
      found: "Minister has shown no integrity",
    },
    {
      text: "L'attitude du ministre Vidal est honteuse.",
      found: "L'attitude du ministre Vidal est honteuse",
    },
    {
      text: "El ministro Robles engañó deliberadamente al Congreso.",
      found: "ministro Robles engañó deliberadamente",
    },
    {
      text: "Minister Kolb hat sich feige verhalten.",
      found: "Minister Kolb hat sich feige verhalten",
    },
    {
      text: "Minister Orr behaved shamefully at the wreath-laying.",
      found: "Minister Orr behaved shamefully",
    },
    {
      text: "The Prime Minister handled the floods incompetently.",
      found: "Prime Minister handled the floods incompetently",
    },
  ],
  misses: [
    ".@SecretaryLund: Perhaps the greatest stain on this century is what happened in Zenda.",
    "The brutal regime must release all political prisoners.",
    "The government's irresponsible decision endangers the region.",
    "The minister called the decision irresponsible.",
    "The decision to close the border is regrettable.",
    "The minister is not corrupt.",
    "Protesters say the minister is corrupt.",
    "We condemn this cowardly and despicable attack.",
    "The illegal annexation of Ruritanian territory is shameful.",
    "The minister fights corrupt officials.",
    "It was a stupid mistake of ours: the minister speaks at ten.",
    "The regime's brutal crackdown on protesters must end.",
    "The queen lies in state until Friday; the king was lying in state here in 1952.",
    "Le ministre n'est pas corrompu.",
    "Der Bundespräsident verurteilt den feigen Anschlag.",
    "The President's silence at the memorial moved us all.",
    "The Prime Minister handled the floods calmly.",
    "The Minister has shown integrity in a hard year.",
    "Minister Kolb hat sich herzlich bedankt.",

    "",
  ],
};
