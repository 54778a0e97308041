import { cued } from "@/lib/draft/cued-pattern";
import type { GrammarWords } from "./grammar-words";

/** English closed classes; general knowledge of the grammar, 2026-11-20. "isn't" is two words here: "isn", "t". */
export const ENGLISH: GrammarWords = {
  copula:
    "is isn are aren was wasn were weren be been being am s re remain remains remained become becomes became becoming seem seems seemed look looks looked sound sounds sounded appear appears appeared prove proves proved proven proving stay stays stayed smell smells act acts acted acting behave behaves behaved feel feels gone went turned comes come came",
  auxiliary:
    "has have had having hasn haven hadn will won would wouldn shall should shouldn can cannot can't could couldn may might must mustn do does did don doesn didn going to gonna got turned turns turning out shown showed proven revealed trying ll ve d used ought",
  negation: "not no t never neither nor hardly nobody none without cannot nothing",
  determiner:
    "the a an some any every each his her their your its my our whose all both most many few several one two three another other such",
  demonstrative: "that this those these dat dis",
  preposition:
    "of in at on for from by with to against about under over before after between among during behind inside near like as into onto around across within without since until than through toward towards via per despite",
  coordinator: "and or but nor yet & plus",
  adverb:
    "own across off very so too really truly quite rather pretty just simply still also even always never ever again today now once already often clearly obviously honestly frankly totally completely utterly absolutely entirely thoroughly complete utter total absolute real true proper perfect such only merely nothing more much less little but far as incredibly unbelievably extremely fucking f*cking bloody freaking frigging goddamn damn damned effing fricking flipping old big bigger biggest great greatest worst absolute pure sheer mere plain little poor sad pathetic typical well known notorious proven certified first class world natural such kind sort basically literally actually probably certainly surely definitely indeed apparently evidently officially then here there yet maybe perhaps sometimes both either equally all together himself herself themselves itself generally essentially effectively practically almost nearly somewhat frankly sadly unfortunately admittedly arguably undoubtedly objectively seriously tbh imho imo",
  simile: "like",
  you: "you u ya ye thou yourself yourselves",
  third: "he she they it him her them hes shes theyre this that these those",
  neuter: "it this that these those",
  relative: "who that which whose",
  self: "i we me us my our myself ourselves mine im ours",
  exclamation: "what such some quite",
  how: "how so too that this",
  human:
    "state bit kind sort type man men woman women person people guy guys fellow human humans wife husband son daughter boy girl kid lady gentleman individual individuals bloke chap dude being creature folks lot bunch pack gang group band club crew team collection set army horde mob cabal nest den clique coterie assembly herd load pair couple trio clan family nation nations country countries half most all many some staff leader leaders politician politicians minister ministers president presidents government governments diplomat diplomats official officials child children guest host neighbour neighbor colleague party regime",
  act: "silence attitude conduct handling inaction refusal response absence outburst rant appearance decision decisions policy policies plan plans speech speeches statement statements remark remarks tweet tweets post posts idea ideas proposal proposals law laws bill move moves measure measures strategy budget comment comments answer answers claim claims reaction behaviour behavior stance position letter interview demand demands sanctions tariffs rules excuse excuses attempt attempts agenda performance",
  genitive: "of",
  indefinite: "a an",
  handling:
    "treat treats treated treating work works worked working use uses used using regard regards regarded see sees saw",
  finding: "find finds found consider considers think deem believe",
  asking: "why how when since am if so and but t",
  agent: "by",
  link: "of named called like such as a an the become becomes became elected appointed",
  verdict: "is are was call word words summary short verdict conclusion impression name truth",
  degree: "as this that so",
  urging: "just please can should and so to oh well ok",
  contracted: "du",
  letting: "let lets just rightly",
  person: "man woman guy person fellow bloke lady gentleman individual chap dude",
  naming:
    "call calls called calling label labels labelled labeled labelling labeling brand brands branded branding dub dubbed describe describes described describing name named naming denounce denounced",
  saying:
    "view views opinion opinions ask asks asked asking accuse accuses accused accusing say says said saying told claim claims claimed claiming allege alleges alleged suggest suggests suggested suggesting imply implies implied write writes wrote written tweet tweets tweeted post posts posted state states stated argue argues argued shout shouts shouted shouting chant chants chanted chanting insist insists insisted joke jokes joked think thinks thought believe believes believed feel feels felt consider considers considered report reports reported idea myth notion rumour rumor rumors rumours accusation accusations allegation allegations assertion assumption stereotype headline headlines according caption banner banners sign graffiti critics hear heard deny denies denied complain complains complained whether quote quotes quoted quoting drew drawn draws sketched paints painted lampoons lampooned satirist cartoonist portray portrays portrayed depict depicts depicted video videos deepfake deepfakes fake meme memes caricature photo photos image hacked hackers",
  rejection:
    "unacceptable condemn condemns condemned condemning reject rejects rejected rejecting denounce denounces denounced deplore deplores regret regrets regrettable apologise apologize apologised apologized apologies disagree wrong false untrue offensive insult insults insulting slur slurs hurtful disrespectful inappropriate unworthy undiplomatic hateful harmful hurt can't cannot mustn't shouldn't must should stop don't refrain avoid outrageous intolerable uncalled language summoned retract retracted withdraw withdrew myth term word words phrase",
  avowal:
    "think guess believe know knows say find reckon swear repeat admit confess agree maintain consider call hope told bet feel agrees sees saw see",
  condition: "if unless though whether suppose lest were wish",
  makeBelieve:
    "ventriloquist ventriloquists satire play plays film films movie movies opera novel novels theatre theater premiere character role cartoon comedy tale fable poem song album actor actress cast stage troupe costume costumes carnival halloween panto pantomime musical ballet",
  leisure:
    "ringmaster trapeze tickets ticket performers audience applause rehearsal rehearsals circus festival children children's kids exhibition painting puppeteer puppeteers magician juggler acrobat acrobats comedian chess comic comics match game tournament racing zodiac lunar veterinary shelter sanctuary zoological zoo hospital charity gala farm dance parade mask masks toy toys puppets clowns' ward puppet theatre theater wooden juggle juggles juggled juggling pantomime birthday fair fairground puppeteering acrobatics parades exhibits exhibitions exhibited artist artists sculptor engraver museum museums",
  seat: "country state nation us land palace office ministry capital castle parliament cabinet government throne charge power command top embassy helm residence chair seat mansion brussels moscow beijing washington kremlin congress senate duma hq headquarters department committee session summit assembly meeting club",
  governing:
    "staffed run runs running ran lead leads leading led govern governs governing governed rule rules ruling ruled represent represents representing calls call head heads heading chair chairs chairing chaired preside presides control controls manage manages managing elected advise advises represented",
  complement: "about for in on over at with of after love from",
  restriction: cued(
    / (?:nothing (?:but|more than|less than|other than)|no (?:more|less|better) than|little (?:more|better) than|(?:not|t) (?:only|just|merely|simply|even|anything but)|far more than) /u,
  ),
  after:
    "and or but nor of in at on for from by with to who that which whose whom when where while because since if than as like again today now always too either here there really honestly frankly ever yet though although then anyway anymore enough af asf lol lmao rofl haha hahaha tbh imo imho period full even whenever wherever is are was were has have had will would can could should must does did do not himself herself themselves itself so just this these those the a an my our their his her your and/or please right ok okay indeed obviously clearly sometimes often still already only also these days all over every anyone everyone out behind before after until everywhere tonight yesterday about without calling running leading pretending claiming posing trying according per smh wtf omg running ruling governing named called thinks thought said says wants dressed playing masquerading whose instead amen seriously literally fyi",
};
