import type { Sayings } from "./sayings";

/** English ways to insult somebody without an insulting word. General knowledge of the idiom; written on 2026-11-21. */

export const ENGLISH_SAYINGS: Sayings = {
  rows: [
    {
      verdict: "contempt",
      cue: /some(?:body|one)|any(?:body|one)|please|you/u,
      pattern: String.raw`(?:some(?:body|one)|anybody|anyone|can (?:some|any)(?:body|one)|(?:could|would|will) (?:some|any)?(?:body|one|you)|please)(?: please| kindly| just| finally)* (?:should |needs to |must |ought to )?(?:change|buy|get|give|hand|fetch|lend|send|find|teach|tell|show|explain to|remind) WHO(?:['’]s (?:nappy|diaper|nappies|diapers|bib|batteries)| (?:an? (?:nappy|diaper|bib|dummy|pacifier|rattle|map|atlas|dictionary|spine|brain|backbone|clue|mirror|calculator|lollipop|lolly|history book|globe|conscience|straitjacket|muzzle|hug and a|bedtime story|nap|watch)(?! (?:of|for|from|with|showing|by))| the (?:door|way out)| which (?:end|way) | how to (?:read|spell|count|tie|hold|use|sit)| what (?:a (?:border|treaty|map|fact)|truth|shame|honou?r)(?! of)))`,
    },
    {
      verdict: "conduct",
      cue: /ly(?!\p{L})|like an? /u,
      pattern: String.raw`WHO (?:(?:has|have|had|is|was) )?(?:behav(?:ed|es|ing)|act(?:ed|s|ing)|conduct(?:ed|s) (?:himself|herself|themselves)|handled|handles|managed|led|responded|reacted|dealt with|spoke|treated)(?: [^.!?;:]{1,40}?)? (?:disgracefully|shamefully|appallingly|abysmally|incompetently|dishono[u]?rably|dishonestly|despicably|disgustingly|shabbily|cowardly|outrageously|irresponsibly|contemptibly|ineptly|childishly|pathetically|deceitfully|unforgivably|scandalously|hypocritically|cynically|like a (?:coward|bully|child|thug|dictator))`,
    },
    {
      verdict: "conduct",
      cue: /silence|inaction|absence|response|conduct|behavio|attitude|answer|refusal|handling|performance|excuse|reaction|statement|speech|decision|remark|apology|indifference/u,
      pattern: String.raw`WHO['’]s (?:\p{L}+ )?(?:silence|inaction|absence|response|conduct|behaviou?r|attitude|answer|refusal|handling|performance|excuses?|reaction|statement|speech|decision|remarks?|apology|indifference)(?: (?:on|about|to|of|in|over|at) [^.!?;:]{1,40}?)? (?:is|was|are|were|has been|remains) (?:\p{L}+ly |so |just |nothing short of |beyond )*(?:cowardly|shameful|disgraceful|pathetic|despicable|contemptible|spineless|inexcusable|unforgivable|childish|laughable|hypocritical|dishonest|irresponsible|incompetent|an? (?:disgrace|embarrassment|joke|insult))(?!\p{L})`,
    },
    {
      verdict: "conduct",
      cue: /compass|integrity|shame|decency|scruples|principles|hono|credibility|respect for|responsibility/u,
      pattern: String.raw`WHO (?:(?:has|have|had|clearly|obviously|frankly|simply|evidently) )*(?:shown|shows|showed|has|have|displays?|demonstrated|possesses|lacks|lacked) (?:absolutely |clearly |any |all |utterly )*(?:(?:no|zero|not (?:an ounce|a shred|a trace) of) |(?:a complete |a total |an utter )?lack of |any )?(?:moral compass|integrity|shame|decency|scruples|principles|honou?r|sense of (?:shame|decency|honou?r|responsibility)|credibility|respect for (?:the truth|anyone|anybody|the law))(?<!(?:has|have|shown|shows|showed|demonstrated|displays?) (?:moral compass|integrity|decency|scruples|principles|honou?r|credibility))(?=\s*(?:[.,;:!?]|$)| whatsoever| at all| left| or | nor | and no )`,
    },
    {
      verdict: "conduct",
      cue: /misled|mislead|deceive|lied|lies|betrayed/u,
      pattern: String.raw`WHO (?:(?:has|have|had) )?(?:knowingly|deliberately|wilfully|willfully|consciously|repeatedly|blatantly|shamelessly) (?:misled|mislead|deceived|lied to|betrayed|deceives|misleads|lies to|lied about) `,
    },
  ],
};
