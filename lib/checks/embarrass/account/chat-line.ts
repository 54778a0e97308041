import type { Draft } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { opensLow } from "./register";

/**
 * A line of a chat: short, of nothing that a mission does, typed with a thumb or said to one who is near. Of 15,056 official posts none
 * so short begins with a small letter and goes without tag, link and account. In en, fr, es, pt, de. Written for this project,
 * 2026-11-23.
 */
const LINE = 80;

/** What only thumbs type, in small letters: "XX" and "BLZ" are others. */
const THUMBED =
  /(?<![\p{L}\p{N}])(?:lol|lmao|omw|omg|idk|ngl|tbh|brb|ttyl|smh|ily|afk|l8r|2nite|mdr|ptdr|jpp|tkt|bcp|slt|dsl|tqm|tkm|xfa|salu2|vc|vcs|hj|blz|tmj|pfv|flw|hdl|hdgdl|bb|kp|xoxo)(?![\p{L}\p{N}])/u;
/** One who writes, for himself. */
const ONE_OF_US =
  /(?<!\p{L})(?:i|im|i['’]m|i['’]ll|me|my|sorry|je|j['’]\p{L}+|moi|désolée?|yo|estoy|perdón|eu|desculpa|ich|mir|mich)(?!\p{L})/iu;
const A_MISSION =
  /(?<!\p{L})(?:we|our|us|nous|notre|nos|nuestr[oa]s?|nós|noss[oa]s?|wir|unser\p{L}*|uns)(?!\p{L})/iu;
const AT_THE_DOOR =
  /^\P{L}*(?:t['’]es (?:où|là|en route|rentrée?)|tu (?:es où|viens|fais quoi|peux (?:m['’]|me )|rentres)|on (?:se voit où|mange où|y va)|j['’]arrive(?: dans)?|je suis (?:devant|garée?|en bas|en route|en retard|coincée?)|¿?(?:dónde|por dónde) (?:estás|andas|vas)\P{L}*$|¿?vienes|ya (?:llego|voy|salgo|estoy (?:aquí|abajo))|estoy (?:abajo|en la puerta|llegando|saliendo|atascad[oa])|cadê (?:você|vc|tu)|onde (?:estás|você está|cê tá)\P{L}*$|(?:já )?(?:estou|tô) (?:chegando|a chegar|lá em baixo|cá em baixo|saindo|a sair|atrasad[oa])|wo (?:bist|steckst|bleibst) du|bist du (?:schon|noch) (?:da|wach|unterwegs|im)|kommst du (?:noch|heute|später|mit)|bin (?:gleich|schon|unterwegs|spät|in \d+|auf dem weg)|warte (?:unten|vor|draußen)|i(?:['’])?m (?:outside|downstairs|parked|running late|on my way|almost there)|where (?:are|r) (?:you|u)\P{L}*$|almost there|be there in (?:\d+|five|ten)|call me (?:when|back|later|asap)|(?:text|ring|buzz) me(?! (?:at|on)))(?!\p{L})/iu;
/** What a mission writes even in one short line. */
const MISSION =
  /(?<!\p{L})(?:embass|ambass|consul|minist|visa|visto|pass(?:port|e)|residen|deleg|citizen|summit|eu(?!\p{L})|un(?! )|nato|otan|onu|botschaft|konsul|embaj|embaix|congrat|félicit|felicit|parab|glückw|happy|feliz|joyeu|bon(?:ne|s)?(?!\p{L})|fröhlich|frohe|welcome|bienven|bem-vind|willkommen|thread|join|register|learn|watch|read|follow|more|soon|weather|snow|good (?:morning|evening))/iu;

/** The whole of a draft that is no more than a line of a chat; UTF-16 offsets. */
export function findChatLine({
  text,
  hashtags,
  mentions,
  links,
  quotations,
}: Draft): Span | undefined {
  const line = text.trim();
  if (line.length === 0 || line.length > LINE || line.includes("\n")) return undefined;
  if (hashtags.length + mentions.length + links.length + quotations.length > 0) return undefined;
  if (MISSION.test(line)) return undefined;
  const isChat =
    AT_THE_DOOR.test(line) ||
    THUMBED.test(line) ||
    (opensLow(line) && ONE_OF_US.test(line) && !A_MISSION.test(line));
  if (!isChat) return undefined;
  const start = text.indexOf(line);
  return { start, end: start + line.replace(/[.!?…\s]+$/u, "").length };
}
