import type { Span } from "@/lib/draft/span";
import { identified } from "@/lib/facts/world/identified";
import type { PlaceMention } from "@/lib/facts/world/mentions";

/** The city that a phrase about a capital names: "the capital, Lima", "Lima, the capital of Peru", "as capital of Peru, Lima …". */
export function cityCalled(
  text: string,
  phrase: Span,
  cities: readonly PlaceMention[],
  state: PlaceMention | undefined,
): PlaceMention | undefined {
  const others = cities.filter((each) => each !== state);
  const named = identified(text, phrase, others, { isSingular: true });
  return (
    named.before ?? named.after ?? cityOf(text, phrase, cities) ?? heldBy(text, phrase, cities)
  );
}

const RUNS_ON =
  /^\s(?:for|to|on|this|today|tomorrow|with|where|as|at|in|ahead|pour|avec|où|para|con|donde|com|onde|für|zum|zur|mit|wo)(?!\p{L})/iu;

/** "The Australian capital of Sydney" */
function cityOf(
  text: string,
  { start, end }: Span,
  cities: readonly PlaceMention[],
): PlaceMention | undefined {
  const next = cities.find((city) => city.start >= end);
  const isDemonym =
    /^\p{L}/u.test(text.slice(start)) && /\scapital(?: city)?$/iu.test(text.slice(start, end));
  if (!next) return undefined;
  const between = text.slice(end, next.start);
  if (isDemonym && /^\sof\s$/u.test(between)) return next;
  // "In the Kenyan capital, Mombasa for the summit": what follows the town is no verb of its own.
  const follows = text.slice(next.end);
  const isPraised = PRAISED.test(between) && /^(?:[,.!?;)]|$)/u.test(follows);
  return isPraised || (between === ", " && RUNS_ON.test(follows)) ? next : undefined;
}

/** "In the capital, a rainy but charming Sydney, …" */
const PRAISED =
  /^, (?:(?:an?|the|our|always|ever) )?(?:(?:always|ever|very|most)[ -])?(?:\p{Ll}[\p{Ll}-]+(?:, | and | but | yet | )){1,3}$/u;

/** "As capital of Australia, Sydney hosts …" */
function heldBy(
  text: string,
  { start, end }: Span,
  cities: readonly PlaceMention[],
): PlaceMention | undefined {
  const next = cities.find((city) => city.start >= end);
  return next && IN_THE_ROLE.test(text.slice(0, start)) && text.slice(end, next.start) === ", "
    ? next
    : undefined;
}

const IN_THE_ROLE =
  /(?:^|[.!?:\n]\s*|\p{So}\s*)(?:as|en tant que|en sa qualité de|como|enquanto|als)\s(?:the |la |el |a )?$/iu;
