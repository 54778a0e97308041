/** English ways to insult somebody without an insulting word. General knowledge of the idiom; written on 2026-11-21. */

import type { Sayings } from "./saying";

export const ENGLISH_SAYINGS: Sayings = {
  rows: [
    {
      verdict: "contempt",
      cue: /who (?:let|left|allowed)/u,
      pattern:
        "who (?:let|left|allowed) WHO (?:out|loose|alone|unsupervised|off (?:the|his|her) (?:leash|lead)|near (?:a|the) (?:microphone|phone|keyboard|map|camera|podium))(?:[^.!?]{0,40}(?:supervision|again|microphone|leash|keeper|minder|nurse|parents?))?(?=\\s*(?:[?!.,]|$))",
    },
    {
      verdict: "contempt",
      cue: / like /u,
      pattern:
        "(?:asking|trusting|expecting|listening to|negotiating with|talking to|arguing with|debating|teaching|reasoning with|taking (?:advice|lessons) from) ANY [^.!?;]{0,50}?(?:is|was|feels|felt) (?:a bit |rather |much |exactly |just )?like [^.!?]{0,25}?(?:goldfish|brick wall|a wall|toddlers?|parrot|pigeons?|drunk|blender|vacuum cleaner|hoover|kettle|broken record|toaster|doorknob|lamp ?post|fox|arsonist|vampire|crocodile|shark|houseplant|cactus|fridge|kidney stone|root canal)(?!\\p{L})",
    },
    {
      verdict: "contempt",
      cue: /accuse/u,
      pattern:
        "(?:nobody|no[- ]one)(?:['’]s| would| could| will| has| can| ever)* accused? WHO of (?:thinking|overthinking|reading|overworking|modesty|subtlety|intelligence|being (?:too |overly |very )?(?:clever|bright|modest|subtle|honest|smart|quick|consistent))(?!\\p{L})",
    },
    {
      verdict: "contempt",
      cue: /(?:royal|serene|imperial|supreme) /u,
      pattern:
        "(?:his|her|your|their) (?:royal|serene|imperial|supreme|most high) (?!highness|holiness)\\p{L}+(?:ness|osity|ency)(?<!excellency),? (?:the )?WHO",
    },
    {
      verdict: "contempt",
      cue: /some(?:body|one)|any(?:body|one)|please|you/u,
      pattern: String.raw`(?:some(?:body|one)|anybody|anyone|can (?:some|any)(?:body|one)|(?:could|would|will) (?:some|any)?(?:body|one|you)|please)(?: please| kindly| just| finally)* (?:should |needs to |must |ought to )?(?:change|buy|get|give|hand|fetch|lend|send|find|teach|tell|show|explain to|remind) WHO(?:['’]s (?:nappy|diaper|nappies|diapers|bib|batteries)| (?:an? (?:nappy|diaper|bib|dummy|pacifier|rattle|map|atlas|dictionary|spine|brain|backbone|clue|mirror|calculator|lollipop|lolly|history book|globe|conscience|straitjacket|muzzle|hug and a|bedtime story|nap|watch)(?! (?:of|for|from|with|showing|by))| the (?:door|way out)| which (?:end|way) | how (?:an? \p{L}+ works?|to (?:read|spell|count|tie|hold|use|sit))| what (?:a (?:border|treaty|map|fact)|truth|shame|honou?r)(?! of)))`,
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
    {
      verdict: "contempt",
      cue: /trust |let |leave |hire |employ/u,
      pattern:
        "(?:(?:would|could|can|do) ?n(?:o|['’])t|wouldn['’]t|can['’]t|would never|never|who would) (?:even )?(?:trust|let|leave|hire|employ) WHO (?:(?:to )?(?:water|feed|walk|mind|boil|babysit|park|hold|open|count|tell me the time|sell|carry|clean|sweep|wash|look after)|with (?:an? |my |our |your |the )?(?:\\p{L}+ )?(?:plants?|cactus|goldfish|hamster|pencils?|crayons?|scissors|matches|money|spoon|fork|cat|dog|keys|calculator|stapler|biscuits?)|near (?:an?|my|our|the) (?:\\p{L}+ )?(?:till|plug|socket|microphone|map|bar|cashbox|pram|minibar)|alone with|unsupervised)(?!\\p{L})",
    },
    {
      verdict: "contempt",
      cue: /used car|second-?hand car|snake oil|a bridge/u,
      pattern:
        "buy (?:so much as )?an? (?:used|second-?hand) (?:car|bicycle|bike|watch|fridge) (?:from|off) ANY",
    },
    {
      verdict: "contempt",
      cue: /smok|drink|sniff|taking/u,
      pattern:
        "what (?:on earth |the hell |exactly )?(?:has|have|is|are|was|were) WHO (?:been )?(?:smoking|drinking|sniffing|taking)(?=\\s*(?:[?!]|$))",
    },
    {
      verdict: "contempt",
      cue: /who |which /u,
      pattern:
        "who (?:on earth |the hell )?(?:keeps? |had the idea to )?(?:(?:gave|gives?|giving|handed|lent) WHO (?:an? (?:microphone|map|phone|keyboard|pen|podium|visa|twitter|law degree|job|country)|the keys)|(?:let|lets|letting|left) WHO (?:out|near|loose|speak|drive|talk|be|become|run|hold|on (?:stage|air)|unsupervised|in charge))(?!\\p{L})",
    },
    {
      verdict: "contempt",
      cue: /how (?:do|did|can|could|on).*(?:become|get |end up|sleep|look|keep a)/su,
      pattern:
        "how (?:on earth |the hell )?(?:do|does|did|can|could) (?:(?:some(?:body|one)|an? (?:man|woman|person|country)|people) like )?ANY (?:ever )?(?:become|get (?:a job|elected|hired|out of bed|dressed|this far|into (?:office|power|the room))|end up as|sleep at night|look (?:himself|herself|themselves|in the mirror)|keep a straight face)",
    },
    {
      verdict: "contempt",
      cue: /anything|anyone|anybody|a lie|a promise/u,
      pattern:
        "(?:is|are) there (?:anything|anyone|anybody|a (?:lie|promise|principle|limit)|nothing)(?: that| which)? ANY (?:won['’]t|will not|would not|wouldn['’]t|hasn['’]t|has not|isn['’]t|can['’]t) (?:even )?(?:lie|sell|do for|say for|stoop|broken?|tell|steal|deny|ruined?|insult|betray)",
    },
    {
      verdict: "contempt",
      cue: /(?:stupid|blind|deaf|mad|drunk|lying|ignorant|incompetent|corrupt|dim|clueless|asleep|illiterate|naive|lazy|evil|confused).* or /su,
      pattern:
        "(?:is|are|was|were) WHO (?:really |actually |just |simply |completely )?(?:stupid|blind|deaf|mad|drunk|lying|ignorant|incompetent|corrupt|dim|clueless|asleep|illiterate|naive|lazy|evil|confused)(?:,? [\\p{L} -]{0,20})?,? or (?:just |simply |merely |only |plain |does |is |do |are )",
    },
    {
      verdict: "contempt",
      cue: /so much for/u,
      pattern:
        "(?<!(?:ve|as|is|do|did|does|doing|done|was|with|not|give|given|gave|means?|meant) )so much for (?!(?:us|me|you|him|her|them|everyone|all|anyone)(?!\\p{L}))(?:[^.!?,;:]{1,40} )?ANY(?![^.!?]{0,30} to )",
    },
    {
      verdict: "contempt",
      cue: /so much for/u,
      pattern:
        "so much for (?:the |that |an? |this |all the )?(?:\\p{L}+ )?(?:statesman(?:ship)?|genius|leadership|strongman|reformers?|democrats?|peacemaker|diplomacy|wisdom|honou?r|courage|intelligence|integrity|word of)(?!\\p{L})[^.!?]{0,50}?ANY",
    },
    {
      verdict: "contempt",
      cue: /imagine/u,
      pattern:
        "imagine (?:(?:being|getting) (?:represented|led|governed|ruled|lectured|advised|defended|outwitted|outsmarted|run) by|needing|electing|(?:actually )?voting for|(?:actually )?(?:trusting|believing)|taking (?:orders|advice|lessons) from|being (?:proud of|married to|stuck with)) (?:an? \\p{L}+ like )?ANY",
    },
    {
      verdict: "contempt",
      cue: /imagine/u,
      pattern:
        "imagine (?:having|wanting|choosing|calling|picking) WHO (?:as|for) (?:your|a|their|our) (?:own )?(?:president|minister|prime minister|leader|government|boss|ambassador|king|chancellor|neighbou?r|spokes(?:man|woman|person))",
    },
    {
      verdict: "contempt",
      cue: /notice|miss|care/u,
      pattern:
        "(?:nobody|no one|not a soul) (?:would|will) (?:even )?(?:notice|miss(?: it)?|care)(?: anything)? if ANY (?:\\p{L}+ )?(?:disappeared|vanished|sank|ceased|fell|was (?:gone|erased|wiped)|left|resigned|didn['’]t|did not)",
    },
    {
      verdict: "contempt",
      cue: /thing about/u,
      pattern:
        "(?:best|only good|nicest|only nice|one good) thing about ANY(?: is|:) (?:the (?:road|train|flight|exit|airport|border|plane|bus|ferry|motorway)(?: \\p{L}+)? (?:out|home|away|back)|leaving|the day|that it is (?:small|far)|its absence)",
    },
    {
      verdict: "contempt",
      cue: /expect/u,
      pattern:
        "what (?:else )?(?:do|did|can|could|would|should) (?:you|we|one|anyone|they) (?:even )?expect (?:from|of) (?:an? (?:\\p{L}+ )?(?:man|woman|person|country|nation|state|place|regime|government|minister|president|party|ministry|institution|body|club|people) (?:like|such as)|someone like|the likes of) ANY",
    },
    {
      verdict: "contempt",
      cue: /clap|applause|congratulat|bravo|well done|kudos|hats off|medal|trophy|gold star|ovation|award/u,
      pattern:
        "(?:applause|congratulat(?:ions|e)|bravo|well done|kudos|hats off|medal|trophy|gold star|biscuit|ovation|award)(?: goes)?,?(?: to| for)? WHO,? (?:for|on|who|you(?:['’]ve| have)?) (?:\\p{L}+ ){0,3}?(?:first (?:correct|honest|true|coherent|sober|complete|useful|original|sensible)|only just|all by (?:him|her|it|them)sel|(?:finding|found|noticing|discovering|spelling|locating) (?:the|a|his|her|their|its|that|out)|(?:embarrass|humiliat|misl[ei]|fool|ruin|bankrupt|wreck)\\p{L}*|not falling|staying awake|turning up sober|once (?:again )?(?:telling|being|doing))",
    },
    {
      verdict: "contempt",
      cue: /what part of|how many/u,
      pattern:
        "(?:what part of [^?!.;:]{2,40}? (?:do|does|did|is|are) |how many )ANY (?:(?:not|fail to|still not|struggling to) (?:understand|get|grasp|follow)|does it take|(?:un)?clear)",
    },
    {
      verdict: "contempt",
      cue: /muzzle|gag |unplug|leash|housetrain|switch off/u,
      pattern:
        "(?:some(?:body|one)|any(?:body|one)|please|kindly|time to|do|should|must|ought to)(?: please| kindly| just| finally| now)* (?:muzzle|gag|unplug|leash|housetrain|switch off) WHO(?!['’\uE000-\uE002])",
    },
    {
      verdict: "contempt",
      cue: /with (?:friends|allies|partners|neighbours|neighbors) like/u,
      pattern:
        "with (?:friends|allies|partners|neighbou?rs) like ANY,? [^.!?]{0,50}?(?:enem(?:y|ies)|foes?)(?!\\p{L})",
    },
    {
      verdict: "contempt",
      cue: /clap /u,
      pattern: "(?:\uE001{4}|slow|golf|sarcastic) (?:hand)?clap (?:to|for) (?:an? \\p{L}+ )?ANY",
    },
    {
      verdict: "contempt",
      cue: /put |send |tuck |take /u,
      pattern:
        "(?:put|send|tuck|lock|keep|tie) WHO (?:(?:in)?to bed|back in(?:to)? (?:his|her|the|their|its) (?:cot|box|cage|kennel|pram|playpen|cradle|basket|bottle|cave|stable)|in (?:an?|the) (?:naughty corner|corner|straitjacket|zoo|cage|kennel|museum)|on (?:a|the) (?:leash|naughty step))",
    },
    {
      verdict: "contempt",
      cue: /strings|leash/u,
      pattern:
        "(?:pulling|holding|pulls|holds|pulled|pull) (?:the )?(?:strings|leash|lead) (?:of|on|behind) (?:poor |little )?WHO|(?:pulls|pulling|pull) WHO['’]s (?:strings|leash)",
    },
    {
      verdict: "contempt",
      cue: /grows? up/u,
      pattern:
        "(?:once|until|till|(?:when|if) (?=[^.!?]{1,60} (?:finally|ever|eventually) ))WHO (?:finally |ever |eventually |one day )?grows? up",
    },
    {
      verdict: "contempt",
      cue: /genius|mastermind|einstein|rocket|charmer|piece of|great loss|brainbox|specimen/u,
      pattern:
        "what an? (?:\\p{L}+ )?(?:genius|mastermind|einstein|brainbox|rocket scientist|charmer|piece of work|specimen) (?:of an? )?WHO",
    },
  ],
};
