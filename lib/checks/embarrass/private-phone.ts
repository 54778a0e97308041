import { cued } from "@/lib/draft/cued-pattern";
import { overlaps, trimmedSpanOf } from "@/lib/draft/span";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { defineCheck, type Hit } from "../check";

const NUMBER =
  /(?<![\p{L}\p{N}#@/=.-])(?:\+|00)?\(?\d(?:[ \u00a0()./-]{0,3}\d){6,14}(?![\p{L}\p{N}]|[.,:]\d|%)/gu;
// What makes a number somebody's own. "Your phone", and the Spanish and Portuguese "su", "seu", address the reader.
const OWN = [
  cued(
    /(?<!\p{L})(?:the|our|my) (?:[\p{L}-]+ ){0,2}?(?:driver|cook|nanny|housekeeper|guard|secretary|assistant|colleague|intern|wife|husband|consul|vice-consul|attaché|ambassador|minister|guide|interpreter|officer|director|deputy|boss|chef de cabinet)['’]s (?:private |personal |direct |own )*(?:mobile|cell|cellphone|phone|number|whatsapp|line)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:ring|call|text|phone|whatsapp|message|ask|contact)(?: (?:the (?:consul|ambassador|minister|attaché|driver|officer) (?:directly|personally|in person)| the (?:\p{L}+['’]s )?(?:\p{L}+ )?(?:cook|driver|nanny|guard|secretary|chauffeur)| my (?:colleague|assistant|wife|husband|friend|deputy)(?: \p{L}+)?))/iu,
  ),
  cued(/\d\s*\((?:private|personal|home|privé|perso|particular|privado|pessoal|privat)(?!\p{L})/iu),
  cued(
    /(?<!\p{L})(?:le portable|le numéro|la ligne directe) (?:de l['’]|du |de la |de )(?:ambassad\p{L}+|consule?|attachée?|ministre|directeur|directrice|chauffeur|conseill\p{L}+|\p{Lu}\p{L}+)/iu,
  ),
  cued(
    /(?<!\p{L})el (?:celular|móvil|número|teléfono|whatsapp) (?:del|de la|de mi|de) (?:embajador|embajadora|cónsul|secretari[oa]|ministr[oa]|agregad[oa]|chofer|chófer|director|directora|jefe|jefa|colega)/iu,
  ),
  cued(
    /(?<!\p{L})o (?:telemóvel|celular|número|telefone|whatsapp) (?:do|da|de|do meu|da minha) (?:embaixador|embaixadora|cônsul|secretári[oa]|ministr[oa]|adid[oa]|motorista|director|diretora?|chefe|colega)/iu,
  ),
  cued(
    /(?<!\p{L})(?:handynummer|mobilnummer|handy|durchwahl|telefonnummer|nummer) (?:des|der|meiner|meines|unseres|unserer) (?:botschafters|botschafterin|konsuls|konsulin|ministers|ministerin|fahrers|sekretärin|attachés|kollegen|kollegin|referenten|referentin)/iu,
  ),
  cued(
    /(?<!\p{L})(?:his|her|my|their) (?:own |private |personal |new |direct )*(?:mobile|cell|cellphone|cell phone|phone|telephone|home phone|number|mobile number|phone number|cell number|whatsapp|signal|viber)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:private|personal|home) (?:mobile|cell|cellphone|phone|telephone|number|line|whatsapp)(?: number)?(?!\p{L})/iu,
  ),
  cued(/(?<!\p{L})(?:privately|at home) (?:on|at|via)\s*:?\s*(?:\+|\(?\d)/iu),
  cued(/(?<!\p{L})(?:call|text|ring|phone|whatsapp|message) (?:me|him|her)(?!\p{L})/iu),
  cued(
    /(?<!\p{L})(?:mr|mrs|ms|dr|ambassador|minister|consul|president|secretary)\.? [\p{L} .-]{2,40}['’]s (?:private |personal |direct )?(?:mobile|cell|cellphone|phone|number|whatsapp)/iu,
  ),
  cued(
    /(?<!\p{L})(?:mon|son|sa|ma) (?:numéro|portable|mobile|téléphone|ligne)(?: (?:personnel|privé|perso|direct))?(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:numéro|portable|mobile|téléphone|ligne) (?:personnelle?|privée?|perso)(?!\p{L})/iu,
  ),
  cued(/(?<!\p{L})(?:appelez|appelle|écrivez|contactez)-(?:moi|le|la) /iu),
  cued(/(?<!\p{L})mi (?:número|móvil|celular|teléfono|whatsapp)(?!\p{L})/iu),
  cued(
    /(?<!\p{L})(?:número|móvil|celular|teléfono) (?:personal|particular|privado|de casa)(?!\p{L})/iu,
  ),
  cued(/(?<!\p{L})(?:llámame|llámeme|llámalo|llámala|llámelo|llámela|escríbeme)(?!\p{L})/iu),
  cued(/(?<!\p{L})(?:meu|minha) (?:número|telemóvel|celular|telefone|whatsapp)(?!\p{L})/iu),
  cued(
    /(?<!\p{L})(?:número|telemóvel|celular|telefone) (?:pessoal|particular|privado|de casa)(?!\p{L})/iu,
  ),
  /(?<!\p{L})(?:liga-me|ligue-me|me liga|me ligue)(?!\p{L})/iu,
  cued(
    /(?<!\p{L})(?:meine|seine) (?:private |persönliche )?(?:handynummer|mobilnummer|telefonnummer|nummer|durchwahl)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:privatnummer|privathandy|private (?:nummer|handynummer|telefonnummer)|privat (?:unter|erreichbar))(?!\p{L})/iu,
  ),
];
/** Whose it is stands before the number: "Anna Keller, mobile +44 …", "su móvil es …", "reach the ambassador at … (mobile)". */
const OF_A_PERSON = [
  // At somebody's home: "call our spokesman Jonas at home, +47 …"
  cued(
    /(?<!\p{L})(?:call|ring|phone|reach|text|contact) [^.!?\n]{3,60}(?<!(?:citizens|those|you|anyone|everyone|people|travellers|nationals) )at (?:his |her )?home(?:,| on| at|:| \()? ?\+?\(?\d/iu,
  ),
  cued(
    /(?<!\p{L})(?:joignez|appelez|contactez|joindre|appeler) [^.!?\n]{2,50} chez (?:elle|lui)(?!\p{L})/iu,
  ),
  cued(/(?<!\p{L})(?:llamen?|llamar|contacten?) a [^.!?\n]{2,50} (?:a|en) su casa(?!\p{L})/iu),
  cued(/(?<!\p{L})(?:ligar|liguem?|telefonar|telefonem?) [^.!?\n]{2,50} para casa(?!\p{L})/iu),
  cued(
    /(?<!\p{L})(?:rufen sie|erreichen sie|anrufen bei) [^.!?\n]{2,50} (?:zu hause|zuhause|privat)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? ?(?:\(|–|-|:)? ?(?:[Mm]obile|[Cc]ell|[Mm]ob\.?|[Pp]ortable|[Mm]óvil|[Cc]elular|[Tt]elemóvel|[Hh]andy|[Pp]rivat|[Cc]ellulare)\s?:? ?\+?\(?\d/u,
  ),
  cued(
    /(?<!\p{L})(?:su|o seu|a sua|o) (?:número de )?(?:móvil|celular|telemóvel)(?: personal| pessoal)?(?: dela| dele)? (?:es|é)(?: el| o)?\s?:? ?\+?\(?\d/iu,
  ),
  cued(
    /(?<!\p{L})(?:reach|call|text|find|get hold of|contact|ring) (?:the (?:ambassador|consul|minister|deputy|attaché|driver)|him|her|me|anna|\p{Lu}\p{Ll}+) (?:directly |personally )?(?:at|on|under) \+?\(?\d[\d ().-]{5,18} ?\((?:mobile|cell|private|home|personal|direct)\)/iu,
  ),
];
/** "Ring Marta on 0044 …": a first name is called, not an office. */
const FIRST_NAME = cued(
  /(?<!\p{L})(?:[Rr]ing|[Cc]all|[Tt]ext|[Pp]hone|[Ww]hats[Aa]pp|[Mm]essage|[Cc]ontact|[Aa]sk) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:,| on| at| via whatsapp on) \+?\(?\d/u,
);
const HINT =
  /private|contact|ask|priv|particular|ligne|personal|home|mobile|cell|phone|number|whatsapp|signal|call|text|ring|message|numéro|portable|téléphone|ligne|priv|perso|appel|écri|contact|número|móvil|celular|teléfono|llám|escrí|pess|telemóvel|telefone|lig|nummer|handy|durchwahl|reach|join|llam|rufen|erreich/iu;
/** Emergency advice speaks of phones too: "save it on my phone", "our personal line". */
const OFFICE = cued(
  /hotline|helpline|switchboard|emergency|consular (?:line|number)|embassy['’]s|24\/7|urgence|emergencia|emergência|notruf|notfall|personal(?:ised|ized) service/iu,
);

/** A phone number that the words around it make a person's own. Numbers of offices belong to the fact sheet. */
export const privatePhone = defineCheck({
  id: "private-phone",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Data-protection law of the ministries' states: a private number is personal data",
  *check({ text, links }, { ministry }): Iterable<Hit> {
    if (!/\d[\d\s().+/-]{5,}\d/.test(text) || !HINT.test(text)) return;
    if (
      OFFICE.test(text) ||
      !(isFirstNameCalled(text) || [...OWN, ...OF_A_PERSON].some((pattern) => pattern.test(text)))
    )
      return;
    for (const match of text.matchAll(NUMBER)) {
      const figures = match[0].replace(/\D/g, "");
      const span = trimmedSpanOf(match);
      if (figures.length < 7 || figures.length > 15) continue;
      if (isDateOrYears(match[0]) || links.some((link) => overlaps(link, span))) continue;
      if (ministry.facts.some((fact) => fact.kind === "phone" && isSame(fact.value, figures)))
        continue;
      yield { ...span, message: { key: "private_phone_why" } };
    }
  },
});

/** "Call Dublin on +353 …" calls the ministry there. */
function isFirstNameCalled(text: string): boolean {
  const name = FIRST_NAME.exec(text)?.[1];
  return name !== undefined && findPlaces(name, "en").length === 0 && !BODY.test(name);
}
const BODY =
  /^(?:The|Our|Police|Consular|Embassy|Visa|Passport|Headquarters|Reception|Security|Crisis|Foreign|Home)(?!\p{L})/u;

function isDateOrYears(text: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:1[89]|20)\d\d ?[-/] ?(?:1[89]|20)\d\d)$/.test(
    text,
  );
}

/** The last nine figures: the country's code may be written or not. */
function isSame(published: string | undefined, figures: string): boolean {
  const own = published?.replace(/\D/g, "") ?? "";
  return own.length >= 7 && own.slice(-9) === figures.slice(-9);
}
