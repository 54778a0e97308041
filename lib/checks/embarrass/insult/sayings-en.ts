import { lowlyIn } from "./lowly";
import type { Sayings } from "./sayings";

/** English ways to insult somebody without an insulting word. General knowledge of the idiom; written on 2026-11-21. */

const LOWLY = String.raw`(?:[\p{L}-]+ ){0,3}?${lowlyIn("en")}`;
const A_LOWLY = `(?:an?|any|my|our|your|the average|half an?|every|some) ${LOWLY}`;
/** Gifts whose measure is the point. */
const GIFT = String.raw`(?:personality|charisma|charm|brains?|brain ?cells|brainpower|brain power|common sense|sense|backbone|spine|integrity|honou?r|dignity|wits?|intelligence|intellect|iq|class|tact|manners|credibility|vision|ideas|principles|shame|decency|courage|guts|grasp|gravitas|imagination|judge?ment|empathy|warmth|attention span|vocabulary|presence|conviction|mental age|(?:emotional|intellectual|moral) (?:range|depth|maturity|intelligence|compass)|moral compass|diplomatic skills?|people skills|social skills|subtlety|finesse|sincerity|honesty|appeal|sophistication|self-awareness|stage presence|mind|maturity)`;
const BETTER = String.raw`(?:better|cleverer|smarter|brighter|sharper|wiser|quicker|nicer|livelier|warmer|deeper|more (?:honest|competent|intelligent|useful|coherent|interesting|charming|trustworthy|reliable|articulate|diplomatic|presidential|charismatic|truthful|principled|qualified|lively|exciting|entertaining|inspiring|convincing|persuasive|eloquent|stimulating|intellectual|sincere))`;
const PRAISE = String.raw`(?:sharp|bright|smart|clever|intelligent|useful|honest|trustworthy|charming|charismatic|subtle|graceful|diplomatic|interesting|exciting|funny|welcome|popular|reliable|transparent|straight|sincere|competent|qualified|deep|articulate|truthful|principled|inspiring|convincing|effective|helpful|elegant|eloquent|agile|discreet|much (?:use|fun|help)|slippery|crooked|dull|deaf|dim|clueless|spineless|wet|fake|two-faced|interested|sensitive)`;
const THEIR = "(?:his|her|their|its)";
const FOLLY = String.raw`(?:stupidity|idiocy|ignorance|incompetence|arrogance|cowardice|hypocrisy|lying|lies|dishonesty|dithering|vanity|corruption|greed|pettiness|laziness|bluster|waffle|waffling|hot air|cluelessness|clowning|grovelling|boot-?licking|self-importance|stating the obvious|talking nonsense|doing nothing)`;
const FOOL = String.raw`(?:idiots?|fools?|clowns?|morons?|imbeciles?|halfwits?|half-wits?|cowards?|simpletons?|chimps?|chimpanzees?|monkeys?)`;

export const ENGLISH_SAYINGS: Sayings = {
  rows: [
    // "Even a trained monkey would negotiate better than …", "Any pot plant would make a better minister than …"
    {
      verdict: "insult",
      cue: /better|faster|sooner|more |harder|smarter|quicker/u,
      pattern: String.raw`(?:even )?${A_LOWLY} (?:would|could|can|might|will)(?:['’]ve| have)? [^.!?;:]{1,70}?(?:better|faster|sooner|more|harder|smarter|quicker)[^.!?;:]{0,50}? than WHO`,
    },
    {
      verdict: "insult",
      cue: / than /u,
      pattern: String.raw`${A_LOWLY} (?:has|have|had|shows?|showed|possesses) (?:a )?(?:far |much |way )?(?:more|longer|greater|better|bigger|higher|firmer) (?:of an? |\p{L}+ )?(?:${GIFT}|memory|negotiating skills?|political instincts?)[^.!?;:]{0,30}? than WHO(?!['’]s (?:dog|cat|staff|team|driver))`,
    },
    {
      verdict: "insult",
      cue: / than /u,
      pattern: String.raw`${A_LOWLY} (?:is|are|was|were|looks?|sounds?|seems?)(?: far| much| way)? ${BETTER}[^.!?;:]{0,30}? than WHO`,
    },
    {
      verdict: "insult",
      cue: / than /u,
      pattern: String.raw`(?:met|seen|known|owned|had|eaten|come across|spoken to|talked to|watched|heard|read) (?:\p{L}+er|more \p{L}+) (?:conversations with |speeches from |company in )?${LOWLY} than (?:with |from |to )?WHO`,
    },
    {
      verdict: "insult",
      cue: / than /u,
      pattern: String.raw`${LOWLY} with (?:far |much )?(?:more|better|greater|a better|a bigger|a longer) ${GIFT}[^.!?;:]{0,30}? than WHO`,
    },
    {
      verdict: "insult",
      cue: / than /u,
      pattern: String.raw`WHO (?:is|has|shows|was|had|knows|possesses|contributed|brings?) (?:about |even |far |much |rather )*(?:less|fewer|no more) [^.!?;:]{1,40}? than ${A_LOWLY}`,
    },
    // "has all the charm of a wet sock"
    {
      verdict: "insult",
      cue: / the [^.]{3,40} of /u,
      pattern: String.raw`WHO(?:,? who)?,? (?:(?:clearly|really|still|just|only|always|simply) )*(?:has|have|had|shows?|showed|displays?|displayed|possess(?:es)?|with|brings?|['’]s got)(?: about| only)? (?:all )?(?:of )?the ${GIFT}(?: and (?:the )?${GIFT})? of ${A_LOWLY}`,
    },
    {
      verdict: "insult",
      cue: / as .* as /u,
      pattern: String.raw`WHO (?:is|are|was|were|looks?|seems?|remains?|sounds?)(?: about| roughly| just| every bit| almost)? as ${PRAISE} as ${A_LOWLY}`,
    },
    {
      verdict: "insult",
      cue: /makes?|made/u,
      pattern: String.raw`WHO (?:really |would |could )?(?:makes?|made) (?:${A_LOWLY}|[\uE001]+) (?:look|seem|sound|appear) (?:like (?:an? )?(?:genius|einstein|statesman|saint|diplomat|scholar|model of \p{L}+)|clever|smart|bright|quick|agile|lively|exciting|charismatic|warm|honest|competent|humble|sane|generous|intelligent|reliable|modest|decisive|brave|subtle|eloquent|interesting|graceful|wise|sober|tactful|sophisticated|truthful)`,
    },
    // What they cannot do.
    {
      verdict: "insult",
      cue: /way out of/u,
      pattern: String.raw`WHO (?:couldn['’]?t|could not|can['’]?t|cannot|can not) (?:negotiate|fight|talk|lead|argue|punch|govern|think|manage|get|reason|bluff|legislate|work|vote) (?:${THEIR}|a) way out of (?:a|an|the) (?:wet |open |torn |brown |empty )?(?:paper bag|phone box|wet tissue|cardboard box|lift|elevator|revolving door|sandpit)`,
    },
    {
      verdict: "insult",
      cue: / (?:if|when) (?:it|one|he|she|they) /u,
      pattern: String.raw`WHO (?:wouldn['’]?t|would not|couldn['’]?t|could not|won['’]?t) (?:know|recogni[sz]e|spot|notice|see|find|understand|smell) [^.!?;:]{2,50}? (?:if|when) (?:it|one|he|she|they) (?:bit|hit|slapped|stood|came|kissed|landed|sat|walked|jumped|fell|were|was|crawled|punched|danced|knocked|ran|poked|stared|tripped)(?!\p{L})`,
    },
    {
      verdict: "contempt",
      cue: /map|globe|atlas|both hands|two hands|torch|flashlight|compass|gps|search party|help|guide dog|an aide/u,
      pattern: String.raw`WHO (?:couldn['’]?t|could not|can['’]?t|cannot|can barely|could barely|can hardly) (?:even )?(?:find|locate|point to|spot|pick out) [^.!?;:]{2,50}? (?:on (?:a|the) (?:map|globe)|on an atlas|in an atlas|with (?:a map|both hands|two hands|a torch|a flashlight|a compass|gps|a search party)|without (?:a map|help|an aide|gps|a guide dog))`,
    },
    {
      verdict: "contempt",
      cue: /bath|tap|stall|stand|shop|kiosk|f[eê]te|raffle|sale|play|tombola|up in|booze|party in|picnic|queue|sandpit|kindergarten|bun fight|van|truck|zoo|stop|park|bar|rank|drawer|conga/u,
      pattern: String.raw`WHO (?:couldn['’]?t|could not|can['’]?t|cannot) (?:even )?(?:run|organi[sz]e|manage|chair|govern|lead|negotiate|sell|operate) (?:a|an|the) (?:bath|tap|whelk stall|lemonade stand|sweet ?shop|kiosk|village f[eê]te|raffle|bake sale|school play|chip shop|corner shop|hot[- ]?dog stand|tuck shop|tombola|piss-up|booze-up|party in|picnic|queue|sandpit|kindergarten|playground|bun fight|ice cream (?:van|truck)|petting zoo|conga line|bus stop|car park|parking lot|burger bar|taxi rank|sock drawer)`,
    },
    {
      verdict: "contempt",
      cue: /spell|tie |count |add two|gum|string|boil|read|tell|sit /u,
      pattern: String.raw`WHO (?:can['’]?t|cannot|couldn['’]?t|could not|can not|can barely|can hardly|could barely|could hardly) (?:even |so much as )?(?:spell (?:${THEIR}|the word|["“'‘]?diplomacy|peace|treaty)|tie ${THEIR} (?:own )?(?:shoe|lace|tie)|count (?:to|past|${THEIR} (?:own )?(?:fingers|toes))|add two|chew gum|string (?:two|a|three)|boil (?:an egg|water)|read (?:a map|a clock|without moving|${THEIR} own)|tell (?:left from right|${THEIR} (?:left|arse|ass|elbow)|the time)|sit the right way)`,
    },
    {
      verdict: "contempt",
      cue: /needs? |needed/u,
      pattern: String.raw`WHO (?:needs?|needed|will need) (?:a map to find (?:his|her|their) (?:own|way)|both hands to|help (?:tying|reading|counting|finding)|instructions to|a teleprompter to|an adult|adult supervision|a babysitter|a nanny|${THEIR} (?:nappy|diaper|bib|bottle|dummy|pacifier))`,
    },
    {
      verdict: "insult",
      cue: /know /u,
      pattern: String.raw`WHO (?:doesn['’]?t|does not|didn['’]?t|don['’]?t) know (?:${THEIR} (?:arse|ass|elbow|backside|head)|(?:a|the) [\p{L}]+ from (?:a hole|${THEIR})|which way is up|what day it is|how to (?:read|spell|count|lead|govern)|the (?:first|meaning of the) (?:thing about (?:diplomacy|leadership|governing|the law|history)|words? (?:honou?r|shame|truth|decency)))`,
    },
    // Lies.
    {
      verdict: "insult",
      cue: / lie[sd]? /u,
      pattern: String.raw`WHO (?:(?:just|simply|still|always|only|also) )*(?:lies|lied|lie) (?:(?:as (?:easily|often|naturally|freely|readily|smoothly|much|casually|fluently|regularly) as|the way|like|more than|for (?:a living|sport|fun|breakfast|pleasure)|even when|every time|each time|whenever|about everything|about anything|with every|again and again|nonstop|non-stop|so (?:often|much))(?!\p{L})|in ${THEIR} sleep)`,
    },
    {
      verdict: "insult",
      cue: /truth|fact|lies|a lie/u,
      pattern: String.raw`WHO (?:has|have|had)(?: simply| clearly| probably)? (?:never (?:once )?told the truth|not told the truth (?:since|in)|never met a (?:truth|fact|lie)|a (?:difficult|strained|distant|casual) relationship with (?:the truth|facts)|told so many lies|told more lies)`,
    },
    {
      verdict: "insult",
      cue: / (?:is|was|remains) /u,
      pattern: String.raw`WHO (?:is|was|remains) (?:a stranger to the truth|allergic to (?:the truth|facts|honesty|work)|all (?:mouth|talk|hat|hot air|noise)|as thick as|(?:a |one |two |several |three )(?:few )?(?:sandwich(?:es)?|cards?|bricks?|fries|cans?|pickles?|marbles?|crayons?|screws?|spanners?|bulbs?|biscuits?|oars?|clowns?|volts?|pence|cents|eggs?|chips?) short|no (?:oil painting|rocket scientist|mastermind|shakespeare)|not all there|a waste of (?:a |an |good )?(?:suit|chair|visa|oxygen|air|breath|salary|ink|space)|punching above|the gift that keeps|living proof that|proof that|the reason (?:aliens|god))(?!\p{L})`,
    },
    {
      verdict: "insult",
      cue: /all |big mouth|zero|no /u,
      pattern: String.raw`WHO\s?[:,–—-]\s?(?:(?:is |was )?all (?:mouth|talk|hat|hot air|noise|bluster)(?:,| and| but) no \p{L}+|big mouth,? (?:small|no|tiny)|(?:zero|no) (?:brains?|spine|shame|clue|backbone)(?!\p{L}))`,
    },
    // Irony at their expense.
    {
      verdict: "insult",
      cue: /only thing/u,
      pattern: String.raw`(?:the )?only thing (?:smaller|thinner|emptier|shorter|weaker|dumber|bigger|larger|louder|faster|thicker|lower|worse|longer|hotter|uglier) than WHO['’]s`,
    },
    {
      verdict: "insult",
      cue: /^if |[^\p{L}]if /u,
      pattern: String.raw`if (?:${FOLLY}|brains?|brain cells|iq|charisma|good looks)(?: \p{L}+)? (?:was|were|had|could|burned|burnt|paid|grew|came|counted)[^.!?;]{2,60}?,? WHO`,
    },
    {
      verdict: "insult",
      cue: / if /u,
      pattern: String.raw`WHO [^.!?;:]{0,60}?if (?:${FOLLY}|brains?|brain cells)(?: \p{L}+)? (?:was|were|had|could|burned|burnt|paid|grew|counted)(?!\p{L})`,
    },
    {
      verdict: "insult",
      cue: / back /u,
      pattern: String.raw`WHO (?:should|can|could|ought to|must|may|needs to|had better|belongs)(?: please| just| now)* (?:crawl|slither|slink|go|slide|get|wriggle|scuttle)? ?back (?:under|into|to|in|beneath) (?:the|his|her|their|whatever|whichever) (?:rock|hole|cave|swamp|sewer|gutter|slime|sandpit|playpen|cage|kennel|nursery|bridge)`,
    },
    {
      verdict: "contempt",
      cue: /some(?:body|one)|any(?:body|one)|please|you/u,
      pattern: String.raw`(?:some(?:body|one)|anybody|anyone|can (?:some|any)(?:body|one)|(?:could|would|will) (?:some|any)?(?:body|one|you)|please)(?: please| kindly| just| finally)* (?:should |needs to |must |ought to )?(?:change|buy|get|give|hand|fetch|lend|send|find|teach|tell|show|explain to|remind) WHO(?:['’]s (?:nappy|diaper|nappies|diapers|bib|batteries)| (?:an? (?:nappy|diaper|bib|dummy|pacifier|rattle|map|atlas|dictionary|spine|brain|backbone|clue|mirror|calculator|lollipop|lolly|history book|globe|conscience|straitjacket|muzzle|hug and a|bedtime story|nap|watch)(?! (?:of|for|from|with|showing|by))| the (?:door|way out)| which (?:end|way) | how to (?:read|spell|count|tie|hold|use|sit)| what (?:a (?:border|treaty|map|fact)|truth|shame|honou?r)(?! of)))`,
    },
    {
      verdict: "insult",
      cue: / like /u,
      pattern: String.raw`WHO(?:,| is| was| were| stood| sat| stands| sits)(?: just| again| there| around| still)* (?:grinning|behaving|acting|strutting|prancing|gurning|smirking|sulking|shouting|squealing|waddling|staring|nodding|stumbling|dancing|babbling|mumbling|drooling|screaming|whining|crying|performing|gesticulating|flailing|running around|posing)(?: \p{L}+){0,3} like (?:an?|some) (?:[\p{L}-]+ ){0,2}(?:${FOOL}|baby|toddler|spoilt|spoiled|peacock|lunatic|madman|drunk|child|schoolboy|schoolgirl|pig|turkey|headless)`,
    },
    {
      verdict: "insult",
      cue: /what d/u,
      pattern: String.raw`what (?:does|do|did) WHO (?:use|have|keep) (?:for (?:a )?brains?|between ${THEIR} ears|instead of a brain|in place of a (?:brain|spine))`,
    },
    {
      verdict: "contempt",
      cue: / own |have a |ever |know |forget /u,
      pattern: String.raw`(?:does|do|did|has|have) WHO (?:even |actually )?(?:own a (?:brain|spine|mirror|map|dictionary|conscience)|have a (?:brain|spine|clue|conscience|backbone|mirror)(?!\p{L})|ever (?:actually )?(?:read|opened|seen|held|heard of) (?:a (?:single )?(?:book|map|treaty|history book|dictionary|newspaper|briefing|charter|constitution)|the (?:charter|constitution|treaty))(?=\s*(?:[?,]|$)|,? or )|know (?:what|how|where) [^.!?]{2,30}, or |forget ${THEIR} (?:meds|pills|medication|brain|spine))`,
    },
    {
      verdict: "contempt",
      cue: /who /u,
      pattern: String.raw`who (?:on earth |the hell |exactly )?(?:let|gave|dressed|hired|voted for|elected|taught|invited|woke|put) WHO (?:out|loose|near|off|in charge|into|the keys|a (?:pen|microphone|vote|phone|driving)|anywhere near|this morning|to (?:read|spell|count|speak in public))(?!\p{L})`,
    },
    {
      verdict: "insult",
      cue: /circus|zoo|asylum|kindergarten|cave|planet|swamp/u,
      pattern: String.raw`(?:which|what) (?:circus|zoo|asylum|kindergarten|cave|planet|swamp) (?:did|does|is|has) WHO`,
    },
    {
      verdict: "contempt",
      cue: /smoking|on about|sniffing|snorting|on\?/u,
      pattern: String.raw`what (?:is|was|are) WHO (?:smoking|on about|sniffing|snorting|on\?)`,
    },
    {
      verdict: "insult",
      cue: /medal|prize|trophy|award|oscar|nobel|crown|cup/u,
      pattern: String.raw`(?:give|award|hand|send|get|gives?|awards?) WHO (?:an?|the|another) (?:gold |nobel |first |top )?(?:medal|prize|trophy|award|oscar|nobel|crown|cup) (?:for|in|of) (?:the )?(?:worst|most (?:stupid|boring|pathetic|incompetent)|dumbest|biggest (?:liar|fool|coward|clown)|${FOLLY})`,
    },
    {
      verdict: "insult",
      cue: /medal|prize|trophy|award|oscar|nobel|crown|cup|gold/u,
      pattern: String.raw`WHO (?:wins|won|deserves|gets|takes|took|would win|could win|would take)(?: surely| easily| again)? (?:an?|the|this year['’]s|another) (?:gold |nobel |first |top |olympic )?(?:medal|prize|trophy|award|oscar|nobel|crown|cup|gold|gold star) (?:for|in|of) (?:the )?(?:worst|most (?:stupid|boring|pathetic|incompetent)|dumbest|biggest (?:liar|fool|coward|clown)|${FOLLY})`,
    },
    {
      verdict: "contempt",
      cue: /trust/u,
      pattern: String.raw`(?:I|we|nobody|no one|you)(?:['’]d| would| could| should|['’]ve)?(?:n['’]?t| not| never)? trust WHO (?:to|with) (?:water|boil|walk|feed|tie|park|babysit|run a (?:bath|tap|raffle)|sharpen|count|my (?:dog|cat|goldfish|house ?plants?|plants|bike|lunch|keys|coat|kids?|children)|a (?:spoon|pencil|stapler|goldfish|house ?plant|pot plant|teaspoon|bicycle|lunch order|borrowed)|scissors|the (?:coffee|photocopier|car keys))`,
    },
    {
      verdict: "contempt",
      cue: /bless/u,
      pattern: String.raw`WHO[,(]? ?bless ${THEIR} (?:tiny|little|empty|simple|poor|confused|addled|cotton) (?:brain|head|mind|heart|soul|socks)(?:, (?:thinks|believes|says|claims))?`,
    },
    {
      verdict: "insult",
      cue: /being/u,
      pattern: String.raw`WHO[^.!?;:]{0,12}? (?:on|for) (?:once again |again |still |yet again )?being (?:once again |again |still |such )?(?:an? |the )?(?:[\p{L}-]+ ){0,2}?(?:${FOOL}|dumbest|stupidest|thickest|dimmest|most (?:stupid|pathetic|incompetent|clueless|useless|boring)|biggest (?:liar|fool|coward|bore|clown))`,
    },
    {
      verdict: "contempt",
      cue: / can(?!\p{L})/u,
      pattern: String.raw`WHO (?:has |have )?(?:once again |again |just |now |yet again |finally )*(?:proves?|proved|proven|shows?|showed|shown|demonstrates?|demonstrated) (?:once again |again |yet again |to (?:us all|the world) )?(?:that )?(?:any|every|even (?:a|an|the)) (?:old |complete |total |biggest |drunken )?${FOOL} can`,
    },
    {
      verdict: "contempt",
      cue: /watching|hearing|seeing|listening/u,
      pattern: String.raw`(?:watching|hearing|seeing|listening to) WHO (?:[^.!?;:]{1,50} )?(?:is|was|remains) (?:the best (?:comedy|stand-?up|circus|sitcom|free entertainment)|(?:pure|better than (?:any )?|the purest )(?:comedy|slapstick|circus|stand-?up|a sitcom)|like watching (?:paint|a (?:car|train|drunk|toddler|child|dog|slow))|torture|painful)`,
    },
    {
      verdict: "contempt",
      cue: /drunk|tipsy|hung ?over|plastered|hammered|sozzled|sloshed|legless|tanked|worse for|sheets|too many/u,
      pattern: String.raw`WHO (?:was|were|is|looked|seemed|turned up|showed up|arrived|came|gave|appeared)[^.!?;:]{0,30}? (?:drunk|tipsy|hung ?over|plastered|hammered|sozzled|sloshed|legless|tanked up|worse for wear|three sheets|one too many)(?!\p{L})`,
    },
    {
      verdict: "contempt",
      cue: /too many|hold |smel|reeked|stank|bottle|drinking|slur|sway/u,
      pattern: String.raw`WHO (?:had (?:one|a few|two) too many|can['’]?t hold (?:his|her|their) (?:drink|liquor|wine)|(?:smelled|smelt|reeked|stank) of (?:gin|whisky|whiskey|vodka|wine|drink|alcohol|brandy|beer|booze)|is (?:back )?on the bottle|hit the bottle|(?:has|have) been drinking|(?:was|were) (?:slurring|swaying)|slurred (?:his|her|their))`,
    },
    {
      verdict: "contempt",
      cue: /every time|whenever|each time/u,
      pattern: String.raw`(?:every time|whenever|each time) WHO (?:opens (?:his|her|their|its) mouth|speaks|talks|tweets|takes the floor)[^.!?;:]{0,30}? (?:lies?|brain cells?|iq|dies|die|cringes?|laughs?|facepalms?|lower|embarrass|nonsense|rubbish|somewhere)`,
    },
    {
      verdict: "contempt",
      cue: /embarrassment/u,
      pattern: String.raw`WHO (?:is|was|has been|remains|continues to be)(?: \p{L}+){0,2} an embarrassment (?:to|for)(?!\p{L})`,
    },
    {
      verdict: "insult",
      cue: /brain|head|skull|mind/u,
      pattern: String.raw`WHO['’]s (?:brain|head|skull|mind) (?:is|was|must be|has been|seems) (?:[\p{L}]+ ){0,2}?(?:empty|hollow|missing|mush|porridge|custard|switched off|made of|on holiday|vacant|pickled|a (?:desert|vacuum|void|black hole))`,
    },
    {
      verdict: "insult",
      cue: /nose|brain ?cell|neuron|lips|idea of/u,
      pattern: String.raw`WHO['’]s (?:nose (?:grows|grew|is growing|gets longer)|(?:two|one|only|last|single|remaining) (?:brain ?cells?|neurons?)|lips (?:are|were) moving|idea of (?:diplomacy|leadership|truth|work) is)`,
    },
    {
      verdict: "insult",
      cue: /rather/u,
      pattern: `rather (?:negotiate|talk|deal|argue|reason|debate|have (?:dinner|lunch)|share a lift) (?:with|to) (?:an? (?:brick |stone )?wall|${A_LOWLY})[^.!?;:]{0,30}? than (?:with |to )?WHO`,
    },
    {
      verdict: "insult",
      cue: / like /u,
      pattern: `(?:talking|speaking|reasoning|negotiating|arguing|dealing) (?:to|with) WHO (?:is|was|feels|felt) like (?:talking|speaking|reasoning|negotiating|arguing|dealing|playing chess) (?:to|with) (?:an? (?:brick |stone )?wall|${A_LOWLY})`,
    },
    {
      verdict: "insult",
      cue: /what an? /u,
      pattern:
        "what an? (?:sad|pathetic|small|silly|nasty|horrible|vile|weak|petty|odious|ghastly|dreadful|ridiculous|stupid) (?:little |old |small )?(?:man|woman|person|creature|specimen|fellow) WHO (?:is|was|turned out|has become)",
    },
    // Conduct.
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
