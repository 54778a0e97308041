import { covers, overlaps, type Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { type Frames, framesFinder } from "./frame-finder";
import { type ListedLanguage, stockPhrases } from "./stock-phrases";

/** `strong` is a hedge by itself; of the `weak` ones a sentence must have two before it says nothing. */
type Weight = "strong" | "weak";

const STRONG: Readonly<Record<ListedLanguage, string>> = {
  en: `it could be argued, it could perhaps be argued, it might be argued, it can be argued, one could argue, one might argue, some might
argue, it would seem, it would appear, it may be the case, it might be the case, it is worth noting, it should be noted, it should perhaps, it might perhaps, it may perhaps, it must be noted,
it is important to note, it bears noting, it bears repeating, it is our understanding, it is our considered view, it is our belief,
we are of the view, it may be worth, it might be worth, we would perhaps, we would venture, may possibly, might possibly, could
possibly, could potentially, may potentially, might perhaps, may perhaps, could perhaps, more or less, to some extent, to a certain
extent, to a degree, in a sense, in some ways, in some respects, so to speak, as it were, quite possibly, as far as possible,
to the extent possible, insofar as possible, in principle, in due course, at an appropriate time, at the appropriate
time, not inconsiderable, not unhelpful, cautiously optimistic, it is hoped, it is to be hoped, it is expected that, it is
believed, it is felt, all things considered, generally speaking, broadly speaking, under certain circumstances, as and when,
subject to further consideration, without prejudice to, if at all feasible, if at all possible, if feasible, where feasible, might want to consider, may want to consider, might wish to consider, may wish to consider, would perhaps, might potentially, could conceivably, might conceivably,
would appear to, would seem to, not entirely unlikely, some would say, one could say, one might say, in certain respects, in a manner of speaking, other things being equal, would be inclined to, might be inclined to, are inclined to think, am inclined to think, be inclined to believe, some possibility of, there may be some, there might be some, there could be some, hope to potentially, hopes to potentially, hope to perhaps, it cannot be excluded, cannot be ruled out entirely, it is not impossible, not beyond the realms, it is conceivable, may or may not, might or might not, or so it seems, for what it is worth, if you will, all being well, barring unforeseen, to some degree, to a certain degree`,
  fr: `il semblerait, il conviendrait, il convient de noter, il convient de souligner, il convient de rappeler, il y a lieu de, il est important de noter,
il importe de, force est de, on pourrait dire, on peut dire, pour ainsi dire, dans une certaine mesure, en quelque sorte, dans la mesure du
possible, le cas échéant, en principe, en temps voulu, en temps utile, pourrait éventuellement, peut éventuellement, nous souhaiterions, nous voudrions, sous réserve de, sans préjudice de, d'une certaine manière, il est à espérer, plus ou moins`,
  es: `cabe señalar, cabe destacar, cabe mencionar, cabe recordar, conviene señalar, es importante señalar, es importante mencionar, es
importante destacar, es de notar, vale la pena mencionar, vale mencionar, se podría decir, podría decirse, por así decirlo, hasta
cierto punto, en cierta medida, en cierto modo, en la medida de lo posible, de ser posible, en principio, en su momento, en su debido momento,
quisiéramos, nos gustaría, podría eventualmente, más o menos, sin perjuicio de, al parecer, es de esperar`,
  de: `man könnte sagen, man könnte meinen, man kann sagen, es ließe sich sagen, es könnte sein, gewissermaßen, in gewisser weise, in gewissem maße, bis zu einem gewissen grad,
unter umständen, sozusagen, mehr oder weniger, im prinzip, soweit möglich, nach möglichkeit, gegebenenfalls, zu gegebener zeit, es wäre zu erwägen, es ist davon auszugehen,
es steht zu hoffen, nicht ganz unerheblich, im großen und ganzen, wenn man so will, unseres erachtens, dem vernehmen nach`,
  pt: `talvez se possa, poder-se-ia dizer, pode-se dizer, pode dizer-se, podia dizer-se, de certa forma, de certo modo, de alguma forma, até certo ponto, em certa medida, por assim dizer,
na medida do possível, em princípio, mais ou menos, ao que parece, salvo melhor opinião, se possível, oportunamente, em tempo oportuno, cumpre salientar, importa referir, é de notar,
sem prejuízo de, gostaríamos talvez, seria de considerar, é de esperar`,
};
const WEAK: Readonly<Record<ListedLanguage, string>> = {
  en: `perhaps, maybe, possibly, somewhat, probably, arguably, seemingly, apparently, relatively, fairly, potentially, presumably, quite, rather, may,
might, could, seems, seem, appears, appear, tends to, tend to, likely, in general, generally, usually, largely, we believe, we think, we feel,
on the whole, at some point, in some sense, i believe, i think, i feel, in our view, in my view, in our opinion, in my opinion, we hope, sort of, kind of, a bit, a little`,
  fr: `peut-être, éventuellement, probablement, sans doute, relativement, plutôt, assez, semble, semblent, pourrait, pourraient,
généralement, quelque peu, dans l'ensemble, apparemment, à notre avis, nous pensons, nous croyons, nous espérons`,
  es: `quizás, quizá, tal vez, posiblemente, probablemente, relativamente, bastante, parece, parecen, podría, podrían, generalmente, en general, ciertos avances, en algún momento,
aparentemente, a nuestro juicio, pensamos, creemos, esperamos`,
  de: `vielleicht, möglicherweise, eventuell, wohl, eher, etwas, ziemlich, relativ, tendenziell, gewisse, wahrscheinlich, vermutlich, scheint, dürfte, könnte, könnten, wir denken, wir glauben, wir hoffen, grundsätzlich, im allgemeinen`,
  pt: `talvez, eventualmente, possivelmente, provavelmente, relativamente, bastante, parece, parecem, poderia, poderiam, seja, geralmente, de um modo geral, algo, aparentemente, pensamos, cremos, esperamos, a nosso ver`,
};

const find = stockPhrases<Weight>({
  en: () => entries("en"),
  fr: () => entries("fr"),
  es: () => entries("es"),
  de: () => entries("de"),
  pt: () => entries("pt"),
});
/** Hedges whose words vary: conditionals of saying and thinking, litotes, what is "not to be excluded". */
const FRAMED: Frames = {
  en: [
    "(?:it|one|some) (?:may|might|could) (?:perhaps |well |possibly |even )*(?:be )?(?:argued?|said?|say|contend(?:ed)?|assumed?|suggest(?:ed)?|thought|described)",
    "(?:we|i) (?:would|might) (?:perhaps |rather |not )*(?:tend to (?:think|believe|say)|be (?:tempted|inclined)|venture|wish to exclude)",
    "(?:rather|somewhat|more) inclined to (?:believe|think|say)|(?:could|might|may) perhaps|(?:fair|safe|reasonable) to (?:assume|suppose)|(?:perhaps|arguably|seems) (?:fair|safe|reasonable|not unreasonable) to (?:say|assume|suggest)",
    "not (?:entirely |wholly |altogether |completely |quite )?(?:without (?:merit|interest|value|promise|significance|success)|un(?:satisfactory|helpful|successful|productive|important|interesting|reasonable|likely|encouraging|positive))",
    "(?:(?:do|would|could|can)(?: not|n't)|cannot) (?:wish to )?(?:exclude|rule out) the possibility|(?:more or less |somewhat |fairly |rather |quite ){2,}",
  ],
  fr: [
    "(?:on|nous) (?:aurait|aurions|serait|serions) (?:\\p{L}+ )?(?:tendance à|tentée?s? de|enclins? à)",
    "(?:il )?(?:n'est|ne serait|ne semble|n'apparaît) pas (?:exclu|impossible|déraisonnable|interdit de penser|à exclure)|il se pourrait|il se peut|d'une certaine (?:façon|manière)",
  ],
  es: [
    "(?:cabría|convendría|podría)(?: \\p{L}+){0,2} (?:decirse|señalar|pensar|considerar|argumentarse|afirmarse|resultar)|(?:tal vez|quizás?) (?:cabría|convendría|podría decirse)",
    "nos inclinaríamos|nos atreveríamos|no (?:cabe|se puede|sería de|es de) (?:excluir|descartar)",
  ],
  de: [
    "nicht (?:ganz |völlig )?(?:auszuschließen|unwahrscheinlich|unmöglich|von der hand zu weisen)|tendenziell davon aus|(?:man|wir) (?:würde|würden|könnte|könnten)(?: \\p{L}+){0,2} (?:davon ausgehen|meinen|behaupten|dazu neigen)",
  ],
  pt: [
    "dir-se-ia|talvez (?:fosse|seja) de|não (?:é|seria|será) de (?:excluir|descartar)|poder-se-á (?:dizer|pensar)|seríamos tentados",
  ],
};
const findFramed = framesFinder(FRAMED);
/** One "may" and one "likely" are careful; a third weakener leaves nothing standing. */
const WEAK_AT_LEAST = 3;
/** With a strong one. */
const STRONG_WITH = 3;

/** Words that take back what the sentence says ("it could perhaps be argued", "to a certain extent"). */
export const hedge = defineCheck({
  id: "hedge",
  speaksFor: ["long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "European Commission, How to write clearly; plainlanguage.gov, be concise",
  *check(passage): Iterable<Hit> {
    const found = find(passage);
    const framed = findFramed(passage);
    if (found.length === 0 && framed.length === 0) return;
    const strong = [...found.filter(({ value }) => value === "strong"), ...framed];
    const all = [...found, ...framed].sort((a, b) => a.start - b.start);
    const count = all.filter((one, at) => !all.slice(0, at).some((by) => overlaps(by, one))).length;
    // One that speaks for itself is shown; of more, all from the first to the last.
    const isMany = count >= (strong.length > 0 ? STRONG_WITH : WEAK_AT_LEAST);
    const span: Span | undefined = isMany
      ? { start: all[0]?.start ?? 0, end: Math.max(...all.map(({ end }) => end)) }
      : strong[0];
    if (!span || passage.quotations.some((quote) => covers(quote, span))) return;
    const { start, end } = span;
    yield {
      start,
      end,
      message: isMany
        ? { key: "hedge_many_why", values: { count } }
        : { key: "hedge_why", values: { words: passage.text.slice(start, end) } },
    };
  },
});

function* entries(language: ListedLanguage): Iterable<readonly [string, Weight]> {
  for (const phrase of STRONG[language].split(/,\s/)) yield [phrase, "strong"];
  for (const phrase of WEAK[language].split(/,\s/)) yield [phrase, "weak"];
}
