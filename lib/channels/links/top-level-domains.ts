// Which names end a host: the root zone as the `tlds` package lists it (IANA; 1.261.0), the one it
// lacks (.web, named in our platform notes of 2026-11-20), and the names that left the zone but
// stay in the list of twitter-text 3.1.0, the only one X ever published.

import tlds from "tlds";

const ADDED = "web";
const LEFT = `
abarth active adac afamilycompany aigo alfaromeo an avianca bananarepublic bentley bl blanco bnl
boots bq budapest bugatti cancerresearch cartier caseih cbs ceb chloe chrysler cityeats comcast
cookingchannel csc dabur dodge doha doosan duck dunlop duns eh epost esurance etisalat everbank fiat
flsmidth foodnetwork frontdoor fujixerox glade goodhands guardian hgtv honeywell hoteles htc iinet
intel iselect iveco iwc jcp jlc kerrylogistics kinder ladbrokes lancaster lancia lancome liaison
linde lipsy lixil loft lupin macys maserati mcd mcdonalds meo metlife mf mobily montblanc mopar
movistar mtpc mutual mutuelle nadex nationwide natura newholland northwesternmutual off oldnavy onion
onyourside orientexpress pamperedchef panerai passagens piaget pramerica qvc raid redstone
rightathome rmit rocher sapo sca scjohnson scor ses shaw showtime shriram spiegel spreadbetting srt
starhub statoil swiftcover symantec telecity telefonica tiffany tp travelchannel uconnect um vista
vistaprint volkswagen vuelos warman xfinity xperia zippo
اتصالات موبايلي 大众汽车 工行 手表 珠宝 诺基亚`;

type Names = {
  readonly ascii: ReadonlySet<string>;
  /** By first character, longest first. */
  readonly others: ReadonlyMap<string, readonly string[]>;
};

let names: Names | undefined;

/** Whether a name of ASCII letters, in any case, is a top-level domain. */
export function isAsciiTld(name: string): boolean {
  names ??= readNames();
  return names.ascii.has(name.toLowerCase());
}

/** Top-level domains with letters beyond ASCII that may start with this character, longest first. */
export function otherTlds(first: string): readonly string[] {
  names ??= readNames();
  return names.others.get(first.toLowerCase()) ?? [];
}

function readNames(): Names {
  const all = [...tlds, ADDED, ...LEFT.trim().split(/\s+/)];
  const others = new Map<string, string[]>();
  for (const name of all.filter((tld) => /[^a-z]/.test(tld)).sort((a, b) => b.length - a.length)) {
    const key = name.charAt(0);
    others.set(key, [...(others.get(key) ?? []), name]);
  }
  return { ascii: new Set(all.filter((tld) => /^[a-z]+$/.test(tld))), others };
}
