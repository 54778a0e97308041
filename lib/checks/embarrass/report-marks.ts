import type { Passage } from "@/lib/draft/draft";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";

/**
 * What a mission's report says around its news, to those at home who read it: the parts that it is cut into, the comment of its
 * writer, the wish for instructions. Source: public guides to diplomatic correspondence and released reports, in en, fr, es, pt, de
 * and it; written for this project on 2026-11-21.
 */
const HEADINGS: readonly string[] = [
  ..."summary and comment|summary and action request|action requested|action request|post comment|embassy comment|mission comment|consulate comment|delegation comment|ambassador's comment|hom comment|analyst comment|bio note|comment and recommendation|summary, comment and action|background and comment".split(
    "|",
  ),
  ..."memo to file|memo for the record|memorandum for the record|note for the record|note for the ambassador|note to the ambassador|note to the minister|brief for the ambassador|brief for the minister|briefing note|briefing for the minister|confidential note to the file|record of conversation|record of meeting".split(
    "|",
  ),
  ..."zusammenfassung und wertung|zusammenfassung und bewertung|wertung und handlungsempfehlung|handlungsempfehlung|zur unterrichtung|nur zur unterrichtung|gesprächsvermerk|ergebnisvermerk|hausinterner vermerk|interne bewertung|wertung der botschaft".split(
    "|",
  ),
  ..."résumé et commentaire|commentaire du poste|commentaire de l'ambassade|commentaires du poste|analyse du poste|note pour le ministre|note à l'attention du ministre|note à l'attention de l'ambassadeur|note au cabinet|compte rendu d'entretien interne".split(
    "|",
  ),
  ..."comentario de esta embajada|comentario de esta misión|comentario de la misión|comentario de la embajada|comentario del puesto|resumen y comentario|nota para el embajador|nota para la embajadora|nota para el ministro|valoración de esta embajada|apreciación de esta embajada".split(
    "|",
  ),
  ..."comentário do posto|comentário da embaixada|comentários do posto|resumo e comentário|nota para o embaixador|nota para o ministro|retransmissão automática para|avaliação do posto".split(
    "|",
  ),
  ..."valutazione dell'ambasciata|commento dell'ambasciata|appunto per il ministro|appunto per l'ambasciatore".split(
    "|",
  ),
];
/** Whole wishes: nothing but the end, a date or a thing asked about follows. */
const WISHES: readonly string[] = [
  ..."grateful for instructions|grateful for your instructions|grateful instructions|grateful for guidance|grateful guidance|grateful for early guidance|grateful your instructions|grateful for steer|grateful for a steer|grateful your views|instructions requested|guidance requested|request instructions|request guidance|requests guidance|requests instructions|we request guidance|awaiting instructions|awaiting guidance|please instruct|pls instruct|please advise capitals|please advise capital".split(
    "|",
  ),
  ..."wir bitten um weisung|ich bitte um weisung|um weisung wird gebeten|bitte um weisung|erbitten weisung|erbitte weisung|mit der bitte um weisung|mit der bitte um kenntnisnahme".split(
    "|",
  ),
  ..."faire parvenir vos instructions|me faire parvenir des instructions|en attente d'instructions|dans l'attente de vos instructions|je vous serais reconnaissant de vos instructions|instructions souhaitées|prière de donner instructions|merci de vos instructions".split(
    "|",
  ),
  ..."agradeceré instrucciones|agradecería instrucciones|agradecemos instrucciones|ruego instrucciones|se ruegan instrucciones|reciba instrucciones|quedo a la espera de instrucciones|en espera de instrucciones|solicito instrucciones|se solicitan instrucciones".split(
    "|",
  ),
  ..."rogo instruções|agradeceria instruções|agradeço instruções|solicito instruções|peço instruções|aguardo instruções|muito agradeceria receber instruções|fico no aguardo de instruções".split(
    "|",
  ),
  ..."si chiedono istruzioni|si resta in attesa di istruzioni|in attesa di istruzioni".split("|"),
];

const trie = new PhraseTrie<"heading" | "wish">();
for (const phrase of HEADINGS) trie.add(phrase, "heading");
for (const phrase of WISHES) trie.add(phrase, "wish");

const OPENS = /^[\s([*•–—"\p{N}IVX.)-]*(?:for )?$/u;
/** Behind a heading stands a colon, a dash, a subject's number or nothing. */
const HEADED = /^\s*(?:$|[:;.–—)\]*|/]|- |\d)/u;
/** An instruction for readers: "we request guidance from the public", "grateful for instructions on how to apply". */
const TO_READERS = /^ (?:from|to) (?:you|the public|readers|residents|followers)/iu;

/** The heading of a report's part, or its wish for instructions. Half-open UTF-16 offsets of the first. */
export function findReportMark({ text, tokens }: Passage): Span | undefined {
  for (const { value, start, end } of trie.find(tokens)) {
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (value === "heading" ? OPENS.test(before) && HEADED.test(after) : !TO_READERS.test(after)) {
      return { start, end };
    }
  }
  return undefined;
}
