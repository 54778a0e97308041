import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "CLABE 032180000118359719", found: "CLABE 032180000118359719" },
    { text: "Kontonummer 1234567, BLZ 37040044", found: "Kontonummer 1234567, BLZ" },
    {
      text: "Please pay to DE89 3704 0044 0532 0130 00 today.",
      found: "DE89 3704 0044 0532 0130 00",
      severity: "block",
    },
    { text: "GB29NWBK60161331926819 is the driver's account.", found: "GB29NWBK60161331926819" },
    { text: "IBAN: FR14 2004 1010 0505 0001 3M02 606", found: "FR14 2004 1010 0505 0001 3M02 606" },
    {
      text: "Donate to the earthquake relief: CH93 0076 2011 6238 5295 7",
      found: "CH93 0076 2011 6238 5295 7",
      severity: "warn",
    },
    {
      text: "Spenden bitte an AT61 1904 3002 3457 3201.",
      found: "AT61 1904 3002 3457 3201",
      severity: "warn",
    },
    { text: "Cuenta: ES91 2100 0418 4502 0005 1332", found: "ES91 2100 0418 4502 0005 1332" },
    { text: "Conta PT50 0002 0123 1234 5678 9015 4", found: "PT50 0002 0123 1234 5678 9015 4" },
    { text: "NL91ABNA0417164300 NOW", found: "NL91ABNA0417164300" },
    { text: "NO93 8601 1117 947", found: "NO93 8601 1117 947" },
    {
      text: "Bank: MT84 MALT 0110 0001 2345 MTLC AST0 01S",
      found: "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    },
    { text: "Sort code 20-00-00, account 55779911", found: "Sort code 20-00-00, account 55779911" },
    { text: "BE68 5390 0754 7034 or cash", found: "BE68 5390 0754 7034" },
    {
      text: "Please transfer the fee to account 0048 221 9983, sort code 20-45-77, name Jane Odhiambo.",
      today: "2026-11-20",
      found: "account 0048 221 9983, sort code",
    },
  ],
  misses: [
    "The World Bank gave 1,234,567,890 dollars.",
    "DE89 3704 0044 0532 0130 01 has a wrong check figure.",
    "Flight LH12 3456 is delayed.",
    "Room GB29, 10 am",
    "CO2 1234 5678 9012 3456",
    "https://x.example/DE89370400440532013000",
    "XX12 3456 7890 1234 5678 90",
    "Invoice FR12345678901234567890",
    "EU2026 1234 5678 9012",
    "The IBAN of our fund is on our website.",
    "DE89",
    "Order RO12ABC",
    "Resolution ES 10/23 of the Assembly",
    "",
  ],
};
