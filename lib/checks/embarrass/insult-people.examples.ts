import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Freedonians are lazy and stupid.",
      found: "Freedonians are lazy and stupid",
      severity: "block",
    },
    { text: "All Roma are thieves.", found: "Roma are thieves" },
    { text: "Refugees are parasites, all of them.", found: "Refugees are parasites" },
    { text: "The French are cowards.", found: "The French are cowards" },
    {
      text: "Typical Bordurians: liars and cheats.",
      found: "Bordurians: liars and cheats",
    },
    { text: "These people are animals.", found: "These people are animals" },
    { text: "What a bunch of idiots these Germans are!", found: "idiots these Germans" },
    { text: "He talks like a retard.", found: "like a retard" },
    { text: "Go back to your country!", found: "Go back to your country", severity: "warn" },
    { text: "Les Borduriens sont des voleurs.", found: "Borduriens sont des voleurs" },
    { text: "Los inmigrantes son unos parásitos.", found: "inmigrantes son unos parásitos" },
    { text: "Os ciganos são ladrões.", found: "ciganos são ladrões" },
    { text: "Ausländer sind Ungeziefer.", found: "Ausländer sind Ungeziefer" },
  ],
  misses: [
    "Freedonians are warm and generous.",
    "We reject the claim that Freedonians are lazy.",
    "It is hateful to say that all Roma are thieves.",
    "Refugees are not parasites. They are our neighbours.",
    "“Refugees are parasites”: such language must have no place in our parliaments.",
    "Calling refugees vermin is how it always starts.",
    "Those who call Muslims savages do not speak for our country.",
    "The French are coming to our national day.",
    "Women are too often absent from diplomacy.",
    "The fire retardant foam is being replaced.",
    "These animals are protected by CITES.",
    "Traffickers are criminals.",
    "Les Borduriens sont nos amis.",
    "Los inmigrantes no son delincuentes.",
    "Ausländer sind willkommen.",
    "",
  ],
};
