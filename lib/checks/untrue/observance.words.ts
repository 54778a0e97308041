import { cued } from "@/lib/draft/cued-pattern";
// Words by which a post says that a day is today, greets on it, or means another day. English, French, Spanish, Portuguese,
// German, Italian and some Dutch. General usage, 2026-11-21.

/** What claims that the day is today, right before its name. English, French, Spanish, Portuguese, German. */
export const CLAIMS = cued(
  /(?<!\p{L})(?:today (?:is|we (?:mark|celebrate|observe|commemorate)|marks)|it['’]s|it is|this is|happy|merry|blessed|joyous|on this|(?:we )?(?:mark|celebrate|observe|commemorate) today['’]?s?|today['’]s|today on|today,? on|aujourd['’]hui,?(?: (?:c['’]est|nous célébrons|on célèbre|nous marquons|marque))|c['’]est(?: aujourd['’]hui)?|(?:today|hoy|hoje|heute|aujourd['’]hui|oggi),|(?:joyeux|joyeuses?|bonne?|heureux|heureuse)|en cett?e|hoy (?:es|celebramos|conmemoramos|se celebra|se conmemora)|feliz|en este|hoje (?:é|celebramos|assinalamos|comemoramos|celebra-se|assinala-se)|(?:feliz|bom|boa)|neste|heute (?:ist|feiern wir|begehen wir|ist der)|(?:frohe[rsn]?|(?:zum|am) heutigen|schöne[nrs]?|fröhliche[rsn]?|glückliche[nrs]?|alles gute zum|herzlichen glückwunsch zum|einen guten)|oggi (?:è|celebriamo|festeggiamo)|(?:buon[ao]?|felice)|vandaag (?:is|vieren wij|vieren we)(?: het)?|(?:fijne|gelukkige?|prettige?))\s+(?:(?:the|a|an|our|very|international|le|la|l['’]|une?|el|los|las|o|a|os|as|der|die|das|den|zum|am|und gesegnete[ns]?|il|lo|het)\s+)*[#“"']?\s?$/iu,
);
/** "On World Refugee Day, we stand with …": the day opens the sentence, and what is done on it is done now. */
export const OPENS_DAY =
  /^[\s\p{P}\p{So}\uFE0F]*(?:on|this|en cette|en el|en este|no|na|neste|nesta|am|an diesem)\s#?$/iu;
export const DOES_NOW = cued(
  /^,?\s(?:we|i|let us|nous|wir|[\p{L}\s]{0,12})\s?(?:stand|honou?r|remember|salute|recall|reaffirm|pay tribute|recognise|recognize|rendons hommage|rappelons|saluons|réaffirmons|recordamos|honramos|rendimos|reafirmamos|celebramos|lembramos|gedenken|erinnern|würdigen)(?!\p{L})/iu,
);
/** "… begins today", "… c'est aujourd'hui" right after the name. */
export const IS_TODAY = cued(
  /^,?\s(?:(?:is|begins|starts|is celebrated|c['’]est|es|é|ist|commence|empieza|começa|beginnt)\s)?(?:today|aujourd['’]hui|hoy|hoje|heute)(?!\p{L}|['’]s)/iu,
);
/** A name that is a greeting: "Merry Christmas", "Feliz Natal". */
export const GREETS = cued(
  /^(?:happy|merry|joyeu\p{L}+|bonne|feli\p{L}+|boas|frohe\p{L}*|schöne\p{L}*)(?!\p{L})|\s(?:mubarak|kareem|karim|tova|sameach)$/iu,
);
/** What says that another day is meant. */
export const OTHER_DAY = cued(
  /(?<!\p{L})(?:ahead of|early|belated|upcoming|tomorrow|yesterday|last|next|soon|(?:\d+|one|two|three|four|five|six|seven|ten|few|some) (?:days?|weeks?) (?:to|until|before|after)|eve of|in advance|since|every|countdown|before|after|until|almost|nearly|demain|hier|avance|retard|veille|bientôt|prochain\p{L}*|derni\p{L}+|mañana|ayer|adelantad\p{L}+|víspera|pronto|próxim\p{L}+|pasad[oa]|amanhã|ontem|véspera|em breve|passad[oa]|morgen|gestern|vorab|nachträglich|bald|kommende\p{L}*|letzte\p{L}*|nächste\p{L}*)(?!\p{L})/iu,
);
/** Right after the name: the day is another than today. */
export const OTHER_DAY_AFTER = cued(
  /^[,!.]?\s(?:(?:is|est|es|é|ist|on|this|coming|le|ce|el|este|no|na|neste|am|an diesem|kommenden)\s){0,3}(?:tomorrow|yesterday|next|last|soon|in advance|week-?end|(?:mon|tues|wednes|thurs|fri|satur|sun)day|demain|hier|prochain|en avance|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|mañana|ayer|próximo|por adelantado|fin de semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|amanhã|ontem|fim de semana|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|morgen|gestern|wochenende|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?!\p{L})/iu,
);
/** Not a greeting, which may come a day early or cross the date line, but a statement about the day itself. */
export const SAYS_TODAY = cued(
  /(?<!\p{L})(?:today is|today['’]s|today we (?:mark|celebrate|observe|commemorate)|is today|begins today|starts today|aujourd['’]hui,? c['’]est|c['’]est aujourd['’]hui|hoy es|hoje é|heute ist|(?:zum|am) heutigen|heute feiern|heute begehen|oggi è|vandaag is)(?!\p{L})/iu,
);

/** "Merry Christmas market", "Eid Mubarak was the message": the words are not the greeting. */
export const BELONGS_TO_DAY = cued(
  /^[- ](?:al|el)[- ](?:etihad|ittihad|watani|wahda|ghadir|mawlid|nowruz|jalaa)(?!\p{L})|^[”"']? (?:market|fair|season|party|card|sale|memories|photos?|weekend|celebrations?|reception|parade|was|were|means)s?(?!\p{L})/iu,
);

/** "International #YouthDay" is another day than "#YouthDay". */
export const LEADS_TAG = /(?<!\p{L})(International|World|European|Global|National)\s$/iu;
