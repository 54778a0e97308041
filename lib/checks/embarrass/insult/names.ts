import { wordSet } from "@/lib/checks/word-set";
import type { Token } from "@/lib/draft/tokens";
import { type Grammar, isClosedClass } from "./grammar";
import { type TargetMatch, targetMatch } from "./target-kind";

/** Abstractions that open a sentence with a capital and are nobody's name. */
const ABSTRACTION =
  /(?:tion|sion|ment|ness|ity|ism|ing|ance|ence|ship|hood|ure|cy|ery|ology|phobia|tude)s?$/;
const NO_NAMES: ReadonlySet<string> = new Set(
  "time love fear life death hope war peace justice money power beauty history hunger poverty dementia cancer truth nature work school music art food football everything everyone everybody nobody someone somebody something anyone people today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr sir madam dear breaking news update reminder new happy good great congratulations thanks thank please join watch read photo video live via rt one please sorry well ok okay wow oh ah hey hi hello yes no if when where why how what who because while although though since as after before then now here there this that these those lol hate crime covid brexit dogs cats af imagine only even still maybe perhaps just never always another every each no not stop get go come let make take give tell ask say see look listen wake keep do be have had has is are was were does did will would can could should must may might".split(
    " ",
  ),
);

/** "Fraud Awareness Week", "World Heritage", "the Hate Crime Act": what ends so is a cause's, a law's or an office's name. */
const NAMES_OF_THINGS = wordSet(
  "week weeks day days month year awareness heritage prevention act bill squad unit hotline helpline desk alert alerts campaign prize award cup museum festival",
);

/** "My grandfather Rolando": whoever is named so holds no office; folded, en, fr, es, pt, de. */
const KIN = wordSet(
  "father mother dad mum mom grandfather grandmother grandpa grandma granny brother sister uncle aunt cousin son daughter husband wife nephew niece père mère papa maman papi mamie frère sœur oncle tante cousine fils fille mari femme neveu nièce padre madre abuelo abuela hermano hermana tío tía primo prima hijo hija marido esposa sobrino sobrina pai mãe avô avó irmão irmã tio tia filho filha sobrinho sobrinha vater mutter opa oma großvater großmutter bruder schwester onkel sohn tochter mann frau neffe nichte",
);
/** "XVIIe siècle", "siglo XIX"; Xi is a name. */
const CENTURY = /^(?!xi$)x{0,2}(?:i[xv]|v?i{1,3}|x)e?$/;

/** Personal names without a title: words whose capital no grammar asks for. */
export function findNames(
  tokens: readonly Token[],
  grammar: Grammar,
  mayName: (token: Token, index: number) => boolean,
): TargetMatch[] {
  const isName = (index: number): boolean => {
    const token = tokens[index];
    return (
      token !== undefined &&
      mayName(token, index) &&
      token.text.length > 1 &&
      !NO_NAMES.has(token.text) &&
      !CENTURY.test(token.text) &&
      // "Saying Poles are …": a verb opens the sentence.
      !(index === 0 && grammar.saying.has(token.text)) &&
      !isClosedClass(token.text, grammar)
    );
  };
  const found: TargetMatch[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isName(first)) continue;
    let after = first + 1;
    while (isName(after) && tokens[after]?.gap === "space") after++;
    const word = tokens[first]?.text ?? "";
    const isOfThing = NAMES_OF_THINGS.has(tokens[after - 1]?.text ?? "");
    if (isOfThing || isOfOurFamily(tokens, first, grammar)) {
      first = after;
      continue;
    }
    const isLone = after === first + 1;
    // In German every noun has a capital: only two in a row can be told for a name.
    if (!isLone || grammar.capitalsAreNames) {
      const isLikelyName = !isLone || !ABSTRACTION.test(word);
      if (isLikelyName)
        found.push(
          targetMatch(isLone && isOpening(tokens, first) ? "maybe" : "name", tokens, first, after),
        );
    }
    first = after;
  }
  return found;
}

function isOfOurFamily(tokens: readonly Token[], index: number, grammar: Grammar): boolean {
  return KIN.has(tokens[index - 1]?.text ?? "") && grammar.self.has(tokens[index - 2]?.text ?? "");
}

function isOpening(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind === "mark";
}
