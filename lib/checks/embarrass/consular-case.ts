import { cued } from "@/lib/draft/cued-pattern";
import { defineCheck, type Hit } from "../check";
import { findAddressedCase, findNamedCase } from "./consular-case-persons";
import { lowered } from "./insult/plain-pattern";

const CODE = "((?=[A-Z0-9/.-]*\\d{4})[A-Z0-9][A-Z0-9/.-]{4,24}[A-Z0-9])(?![\\p{L}\\p{N}])";
const FILE = cued(
  new RegExp(
    `(?<!\\p{L})(?:case|application|file|petition|dossier|expediente|caso|processo|pedido|vorgang|antrag|aktenzeichen|az\\.?|receipt|reference|référence|referencia|referência|tracking|booking)\\s*(?:number|no\\.?|n[°ºo]\\.?|nr\\.?|ref\\.?|#|id|numéro|número|nummer)?\\s*(?:is|:|=)?\\s*${CODE}`,
    "iu",
  ),
);
const NUMBERED =
  /(?:number|no\.?|n[°º]\.?|nr\.?|ref\.?|#|id|numéro|número|nummer|aktenzeichen|az\.?)\s*(?:is|:|=)?\s*$/iu;
const CONSULAR = cued(
  /your (?:application|case|file|records?|(?:[a-z]+ )?(?:statements?|certificates?|card))|our system|expediente|trámite|dossier|naturali|nacionali|residen|einbürger|aufenthalt|recours|recurso|processo|appeal|permit|antrag|solicitud|pedido|our (?:files?|records?)|visa|visum|visto|passport|passeport|pasaporte|passaporte|reisepass|consul|konsul|c[óô]nsul|asylum|asile|asilo|asyl|citizenship|nationality|immigration|applicant|demandeur|solicitante|requerente|detain|arrest|prison|deport|évacué|repatriat|missing person|hospital/,
);
/** The Court's cases and calls for tenders are public. */
const PUBLIC = cued(
  /court|tribunal|icc|icj|cij|cour|corte|gerichtshof|judg[e]?ment|verdict|tender|appel d['’]offres|licitaci|licitaç|ausschreibung|(?<!\p{L})(?:e\.g\.|for example|such as|starts? with|looks like|begins with|format|par exemple|por ejemplo|por exemplo|zum beispiel|z\. ?B\.)/iu,
);
const CODED = /\d{4}/;
const DECIDED =
  /refus|denied|denega|reject|rejet|rechaz|rejeit|turned down|declined|issued|granted|approved|withdrawn|revoked|annul|negad|cancelad|recusad|indefer|abgelehnt|verweigert|widerrufen/;
/** One person's decision and its ground; the plural and the reader's own case are policy and advice. */
const DECISION = [
  cued(
    /(?<!\p{L})(?:visa|passport|asylum claim|residence permit|citizenship application) (?:for|of) (?!President|Prime|Minister|Foreign|Senator|Judge|General)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?: \([^)\n]{3,30}\))? (?:was|will be|has been|is being|is) (?:issued|granted|approved|refused|rejected|denied|withdrawn|revoked)(?!\p{L})/u,
  ),
  cued(
    /(?<!\p{L})(?:his|her|my|(?:mr|mrs|ms|dr)\.? \p{Lu}[\p{L}-]+['’]s|\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+['’]s?) (?:\p{L}+ )?(?:visa|asylum|passport|citizenship|residence|residency|work permit|student visa|visa application|refugee)(?: (?:application|request|claim|appeal|petition))? (?:was|has been|is|got|is being|were) (?:\p{L}+ly )?(?:refused|denied|rejected|turned down|declined)(?!\p{L})[^.!?\n]*?(?:because|due to|owing to|on account of|on the grounds?|over |for (?:lying|fraud|overstaying|having|criminal|security|medical|working|using)|after (?:he|she) )/iu,
  ),
  cued(
    /(?<!\p{L})(?:his|her) (?:visa|asylum|residence)[^.!?\n]{0,30}? (?:refused|denied|rejected)(?!\p{L})/u,
  ),
  cued(
    /(?<!\p{L})(?:we|the consulate|our consulate|the embassy|the visa section|our visa section) (?:have |has |had )?(?:refused|denied|rejected|turned down) (?:his|her|(?:mr|mrs|ms|dr)\.? \p{Lu}\p{L}+['’]s) (?:visa|asylum|application|request|passport)/iu,
  ),
  cued(
    /(?<!\p{L})(?:son|sa|(?:de|à) (?:m\.|mme|monsieur|madame) \p{Lu}\p{L}+:?) (?:demande (?:de visa|d['’]asile|de titre de séjour|de passeport)|visa|titre de séjour) (?:a été|est) (?:refusée?|rejetée?|annulée?)/iu,
  ),
  cued(
    /(?<!\p{L})(?:la demande de visa|le visa|la demande d['’]asile) de (?:m\.|mme|monsieur|madame) \p{Lu}[\p{L}-]+ a été (?:refusée?|rejetée?|annulée?)/iu,
  ),
  cued(
    /(?<!\p{L})(?:su|la|el) (?:visa|visado|solicitud de (?:visa|visado|asilo)|pasaporte)(?: de (?:la sra\.?|el sr\.?|la señora|el señor|\p{Lu}\p{L}+) ?\p{Lu}?\p{L}*| del sr\.? \p{Lu}\p{L}+)? (?:fue|ha sido) (?:denegad[oa]|rechazad[oa]|negad[oa]|cancelad[oa])[^.!?\n]*?(?:porque|por (?:mentir|fraude|antecedentes|tener|haber|una? )|debido a|a causa de)/iu,
  ),
  cued(
    /(?<!\p{L})(?:seu|o seu|o|a) (?:visto|pedido de (?:visto|asilo)|passaporte)(?: (?:da sra\.?|do sr\.?|de) \p{Lu}\p{L}+| dele| dela)? (?:foi) (?:negado|recusado|indeferido|rejeitado|cancelado)[^.!?\n]*?(?:porque|por (?:mentir|fraude|antecedentes|ter|uma? )|devido|por causa)/iu,
  ),
  cued(
    /(?<!\p{L})(?:[Ww]ir|[Dd]as Konsulat|[Dd]ie Visastelle) (?:haben|hat|mussten|musste) (?:Herrn?|Frau) \p{Lu}[\p{L}-]+ (?:das|den|die|ein|einen) [^.!?\n]{0,60}(?:verweigert|abgelehnt|verweigern|ablehnen|entzogen)(?!\p{L})/u,
  ),
  cued(
    /(?<!\p{L})(?:[Ss]ein|ihr|(?:Herrn?|Frau) \p{Lu}\p{L}+s) (?:Visum|Visumantrag|Visumsantrag|Asylantrag|Antrag|Aufenthaltstitel) (?:wurde|ist) [^.!?\n]*?(?:abgelehnt|verweigert|annulliert|widerrufen)/u,
  ),
];

/** A named or numbered consular file: its reference, or one person's refusal with its ground. */
export const consularCase = defineCheck({
  id: "consular-case",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Confidentiality of visa and consular records (e.g. INA 222(f)) and data-protection law",
  *check({ text }): Iterable<Hit> {
    const named = findNamedCase(text);
    if (named) {
      yield { ...named, message: { key: "consular_case_person" } };
      return;
    }
    const lower = lowered(text);
    if (!CONSULAR.test(lower)) return;
    const addressed = findAddressedCase(text);
    if (addressed) {
      yield { ...addressed, message: { key: "consular_case_why" } };
      return;
    }
    const file = CODED.test(text) && !PUBLIC.test(text) ? FILE.exec(text) : null;
    const code = file?.[1];
    const isNumbered =
      file &&
      code &&
      (NUMBERED.test(file[0].slice(0, -code.length)) ||
        /^[A-Z]{2,4}\d{6,}$|^\d{4}[/-]\d{3,}|^\d{4}\/[A-Z]{2,4}\/\d{3,}$|^[A-Z]{2,4}-\d{2,4}-\d{4,}$|^\d{4}-[A-Z]{2,4}-\d{3,}$/.test(
          code,
        ));
    if (isNumbered) {
      const end = file.index + file[0].length;
      yield { start: file.index, end, message: { key: "consular_case_file" } };
      return;
    }
    if (text.endsWith("?") || !DECIDED.test(lower)) return;
    for (const pattern of DECISION) {
      const match = pattern.exec(text);
      if (!match) continue;
      yield {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        message: { key: "consular_case_why" },
      };
      return;
    }
  },
});
