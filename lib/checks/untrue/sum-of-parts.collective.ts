import type { Quantity } from "@/lib/draft/quantities";
import { isKindLeftOut } from "./sum-of-parts.kinds";
import { ahead, kindAfter } from "./sum-of-parts.words";

// Nouns for whatever was listed, in English, French, Spanish, Portuguese, German and Italian, by the languages' plain usage (2026-11-21).

/** Visits, concerts and fairs are events; roads and schools are projects. */
const WHATEVER = new Set(
  "events activities occasions moments meetings gatherings actions documents papers items cases requests services files pieces things projects vehicles units assets articles objects works buildings sites facilities goods parcels books awards prizes medals answers événements évènements activités actions dossiers projets véhicules engins unités moyens articles objets pièces ouvrages bâtiments sites œuvres prix colis eventos actividades actos documentos trámites proyectos vehículos unidades medios artículos objetos piezas obras edificios bienes premios paquetes atividades projetos projectos veículos meios artigos peças edifícios prémios pacotes veranstaltungen termine aktivitäten dokumente projekte fahrzeuge einheiten mittel gegenstände stück werke gebäude preise pakete eventi attività documenti progetti veicoli unità mezzi articoli oggetti pezzi opere edifici premi pacchi".split(
    " ",
  ),
);
/** Places and stretches of time are told beside what happens there, and add up to nothing else. */
const WHERE_AND_WHEN = new Set(
  "countries cities towns continents regions provinces states venues islands weeks nights stops pays villes continents régions provinces îles semaines nuits étapes países ciudades continentes regiones provincias islas semanas noches escalas cidades regiões províncias ilhas noites länder städte kontinente regionen inseln wochen nächte paesi città continenti regioni isole settimane notti".split(
    " ",
  ),
);

/** Whether the word after a total stands for whatever was listed before it. */
export function isWhatever({ unit }: Quantity): boolean {
  return unit !== undefined && WHATEVER.has(unit);
}

/** People as such, and not of one trade. */
const ANYBODY = new Set(
  "people persons colleagues professionals staff experts participants guests specialists volunteers helpers members personnes collègues professionnels agents membres invités experts participants spécialistes personas colegas profesionales integrantes miembros participantes invitados especialistas pessoas profissionais membros convidados menschen personen kolleginnen kollegen leute fachleute mitarbeitende gäste teilnehmende persone colleghi professionisti membri partecipanti ospiti".split(
    " ",
  ),
);

/** Whether the word after a total stands for people or things of several kinds. */
export function isCollective(total: Quantity): boolean {
  return isWhatever(total) || (total.unit !== undefined && ANYBODY.has(total.unit));
}

/**
 * Whether parts add up to a total that is said to be one, whatever they are called: people of several trades to people, things of
 * several kinds to things, anything to a bare number.
 */
export function addUp(text: string, parts: readonly Quantity[], total: Quantity): boolean {
  const isPlace = ({ unit }: Quantity) => unit !== undefined && WHERE_AND_WHEN.has(unit);
  const isSame = parts.some(({ unit }) => unit !== undefined && unit === total.unit);
  if (!isSame && parts.some(isPlace)) return false;
  const kinds = parts.flatMap((part) =>
    isKindLeftOut(part) ? [] : [kindOf(ahead(text, part.number.end))],
  );
  const known = new Set(kinds.filter((kind) => kind !== undefined));
  const kind = kindAfter(ahead(text, total.number.end));
  if (kind !== undefined) return known.size === 1 && known.has(kind);
  if (total.unit === undefined || isKindLeftOut(total)) return known.size < 2;
  return isWhatever(total) ? known.size === 0 : isSame && known.size === 0;
}

/** Known people and votes, and peoples by their names: "18 Françaises et 24 Français". */
function kindOf(after: string): string | undefined {
  return kindAfter(after) ?? (/^\s\p{Lu}\p{Ll}+s(?!\p{L})/u.test(after) ? "people" : undefined);
}
