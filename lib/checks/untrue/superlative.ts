import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { covers, type Span, spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

/** Claims that one counter-example makes untrue. General usage; each pattern was held against official posts for noise. */
const ABSOLUTE: readonly RegExp[] = [
  cued(
    /(?<!\p{L}|(?:one|some|among|many|most|part) (?:of )?(?:the )?)(?:the )?(?:world['’]s|country['’]s|nation['’]s|europe['’]s|africa['’]s|asia['’]s) (?:first|only|biggest|largest|oldest|best|most (?!vulnerable|pressing|important|urgent|serious|dangerous|needy|heinous|significant)\p{L}+)(?!\p{L}| lady| minister)/giu,
  ),
  cued(
    /(?<!\p{L})(?:first[- ]ever|for the first time (?:ever|in (?:history|the history))|first (?:and only )?(?:country|state|nation|embassy|government|ministry) (?:in the world|to|ever)|never before (?:has|have|in)|like no other (?:country|nation)|no other (?:country|state|nation|government|embassy|ministry)|no (?:country|state|nation|one else) (?:has ever|has done more|has given more|does more|gives more)|(?:nobody|no one) (?:has|does) (?:ever )?(?:done|do|given) more|never (?:before )?in history (?:has|have|had)|more than any other (?:country|state|nation|government))(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:is|are|remains?|was|as) the (?:only|sole) (?:country|state|nation|government|embassy|ministry|member|place|donor|partner)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L}|one of |among |some of )(?:the|our|their) (?:greatest|largest|biggest|best|oldest|strongest|freest|highest|longest|most \p{L}+|safest|cleanest|richest|happiest) (?:[\p{L}-]+ )?(?:in the world|on earth|in history|of all time|in europe|in africa|in asia|ever(?! since))(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:everyone|everybody|the whole world|all (?:nations|countries|states|experts)|every (?:country|nation|state)(?: in the world)?|no ?(?:one|body)) (?:agrees?|knows?|believes?|disputes?|doubts?|denies|supports?)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:le premier|la première|le seul|la seule|le plus grand|la plus grande|le meilleur|la meilleure) (?:[\p{L}-]+ ){0,2}(?:au monde|du monde|de l['’]histoire|d['’]europe|d['’]afrique)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:est|sont|reste|sommes) (?:le seul|la seule|les seuls) (?:pays|état|gouvernement|ambassade|partenaire)(?!\p{L})|(?<!\p{L})(?:aucun autre pays|tout le monde (?:sait|s['’]accorde)|pour la première fois (?:de|dans) l['’]histoire)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:el primer|la primera|el único|la única|el mayor|la mayor|el mejor|la mejor) (?:[\p{L}-]+ ){0,2}(?:del mundo|de la historia|de europa|de américa latina)(?!\p{L})|(?<!\p{L})(?:es|somos) (?:el único|la única) (?:país|estado|gobierno|embajada)(?!\p{L})|(?<!\p{L})(?:ningún otro país|todo el mundo sabe|(?:por|es la) primera vez en la historia)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:o primeiro|a primeira|o único|a única|o maior|a maior|o melhor|a melhor) (?:[\p{L}-]+ ){0,3}(?:do mundo|de sempre|da história|da europa)(?!\p{L})|(?<!\p{L})(?:é|somos) (?:o único|a única) (?:país|estado|governo|embaixada)(?!\p{L})|(?<!\p{L})(?:nenhum outro país|toda a gente sabe|pela primeira vez na história)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:das|der|die) (?:erste|einzige|größte|beste|älteste|stärkste) (?:[\p{L}-]+ ){0,2}(?:der welt|weltweit|aller zeiten|in europa|der geschichte)(?!\p{L})|(?<!\p{L})(?:das|der|die) weltweit (?:erste|einzige|größte|beste|älteste|stärkste)[nrs]?(?!\p{L})|(?<!\p{L})(?:ist|sind) das einzige land(?!\p{L})|(?<!\p{L})(?:kein anderes land|jeder weiß|erstmals in der geschichte)(?!\p{L})/giu,
  ),
  // "the most generous asylum system in the world": as many words between as a name takes.
  cued(
    /(?<!\p{L}|one of |among |some of )(?:the|our|their|its) (?:\p{L}+est|best|most \p{Ll}+|only|first) (?:(?!is |are |was |were |to |for |of |and |that |which )[\p{L}-]+ ){1,4}(?:in the (?:whole |entire )?(?:world|history)|on earth|ever|of all time|worldwide|anywhere|in (?:modern )?history)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:never (?:(?:before|ever) )?(?:in|since|have|has) (?:our |their |the )?(?:history|[\p{L} ]{3,30} (?:been|were) (?:closer|stronger|better|higher|lower|safer|deeper|greater))|(?:have|has|had) never (?:before )?(?:in history )?been (?:so |more |this )?(?:close(?:r)?|strong(?:er)?|better|higher|safer|deep(?:er)?|great(?:er)?|important|united))(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:first|only|sole) (?:country|state|nation|embassy|government|ministry|city|mission|consulate|capital|people|diplomats?) (?:ever|worldwide|anywhere|on earth|(?:in|on) (?:the|this) (?:world|planet|region|continent))(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:nowhere else|like no other|second to none|no(?:body| one) (?:does|did|has done|can do) (?:it )?better|better than anyone|more than (?:ever|anyone)(?= before|[.!]|$)|(?:the )?world(?:['’]s)? (?:leader|champion|record|number one|no\. ?1)(?! (?:in talks|team))|unprecedented|record[- ]breaking)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:jamais (?:auparavant |encore )?(?:[\p{L}’']+ ){0,8}n['’](?:a|ont|avaient|avait) été (?:aussi|si|plus)|n['’](?:a|ont) jamais été (?:aussi|si|plus)|nunca (?:antes )?(?:han?|hemos|había|habíamos) (?:estado|sido) (?:tan|más)|nunca (?:foi|foram|estiveram|estivemos) (?:tão|mais)|(?:noch nie|niemals) (?:waren|war|sind|ist) (?:[\p{L}]+ ){0,4}so)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:faster|cheaper|better|more \p{L}+|greener|safer|bigger|larger) than any(?: other)?(?! \p{L}+ (?:time|year|day))(?!\p{L})|(?<!\p{L})no \p{L}+ (?:has|have) ever(?!\p{L})|(?<!\p{L})(?:leads?|top of|tops) the world(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:le|la|les) plus \p{L}+ (?:[\p{L}-]+ ){0,2}(?:au monde|du monde|de l['’]histoire|d['’]europe|d['’]afrique)(?!\p{L})|(?<!\p{L})jamais dans l['’]histoire(?!\p{L})|(?<!\p{L})(?:premier|première|leader|leaders|champion|championne) (?:\p{L}+ )?mondiale?(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:el|la|los|las) (?:más \p{L}+|mayor|mejor|primer|primera|único|única) (?:[\p{L}-]+ ){0,2}(?:mundial|del planeta|de toda la historia)(?!\p{L})|(?<!\p{L})(?:líder(?:es)? mundial(?:es)?|nunca en la historia|jamás en la historia|nunca antes en la historia)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:o|a|os|as) mais \p{L}+ (?:[\p{L}-]+ ){0,2}(?:do mundo|do planeta|da história)(?!\p{L})|(?<!\p{L})(?:líder(?:es)? mundia(?:l|is)|nunca na história|(?:o|a) maior \p{L}+ mundial)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:noch nie (?:zuvor )?in der geschichte|(?:der|die|das|dem|den) \p{L}+sten? (?:\p{L}+ )?(?:europas|afrikas|asiens|amerikas|des kontinents)|(?:der|die|das) \p{L}+ste (?:[\p{L}-]+ ){0,2}(?:der welt|weltweit|aller zeiten)|weltweit führend|weltmarktführer)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L}|one of |among |some of |of )(?:the|our|their|a|its) (?:only|largest|biggest|oldest|youngest|longest|tallest|highest|fastest|greenest|safest|cleanest|richest|happiest|busiest|strongest|best|cheapest|freest|fairest|most \p{L}+) (?:(?!is |are |was |wishes |regards |to |for |secretary )[\p{L}-]+ ){0,3}(?:in (?:the )?(?:whole |entire )?(?:region|continent|country|hemisphere|universe|nation|city|balkans|gulf|caribbean|pacific|latin america|south america|north america|east africa|west africa|scandinavia)|of (?:its|their) kind|worldwide|anywhere|on the (?:planet|continent))(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:(?:the|a) (?:first|only) (?:(?!is |are |was |secretary |to |for )[\p{L}-]+ ){0,3}(?:of its kind|in the (?:region|world|country['’]s history))|(?:second to none|bar none|without equal|unrivall?ed|unmatched|unparallell?ed|like nowhere else|nowhere else (?:in|on|will|can|do)|(?:the )?(?:number one|no\. ?1|#1) (?:\p{L}+ )?(?:in|country|destination|partner|exporter|donor|producer)|more than anyone(?: else)?|(?:always has been|has always been|will always be) (?:the|a|on)|(?:every|any) (?:single )?(?:citizen|expert|one of us) (?:agrees|knows)|nobody else (?:has|does|can)|(?:no one|nobody) (?:can|could) deny))(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:il|la|lo) (?:primo|prima|unico|unica|più \p{L}+|migliore|maggiore) (?:[\p{L}-]+ ){0,2}(?:al mondo|del mondo|d['’]europa|della storia|mondiale)(?!\p{L})|(?<!\p{L})(?:inégalée?s?|sans (?:égal|équivalent|pareil)|sin igual|sem igual|unübertroffen\p{L}*|ohnegleichen|senza eguali|(?:aucun|nul) autre (?:pays|État|ambassade)|ningún país|nenhum país|kein anderes (?:land|konsulat)|nessun altro paese)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})(?:le|la|el|a|o|der|die|das) (?:plus (?:ancien|grand|vieux|beau|petit|sûr|propre)\p{L}*|más (?:antigu|grande|hermos|segur|limpi|pequeñ)\p{L}*|mais (?:antig|seguro|bonit|limp)\p{L}*|größte|älteste|schönste|sicherste|sauberste) (?:[\p{L}-]+ ){0,3}(?:du pays|de la région|du continent|del país|de la región|del continente|do país|da região|do continente|des landes|der region|des kontinents)(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})no(?:body| one) (?:does|gives|spends|works|helps|cares|knows|offers) (?:more|better|harder)(?! (?:about )?(?:himself|herself|themselves))(?=[^.!?\n]{0,60} than (?:us|we|our))/giu,
  ),
  // "The most visited in the fair's history", "no embassy answers faster".
  cued(
    /(?<!\p{L}|one of |among )(?:the (?:most|least) \p{L}+|the \p{L}+est) (?:[\p{L}-]+ ){0,2}(?:in|of) (?:the|our|its|their|this) (?:[\p{L}’'-]+ ){0,2}history(?!\p{L})/giu,
  ),
  cued(
    /(?<!\p{L})no (?:other )?(?:embassy|consulate|country|state|nation|ministry|mission|government|city|team|school|hospital|port|airport) (?:in the world |on earth |anywhere )?(?:has|does|is|gives|answers|works|offers|makes|issues|spends|treats|handles|helps|welcomes|hosts|\p{L}+s) (?:[\p{L}-]+ ){0,2}(?:faster|better|more|cheaper|safer|greener|quicker|as (?:fast|much|many|well|quickly|safe))(?!\p{L})/giu,
  ),
];

/** "We are the first country ever …": the head of the sentence, up to the claim. */
const OWN_CLAIM = cued(
  /(?:^|[.!?\n]\s+)(?:[^\p{L}\n]*(?:today |now |with this )?(?:we are|we['’]re|we have|our (?:country|nation|embassy|government) is|nous sommes|notre pays est|somos|nuestro país es|wir sind|unser land ist|o nosso país é|siamo)\s)[^.!?\n]{0,20}$/iu,
);

/** Size and number of what lies on every map: "the only two doubly landlocked countries", "the longest river in Europe". */
const ON_THE_MAP = cued(
  /(?<!\p{L})(?:only|longest|highest|tallest|largest|biggest|deepest|driest|smallest|seul\p{L}*|plus (?:long|haut|grand|profond|petit)\p{L}*|únic[oa]s?|mayor|más (?:larg|alt|grand|profund|pequeñ)\p{L}*|mais (?:long|alt|profund|pequen)\p{L}*|maior|einzige\p{L}*|längste\p{L}*|höchste\p{L}*|größte\p{L}*|tiefste\p{L}*|kleinste\p{L}*) (?:[\p{L}-]+ ){0,3}?(?:\p{L}+locked|rivers?|mountains?|peaks?|lakes?|islands?|deserts?|borders?|waterfalls?|volcano(?:es)?|glaciers?|caves?|reefs?|rainforests?|oceans?|straits?|peninsulas?|archipelagos?|salt flats?|canyons?|deltas?|fleuves?|rivières?|montagnes?|lacs?|îles?|déserts?|cascades?|volcans?|ríos?|montañas?|lagos?|islas?|desiertos?|cataratas?|volcan(?:es)?|salar|rios?|montanhas?|ilhas?|desertos?|\p{L}*(?:fluss|berg|see|insel|wüste|wasserfall|vulkan|gletscher))(?!\p{L})/iu,
);
/** A first, oldest or only one that its own sentence dates to another generation is in the books. */
const SETTLED = cued(
  /(?<!\p{L})(?:first|oldest|longest|only|most (?:widely|translated|ratified|spoken)|premi(?:er|ère)|plus (?:ancien|vieux|longu)\p{L}*|primer[ao]?|más antigu[oa]|mais antig[oa]|primeir[oa]|erste[nrs]?|älteste[nrs]?)(?!\p{L})/iu,
);
const LONG_AGO =
  /(?<!\d)(?:1[0-8]\d\d|19[0-9]\d)(?!\d)|(?<!\d)(?:[2-9]\d|\d{3}) (?:years ago|Jahren)|(?:il y a|hace|há) (?:[2-9]\d|\d{3}) (?:ans|años|anos)/iu;
/** Whoever speaks of its own house may date it as it likes. */
const OURS =
  /(?<!\p{L})(?:we|our|us|nous|notre|nos|nuestr[oa]s?|somos|noss[oa]s?|wir|unser\p{L}*|since|depuis|desde|seit)(?!\p{L})/iu;
/** "Happy Independence Day, Nigeria! … the best wedding parties in the world": a compliment to whoever is greeted. */
const GREETS =
  /^[^\p{L}]*(?:happy|joyeuse|bonne|feliz|felices|alles gute|frohe[nrs]?|parabéns|buona?) [^.!?\n]{2,50}(?:, | to | à | au | aux | a | an | nach | ao )\p{Lu}/iu;

/** A superlative or absolute that one counter-example makes untrue. A question, never a warning. */
export const superlative = defineCheck({
  id: "superlative",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Practice of fact-checking desks: an absolute needs a source",
  *check(draft): Iterable<Hit> {
    const { text, links, quotations } = draft;
    for (const pattern of ABSOLUTE) {
      for (const match of text.matchAll(pattern)) {
        const span = spanOf(match);
        // A link may carry the source, but not for what the writer's own side says of itself.
        if (links.length > 0 && !OWN_CLAIM.test(text.slice(0, span.start))) continue;
        if (quotations.some((quote) => covers(quote, span)) || isKnown(draft, span)) continue;
        yield {
          ...span,
          question: true,
          message: { key: "superlative_why", values: { words: match[0] } },
        };
        return;
      }
    }
  },
});

/** What needs no source: geography, history with its date, a compliment in a greeting. */
function isKnown({ text, sentences }: Draft, { start, end }: Span): boolean {
  const sentence = sentences.find((each) => each.start <= start && start < each.end);
  const told = sentence ? text.slice(sentence.start, sentence.end) : text;
  const words = text.slice(start, end);
  // "From our archive: the alliance of 1373 …": whose claim it is stands in the claim's own clause.
  const clause = told.slice(told.lastIndexOf(":", start - (sentence?.start ?? 0)) + 1);
  if (OURS.test(clause)) return false;
  return (
    ON_THE_MAP.test(told) ||
    (SETTLED.test(words) && LONG_AGO.test(told)) ||
    (GREETS.test(text) && /(?<!\p{L})(?:best|greatest|finest|most \p{L}+)(?!\p{L})/u.test(words))
  );
}
