import type { PartisanLexicon } from "./lexicon";
import { NAME, PARTY, type PartisanRule, rulesOf, SIDE } from "./rules";

/** "no PT", "à UNITA": a party with the preposition that its article melts into. */
const AT = `(?:n[oa]s? |em |pel[oa]s? |ao? |à |d[oa]s? |para [oa] )?${PARTY}`;

/** What takes a side in Portuguese, beside what the words say by themselves. */
export const PORTUGUESE_RULES: readonly PartisanRule[] = rulesOf(
  "pt",
  [
    "ganhe perca vença governe",
    `[Qq]ue (?:ganhe|perca|vença|governe)(?: enfim| já)? (?:o |a )?${PARTY}`,
    "party",
  ],
  ["meu", "(?:[Oo] )?[Mm]eu voto (?:é|vai|será|foi) (?:para |no |na |da |do )(?:a |o )?\\p{Lu}"],
  ["fora", "(?<=^|[.!?]\\s)Fora (?:o |a )?(?:Partido|Governo|Presidente|\\p{Lu}\\p{L}+!)"],
  ["voto", `[Aa]pel(?:amos|o|a) ao voto (?:em|no|na|contra) ${SIDE}`],
  [
    "vot",
    `(?<![Oo] |do |ao |um |de )(?:[Vv]ota|[Vv]ote|[Vv]otem|[Vv]otemos|[Vv]oto|[Vv]ou votar|[Vv]amos votar)(?: todos)? (?:por |em |no |na |nos |contra o |contra )?(?:${PARTY}|(?<=por |em |no |na |contra )${NAME})`,
  ],
  [
    "será seria vai",
    `${SIDE} (?:será|seria|vai ser) (?:um|uma|o nosso|a nossa|o|a) (?:muito )?(?:grande|bom|boa|ótimo|ótima|excelente|mau|má|melhor|próximo|próxima) (?:presidente|presidenta|primeiro-ministro|primeira-ministra|prefeito|prefeita)`,
  ],
  [
    "apoi",
    `(?:[Aa]poiamos|[Aa]poio) (?:o |a |a candidatura de )?(?:${PARTY}|${NAME} (?:para|como|a) (?:presidente|prefeito))`,
  ],
  [
    "voto votos",
    `(?:[Nn]em (?:um|mais um) voto|[Nn]enhum voto|[Tt]odos os votos|[Oo] (?:teu|vosso|seu) voto (?:é|vai|deve ser)) (?:para )?${AT}`,
    "party",
  ],
  [
    "voto",
    `(?<![Oo] |do |ao |um |de )[Vv]oto (?:em |n[oa] )?${PARTY}(?! (?:subiu|caiu|desceu))`,
    "party",
  ],
  [
    "nunca jamais",
    `${PARTY},? (?:nunca|jamais) mais|(?:[Nn]unca|[Jj]amais) mais (?:o |a )?${PARTY}`,
    "party",
  ],
  [
    "viva força avante",
    `(?<=^|[.!?…:] )(?:[Vv]iva|[Ff]orça|[Aa]vante|[Bb]ora),? ${AT}\\s?!`,
    "party",
  ],
  [
    "ganhou venceu perdeu ganharam venceram perderam",
    `${PARTY} (?:ganhou|venceu|perdeu|ganharam|venceram|perderam)(?:\\s?!|, (?:que |finalmente|até que enfim|graças|ainda bem|obrigad|bravo|uhu|yes))`,
    "party",
  ],
  [
    "vitória derrota triunfo vexame surra",
    `[Qq]ue (?:grande |bela |linda |enorme |bonita )?(?:vitória|derrota|triunfo|vexame|surra|lição|noite|banho) (?:histórica |linda )?(?:d[oa]s?|para [oa]|n[oa]s?) ${PARTY}`,
    "party",
  ],
  [
    "só somente apenas",
    `(?:[Ss]ó|[Ss]omente|[Aa]penas) (?:com )?(?:o |a )?${PARTY} (?:pode|podem|consegue|salva|defende|sabe|muda|garante|tem coragem)`,
    "party",
  ],
  [
    "destruiu traiu roubou afundou arruinou mentiu enganou faliu saqueou quebrou",
    `${PARTY} (?:\\p{L}+ ){0,2}?(?:destruiu|traiu|roubou|afundou|arruinou|mentiu|enganou|faliu|saqueou|quebrou|só (?:mente|rouba|engana))(?! (?:em|a abertura))`,
    "party",
  ],
  [
    "espero esperamos oxalá tomara",
    `(?:[Ee]sper(?:o|amos) que|[Oo]xalá|[Tt]omara que) ${PARTY} (?:ganhe|vença|perca|saia|caia|seja (?:derrotad|eleit))`,
    "party",
  ],
  [
    "torcer torcendo torcemos torço",
    `(?:[Tt]orcer|[Tt]orcendo|[Tt]orcemos|[Tt]orço|[Tt]orcida) (?:pel[oa]s?|para [oa]|por) ${PARTY}`,
    "party",
  ],
  [
    "derrotados perdedores mentirosos ladrões corruptos incompetentes palhaços vendidos hipócritas bandidos",
    `(?:[Dd]errotados|[Pp]erdedores|[Mm]entirosos|[Ll]adrões|[Cc]orruptos|[Ii]ncompetentes|[Pp]alhaços|[Vv]endidos|[Hh]ipócritas|[Bb]andidos) d[oa]s? ${PARTY}`,
    "party",
  ],
  ["tchau adeus", `(?:[Tt]chau|[Aa]deus),? ${PARTY}`, "party"],
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
