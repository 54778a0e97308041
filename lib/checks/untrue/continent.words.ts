import { cued } from "@/lib/draft/cued-pattern";

// Words that tie a state to a region, in English, French, Spanish, Portuguese and German, by the languages' plain usage (2026-11-21).

/** What a state is called beside its region, singular and plural. */
const ONE =
  "(?:island (?:nation|state|country)|member state|partner country|country|nation|state|republic|democracy|economy|kingdom|sultanate|principality|monarchy|partner|neighbour|neighbor|friend|ally|member|island|giant|pays|état|partenaire|voisin|ami|île|royaume|país|nación|socio|vecino|amigo|isla|reino|nação|estado|parceiro|vizinho|ilha|Land|Staat|Königreich|Republik|Fürstentum|principality|principauté|principado|Partner|Partnerland|Nachbar|Nachbarland|Inselstaat|Insel)";
const MANY =
  "(?:countries|nations|states|republics|democracies|economies|partners|neighbours|neighbors|friends|allies|members|colleagues|islands|pays|états|partenaires|voisins|amis|îles|países|naciones|socios|vecinos|amigos|islas|nações|estados|parceiros|vizinhos|ilhas|Ländern?|Staaten|Partnern?|Nachbarn)";
export const NOUN_AFTER = cued(new RegExp(`^\\s(?:(${ONE})|${MANY})(?![\\p{L}’'])`, "iu"));
/** Of whom somebody else may be the other part. */
export const RELATED =
  /(?:partner|neighbou?r|friend|ally|allie|member|colleague|partenaire|voisin|ami|soci[oa]|vecin[oa]|amig[oa]|parceir[oa]|vizinh[oa])s?$/iu;
export const NOUN_OWNED = cued(
  new RegExp(`^['’]s?\\s(?:[\\p{Ll}-]+\\s){0,3}?(?:(${ONE})|${MANY})(?![\\p{L}’'])`, "iu"),
);
export const NOUN_BEFORE = cued(
  new RegExp(
    `(?<!\\p{L})(?:(${ONE})|${MANY})(?:\\s\\p{Ll}+){0,2}\\s(?:in|of|from|across|en|d['’]|de|du|des|da|do|em|del|dans|in der|im|in)\\s?(?:the |l['’]|la |le |el )?$`,
    "iu",
  ),
);
/** "Notre partenaire africain", "un país africano". */
export const NOUN_RIGHT_BEFORE = cued(new RegExp(`(?<!\\p{L})(?:(${ONE})|${MANY})\\s$`, "iu"));
export const MANY_BEFORE = /(?<!\p{L})(?:[lds]es|[nc]os|aux|leurs|plusieurs|\d+|parmi)\s$/iu;
/** Regions whose name is the noun too: "the Pacific island of Jamaica", "pays balte". */
export const ISLANDS = /(?:islands?|states?|^pays baltes?|^país(?:es)? bálticos?)$/iu;
export const ALL_OF = cued(
  /^,?\s(?:are|sont|son|são|sind|all|both|tous|ambos)\s(?:\p{L}+\s){0,2}$/iu,
);
export const SUCH_AS = cued(
  /^,?\s(?:like|such as|including|among them|comme|tels? que|dont|y compris|como|incluid[oa]s?|entre ellos|incluindo|wie|darunter|especially)\s(?:the |la |le |l['’]|el |o |a )?$/iu,
);
/** "Across South Asia (Nepal, Laos, Sri Lanka)" */
export const OPENS_BRACKET = /^\s\((?:the )?$/u;
/** "Kenya and other West African countries" */
export const AND_OTHERS = cued(
  /^,?\s(?:and (?:the |many |all )?other|et (?:d['’]|les )autres|y otr[oa]s|e outr[oa]s|und andere[nr]?)\s(?:\p{Ll}+\s)?$/iu,
);
/** "In Chile and the rest of Africa" */
export const AND_REST = cued(
  /^,? (?:and (?:across |in )?(?:the rest of|other parts of|elsewhere in|all over)|et (?:dans )?(?:le reste de|ailleurs en)|y (?:en )?(?:el resto de|otras partes de)|e (?:no|em)? ?(?:resto d[aeo]|outras partes d[aeo])|und (?:im (?:übrigen|restlichen)|dem Rest von))\s?(?:the |l['’]|la )?$/iu,
);
/** "Like other African countries, Chile …" */
export const LIKE_OTHER = cued(
  /(?<!\p{L})(?:like|as (?:in )?|unlike|comme|contrairement à|a l'instar des?|como|al igual que|tal como|wie|anders als)\s(?:(?:in|so|many|most|all|almost|several|some|few|the|every|any|beaucoup|nombre|plusieurs|la plupart|muchos|la mayoría|todos|los|muitos|a maioria|os|viele|alle|die meisten) (?:of |d['’]|de |des )?(?:the )?)*(?:other|autres?|d['’]autres|demás|otr[oa]s|outr[oa]s|demais|andere[nr]?)\s$/iu,
);
/** Around "one of South Asia's fastest growing economies": what is one of them lies there. */
export const ONE_OF = cued(
  /(?<!\p{L})(?:one of|among|l['’]un des pays d|l['’]une des économies d|un[oa]? de los países de|um dos países d[aeo]|eines der)\s?(?:the )?$/iu,
);
/** Between a state and "one of". */
export const IS_ONE = /^(?:,\s|\s(?:is|est|es|é|ist|remains)\s|,? which is\s|\s\()$/iu;
/** "Kenia liegt in Westafrika", "Suriname, in Africa, where …", "Nicaragua, en América del Sur, recibe …" */
export const IS_LOCATED =
  /^(?:\s(?:is|lies|is located|is situated|se trouve|est(?: situé)?|está|se encuentra|fica|situa-se|liegt|ist)\s|,\s)(?:deep |right |here |down |up )?(?:in|en|au|em|na|no|im|off the coast of|au large de|vor der Küste)\s?(?:the |l['’]|la |el |a |o )?$/iu;
export const LOCATION_ENDS =
  /^\s*(?:[.!?)\n]|$|\p{So}|,\s(?!(?:and|et|y|e|und|in|en|em|na|no|au|aux)(?!\p{L}))\p{Ll}|,?\s(?:where|and (?:yes|they|its|is|has)|où|donde|onde|wo|und (?:unser\p{L}*|ihr\p{L}*))(?!\p{L}))/u;
/** Stops on the way to it, or what is no state at all. */
export const ON_THE_WAY =
  /(?<!\p{L})(?:after|before|from|via|beyond|outside|with|and|or|not|unlike|après|avant|depuis|avec|et|tras|desde|con|y|após|com|e|nach|mit|und|aus)\s(?:the |la |le |l['’]|el |o |a |der |die )?$/iu;
/** "Our oldest embassy in South America is the one in Mexico". */
export const IS_IN =
  /^,?\s(?:is|est|es|é|ist)\s(?:the one |our one |celle |celui |la |a |die )?(?:in|au|en|à|de|em|no|na|do|da|del)\s(?:the )?$/iu;
/** "To Paraguay, in Central America, …" */
export const LIES =
  /^,\s(?:in|en|au|em|na|im|deep in|right in|here in)\s(?:the (?:heart of )?|l['’]|la |el |a |o )?$/iu;
export const TO_PLACE =
  /(?<!\p{L})(?:in|to|at|visit\p{L}*|à|au|en|a|em|no|na|nach)\s(?:the |la |le |el |o )?$/iu;
export const IN_THE_HEART = cued(
  /^,\s(?:(?:an?|the|our|in|au|un|une|le|la|el|en|um|uma|o|no|ein|eine|das|im|dans|petit|petite|small|little)\s)+[^,.;:!?\n]{0,30}?(?<!\p{L})(?:heart|kingdom|country|nation|state|island|cœur|royaume|pays|île|corazón|reino|país|isla|coração|ilha|Herzen?|Königreich|Land|Insel)(?:\s\p{L}+){0,4}\s(?:of|in|de|du|des|d['’]|do|da|del|en|von)\s?(?:the |l['’]|la )?$/iu,
);
export const IS_COUNTRY = /^,\s(?:país|pays)\s$/iu;

/** From "Asia" or "Asian tour" to where it leads: "begins in", "takes her to", "Reise durch Asien beginnt in". */
export const TOUR_LEADS = cued(
  /^(?:\s(?:tour|trip|swing))?(?:\s(?:of|by|de|du|de la|da|do|der|des)\s(?:\p{L}+\s?){1,3})?\s(?:(?:starts?|begins?|kicks? off|continues?|commence|débute|se poursuit|continue|empieza|comienza|arranca|sigue|continúa|começa|continua|beginnt|startet)\s(?:(?:today|tomorrow|now|aujourd['’]hui|demain|hoy|mañana|hoje|amanhã|heute|morgen)\s)?(?:in|en|au|aux|em|no|na)|(?:takes?|will take) (?:him|her|them|us|me|the \p{L}+) to|(?:l['’]|le |la )?(?:mène|conduit|emmène) (?:en|au|aux)|führt (?:ihn|sie|uns) nach)\s(?:the |la |el |o |a )?$/iu,
);
export const TOUR =
  /(?:^\s(?:tour|trip|swing)(?!\p{L}))|(?:(?<!\p{L})(?:tour (?:of|through|across)|trip to|tournée|tournée (?:en|d['’])|gira(?: por)?|Reise (?:durch|nach)|viagem (?:a|à|pela|por)|giro(?: pel[ao])?)\s?$)/iu;
/** "Next stop on our Asian tour: Senegal" */
export const STOP_ON =
  /(?<!\p{L})(?:(?:next|first|second|third|last|final) (?:stop|leg) (?:on|of|in)|première étape de|prochaine étape de|primera parada de|próxima parada de|última parada de|primeira paragem de) (?:the |our |my |his |her |la |notre |sa |nuestra |su |a |nossa )?(?:\p{L}+['’]s )?(?:tournée |gira |giro |viagem )?$/iu;
export const THEN_STOP =
  /^(?:\s(?:tour|trip|swing))?(?:\s(?:is|est|es|é)|\s?:)\s(?:the |la |le |el |o )?$/iu;
/** "Location: West Africa" of a state's profile. */
export const PROFILE = cued(
  /(?:^|\n|[.•·|;,]\s*|\p{So}\s*)(?:continent|location|kontinent|lage|continente|ubicación|localização|situation)\s?:\s(?:\p{L}+\s){0,3}$/iu,
);
