/**
 * Verbs by which somebody is moved or moves, in en, fr, es, pt and de: stems, of which the present and the future are made. What is
 * past is told to nobody in advance, so it is not made. Source: itineraries as protocol and security services word them, written for
 * this project on 2026-11-22.
 */
export const MOVEMENT_LANGUAGES = ["en", "fr", "es", "pt", "de"] as const;
export type MovementLanguage = (typeof MOVEMENT_LANGUAGES)[number];

/**
 * `goes`: moves by its own meaning ("arrives"). `turns`: moves where a way follows ("heads to"). `boards`: moves where a vehicle
 * follows ("takes the 9:12"). `fetches`: somebody is moved ("collects"). `drives`: the same, said of a vehicle ("the car takes").
 */
export type Motion = "goes" | "turns" | "boards" | "fetches" | "drives";

/** The forms of a motion's verbs: told of one or of several as they are or will be, the bare verb, and English "-ing". */
export interface Forms {
  readonly finite: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  readonly going: ReadonlySet<string>;
}

/** Regular verbs by their stem, and irregular ones by their forms. */
interface Verbs {
  readonly stems: string;
  readonly forms?: string;
  readonly bare?: string;
}

const VERBS: Readonly<Record<MovementLanguage, Readonly<Record<Motion, Verbs>>>> = {
  en: {
    goes: {
      stems:
        "arrive depart land leave fly board jog exit overnight dine disembark embark touch alight",
    },
    turns: {
      stems:
        "drive walk travel transfer ride head stay lodge sleep cross enter return pass run swim cycle row hike sail connect change check set roll get go pull step slip transit refuel hop move pray worship train exercise",
    },
    boards: { stems: "take catch" },
    fetches: { stems: "collect fetch pick drop escort whisk" },
    drives: { stems: "take bring drive meet carry ferry" },
  },
  fr: {
    goes: {
      stems: "arriv atterr décoll embarqu débarqu quitt dîn déjeun log",
      forms: "atterrit atterrira atterriront dort dormira repart repartira rejoint rejoindra",
      bare: "atterrir partir dormir repartir rejoindre sortir se rendre",
    },
    turns: {
      stems: "pass emprunt rentr travers mont entr roul jogg nag pédal march",
      forms:
        "part partira partiront sort sortira rend rendra court courra descend descendra va ira sera",
      bare: "descendre courir",
    },
    boards: { stems: "", forms: "prend prendra prendront", bare: "prendre" },
    fetches: { stems: "récupér", bare: "chercher" },
    drives: { stems: "emmèn amèn dépos", forms: "conduit conduira" },
  },
  es: {
    goes: {
      stems: "aterriz lleg despeg cen embarc desembarc vol",
      forms: "sale saldrá salen vuela almuerza almorzará partirá aloja hospeda alojará hospedará",
      bare: "salir partir trasladarse",
    },
    turns: {
      stems: "pas cruz entr viaj regres camin pase nad traslad",
      forms: "parte parten corre correrá sube subirá estará duerme dormirá",
      bare: "subir correr",
    },
    boards: { stems: "tom" },
    fetches: {
      stems: "",
      forms: "recogemos recogeremos recoge recogen recogerá recogerán llevamos",
      bare: "recoger",
    },
    drives: { stems: "llev" },
  },
  pt: {
    goes: {
      stems: "aterr aterriz aterriss cheg descol decol embarc desembarc jant almoç pernoit",
      forms: "sai sairá saem deixa deixará partirá voa voará hospeda",
      bare: "sair partir deixar voar",
    },
    turns: {
      stems: "pass atravess entr viaj regress caminh nad",
      forms: "parte partem corre correrá segue seguirá estará dorme dormirá fica ficará",
      bare: "seguir correr",
    },
    boards: { stems: "apanh tom" },
    fetches: {
      stems: "apanh",
      forms: "recolhemos recolhe recolherá busca buscamos levamos",
      bare: "buscar",
    },
    drives: { stems: "lev" },
  },
  de: {
    goes: {
      stems: "lande übernachte speis wohn jogg",
      forms: "fliegt fährt fahren verlässt verlassen isst reist abreist eintrifft ankommt",
      bare: "fliegen essen reisen abreisen eintreffen ankommen abfliegen abfahren aufbrechen aussteigen einsteigen abgeholt",
    },
    turns: {
      stems: "",
      forms: "trifft kommt bricht steigt geht läuft schläft rollt passiert durchquert",
    },
    boards: { stems: "", forms: "nimmt" },
    fetches: { stems: "", forms: "holt holen" },
    drives: { stems: "bring", forms: "fährt" },
  },
};

/** Verbs of one syllable that double their last letter. */
const DOUBLED = /^(?:run|swim|jog|get|set|step|slip|hop|drop)$/;

/** What stems make: told of one, the bare verb, English "-ing". */
const ENDINGS: Readonly<Record<Exclude<MovementLanguage, "en">, readonly [string, string]>> = {
  fr: ["e ent era eront ons", "er"],
  es: ["a an ará arán amos", "ar"],
  pt: ["a am ará arão amos", "ar"],
  de: ["t", "n en"],
};

const made = new Map<string, Forms>();

/** The forms of a language's verbs of one motion; made at the first question. */
export function formsOf(language: MovementLanguage, motion: Motion): Forms {
  const key = `${language} ${motion}`;
  let forms = made.get(key);
  if (!forms) {
    const verbs = VERBS[language][motion];
    forms = language === "en" ? englishForms(verbs) : inflected(verbs, ENDINGS[language]);
    made.set(key, forms);
  }
  return forms;
}

function englishForms({ stems }: Verbs): Forms {
  const bare = wordsOf(stems);
  return {
    bare: new Set(bare),
    finite: new Set(
      bare.map((verb) =>
        /[^aeiou]y$/.test(verb)
          ? `${verb.slice(0, -1)}ies`
          : /(?:ch|sh|s|o)$/.test(verb)
            ? `${verb}es`
            : `${verb}s`,
      ),
    ),
    going: new Set(
      bare.map((verb) =>
        DOUBLED.test(verb)
          ? `${verb}${verb.at(-1)}ing`
          : /[^e]e$/.test(verb)
            ? `${verb.slice(0, -1)}ing`
            : `${verb}ing`,
      ),
    ),
  };
}

function inflected(
  { stems, forms = "", bare = "" }: Verbs,
  [finite, infinitive]: readonly [string, string],
): Forms {
  const roots = wordsOf(stems);
  return {
    finite: new Set([...wordsOf(forms), ...joined(roots, finite)]),
    bare: new Set([...wordsOf(bare), ...joined(roots, infinitive)]),
    going: new Set(),
  };
}

function joined(roots: readonly string[], endings: string): string[] {
  return roots.flatMap((root) => wordsOf(endings).map((ending) => root + ending));
}

function wordsOf(list: string): string[] {
  return list.split(" ").filter(Boolean);
}
