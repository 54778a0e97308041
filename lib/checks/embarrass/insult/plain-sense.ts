import { wordSet } from "@/lib/checks/word-set";
import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { covers } from "@/lib/draft/span";
import { type Aim, isAdjective } from "./aim";
import { type Clause, hasAny, type Item } from "./clause";
import { isClosedClass } from "./grammar";

/** Who plays, and what is played with: at a place they are a show. */
const SHOWS =
  /^(?:cirques?|circos?|zirkus|zoos?|clowns?|payasos?|palhaços?|pitres?|t[ií]teres?|marionn?et(?:te|a|e)s?|marionetten|fantoches?|guignols?|peleles?|pantins?|polichinelles?|hampelmänner|kasper|kasperl|hanswurst|kasperle?theater|kasperltheater|affentheater|tartuff?es?|quadrilhas?|nuls?|nulles?)$/;
/** Of those, the ones whose master may be a power: "les pantins du Kremlin". */
const PUPPETS = /^(?:t[ií]teres?|marionn?et(?:te|a|e)s?|marionetten|fantoches?|peleles?|pantins?)$/;
/** Where shows are given; a government is no such place. */
const HOUSES = /^(?:embajada|embaixada|ambassade|botschaft|consul|konsul|mairie|rathaus)/;
/** Who takes what is not theirs. */
const SWINDLERS =
  /^(?:escrocs?|fraudeurs?|voleurs?|voleuses?|filous?|malfrats?|faussaires?|truands?|imposteurs?|estafador(?:es|as?)?|timador(?:es)?|ladr(?:ón|on)(?:es)?|ladrones|impostor(?:es)?|delincuentes?|bandidos?|golpistas?|burl(?:ão|ões)|vigaristas?|ladr(?:ão|ões)|betrüger[ns]?|hochstapler[ns]?|gauner[ns]?|diebe?n?|schwindler[ns]?|ganoven?)$/;
const SHOWN =
  /(?<!\p{L})(?:cirques?|chapiteau|carpa|circos?|zirkus|manege|marionn?et\p{L}+|t[ií]teres|puppen\p{L}*|fantoches|guignol|acrobates?|acr[óo]batas?|artisten|clowns|payasos|palhaços)(?!\p{L})/iu;
const NUMBERS = wordSet(
  "deux trois quatre cinq plusieurs dos tres cuatro cinco varios dois três quatro vários zwei drei vier fünf mehrere",
);
/** Opens a notice and names nobody: "Atenção: …". */
const CALLOUTS =
  /^(?:alertes?|alertas?|attention|atención|atencion|atenção|atencao|cuidado|ojo|avisos?|avis|prudence|vigilance|rappel|achtung|vorsicht|warnung|hinweis|info|nota|note|reseña|resenha|rezension|critique|lectura|leitura|lecture|teatro|théâtre|theater|cine|cinéma|cinema|kino)$/;
/** Lying and cheating are the rule of some games. */
const BLUFF =
  /^(?:menteu[rs]|menteuse|tricheu[rs]|tricheuse|mentiros[oa]|tramposo|batoteir[oa]|trapaceir[oa]|lügner(?:in)?|betrüger(?:in)?|gauner(?:in)?|schwindler(?:in)?)s?$/;
const GAMES = wordSet(
  "poker póquer pôquer mus sueca skat skatturnier doppelkopf belote tarot truco concours concurso wettbewerb lügenwettbewerb lügenmeisterschaft championnat campeonato cartas cartes karten kartenspiel tournoi torneo torneio turnier",
);
/** "hizo el ridículo en el karaoke" */
const DANCES = wordSet("karaoke tango salsa kizomba bachata limbo rumba walzer forró");
/** Roles outside of office, at which one may be bad: "es un portero horrible". */
const PASTIMES =
  /^(?:portero|guardameta|delantero|jugador|bailar[íi]n|cocinero|cantante|nadador|guarda-redes|goleiro|jogador|dançarino|cozinheiro|cantor|gardien|joueur|danseur|cuisinier|chanteur|nageur|élève)a?s?$/;
/** Who made kings laugh. */
const JESTERS =
  /^(?:bouffons?|fous?|bufón|bufones|bobos?|bobo da corte|bufão|bufões|narr|hofnarr|narren|larbin)$/;
const KINGS = /^(?:rois?|reine|rey|reyes|reina|rei|reis|rainha|könige?s?|königin)$/;
const KITCHEN = cued(
  /(?<!\p{L})(?:gastronom\p{L}+|cuisine|recettes?|recetas?|receitas?|rezepte?|dégustation|degustación|degustação|verkostung|boudin|charcuterie|un régal)(?!\p{L})/iu,
);
/** How far back a draft is read for what it tells of, in UTF-16 units. */
const REACH = 600;
/** What is told in a book or on a stage. */
const STORY =
  /(?<!\p{L})(?:reseñas?|resenhas?|rezension|critique|compte rendu|buchtipp|lesetipp|lesung|buch|b[üu]cher|roman|romans|novelas?|romances?|libros?|livros?|livres?|leímos|leemos|lemos|cuentos?|contos?|contes?|relatos?|pel[íi]culas?|filme?s?|kino|th[ée][âa]tre|teatro|theater|\p{L}+theater|zarzuela|sainete|entrem[eé]s(?:es)?|farce (?:jouée|de|en)|on joue|räuber hotzenplotz|com[ée]die|comedia|comédia|komödie|schwank|krimi|polar|bd|c[óo]mic|s[ée]rie|telenovela|opérette|opereta|operette|espet[áa]culo|espect[áa]culo|spectacle)(?!\p{L})/iu;

/**
 * Whether a word of contempt is used as what it plainly means: a show at a place, thieves that the public is warned of, a
 * character of a story, a beast that was there before. French, Spanish, Portuguese and German.
 */
export function isInPlainSense(draft: Draft, index: number, clause: Clause, aim: Aim): boolean {
  const { items, grammar } = clause;
  if (grammar.language === "en" || aim.phrase.isDemonstrative) return false;
  const at = typeof aim.target === "number" ? aim.target : undefined;
  const target = at === undefined ? undefined : items[at];
  if (aim.construction === "loose" && isLooselyPlain(draft, index, clause, aim.insult, at))
    return true;
  return (
    isShowAt(clause, aim, target) ||
    isAtWork(clause, aim.insult) ||
    (aim.construction === "apposition" && isAppendedToPlace(clause, aim, target)) ||
    isCallout(aim, target) ||
    isInjury(clause, aim) ||
    isPastime(clause, aim.insult) ||
    isObjectOfAnother(clause, aim) ||
    isOfThing(clause, aim) ||
    isOfMarket(clause, aim, target) ||
    isCharacter(draft, index, clause, aim, target) ||
    (aim.construction === "exclamation" && wasThere(draft, index, items[aim.insult]))
  );
}

/** The same of a word that no construction joins to anybody: a puppet after the puppet theatre, "um cachorro vira-lata". */
export function isLooselyPlain(
  draft: Draft,
  index: number,
  clause: Clause,
  at: number,
  target?: number,
): boolean {
  const { items, grammar } = clause;
  const item = items[at];
  if (grammar.language === "en" || !item) return false;
  const start = draft.sentences[index]?.start ?? 0;
  const earlier = draft.text.slice(Math.max(0, start - REACH), start);
  return (
    isAtWork(clause, at) ||
    isStory(draft, index) ||
    KITCHEN.test(draft.sentences[index]?.passage.text ?? "") ||
    // "empezamos retrasados": late.
    /^retrasad/.test(item.text) ||
    items[at - 1]?.insult === "beast" ||
    (SHOWS.test(item.text) && (SHOWN.test(earlier) || items[at + 1]?.isCapital === true)) ||
    ((SHOWS.test(item.text) || JESTERS.test(item.text)) && hasAny(clause, grammar.leisure)) ||
    isListed(clause, at, target) ||
    wasThere(draft, index, item)
  );
}

/** "El bobo, el gracioso y el alcalde": two of a row. */
function isListed({ items, grammar }: Clause, at: number, target: number | undefined): boolean {
  if (target === undefined || target < at) return false;
  const before = grammar.determiner.has(items[target - 1]?.text ?? "") ? target - 2 : target - 1;
  return grammar.coordinator.has(items[before]?.text ?? "");
}

/** "Soirée cirque à Conakry", "El circo llegó a Asunción", "los títeres de la ministra", "le club des nuls de l'ambassade" */
function isShowAt({ items, grammar }: Clause, aim: Aim, target: Item | undefined): boolean {
  const show = items[aim.insult];
  if (aim.construction !== "apposition" || !show || !target || target.start < show.start)
    return false;
  if (JESTERS.test(show.text) && KINGS.test(target.text)) return true;
  const isNamed = target.target === "state" || target.target === "name";
  if (SWINDLERS.test(show.text)) return isNamed;
  // "o burro Ministro" has that name.
  const isLast = items[aim.insult + 2]?.isCapital !== true;
  if (show.insult === "beast" && target.target === "holder")
    return items[aim.insult + 1] === target && target.isCapital && !show.isCapital && isLast;
  if (!SHOWS.test(show.text)) return false;
  const isPlace = target.target !== "holder" && target.target !== "holders";
  if (!isPlace)
    return (
      PUPPETS.test(show.text) && /^(?:los|las|les|os|as|die)$/.test(aim.phrase.determiner ?? "")
    );
  // "les pantins du gouvernement" have a master; "un clown au ministère" may be a guest.
  const contraction = items[aim.phrase.start - 1]?.text ?? "";
  const article =
    aim.phrase.determiner ?? (grammar.contracted.has(contraction) ? contraction : undefined);
  const isPower = target.target === "body" && !HOUSES.test(target.text);
  return (
    !isPower ||
    article === undefined ||
    (/^minist/.test(target.text) && grammar.indefinite.has(article))
  );
}

/** "Alerta: estafadores llaman …", "Un escroc se présente …": thieves without an article do something. */
function isAtWork({ items, grammar }: Clause, at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (grammar.language === "en" || !item) return false;
  const article = items[at - 1];
  const isShow = SHOWS.test(item.text) && article?.kind !== "word";
  if (!isShow && !SWINDLERS.test(item.text)) return false;
  const isIndefinite =
    article !== undefined && (grammar.indefinite.has(article.text) || NUMBERS.has(article.text));
  const before = isIndefinite ? items[at - 2] : article;
  const opens =
    !before ||
    (before.kind === "mark" && (before.text !== "," || CALLOUTS.test(items[at - 2]?.text ?? ""))) ||
    /^(?:aux?|con|com|los|os|às?|aos|vor|gegen|contre|contra)$/.test(before.text);
  if (!opens) return false;
  const isWarned = CALLOUTS.test(items[0]?.text ?? "");
  const acts = next?.kind === "word" && !grammar.copula.has(next.text) && !next.target;
  return (
    isWarned ||
    (acts &&
      (!isClosedClass(next.text, grammar) || /^(?:se|sich|s|haben|ont|han)$/.test(next.text)))
  );
}

/** "Montevideo: ein Hochstapler, ein Bürgermeister", "de Etiopía, payasos de Cali": the place only tells where. */
function isAppendedToPlace(
  { items, grammar }: Clause,
  aim: Aim,
  target: Item | undefined,
): boolean {
  if (target?.target !== "state" || typeof aim.target !== "number" || aim.target > aim.insult)
    return false;
  let before = aim.target - 1;
  while (
    grammar.determiner.has(items[before]?.text ?? "") &&
    !grammar.contracted.has(items[before]?.text ?? "")
  )
    before--;
  const link = items[before]?.text ?? "";
  const isPlaced = grammar.preposition.has(link) || grammar.contracted.has(link);
  return isPlaced && items[before - 1]?.target === undefined;
}

/** "Jean, bras cassé mais présent": of those who are called so one has an article. */
function isInjury({ items }: Clause, { insult, phrase }: Aim): boolean {
  return items[insult]?.text === "bras" && phrase.determiner === undefined;
}

/** "Atenção: golpistas", "Reseña: …": a heading is nobody. */
function isCallout(aim: Aim, target: Item | undefined): boolean {
  return aim.target === 0 && target?.target === "maybe" && CALLOUTS.test(target.text);
}

/** "un cónsul que no entiende nada" in the review of a novel: an article that points at nobody, and a story around. */
function isCharacter(
  draft: Draft,
  index: number,
  { items, grammar }: Clause,
  aim: Aim,
  target: Item | undefined,
): boolean {
  if (target?.target !== "holder" || typeof aim.target !== "number") return false;
  const lead = items.slice(Math.max(0, aim.target - 2), aim.target);
  const isAnybody = lead.some(({ text, kind }) => kind === "word" && grammar.indefinite.has(text));
  return (isAnybody || KINGS.test(target.text)) && isStory(draft, index);
}

/** Whether a draft tells, up to the end of a sentence, of a book or a play. */
function isStory(draft: Draft, index: number): boolean {
  const end = draft.sentences[index]?.end ?? draft.text.length;
  return STORY.test(draft.text.slice(Math.max(0, end - REACH), end));
}

/** "un mentiroso en la mesa" at cards; "un portero horrible". */
function isPastime({ items }: Clause, at: number): boolean {
  const item = items[at];
  if (BLUFF.test(item?.text ?? "")) return items.some(({ text }) => GAMES.has(text));
  if (item?.insult === "predicate") return items.some(({ text }) => DANCES.has(text));
  return item?.insult === "lack" && PASTIMES.test(items[at - 1]?.text ?? "");
}

/** "La tarta del embajador: fea, torcida"; "« Les Fourberies de Scapin » : un valet fourbe": said of what is named first. */
function isOfThing({ items, grammar, passage }: Clause, aim: Aim): boolean {
  const { target: at, insult } = aim;
  if (aim.construction !== "apposition" || typeof at !== "number" || at > insult) return false;
  const [holder, word] = [items[at], items[insult]];
  if (!holder || !word) return false;
  const isTitle = passage.quotations.some(
    (quotation) => covers(quotation, holder) && !covers(quotation, word),
  );
  const article = items[at - 1]?.text ?? "";
  const link =
    grammar.determiner.has(article) && !grammar.contracted.has(article) ? at - 2 : at - 1;
  const isOwner = grammar.genitive.has(items[link]?.text ?? "") || /^(?:des|der)$/.test(article);
  const thing = items[link - 1];
  const isThing = thing?.kind === "word" && !thing.target && !thing.insult;
  const isOpened = items.slice(at, insult).some(({ text }) => text === ":");
  return isTitle || (isOpened && isAdjective(word.insult) && isOwner && isThing);
}

/** "la vache, le porc et la chèvre", "tête de cochon, boudin, andouille: la gastronomie …": beasts in a row, and a kitchen. */
function isOfMarket({ items, passage }: Clause, aim: Aim, target: Item | undefined): boolean {
  if (aim.construction !== "apposition" || target?.target === "holder") return false;
  const beasts = new Set(items.flatMap(({ insult, text }) => (insult === "beast" ? [text] : [])));
  return (items[aim.insult]?.insult === "beast" && beasts.size > 1) || KITCHEN.test(passage.text);
}

/** "perguntou ao presidente se o cão também manda": a clause of its own begins between the two. */
function isObjectOfAnother({ items, grammar }: Clause, aim: Aim): boolean {
  if (aim.construction !== "apposition" || typeof aim.target !== "number") return false;
  return items
    .slice(aim.target + 1, aim.insult)
    .some(({ text, kind }) => kind === "word" && grammar.condition.has(text));
}

/** "Rats démineurs … Quel rat !": the beast itself was named in the sentences before. */
function wasThere(draft: Draft, index: number, beast: Item | undefined): boolean {
  if (beast?.insult !== "beast") return false;
  const stem = beast.text.slice(0, Math.max(3, beast.text.length - 2));
  return draft.sentences
    .slice(Math.max(0, index - 2), index)
    .some(({ passage }) => passage.tokens.some(({ text }) => text.startsWith(stem)));
}
