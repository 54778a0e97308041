/** Mockery in English; general knowledge of the idiom, written on 2026-11-22. */
import type { MockeryWords } from "./mockery-words";

export const ENGLISH_MOCKERY: MockeryWords = {
  classes: {
    OWN: "his her their its",
    TRIFLE:
      "bath tap whelk raffle picnic brewery kiosk fete disco tombola lemonade barbecue bake playgroup sandpit kettle tuck sweetshop parents egg spoon fork umbrella doorknob lightbulb bulb tin toaster stapler teaspoon pencil nappy calculator cactus houseplant goldfish hamster map menu clock thermometer compass raincoat sandwich snowball cold bus queue bun",
    SELF: "name shoelaces laces shoes backside bottom shadow feet nose desk elbow mouth socks way coat trousers head office arse",
    DEN: "kindergarten nursery zoo circus cage asylum straitjacket bin dustbin skip cell leash kennel playpen sandpit pram cot swamp madhouse museum waxworks gutter henhouse sty",
    SINK: "dump dustbin sewer cesspit cesspool joke punchline stain parasite wart boil pimple dinosaur henhouse doormat windbag puppet poodle lapdog",
  },
  macros: {
    CANNOT: "can+t/cannot/could+not/couldn+t/can+barely/can+hardly/could+barely/could+hardly even/",
    WOULDFAIL:
      "would/will/might/could/still/manages+to/managed+to/ struggle/struggles/struggled/fail/fails/get+lost/need+help/need+lessons/need+a+map/need+instructions/need+a+manual/need+a+committee to/trying+to",
    NEEDS:
      "needs/needed/need help/both+hands/instructions/lessons/a+map/a+manual/advisers/notes to",
    UNFIT:
      "isn+t/is+not/was+not/aren+t/are+not/not/barely/hardly/no fit/able/qualified/competent/capable/good+enough to/of",
    UNABLE: "unfit/unable/unqualified/incapable to/of",
    CLUELESS: "wouldn+t/would+not/doesn+t/does+not/didn+t/don+t know/remember how/where to",
    INCAP: "CANNOT/WOULDFAIL/NEEDS/UNFIT/UNABLE/CLUELESS",
    FINDING:
      "find/locate/spot/reach _ _/ _/ on/in/with/without a/an/the/both/ map/atlas/globe/dictionary/hands/compass",
    RUNNING:
      "catch/run/running/organise/organize/organising/manage/chair/chairing/lead/govern/host/plan/boil/hold/holding/use/work/operate/open/change/read/feed/mind/walk/water/sell/butter a/an/the/my _/ _/ TRIFLE",
    OWNING: "tie/find/spell/write/remember/pronounce/sign/button OWN own/ SELF",
    COUNTING: "count/counting to/past/beyond two/three/four/five/ten/twenty",
    TELLING: "tell/telling _ _/ _/ from",
    WAYOUT: "fight/negotiate/find/argue/talk/punch/think OWN own/ way out+of",
    SHINING:
      "shine/polish/clean/carry/lick/wash/sweep OWN/the/a/any/anyone+s _/ shoes/boots/bag/bags/floor/floors/coat/toilets",
    AGREEING: "agree on the/a colour+of/color+of/weather/lunch+menu/day+of+the+week/time+of+day",
    ORGANISING: "organise/organize/run/manage a two/one _ funeral/race",
    TASK: "find+a+backbone/find+a+spine/find+a+conscience/find+a+brain/FINDING/RUNNING/OWNING/COUNTING/TELLING/WAYOUT/SHINING/AGREEING/ORGANISING/pour+water/add+two",
  },
  subject: [
    "INCAP TASK",
    "would/could lose/fail/flunk a/an/any _/ _/ _/ against/to/with/in/at a/an/ _/ LOWLY/chair/mirror/school/kindergarten",
    "behaves/behaved/behaving/acts/acted/acting/sulks/sulked/sulking/negotiates/talks/cries/cried/governs/reacts/reacted/sounds/is/was/are like a/an/some _/ _/ LOWLY/teenager/brat/puppet",
    "behaves/behaved/behaving/acts/acted/acting/sulks/sulked/negotiates/talks/cries/cried/governs/reacts/sounds/is/was like a/an/some _ year old",
    "belongs/belong/should+be/ought+to+be/deserves+to+be/must+be/best+kept/be+kept/be+put in/on/at/back+in a/an/the/some/ _/ DEN",
    "doesn+t/does+not/won+t/never/cannot/can+t/dare+not/didn+t even/ blink/blinks/sneeze/sneezes/breathe/breathes/burp/cough without permission/asking/orders/being+told/instructions/a+call/a+script/calling",
    "bought and paid for ./!/,/$/by/long/years/and",
    "is/are/was/were/remains/remain/became/s a/an/the/just+a/only+a/nothing+but+a/little+more+than+a/nothing+more+than+a/europe+s/the+continent+s/the+world+s _/ _/ SINK $/with/on/of/for/that/who/where/told/in/and",
    "is/are/was/were/remains/remain/became/s a/an/the/just+a/only+a/nothing+but+a/little+more+than+a/nothing+more+than+a/europe+s/the+continent+s/the+world+s _/ talking+shop/rubber+stamp/gravy+train/toothless+tiger/paper+tiger/laughing+stock/basket+case/monkey+house/old+boys+club/glove+puppet/retirement+home/failed+experiment/lap+dog/lost+cause/club+of+talkers/nest+of+incompetents/nest+of+vipers",
    "ever/even think/thinks/thought before/$",
    "ever/even/actually read/open/opened/finish/finished a/any/one book/newspaper/map/dictionary/history",
    "ever/once tell/told/told+us/spoken/speak the truth",
    "ever kept/keep a promise/OWN+word",
    "would/will/sold/sells/has+sold/have+sold sell/OWN+own/OWN OWN/own/ own/ grandmother/granny/mother/soul",
  ],
  hail: [
    "grow/wake/hurry up",
    "calm/pipe/simmer down",
    "get lost/real/help/over+yourself/a+grip/a+clue/a+life/a+spine/a+job/stuffed",
    "go home/away/back+to+school/back+to+bed/to+bed",
    "do your homework/job/sums",
    "learn to/how+to read/write/count/spell/listen/behave/think",
    "put a sock in+it",
    "nobody/no+one asked/cares/believes/likes/trusts/invited you/what/what+you+think/your/ /opinion",
    "ask a/an adult/grown+up/teacher",
    "you should/ought+to/must be ashamed of/ yourself/",
    "have you no shame/decency",
    "be quiet/ashamed",
    "stop whining/lying/crying/drooling/moaning/embarrassing/sulking/dreaming/pretending/digging us/yourself/",
    "try thinking/reading/harder/telling+the+truth",
    "think before you speak/tweet/post/open/talk",
    "read/open/buy a/the/another book/map/dictionary/atlas/mirror",
    "look in a/the mirror",
    "mind your manners/language",
    "pull yourself together",
    "who asked/cares/let+you+out/dressed+you/raised+you you/",
    "is anybody/anyone home/in/there",
    "know your place",
    "save your breath/tears",
    "cry harder/more",
    "dream on",
    "are/re you/ out+of your mind/senses/depth",
  ],
  toward: ["take the phone/microphone/pen/keys/keyboard/matches away from"],
};
