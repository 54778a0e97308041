/**
 * How an office speaks of a text that it has not let go yet: a draft handed to a superior, an approval that is missing, an
 * order to have something checked first. Roles rather than phrases: who (an office's own word), what (a part of a text), and
 * what is asked. Source: usage of missions' mails in en, fr, es, pt and de, written for this project on 2026-11-21.
 */
import { type Span, trimmedSpanOf } from "@/lib/draft/span";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { lowered, plainPattern } from "./insult/plain-pattern";

const END = "(?![\\p{L}])";
const START = "(?<![\\p{L}\\p{N}#@])";
/** Where an order or a state stands: at the head of a sentence, behind a bracket, a dash or a comma. */
const HEAD =
  "(?:^|[.!?:;,(\\[*|/–—-] ?)(?:nb|n\\.b\\.|ojo|attention|achtung|note|nota|atenção)?[ :,]*";

const OFFICE =
  "(?:(?:the )?(?:legal|hq|capital|comms|desk(?: officer)?|press (?:office|team|section)|front office|private office|protocol|policy team|lawyers|(?:minister|ambassador|secretary|president|spokesperson|dg|director)['’]s office|dg|ministry|mfa|department|spokesperson|hom|dcm|amb|hma|ps|sg office|sg))";
const PART =
  "(?:tweet|post|text|draft|wording|sentence|line|paragraph|para|quote|quotation|caption|phrase|bit|reference|mention|hashtag|tag|title|name|photo|picture|figure|number|handle|spelling|version|bullet|link|sentence)s?";
const CABINET =
  "(?:cabinet|cab|dircab|département|ministre|ministère|ambassad\\p{L}+|centrale|direction|sous-direction|service|presse|communication|protocole|juridique|dg|desk|paris|bruxelles|berne|rabat)";
const GABINETE =
  "(?:gabinete|dirección|dg|protocolo|jurídica|jurídico|prensa|comunicación|embajador|embajadora|ministr[oa]|ministerio|capital|central|subsecretaría|subdirección|cancillería|secretaría|secretaria|embaixador|embaixadora|itamaraty|imprensa|comunicação|sede|direção|ministério)";
const ZENTRALE =
  "(?:zentrale|leitung|leitungsstab|referat(?: \\d+)?|ref\\.? ?\\d*|abteilung|büro|ministerbüro|presse(?:stelle|referat)?|protokoll|rechtsabteilung|rechtsreferat|haus(?:es)?|hausleitung|botschafter(?:in)?|sts|bm|bk|bkamt|kanzleramt|aa|auswärtigen amts?)";

const SUPERIOR =
  "(?:(?:dear |mr\\.? |madam |mme |her |his )?(?:ambassador|minister|secretary|high commissioner|consul general|director|excellency)|sir|ma['’]am|madam|boss|chief|(?:monsieur|madame|m\\.|mme) (?:le |la |l['’])(?:ambassad\\p{L}+|ministre|consule?|président|présidente|direct\\p{L}+|secrétaire)(?: \\p{L}+){0,3}|(?:estimad[oa] |excm[oa]\\.? )?(?:señora?|sra?\\.?|senhora?|exm[oa]\\.? sra?\\.?) (?:embajadora?|ministr[oa]|cónsul|director[a]?|subsecretari[oa]|embaixadora?|diretora?|secretári[oa])|(?:sehr geehrte[r]? |liebe[r]? )?(?:herr|frau) (?:botschafter(?:in)?|minister(?:in)?|staatssekretär(?:in)?|generalkonsul(?:in)?|staatsminister(?:in)?))";
const HANDED =
  "(?:you (?:may|might) (?:want|wish|prefer) to (?:leave out|cut|drop|skip|add|mention|keep|change|see|look|soften|avoid)|(?:i |we )?(?:would )?(?:suggest|propose|recommend) (?:we|you|to|this|that|the|leaving|dropping|cutting|adding)|suggested (?:text|wording|line)|(?:grateful|thanks) for (?:your|a) (?:ok|okay|approval|clearance|steer|views?|comments?|sign-?off|go-ahead|green light)|for your (?:ok|okay|approval|clearance|review|signature)|your (?:ok|steer|edits|comments) (?:please|pls|on|by)|(?:shorter|longer|new|revised|updated|clean|second|final|latest) (?:version|draft|text)|here(?:['’]s| is) (?:the|my|a|our|your) (?:\\p{L}+ )?(?:draft|text|tweet|post|version)|draft (?:below|attached|for)|je (?:vous )?propose|voici (?:le|la|un|une) (?:projet|texte|version|proposition|nouvelle)|ci-joint|proposition de|(?:le |os |les )?(?:propongo|sugiero|adjunto|remito|envío)|(?:aquí )?(?:va |tiene )?(?:el |la |una? )?(?:borrador|propuesta de (?:texto|tuit|post)|nueva versión)|segue (?:a |uma |o )?(?:proposta|texto|versão|minuta|nova)|sugiro|proponho|minuta|anbei (?:der|die|mein|ein)|(?:mein|unser|ein|neuer|der|hier (?:der|mein|ein))? ?(?:text)?(?:vorschlag|entwurf)|ich schlage vor|wir schlagen (?:vor|folgenden))";

const NOTES: readonly GatedPattern[] = [
  {
    // "Sir, you may want to leave out …", "Madame l'Ambassadrice, voici le projet de tweet"
    cue: /^[^a-z]{0,4}(?:dear|mr|mad|mme|her|his|amb|min|sec|high|cons|dir|exc|sir|ma|boss|chief|mons|m\.|est|se|sr|exm|lieb|herr|frau)/,
    pattern: plainPattern(
      `^[\\s([*"“]*${SUPERIOR}\\s?[,:;!–—-]+ (?:[^.!?\\n]{0,25} )?${HANDED}${END}`,
      "",
    ),
  },
  {
    // "HQ hasn't cleared the figure yet", "Desk officer says drop the bit on funding"
    cue: /cleared|approved|signed off|seen this|says|said|wants|thinks|asked|agreed|replied/,
    pattern: plainPattern(
      `${START}${OFFICE} (?:(?:ha[sd]|have)(?:n['’]t| not)(?: yet)? (?:cleared|approved|agreed|signed off|seen (?:this|it|the text)|replied|come back|ok['’]?d)|(?:says?|said|wants?|thinks|asked|asks|would like)(?: us| you| me)?(?: that)?(?: we| you| to)?(?: should)? (?:drop|cut|keep|avoid|remove|take out|leave out|soften|shorten|reword|rephrase|hold|wait|not (?:to )?(?:name|mention|tag|post))${END})`,
      "",
    ),
  },
  {
    // "needs Legal's OK before it goes out", "waiting for the Minister's office to sign this off"
    cue: /ok|clear|approv|sign|go-ahead|green light|blessing/,
    pattern: plainPattern(
      `${START}(?:needs?|awaiting|await|waiting (?:for|on)|pending|missing|without|subject to|get|got|have|having) (?:an? |the )?(?:final )?(?:${OFFICE}(?:['’]s?)? (?:ok|okay|approval|clearance|sign-?off|go-ahead|green light|blessing|comments?|to (?:clear|approve|sign (?:this |it )?off|ok))|(?:ok|okay|approval|clearance|sign-?off|go-ahead|green light) (?:from|by|of) ${OFFICE})${END}`,
      "",
    ),
  },
  {
    // "DG to confirm whether we can name the donor", "CoM to decide if we tag the Ministry"
    cue: / to (?:confirm|decide|check|advise|say|clarify) (?:if|whether)/,
    pattern: plainPattern(
      `${START}[\\p{L}'’]{2,}(?: [\\p{L}'’]{2,})? to (?:confirm|decide|check|advise|say|clarify) (?:if|whether) (?:(?:we|i) (?:can |should |may |could |want to )?(?:tag|name|mention|say|post|use|keep|quote|credit|include|publish|tweet|cite|thank|call|write)|(?:this|it|that) (?:is|can be|should be) (?:public|right|cleared|correct|posted|published|ok))${END}`,
      "",
    ),
  },
  {
    // "Per our call, I took out the paragraph on visas"
    cue: /i(?:['’]ve| have)? (?:took|taken|removed|cut|dropped|deleted|shortened|softened|rewr|chang|added|put|left|kept|mov|correct)/,
    pattern: plainPattern(
      `(?:${HEAD}(?:as |per |after |following )(?:our |your |the )(?:call|chat|conversation|discussion|talk|email|mail|message|comments?|edits?|request)[^.!?\\n]{0,30},? (?:i|we)(?:['’]ve| have)? |${HEAD}i(?:['’]ve| have)? )(?:took|taken|removed|cut|dropped|deleted|shortened|softened|rewrote|rewritten|changed|left|kept|moved|corrected)(?: out| in)? (?:the |that |your |a |one )(?:\\p{L}+ )?${PART}${END}`,
      "",
    ),
  },
  {
    // "@Anna can you add the mayor's handle here?"
    cue: /@\S+,? (?:please |pls )?(?:can|could|would|will|add|fix|check|insert|correct)/,
    pattern: plainPattern(
      `@[\\p{L}\\p{N}_.-]+,? (?:(?:can|could|would|will) you (?:please |pls |kindly )?|please |pls )(?:add|insert|fix|correct|check|find|send|replace|shorten|translate) (?:me )?(?:[\\p{L}'’]+ ){0,3}${PART}(?: (?:here|above|below|in|please|pls)[^?.!\\n]{0,20})?\\s*(?:[?.!]|$)`,
      "",
    ),
  },
  {
    // "(Comment from John: …)", "[Anmerkung von Anna: …]"
    cue: /(?:comment|note|remark|edit|kommentar|commentaire|comentario|comentário|anmerkung|nota|question) (?:from|by|von|de|d['’])/,
    pattern: plainPattern(
      `[([]\\s?(?:comment|note|remark|edit|question|kommentar|commentaire|comentario|comentário|anmerkung|nota)s? (?:from|by|von|de|d['’]) ?\\p{L}+(?: \\p{L}+)?\\s?:`,
      "",
    ),
  },
  {
    // "only after / before it goes out", in brackets or as an order
    cue: /before (?:it|this|we) (?:goes|go|is|post|publish)|before (?:posting|publication|publishing|going (?:live|out))/,
    pattern: plainPattern(
      `${HEAD}(?:needs? (?:to be )?|to be |please |pls |must be |should be |get this |have this |let['’]s )?(?:check(?:ed)?|clear(?:ed|ance)?|review(?:ed)?|proofread|approv(?:e|ed|al)|sign(?:ed)?[ -]off|run past|run by|translated?|corrected?|fixed?|ok['’]?d)[^.!?\\n]{0,40} before (?:it|this|we) (?:goes (?:out|live|up|online)|go (?:live|out)|is (?:posted|published|sent)|posts?|publish)`,
      "",
    ),
  },
  {
    // "à faire relire par le cabinet avant publication", "attendre le feu vert du Département"
    cue: /relire|valid|viser|feu vert|accord|aval d|visa d/,
    pattern: plainPattern(
      `${START}(?:à|a) faire (?:relire|valider|viser|vérifier|corriger)${END}|${HEAD}(?:à|merci de|prière de|svp|stp|il faut|faire)? ?(?:relire|valider|viser|faire (?:relire|valider|viser))[^.!?\\n]{0,40} avant (?:de (?:publier|poster|diffuser)|(?:la )?(?:publication|diffusion|mise en ligne|parution|envoi))|${START}(?:attendre|j['’]attends|on attend|nous attendons|en attente d[eu]|sous réserve d[eu]|manque|il manque|reste à (?:avoir|obtenir)|pas encore|sans)(?: (?:eu|reçu|obtenu))?(?: l['’]| le | la | de l['’]| )?(?:feu vert|accord|validation|visa|aval|ok|retour|relecture)(?: définitif| formel)? (?:du |de la |de l['’]|des |d['’]|de )${CABINET}${END}`,
      "",
    ),
  },
  {
    cue: /me dire|nous dire|confirmer|indiquer|convient|vérifier/,
    pattern: plainPattern(
      `${START}(?:merci de|svp|stp|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|vous pouvez|tu peux) (?:me |nous |bien vouloir )*(?:dire|confirmer|indiquer|préciser|vérifier) (?:si )?(?:le |la |les |l['’]|cette |ce |mon |ma )(?:formulation|texte|tweet|post|chiffre|titre|version|citation|photo|légende|orthographe|nom|tag|lien)s?${END}`,
      "",
    ),
  },
  {
    // "Falta el OK del Gabinete", "pendiente de que lo valide la Dirección General", "ainda falta o aval da Secretaria"
    cue: /falta|pendiente|pendente|esper|aguard/,
    pattern: plainPattern(
      `${START}(?:(?:ainda |aún |todavía )?(?:falta|faltan|a falta de|estamos a la espera de|a la espera de|esperando|esperamos|aguardamos|aguardar|aguardando|esperar|sin) (?:el |la |o |a |que )?(?:ok|visto bueno|vb|v\\.? ?b\\.?|aprobación|validación|luz verde|aval|visto|aprovação|validação|luz-verde|lo valide|lo apruebe|lo vea|o valide) (?:de |del |de la |do |da |la |el |por )+${GABINETE}|[([–—] ?(?:pendiente|pendente) (?:de|do|da) (?:que )?[^)\\]\\n]{3,60}|^[\\s*]*(?:pendiente|pendente) de (?:que lo (?:valide|apruebe|vea|revise)|ok|visto bueno|vb))${END}`,
      "",
    ),
  },
  {
    cue: /(?:consult|confirm|verific|che[cq]|revis|valid|coordin)[a-z]+ (?:con|com|antes) /,
    pattern: plainPattern(
      `${HEAD}(?:por favor,? |favor (?:de )?|hay que |há que |falta |tem que |conviene )?(?:consultar|confirmar|verificar|chequear|checar|revisar|rever|validar|coordinar|coordenar|ver)(?:lo|la)? (?:(?:con|com) (?:el |la |o |a )?${GABINETE}|antes de (?:publicar|postar|enviar|subir|colgar|difundir|divulgar))${END}`,
      "",
    ),
  },
  {
    // "Zustimmung der Zentrale steht noch aus", "Bitte … noch mit Ref. 205 abstimmen"
    cue: /zustimm|freigabe|mitzeich|billigung|rückmeldung|abstimm|klären|absprech|gegenles|prüfen|checken|absegnen|drüber/,
    pattern: plainPattern(
      `${START}(?:zustimmung|freigabe|mitzeichnung|billigung|ok|okay|rückmeldung|antwort|feedback) (?:der|des|von(?: der)?|durch(?: die| das)?|aus(?: der| dem)?) (?:\\p{L}+ )?${ZENTRALE}[^.!?\\n]{0,20} (?:steht|fehlt|liegt noch|noch (?:aus|offen)|abwarten|ausstehend)|${START}bitte (?:[^.!?\\n]{0,40} )?(?:mit|durch) (?:dem |der )?${ZENTRALE}[^.!?\\n]{0,20} (?:abstimmen|klären|rückkoppeln|absprechen|freigeben|gegenlesen|prüfen)|${START}(?:zahl|name|titel|zitat|text|schreibweise|datum|foto|link)\\p{L}{0,2} (?:bitte |noch |nochmal |noch mal |noch einmal |mal )+(?:prüfen|checken|gegenlesen|bestätigen|klären|abstimmen)|${START}bitte (?:noch |nochmal |noch mal |mal |kurz )*(?:gegenlesen|gegenchecken|korrekturlesen|absegnen|drüberschauen|drüberlesen|mitzeichnen)${END}`,
      "",
    ),
  },
];

/** The first such note in a sentence; half-open UTF-16 offsets, the mark before its first word left out. */
export function findOfficeNote(text: string): Span | undefined {
  const [match] = gatedMatches(lowered(text), NOTES);
  return match && trimmedSpanOf(match, /^[^\p{L}@]*/u);
}
