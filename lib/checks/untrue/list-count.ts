import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import type { Span } from "@/lib/draft/span";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

/** Kinds of things of which each item of the list is one. English, French, Spanish, Portuguese, German, Italian. */
const PLACES =
  /^(?:(?!of |in |from |to |and |de |di |d['’]|von )[\p{L}-]+ ){0,2}(?:countr(?:y|ies)|nations|states|cities|capitals|stops|destinations|pays|états|villes|capitales|étapes|escales|países|estados|ciudades|capitales|paradas|cidades|capitais|paragens|länder|staaten|städte|hauptstädte|stationen|paesi|città|capitali|tappe)(?!\p{L})/iu;
const ITEMS =
  /^(?:(?:big|key|main|short|quick|simple|small|good|grandes|petites?|wichtige|kurze) )?(?:takeaways?|tips|things|steps|reasons|priorities|points|lessons|facts|ideas|rules|questions|ways|pillars|commitments|goals|moments|highlights|messages|documents|requirements|conditions|values|themes|topics|objectives|promises|words|aims|options|engagements|valeurs|thèmes|objectifs|règles|mots|requisitos|documentos|condiciones|compromisos|valores|temas|objetivos|palabras|condições|compromissos|regras|palavras|ziele|themen|werte|unterlagen|bedingungen|wörter|conseils|raisons|priorités|étapes|leçons|idées|choses|règles|consejos|razones|prioridades|pasos|claves|lecciones|ideas|cosas|dicas|razões|passos|lições|ideias|coisas|tipps|gründe|schritte|punkte|prioritäten|regeln|dinge|consigli|motivi|passi|priorità)(?!\p{L})/iu;
/** "Four Pacific states (Fiji, …", "Two Baltic states, Estonia, …": the list right after the noun. */
const OPENS_LIST = /^[\s-](?:\p{L}+ ){0,3}\p{L}+(?:\s\(|,\s)/u;
/** An aside between commas, the last name joined by "and". */
const APPOSED =
  /^\p{Lu}[^.!?:;\n–—()]*?\s(?:and|et|y|e|und)\s(?:the |la |le |l['’]|el |o |a )?\p{Lu}[\p{L}’' -]*?(?=[,.;!?\n)]|$|\s[–—\p{So}])/u;
const SOME =
  /(?<!\p{L})(?:includ\p{L}+|among|such as|like|e\.g|notamment|parmi|dont|como|entre|incluid\p{L}+|incluindo|darunter|etwa|unter anderem|tra cui|more|etc)(?!\p{L})|…|\.\.\./iu;
/** A line of a list: a keycap, "1.", "2)", a bullet or a tick. */
const LIST_LINE =
  /^\s*(?:(?<keycap>[0-9]\uFE0F?\u20E3|🔟)|(?<number>\d{1,2})[.)](?=\s)|(?<bullet>[•▪◦‣·●○■*–-]|✅|☑️?|✔️?|👉|➡️?|🔹|🔸|▶️?)\s)/u;

/** A number of things that the list after it does not keep: "Five capitals: Vilnius, Riga, Tallinn and Helsinki". */
export const listCount = defineCheck({
  id: "list-count",
  family: "untrue",
  severity: "warn",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Counted in the post itself",
  *check(draft): Iterable<Hit> {
    for (const total of draft.quantities) {
      if (total.value < 2 || total.value > 12 || total.isOrdinal || total.scale) continue;
      const after = draft.text
        .slice(total.number.end, total.number.end + AHEAD)
        .replace(/^[\s-]/u, "");
      const count = PLACES.test(after)
        ? placesAfter(draft, total)
        : ITEMS.test(after)
          ? (linesAfter(draft.text, total) ?? itemsAfter(draft.text, total))
          : headsList(draft.text, total)
            ? linesAfter(draft.text, total)
            : undefined;
      if (count === undefined || count < 2 || count === total.value) continue;
      yield {
        start: total.number.start,
        end: total.number.end,
        message: {
          key: "list_count_why",
          values: { told: draft.text.slice(total.number.start, total.number.end), count },
        },
        fixes: /^\d+$/.test(draft.text.slice(total.number.start, total.number.end))
          ? [{ ...total.number, text: String(count) }]
          : [],
      };
      return;
    }
  },
});

/** The places listed after a colon or dash, where the list ends the sentence; undefined where it may hold more or less. */
function placesAfter(draft: Draft, { number }: Quantity): number | undefined {
  const { text } = draft;
  const rest = text.slice(number.end, number.end + AHEAD);
  const opening =
    /^[^.!?:;\n\d–—()]{0,70}(?::|\s[–—])\s*/u.exec(rest)?.[0] ?? OPENS_LIST.exec(rest)?.[0];
  if (!opening) return undefined;
  const from = number.end + opening.length;
  const isAside = opening.endsWith(", ");
  const end = isAside ? APPOSED : /^[^.!?:;\n–—()]*/u;
  const named = end.exec(text.slice(from))?.[0] ?? "";
  const list: Span = { start: from, end: from + named.length };
  const follows = text.slice(list.end, list.end + 30);
  if (opening.endsWith("(") && !follows.startsWith(")")) return undefined;
  if ([opening, named, follows].some((part) => SOME.test(part)) || /\d/.test(named))
    return undefined;
  const found = worldMentions(draft).places.filter(
    (place) => place.start >= list.start && place.end <= list.end,
  );
  // All of the list must be names that we know, or something is left uncounted.
  let left = named;
  for (const place of [...found].reverse())
    left = left.slice(0, place.start - from) + left.slice(place.end - from);
  const isOnlyPlaces =
    /^(?:[\s,&+/]|\p{RI}|[\p{So}\uFE0F\u200D]|(?<!\p{L})(?:and|et|y|e|und|the|la|le|les|l['’]|el|los|o|a|os|as|die|der)(?!\p{L}))*$/iu.test(
      left,
    );
  const isOfCities = CITIES.test(rest);
  // "Lisbon, Portugal and Madrid" are two cities.
  if (isOfCities && found.some((place) => onlyCountry(place, "name") !== undefined))
    return undefined;
  if (isOnlyPlaces && found.length >= 2 && left.length < named.length) return found.length;
  // "Two cities, one band: Ana, Bo and Chidi" lists its players.
  const isAll = found.length > 0 && !opening.includes(",") && /^(?:[.!?\n]|$)/u.test(follows);
  return isOfCities && isAll ? townsOf(named) : undefined;
}

const CITIES = cued(
  /^[\s-](?:\p{L}+ ){0,2}(?:cities|villes|ciudades|cidades|städten?|città)(?!\p{L})/iu,
);
/** A name as towns have it; "DC" is none. */
const TOWN =
  /^\p{Lu}[\p{L}’'-]*\p{Ll}(?:\s(?:d[aeo]s?\s|del?\s)?(?:l[ae]s?\s)?\p{Lu}[\p{L}’'-]*\p{Ll}){0,2}$/u;

/** The towns of a list that names nothing else, known or not: "Luanda, Lobito, Huambo e Lubango". */
function townsOf(list: string): number | undefined {
  const last = /^(.*?),?\s(?:and|et|y|e|und)\s([^,]+)$/u.exec(list.trim());
  const towns = last ? [...(last[1] ?? "").split(", "), last[2] ?? ""] : [];
  return towns.length > 2 && towns.every((town) => TOWN.test(town)) ? towns.length : undefined;
}

/** Before the number of a heading: nothing, or a word that points at what is listed. */
const POINTS_AT =
  /^(?:[^\p{L}\p{N}]*|[^\n]{0,30}(?<!\p{L})(?:our|my|your|the|these|those|here are|bring|remember|nos|vos|mes|les|ces|voici|nuestr[oa]s|mis|est[oa]s|l[oa]s|os|as|nossos|nossas|aquí|unsere|meine|die|diese|hier sind|ecco|i|le|questi|queste)\s(?:\p{L}+\s)?)$/iu;
/** The rest of the heading: a plural and little else. */
const HEADING = /^[\s-](?:[\p{L}’'-]+\s){0,5}[\p{L}’'-]+\s?[:👇⬇]\uFE0F?\s*$/u;
/** Times, and people or places that a list of something else is told of. */
const OTHER_COUNT =
  /^[\s-](?:\p{L}+\s){0,2}?(?:years?|days?|weeks?|months?|hours?|minutes?|ans|jours|semaines|mois|heures|años|días|semanas|meses|horas|anos|dias|jahren?|tagen?|wochen|monaten?|stunden|countries|people|with|per|in|at|pays|personnes|países|personas|pessoas|länder|menschen)(?!\p{L})/iu;

/** "Bring these five documents:", "Nos quatre engagements :": a line that only heads the list below it. */
function headsList(text: string, quantity: Quantity): boolean {
  const { number, unit, start } = quantity;
  if (unit === undefined || isMoney(quantity) || unit.startsWith("percent")) return false;
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const rest = text.slice(number.end).split("\n", 1)[0] ?? "";
  return POINTS_AT.test(line) && HEADING.test(rest) && !OTHER_COUNT.test(rest);
}

/** How far the patterns look, in UTF-16 units. */
const AHEAD = 400;
const AND = /(?<!\p{L})(?:and|et|y|e|und)(?!\p{L})/giu;
/** A list in the sentence itself, after its colon. */
const INLINE = /^[^.!?:;\n\d]{0,60}:\s([^.!?:;\n\d()]{4,160})(?:[.!?]|\n|$)/u;

/** The items after the colon: "Two things: register, read the advice, and save our number". Undefined where it may be read otherwise. */
function itemsAfter(text: string, { number, value }: Quantity): number | undefined {
  const match = INLINE.exec(text.slice(number.end, number.end + AHEAD));
  const list = match?.[1];
  if (!match || list === undefined || SOME.test(match[0])) return undefined;
  const joints = [...list.matchAll(AND)];
  const [joint] = joints;
  if (!joint || joints.length > 1) return undefined;
  const before = list.slice(0, joint.index).trimEnd();
  const isSet = before.endsWith(",");
  const parts = before.replace(/,$/u, "").split(",");
  const count = parts.length + 1;
  if ([...parts, list.slice(joint.index)].some((part) => part.trim().split(/\s+/u).length > 8))
    return undefined;
  // "Culture, science and technology" may be two: only the comma before "and" tells.
  return isSet || value > count ? count : undefined;
}

/** The lines of the list right below the line of the total. */
function linesAfter(text: string, { number }: Quantity): number | undefined {
  const [first = "", ...lines] = text.slice(number.end).split("\n");
  if (SOME.test(first) || first.length > 90 || !/[:👇⬇]\uFE0F?\s*$/u.test(first)) return undefined;
  let count = 0;
  let kind: string | undefined;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const groups = LIST_LINE.exec(line)?.groups;
    const own = Object.keys(groups ?? {}).find((name) => groups?.[name] !== undefined);
    if (!own || (kind !== undefined && own !== kind)) break;
    kind = own;
    count++;
  }
  return count > 0 ? count : undefined;
}
