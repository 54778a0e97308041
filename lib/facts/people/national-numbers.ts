/**
 * Numbers by which states know one person, with what they are called and how they are written.
 * Sources: OECD tax identification numbers by jurisdiction (2024), Council of the EU's PRADO glossary of personal numbers, the
 * issuing authorities' own pages; from general knowledge, written 2026-11-21. Not checked against the authorities' check figures.
 */
export interface NationalNumber {
  /** Source of a pattern; with the case as written, since most names are abbreviations. */
  readonly name: string;
  readonly form: string;
}

export const NATIONAL_NUMBERS: readonly NationalNumber[] = [
  // Americas
  { name: "SSN|[Ss]ocial [Ss]ecurity(?: [Nn]umber| [Nn]o\\.?)?", form: "\\d{3}-?\\d{2}-?\\d{4}" },
  { name: "A-[Nn]umber|[Aa]lien (?:[Rr]egistration )?[Nn]umber", form: "A?-?\\d{8,9}" },
  { name: "SIN|[Ss]ocial [Ii]nsurance [Nn]umber", form: "\\d{3}[ -]\\d{3}[ -]\\d{3}" },
  { name: "CPF", form: "\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}" },
  { name: "RG", form: "\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dXx]" },
  { name: "[Tt]ítulo de [Ee]leitor", form: "\\d{4} ?\\d{4} ?\\d{4}" },
  { name: "CURP", form: "[A-Z]{4}\\d{6}[HM][A-Z]{5}[A-Z0-9]\\d" },
  { name: "RFC", form: "[A-Z]{4}\\d{6}[A-Z0-9]{3}" },
  { name: "RUT|RUN", form: "\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dkK]" },
  { name: "DNI|L\\.?E\\.?", form: "\\d{1,2}\\.?\\d{3}\\.?\\d{3}(?:-?[A-Z])?" },
  { name: "CUI[LT]", form: "\\d{2}-?\\d{8}-?\\d" },
  {
    name: "[Cc]édula(?: de (?:identidad|ciudadanía|extranjería))?|C\\.?[CI]\\.?",
    form: "\\d{1,3}(?:\\.\\d{3}){2,3}(?:-\\d)?|\\d{7,10}(?:-\\d)?",
  },
  { name: "[Mm]atrícula consular|[Cc]arn[ée] diplomático", form: "\\d{4,9}(?:[/-]\\d{2,4})?" },
  // Europe
  {
    name: "NINO|[Nn]ational [Ii]nsurance(?: [Nn]umber| [Nn]o\\.?)?",
    form: "[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]",
  },
  { name: "NHS [Nn]umber|NHS [Nn]o\\.?", form: "\\d{3} ?\\d{3} ?\\d{4}" },
  {
    name: "INSEE|NIR|[Nn](?:uméro|°|º) (?:de )?(?:[Ss]écurité [Ss]ociale|sécu)|[Ss]écurité sociale",
    form: "[12] ?\\d{2} ?\\d{2} ?[\\dAB]{2} ?\\d{3} ?\\d{3}(?: ?\\d{2})?",
  },
  {
    name: "(?:[Cc]arte )?[Nn]ationale? d['’]identité|[Cc]arte d['’]identité|[Tt]itre de séjour|CNI",
    form: "[A-Z0-9]{0,3}\\d{6,12}",
  },
  { name: "NIE", form: "[XYZ]-?\\d{7}-?[A-Z]" },
  { name: "NIF|[Cc]ontribuinte", form: "\\d{9}|[XYZ]?\\d{7,8}-?[A-Z]" },
  { name: "NISS", form: "\\d{11}" },
  { name: "[Cc]artão de [Cc]idadão", form: "\\d{8} ?\\d(?: ?[A-Z]{2}\\d)?" },
  { name: "BSN|[Bb]urgerservicenummer", form: "\\d{9}|\\d{4}\\.\\d{2}\\.\\d{3}" },
  { name: "[Cc]odice [Ff]iscale|C\\.F\\.", form: "[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]" },
  {
    name: "[Ss]teuer-?(?:ID|[Ii]dentifikationsnummer|[Nn]ummer|[Ii]dentnummer)|[Ii]d(?:entifikations)?-?[Nn]r\\.?",
    form: "\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}",
  },
  {
    name: "[Ss]ozialversicherungsnummer|SVNR|SV-[Nn]ummer|[Rr]entenversicherungsnummer",
    form: "\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}|\\d{4} ?\\d{6}",
  },
  {
    name: "[Pp]ersonalausweis(?:nummer)?|[Aa]usweis(?:nummer)?",
    form: "[A-Z0-9]{1,2}\\d[A-Z0-9]{6,7}",
  },
  { name: "A[VH][SV](?:-[Nn]ummer|-[Nn]r\\.?)?", form: "756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}" },
  {
    name: "[Pp]ersonnummer|[Ff]ødselsnummer|CPR(?:-nummer)?|[Hh]enkilötunnus|[Kk]ennitala",
    form: "(?:\\d{2})?\\d{6}[ +-]?[\\dA-Z]{3,5}",
  },
  { name: "PESEL", form: "\\d{11}" },
  { name: "[Rr]odné číslo|RČ", form: "\\d{6}/?\\d{3,4}" },
  { name: "CNP", form: "[1-8]\\d{12}" },
  { name: "EGN|ЕГН", form: "\\d{10}" },
  { name: "JMBG|OIB|EMŠO|AMKA|ΑΜΚΑ|AFM", form: "\\d{9,13}" },
  { name: "TAJ(?:-szám)?", form: "\\d{3} ?\\d{3} ?\\d{3}" },
  { name: "T\\.?C\\.?(?: Kimlik)?(?: No)?", form: "[1-9]\\d{10}" },
  { name: "ИНН|СНИЛС|INN|SNILS", form: "\\d{3}-?\\d{3}-?\\d{3}[ -]?\\d{2,3}" },
  // Asia, Africa, Oceania
  { name: "[Aa]adhaar", form: "\\d{4} ?\\d{4} ?\\d{4}" },
  { name: "PAN", form: "[A-Z]{3}[ABCFGHLJPT][A-Z]\\d{4}[A-Z]" },
  { name: "CNIC|NICOP|NIC", form: "\\d{5}-?\\d{7}-?\\d|\\d{9}[VX]" },
  { name: "HKID", form: "[A-Z]{1,2}\\d{6}\\([\\dA]\\)" },
  { name: "NRIC|FIN", form: "[STFGM]\\d{7}[A-Z]" },
  { name: "MyKad", form: "\\d{6}-?\\d{2}-?\\d{4}" },
  { name: "KTP|NIK", form: "\\d{16}" },
  { name: "Emirates ID|EID", form: "784-?\\d{4}-?\\d{7}-?\\d" },
  { name: "[Ii]qama", form: "2\\d{9}" },
  { name: "[Tt]eudat [Zz]ehut", form: "\\d{9}" },
  { name: "RRN|[Rr]esident [Rr]egistration [Nn]umber", form: "\\d{6}-?[1-8]\\d{6}" },
  { name: "My Number|[Mm]ainanbā", form: "\\d{4} ?\\d{4} ?\\d{4}" },
  { name: "NIN|BVN", form: "\\d{11}" },
  {
    name: "SA ID|TFN|IRD|[Mm]edicare [Nn]umber",
    form: "\\d{13}|\\d{3} ?\\d{3} ?\\d{3}|\\d{4} ?\\d{5} ?\\d",
  },
  // Anywhere
  {
    name: "(?:[Nn]ational |[Ii]dentity |[Pp]ersonal )?(?:ID|[Ii]dentity)(?: [Cc]ard)?(?: [Nn]umber| [Nn]o\\.?| n[°º.]+)",
    form: "[A-Z]{0,3}\\d{7,14}|\\d{6}-\\d{4}",
  },
  {
    name: "[Nn]ational ID|[Pp]ersonal ID|[Cc]itizen ID|[Ii]dentity card",
    form: "[A-Z]{0,3}\\d{7,14}|\\d{6}-\\d{4}",
  },
  {
    name: "[Dd]riv(?:ing|er['’]?s?) [Ll]icen[cs]e|[Pp]ermis de conduire|[Ff]ührerschein(?:nummer)?|[Cc]arta de condução|[Ll]icencia de conducir",
    form: "(?=[A-Z0-9]*\\d{4})[A-Z0-9]{7,16}",
  },
  {
    name: "[Ll]aissez-?passer|UNLP|[Tt]ravel document|[Rr]eisedokument|[Dd]ocument de voyage|[Dd]ocumento de viaje|[Dd]ocumento de viagem",
    form: "(?:UNLP ?)?[A-Z]{0,3} ?\\d{6,9}|[A-Z0-9]{2}\\d{5,7}[A-Z0-9]?|[A-Z]\\d{2}[A-Z]\\d{2}[A-Z]\\d{2}",
  },
  {
    name: "[Hh]ealth (?:[Ii]nsurance|[Cc]ard)(?: [Nn]umber| [Nn]o\\.?)?|[Kk]rankenversicherten(?:nummer|-Nr\\.?)",
    form: "[A-Z]?\\d{7,10}",
  },
  { name: "[Pp]atient(?: [Nn]umber| [Nn]o\\.?| ID)", form: "\\d{4,9}" },
];
