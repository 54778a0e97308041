/**
 * Ways in which a sender praises itself, by their frame: who is praised is the sender's own. For this project from the habits of
 * official posts in English, French and Spanish, 2026-11-21. Patterns over the text between word boundaries.
 */
const OWN =
  "(?:our|my|this) (?:\\p{L}+ ){0,2}(?:embassy|mission|consulate|team|ambassador|minister|president|diplomacy|diplomats|speech|event|reception|delegation|government|foreign policy|country|conference|campaign)";
const FINE =
  "(?:powerful|inspiring|brilliant|masterful|moving|excellent|outstanding|remarkable|impressive|memorable|impassioned|visionary|compelling|stirring|superb|wonderful|historic|landmark)";

export const SELF_PRAISE: readonly string[] = [
  `${OWN} (?:\\p{L}+ ){0,3}(?:was|is|were|are|has been|have been) (?:\\p{L}+ ){0,3}(?:the best|the star|the envy|a triumph|a (?:huge |great |big |real |total )?(?:success|hit|triumph)|the talk of|flawless|brilliant|outstanding|a model for|an example to|an inspiration|unrivalled|unmatched|admired|respected)`,
  `${OWN} (?:\\p{L}+ ){0,2}(?:delivered|gave|made|presented|offered) (?:an? |his |her |another |the )(?:most |truly )?${FINE}`,
  `Ambassador \\p{Lu}\\p{L}+(?:'s|’s)? (?:\\p{L}+ ){0,2}(?:delivered|gave|made) (?:an? |his |her )(?:most |truly )?${FINE}`,
  `(?:ambassador|minister|president)['’]s ${FINE} (?:speech|remarks|address|intervention|keynote|performance)`,
  "(?:once again|once more|yet again) (?:\\p{L}+ ){0,2}(?:impressed|shone|excelled|delivered|triumphed|stole the show|led the way|set the standard|sets the standard)",
  "once more,? (?:our|we) (?:\\p{L}+ ){0,3}(?:set|sets|led|proved|showed|excelled)",
  "(?:embassy|mission|ministry|we|diplomacy) (?:has |have )?(?:once again |again )?sets? the standard",
  "(?:met|greeted|received) with (?:a |much )?(?:thunderous |warm |long |standing )(?:applause|ovation|acclaim)",
  "(?:won|earned|drawn|enjoys|commands|gained) (?:\\p{L}+ )?(?:admiration|respect|praise|acclaim) (?:\\p{L}+ ){0,2}(?:across|around|all over|throughout|everywhere|worldwide)",
  "(?:respected|admired|envied|praised) (?:everywhere|worldwide|around the (?:world|globe)|all over the)",
  "(?:proud|honou?red|thrilled|delighted|humbled) to (?:be|have been) (?:\\p{L}+ ){0,2}(?:the (?:most|best|leading)|one of the (?:best|most|leading)|a (?:global |world |regional )?leader)",
  "no other (?:embassy|mission|consulate|ministry|foreign service)",
  "the world (?:looks to|admires|envies|applauds)",
  "continues to (?:shine|dazzle|impress the)",
  "what an? (?:\\p{L}+ )?(?:job|performance|achievement|triumph) (?:by|from) (?:our|us)",
  "a flawless \\p{L}+ by",
  "(?:best|busiest|most \\p{L}+) (?:embassy|mission|consulate|ambassador|foreign service) in (?:the|town)",
  "(?:visit|event|reception|conference|summit|evening) was a (?:huge |great |complete |total )?(?:triumph|resounding success)",
  "talk of the town",
  "we (?:did it again|nailed it|made history|showed the world|outdid ourselves)",
  "(?:notre|nos) \\p{L}+[^.!?\\n]{0,40} a(?:vons)? (?:encore |une fois de plus |à nouveau )?(?:brillé|triomphé|impressionné|excellé)",
  "(?:leadership|vision|direction) (?:visionnaire|éclairée?|exemplaire) d[eu]",
  "(?:fut|a été|est) un (?:véritable |immense |grand )?(?:triomphe|succès retentissant)",
  "(?:fiers?|fières?) d['’]être (?:la|le|les) plus",
  "(?:gran|rotundo|enorme) éxito (?:de|para) nuestr[oa]",
  "liderazgo (?:visionario|ejemplar|excepcional) del?",
  "(?:nuestr[oa]) \\p{L}+[^.!?\\n]{0,40} (?:brilló|brilla|deslumbró|triunfó|volvió a destacar)",
  "orgullos[oa]s? de ser (?:la|el|los|las) más",
  "(?:everyone|everybody|they all) (?:agree[sd]?|says?|said|knew|loved) (?:that )?(?:our|it was)",
  "(?:as|more) \\p{L}+ (?:as|than) (?:ours|us|we are)",
  "(?:by far|easily|clearly|simply|hands down) the (?:best|biggest|finest|most \\p{L}+)",
  "(?:nobody|no one|few|no other|hardly any) (?:\\p{L}+ ){0,4}(?:does|do|did|can|could|are|is) (?:\\p{L}+ ){0,3}(?:better|as well|like we|like us|as ours)",
  "fi(?:ers?|ères?) d['’]?e? ?(?:notre|nos) (?:\\p{L}+ ){0,2}(?:exemplaires?|remarquables?|exceptionnel(?:le)?s?|extraordinaires?|brillante?s?|inégalée?s?)",
  "unanimement (?:saluée?s?|applaudie?s?|reconnue?s?|admirée?s?)",
  "(?:le monde entier|tout le monde) (?:nous )?(?:salue|admire|envie|a salué|le dit)",
  "nuestr[oa]s? (?:\\p{L}+ ){1,2}(?:ejemplar(?:es)?|inigualables?|sobresalientes?|excepcional(?:es)?)",
  "(?:todos|todo el mundo) (?:nos )?(?:admira|admiran|aplaude|aplauden|coincide|coinciden|dice|dicen)",
  "unser(?:e[nrm]?)? (?:\\p{L}+ ){0,2}(?:hervorragend|großartig|ausgezeichnet|exzellent|herausragend|vorbildlich|beispiellos|einzigartig|unermüdlich|brillant|visionär|erstklassig)\\p{L}* \\p{L}+",
  "(?:wieder einmal|einmal mehr|erneut) (?:\\p{L}+ ){0,4}(?:bewiesen|gezeigt|beeindruckt|überzeugt|geglänzt|maßstäbe)",
  "(?:ein )?(?:voller|großer|riesiger|überwältigender) erfolg (?:für|unser)|(?:stolz auf unsere) (?:\\p{L}+ ){0,2}(?:leistung|arbeit|erfolg|rolle)",
  "noss[oa]s? (?:\\p{L}+ ){0,2}(?:excelentes?|extraordinári[oa]s?|brilhantes?|notáve(?:l|is)|exemplar(?:es)?|inigualáve(?:l|is)|incansáve(?:l|is)|excecional|excepcional) \\p{L}+",
  "(?:mais uma vez|uma vez mais) (?:\\p{L}+ ){0,4}(?:provou|demonstrou|demonstrámos|mostrou|mostrámos|brilhou|brilhámos)",
  "(?:um )?(?:enorme|grande|retumbante|absoluto) (?:sucesso|êxito) (?:da|do|para) noss[oa]|orgulh(?:o|os[oa]s?) (?:\\p{L}+ ){0,2}(?:do nosso|da nossa|dos nossos) (?:\\p{L}+ ){0,2}(?:sucesso|trabalho|liderança|papel)",
];
