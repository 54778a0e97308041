import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { overlaps, type Span, spanOf } from "@/lib/draft/span";
import { accountOf } from "@/lib/ministry/ministry";
import { type Context, defineCheck, type Hit, shiftHit } from "../check";
import { findPrivateMatter } from "./account/private-matter";
import { findPrivateTalk } from "./account/private-talk";

/** What one writes on an account of one's own, in en, fr, es, pt, de. Written for this project on 2026-11-20. */
const PERSONAL = cued(
  /(?<![\p{L}\p{N}])(?:(?:my|our) (?:own )?(?:wife|husband|daughters?|sons?|kids?|children|mum|mom|mummy|dad|daddy|mother|father|parents|sister|brother|boyfriend|girlfriend|fiancée?|ex|in-laws|grandma|grandpa|granny|nephew|niece|puppy|kitten|cat|flat|apartment|landlord|car|new car|haircut|diet|hangover|gym|workout|dentist|wedding|honeymoon|holiday|vacation|netflix|couch|sofa|pyjamas)|my (?:boss|dog|birthday|anniversary|bed|coffee|phone|laptop|team|club|boys|girls|head|back|weekend)|date night|hung ?over|girls['’]? night|boys['’]? night|binge-?watch(?:ing|ed)?|so proud of my|love (?:you|u) (?:babe|baby|darling|honey|sweetheart|mum|mom|dad)|happy (?:birthday|anniversary),? (?:darling|love|honey|babe|baby|sweetheart|mum|mom|dad)|can['’]t sleep|need (?:more )?coffee|i need a (?:drink|holiday|vacation|beer|nap)|anyone know a good (?:plumber|dentist|babysitter|nanny|vet|hairdresser|barber|mechanic|electrician|handyman|cleaner|gym|takeaway|landlord|divorce lawyer)|(?:my|our) (?:surgery|operation|knee|hip|back pain|blood test|pregnancy|due date|ultrasound|divorce|mortgage|tinder|hairdresser|babysitter|nanny|therapist|gp)|my \p{L}+ surgery|back at the gym|(?:didn['’]t|did not|couldn['’]t) sleep (?:at all|a wink|last night)|the baby (?:was up|is asleep|kept|won['’]t|woke)|(?:see you|back|call you) (?:at home|tonight,? (?:love|honey|darling|babe|mum|mom|dad))|coffee please|ugh,? (?:monday|mondays|work|traffic|not again)|miss you (?:babe|mum|mom|dad|darling)|(?:maman|papa|chérie?|mon amour|mon cœur),? (?:je|tu|on|n['’]oublie|à ce soir)|(?:cariño|mi amor|mamá|papá|amor),? (?:no|te|ya|estoy|llego|compra|recoge)|recoger a los niños|comprar leche|(?:querida|querido|amor|mãe|pai),? (?:não|te|já|estou|chego|compra|busca)|buscar (?:os miúdos|as crianças)|(?:schatz|liebling|mama|papa),? (?:ich|du|bitte|kannst|vergiss|bis)|die kinder abholen|selling my|kids (?:are )?(?:finally )?asleep|the in-laws|a babysitter|my (?:wife|husband|daughter|son)['’]s (?:page|shop|bakery|café|band|business|etsy)|sack the manager|gym done|for sale: my|just (?:woke|got) up|on my day off|ma (?:femme|fille|mère|sœur|soirée)|mon (?:mari|fils|père|frère|chien|chat|anniversaire|week-end)|mes (?:enfants|parents|vacances)|mi (?:mujer|esposa|marido|esposo|hija|hijo|madre|padre|hermana|hermano|perro|gato|cumpleaños)|mis (?:hijos|padres|vacaciones)|(?:a minha|minha) (?:mulher|filha|mãe|irmã)|(?:o meu|meu) (?:marido|filho|pai|irmão|cão|cachorro|gato|aniversário)|(?:as minhas|minhas) férias|mein (?:mann|sohn|vater|bruder|hund|geburtstag|auto|wochenende)|meine (?:frau|tochter|mutter|schwester|kinder|eltern|katze|wohnung))(?![\p{L}\p{N}])/giu,
);

/** What nobody would say for a ministry: courtship, private trade, the household's news, a sigh among friends. */
const INTIMATE = cued(
  /(?<![\p{L}\p{N}])(?:(?:first|second|third|fourth|blind|tinder|worst|best) date(?! (?:with|of|for|back|in history|to|on which|is|was set))|(?:he|she) (?:ghosted|dumped|texted|swiped|kissed|snores|never called)|(?:girls|guys|ladies|boys),? i['’]?m (?:done|dead|so|crying|over)|(?:i['’]?m|i am) (?:so )?(?:hung ?over|drunk|tipsy|wasted|single again|pregnant|on a diet)|anyone (?:selling|got a spare|want(?:s)? to buy|fancy a (?:pint|drink|run))|(?:looking to buy|swap|giving away) (?:a|an|my|our) (?:used |second-?hand |old )?(?:pram|sofa|couch|bike|fridge|cot|car|flat|washing machine|bed|tv|piano)|(?:my|our) (?:used |old |baby )?(?:pram|sofa|couch|fridge|cot|washing machine|mattress) (?:is )?for sale|(?:my wife|she|i) (?:is|am|['’]m|['’]s) due in \p{L}+|(?:my|our) (?:landlord|mother-in-law|ex|boyfriend|girlfriend|babysitter|nanny|therapist|hairdresser|gynaecologist|dentist)|(?:happy (?:birthday|anniversary)|love you|miss you|good ?night),? (?:babe|baby|darling|honey|sweetheart|mum|mom|dad|gran|my love)|(?:at|to) my (?:place|flat) (?:tonight|later)|netflix and|in my (?:pyjamas|pajamas|underwear)|(?:just )?(?:lost|gained|down) \d+ (?:kilos|kg|pounds|lbs)(?! of)|(?:so|too) bored (?:in|at) (?:this|the) (?:meeting|office|reception|conference)|(?:i )?hate (?:mondays|my job|this job|my boss|this city)|(?:need|i need|give me) (?:a|another) (?:drink|beer|gin|holiday|nap)|mon ex|ma belle-mère|mi ex|mi suegra|meu ex|minha sogra|meine ex|meine schwiegermutter|quelqu['’]un vend|¿?alguien vende|alguém vende|verkauft jemand)(?![\p{L}\p{N}])/giu,
);
/**
 * A message to one's family, second-hand wares and last night's television: no mission's post whatever the account. A name for
 * the family counts at the start only, and before what is said to them.
 */
const UNMISTAKABLE = cued(
  /(?<![\p{L}\p{N}])(?:(?:(?<=^\s*)(?:mum|mummy|mom|mommy|dad|daddy|babe|honey|darling|sweetie|love),? (?:the |can |could |are |did |don['’]t |do |i |i['’]m |we |we['’]re |please |your |call |when |where |what |have )|(?:maman|papa|chérie?|mon cœur|mon amour),? (?:je |tu |peux|on |n['’]oublie|à ce soir|j['’]|il |elle |le |la )|(?:mamá|papá|cariño|mi amor|mi vida),? (?:no |te |ya |estoy |llego |compra |recoge |puedes |voy )|(?:mãe|pai|querida|querido|meu amor),? (?:não |te |já |estou |chego |compra |podes |vou )|(?:mama|papa|schatz|liebling),? (?:ich |du |bitte |kannst |vergiss |bis |komme ))[^.!?]{0,60}|(?:tout va bien|à ce soir|bisous|bonne nuit),? (?:ma chérie|mon chéri|mon amour|maman|papa)|(?:te quiero|besos|buenas noches),? (?:mi amor|cariño|mamá|papá)|(?:beijos|te amo|boa noite),? (?:meu amor|mãe|pai|querid[oa])|(?:hab dich lieb|bis heute abend|küsschen),? (?:schatz|mama|papa|liebling)|(?:miss you|see you at home|see you tonight),? (?:babe|baby|darling|honey|sweetheart|mum|mom|dad|love)|key['’]?s (?:is |are )?under the|(?:selling|listing|flogging|for sale:?) (?:my|our) (?:old |used |second-?hand |beloved |\d{4} )?(?!ticket|book|art)\p{L}+(?=[^!?]{0,80}(?:offers?|dm|one owner|euros?|\p{Sc}|pick|ono|obo|brakes|km|miles|condition|\d{3}))|je vends (?:ma|mon|mes)|vendo (?:mi|mis|o meu|a minha)|verkaufe mein(?:e|en)?|who else (?:thinks|saw|is watching|cried|screamed)(?=[^.!?]{0,60}(?:last night|finale|episode|wrong guy|voted off|the ending))|no spoilers (?:please|but)|team \p{L}+ 4ever|(?:he|she) picked the wrong (?:guy|girl)|(?:my|our) (?:\p{L}+ )?hangovers?(?! (?:cure|film|movie|remedy))|overslept after|(?:mein(?:em|es|en)? (?:\p{L}+ )?kater (?:ist schuld|lässt|brummt|bringt|von)|(?:noch|total|ganz|völlig) verkatert)|(?:grosse |la |une |sacrée )?gueule de bois|(?:menuda |qué |mi |con |vaya )resaca(?! (?:del|de la|de las) (?:mar|ola|olas|playa|tormenta))|resaca (?:monumental|terrible|espantosa|tremenda)|(?:que |minha |de )ressaca(?! (?:do|da|de) (?:mar|onda|ondas))|résultats? de la prise de sang|(?:my|our) (?:blood test|test results|scan|biopsy|ultrasound) (?:came|is|are|was|were)|resultados? de (?:mi|la) (?:analítica|ecografía)|(?:won['’]t be in(?: school| class)?(?: on \p{L}+| today| tomorrow)?|ne viendra pas|no (?:va|irá|viene)|não (?:vai|vem|irá)|kommt (?:morgen|heute|am \p{L}+)? ?nicht)[^.!?]{0,40}(?:a fever|a temperature|a cold|tummy|de la fièvre|fiebre|febre|fieber)|(?:alugo|arrendo|alquilo|vermiete|je (?:sous-)?loue|renting out|subletting) (?:o |a )?(?:my|our|meu|minha|mi|mon|ma|meinen?)(?! (?:voice|platform))|(?:my|mon|ma|mi|meu|minha|meine) (?:audience de divorce|audiencia de divorcio|audiência de divórcio|divorce (?:hearing|lawyer|papers)|scheidung|divorcio|divórcio)|(?:not now|sorry|okay|yes|hi|hey|miss you|love you(?: too)?),? (?:babe|babes|darling|honey|sweetheart|hubby)|(?<=^\s*)(?:ma puce|mon lapin|mon bébé|mi vida|amor|schatz|liebling),? (?:tu |compra|trae|traz|passa|podes |peux |bring|kauf|hol |kannst ))(?![\p{L}\p{N}])/giu,
);
const UNMISTAKABLE_CUE = cued(
  /mum|mom|dad|babe|honey|darling|sweet|love|maman|papa|mam|pap|ch\u00e9ri|amour|cari|amor|m\u00e3e|pai|querid|schatz|liebling|under the|selling|listing|flogging|for sale|je vends|vendo|verkaufe|who else|no spoil|4ever|wrong g|prise de sang|blood|results|scan|biopsy|ultrasound|anal\u00edtica|mon c|bisous|hab dich|hang-?over|overslept|kater|gueule de|resaca|ressaca|won['’]t be in|ne viendra|fiebre|febre|fieber|alugo|arrendo|alquilo|vermiete|loue |renting|sublet|divor|scheidung|hubby|ma puce|lapin|bébé|mi vida/i,
);
/** How one talks among friends: beside a private matter it leaves no doubt. */
const AMONG_FRIENDS =
  /(?<!\p{L})(?:lol|omg|wtf|ugh|haha+|x{2,}|xo(?:xo)?|dm(?: me)?|pray for me|send (?:help|paracetamol|wine)|literally|pick ?-?up (?:in|from)|\d+ (?:euros|dollars|quid|bucks)|link below|best \p{L}+ in \p{L}+|thanks for all the messages|tonight)(?!\p{L})|[🙄😂🤣🍷🍻🥴😩😭]/iu;
/** Decisions of state, which are told on the ministry's own page first. */
const OF_STATE = cued(
  /(?<![\p{L}\p{N}])(?:(?:our|my|the) government (?:has decided|decided|will|is going|intends|plans) to (?:withdraw|recall|impose|recogni[sz]e|expel|suspend|leave|veto|sanction|break|ban|sign|ratify|close|send|join|abstain)|we (?:have decided|are going|will) to? ?(?:withdraw from the|recall our|impose|expel|recogni[sz]e the|veto|suspend (?:relations|aid|visas))|i (?:hereby|can) announce that (?:our|the|we)|notre gouvernement a décidé de|nuestro gobierno ha decidido|o nosso governo decidiu|unsere regierung hat (?:entschieden|beschlossen))(?![\p{L}\p{N}])/giu,
);
/** What only an account of the ministry says. */
const OFFICIAL = cued(
  /(?<![\p{L}\p{N}])(?:on behalf of (?:the|our|my) (?:government|embassy|ministry|mission|delegation)|(?:the|our) government(?:['’]s position| of \p{Lu}\p{L}+)? (?:condemns|rejects|demands|will impose|has decided|is of the view)|our government['’]s (?:position|policy)|(?:we|the embassy|the ministry|the mission) (?:strongly |firmly |categorically |formally )*(?:condemns?|rejects?|protests? against|demands?|confirms?|announces?) (?:the|that|all|any|this)|official statement|we (?:will|shall) (?:recognise|recognize|veto|impose sanctions|recall our ambassador)|visa (?:section|applications?) (?:is|are|will)|au nom du gouvernement|notre gouvernement (?:condamne|rejette|exige)|en nombre del gobierno|nuestro gobierno (?:condena|rechaza|exige)|em nome do governo|o nosso governo (?:condena|rejeita|exige)|im namen der (?:bundes)?regierung|unsere regierung (?:verurteilt|fordert))(?![\p{L}\p{N}])/giu,
);

/** Private life on an official account, or official words on a private one: asks whether the right account is open. */
export const wrongAccount = defineCheck({
  id: "wrong-account",
  family: "embarrass",
  severity: "hint",
  scope: "post",
  readsEachSentence: true,
  languages: ["en", "fr", "es", "pt", "de"],
  source: "A high commissioner posted for his daughter's campaign from the mission's account, 2018",
  *check(draft, context): Iterable<Hit> {
    const kind = accountKind(context);
    const hits = draft.sentences.flatMap(({ start, passage }) =>
      keptHits(passage, kind).map((hit) => shiftHit(hit, start)),
    );
    const talk = kind === "personal" ? undefined : findPrivateTalk(draft);
    if (!talk) return yield* hits;
    // What one sentence says outright and what the whole draft tells are one matter.
    const outright = hits.filter(({ severity }) => severity === "warn");
    yield* hits.filter((hit) => !outright.includes(hit) && !overlaps(hit, talk));
    const words = draft.text.slice(talk.words.start, talk.words.end);
    yield {
      start: Math.min(talk.start, ...outright.map(({ start }) => start)),
      end: Math.max(talk.end, ...outright.map(({ end }) => end)),
      severity: "warn",
      message: outright[0]?.message ?? { key: "wrong_account_official", values: { words } },
    };
  },
});

type AccountKind = "official" | "personal";

/** Kept by sentence: most do not change from one keystroke to the next. */
const kept = new Map<AccountKind | undefined, WeakMap<Passage, readonly Hit[]>>();

function keptHits(passage: Passage, kind: AccountKind | undefined): readonly Hit[] {
  const known = kept.get(kind) ?? new WeakMap<Passage, readonly Hit[]>();
  kept.set(kind, known);
  const hits = known.get(passage) ?? [...hitsIn(passage, kind)];
  known.set(passage, hits);
  return hits;
}

function* hitsIn(passage: Passage, kind: AccountKind | undefined): Iterable<Hit> {
  // Where nothing is known of the account it is taken for the official one: only what leaves no doubt is told.
  const unmistakable = [...privateTalk(passage, kind ?? "official")];
  yield* unmistakable;
  if (!kind || unmistakable.length > 0) return;
  for (const match of passage.text.matchAll(kind === "official" ? INTIMATE : OF_STATE)) {
    const span = spanOf(match);
    if (isSpokenByAnother(passage, span)) continue;
    yield {
      ...span,
      severity: "warn",
      message: { key: `wrong_account_${kind}`, values: { words: match[0] } },
    };
    return;
  }
  const pattern = kind === "official" ? PERSONAL : OFFICIAL;
  for (const match of passage.text.matchAll(pattern)) {
    const span = spanOf(match);
    if (isSpokenByAnother(passage, span)) continue;
    yield {
      ...span,
      ...(kind === "official" && AMONG_FRIENDS.test(passage.text)
        ? { severity: "warn" as const }
        : { question: true as const }),
      message: { key: `wrong_account_${kind}`, values: { words: match[0] } },
    };
    return;
  }
}

function* privateTalk(passage: Passage, kind: AccountKind): Iterable<Hit> {
  if (kind !== "official") return;
  const { text } = passage;
  const spans = UNMISTAKABLE_CUE.test(text) ? [...text.matchAll(UNMISTAKABLE)].map(spanOf) : [];
  const matter = findPrivateMatter(passage);
  const span = [...spans, ...(matter ? [matter] : [])].find(
    (each) => !isSpokenByAnother(passage, each),
  );
  if (!span) return;
  yield {
    // It is the sentence that belongs elsewhere, and not three words of it.
    start: text.search(/\S/u),
    end: text.replace(/[\s.!?…]+$/u, "").length,
    severity: "warn",
    message: { key: "wrong_account_official", values: { words: text.slice(span.start, span.end) } },
  };
}

/** What the account in use is: as the caller says, or as the pack lists it. */
function accountKind(context: Context): AccountKind | undefined {
  const { account } = context;
  return account === "official" || account === "personal" ? account : accountOf(context)?.kind;
}

/** Quoted words, and those after "Ambassador Lund:", are somebody's whom the account lets speak. */
function isSpokenByAnother({ text, quotations }: Passage, span: Span): boolean {
  const before = text.slice(0, span.start);
  return (
    // What is said of a quotation may have been taken in with it.
    quotations.some(({ start, end }) => start <= span.start && span.start < end) ||
    /^[^\p{L}]{0,4}(?:[@#]?[\p{L}\p{N}_]+\s?){1,6}:\s/u.test(before) ||
    /["“«]/u.test(before)
  );
}
