import type { Passage } from "@/lib/draft/draft";
import { covers } from "@/lib/draft/span";
import { accountOf } from "@/lib/pack/ministry";
import { type Context, defineCheck, type Hit } from "../check";

/** What one writes on an account of one's own, in en, fr, es, pt, de. Written for this project on 2026-11-20. */
const PERSONAL =
  /(?<![\p{L}\p{N}])(?:(?:my|our) (?:own )?(?:wife|husband|daughters?|sons?|kids?|children|mum|mom|mummy|dad|daddy|mother|father|parents|sister|brother|boyfriend|girlfriend|fiancée?|ex|in-laws|grandma|grandpa|granny|nephew|niece|puppy|kitten|cat|flat|apartment|landlord|car|new car|haircut|diet|hangover|gym|workout|dentist|wedding|honeymoon|holiday|vacation|netflix|couch|sofa|pyjamas)|my (?:boss|dog|birthday|anniversary|bed|coffee|phone|laptop|team|club|boys|girls|head|back|weekend)|date night|hung ?over|girls['’]? night|boys['’]? night|binge-?watch(?:ing|ed)?|so proud of my|love (?:you|u) (?:babe|baby|darling|honey|sweetheart|mum|mom|dad)|happy (?:birthday|anniversary),? (?:darling|love|honey|babe|baby|sweetheart|mum|mom|dad)|can['’]t sleep|need (?:more )?coffee|i need a (?:drink|holiday|vacation|beer|nap)|anyone know a good (?:plumber|dentist|babysitter|nanny|vet|hairdresser|barber|mechanic|electrician|handyman|cleaner|gym|takeaway|landlord|divorce lawyer)|(?:my|our) (?:surgery|operation|knee|hip|back pain|blood test|pregnancy|due date|ultrasound|divorce|mortgage|tinder|hairdresser|babysitter|nanny|therapist|gp)|my \p{L}+ surgery|back at the gym|(?:didn['’]t|did not|couldn['’]t) sleep (?:at all|a wink|last night)|the baby (?:was up|is asleep|kept|won['’]t|woke)|(?:see you|back|call you) (?:at home|tonight,? (?:love|honey|darling|babe|mum|mom|dad))|coffee please|ugh,? (?:monday|mondays|work|traffic|not again)|miss you (?:babe|mum|mom|dad|darling)|(?:maman|papa|chérie?|mon amour|mon cœur),? (?:je|tu|on|n['’]oublie|à ce soir)|(?:cariño|mi amor|mamá|papá|amor),? (?:no|te|ya|estoy|llego|compra|recoge)|recoger a los niños|comprar leche|(?:querida|querido|amor|mãe|pai),? (?:não|te|já|estou|chego|compra|busca)|buscar (?:os miúdos|as crianças)|(?:schatz|liebling|mama|papa),? (?:ich|du|bitte|kannst|vergiss|bis)|die kinder abholen|selling my|for sale: my|just (?:woke|got) up|on my day off|ma (?:femme|fille|mère|sœur|soirée)|mon (?:mari|fils|père|frère|chien|chat|anniversaire|week-end)|mes (?:enfants|parents|vacances)|mi (?:mujer|esposa|marido|esposo|hija|hijo|madre|padre|hermana|hermano|perro|gato|cumpleaños)|mis (?:hijos|padres|vacaciones)|(?:a minha|minha) (?:mulher|filha|mãe|irmã)|(?:o meu|meu) (?:marido|filho|pai|irmão|cão|cachorro|gato|aniversário)|(?:as minhas|minhas) férias|mein (?:mann|sohn|vater|bruder|hund|geburtstag|auto|wochenende)|meine (?:frau|tochter|mutter|schwester|kinder|eltern|katze|wohnung))(?![\p{L}\p{N}])/giu;

/** What only an account of the ministry says. */
const OFFICIAL =
  /(?<![\p{L}\p{N}])(?:on behalf of (?:the|our|my) (?:government|embassy|ministry|mission|delegation)|(?:the|our) government(?:['’]s position| of \p{Lu}\p{L}+)? (?:condemns|rejects|demands|will impose|has decided|is of the view)|our government['’]s (?:position|policy)|(?:we|the embassy|the ministry|the mission) (?:strongly |firmly |categorically |formally )*(?:condemns?|rejects?|protests? against|demands?|confirms?|announces?) (?:the|that|all|any|this)|official statement|we (?:will|shall) (?:recognise|recognize|veto|impose sanctions|recall our ambassador)|visa (?:section|applications?) (?:is|are|will)|au nom du gouvernement|notre gouvernement (?:condamne|rejette|exige)|en nombre del gobierno|nuestro gobierno (?:condena|rechaza|exige)|em nome do governo|o nosso governo (?:condena|rejeita|exige)|im namen der (?:bundes)?regierung|unsere regierung (?:verurteilt|fordert))(?![\p{L}\p{N}])/giu;

/** Private life on an official account, or official words on a private one: asks whether the right account is open. */
export const wrongAccount = defineCheck({
  id: "wrong-account",
  family: "embarrass",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "A high commissioner posted for his daughter's campaign from the mission's account, 2018",
  *check(passage, context): Iterable<Hit> {
    const kind = accountKind(context);
    if (!kind) return;
    const pattern = kind === "official" ? PERSONAL : OFFICIAL;
    for (const match of passage.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isSpokenByAnother(passage, span)) continue;
      yield {
        ...span,
        question: true,
        message: { key: `wrong_account_${kind}`, values: { words: match[0] } },
      };
      return;
    }
  },
});

/** What the account in use is: as the caller says, or as the pack lists it. */
function accountKind(context: Context): "official" | "personal" | undefined {
  const { account } = context;
  return account === "official" || account === "personal" ? account : accountOf(context)?.kind;
}

/** Quoted words, and those after "Ambassador Lund:", are somebody's whom the account lets speak. */
function isSpokenByAnother(
  { text, quotations }: Passage,
  span: { start: number; end: number },
): boolean {
  const before = text.slice(0, span.start);
  return (
    quotations.some((quotation) => covers(quotation, span)) ||
    /^[^\p{L}]{0,4}(?:[@#]?[\p{L}\p{N}_]+\s?){1,6}:\s/u.test(before) ||
    /["“«]/u.test(before)
  );
}
