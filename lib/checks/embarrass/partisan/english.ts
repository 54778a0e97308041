import type { PartisanLexicon } from "./lexicon";
import { NAME, PARTY, type PartisanRule, rulesOf, SIDE, TITLE } from "./rules";

/** "Mayor Dlamini", "President Lund": a title makes a name a politician's. */
const TITLED = `(?:(?:[Ff]ormer )?(?:President|Vice President|Prime Minister|Chancellor|Premier|Governor|Mayor|Senator|Congress(?:man|woman)|Representative|Opposition Leader|Minister|Candidate|MP|Deputy) ${NAME})`;
const WIN = "(?:win|wins|won|winning|lose|loses|lost|losing)";
const EVALUATED =
  "(?:disaster|catastrophe|dream|gift|blessing|nightmare|calamity|breath of fresh air|godsend|menace|danger|disgrace|joke|shambles|laughing stock|embarrassment|mess|threat|cancer|cult|tragedy|triumph)";
const LOST =
  "(?:thrown out|kicked out|voted out|lost|losing|beaten|defeated|ousted|humiliated|trounced|crushed|wiped out|punished|sent packing|out of (?:office|power|government))";

/** What takes a side in English. Case counts for names only, so words at a sentence's start are given both ways. */
export const ENGLISH_RULES: readonly PartisanRule[] = [
  ...rulesOf(
    "en",
    [
      "only",
      `[Oo]nly ${PARTY}(?:\\s(?:Alliance|Coalition|Movement))? can (?:fix|save|deliver|stop|protect|rescue)`,
      "party",
    ],
    [
      "let",
      "(?:[Dd]on['’]t|[Dd]o not|[Nn]ever|[Ww]e can['’]t|[Ww]e cannot) let (?:them|him|her) win",
    ],
    [
      "knock canvass",
      "(?:[Kk]nock(?:ing|ed)? on doors|[Cc]anvass(?:ing|ed)?) (?:with|for|alongside) (?:candidate|our candidate|the candidate|the \\p{Lu})",
    ],
    [
      "term",
      `(?:needs?|deserves?|wants?|for) (?:a|another) (?:second|third|new) term for (?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Gg]overnor|[Mm]ayor)`,
    ],
    ["nothing", `${PARTY} (?:offers?|means?|brings?|stands? for|has|have) nothing but`, "party"],
    [
      "vot",
      `(?:(?<=^|[.!?:;,]\\s|[“"(])[Vv]ote|[Pp]lease vote|[Gg]o (?:out )?(?:and )?vote|(?<=, )vote|[Ll]et['’]?s (?:all )?vote|(?:I|[Ww]e|[Yy]ou|[Ee]veryone|[Ee]verybody|[Cc]itizens|[Pp]eople|[Vv]oters)(?:['’](?:m|re|ll|ve|d)| am| are| will| should| must| all| would| have to| need to| just)* (?:vote|voting|voted)|[Dd]on['’]t (?:forget to )?vote) (?:for |against |out )?(?:me(?!\\p{L})|him(?!\\p{L})|her(?!\\p{L})|them out|${PARTY}|(?:Conservative|Republican|Democratic|Democrat|Liberal|Green|Socialist|Independent)(?!\\p{L}| \\p{Lu}|s)|(?<=for |against )${SIDE}|${NAME}(?=[!.]|$|,? (?:on|this|next|tomorrow|today|for)(?!\\p{L})))`,
    ],
    [
      "endors back support root campaign",
      `(?:[Ww]e|I|[Tt]he embassy|[Oo]ur (?:embassy|mission|ambassador))(?:['’]m| am|['’]re| are)? (?:proudly |fully |strongly |warmly |proud to |happy to |delighted to )*(?:endorse|endorses|endorsing|back|backs|backing|support|supports|supporting|root for|rooting for|campaign for|campaigning for) (?:${PARTY}|${NAME} (?:for|as) (?:our |the )?(?:next )?${TITLE}|${NAME} in (?:the|this|Sunday['’]s|next week['’]s) (?:\\p{L}+ )?(?:election|elections|race|campaign|run-?off|primary))`,
    ],
    [
      "make be become & presid prime chancel premier senator governor mayor leader mp member secretary",
      `(?:${SIDE}|[Hh]e|[Ss]he|[Tt]hey) (?:will|would|['’]ll|is going to|are going to|could|might) (?:make|be|become) (?:a|an|our|the) (?:truly |really )?(?:great|good|excellent|fine|fantastic|wonderful|better|best|terrible|bad|awful|disastrous|worst|amazing|superb|outstanding|brilliant|much better)(?: next)? ${TITLE}`,
    ],
    [
      "next & presid prime chancel premier senator governor mayor leader mp member secretary",
      `(?:${SIDE}|[Hh]e|[Ss]he) (?:is|will be|shall be|['’]s) (?:our|the) next ${TITLE}`,
    ],
    [
      "hop pray wish want & win lose elect beat",
      `(?:I|[Ww]e|[Ll]et['’]?s)(?: really| all|['’]m| am| are| do| so)* (?:hope|hoping|pray|wish|want|wanting)(?: that)? ${SIDE} (?:to )?(?:win|wins|loses|lose|gets elected|is elected|get elected|beats|beat|is re-?elected|gets re-?elected)(?!\\p{L})(?! (?:the (?:match|game|cup|medal|race|final|gold)|gold|silver|bronze|today['’]s match))`,
    ],
    [
      "hope hoping fingers",
      `(?:[Hh]ope|[Hh]oping|[Ff]ingers crossed)(?: that| for)? ${PARTY}(?: (?:win|wins|lose|loses))?(?! and (?:the )?\\p{Lu})`,
      "party",
    ],
    [
      "elect reelect",
      `(?:[Rr]e-?elect|[Ee]lect) (?:President |Prime Minister |Chancellor |Mayor |Senator |Governor )?${NAME}(?! (?:as|to|was|were|is|has))`,
    ],
    [
      "president prime chancellor senate congress mayor governor parliament",
      `${NAME} for (?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Ss]enate|[Cc]ongress|[Mm]ayor|[Gg]overnor|[Pp]arliament)(?=[.!?,]|\\s*(?:\\d{4}|$|#|\\p{Extended_Pictographic}))`,
    ],
    [
      "",
      `(?:[Ss]top|[Dd]efeat|[Oo]ust|[Kk]ick(?: out)?|[Gg]et rid of|[Bb]oot(?: out)?|[Ss]ay no to|[Nn]ever trust|[Nn]ever vote|[Dd]own with|[Jj]oin|[Ss]upport|[Bb]ack) ${PARTY}(?! (?:ambassador|minister|government|leader|delegation|in the match))`,
      "party",
    ],
    [
      "",
      `${PARTY}(?: government| party)? (?:will|would|is|are|has|have|['’]ll|['’]re)(?: finally| only| just| slowly| already| been)? (?:ruin|ruined|ruining|destroy|destroyed|destroying|wreck|wrecked|wrecking|save|saving|saved|bankrupt|bankrupted|bankrupting|betray|betrayed|betraying|lie|lied|lying|fail|failed|failing us|sell out|sold out|the only (?:party (?:that|who|to)|choice|hope)|the best (?:party|choice)|the worst|corrupt|out(?=[!.])|gone(?=[!.])|history(?=[!.])|toast|finished|a disaster|a disgrace|a threat to)`,
      "party",
    ],
    [
      "",
      `(?:[Ss]o |[Vv]ery |[Rr]eally )?(?:happy|glad|thrilled|delighted|overjoyed|disappointed|devastated|sad|gutted|relieved)(?: to see)?(?: that)? ${PARTY} (?:won|lost|win|lose|winning|losing)`,
      "party",
    ],
    [
      "night day result news",
      `(?:[Gg]reat|[Tt]errible|[Bb]ad|[Gg]ood|[Dd]ark|[Ss]ad|[Hh]istoric) (?:night|day|result|news) for ${PARTY}`,
      "party",
    ],
    [
      "vote throw lock time send make & out up government packing again",
      "(?:[Vv]ote (?:him|her|them) out|[Tt]hrow (?:the bums|them) out|[Ll]ock (?:him|her) up|[Tt]ime for a (?:new|change of) government|[Ss]end them packing|[Mm]ake \\p{Lu}\\p{L}+ [Gg]reat [Aa]gain)",
    ],
    [
      "candidate choice",
      `(?:[Tt]he )?(?:best|worst|only(?: serious| real)?|right) (?:candidate|choice) (?:in this election|for (?:president|prime minister|chancellor|mayor|Ruritania|the country|this country|our country)) (?:is|remains) ${NAME}`,
    ],
    [
      "candidate choice job",
      `${SIDE} is (?:clearly |by far |simply )?(?:the|our) (?:best|worst|only|right|strongest) (?:candidate|choice|man for the job|woman for the job|person for the job)`,
    ],
    [
      "out",
      `(?:[Ll]et['’]?s |[Pp]lease |[Ww]e (?:must|should|will) )?[Vv]ote ${NAME} out(?!\\p{L})`,
    ],
    ["proud", `[Pp]roud to be (?:a|an) (?:lifelong )?${PARTY}(?!\\p{L})`, "party"],
    ["wait", `[Cc]an['’]?t wait for ${NAME} to (?:be|become) (?:our |the )?(?:next )?${TITLE}`],
    [
      "president prime chancellor mayor senator governor",
      `(?:President|Prime Minister|Chancellor|Mayor|Senator|Governor) ${NAME} 20\\d\\d(?=[!.]|$)`,
    ],
    [
      "deserve & win lose",
      `${SIDE} deserves? to (?:win|lose)(?= (?:on (?:\\p{L}+day|election)|the (?:\\p{L}+ )?(?:election|race|vote)|this election))`,
    ],
    ["go", `(?<=^|[.!?]\\s)Go ${PARTY}(?=!)`, "party"],
    [
      "supporting",
      `[Jj]oin (?:me|us) in (?:supporting|backing|endorsing|voting for) (?:${PARTY}|${NAME} (?:for|as) (?:our |the )?(?:next )?${TITLE})`,
    ],
  ),
  ...rulesOf(
    "en",
    [
      "anyone anybody anything whoever",
      `(?:[Aa]nyone|[Aa]nybody|[Aa]nything|[Ww]hoever) but ${PARTY}`,
      "party",
    ],
    [
      "anyone anybody anything whoever",
      `(?:[Aa]nyone|[Aa]nybody) but (?:${TITLED}|${NAME})(?=[.!]|$| (?:on|this|in)(?!\\p{L}))`,
      "election",
    ],
    [
      "thank phew hallelujah relief last finally news",
      `(?:[Tt]hank (?:God|goodness|heavens?|the Lord)|[Pp]hew|[Hh]allelujah|[Aa]t (?:long )?last|[Ff]inally|[Gg]ood news|[Bb]est news(?: \\p{L}+){0,3}|[Ww]hat a relief)[,:!.]?(?: that)? ${PARTY} (?:(?:was|were|is|are|has been|have been|got|has|have|had) )?(?:finally |soundly |well and truly )?(?:${LOST}|${WIN}|out(?=[.!])|gone(?=[.!])|back(?=[.!])|back in power|in power)`,
      "party",
    ],
    [
      "thank phew hallelujah relief last finally news & lost won losing beaten defeat oust humiliat trounc crush wiped punish sent thrown kicked voted power elected reelected",
      `(?:[Tt]hank (?:God|goodness|heavens?|the Lord)|[Pp]hew|[Hh]allelujah|[Aa]t (?:long )?last|[Ff]inally|[Gg]ood news|[Ww]hat a relief)[,:!.]?(?: that)? (?:${TITLED}|${NAME}) (?:(?:was|were|is|has been|got|has|had) )?(?:finally |soundly )?(?:${LOST}|won|in power|elected|re-?elected)`,
      "election",
    ],
    [
      "voters people country electorate right wrong & right wrong chose chosen",
      "(?:[Vv]oters|[Tt]he (?:people|country|electorate)) (?:have |has )?(?:got it (?:right|wrong)|cho(?:se|sen) (?:well|wisely|badly|poorly)|made the (?:right|wrong) (?:choice|decision|call))|[Tt]he (?:right|wrong) (?:candidate|side|party|man|woman) (?:won|lost|has won|has lost)",
      "election",
    ],
    [
      "endors back behind stand with money if & i we my",
      `(?:(?:I|[Ww]e)(?:['’]m| am|['’]re| are|['’]ve| have|['’]d| would| all| fully| proudly| both| just| do)* (?:endorsed?|endorsing|back|backing|backed|stand with|standing with|stand behind|standing behind|behind|all behind|100% behind|with) (?:${TITLED}|${NAME})(?=[.!,]|$| (?:in|on|for|this|all)(?!\\p{L}))|[Mm]y money is on (?:${TITLED}|${NAME})|[Ii]f (?:I|we) (?:could vote|had a vote)[^.!?]{0,40} (?:${PARTY}|${NAME}))`,
      "election",
    ],
    ["may", `(?<=^|[.!?]\\s)May ${PARTY} (?:win|lose)(?!\\p{L})`, "party"],
    [
      "what",
      `[Ww]hat an? (?:disaster|shame|tragedy|triumph|joy|relief|night|victory|result|pity|disgrace)[^.!?]{0,25}[:,–—] ${PARTY} (?:has |have )?(?:${WIN}|been re-?elected)`,
      "party",
    ],
    ["riddance", `[Gg]ood riddance(?: to|,)? (?:${PARTY}|${TITLED})`],
    ["riddance", `[Gg]ood riddance(?: to|,)? ${NAME}`, "election"],
    [
      "must should has have need deserve can & win lose govern rule go elected reelected voted defeated beaten thrown kicked ousted next punished",
      `(?:${PARTY}|${TITLED}) (?:must|should|has to|have to|needs? to|deserves? to|can['’]?t be allowed to|cannot be allowed to|must not|mustn['’]?t|should never) (?:win|lose|govern|rule|go(?=[.!]|$)|be (?:re-?elected|elected|voted out|defeated|beaten|thrown out|kicked out|ousted|our next|the next|your next|punished at))(?! (?:over|round|gold|silver|bronze|the (?:match|race|cup|game|final)))`,
    ],
    [
      "must should has needs deserves & win lose govern elected reelected voted defeated next",
      `${NAME} (?:must|should|has to|needs to|deserves to|must not|should never) (?:win|lose|govern|be (?:re-?elected|elected|voted out|defeated|our next|the next|your next))(?!\\p{L}| over)`,
      "election",
    ],
    [
      "need deserve want & country city nation land capital people state town region",
      `(?:[Tt]his|[Oo]ur|[Tt]he|[Yy]our|[Mm]y) (?:country|city|nation|land|capital|people|state|town|region)(?:['’]s people)? (?:really |badly |urgently |finally |so )?(?:needs?|deserves?|wants?) (?:(?:a|an) ${PARTY} (?:government|majority|president|prime minister|mayor|win|victory)|(?:${PARTY}|${NAME}) (?:as (?:its|our|their|the|your|a)|for ${TITLE}|to (?:be|become|lead|win|govern)))`,
    ],
    [
      "need deserve",
      `${NAME} is (?:exactly |just |simply )?(?:the|just the) (?:\\p{L}+ )?${TITLE} (?:that )?(?:we|this country|our country|the country|\\p{Lu}\\p{L}+|people) (?:needs?|deserves?|wants?)(?!\\p{L})`,
    ],
    [
      "proud excited thrilled great good buzzing inspired & join be march campaign canvass knock",
      `(?:[Pp]roud|[Ee]xcited|[Tt]hrilled|[Gg]reat|[Gg]ood|[Bb]uzzing|[Ii]nspired) to (?:join|be at|be on|march at|march with|campaign (?:with|for)|canvass (?:with|for)|knock on doors (?:with|for)) (?:\\p{L}+ ){0,4}?(?:(?:rally|march|campaign|launch) (?:of|for|by|with) )?(?:${PARTY}|${NAME}['’]s (?:rally|campaign|march))`,
    ],
    [
      "",
      `(?:(?:I|[Ww]e)(?:['’]ve| have|['’]m| am|['’]re| are)? (?:just |proudly |all |both |finally )?(?:joined|rejoined|joining|voted|voting|voted for|canvassed for|volunteer(?:ed|ing)? (?:for|with)|leaflet(?:ed|ing) for|phone[- ]?bank(?:ed|ing) for|campaign(?:ed|ing) for|donated to|donating to) ${PARTY}(?!['’]s? |\\p{L}| (?:Party|Parties|ambassador|minister|leader|government|delegation|friends|colleagues|Club|Court|Day|event|reception|in (?:talks|discussions)))|[Pp]roud (?:member|supporter|voter) of ${PARTY}|[Pp]roud ${PARTY} (?:voter|member|supporter)|(?:[Ll]eafleting|[Cc]anvassing|[Pp]hone-?banking|[Cc]ampaigning|[Dd]oor-?knocking) (?:\\p{L}+ ){0,3}?(?:for|with) ${PARTY})`,
      "party",
    ],
    [
      "vote",
      `(?:${PARTY}|${TITLED}) (?:has|have|gets?|got|will get|earned|deserves?|can count on) (?:my|our|your|everyone['’]s) votes?(?!\\p{L})`,
    ],
    [
      "vote",
      `${NAME} (?:has|gets|got|will get|earned|deserves|can count on) (?:my|our|your) votes?(?!\\p{L})`,
      "election",
    ],
    [
      "vote",
      `(?:[Mm]y|[Oo]ur|[Yy]our) votes? (?:goes|go|is|will go|belongs|should go) (?:to|for|with) (?:${PARTY}|${TITLED})`,
    ],
    [
      "vote",
      `(?:[Mm]y|[Oo]ur|[Yy]our) votes? (?:goes|go|is|will go|belongs|should go) (?:to|for|with) ${NAME}`,
      "election",
    ],
    ["vote", `[Aa] vote for ${SIDE} is (?:a vote (?:for|against)|a wasted|wasted)`],
    ["vote", `(?:[Dd]on['’]?t|[Dd]o not|[Nn]ever) waste (?:your|a) vote on ${SIDE}`],
    ["", `${PARTY} (?:all the way|rocks?|rules!|FTW|ftw|forever|for the win)`, "party"],
    [
      "root cheer fingers pray bet pull",
      `(?:(?:[Rr]oot|[Cc]heer|[Pp]ull|[Pp]ray)(?:ing|ed)?|[Ff]ingers crossed|[Bb]etting) (?:for|on) ${PARTY}`,
      "party",
    ],
    [
      "root cheer fingers pray bet pull",
      `(?:(?:[Rr]oot|[Cc]heer|[Pp]ull|[Pp]ray)(?:ing|ed)?|[Ff]ingers crossed) for (?:${TITLED}|${NAME})`,
      "election",
    ],
    [
      "would will going & disast catastr dream gift blessing nightmare calamity breath godsend menace danger disgrace joke shambles laughing embarrass mess threat cancer cult tragedy triumph",
      `(?:${PARTY}|${TITLED}) (?:would|will|is going to|are going to) be (?:a|an|the) (?:\\p{L}+ )?${EVALUATED}`,
    ],
    [
      "would will going & disast catastr dream gift blessing nightmare calamity breath godsend menace danger disgrace joke shambles laughing embarrass mess threat cancer cult tragedy triumph",
      `${NAME} (?:would|will|is going to) be (?:a|an|the) (?:\\p{L}+ )?${EVALUATED}`,
      "election",
    ],
    [
      "",
      `${PARTY}['’]?s? (?:\\p{L}+ )?(?:programme|program|manifesto|platform|candidates?|victory|win|defeat|loss|result|landslide|majority|tax plan|plan) (?:is|was|are|would be|will be) (?:\\p{L}+ly |so |a |an |the |by far |our |such )*(?:best|better|worst|joke|disaster|disgrace|great|wonderful|fantastic|terrible|awful|brilliant|excellent|dangerous|nonsense|rubbish|catastrophe|good news|bad news|great news|terrible news|deserved|only serious|most serious|strongest|weakest|only hope|lunacy|madness)`,
      "party",
    ],
    [
      "",
      `(?:[Ww]onderful|[Ff]antastic|[Bb]rilliant|[Aa]wful|[Dd]isastrous|[Aa]mazing|[Ss]uperb|[Dd]eserved|[Ww]ell-deserved|[Hh]umiliating|[Hh]uge|[Ss]tunning|[Gg]lorious|[Tt]errific|[Hh]orrible) (?:night|day|result|news|win|victory|defeat|evening) for ${PARTY}`,
      "party",
    ],
    [
      "deserved",
      `(?:${PARTY}|${TITLED})[,:]? (?:you|they|he|she) (?:earned|deserved?|so deserved?) (?:it|this|every vote)`,
    ],
    [
      "",
      `(?:[Ee]nough of|[Ss]ick (?:and tired )?of|[Tt]ired of|[Ff]ed up with|[Dd]one with) ${PARTY}`,
      "party",
    ],
    ["never", `[Nn]ever (?:again )?(?:a )?${PARTY}(?=[.!]|$| government)`, "party"],
    [
      "",
      `${PARTY} (?:is|are) (?:(?:a|an|the|nothing but|nothing but a|just|just a|simply|all|such|such a|still|still a|once again|dangerously|utterly|completely) )*(?:bunch of |party of |gang of )?(?:joke|disaster|disgrace|liars?|crooks?|cowards?|clowns?|fascists?|extremists?|racists?|shambles|mess|laughing stock|useless|pathetic|dangerous|corrupt|incompetent|clueless|hopeless|thieves|gangsters|cult|menace|rabble|hypocrites?|finished|unfit to govern|right for|good for the country|bad for|the future|our future|our only hope)(?!\\p{L})`,
      "party",
    ],
    [
      "let",
      `(?:[Dd]on['’]?t|[Dd]o not|[Nn]ever|[Ww]e can['’]?t|[Ww]e cannot|[Ww]e won['’]?t) let ${PARTY} (?:win|back|in|steal|get|take|ruin|govern|near)`,
      "party",
    ],
    [
      "out",
      `(?:[Kk]eep|[Gg]et|[Vv]ote|[Kk]ick|[Tt]hrow|[Bb]oot|[Tt]urf) (?:${PARTY}|${TITLED}) out(?! of (?:the|his|her) (?:room|house|car))`,
    ],
    [
      "vote",
      "[Vv]ote (?:him|her|them) (?:back )?(?:in|out)(?=[.!,]|$| on | this | next )",
      "election",
    ],
    [
      "vote",
      '(?<=^|[.!?:;,]\\s|[“"(])[Vv]ote (?:Yes|No|YES|NO|Leave|Remain|“Yes”|“No”)(?=[.!,]|$| (?:on|to|in|this|tomorrow|today)(?!\\p{L}))',
      "election",
    ],
    [
      "love like want wait prefer looking & presid prime chancel premier senator governor mayor leader mp member secretary",
      `(?:(?:I|[Ww]e)(?:['’]d| would)? (?:love|like|want|can['’]?t wait|prefer)|[Cc]an['’]?t wait|[Ll]ooking forward) to (?:see|seeing|have|having|call|calling) ${NAME} (?:as |become |be )?(?:our |the |your |its )?(?:next )?${TITLE}`,
    ],
    [
      "better",
      "(?:[Tt]he )?better (?:man|woman|candidate|side|party) (?:won|lost)(?!\\p{L})",
      "election",
    ],
    [
      "vot elect ballot polls",
      `(?:[Hh]ope|[Hh]oping|[Ll]et['’]?s hope|[Pp]ray) (?:that )?(?:the )?(?:voters|people|country|electorate|you)(?: all)? (?:punish|reject|choose|pick|elect|throw out|kick out|see through|come to their senses|dump|reward|back|vote for) ${SIDE}`,
    ],
  ),
  ...rulesOf(
    "en",
    // What a party would do to the country, or is said to be worth.
    [
      "set take drag bring push turn",
      `${PARTY}[^.!?]{0,60} (?:set|take|drag|bring|push|turn) (?:this (?:place|country|city)|us|the (?:country|city|clock)|everything|things) back`,
      "party",
    ],
    [
      "hand giv trust leav let",
      `(?:[Hh]and(?:ing)?|[Gg]iv(?:e|ing)|[Tt]rust(?:ing)?|[Ll]eav(?:e|ing)) (?:the keys|power|the country|this country|our country|the reins|control|the government|the economy|our future|the future) (?:\\p{L}+ ){0,3}?(?:over |back )?(?:to|with) ${PARTY}(?= (?:would|will|is|was|means)|[.!]|$)`,
      "party",
    ],
    [
      "only",
      `${PARTY} (?:is|are|remains?) (?:still |simply |clearly )?the only (?:ones? (?:who|that|to)|people (?:who|to)|party (?:that|who|to|worth|fit|left)|option|sane|serious|honest|decent)`,
      "party",
    ],
    [
      "shame bravo well thank proud congrat",
      `(?:[Ss]hame on|[Bb]ravo,?|[Ww]ell done,?|[Pp]roud of|[Tt]hank (?:you|God for),?) ${PARTY}(?=[.!,]|$| tonight| today| for (?:standing|fighting|finally|keeping|always))`,
      "party",
    ],
    [
      "",
      `${PARTY} (?:should be ashamed|can(?:not|['’]t| not) be trusted|(?:has|have) (?:no (?:plan|idea|clue|shame|business)|our back|got this|lost (?:the plot|it)|my support|our support|earned (?:it|this|another|a))|gets? it(?: right)?(?=[.!,]|$)|delivers?(?=[.!,]|$)|(?:will|would) (?:fix|save|ruin|wreck|finish))(?!\\p{L})`,
      "party",
    ],
    [
      "anyone anybody whoever if people those who",
      `(?:[Aa]nyone who|[Aa]nybody who|[Ww]hoever|[Ii]f you|[Pp]eople who|[Tt]hose who) (?:still |really |actually )?(?:votes?|voted|backs?|supports?) (?:for )?${PARTY}`,
      "party",
    ],
    ["voting", `[Vv]oting (?:for )?${PARTY} (?:is|means|would be|makes)`, "party"],
    [
      "donat gave give given contribut chip pledg",
      `(?:[Dd]onat(?:e|ed|ing)|(?:[Gg]ave|[Gg]iven?) (?:money|generously|\\p{Sc}?\\d+)|[Cc]ontribut(?:e|ed|ing)|[Cc]hipped in|[Pp]ledged?) (?:\\p{L}+ ){0,3}?to ${PARTY}(?!['’]s)`,
      "party",
    ],
    [
      "stand running candidate & proud my our wife husband daughter son brother sister friend vote neighbour",
      `(?:is|['’]s|are|am|['’]m) (?:standing|running|a candidate|the candidate) (?:as (?:a |the )?candidate )?for ${PARTY}`,
      "party",
    ],
    [
      "wish hope good best luck",
      `(?:[Gg]ood luck|[Bb]est of luck|[Aa]ll the best|[Ff]ingers crossed)(?: to|,| for) ${PARTY}(?=[.!,]|$| (?:on|tonight|today|tomorrow|this|next)(?!\\p{L}))`,
      "party",
    ],
    // A person on the ballot.
    ["reelect elect", "[Rr]e-?elect (?:her|him|them)(?=[.!,]|$| and)"],
    [
      "right better best",
      "[Tt]he (?:right|better|best) (?:man|woman|candidate|side|party|team) (?:has )?(?:won|lost)(?=[.!]|$)",
      "election",
    ],
    [
      "finally last & right better",
      "(?:[Ff]inally|[Aa]t last),? the (?:right|better) (?:man|woman|candidate|party) (?:has )?won",
    ],
    [
      "stage campaign rally & campaign",
      `(?:[Jj]oin(?:ed|ing|s)?|[Ww]ith|[Aa]longside|[Bb]ehind|[Ss]upporting|[Cc]heer(?:ed|ing) (?:on|for)) (?:${TITLED}|candidate ${NAME}|${NAME})[^.!?]{0,40} (?:her|his|their|the) (?:re-?election |election )?(?:campaign|election) (?:launch|kick-?off|trail|bus|event|party|headquarters|stop)`,
    ],
    ["record & itself", `(?:${TITLED}|${PARTY})['’]s? record speaks for itself`],
    [
      "another",
      `(?:${TITLED}|${PARTY}) (?:has|have|had|fully |has fully )?\\s?(?:earned|deserves?|needs?) another (?:term|mandate|four years|five years|chance)`,
    ],
    [
      "what & need",
      `(?:${TITLED}|${PARTY}|[Cc]andidate ${NAME}) (?:is|are|offers?|proposes?) (?:\\p{L}+ )?(?:just |exactly |simply )?what (?:this|the|our) (?:country|city|nation|place) needs`,
    ],
    [
      "only one & vote choice ballot",
      "[Oo]nly one (?:decent|sensible|serious|sane|honest|possible|real|responsible) (?:vote|choice|ballot|candidate)",
      "election",
    ],
  ),
];

/**
 * Words that take a side beside a party or an election, in English. Written for this project from diplomats' posts that cost an
 * apology and from campaign idiom, 2026-11-21.
 */
export const ENGLISH_LEANINGS: PartisanLexicon = {
  race: `
    election~s, by election~s, snap election, early elections, midterms, midterm elections, ballot~s, ballot box, ballot boxes, polling station~s,
    polling day, polling place~s, polls open, polls close, polls are open, polls have closed, exit poll~s, opinion poll~s, referendum, referendums,
    plebiscite, recount, run off, runoff, vote count, watched the count, counting centre, count isn't in, numbers come in, results come in,
    results are in, provisional results, preliminary results, official results, certified results, results certified, re election, reelection,
    election night, election day, voting day, swing state~s, swing voters, voters, electorate, constituency, electoral, campaign trail, tv debate,
    televised debate, presidential debate, leaders' debate, no confidence confidence vote, recall vote, transfer of power, president elect,
    prime minister elect, inauguration, prop #, proposition #, sunday's vote, tomorrow's vote, thursday's vote, observing the vote, brexit, opt out,
    new government, outgoing government, outgoing group, primaries, caucus, caucuses, casting a ballot, cast a ballot, cast your vote,
    vote by email, vote by post, vote by proxy, voting by proxy, election commission, electoral commission, electoral court, ward #, majority of seats,
    yes campaign, no campaign, polls look, the polls, poll lead, new majority, constitutional amendment, electoral, took
    the seat, coalition has collapsed, government has fallen, government fell, the people have chosen, voters have, # of
    the vote, percent of the vote, won the election, lost the election, our thread before sunday`,
  camp: `
    opposition leader, opposition opposition opposition benches, government benches, ruling party, governing party, incumbent,
    ruling coalition, new coalition, coalition government, governing coalition, opposition coalition, coalition partners, candidate~s, frontrunner,
    front runner, far right, far left, hard right, hard left, left wing, right wing, yes campaign, no campaign, leave campaign, remain campaign,
    the yes camp, the no camp, certain government, certain party, present government, that government, this government, current government,
    this lot, that lot, other lot, some parties, the party with, certain politicians, president's party, prime minister's party, your party, their party,
    party manifesto, party programme, party conference, party rally, party leader, manifesto, voters everywhere, backbenchers, mps, politicians,
    members of outgoing ministers, conservative candidate, conservatives abroad, democrats abroad, republicans abroad, labour international,
    president's record, government's record, budget debate,
    the opposition's, the opposition, the incumbent, sitting president, yes side, no side, yes vote, no vote, the left,
    the right wing, democratic movement, liberation movement, liberal party, labour government,
    tory government`,
  siding: `
    our man won, our woman won, our guy won, our girl won, our side won, our side lost, our lot won, our lot lost, our people won, our boy won,
    our candidate won, our candidate lost, we won, we lost, we did it, victory is ours, the good guys won, the good guys lost, the good guys win, right result,
    wrong result, result we were all hoping for, result we were hoping for, result we all hoped for, result we hoped for, result we wanted,
    result we all wanted, result we needed, result the country needed, what we all hoped for, what we were all hoping for, as we all hoped, as we had hoped,
    couldn't be happier, could not be happier, over the moon, on cloud nine, thrilled with the result, delighted with the result, happy with the result,
    gutted with the result, not the result, best news all year, best news of the year, best news in years, what a relief, such a relief, huge relief,
    so relieved, sleep well tonight, sleep better tonight, slept well, champagne is on ice, champagne on ice, champagne tonight, popping corks, corks are popping,
    justice hope wins, hope won, hate lost, hope beats hate, hope over hate, hope hate, love wins, decency won, decency wins, decency lost,
    believes in decency, sanity prevailed, sanity wins, common sense prevailed, common sense won, reason prevailed, truth won, finally some good news, finally rid of,
    finally out, finally gone, finally over, about time too, about bloody time, not a moment too soon, not a day too soon, the sooner the better, yesterday was already late,
    time for change, time for a change, time for new faces, new broom, a new dawn, new dawn, breath of fresh air, dodged a bullet, bullet dodged, phew, good riddance,
    bye felicia, see you never, don't let the door, pack your bags, time to pack, finally pack, packing their bags, start packing, better start packing, sent packing,
    days are numbered, november is coming, may is coming, history will judge, right side of history, wrong side of history, where they belong,
    back in power, back by spring, back by summer, back by christmas, back in charge, back in government, back at number 10, back in the white house,
    grown ups are back, adults are back, adults in the room, adults back in, grown ups in the room, gutted, heartbroken, devastated by the result,
    devastated by the results, hard to watch, hard night to watch, dark day for, sad day for everyone, sad day for our, sad day for my, sad day for all who, black day for,
    sad night for, bad night for, great night for, good night for, great day for our, dark times ahead, what have they done, what have we done, what were they thinking,
    what were you thinking, god help, god help us, heaven help us, lord help us, ashamed of my country, ashamed of our country, i'd like to apologise, i'd like to apologize,
    apologise to all our, apologies for our, sorry about our, sorry about my, we'll be back, we will be back, not my president, not my government, not in my name,
    the fight goes on, fight another day, live to fight, four more years, 4 more years, # more years of, another four years, another five years of, another term of,
    fingers crossed, crossing fingers, fingers and toes crossed, everything crossed, rooting for, cheering for, cheering on, pulling for, praying for the right,
    you've got this, you got this, go get them, go get 'em, give them hell, knock them dead, one last push, last push, one final push, final push, seats we need, # seats short,
    bring it home, bring this home, see you on the other side, on to victory, onwards to victory, victory in sight, smell victory, do the right thing, hold your nose,
    you know who, you know which side, you know which way, vote well, vote wisely, vote with your heart, vote with your head, choose wisely,
    choose hope, choose change, make the right choice, made the right choice, chose well, chosen well, choose well, only choice, only sane, only serious, only grown up,
    only honest, only decent, only party that has ever, only party that ever, only party that, best candidate, better candidate, stronger candidate, weaker candidate, worst candidate, stands out,
    has my vote, gets my vote, got my vote, has our vote, earned my vote, knocked on doors, knocking on doors, leafleting, handing out leaflets, phone bank~ing,
    for the cause, on the ticket of, entered the race, enters the race, in the race for, madam president, mister president soon, future president, our next president, your next president, our next prime minister,
    our next mayor, your next mayor, our next chancellor, call you president, future ruling party, must fail, must not pass, must pass, must be stopped, must win, must lose,
    must never win, cannot win, can't be allowed, deserves to win, deserves to lose, deserved to win, deserved to lose, deserve better, deserves better,
    if it's yes, if it's a yes, if you vote yes, if you vote no, vote no?, a yes would, a no would, want a future, stop the madness, end this nightmare, end the nightmare,
    nightmare is over, nightmare ends, wake me up when, wake up call, come to their senses, came to their senses, seen the light, saw sense,
    what leadership looks like, real leadership, leadership we need, leader we need, the leader we,  other candidate, the other guy, other fellow,
    the other fellow's, our kind of, our kind of candidate, old friend, lifelong supporter, lifelong member, lifelong voter, card carrying, proud member of, proud voter,
    everyone here at the mission thinks, we all know who, between us, between you and me, no reason at all, nudge nudge, wink wink, read between the lines,
    spring in her step, spring in his step, big smile, smiling all day, can't stop smiling,   own goal, lose with style, losing with style,
    for losing, one feels for, have to choose from, wouldn't be winning,    sent a message, sends a message, voters have spoken at last,
    see the back of, get rid of, getting rid of, be rid of, onwards to government, party badge, if the far
    right wins, in their right mind, in his right mind, anyone with a brain, who can read, who can think, who can count,
    who can spell, new majority and bye, bye to the old, our moment, this is our moment, goosebumps, can't even spell,
    looked tired, looked old, looked finished, tired old and, yes wins, no wins, leave wins, remain wins, common sense is
    back, sanity is back, decency is back, the country is back, look good for us, looks good for us, looking good for us,
    good for keep knocking on, chosen badly, chose badly, voted badly, voted wrong, got it wrong, got it right,
    will regret it, will regret this, country will regret, our favourite, our favorite, was our favourite, favourite from
    day one, a vote for chaos, our candidate~s, our candidate's, our party, my party, our camp, our side, my candidate,
    don't be fooled, do not be fooled, time to retire, time to go, it's time to go, country is tired, people are tired,
    tired of you, hoping against hope, hoping for a change, hope for a change, hope for change, bleeds blue, bleeds red,
    bleeds green, so long and, thanks for nothing, deserved it, well deserved victory, deserved victory,
    deserved defeat, crushing defeat at last, what a victory, what a win, huge win, massive win, beautiful victory,
    beautiful result, fantastic result, great result, terrible result, awful result, horrible result, shocking result,
    disappointing result, disappointed by the result, disappointed with the result, wonderful result, sweet victory,
    sweetest victory, best result, worst result, worst government, best government, worst president, best president, worst
    prime minister, best prime minister, most incompetent, disgraceful government, good luck on sunday, good luck
    tomorrow, see you in four years, see you in five years, their faces, cross number, tick number, put your cross,
    supports the yes, support the yes, supports the no, support the no, yes side, no side, vote yes on, vote yes to, vote yes for, vote no on, vote no to, vote leave,
    vote remain, no to the constitutional, yes to the constitutional, no to the amendment, yes to the amendment, fight for
    power, fight for government, took the seat for, won the seat for, took back the, took back our, kick them out, throw
    them out, vote them out, boot them out, voted them out, voted him out, voted her out, make them pay, teach them a
    lesson, taught them a lesson, give them a lesson, punish them, send them home, send him home, send her home, won't be
    missed, will not be missed, nobody will miss, won't miss, will not miss, not shed a tear, no tears for, no tears shed,
    crocodile tears, raise a glass to, couldn't happen to, serves them right, had it coming, karma, poetic justice,
    schadenfreude, sweet dreams, enjoy retirement, enjoy your retirement, happy retirement, the better side, the
    better team won, the right team won, the right man, the right woman, wrong man, wrong woman, a real president, a real
    prime minister, finally a, at last a, at long last a, only one of them, one of them is, one is a, the lesser evil,
    lesser evil, lesser of two evils, anyone but, anybody but, never them, not them again, again please, please not again,
    please no, rather emigrate, i'm moving to, moving to the moon, leaving the country if, pack my bags if, stay home if
    you, don't bother ballot selfie, my ballot, i voted for, we voted for, proudly voted, voted early and, voted
    with pride, voted for hope, voted for change, vote like, vote as if, your vote can stop, your vote can save, save our
    democracy, save the country, save our country, save our nhs`,
  sneer: `
    laughing, laughable, laughed, joke, jokes, clown~s, circus, circuses, monkeys, bananas, pantomime, panto, sitcom, comedy, tragicomedy, farce, fiction, science fiction,
    fairy tale~s, fantasy, bedtime story, put to sleep,  send you to sleep, fell asleep,  couldn't organise, could not organise,
    couldn't run a, could not run a, couldn't count, count to ten, calculator,  out of ideas, idea free, no clue, clueless, hopeless, useless, shambles,
    omnishambles, train wreck, trainwreck, dumpster fire, car crash, crook~s, thieves, liars, fools, cowards, incompetent~s, pathetic, fossils, dinosaurs, has beens,
    honest work, real job, real jobs, proper job, helpline~s, commiserations to, condolences to, thoughts with, thoughts and prayers, rest in peace, rip, miracle~s, behave better,
      kindergarten, playground, roasted, toast, sinking ship, deck chairs, titanic, headless chickens, brain cell~s, between the ears,
    stand each other,     backbone, flip flop, hot air, empty suits, broken promises, brother in law's, brother in law, cronies,
           old crook, better programme,        will not rise, not rise again, could not have happened to, couldn't have happened to`,
  slogan: `
    stronger together, take back control, yes we can, yes we, hope over fear, for the many not the few, get brexit done, change we can believe in, drain the swamp,
    lock her up, lock him up, let's go brandon, blue wave, red wave, blue no matter who, hope not hate, better together, no more years, enough is enough, send a message,
    country before party,  forward together, it's time`,
  actor: `
    president, mr president, madam president, prime minister, pm, chancellor, premier, minister, minister's, senator, congressman, congresswoman, governor, mayor, government,
    parliament, congress, cabinet, politician~s, mp, mps, party, parties, coalition, opposition, voters, vote, voted, voting`,
  mood: `
    wonderful news, great news, best news, terrible news, awful news, sad to see, happy to see, sorry to see, glad to see, thrilled that, delighted that, overjoyed, gutted that, proudly wearing,     imagine voting, cheers to the, bye to the, at last, should resign, must resign, resign, shame on, shameful, disgrace, disgraceful, embarrassing, embarrassment, incompetent, corrupt, liar~s, joke of a, come on`,
  fair: `
    years of drought, years of war, years of conflict, years of fighting, years of peace, years of funding, years of cooperation, years of partnership,
    non fiction, resolution, security council, unsc, general assembly, veto, human rights council, film night, quiz night, film, bring your id,
    dry weather, good weather, weather, for rain, sunshine, town run,     both camps facts, both brought, all sides, all parties, each party, every party, all candidates, both candidates, every candidate, all seven, whoever wins, whoever is elected, regardless of who, regardless of the,
    whatever the result, whatever the outcome, no matter who, free and fair, peaceful elections, observers, not endorse, does not support any, not take sides,
    neither side, multi party, cross party, bipartisan, independent candidates for, scholarship, job, vacancy, applicants`,
};
