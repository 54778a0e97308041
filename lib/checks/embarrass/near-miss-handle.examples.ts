import { NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

const provenance = { pack: "test", version: 1, issuer: "test", signed: false, ref: undefined };
const HANDLES = {
  ...NO_MINISTRY,
  handles: ["StateDept", "ForeignOffice", "EmbassyOfNorway", "UN_Women", "FranceInChile"].map(
    (name) => ({ platform: "x", handle: `@${name}`, who: name, topics: [], provenance }),
  ),
};

export const examples: Examples = {
  hits: [
    {
      text: "Thank you @StateDpt for the visit!",
      found: "@StateDpt",
      fixed: "Thank you @StateDept for the visit!",
      ministry: HANDLES,
    },
    {
      text: "With @EmbassyOfNoway in Lima",
      found: "@EmbassyOfNoway",
      fixed: "With @EmbassyOfNorway in Lima",
      ministry: HANDLES,
    },
    {
      text: "Follow @foreingoffice today",
      found: "@foreingoffice",
      fixed: "Follow @ForeignOffice today",
      ministry: HANDLES,
    },
    {
      text: "@UN_Wommen leads the way",
      found: "@UN_Wommen",
      fixed: "@UN_Women leads the way",
      ministry: HANDLES,
    },
    { text: "cc @StateDetp", found: "@StateDetp", fixed: "cc @StateDept", ministry: HANDLES },
    {
      text: ".@EmbasyOfNorway hosts us",
      found: "@EmbasyOfNorway",
      fixed: ".@EmbassyOfNorway hosts us",
      ministry: HANDLES,
    },
    {
      text: "merci @ForeingnOffice !",
      found: "@ForeingnOffice",
      fixed: "merci @ForeignOffice !",
      ministry: HANDLES,
    },
    {
      text: "gracias @StateDepr",
      found: "@StateDepr",
      fixed: "gracias @StateDept",
      ministry: HANDLES,
    },
    {
      text: "obrigado @UN_Wmen",
      found: "@UN_Wmen",
      fixed: "obrigado @UN_Women",
      ministry: HANDLES,
    },
    {
      text: "danke @EmbassyOfNorwy",
      found: "@EmbassyOfNorwy",
      fixed: "danke @EmbassyOfNorway",
      ministry: HANDLES,
    },
    {
      text: "(@FrgnOffice and @ForegnOffice)",
      found: "@ForegnOffice",
      fixed: "(@FrgnOffice and @ForeignOffice)",
      ministry: HANDLES,
    },
    {
      text: "@franceinchille olé",
      found: "@franceinchille",
      fixed: "@FranceInChile olé",
      ministry: HANDLES,
    },
    {
      text: "Thanks @UN_Woman for the support.",
      found: "@UN_Woman",
      fixed: "Thanks @UN_Women for the support.",
    },
  ],
  misses: [
    { text: "Thank you @StateDept for the visit!", ministry: HANDLES },
    { text: "Thank you @statedept for the visit!", ministry: HANDLES },
    "Thank you @EmbassyDpt for the visit!",
    { text: "With @FranceInChina today", ministry: HANDLES },
    { text: "With @UN_Women2 today", ministry: HANDLES },
    { text: "With @StateDeptUK today", ministry: HANDLES },
    { text: "@UN and @NATO", ministry: HANDLES },
    { text: "mail@statedpt.example", ministry: HANDLES },
    { text: "@StateDpt", ministry: HANDLES, channel: "mastodon" },
    { text: "With @EmbassyOfIreland", ministry: HANDLES },
    { text: "No mention here", ministry: HANDLES },
    { text: "@ForeignOffices2", ministry: HANDLES },
    "",
    "Thanks @UNICEF_es and @UNICEFKenya for the support.",
  ],
};
