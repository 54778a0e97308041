import type { PartisanLexicon } from "./leanings";
import { NAME, PARTY, type PartisanRule, rulesOf, SIDE } from "./rules";

/** What takes a side in Portuguese, beside what the words say by themselves. */
export const PORTUGUESE_RULES: readonly PartisanRule[] = rulesOf(
  "pt",
  ["meu", "(?:[Oo] )?[Mm]eu voto (?:é|vai|será|foi) (?:para |no |na |da |do )(?:a |o )?\\p{Lu}"],
  ["fora", "(?<=^|[.!?]\\s)Fora (?:o |a )?(?:Partido|Governo|Presidente|\\p{Lu}\\p{L}+!)"],
  ["voto", `[Aa]pel(?:amos|o|a) ao voto (?:em|no|na|contra) ${SIDE}`],
  [
    "vot",
    `(?:[Vv]ota|[Vv]ote|[Vv]otem|[Vv]otemos|[Vv]oto|[Vv]ou votar|[Vv]amos votar)(?: todos)? (?:por |em |no |na |nos |contra o |contra )?(?:${PARTY}|(?<=por |em |no |na |contra )${NAME})`,
  ],
  [
    "será seria vai",
    `${SIDE} (?:será|seria|vai ser) (?:um|uma|o nosso|a nossa|o|a) (?:muito )?(?:grande|bom|boa|ótimo|ótima|excelente|mau|má|melhor|próximo|próxima) (?:presidente|presidenta|primeiro-ministro|primeira-ministra|prefeito|prefeita)`,
  ],
  [
    "apoi",
    `(?:[Aa]poiamos|[Aa]poio) (?:o |a |a candidatura de )?(?:${PARTY}|${NAME} (?:para|como|a) (?:presidente|prefeito))`,
  ],
  ["derrot fora", `(?:[Dd]errotar|[Ff]ora) (?:o |a )?${PARTY}`, "party"],
  ["menos", `[Qq]ualquer (?:um|pessoa) menos (?:o |a |os )?${PARTY}`, "party"],
  ["menos", `[Qq]ualquer (?:um|pessoa) menos (?:o |a )?${NAME}`, "election"],
  [
    "vot",
    "(?:[Vv]ota|[Vv]ote|[Vv]otem|[Vv]otemos)(?: todos)? (?:nela|nele|neles|nelas|contra ela|contra ele)(?!\\p{L})",
  ],
  [
    "finalmente graças ainda",
    `(?:[Ff]inalmente|[Gg]raças a [Dd]eus|[Aa]inda bem que)[,:]? ${PARTY} (?:perdeu|perderam|ganhou|ganharam|foi derrotad[oa]|venceu)`,
    "party",
  ],
  [
    "deve tem merece",
    `${SIDE} (?:deve|tem de|tem que|merece|devem) (?:ganhar|perder|sair|ser (?:eleit[oa]|reeleit[oa]|derrotad[oa]))`,
    "election",
  ],
  [
    "precisa merece",
    `(?:[Ee]ste|[Oo] nosso|[Oo]) país (?:precisa|merece) (?:de |do |da )?(?:${PARTY}|${NAME} (?:como|na|no))`,
  ],
  ["voto", `${SIDE} tem (?:o meu|meu|o nosso|nosso|o seu) voto`],
  [
    "desastre vergonha perigo esperança mentiros ladr",
    `${PARTY} (?:é|são|seria|seriam|será) (?:um |uma |a |o |uns )?(?:desastre|catástrofe|vergonha|perigo|única esperança|mentirosos|ladrões|corruptos|inúteis|fascistas)`,
    "party",
  ],
  [
    "",
    `${PARTY} (?:é|são|continua a ser) (?:o|a|os|as) únic[oa]s? (?:que|partido|opção|esperança|voto)`,
    "party",
  ],
  [
    "quem votar se",
    `(?:[Qq]uem vota|[Vv]otar|[Ss]e votar(?:es|em)?) (?:no |na |nos |em )?${PARTY}`,
    "party",
  ],
  [
    "voto & só único",
    "(?:[Ss]ó há um|[Hh]á só um|[Oo] único) (?:voto|candidato) (?:decente|útil|possível|sensato|sério|digno)",
    "election",
  ],
  ["melhor", "(?:[Gg]anhou|[Vv]enceu) (?:o|a) melhor(?: candidat[oa])?(?=[.!]|$)", "election"],
  [
    "apoio vergonha bravo parabéns",
    `(?:[Oo] meu apoio|[Mm]eu apoio|[Nn]osso apoio|[Vv]ergonha|[Bb]ravo) (?:ao?|para o|do)? ?${PARTY}`,
    "party",
  ],
);

/** Words that take a side beside a party or an election, in Portuguese. Written for this project, 2026-11-21. */
export const PORTUGUESE_LEANINGS: PartisanLexicon = {
  race: `eleição, eleições, urnas, segunda volta, segundo turno, primeira volta, primeiro turno, referendo, apuração, sondagens, pesquisas eleitorais, mesas de voto`,
  camp: `a oposição, partido no poder, coligação, coalizão, candidato, candidata, presidente cessante, campanha do sim, campanha do não`,
  siding: `já era tempo, já era hora, ganhámos, ganhamos, vencemos, o resultado que esperávamos, do lado certo da história, dedos cruzados, que alívio, já vão tarde`,
  sneer: `que circo, incapazes`,
  slogan: `ele não`,
  fair: `todos os partidos, ambos os lados, todas as listas, seja quem for o vencedor`,
};
