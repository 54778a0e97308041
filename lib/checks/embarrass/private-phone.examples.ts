import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Reach our consul on her private mobile +421 905 123 456.", found: "+421 905 123 456" },
    { text: "Call Mr Haddad on his mobile 0791 234 5678 if you can help.", found: "0791 234 5678" },
    { text: "My personal number is +33 6 12 34 56 78.", found: "+33 6 12 34 56 78" },
    { text: "Text me at 202-555-0143 about the gala.", found: "202-555-0143" },
    { text: "Ambassador Lee's cell: (202) 555-0143", found: "(202) 555-0143" },
    {
      text: "You can reach him at home on 020 7946 0123 (his home phone).",
      found: "020 7946 0123",
    },
    { text: "Son portable : 06 12 34 56 78", found: "06 12 34 56 78" },
    { text: "Appelez-moi au 06 98 76 54 32 ce soir.", found: "06 98 76 54 32" },
    { text: "Mi celular es +57 301 234 5678.", found: "+57 301 234 5678" },
    { text: "Llámelo al 612 345 678 después de las ocho.", found: "612 345 678" },
    { text: "O meu telemóvel é 912 345 678.", found: "912 345 678" },
    { text: "Meine Handynummer: 0151 23456789", found: "0151 23456789" },
    { text: "Seine Privatnummer lautet 030 1234567.", found: "030 1234567" },
  ],
  misses: [
    "Call our hotline: +421 2 5923 1111.",
    "Save the consular number +34 91 394 8900 on your phone.",
    "For emergencies call our duty officer: 0791 234 5678.",
    "My personal thanks to the 12,345,678 people who voted.",
    "Guarde en su móvil el número +34 91 394 8900.",
    "His number is 10, and he scored twice.",
    "Her phone rang at 2026-11-20 in the play.",
    "Her number one priority from 2020-2026 was peace.",
    "Call her Excellency: 60 years of friendship!",
    "Appelez le 01 43 17 53 53 pour toute urgence.",
    "Ihre Nummer finden Sie im Brief.",
    "Press contact: Jane Berg, +47 23 95 00 00",
    "https://x.example/his-number/0791234567",
    "",
  ],
};
