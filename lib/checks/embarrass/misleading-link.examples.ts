import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Donate via un.org (https://un-relief.xyz/pay)",
      found: "un.org (https://un-relief.xyz/pay",
    },
    {
      text: "unicef.org (https://pay.example.com/u)",
      found: "unicef.org (https://pay.example.com/u",
    },
    {
      text: "www.gov.uk → https://visa-apply.info/uk",
      found: "www.gov.uk → https://visa-apply.info/uk",
    },
    { text: "[europa.eu](https://grants.info/eu)", found: "europa.eu](https://grants.info/eu" },
    { text: "https://www.un.org@evil.com/x", found: "https://www.un.org@evil.com/x" },
    { text: "state.gov <https://state-gov.info/a>", found: "state.gov <https://state-gov.info/a" },
    {
      text: "redcross.org (http://icrc.ch.example.com/a)",
      found: "redcross.org (http://icrc.ch.example.com/a",
    },
    {
      text: "Ver exteriores.gob.es (https://citas.pro/es)",
      found: "exteriores.gob.es (https://citas.pro/es",
    },
    { text: "Voir gouv.fr (https://aide.info/fr)", found: "gouv.fr (https://aide.info/fr" },
    { text: "Siehe bund.de (https://amt.info/de)", found: "bund.de (https://amt.info/de" },
    { text: "gov.br (https://br.info/a)", found: "gov.br (https://br.info/a" },
    { text: "who.int -> https://vaccines.info/who", found: "who.int -> https://vaccines.info/who" },
  ],
  misses: [
    "un.org (https://www.un.org/en)",
    "un.org and https://unicef.org",
    "Read un.org: https://bit.ly/abc",
    "The UN site (https://un.org)",
    "gov.uk (https://www.gov.uk/visas)",
    "https://a.example.org (https://b.example.com)",
    "un.org/en (https://youtu.be/abc)",
    "See un.org. https://gov.uk is next.",
    "un.org (in English)",
    "user@un.org (https://un.org)",
    "europa.eu (https://t.co/abc)",
    "travel.state.gov (https://www.state.gov/a)",
    "",
  ],
};
