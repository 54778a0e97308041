import type { PartisanLexicon } from "./leanings";
import { NAME, PARTIES, PARTY, type PartisanRule, rulesOf, SIDE, TITLE } from "./rules";

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
      `(?:[Hh]ope|[Hh]oping|[Ff]ingers crossed)(?: that| for)? ${PARTY}(?: (?:win|wins|lose|loses))?`,
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
    ["proud", `[Pp]roud to be (?:a|an) (?:lifelong )?(?:${PARTIES})(?!\\p{L})`, "party"],
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
      `(?:(?:I|[Ww]e)(?:['’]ve| have|['’]m| am|['’]re| are)? (?:just |proudly |all |both |finally )?(?:joined|rejoined|joining|voted|voting|voted for|canvassed for|volunteer(?:ed|ing)? (?:for|with)|leaflet(?:ed|ing) for|phone[- ]?bank(?:ed|ing) for|campaign(?:ed|ing) for|donated to|donating to) ${PARTY}(?!['’]s? |\\p{L}| (?:Party|Parties|ambassador|minister|leader|government|delegation|friends|colleagues|Club|Court|Day|event|reception|in (?:talks|discussions)))|[Pp]roud (?:member|supporter|voter) of ${PARTY}|[Pp]roud (?:${PARTIES}) (?:voter|member|supporter)|(?:[Ll]eafleting|[Cc]anvassing|[Pp]hone-?banking|[Cc]ampaigning|[Dd]oor-?knocking) (?:\\p{L}+ ){0,3}?(?:for|with) ${PARTY})`,
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

/** Words that take a side beside a party or an election, in English. Written for this project, 2026-11-21. */
export const ENGLISH_LEANINGS: PartisanLexicon = {
  race: `election~s, ballot~s, polling, polls, referendum, recount`,
  camp: `opposition, ruling party, incumbent, coalition, candidate~s`,
  siding: `good riddance, our man won, dodged a bullet, right side of history`,
  sneer: `put an espresso to sleep`,
  slogan: `stronger together, take back control, yes we can`,
  fair: `all parties, both camps, whoever wins`,
};
