/**
 * Notes between drafter, clearers and principal that stay behind in a text, as patterns; `ROLE` stands for an office's short
 * name, `HEAD` for a principal's full title. Source: usage of missions' mails, written for this project on 2026-11-20.
 */

/** Short names that only the house uses. */
const ROLE =
  "(?:AMB|Amb|HoM|HOM|DHoM|DHM|DCM|CDA|PAO|PAS|POL|ECON|MGT|FS PO|FSPO|PUS|PS/\\w+|SpAd|SPAD|SpAds|CAB|Cab|DirCab|DIRCAB|StS|BM|BMin|RefL|Front Office|front office|HoC|Sec Gen|spox|Spox)";
const HEAD =
  "(?:the )?(?:ambassador|minister|secretary of state|head of mission|deputy head of mission|consul general|chargé|permanent representative|spokesperson|boss)";
const DESK =
  "(?:(?:the )?(?:minister|ambassador|secretary|president|pm|hom|dcm)['’]s office|private office|comms|press office|press team|press section|protocol|legal|desk|desk officer|geographic desk|policy team|web team|digital team|social media team|HQ|capital|consular section|political section|visa section)";
const CHECK =
  "(?:check|confirm|clear|approve|review|verify|amend|edit|ok|okay|sign off|advise|revert)";
const DETAIL =
  "(?:number|figure|date|name|title|quote|spelling|wording|text|time|venue|photo|picture|link|tag|hashtag|handle|amount|details?)s?";

/** Compared with the case as written. */
export const AS_WRITTEN: readonly string[] = [
  `${ROLE}(?: ?[:,–—-] ?| )(?:pls|plz|please|can you|could you|ok\\?|happy\\?)`,
  `${ROLE} to (?:${CHECK}|add|decide|provide|insert|choose|fill in)`,
  `${ROLE}(?: has| have)? (?:cleared|approved|ok'?d|signed off)`,
  `(?:cleared|approved|ok'?d|signed off|Cleared|Approved|CLEARED|APPROVED) by:? (?:the )?${ROLE}(?![\\p{L}])`,
  "(?:^|[([*|–—-] ?)(?:Cleared|CLEARED|Cleared by|CLEARED BY|Clearances?|CLEARANCES?|Drafted by|DRAFTED BY|Drafted|Drafter|DRAFTER|Approved by|APPROVED BY)\\s?:",
  "(?:per|Per|PER|as per) (?:S|P|D|M|T|E|AMB|Amb|HoM|DCM)(?:'s|’s)? (?:office|request|comments?|guidance|edits?)",
  "(?:for|For|FOR) (?:AMB|Amb|HoM|HOM|DCM|S|CAB)(?:'s|’s)? (?:approval|clearance|review|eyes|signature|OK)",
];

/** Compared without regard to case. */
export const IN_ANY_CASE: readonly string[] = [
  // en
  "(?:^|[([*] ?)cleared for (?:release|publication|posting|use)(?: by| on|[.!)\\]]|$)",
  `@(?:ambassador|amb|hom|headofmission|headofpost|minister|dcm|boss|comms|press|protocol|legal|desk|chief)[,:]? (?:please|pls|plz|can you|could you|kindly|to) ?(?:${CHECK})?`,
  `(?:^|[([*] ?)${HEAD} to (?:check|confirm|clear|amend|insert|verify|sign off)(?: on)?(?: (?:the|this|that|these|all))?(?: ${DETAIL}|[\\])?.!]|$)`,
  `${DESK} to (?:${CHECK}|add|insert|provide|supply|update|fill in|change|find|send)(?![\\p{L}])`,
  "(?:^|[([*] ?)notes? (?:to|for) (?:the )?(?:ambassador|amb|minister|hom|dcm|principal|drafter|clearer|boss|comms|press office|press team|self|desk|team|colleagues?)\\s?[:–—-]",
  "(?:pls|plz|please) (?:clear|approve|sign off|revert|ok)(?: by| before| asap| today| at| with|[.!)\\]]|$)",
  "(?:pls|plz|please) (?:check|confirm|review|verify|double[- ]check|proofread) (?:before (?:i|we) (?:post|publish|tweet|send)|before (?:posting|publishing|tweeting|it goes|this goes|sending))",
  "(?:pls|plz|please) (?:check|confirm|verify|double[- ]check|amend|edit) (?:the |this |that |these |all |my )?(?:figures?|spelling|wording|quotes?|draft|tweet|text|names? and titles?|title of the|hashtags?)(?![\\p{L}])",
  "(?:awaiting|pending|subject to|needs|requires|still needs|waiting for|seeking|for) (?:final |your |their |formal |further |legal |policy )?(?:clearance|sign-?off|approval from (?:the )?(?:amb|hom|dcm|minister|hq|capital|ambassador|desk))(?![\\p{L}])",
  "(?:not yet|not been|not|un) ?cleared(?: by| with| for|[.!)\\]]|$)",
  "(?:please )?hold (?:this |it |post |the post |publication )?(?:until|till|for|pending) (?:the )?(?:readout|read-out|clearance|approval|sign-?off|further notice|we hear|go-ahead|green light)",
  "do not (?:post|publish|tweet|release|send) (?:this )?(?:until|before|unless|without)",
  "(?:ok|okay|good|ready|cleared|clear|fine) to (?:post|publish|tweet|send|release)(?: this| now| it)?\\?",
  "(?:can|may|should|shall|could) (?:we|i) (?:post|publish|tweet|say|mention|use|tag) this(?: or|\\?|$)",
  "(?:do you|does the (?:ambassador|minister|amb)|does amb|do we|shall we|should we) (?:want to |wish to )?(?:keep|mention|include|cut|drop|delete|tag|use) (?:the |this |that |these |him|her|them|it)(?: ?(?:first|second|third|last|next))?(?: ?(?:sentence|line|paragraph|quote|hashtag|tag|part|bit|bullet|word|reference|figure|handle))",
  "is (?:this|that|it) (?:still )?(?:right|correct|accurate|ok to say|cleared|the right (?:title|name|spelling|figure|handle))\\?",
  "(?:someone|somebody|can someone|anyone) (?:please |pls )?(?:check|confirm|verify) (?:this|the|that)",
  "(?:text|wording|language|quote|line) (?:as )?(?:agreed|cleared|approved) (?:with|by) (?:legal|capital|hq|the desk|desk|the ministry|the minister|comms|protocol)",
  "(?:drafting|drafter's|drafters'|editor's|internal) (?:note|comment)s?\\s?[:–—-]",
  "(?:check|confirm|verify) with (?:legal|capital|hq|protocol|the desk|desk|comms|amb|hom|dcm|the ambassador|the minister)(?:'s office)?(?: first| before|[.!)\\]?]|$)",
  "(?:we should|we shouldn['’]t|let['’]s|pls|please|better|do|don['’]t) (?:not |avoid )?mention(?:ing)? [^.!?\\n]{1,60} (?:in this (?:one|post|tweet|text)|here|this time)",
  "(?:comments|edits|changes|input|inputs|suggestions|track changes) (?:from [^.!?\\n]{1,40} )?(?:incorporated|taken on board|reflected|accepted|integrated)",
  "to be (?:posted|published|released|tweeted|sent) (?:only )?(?:after|once|upon|when|if) [^.!?\\n]{0,20}(?:clear|approv|sign|confirm|green light|go-ahead|ok)",
  "(?:can|could) (?:someone|somebody|anyone|you|we) (?:please |pls )?(?:double[- ]?check|proofread|sanity[- ]check|check the (?:name|spelling|title|figure|facts))",
  "(?:waiting|still waiting) (?:on|for) (?:hq|capital|legal|the desk|comms|amb|the ambassador|the minister|clearance|approval|the green light|the go-ahead)",
  "(?:green light|go-ahead|sign-off|clearance|approval) (?:from [^.!?\\n]{1,30} )?(?:pending|outstanding|still missing|not yet (?:given|received))",
  "for (?:your|their|his|her) (?:review|clearance|approval|sign-off|comments|consideration)(?: and (?:comments|approval|clearance))?(?=[.,:;!)\\]]|$)",
  "(?:please|pls|kindly) (?:see|find) (?:the )?(?:my |our )?(?:comments|edits|changes|suggestions)(?: below| above| in| attached|[.!]|$)",
  "(?:as discussed|as agreed)(?: with [^,.!?\\n]{1,30})?, (?:here|please|pls|i(?:['’]ve| have)|find|see|attached)",
  // fr
  "@(?:ambassadeur|ambassadrice|ministre|cabinet|dircab|amb)[,:]? (?:merci de|pouvez-vous|peux-tu|svp|à)",
  "(?:^|[([*] ?)(?:à|a) (?:valider|faire valider|relire|vérifier|confirmer) (?:par|avec|auprès)",
  "(?:^|[([*] ?)(?:validé|visé|vu|relu) (?:par|avec) (?:le |la |l['’])?(?:cab|cabinet|dircab|ambassadeur|ambassadrice|amb|direction|desk|sous-direction|ministre)",
  "(?:en attente (?:de|du|d['’]un|des)|sous réserve (?:de|du|d['’]un)|pour) ?(?:votre |la |l['’])?(?:validation|visa du cabinet|feu vert|relecture par)",
  "merci de (?:valider|relire|vérifier)(?: avant|[.!)\\]]|$)",
  "note (?:pour|à) (?:l['’]ambassadeur|l['’]ambassadrice|le ministre|la ministre|le cabinet|amb)\\s?[:–—-]",
  "ne pas (?:publier|poster|tweeter|diffuser) avant",
  "(?:texte |version )?(?:validée?|relue?|visée?) par (?:le |la |l['’])?(?:cab|cabinet|dircab|direction|desk|ambassade|ambassadeur|ambassadrice|amb)(?![\\p{L}])",
  // es
  "@(?:embajador|embajadora|ministro|ministra|gabinete)[,:]? (?:por favor|favor|puede|podría)",
  "(?:^|[([*] ?)(?:a|por) (?:confirmar|validar|aprobar|revisar) (?:por|con) (?:el|la|los)",
  "(?:pendiente|a la espera|en espera) de (?:aprobación|validación|visto bueno|confirmación (?:del|de la) (?:embajador|embajadora|ministro|ministra|gabinete))",
  "(?:aprobado|validado|visto) por (?:el |la )?(?:gabinete|embajador|embajadora|amb|dirección|ministro|ministra)(?![\\p{L}])",
  "nota (?:para|al|a) (?:el |la )?(?:embajador|embajadora|ministro|ministra|gabinete|equipo)\\s?[:–—-]",
  "favor (?:de )?(?:validar|aprobar|revisar|confirmar)(?: antes|[.!)\\]]|$)",
  "no (?:publicar|postear|difundir|tuitear) (?:antes|hasta|sin)",
  // pt
  "@(?:embaixador|embaixadora|ministro|ministra|gabinete)[,:]? (?:por favor|favor|pode|poderia)",
  "(?:^|[([*] ?)a (?:confirmar|validar|aprovar|rever) (?:pelo|pela|com o|com a)",
  "(?:aguarda|aguardando|pendente de|a aguardar) (?:aprovação|validação|luz verde|autorização superior)",
  "(?:aprovado|validado|visto) (?:pelo|pela|por) (?:gabinete|embaixador|embaixadora|amb|direção|ministro|ministra)(?![\\p{L}])",
  "nota (?:para|ao|à) (?:o |a )?(?:embaixador|embaixadora|ministro|ministra|gabinete|equipa|equipe)\\s?[:–—-]",
  "não (?:publicar|postar|divulgar|tuitar) (?:antes|até|sem)",
  // de
  "(?:wird|ist|wurde|muss) (?:noch |noch nicht )(?:mit [^.!?\\n]{2,40} )?(?:abgestimmt|geprüft|geklärt|gebilligt|freigegeben|mitgezeichnet)",
  "(?:abgestimmt|mitgezeichnet) (?:mit|durch|von) (?:dem |der )?(?:referat|ref\\.?|leitung|bmvg|bmi|aa|bk|kanzleramt|pressestelle|presse)",
  "@(?:botschafter|botschafterin|minister|ministerin|leitung|presse)[,:]? (?:bitte|kannst du|können sie)",
  "(?:^|[([*] ?)(?:botschafter(?:in)?|ministerin?|leitung|leitungsstab|pressereferat|presse|protokoll|referat) (?:bitte )?(?:prüfen|freigeben|bestätigen|ergänzen|klären)",
  "freigabe (?:durch|von|steht|fehlt|ausstehend|noch)",
  "freigegeben (?:durch|von) (?:der |dem |den )?(?:leitung|botschafter(?:in)?|bm|ref|referat|presse|sts)",
  "(?:bitte|zur) (?:um )?(?:freigabe|billigung|mitzeichnung)(?![\\p{L}])",
  "(?:hinweis|notiz|anmerkung) (?:an|für) (?:den |die |das )?(?:botschafter(?:in)?|ministerin?|leitung|team|referat|redaktion)\\s?[:–—-]",
  "bitte (?:prüfen|gegenlesen|freigeben)(?: bevor| vor|[.!)\\]]|$)",
  "nicht (?:posten|veröffentlichen|twittern) (?:vor|bis|bevor)",
];
