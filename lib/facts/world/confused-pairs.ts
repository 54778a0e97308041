import type { CountryCode } from "./country";

/**
 * States and capitals that are mixed up. A pair alone proves nothing: a check needs the other one's
 * capital, people, flag, money or continent beside the name, and no word of this one.
 *
 * Source: public knowledge (corrections issued by governments, broadcasters and sports bodies), as of
 * 2026-11-20.
 */
const CONFUSED_COUNTRIES: readonly (readonly [codes: string, why: string])[] = [
  ["SI SK", "Slovenia and Slovakia: alike in name and flag"],
  ["AT AU", "Austria and Australia: alike in name"],
  ["NE NG", "Niger and Nigeria: alike in name, and neighbours"],
  ["CD CG", "two states called Congo, and the river"],
  ["DM DO", "Dominica and the Dominican Republic: alike in name and people"],
  ["GN GQ GW PG", "four states called Guinea"],
  ["GN GY", "Guinea and Guyana: alike in name"],
  ["GF GY", "French Guiana and Guyana: alike in name"],
  ["GH GY", "Ghana and Guyana: alike in name"],
  ["GA GM", "Gabon and the Gambia: alike in name"],
  ["GM ZM", "the Gambia and Zambia: alike in name"],
  ["GM GN", "the Gambia and Guinea: alike in name"],
  ["GH GM", "Ghana and the Gambia: alike in name"],
  ["IQ IR", "Iran and Iraq: one letter"],
  ["LT LV", "Lithuania and Latvia: alike in name, and neighbours"],
  ["EE LT", "Estonia and Lithuania: Baltic states"],
  ["EE LV", "Estonia and Latvia: Baltic states"],
  ["CH SE", "Switzerland and Sweden: alike in name in several languages"],
  ["CH SZ", "Switzerland and Eswatini, once Swaziland"],
  ["ML MW", "Mali and Malawi: alike in name"],
  ["ML MV", "Mali and Maldives: alike in name"],
  ["ML MT", "Mali and Malta: alike in name"],
  ["MT MV", "Malta and Maldives: alike in name"],
  ["MW MV", "Malawi and Maldives: alike in name"],
  ["MY MW", "Malaysia and Malawi: alike in name"],
  ["MR MU", "Mauritania and Mauritius: alike in name"],
  ["MU MV", "Mauritius and Maldives: islands alike in name"],
  ["MA MC", "Morocco and Monaco: alike in name"],
  ["PY UY", "Paraguay and Uruguay: alike in name, and neighbours"],
  ["KP KR", "two states called Korea"],
  ["SD SS", "Sudan and South Sudan"],
  ["TW TH", "Taiwan and Thailand: alike in name"],
  ["TJ TM", "Tajikistan and Turkmenistan: alike in name, and neighbours"],
  ["TR TM", "Türkiye and Turkmenistan: alike in name"],
  ["KG KZ", "Kyrgyzstan and Kazakhstan: alike in name, and neighbours"],
  ["TO TG", "Tonga and Togo: alike in name"],
  ["TV VU", "Tuvalu and Vanuatu: alike in name"],
  ["NR NU", "Nauru and Niue: alike in name"],
  ["WS AS", "Samoa and American Samoa"],
  ["BB BM", "Barbados and Bermuda: alike in name"],
  ["BS BB BZ", "Bahamas, Barbados and Belize: alike in name"],
  ["BI RW", "Burundi and Rwanda: neighbours"],
  ["BT BD", "Bhutan and Bangladesh: neighbours"],
  ["CR CI", "Costa Rica and Côte d'Ivoire"],
  ["CZ RU", "Czechia and Chechnya: alike in name"],
  ["DK NL", "Danish and Dutch"],
  ["ER ET", "Eritrea and Ethiopia: neighbours"],
  ["GD ES", "Grenada and Granada"],
  ["ID IN", "Indonesia and India: alike in name"],
  ["IE IS", "Ireland and Iceland: alike in name"],
  ["IE GB-NIR", "Ireland and Northern Ireland"],
  ["LB LY", "Lebanon and Libya: alike in name"],
  ["LR LY", "Liberia and Libya: alike in name"],
  ["LI LU", "Liechtenstein and Luxembourg: small states"],
  ["LC VC", "Saint Lucia and Saint Vincent: islands"],
  ["AG AI", "Antigua and Anguilla: alike in name"],
  ["AD AO", "Andorra and Angola: alike in name"],
  ["AL DZ", "Albania and Algeria: alike in name"],
  ["GB GB-ENG", "the United Kingdom and England"],
  ["ZM ZW", "Zambia and Zimbabwe: alike in name, and neighbours"],
];

/** Capitals, with the states they belong to, in English. */
export const CONFUSED_CAPITALS: readonly (readonly [
  one: readonly [city: string, code: CountryCode],
  other: readonly [city: string, code: CountryCode],
])[] = [
  [
    ["Budapest", "HU"],
    ["Bucharest", "RO"],
  ],
  [
    ["Bratislava", "SK"],
    ["Ljubljana", "SI"],
  ],
  [
    ["Bratislava", "SK"],
    ["Brasília", "BR"],
  ],
  [
    ["Kinshasa", "CD"],
    ["Brazzaville", "CG"],
  ],
  [
    ["Kingston", "JM"],
    ["Kingstown", "VC"],
  ],
  [
    ["Kigali", "RW"],
    ["Kampala", "UG"],
  ],
  [
    ["Riga", "LV"],
    ["Vilnius", "LT"],
  ],
  [
    ["Riga", "LV"],
    ["Tallinn", "EE"],
  ],
  [
    ["Tripoli", "LY"],
    ["Tunis", "TN"],
  ],
  [
    ["San José", "CR"],
    ["San Juan", "PR"],
  ],
  [
    ["San José", "CR"],
    ["San Salvador", "SV"],
  ],
  [
    ["Santiago", "CL"],
    ["Santo Domingo", "DO"],
  ],
  [
    ["Victoria", "SC"],
    ["Valletta", "MT"],
  ],
  [
    ["Vientiane", "LA"],
    ["Vienna", "AT"],
  ],
  [
    ["Niamey", "NE"],
    ["Abuja", "NG"],
  ],
  [
    ["Malabo", "GQ"],
    ["Malé", "MV"],
  ],
  [
    ["Bissau", "GW"],
    ["Conakry", "GN"],
  ],
  [
    ["Banjul", "GM"],
    ["Bangui", "CF"],
  ],
  [
    ["Bamako", "ML"],
    ["Baku", "AZ"],
  ],
  [
    ["Port Louis", "MU"],
    ["Port of Spain", "TT"],
  ],
  [
    ["Port-au-Prince", "HT"],
    ["Port of Spain", "TT"],
  ],
  [
    ["Asmara", "ER"],
    ["Addis Ababa", "ET"],
  ],
  [
    ["Amman", "JO"],
    ["Muscat", "OM"],
  ],
  [
    ["Algiers", "DZ"],
    ["Rabat", "MA"],
  ],
  [
    ["Roseau", "DM"],
    ["Santo Domingo", "DO"],
  ],
  [
    ["Canberra", "AU"],
    ["Vienna", "AT"],
  ],
  [
    ["Bern", "CH"],
    ["Berlin", "DE"],
  ],
  [
    ["Stockholm", "SE"],
    ["Bern", "CH"],
  ],
  [
    ["Asunción", "PY"],
    ["Montevideo", "UY"],
  ],
  [
    ["Ashgabat", "TM"],
    ["Astana", "KZ"],
  ],
  [
    ["Tashkent", "UZ"],
    ["Dushanbe", "TJ"],
  ],
  [
    ["Lilongwe", "MW"],
    ["Lusaka", "ZM"],
  ],
  [
    ["Lomé", "TG"],
    ["Malé", "MV"],
  ],
  [
    ["Sofia", "BG"],
    ["Skopje", "MK"],
  ],
  [
    ["Seoul", "KR"],
    ["Pyongyang", "KP"],
  ],
  [
    ["Baghdad", "IQ"],
    ["Tehran", "IR"],
  ],
  [
    ["Sarajevo", "BA"],
    ["Skopje", "MK"],
  ],
  [
    ["Georgetown", "GY"],
    ["Bridgetown", "BB"],
  ],
  [
    ["Vilnius", "LT"],
    ["Tallinn", "EE"],
  ],
];

const key = (one: CountryCode, other: CountryCode) => [one, other].sort().join(" ");
let read: ReadonlyMap<string, string> | undefined;

function readPairs(): ReadonlyMap<string, string> {
  const pairs = CONFUSED_COUNTRIES.flatMap(([group, why]) => {
    const codes = group.split(" ");
    return codes.flatMap((one, index) =>
      codes.slice(index + 1).map((other) => [key(one, other), why] as const),
    );
  });
  return new Map(pairs);
}

/** Why two states are mixed up, in English; undefined where they are not. */
export function confusion(one: CountryCode, other: CountryCode): string | undefined {
  read ??= readPairs();
  return read.get(key(one, other));
}

/** The capital of a state that is mixed up with the other state's, in English; undefined where they are not. */
export function confusedCapital(other: CountryCode, own: CountryCode): string | undefined {
  for (const [[city, code], [second, secondCode]] of CONFUSED_CAPITALS) {
    if (code === own && secondCode === other) return city;
    if (secondCode === own && code === other) return second;
  }
  return undefined;
}
