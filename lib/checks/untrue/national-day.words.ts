import { cued } from "@/lib/draft/cued-pattern";
import type { NationalDayKind } from "@/lib/facts/calendar/national-days";

// Words around a state's day. English, French, Spanish, Portuguese, German and Italian. General usage, 2026-11-21.

/** What the day is called, whichever state's it is. English, French, Spanish, Portuguese, German, Italian. */
export const KINDS: readonly (readonly [RegExp, NationalDayKind])[] = [
  [
    cued(
      /(?<!\p{L})(?:independence day|day of independence|fête (?:nationale )?de l['’]indépendance|jour de l['’]indépendance|d[ií]a d[ae] (?:la |su |sua )?independ[eê]nci?a|unabhängigkeitstag(?:e?s)?|festa dell['’]indipendenza)(?!\p{L})/iu,
    ),
    "independence",
  ],
  [
    cued(
      /(?<!\p{L})(?:national day|national holiday|fête nationale|d[ií]a nacional|fiestas? (?:nacional|patrias)|festa nacional|nationalfeiertag(?:e?s)?|festa nazionale)(?! (?:of|for|against|de|del|da|do|d['’]action)(?!\p{L}))(?!\p{L})/iu,
    ),
    "national",
  ],
  [
    cued(
      /(?<!\p{L})(?:republic day|d[ií]a d[ae] (?:la )?rep[uú]blica|fête de la république|festa della repubblica|tag der republik)(?!\p{L})/iu,
    ),
    "republic",
  ],
];
/** "Fête nationale de la Belgique" keeps its "de": the state follows. */
export const NATIONAL_OF = cued(
  /(?<!\p{L})(?:fête nationale|d[ií]a nacional|fiestas? (?:nacional|patrias)|festa nacional|national day|festa nazionale)(?=\s(?:of|de|del|da|do|du|di|dell['’])\s?(?:the |la |l['’]|los |el |o |a )?\p{Lu})/iu,
);
/** Not the day but what is held for it. */
export const HELD = cued(
  /^[”"']?\s(?:celebrations?|event|reception|party|parade|concert|weekend|holiday|message|speech|address|fair|market|gala|dinner|lunch|honou?rs|long weekend|feierlichkeiten|empfang|feier)(?!\p{L})/iu,
);
export const GREETS = cued(
  /(?<!\p{L})(?:(happy|bonne|joyeuse|belle|excellente|felices|feliz|schönen|buona|fröhlichen)|congrat\p{L}*|wish(?:es|ing)?|greetings|felicitations|cheers|toast\p{L}*|félicit\p{L}*|vœux|felicidades|felicit\p{L}+|enhorabuena|parabéns|felicitações|saudações|alles gute|glückw[uü]nsch\p{L}*|glückwunsch|gratul\p{L}+|auguri|brindamos)(?!\p{L})/iu,
);
/** Right before the day: "happy", with at most the people and a number between. */
export const WISHED = /^\s(?:(?:\p{L}+|\d+(?:st|nd|rd|th))\s){0,2}$/u;
/** Right before the day, after "congratulations to Kenya" or "best wishes from us all". */
export const ON_ITS =
  /(?<!\p{L})(?:on|for|with|in|celebrating|à l['’]occasion d[eu]|pour|en|por|con motivo del?|pelo|pela|no|na|por ocasião d[ao]|zum|zu|per)\s(?:(?:the|this|its|their|your|his|great|occasion|of|la|le|leur|sa|votre|el|su|tu|o|a|seu|sua|vosso|ihrem|eurem|dem|\p{L}+|\d+(?:st|nd|rd|th))\s){0,3}$/iu;
/** Of the writer's own day nothing is known here. */
export const OUR_OWN = cued(
  /(?<!\p{L})(?:our|notre|nuestr[oa]|noss[oa]|unser\p{L}*|nostr[oa])\s(?:\p{L}+\s)?$/iu,
);
export const TODAY = cued(
  /(?<!\p{L})(?:today|aujourd['’]hui|hoy|hoje|heute|oggi|this evening|tonight|ce soir|esta noche|esta noite|heute abend)(?!\p{L}|['’]s)/iu,
);
/** "Austria celebrates its national day": the state, and no embassy, keeps it. */
export const KEEPS = cued(
  /^\s(?:celebrates?|marks?|observes?|honou?rs|is celebrating|fête|célèbre|celebra|conmemora|festeja|comemora|assinala|feiert|begeht|celebrano?|festeggia)\s(?:(?:its|their|his|sa|son|su|seu|o seu|a sua|ihren|seinen|den|the|la|el|o|\d+(?:st|nd|rd|th))\s)*$/iu,
);
/** Between the day and a date that is the day's own. */
export const DATE_AFTER =
  /^(?:,?\s(?:today|aujourd['’]hui|hoy|hoje|heute),?\s|,\s|\s\(|,?\s(?:is|falls|est|es|é|ist)\s)(?:(?:on|this|le|el|em|am|no dia|o|der|a)\s)*$/iu;
/** The same without a comma. */
export const DATE_JOINED = /^\s(?:on|le|el|em|am|no dia|du|del|vom|a)\s(?:the\s)?$/iu;
/** "En ce 20 novembre" is the day of the greeting. */
export const ON_THIS = /(?<!\p{L})(?:en ce|on this|en este|neste|an diesem)\s(?:\p{L}+\s)?$/iu;
/** After a day and its date, where the day is the subject. */
export const VERB_OF_DAY = cued(
  /^,?\s(?:is|was|will be|has been|falls?|marks?|commemorates?|est|était|sera|fut|a été|approche|marque|commémore|es|fue|será|ha sido|se (?:acerca|celebró|celebra)|conmemora|é|foi|aproxima-se|assinala|celebra|ist|war|wird|wurde|erinnert|steht)(?!\p{L})/iu,
);
/** Before the day itself, and no feast held for it. */
export const LEADS_TO_DAY = cued(
  /(?<!\p{L})(?:ahead of|in the run-up to|because of|due to|owing to|à l['’]approche de|à la veille de|avant|en raison de|en vísperas de|antes de|debido a|nas vésperas d[oe]|antes d[oe]|devido a|por causa d[oe]|im vorfeld|wegen|vor)\s*$/iu,
);
export const DATE_BEFORE = /^,?\s(?:is|marks|est|c['’]est|es|é|ist)\s$/iu;
/** Whose greeting it is: not the state greeted. */
export const WRITES =
  /(?<!\p{L})(?:behalf of|from|by|nom de|nom du|part de|part du|nombre de|parte de|nome de|nome do|nome da|desde|depuis|namen von|von|aus|dal|embassy in|ambassade en|embajada en)\s(?:the |la |le |l['’]|el |o |a )?(?:(?:people|government|embassy|team|mission|peuple|gouvernement|pueblo|gobierno|povo|governo)(?: and (?:the )?(?:people|government)| et (?:du |le )?(?:peuple|gouvernement)| y (?:del |el )?(?:pueblo|gobierno)| e (?:do |o )?(?:povo|governo))? (?:of|in|de|du|del|do|da|des) ?(?:the |la |l['’])?)?$/iu;

/** Anywhere after the day that somebody is congratulated on. */
export const OTHER_DAY_LATER = cued(
  /(?<!\p{L})(?:tomorrow|yesterday|last|next|ahead|(?:celebrated|marked|observed|held) on|demain|hier|dernier|ayer|mañana|pasad[oa]|ontem|amanhã|passad[oa]|gestern|morgen|letzten)(?!\p{L})/iu,
);

/** Names that several states give to days of their own: they tell nothing without the state. */
export const SHARED_NAME = cued(
  /independ|indépend|indepen|nacional|nationale?$|nationalfeiertag|staatsfeiertag|flag day|constitu|freedom|victory|emancipation|union day|unity day|heroes|democracy|armed forces|restoration|liberation day|foundation|founding|king['’]s day|throne|memorial|statehood|državnosti|nezavisnosti|fiestas patrias|unité|prince|bevrijding|liberdade|separation|sovereignty|education|birthday|nazional/iu,
);
