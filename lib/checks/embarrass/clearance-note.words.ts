/**
 * Notes between drafter, clearers and principal that stay behind in a text, as patterns. What news and public advice say in
 * the same words ("approved by the cabinet", "pending approval", "please check before you travel") is left out or bound to a
 * line's head. Source: usage of missions' mails, written for this project on 2026-11-20.
 */

const HEAD_OF_LINE = "(?:^|[([*] ?)";
const END = "(?=[.:;!)\\]]|$)";

/** Short names that only the house uses; compared with the case as written. */
const ROLE =
  "(?:AMB|Amb|HoM|HOM|DHoM|DHM|DCM|CDA|PAO|PAS|POL|ECON|MGT|FSPO|PUS|PS/\\w+|SpAd|SPAD|SpAds|CAB|DirCab|DIRCAB|StS|BMin|RefL|Front Office|front office|HoC|SecGen|spox|Spox)";
const TITLE =
  "(?:the )?(?:ambassador|minister|secretary of state|head of mission|deputy head of mission|consul general|chargé|permanent representative|spokesperson|boss)";
const OFFICE =
  "(?:(?:the )?(?:minister|ambassador|secretary|president|pm|hom|dcm)['’]s office|private office|comms|press office|press team|press section|geographic desk|desk officer|web team|digital team|social media team|HQ|political section)";
const OFFICE_OR_WORD = "(?:protocol|legal|desk|capital|consular section|visa section|policy team)";
const CHECK =
  "(?:check|confirm|clear|approve|review|verify|amend|edit|ok|okay|sign off|advise|revert)";
const DETAIL =
  "(?:number|figure|date|name|title|quote|spelling|wording|text|time|venue|photo|picture|link|tag|hashtag|handle|amount|details?)s?";
const CLEARER = "(?:legal|capital|hq|the desk|desk|comms|protocol|amb|hom|dcm)";

export const AS_WRITTEN: readonly string[] = [
  `${ROLE}(?: ?[:,–—-] ?| )(?:pls|plz|please|can you|could you|ok\\?|happy\\?)`,
  `${ROLE} to (?:${CHECK}|add|decide|provide|insert|choose|fill in)`,
  `${ROLE}(?: has| have)? (?:cleared|approved|ok'?d|signed off)`,
  `(?:cleared|approved|ok'?d|signed off|Cleared|Approved|CLEARED|APPROVED) by:? (?:the )?${ROLE}(?![\\p{L}])`,
  `${HEAD_OF_LINE}(?:Cleared by|CLEARED BY|Clearances?|CLEARANCES?|Drafted by|DRAFTED BY|Drafted|Drafter|DRAFTER|Approved by|APPROVED BY)\\s?:`,
  "(?:per|Per|PER|as per) (?:S|P|D|M|T|E|AMB|Amb|HoM|DCM)(?:'s|’s)? (?:office|request|comments?|guidance|edits?)",
  "(?:for|For|FOR) (?:AMB|Amb|HoM|HOM|DCM|CAB)(?:'s|’s)? (?:approval|clearance|review|eyes|signature|OK)",
];

/** Compared without regard to case. */
export const IN_ANY_CASE: readonly string[] = [
  "for (?:hma|hom|dhm|dcm|amb|the ambassador) to (?:post|tweet|send|approve|sign off|use|share)(?! (?:to|with) (?:you|us))",
  "(?:do not|don['’]t|not to be) (?:use|used) proactively|for reactive use only",
  "à publier après (?:accord|validation|feu vert|relecture)",
  "texte (?:validé|à valider|à faire valider) par (?:le cabinet|la direction|l['’]ambassade|l['’]ambassadeur|le ministre)",
  "(?:por favor,? |favor )(?:aprobar|aprovar|revisar|validar|confirmar) antes de (?:publicar|enviar|postar)",
  "bitte (?:vor (?:der )?veröffentlichung )?(?:freigeben|prüfen|abnicken)(?= (?:und|vor|bevor)|[.!:)])",
  // en
  `${HEAD_OF_LINE}cleared for (?:release|publication|posting)(?: by| on|${END})`,
  `@(?:ambassador|amb|hom|headofmission|headofpost|minister|dcm|boss|comms|press|protocol|legal|desk|chief)[,:]? (?:please|pls|plz|can you|could you|kindly|to) (?:${CHECK})`,
  `${HEAD_OF_LINE}${TITLE}(?:, please| to) (?:check|confirm|clear|amend|insert|verify|sign off|approve(?= (?:text|wording|quote|title))|review(?= (?:text|wording|quote|title)))(?: on)?(?: (?:the|this|that|these|all))?(?: ${DETAIL}|${END})`,
  `${OFFICE} to (?:${CHECK}|add|insert|provide|supply|update|fill in|change|find|send)(?![\\p{L}])`,
  `${HEAD_OF_LINE}${OFFICE_OR_WORD} to (?:confirm|clear|approve|review|verify|add|insert|provide|supply)(?![\\p{L}])`,
  `${HEAD_OF_LINE}notes? (?:to|for) (?:the )?(?:ambassador|amb|minister|hom|dcm|principal|drafter|clearer|boss|comms|press office|press team|desk|team)\\s?[:–—-]`,
  "(?:pls|plz|please) (?:clear|approve|sign off|revert|ok)(?: by| before| asap| today| at| with|[.!)\\]]|$)",
  "(?:pls|plz|please) (?:check|confirm|review|verify|double[- ]check|proofread) before (?:i|we|it|this) (?:post|publish|tweet|send|goes?)",
  "(?:pls|plz|please) (?:check|confirm|verify|double[- ]check|amend|edit) (?:the |this |that |these |all |my )?(?:figures?|numbers?|spelling|wording|quotes?|draft|tweet|names? and titles?|title of the|hashtags?)(?![\\p{L}])",
  `(?:awaiting|pending|waiting for|seeking|needs|requires) (?:final |your |formal |further |legal |policy )?(?:clearance|sign-?off|approval from (?:the )?(?:amb|hom|dcm|hq|capital|ambassador|desk|ministry))${END}`,
  `[([*][^)\\]*\\n]{0,40}(?:not yet|not|un) ?cleared[)\\]*]|not (?:yet |been )?cleared (?:for (?:release|publication|posting)|by ${CLEARER})`,
  "hold (?:this |it |post |the post |publication )?(?:until|till|for|pending) (?:the )?(?:readout|read-out|clearance|approval|sign-?off|we hear|go-ahead|green light)",
  "do not (?:post|publish|tweet|release) (?:this )?(?:until|before)(?! you)|do not (?:post|publish|tweet|release) (?:this )?without (?:clearance|approval|sign-?off|ok)",
  "(?:ok|okay|good|ready|cleared|clear|fine) to (?:post|publish|tweet|release)(?: this| now| it)?\\?",
  "(?:can|may|should|shall|could) (?:we|i) (?:post|publish|tweet|say|mention|use|tag) this(?: or|\\?|$)",
  "(?:do you|does the (?:ambassador|minister|amb)|does amb|do we|shall we|should we) (?:want to |wish to )?(?:keep|mention|include|cut|drop|delete|tag|use) (?:the |this |that |these )(?:first |second |third |last |next )?(?:sentence|line|paragraph|quote|hashtag|tag|bullet|reference|handle)(?![\\p{L}])",
  "is (?:this|that|it) (?:ok to say|cleared|still (?:right|correct|accurate|true)|the right (?:title|name|spelling|figure|handle))\\?",
  "(?:can|could) (?:someone|somebody|anyone) (?:please |pls )?(?:check|confirm|verify|double[- ]?check|proofread|sanity[- ]check)(?: (?:this|the|that) (?:figure|name|spelling|title|date|number|quote|text|tweet|draft|president|minister|ambassador)|[?.!]|$)",
  "(?:can|could) (?:you|we) (?:please |pls )?(?:double[- ]?check|proofread|sanity[- ]check) (?:this|the|my)(?![\\p{L}])",
  `(?:text|wording|language|quote|line) (?:as )?(?:agreed|cleared|approved) (?:with|by) ${CLEARER}(?![\\p{L}])`,
  `${HEAD_OF_LINE}(?:drafting|drafter's|drafters'|internal) (?:note|comment)s?\\s?[:–—-]`,
  `(?:check|confirm|verify) with ${CLEARER}(?:'s office)?(?: first| before|[.!)\\]?]|$)`,
  "(?:we should|we shouldn['’]t|let['’]s|pls|please|better|do|don['’]t) (?:not |avoid )?mention(?:ing)? [^.!?\\n]{1,60} in this (?:one|post|tweet|text)",
  "(?:comments|edits|changes) (?:from [^.!?\\n]{1,40} )?(?:incorporated|taken on board)",
  "to be (?:posted|published|released|tweeted|sent) (?:only )?(?:after|once|upon|when|if) [^.!?\\n]{0,20}(?:clearance|cleared|approval|approved|sign-?off|green light|go-ahead)",
  `waiting (?:on|for) (?:the )?(?:hq|capital|legal|desk|comms|amb|clearance|go-ahead|green light|approval)(?: from [^.!?\\n]{1,30})?${END}`,
  `(?:awaiting|for|needs) your (?:clearance|approval|sign-off|go-ahead|ok)${END}`,
  "(?:please|pls|kindly) (?:see|find) (?:the )?(?:my |our )?(?:comments|edits|suggestions)(?: below| above| in| attached|[.!]|$)",
  "(?:as discussed|as agreed)(?: with [^,.!?\\n]{1,30})?, (?:here|please find|pls|find attached|see attached)",
  // fr
  "@(?:ambassadeur|ambassadrice|ministre|cabinet|dircab|amb)[,:]? (?:merci de (?:valider|vérifier|relire|confirmer)|pouvez-vous|peux-tu|svp)",
  `${HEAD_OF_LINE}(?:à|a) (?:valider|faire valider|relire|vérifier|confirmer) (?:par|avec|auprès)`,
  `${HEAD_OF_LINE}(?:texte |version )?(?:validée?|visée?|vue?|relue?) (?:par|avec) (?:le |la |l['’])?(?:cab|cabinet|dircab|ambassadeur|ambassadrice|amb|desk|sous-direction)`,
  `${HEAD_OF_LINE}(?:en attente|sous réserve) (?:de|du|d['’]un) ?(?:votre |la |l['’])?(?:validation|visa du cabinet|feu vert|relecture)`,
  "merci de (?:valider|relire)(?: avant|[.!)\\]]|$)",
  "note (?:pour|à) (?:l['’]ambassadeur|l['’]ambassadrice|le ministre|la ministre|le cabinet|amb)\\s?[:–—-]",
  "ne pas (?:publier|poster|tweeter|diffuser) avant(?! de| d['’])",
  // es
  "@(?:embajador|embajadora|ministro|ministra|gabinete)[,:]? (?:por favor|favor|puede|podría) (?:confirm|revis|valid|aprob)",
  `${HEAD_OF_LINE}(?:a|por) (?:confirmar|validar|aprobar|revisar) (?:por|con) (?:el|la|los)`,
  `${HEAD_OF_LINE}(?:pendiente|a la espera|en espera) de (?:aprobación|validación|visto bueno|confirmación (?:del|de la) (?:embajador|embajadora|ministro|ministra|gabinete))`,
  "nota (?:para|al|a) (?:el |la )?(?:embajador|embajadora|ministro|ministra|gabinete|equipo)\\s?[:–—-]",
  "favor (?:de )?(?:validar|aprobar|revisar)(?: antes|[.!)\\]]|$)",
  "no (?:publicar|postear|difundir|tuitear) (?:antes|hasta)(?! de verificar| de contrastar)",
  // pt
  "@(?:embaixador|embaixadora|ministro|ministra|gabinete)[,:]? (?:por favor|favor|pode|poderia) (?:confirm|rev|valid|aprov)",
  `${HEAD_OF_LINE}a (?:confirmar|validar|aprovar|rever) (?:pelo|pela|com o|com a)`,
  `${HEAD_OF_LINE}(?:aguarda|aguardando|pendente de|a aguardar) (?:aprovação|validação|luz verde|autorização superior)`,
  "nota (?:para|ao|à) (?:o |a )?(?:embaixador|embaixadora|ministro|ministra|gabinete|equipa|equipe)\\s?[:–—-]",
  "não (?:publicar|postar|divulgar|tuitar) (?:antes|até)(?! de verificar)",
  // de
  "wird noch (?:mit (?:dem |der )?(?:bmvg|bmi|bmz|bmwk|bk|aa|kanzleramt|referat|leitung|zentrale|pressestelle|protokoll)[^.!?\\n]{0,20} )(?:abgestimmt|geklärt)|(?:noch nicht|wird noch) (?:freigegeben|mitgezeichnet)",
  "(?:abgestimmt|mitgezeichnet) (?:mit|durch|von) (?:dem |der )?(?:referat|ref\\.?|leitung|bmvg|bmi|aa|bk|kanzleramt|pressestelle)(?![\\p{L}])",
  "@(?:botschafter|botschafterin|minister|ministerin|leitung|presse)[,:]? (?:bitte|kannst du|können sie) (?:prüfen|freigeben|bestätigen)",
  `${HEAD_OF_LINE}(?:botschafter(?:in)?|ministerin?|leitung|leitungsstab|pressereferat|presse|protokoll|referat) (?:bitte (?:prüfen|freigeben|bestätigen|ergänzen|klären)|freigeben|ergänzen)`,
  "freigabe (?:durch|von) (?:der |dem )?(?:leitung|botschafter|bm|ref|referat|presse|sts|aa|zentrale)|freigabe (?:steht (?:noch )?aus|fehlt|ausstehend)",
  "freigegeben (?:durch|von) (?:der |dem |den )?(?:leitung|botschafter(?:in)?|bm|ref|referat|presse|sts)(?![\\p{L}])",
  `(?:bitte um|zur) (?:freigabe|billigung|mitzeichnung)${END}`,
  "(?:hinweis|notiz|anmerkung) (?:an|für) (?:den |die |das )?(?:botschafter(?:in)?|ministerin?|leitung|team|referat|redaktion)\\s?[:–—-]",
  "bitte (?:gegenlesen|freigeben)(?: bevor| vor|[.!)\\]]|$)",
  "nicht (?:posten|veröffentlichen|twittern) (?:vor|bis|bevor)(?! sie| du)",
];
