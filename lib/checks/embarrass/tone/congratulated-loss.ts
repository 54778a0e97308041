import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";

const WISH = cued(
  /(?<!\p{L})(?:congratulations|congrats|congratulates?|best wishes|félicitations|félicit(?:e|ons)|enhorabuena|felicitaciones|felicidades|felicitamos|felicita|parabéns|felicitações|parabenizamos|saudamos|glückwunsch|glückwünsche|gratulation|gratulier(?:e|en|t))(?!\p{L})/iu,
);
/** The wish is for the death itself: "on the death of", "à la suite du décès de", "zum Tod". */
const FOR_A_DEATH =
  /^[^.!?;:\n]{0,80}?(?<!\p{L})(?:(?:on|upon|for|after|following|over) (?:the|his|her|your|their|its) (?:\p{L}+ ){0,2}?(?:deaths?|loss(?:es)? of (?:(?!weight|time|power)\p{L}+ ){0,3}?(?:\d+|soldiers?|lives|life|people|peacekeepers?|father|mother|son|daughter|husband|wife|brother|sister|colleagues?|friends?)|funeral|shipwreck|massacre|bereavement)|(?:pour|après|sur|suite à|à la suite d[ue]) ?(?:le |la |l['’])?(?:décès|mort|naufrage|deuil|disparition|massacre)(?! (?:de la peine|du nazisme))|(?:por|tras|con motivo d[eo]|pel[oa])l? ?(?:el |la |o )?(?:fallecimiento|muerte|pérdida|naufragio|falecimento|morte|perda|naufrágio|luto)|(?:zum|anlässlich des) (?:tode?s?|ableben|verlust|untergang|unglück))(?!\p{L})/iu;
/** Or it goes to those who mourn. */
const TO_MOURNERS =
  /^[^.!?;:\n]{0,60}?(?<!\p{L})(?:(?:famil(?:y|ies)|relatives|loved ones|widows?|parents|children|famille|proches|parents|familias?|familiares|deudos|famílias?|familiares|angehörigen?|hinterbliebenen?|familien?) [^.!?;:\n]{0,70}?(?:who (?:has )?(?:died|passed away|was killed|were killed)|victims|the (?:late|dead|deceased|fallen)|décédée?s?|mort(?:s|e|es)? (?:hier|dans|à|en)|qui (?:est|sont) morts?|victimes|fallecid[oa]s?|falleció|murió|murieron|víctimas|falecid[oa]s?|falec(?:eu|eram)|morr(?:eu|eram)|vítimas|opfern?|toten|verstorbenen?|gestorben(?:en)?)|(?:all|everyone|those) who (?:has |have )?lost (?:loved ones|their (?:lives|families|homes|children)|(?:a|their) (?:relative|friend|child|parent)s?)|(?:the )?bereaved|hinterbliebenen|endeuillée?s)(?!\p{L})/iu;
/** Or it is for a place taken by force, or for a coup. */
const TAKEN =
  "(?:on|for|upon) (?:(?:taking|seizing|capturing|storming|conquering) |the (?:capture|seizure|fall|conquest|taking|storming) of )|(?:pour|de) (?:la prise|la conquête|la chute|avoir (?:pris|conquis)) ?(?:de |du |d['’]|la |l['’]|le )?|(?:por|pela?) (?:la )?(?:toma|captura|conquista|caída|tomada|queda|haber tomado|terem tomado) ?(?:del? |d[aoe] |la |el |a |o )?|zu[rm] (?:einnahme|eroberung|erstürmung|fall) (?:von |der |des )?";
const SETTLEMENT =
  "(?:cit(?:y|ies)|towns?|villages?|capital|palace|parliament|airport|port|province|region|hills?|border crossing|ville|village|capitale|palais|aéroport|ciudad|pueblo|capital|palacio|aeropuerto|cidade|vila|palácio|aeroporto|stadt|dorfs?|hauptstadt|palasts?|flughafens?)";
const FOR_A_CONQUEST = cued(
  new RegExp(
    `^[^.!?;:\n]{0,80}?(?<!\\p{L})(?:${TAKEN})(?:(?:the|rebel|enemy|whole|their|holy) ){0,3}${SETTLEMENT}(?!\\p{L})(?! (?:cup|title|prize|trophy|by storm))`,
    "iu",
  ),
);
/** Fighters and rulers: what they take has a name, and their coup is one of arms. */
const OF_ARMS = cued(
  new RegExp(
    `^[^.!?;:\n]{0,60}?(?<!\\p{L})(?:army|troops|forces|fighters|soldiers|rebels?|junta|militia|generals|masters|rulers|armée|troupes|combattants|rebelles|généraux|maîtres|ejército|tropas|fuerzas|militares|rebeldes|generales|exército|forças|generais|truppen|armee|streitkräfte|soldaten|generäle|rebellen)(?! (?:band|choir|chef|chess|of the|de conf))[^.!?;:\n]{0,40}? (?:(?:${TAKEN})(?=[A-Z])|(?:on|for|pour|por|pel[oa]|zum|zu) (?:the|their|your|its|leur|su|seu|o|el|ihrem)? ?(?:successful |réussi )?(?:military )?(?:coup(?! (?:at|in the|de maître))|putsch|golpe))`,
    "u",
  ),
);

/** Praise for what somebody did about it. */
const FOR_A_DEED =
  /(?<!\p{L})(?:for (?:helping|honou?ring|supporting|rescuing|saving|their courage|standing)|award|medal|prize|election|elected|victory|gold|prix|médaille|élu|premio|medalla|prémio|prêmio|medalha|elei\p{L}+|eleg\p{L}+|preis|medaille|wahl|geburt|hochzeit|birth|wedding|birthday|naissance|mariage|nacimiento|boda|nascimento|casamento|film|rescue|courage|coragem|valent?ía|bill|act|law|reform|budget)(?!\p{L})/iu;

/** Good wishes for a death or to those who mourn ("Félicitations à la famille du ministre, décédé hier"). UTF-16 offsets. */
export function findCongratulatedLoss({
  sentences,
}: Draft): { readonly wish: Span; readonly loss: Span } | undefined {
  for (const { start, passage } of sentences) {
    const { text } = passage;
    const wish = WISH.exec(text);
    if (!wish || FOR_A_DEED.test(text)) continue;
    const from = wish.index + wish[0].length;
    const rest = text.slice(from);
    const loss =
      FOR_A_DEATH.exec(rest) ??
      TO_MOURNERS.exec(rest) ??
      FOR_A_CONQUEST.exec(rest) ??
      OF_ARMS.exec(rest);
    if (!loss) continue;
    const lead = loss[0].length - loss[0].trimStart().length;
    return {
      wish: { start: start + wish.index, end: start + from },
      loss: { start: start + from + lead, end: start + from + loss[0].length },
    };
  }
  return undefined;
}
