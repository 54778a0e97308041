import type { Figures } from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import type { Quantity } from "@/lib/draft/quantities";
import type { Hit } from "../check";
import { areOpposites } from "./percentage.opposites";

/** Between them both words name everybody. */
const HALVES = cued(
  /^\s(?:(?:women|girls|femmes|mujeres|mulheres|frauen)(?!\p{L})[^.;!?]{1,25}%\s(?:men|boys|hommes|hombres|homens|männer)|(?:men|boys|hommes|hombres|homens|männer)(?!\p{L})[^.;!?]{1,25}%\s(?:women|girls|femmes|mujeres|mulheres|frauen))(?!\p{L})/iu,
);
/** Words for what is shared out. */
const MIX = cued(
  /(?<!\p{L})(?:mix|breakdown|split|composition|(?:electricity|energy|power) (?:comes|came)|how (?:clean|green) is|where (?:it|the money|our money|the budget|every euro|each euro|your money) (?:goes|went)|how (?:it|the money|we) (?:is|was) (?:spent|shared)|répartition|bouquet énergétique|reparto|desglose|distribución|matriz energética|repartição|distribuição|aufteilung|verteilung|strommix|energiemix|ripartizione)(?!\p{L})/iu,
);
/** Whoever takes one thing takes no other. */
const CHOICE = cued(
  /(?<!\p{L})(?:choos\p{L}+|chose|prefer\p{L}*|picked|opted|voted?|choisi\p{L}*|préfèr\p{L}*|vot(?:é|ent|ants)|elig(?:e|en|ió|ieron)|prefier\p{L}*|prefirier\p{L}*|opt(?:a|an|ó|aron)|vot(?:a|an|ó|aron)|escolh\p{L}+|vot(?:am|ou|aram)|wähl\p{L}+|bevorzug\p{L}+|stimm(?:t|ten)|scelg\p{L}+|preferisc\p{L}+)(?!\p{L})/iu,
);
const SEVERAL = cued(
  /(?<!\p{L})(?:several answers|multiple (?:answers|choice)|more than one|each (?:year|day|group)|plusieurs réponses|varias respuestas|várias respostas|mehrfachnennung\p{L}*|più risposte)(?!\p{L})/iu,
);
const NEXT_SHARE = /^[^.;!?:%\d]{1,40}$/u;

/** Shares of one whole that come to more than all of it: "52% women and 58% men", "where it goes: 45% schools, 35% clinics, 30% roads". */
export function wrongTotal(
  { text }: Figures,
  percents: readonly Quantity[],
  isShared: boolean,
): Hit | undefined {
  const [first, second] = percents;
  const last = percents.at(-1);
  if (!first || !second || !last) return undefined;
  const sum = percents.reduce((all, { value }) => all + value, 0);
  const isList =
    percents.length > 2 &&
    (isShared ||
      percents.some((share, index) => {
        const next = percents[index + 1];
        return next !== undefined && areAnswers(text, share, next);
      }) ||
      (CHOICE.test(text) && !SEVERAL.test(text)) ||
      (!SEVERAL.test(text) && comeFrom(text, percents)) ||
      /:\s*(?:[\p{P}\p{So}\uFE0F]\s*)?$/u.test(text.slice(0, first.start))) &&
    percents.every(
      ({ end }, index) =>
        index === percents.length - 1 ||
        NEXT_SHARE.test(text.slice(end, percents[index + 1]?.start)),
    );
  const areHalves =
    percents.length === 2 &&
    (HALVES.test(text.slice(first.end)) || areAnswers(text, first, second));
  // Rounding adds half a point a share; far beyond 100 people could name several.
  if (!(isList || areHalves) || sum <= 100 + percents.length / 2 || sum > 130) return undefined;
  return {
    start: first.start,
    end: last.end,
    message: { key: "percentage_total", values: { sum: { percent: sum } } },
  };
}

/** "45% of visitors came from Europe, 35% from Asia, 30% from Africa", "goes to schools, 35% to clinics": each from or to one place. */
const FROM_OR_TO =
  /^(?:\s(?:of|de|des|del|der|do|dos)\s[^.;!?%\d,:]{2,30})?\s(?:(?:goes|go|came|comes?|are|were|gehen|kommen|stammen|vont|va|viennent|proviennent|van|va|vienen|vão|vai|vêm)\s)?(from|to|aus|an|aux?|para|a|pour|para o)\s/iu;

function comeFrom(text: string, percents: readonly Quantity[]): boolean {
  const ways = percents.map(({ end }) => FROM_OR_TO.exec(text.slice(end, end + 60))?.[1]);
  return ways[0] !== undefined && new Set(ways).size === 1;
}

/** "62% yes, 48% no", "Yes: 62%, no: 48%": answers of which one excludes the other. */
function areAnswers(text: string, first: Quantity, second: Quantity): boolean {
  const between = text.slice(first.end, second.start);
  if (!/^[^.;!?%\d]{1,40}$/u.test(between)) return false;
  const after = clause(text.slice(second.end, second.end + 30));
  const before = clause(text.slice(Math.max(0, first.start - 30), first.start), -1);
  return areOpposites(between, after) || areOpposites(before, between);
}

/** The first clause of a text, or its last. */
function clause(text: string, at: 0 | -1 = 0): string {
  return text.split(/[.;!?,\n]/u).at(at) ?? "";
}

/** Whether a text says that it tells how something is shared out. */
export function isMix(text: string): boolean {
  return MIX.test(text);
}
