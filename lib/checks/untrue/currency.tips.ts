import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { type CountryCode, countries, countryName, usesCurrency } from "@/lib/facts/world/country";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { type Hit, shiftHit } from "../check";
import { isWorldMoney, moneyIn } from "./currency.money";
import { DENIED } from "./currency.words";

/** Right before the money: what a traveller is told to do with it. */
const TOLD_TO = cued(
  /(?<!\p{L})(?:pay(?: only| cash)? (?:in|with)|bring|carry|pack|withdraw|keep|have|you(?:['’]ll| will)? need|(?:change|exchange|swap) (?:your )?(?:money|cash|euros?|dollars?|pounds) (?:in)?to|runs? on|prices are in|payez en|prévoyez|emportez|munissez-vous|retirez|apportez|changez (?:votre argent|vos euros) (?:en|contre)|pagu?e[ns]? (?:en|con)|paga (?:en|con)|lleve[ns]?|lleva|cambie[ns]? (?:su dinero|sus euros) (?:a|por)|viaj(?:a|e|en) a \p{L}+(?: \p{L}+)? con|necesitará[sn]?|pague[m]? (?:em|com)|leve[m]?|troque[m]? (?:dinheiro|euros) por|precisará de|(?:zahlen|bezahlen|zahlt|bezahlt) Sie (?:in|mit)|(?:zahlen|bezahlen|nehmen|bringen) Sie|Sie (?:in|mit)|tauschen Sie (?:Ihr Geld|Euro) in|Sie brauchen)\s(?:(?:in|mit|some|a few|a little|enough|the|local|small|only|cash in|des|de|quelques|algun[oa]s|un[oa]s|alguns|algumas|ein paar|etwas|genug)\s|d['’])*$/iu,
);
/** Money of the writer's own house, or from home. */
const ELSEWHERE =
  /consul|embass|ambassad|embaj|embaix|botschaft|visa|visum|passport|fees?(?!\p{L})|gebühr|leftover|from home|neighbour|border|frontière|frontera|fronteira|grenze/iu;

/** "Travelling to Greece? Pay in lira": a tip for the one state that the draft names, where that money is not used. */
export function wrongTip(draft: Draft): Hit | undefined {
  const { places, flags } = worldMentions(draft);
  const codes = new Set<CountryCode | undefined>([
    ...places.map(
      (place) =>
        onlyCountry(place, "name") ??
        onlyCountry(place, "demonym") ??
        onlyCountry(place, "capital") ??
        onlyCountry(place, "city"),
    ),
    ...flags.map(({ code }) => code),
  ]);
  const [code] = codes;
  if (code === undefined || codes.size > 1 || ELSEWHERE.test(draft.text)) return undefined;
  for (const { start, passage } of draft.sentences) {
    const { language } = worldMentions(passage);
    for (const money of moneyIn(passage.tokens, language)) {
      // "Some real ability": a word that is also another's stands last.
      if (money.isDoubtful && /^\s\p{L}/u.test(passage.text.slice(money.end))) continue;
      if (isWorldMoney(money) || !TOLD_TO.test(passage.text.slice(0, money.start))) continue;
      if (
        DENIED.test(passage.text) ||
        money.codes.some((each) => usesCurrency(code, each) !== false)
      )
        continue;
      return shiftHit(
        {
          start: money.start,
          end: money.end,
          message: {
            key: "currency_why",
            values: {
              country: countryName(code, language),
              currency: countries().get(code)?.currencies[0]?.code ?? "",
            },
          },
        },
        start,
      );
    }
  }
  return undefined;
}
