// Answers of which one excludes the other, in English, French, Spanish, Portuguese, German and Italian, by the languages' plain usage
// (2026-11-21).

/** Two answers that leave no third of them in both: each row holds the words of one and of the other. */
const PAIRS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  ["yes oui sí sim ja sì", "no non não nein"],
  [
    "favour favor pour dafür favorables favorevoli",
    "against contre contra gegen dagegen opposed contrari",
  ],
  ["agree agreed", "disagree disagreed"],
  ["approve approved approves", "disapprove reject rejected rejects"],
  ["approuvés approuvées acceptés acceptées", "rejetés rejetées refusés refusées"],
  ["aprobadas aprobados aceptadas", "rechazadas rechazados denegadas"],
  [
    "satisfied satisfaits satisfechos satisfeitos zufrieden",
    "dissatisfied unsatisfied insatisfaits insatisfechos insatisfeitos unzufrieden",
  ],
  ["remain stay", "leave go"],
  [
    "taken filled booked occupied occupées prises réservées ocupados ocupadas reservadas reservados vergeben belegt besetzt",
    "left free available empty libres disponibles livres disponíveis frei übrig offen",
  ],
].map(([one = "", other = ""]) => [new Set(one.split(" ")), new Set(other.split(" "))] as const);

/** Whether the words at two figures are such answers, whichever comes first. */
export function areOpposites(first: string, second: string): boolean {
  const [a, b] = [first, second].map((words) => words.toLowerCase().split(/[^\p{L}]+/u));
  const has = (words: readonly string[] | undefined, set: ReadonlySet<string>) =>
    words?.some((word) => set.has(word)) ?? false;
  return PAIRS.some(
    ([one, other]) =>
      (has(a, one) && has(b, other) && !has(a, other) && !has(b, one)) ||
      (has(a, other) && has(b, one) && !has(a, one) && !has(b, other)),
  );
}
