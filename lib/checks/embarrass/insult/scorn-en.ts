/** Scorn in English; general knowledge of the idiom, written on 2026-11-23. */
import { conjugated, type ScornWords } from "./scorn-words";

export const ENGLISH_SCORN: ScornWords = {
  classes: {
    // What stands after an office as a noun too ("the minister's parrot") is told apart by its possessive.
    ANTIC: [
      conjugated(
        "bleat blabber blather gibber jabber oink yap yelp squeal squawk bray drool slobber blubber simper kowtow bluster witter sulk mewl",
        "s ed ing",
      ),
      conjugated(
        "whin whing babbl prattl preen pranc waffl bloviat cackl grovell snivell drivell",
        "es ed ing",
      ),
      "whinges whinged whingeing bleating grovels groveled groveling snivels sniveled sniveling drivels driveled slithers slithered slithering slinks slunk slinking toadies toadied toadying preens preened preening pontificates pontificated pontificating",
    ].join(" "),
    BILE: "bile venom nonsense rubbish garbage drivel lies poison filth hogwash claptrap",
    WRECK:
      "ruin ruined ruining wrecked wrecking insult insulted insulting offend offended offending bankrupted bankrupting botched botching embarrassed embarrassing alienated alienating humiliated",
    LOSE: "lose lost losing forget forgot forgetting confuse confused confusing sign signed thank thanked",
    NICE: "clever brave kind brilliant thoughtful bright wise generous gracious heroic",
    BRIGHT: "genius brilliance wisdom statesmanship inspiration",
  },
  macros: {
    CHEER:
      "congratulations/congrats/bravo/kudos/hats+off/slow+clap/well+done/round+of+applause/applause/full+marks/thank+you/thanks/three+cheers/take+a+bow/medal/award/oscar/prize/nobel to/for/,/",
    WHO: "_ _/ _/ _/ _/ ,/:/ for/on/who/you/:/,/and+he/and+she",
    // "lost the plot", "forgot his own treaty", but not "forgot nobody", "broke the record"
    FLOP: "WRECK/sleep+through+his/slept+through+his/sleeping+through+his/slept+through+her/slept+through+the+debate/slept+through+the+meeting/slept+through+the+vote/slept+through+the+summit/LOSE+a/LOSE+an/LOSE+his+own/LOSE+her+own/LOSE+their+own/LOSE+the+same/LOSE+the+wrong/LOSE+which/LOSE+another/LOSE+yet+another/lose+the+election/losing+the+vote/lost+the+vote/lost+the+file/losing+the+file/lose+the+file/fall+asleep/fell+asleep/falling+asleep",
    TRYING:
      "have/has/having/ once/ again/ single/ handedly/ managed/managing/succeeded/finally/actually/ to/in/",
  },
  antic: [
    "stammers/stammered/stutters/stuttered/mumbled/mumbles through",
    "ANTIC",
    "spews/spewed/spewing/vomits/vomited/belches/belched/spouts/spouted POSS/more/the/ usual/daily/ BILE",
    "parrots/parroted/parroting/regurgitates/regurgitated whatever/what/the/every/everything/his/her/their/its/lines/moscow",
    "cowers/cowered/cowering/hides/hid/hiding behind POSS spokesman/spokeswoman/spokesperson/lawyers/lawyer/generals/bodyguards/mother/wife/mummy/desk",
    "crawls/crawled/creeps/crept out from/of",
  ],
  disdain: [],
  epithet: [
    "little/tiny/wee/pint+sized/pint+size/pocket+sized/pocket/diminutive/grandpa/grandma/granny/baby/boy/toddler/pygmy",
    "alleged/supposed/self+appointed/self+anointed/self+styled/self+proclaimed",
  ],
  said: [
    "CHEER WHO another/a/the/one/your/his/her/their/ _/ _/ _/ of/without doing+nothing/doing+absolutely+nothing/doing+precisely+nothing/achieving+nothing/saying+nothing/being+indicted/being+arrested/a+single+lie/a+single+indictment/getting+lost",
    "only a/an _/ genius/mastermind/visionary/titan/giant could/would lose/lost/sink/ruin/wreck/botch/miss/forget/put/turn/fail/break",
    "takes a/an rare/special/true/real/particular/certain genius/talent/gift/skill to lose/sink/ruin/wreck/botch/forget/fail/bankrupt",
    "alleged/supposed/so+called/self+styled/self+proclaimed/self+appointed statesman/stateswoman/economist/diplomat/visionary/expert/experts/strategist/reformer/democrat/intellectual/genius/leader/patriot/peacemaker",
    "CHEER WHO TRYING FLOP",
    "NICE of _ _/ _/ _/ to FLOP",
    "leave/trust it/ to/ _ _/ _/ _/ to FLOP/get+lost/make+a+bad/turn+a/miss+the",
    "managed/manages/managing to still/ thank/sign/insult/congratulate/greet/name/visit the wrong",
    "or/, ,/ just/simply/merely/plain/only/is+it/are+they thick/drunk/stupid/dim/dense/daft $",
  ],
  credit: [
    "another/yet+another/latest/more/such/today+s stroke/strokes/flash/bit/piece/display/moment of pure/sheer/ BRIGHT from/by/,+from",
    "another/yet+another masterstroke/brainwave/brainstorm/triumph/own+goal from/by",
  ],
  self: ["princeling/princelings/ministerette/kinglet/dictatorling"],
};
