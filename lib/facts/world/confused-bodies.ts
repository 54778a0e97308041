import { cued } from "@/lib/draft/cued-pattern";
import type { BodyId } from "./organisation-names";

// Bodies that are taken for each other, and words that belong to one of a pair alone: English, French, Spanish, Portuguese, German.
// Source: the bodies' own sites and founding treaties, public knowledge as of 2026-11-21.

/** What a sentence says of a body that only the body it is mixed up with can be meant by. */
export interface Telltale {
  readonly id: BodyId;
  readonly other: BodyId;
  readonly words: RegExp;
  /** Before the body, where the words alone may also stand beside it rightly. */
  readonly before?: RegExp;
}

const AT =
  /(?<!\p{L})(?:at|in|within|au|lors du|dans le|en el|no|na|im|beim)\s(?:the |today['’]s |this week['’]s )?$/iu;
/** Each with what gives it away. */
export const CONFUSED_BODIES: readonly Telltale[] = [
  {
    id: "EUROPEAN_COUNCIL",
    other: "COE",
    words: cued(
      /(?<!\p{L})4[67] (?:member states|members|États membres|membres|Estados miembros|miembros|membros|Estados-membros|Mitgliedstaaten|Mitglieder)(?!\p{L})|(?<!\p{L})(?:its|one|sa|son|su|o seu|seu|sein(?:em|en)?|and the|['’]s) (?:European )?(?:Court of Human Rights|Cour (?:européenne )?des droits de l['’]homme|Tribunal (?:Europeo )?de Derechos Humanos|Tribunal (?:Europeu )?d[eo]s Direitos (?:do Homem|Humanos)|Gerichtshof für Menschenrechte|Venice Commission|Commission de Venise)(?!\p{L})|(?:seat|siège|sede|Sitz) (?:in|is in|à|en|em) (?:Strasbourg|Straßburg|Estrasburgo)/iu,
    ),
  },
  {
    id: "COE",
    other: "EUROPEAN_COUNCIL",
    words: cued(
      /(?<!\p{L})(?:EU leaders|(?:the )?27 leaders|leaders of the (?:27|EU|European Union)|EU heads of (?:state|government)|dirigeants (?:des (?:27|Vingt-Sept)|de l['’]UE)|líderes (?:de los (?:27|Veintisiete)|de la UE|dos 27|da UE)|EU-Staats- und Regierungschefs|Staats- und Regierungschefs der (?:27|EU)|EU-Gipfel|EU summit|chefs d['’]État (?:et|ou) de gouvernement (?:des 27|de l['’]UE)|jefes de Estado (?:y|o) de Gobierno de (?:los 27|la UE)|chefes de Estado (?:e|ou) de Governo (?:dos 27|da UE))(?!\p{L})/iu,
    ),
    before: AT,
  },
  {
    id: "ICJ",
    other: "ICC",
    words: cued(
      /(?<!\p{L})(?:issu\p{L}+ (?:\p{L}+ ){0,2}arrest warrants?|ém(?:et|is|ettre) (?:\p{L}+ ){0,2}mandats? d['’]arrêt|emit\p{L}+ (?:\p{L}+ ){0,2}(?:órden(?:es)?|orden|mandados?) de (?:arresto|detención|captura|detenção|prisão)|(?:erließ|erlässt|erlassen) (?:\p{L}+ ){0,2}Haftbefehle?|Haftbefehle? (?:\p{L}+ ){0,6}erlassen)(?!\p{L})/iu,
    ),
  },
];
