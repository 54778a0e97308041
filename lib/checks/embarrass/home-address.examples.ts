import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Our driver lives at 14 Rose Street, Harare.", found: "lives at 14 Rose Street" },
    { text: "Her home address is 22 Calle Luna, Madrid.", found: "Her home address is 22" },
    { text: "Private address: 5 Hill Road", found: "Private address: 5" },
    { text: "The witness resides at 221b Baker Street.", found: "resides at 221b Baker Street" },
    { text: "The family is living in flat 12, Block C.", found: "living in flat 12" },
    { text: "Il habite au 12 rue des Lilas.", found: "habite au 12 rue" },
    { text: "Adresse personnelle : 4, allée des Pins", found: "Adresse personnelle : 4" },
    { text: "La señora vive en la calle Luna 22.", found: "vive en la calle Luna 22" },
    { text: "Domicilio particular: Avenida Sol 9", found: "Domicilio particular: Avenida Sol 9" },
    { text: "Ele mora na Rua das Flores 31.", found: "mora na Rua das Flores 31" },
    { text: "Sie wohnt in der Rosenstraße 14.", found: "wohnt in der Rosenstraße 14" },
    { text: "Privatanschrift: Lindenweg 3", found: "Privatanschrift: Lindenweg 3" },
    {
      text: "Send cards to his home, 14 Lilac Close, Guildford.",
      found: "his home, 14 Lilac Close",
    },
    {
      text: "Leave the papers at the Consul's home, 14 Larkspur Lane, flat 3.",
      found: "the Consul's home, 14 Larkspur Lane",
    },
    {
      text: "The DCM's house, 118 Acacia Avenue, is open on Friday.",
      found: "The DCM's house, 118 Acacia Avenue",
    },
  ],
  misses: [
    "Our new office is at 14 Rose Street, Harare.",
    "Send flowers to the embassy, 22 Calle Luna, Madrid.",
    "The painter lived at 12 rue des Lilas.",
    "He lives in Harare with 3 children.",
    "14 million people live in the capital.",
    "The museum at 221b Baker Street reopens.",
    "Elle habite Paris depuis 12 ans.",
    "Vive en Madrid desde 2012.",
    "Mora no coração de 3 milhões.",
    "Sie wohnt seit 14 Jahren in Wien.",
    "The Ambassador addresses 200 students today.",
    "Come and live in a country with 1000 lakes!",
    "",
    "Our new embassy moves into 5 Cedar Close, Kilimani, this weekend.",
    "The community house, 118 Acacia Avenue, is open on Friday.",
  ],
};
