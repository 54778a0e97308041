import type { WorldLanguage } from "./country";

/**
 * The words for money and the currencies (ISO 4217) each may mean. One word covers all states that
 * use it, in the spellings people write ("Swedish krone" is loose, not wrong).
 *
 * Source: ISO 4217 and public knowledge as of 2026-11-20.
 *
 * A line each: codes | English | French | Spanish | Portuguese | German; an empty column is as in
 * English, and `?` marks a word that also means something else.
 */
const UNIT_ROWS = `EUR|euro,euros||||Euro,Euros
USD AUD CAD NZD SGD HKD TWD BSD BBD BZD BMD BND XCD FJD GYD JMD KYD LRD NAD SRD SBD TTD TVD CKD KID ZWL|dollar,dollars||dólar,dólares|dólar,dólares|Dollar
GBP EGP LBP SYP SSP SDG GIP FKP SHP IMP GGP JEP|pound?,pounds?,sterling?|livre?,livres?|libra?,libras?|libra?,libras?|Pfund?
CHF XOF XAF XPF BIF CDF DJF GNF KMF RWF|franc,francs||franco?,francos?|franco?,francos?|Franken?,Franc,Francs
SEK NOK DKK ISK CZK FOK|krona,kronor,krone,kroner,króna,krónur,koruna|couronne?,couronnes?|corona?,coronas?|coroa?,coroas?|Krone?,Kronen?
INR PKR LKR NPR MUR SCR IDR MVR|rupee,rupees|roupie,roupies|rupia,rupias|rupia,rupias|Rupie,Rupien,Rupiah
IDR|rupiah||||Rupiah
MVR|rufiyaa||||
MXN ARS CLP COP CUP CUC DOP PHP UYU|peso?,pesos?||||
BRL|real?,reais|réal?|real?,reales?|real?,reais|Real?
JPY|yen||yen,yenes|iene,ienes|Yen
CNY|yuan,yuans,renminbi,RMB||||
KRW KPW|won?|||won,wons|
THB|baht,bahts||||
VND|dong||||
LAK|kip||||
KHR|riel,riels||||
MYR|ringgit||||
BDT|taka||||
RUB BYN|ruble,rubles,rouble,roubles|rouble,roubles|rublo,rublos|rublo,rublos|Rubel
UAH|hryvnia,hryvnias|hryvnia|grivna,grivnas|hryvnia,grivna|Hrywnja,Griwna
PLN|zloty,zlotys,złoty||||
HUF|forint,forints||forinto,forintos|forint|Forint
RON MDL|leu,lei||||
BGN|lev?,leva||||
HRK|kuna,kunas||||
EEK|kroon,kroons||||
LVL|lats||||
LTL|litas||||
SIT|tolar,tolars||||
ALL|lek||||
RSD BHD DZD IQD JOD KWD LYD TND|dinar,dinars||dinar,dinares|dinar,dinares|Dinar
MKD|denar,denars,dinar,dinars||||
AED MAD|dirham,dirhams||dírham,dírhams|dirham,dirrã|Dirham
SAR QAR IRR OMR YER|riyal,riyals,rial,rials||rial,riales|rial,riais|Riyal,Rial
ILS|shekel,shekels|shekel,shekels,sheqel|séquel,séqueles,shekel|shekel,shekels|Schekel
TRY SYP LBP|lira,liras|livre?,livres?|lira,liras|lira,liras|Lira
GEL|lari||||
AMD|dram,drams||||
AZN TMT|manat,manats||||
KZT|tenge||||
KGS|som?||||
UZS|soum,som?||||
TJS|somoni||||
AFN|afghani?,afghanis?||afgani,afganis|afegane|Afghani?
MNT|tugrik,tögrög||||
MMK|kyat,kyats||||
ZWG|ZiG||||
ZAR|rand?,rands||||
NGN|naira,nairas||||
GHS|cedi,cedis||||
KES TZS UGX SOS|shilling,shillings||chelín,chelines|xelim,xelins|Schilling
ETB|birr||||
ERN|nakfa||||
MWK ZMW|kwacha,kwachas||||
AOA|kwanza,kwanzas||||
MZN|metical,meticais||||
BWP|pula?||||
LSL|loti||||
SZL|lilangeni,emalangeni||||
MGA|ariary||||
MRU|ouguiya||||
GMD|dalasi||||
SLE SLL|leone?,leones?||||
CVE|escudo?,escudos?||||
STN|dobra?,dobras?||||
PEN|sol?,soles?||||
BOB|boliviano?,bolivianos?||||
PYG|guarani?,guaranis?||||
VES|bolivar?,bolivars?,bolívar,bolívares||||
GTQ|quetzal,quetzals,quetzales||||
HNL|lempira,lempiras||||
NIO|cordoba?,córdoba?,córdobas||||
CRC|colon?,colón,colones||||
PAB|balboa?,balboas||||
HTG|gourde?,gourdes?||||
XCG ANG AWG|guilder,guilders,florin,florins||florín,florines|florim,florins|Gulden
TOP|paanga,pa'anga||||
WST|tala?||||
VUV|vatu||||
PGK|kina?||||
MOP|pataca,patacas||||
BTN|ngultrum||||
BAM|convertible mark,convertible marks|mark convertible|marco convertible|marco conversível|konvertible Mark`;

const COLUMNS: readonly WorldLanguage[] = ["en", "fr", "es", "pt", "de"];

export interface MoneyWord {
  readonly text: string;
  readonly languages: readonly WorldLanguage[];
  /** ISO 4217 codes that the word may stand for. */
  readonly currencies: readonly string[];
  /** Also an ordinary word, a weight or a name: ask for an amount or a state beside it. */
  readonly doubtful: boolean;
}

function readUnit(row: string): readonly MoneyWord[] {
  const [codes = "", ...columns] = row.split("|");
  const words = new Map<string, { languages: WorldLanguage[]; doubtful: boolean }>();
  for (const [index, language] of COLUMNS.entries()) {
    for (const entry of (columns[index] || columns[0] || "").split(",")) {
      const text = entry.replace("?", "");
      const word = words.get(text) ?? { languages: [], doubtful: false };
      word.languages.push(language);
      word.doubtful ||= entry.endsWith("?");
      words.set(text, word);
    }
  }
  const currencies = codes.split(" ");
  return [...words].map(([text, word]) => ({ text, currencies, ...word }));
}

let known: readonly MoneyWord[] | undefined;

/** The words for money in five languages; a word may stand there twice (the Danish, Swiss…). */
export function moneyWords(): readonly MoneyWord[] {
  known ??= UNIT_ROWS.split("\n").flatMap(readUnit);
  return known;
}

/** Money that is money no longer: whose it was, and the last day it was paid with. Source: European Central Bank, public knowledge as of 2026-11-21. */
export const ENDED_CURRENCIES: Readonly<
  Record<string, { readonly state: string; readonly ended: string }>
> = {
  BGN: { state: "BG", ended: "2026-01-31" },
  HRK: { state: "HR", ended: "2023-01-14" },
  EEK: { state: "EE", ended: "2011-01-14" },
  LVL: { state: "LV", ended: "2014-01-14" },
  LTL: { state: "LT", ended: "2015-01-15" },
  SIT: { state: "SI", ended: "2007-01-14" },
};

/** Signs that mean one currency, or a few. */
export const MONEY_SIGNS: Readonly<Record<string, readonly string[]>> = {
  "€": ["EUR"],
  "£": ["GBP", "EGP", "SYP", "LBP", "FKP", "GIP", "SHP"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
  "₩": ["KRW", "KPW"],
  "₪": ["ILS"],
  "₽": ["RUB"],
  "₺": ["TRY"],
  "₴": ["UAH"],
  "₫": ["VND"],
  "₦": ["NGN"],
  "₱": ["PHP"],
  "₲": ["PYG"],
  "₵": ["GHS"],
  "₸": ["KZT"],
  "₼": ["AZN"],
  "₾": ["GEL"],
  "฿": ["THB"],
  R$: ["BRL"],
  US$: ["USD"],
  A$: ["AUD"],
  C$: ["CAD"],
};
