import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Happy National Day! #Ghana #NationalDay #Accra #Friendship",
      found: "#Accra #Friendship",
    },
    { text: "#Water #Peace #Law in Geneva", found: "#Law" },
    {
      text: "Talks on #Water with #Chad, #Niger and #Mali",
      found: "#Niger and #Mali",
    },
    { text: "#A1 #B2 #C3 #D4", found: "#C3 #D4" },
    { text: "Bienvenue ! #Rabat #Maroc #Amitié", found: "#Amitié" },
    { text: "¡Feliz día! #Lima #Perú #Fiesta #Música", found: "#Fiesta #Música" },
    {
      text: "Books on the train #Read #Write #Travel #Oslo #Norway #Winter",
      channel: "instagram",
      found: "#Winter",
    },
    { text: "On rivers #Water #Peace", channel: "threads", found: "#Peace" },
    { text: "Jobs! #Work #Oslo #Law #Europe", channel: "linkedin", found: "#Europe" },
    { text: "東京 #東京 #日本 #桜", found: "#桜" },
  ],
  misses: [
    "Happy National Day, #Ghana!",
    "#Water #Peace",
    "No tags at all",
    "Item #1, #2 and #3 on the list",
    { text: "Books #Read #Write #Travel #Oslo #Norway", channel: "instagram" },
    { text: "Jobs #Work #Oslo #Law", channel: "linkedin" },
    { text: "Trains #Rail #Oslo #Night #Europe", channel: "mastodon" },
    "https://example.org/#a #Water",
    "@un @eu @au",
    "C# and F# are languages",
    "",
  ],
};
