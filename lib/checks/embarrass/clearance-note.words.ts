/**
 * Notes between drafter, clearers and principal that stay behind in a text, as patterns. What news and public advice say in
 * the same words ("approved by the cabinet", "pending approval", "please check before you travel") is left out or bound to a
 * line's head. Source: usage of missions' mails, written for this project on 2026-11-20.
 */
import { ROLES } from "@/lib/facts/house/house-words";

const HEAD_OF_LINE = "(?:^|[([*] ?)";
const END = "(?=[.:;!)\\]]|$)";

/** Short names that only the house uses; compared with the case as written. */
const ROLE = `(?:${ROLES.join("|")})`;
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

const HOUSE =
  "(?:hq|capital|the capital|legal|finance|treasury|comms|the desk|the ministry|the mfa|mfa|the press office|the front office|the minister['’]s office|no\\.? ?10|hma|hom|amb)";

export const AS_WRITTEN: readonly string[] = [
  `${ROLE} (?:to|will) (?:supply|send|write|finish|rewrite|find|pick|join|attach)(?= (?:a|an|the|his|her|their|own|photo|quote|text|line|joke|caption|link|figures?|names?)(?!\\p{L}))`,
  `${HEAD_OF_LINE}${ROLE}[.,]? ?[–—,:-]? ?(?:is this|are we|do we|can we|shall we|should we|ok with|okay with|happy with|est-ce|ist das|ce texte)`,
  `${ROLE}(?:['’]s)? (?:wants?|prefers?|insists?|objects?|suggests?|would (?:like|prefer|rather)|asked (?:for|us|to)|is (?:not )?happy|has (?:doubts|comments|edits)|said no|says no|still (?:has|to)|ok(?:ay)? with)(?!\\p{L})`,
  `(?:[Aa]pproved|[Cc]leared|APPROVED|CLEARED|[Vv]alidé|[Aa]probado|[Aa]provado) (?:by|par|por) (?:\\p{Lu}{2,5}|${ROLE})(?: (?:on|le|el|em) \\d|[,.;)\\]]|$)`,
  `${HEAD_OF_LINE}(?:[Nn]eeds?|[Aa]waiting|[Pp]ending|NEEDS|AWAITING|PENDING) (?:the )?${ROLE}(?:['’]s)? (?:ok|OK|okay|clearance|approval|sign-?off|go-ahead|comments|signature)`,
  `${HEAD_OF_LINE}(?:[Bb]ackground|[Bb]rief|[Hh]intergrund|[Nn]ote|[Nn]B|FYI)(?: note| nur| only)? (?:for|für|pour|para) (?:the )?${ROLE}(?:['’]s eyes)?\\s*(?:[:–—]|-\\s)`,
  `${HEAD_OF_LINE}[Tt]o be (?:cleared|approved|agreed|coordinated|signed off|checked) (?:with|by) (?:the )?(?:\\p{Lu}|legal|capital|desk|ministry|minister['’]s office)`,
  `${HEAD_OF_LINE}(?:[Zz]ur (?:Billigung|Freigabe|Mitzeichnung|Zustimmung|Kenntnis)|[Pp]our (?:validation|visa|accord|relecture|avis)|[Pp]ara (?:aprobación|visto bueno|validación|aprovação|validação|despacho)) (?:(?:durch|par|de|del|de la|de l['’]|do|da|pelo|pela) )?(?:${ROLE}|[Ee]mb\\.?|[Cc]abinet|[Gg]abinete|[Mm]inist(?:re|ro|ra|er)|\\p{Lu}{2,6})(?![\\p{L}])`,
  "(?:Presse|Protokoll|Leitung|Referat(?: \\d+)?|Ref\\. \\d+|Botschafter|RK|Wirtschaft|Kultur) ?: ?(?:bitte|Bitte) [^.!?\\n]{0,40}(?:prüfen|ergänzen|klären|bestätigen|freigeben|nachtragen|einfügen|anpassen)",
  `${ROLE}(?: ?[:,–—-] ?| )(?:pls|plz|please|can you|could you|ok\\?|happy\\?)`,
  `${ROLE} to (?:${CHECK}|add|decide|provide|insert|choose|fill in)`,
  `${ROLE}(?: has| have)? (?:cleared|approved|ok'?d|signed off)`,
  `(?:cleared|approved|ok'?d|signed off|Cleared|Approved|CLEARED|APPROVED) by:? (?:the )?${ROLE}(?![\\p{L}])`,
  `${HEAD_OF_LINE}(?:Cleared by|CLEARED BY|Clearances?|CLEARANCES?|Drafted by|DRAFTED BY|Drafted|Drafter|DRAFTER|Approved by|APPROVED BY)\\s?:`,
  "(?:per|Per|PER|as per) (?:S|P|D|M|T|E|AMB|Amb|HoM|DCM)(?:'s|’s)? (?:office|request|comments?|guidance|edits?)",
  "(?:for|For|FOR) (?:AMB|Amb|HoM|HOM|DCM|CAB)(?:'s|’s)? (?:approval|clearance|review|eyes|signature|OK)",
];

/** As the others, in a text that asks in Spanish: the mark is no word that a text could be asked for first. */
export const AS_WRITTEN_IN_SPANISH = `${HEAD_OF_LINE}${ROLE}[.,]? ?[–—,:-]? ?¿`;

/** Compared with the text in small letters, by `plainPattern`: nothing but \p{L} and \p{N} is said of letters here. */
export const IN_ANY_CASE: readonly string[] = [
  "(?:legal|capital|hq|the desk|desk|comms|amb|hom|protocol) (?:still )?(?:has|needs|have|need) to (?:ok|okay|clear|approve|sign off|check|confirm|see)(?!\\p{L})",
  "(?:so |please |pls )?hold (?:the|this) (?:post|tweet|thread)(?= until| till| for now| please|[.!,)])",
  "(?:pls|plz) (?:post|tweet|publish|upload) (?:this|it)(?!\\p{L})|(?:hq|capital) wants (?:it|this) (?:out|up|online|posted)(?!\\p{L})",
  "\\((?:old|wrong|previous|outdated|earlier) (?:text|version|draft|wording)(?=[,;:)]| see| from)[^)\\n]{0,80}",
  `${HEAD_OF_LINE}dg,? (?:pls|plz|please) ${CHECK}(?!\\p{L})`,
  `(?:approved|cleared|okayed|ok['’]?d) by (?:legal|comms|capital|hq|the desk|desk|protocol|press office)(?=[,.;:)!]| and | but |$)`,
  `${HEAD_OF_LINE}draft (?:no\\.? ?)?\\d{1,2},? (?:with|incl\\.?|including|after|minus|without) (?:the )?(?:ambassador|minister|hom|amb|desk|legal|capital|comms|press team|consul)(?:['’]?s)? (?:comments?|edits?|changes|input|corrections)`,
  "as (?:agreed|decided|discussed|settled) (?:in|at) (?:the|our|this morning['’]s|today['’]s|yesterday['’]s) (?:internal|team|staff|morning|coordination|country team|editorial|comms) (?:meeting|call|huddle)[^.!?\\n]{0,40}, (?:we (?:say|do not|don['’]t|will not|won['’]t|avoid|leave|keep|stick)|do not|don['’]t|nothing)",
  "(?:^|[.?!…] ?|\\n)a\\s?: (?:deflect|dodge|decline to comment|stick to (?:the |our )?lines?|see (?:lines|ltt)|if pressed)(?!\\p{L})",
  "version (?:finale |définitive )?(?:validée|visée|approuvée) par (?:le |la |l['’])?(?:cabinet|dircab|ambassadeur|ambassadrice|dfra)(?!\\p{L})",
  "^[\\s([*]*para (?:revisión|visto bueno|aprobación|firma) (?:del|de la|de) (?:embajador|embajadora|ministr[oa]|gabinete|jefe|jefa|cónsul)\\s*[:.,]",
  "^[\\s([*]*para (?:o|a) (?:embaixador|embaixadora|ministr[oa]|gabinete|chefe|cônsul) (?:aprovar|rever|validar|ver|assinar|decidir)\\s*[:.,]",
  "^[\\s([*]*(?:borrador|rascunho|brouillon|entwurf|draft|versión|versão|version|fassung) ?(?:v?\\.? ?\\d{1,2})?\\s?[,:;–—-] ?(?:aún |ainda |noch |encore |toujours |still )?(?:pendiente|pendente|falta|sin (?:visto|revisar|aprobar)|sem (?:revisão|aprovação)|en attente|ohne freigabe|nicht (?:freigegeben|abgestimmt)|not (?:yet )?(?:cleared|approved)|awaiting|pending)(?!\\p{L})",
  // Orders of a capital and the state of a text between offices.
  `${HOUSE} (?:wants?|asked|told|expects?|would like) us to (?:say|use|stress|avoid|tweet|post|mention|stick|add|drop|tag)(?!\\p{L})`,
  `(?:as (?:instructed|directed|requested|agreed) by|(?:on|per|under|following) (?:the )?instructions? (?:from|of)|(?:steer|guidance|instructions?|comments?|edits?|feedback) from) ${HOUSE}(?!\\p{L})`,
  `${HOUSE}['’]s (?:instructions?|steer|guidance|edits?|comments?|wording|version)(?!\\p{L})`,
  `(?:not|never) (?:yet |been |yet been )?(?:agreed|cleared|coordinated|checked|squared) with (?:the )?${HOUSE}(?!\\p{L})`,
  `(?:still|now|currently) with ${HOUSE}(?=[,.;)]| for |$)`,
  `(?:version|text|wording|draft|language) (?:agreed|cleared|coordinated|checked) (?:with|by) (?:${HOUSE}|eeas|eu27|nato|un dpa)(?!\\p{L})`,
  `${HEAD_OF_LINE}(?:the )?(?:minister|ambassador|president|secretary|pm|hom|dcm)['’]s (?:office )?(?:version|edits|wording)\\s*:`,
  `${HEAD_OF_LINE}(?:message|note|reminder|memo|question) (?:for|to) (?:the )?(?:boss|self|myself|ambassador|minister|hom|amb|team|comms|desk|sarah|translator|web team|intern)s?\\s*[:–—]`,
  `(?:desk|legal|press|comms|protocol|hma|hom|dcm|amb|consular|pol) to (?:draft|reply|call|follow up|chase|circulate|translate|book|contact|email)(?!\\p{L})`,
  `${HEAD_OF_LINE}remember to (?:tag|add|link|credit|mention|include) (?!us|me|your|#)[^.!?\\n]{1,40} (?:here|in this (?:one|post|tweet)|at the end)(?=[.!)\\]]|$)`,
  `(?:^|[.!?] |[([*] ?)(?:tag|add|insert|include|attach) (?:(?:the |a |both |two |three )?(?:flags?|emojis?|flag emojis?|mfas|pics?|photos? of|minister['’]s handle|handles?|pic of|link to statement|hashtags?)|(?:\\ud83c[\\udde6-\\uddff]){2})(?![\\p{L}])(?! your| to your| and win| to your)`,
  `(?:pic|photo|picture|image)\\s?: [^.!?\\n]{0,30}(?:whatsapp|shared drive|sharepoint|teams|my phone|e-?mail|the (?:first|second|third|last) one|attached)`,
  `${HEAD_OF_LINE}(?:length ok|too long|is this too long|ok like this|ok as is|ok with you|ok for you|good to go|all good with you|happy with this|is this ok|does this work|tone ok|tone right)\\s?\\?`,
  `[([](?:ok|okay|right|correct|sure|check)\\s?\\?[)\\]]`,
  "^[\\s([*]*\\d{2,3} (?:characters|chars|zeichen|caractères|caracteres)(?: (?:with|incl|including|left|inkl|mit|espaces|con|com)[^.!?\\n]{0,20})?[)\\]]?[.:]?$",
  "(?:told|tells) (?:us|me|hma|the ambassador) (?:this )?in (?:strict |strictest )?confidence|^[\\s([*]*in (?:strict |strictest )?confidence\\s*[:,–—]|^[\\s([*]*between us\\s*[:,–—]|(?:asked|begged) (?:us|me) not to (?:publish|share|quote|name|post|tell|repeat)",
  "^[\\s([*]*(?:submission|draft|paper|brief|briefing|readout|scan|text|letter|translation) attached[.;,:]",
  "(?:abstain|vote (?:yes|no|against|in favou?r))(?: on [^,;.]{1,20})?[,;] (?:do not|don['’]t) co-?sponsor|^[\\s([*]*(?:voting )?instructions?(?: for (?:today|tomorrow|the vote))?\\s*: (?:yes|no|abstain|vote|support|oppose|join|do not|co-?sponsor)",
  "^[\\s([*]*(?:fallback|fall-back|our fallback|our red lines?|our bottom line|negotiating (?:mandate|brief)|our mandate)(?: position)?\\s*: ",
  "^[\\s([*]*comms plan\\s*:|please keep (?:this |it )?quiet|not for onward use",
  "(?:peux-tu|tu peux|pouvez-vous|tu (?:confirmes|valides|vérifies|relis)|¿?puedes|¿?podrías|¿?puede|podes|pode|poderias|kannst du|könntest du|können sie)(?: (?:bitte|por favor|stp|svp|me))?[^.!?\\n]{0,40}(?:titre|titres|chiffres?|noms?|texte|orthographe|cargos?|cifras?|nombres?|nomes?|números?|texto|título|titel|zahl(?:en)?|namen?|text|schreibweise)(?!\\p{L})[^.!?\\n]{0,40}\\?",
  `${HEAD_OF_LINE}for (?:your )?(?:clearance|approval|validation|sign-?off|ok|information and clearance|clearance and action)(?:,? (?:please|pls))?(?: (?:by|before|until|asap) ?[^:\\n.]{0,20})?\\s*(?:[:.!–—\\])]|-\\s|$)`,
  `${HEAD_OF_LINE}(?:please |pls )?(?:post|tweet|publish|schedule)(?: this| it)? (?:only |not )?(?:at|for|on|after|before)(?: the)? (?:\\d{1,2}[:.h]\\d\\d|\\d{1,2} ?[ap]\\.?m|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: at)? \\d|(?:call|vote|meeting|statement|announcement|readout)(?= (?:is|has|ends|with|by)))`,
  `${HEAD_OF_LINE}hold(?: this| it| post)? until (?:after )?(?:the )?[^.!?\\n]{2,40}? (?:has|have|is over|are over|lands|landed|speaks|spoke|announces|confirms|signs)(?!\\p{L})`,
  "^[\\s([*]*not before (?:\\d{1,2}(?:[:.h]\\d\\d)?(?: ?[ap]\\.?m\\.?)?|noon|midnight)(?: (?:cet|gmt|utc|est|local(?: time)?|today|tomorrow|\\p{L}+day))*[\\s!.)\\]]*$",
  "nicht vor (?:dem )?[^.!?\\n]{1,20} (?:veröffentlichen|posten|publizieren|freigeben|versenden|twittern)",
  "(?:unless (?:you|hq|legal|amb|anyone) objects?|unless i hear (?:otherwise|from|back)|if i don['’]t hear (?:back|from you)|shout if not ok|ok with everyone\\?)",
  "(?:pls|plz|please|can you|could you|any (?:comments|edits|thoughts|objections)|anything|ok|shout|objections\\?)[^.?!\\n]{0,50} before (?:i|we) (?:post|publish|tweet|send (?:it|this)|hit (?:send|post))",
  "(?:pls|plz|please|can you|could you|would you) (?:[\\p{L}]+ )?(?:check|confirm|verify|fix|redo|change|rephrase|reword|shorten|proofread|look at|have a look at|cut|trim) (?:the |my |this )?(?:1st|2nd|3rd|first|second|third|last|opening|closing|final) (?:sentence|line|para|paragraph|bullet|quote|hashtag|name|figure|word|part|tweet|post)",
  "(?:can|could|would) (?:you|someone|sb) (?:please |pls |quickly )?(?:check|confirm|verify) (?:that |if |whether |how )?(?:i|we)(?:['’]ve| have)? (?:spelled|spelt|got|written|wrote|named|tagged|used)(?!\\p{L})",
  "(?:not sure|unsure|don['’]t know|no idea)(?: if| whether| that)? (?:hq|legal|capital|the desk|desk|amb|comms|the (?:ambassador|minister)|protocol|we|they|london|washington|paris|berlin) (?:has |have |already |ever )*(?:cleared|approved|agreed|signed off|is ok|are ok|likes?|can say|may say|should say)",
  "(?:^|[.!?/–—(] ?|// ?)@?\\p{L}{2,}, is (?:the )?[^?!.\\n]{1,40} (?:public|cleared|approved|embargoed|agreed|announced)(?: yet| already)?\\?",
  "(?:legal|hq|capital|desk|dept|comms|treasury|protocol|amb|hom) (?:ok|okay|cleared|has cleared|happy)(?=[,.;:!)]| by | with |$)",
  "(?:merci|prière) de ne pas (?:citer|nommer|mentionner|évoquer)(?: (?:le|la|les|l['’]|ce|cette|son|sa))?|(?:ojo|nota|importante)\\s?[:,]\\s*no (?:mencionar|citar|nombrar|decir|hablar)|(?:atenção|nota)\\s?[:,]\\s*não (?:mencionar|citar|referir|dizer)|achtung\\s?[:,]\\s*[^.!?\\n]{1,40} nicht erwähnen",
  `${HEAD_OF_LINE}(?:do not|don['’]t) (?:raise|mention|bring up|name|refer to|use the word)\\s*:`,
  "note à l['’]attention (?:du cabinet|de l['’]ambassad|du ministre|de la ministre|du dircab|de la rédaction)",
  "[([–—-] ?(?:gruß|grüße|lg|vg|mfg|cheers|thx|tx|rgds|bises|saludos|abraço|abs|bjs),? \\p{L}{2,}\\s*[)\\]]",
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
  "(?:pls|plz|please) (?:check|confirm|verify|double[- ]check|amend|edit) (?:the |this |that |these |all |my )?(?:figures?|numbers?|spelling|wording|quotes?|draft|tweet|names? and titles?|title of the|hashtags?)(?![\\p{L}])(?! (?:of|on|in) (?:your|my))",
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
