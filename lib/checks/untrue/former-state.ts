import { isSmallAt } from "@/lib/draft/letter-case";
import type { Token } from "@/lib/draft/tokens";
import { countryName } from "@/lib/facts/world/country";
import { findFormerState, mayOpenFormerName } from "@/lib/facts/world/former-states";
import { worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

/** Words that place the name in its own time. */
const HISTORY =
  /(?<!\p{L})(?:former|formerly|ex|then|when|once|history|historic\p{L}*|histor\p{L}+|anniversary|since|after|before|during|until|under|archive\p{L}*|remember\p{L}*|commemorat\p{L}*|born|fled|collapse|fall|fell|dissol\p{L}+|breakup|break-?up|era|old|war|treaty|agreement|signed|founded|known as|was|were|had|did|\p{L}+ed by|tribunal|icty|successor\p{L}*|velvet|years ago|decades ago|independen\p{L}*|passing|late|died|death|dealt|legacy|memoirs?|dissidents?|exile\p{L}*|reunif\p{L}*|occup\p{L}+|curtain|communis\p{L}*|maps?|atlas|globes?|cartes?|mapas?|karten?|stamps?|grew up|childhood|indépendance|mort|décès|independencia|muerte|fallec\p{L}+|independência|morte|falec\p{L}+|unabhängigkeit|tod|verst\p{L}+|ancien\p{L}*|jadis|lors|quand|depuis|après|avant|né\p{L}*|histoire|guerre|traité|antigu\p{L}+|cuando|entonces|desde|tras|nacid[oa]|historia|guerra|tratado|antig\p{L}+|quando|então|após|nascid[oa]|história|ehemalig\p{L}*|einstig\p{L}*|damalig\p{L}*|früher\p{L}*|als|seit|nach|vor|geboren|geschichte|krieg|vertrag)(?!\p{L})/iu;

/** A state that no longer exists, or gave up its name long ago, named as a state of today. */
export const formerState = defineCheck({
  id: "former-state",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "United Nations list of members and its notes on names, in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { text, tokens, quotations } = passage;
    if (!/\p{Lu}/u.test(text)) return;
    const { language } = worldMentions(passage);
    const mayOpen = ({ text: word, start }: Token) =>
      !isSmallAt(text, start) && mayOpenFormerName(word, language);
    if (!tokens.some(mayOpen)) return;
    if (HISTORY.test(text) || /(?<!\d)(?:1[5-9]\d\d|200\d)(?!\d)/.test(text)) return;
    for (const [first, token] of tokens.entries()) {
      for (let last = Math.min(first + 4, tokens.length) - 1; last >= first; last--) {
        const end = tokens[last];
        const found = end && findFormerState(text.slice(token.start, end.end), language);
        if (
          !found ||
          !end ||
          found.doubtful ||
          quotations.some((quote) => quote.start < end.end && token.start < quote.end)
        )
          continue;
        const [successor] = found.state.successors;
        const isOne = found.state.successors.length === 1 && successor !== undefined;
        yield {
          start: token.start,
          end: end.end,
          ...(found.state.recent ? { severity: "hint" as const } : {}),
          message: isOne
            ? {
                key: "former_state_renamed",
                values: { name: countryName(successor, language), year: String(found.state.ended) },
              }
            : { key: "former_state_ended", values: { year: String(found.state.ended) } },
          fixes: isOne
            ? [{ start: token.start, end: end.end, text: countryName(successor, language) }]
            : [],
        };
        break;
      }
    }
  },
});
