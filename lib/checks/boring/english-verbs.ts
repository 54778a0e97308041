/** The forms of an English verb; of a phrase ("carry out") the first word changes. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** Past and participle of the irregular verbs that the plain words and light verbs need. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ["was", "been"],
  begin: ["began", "begun"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  have: ["had", "had"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lead: ["led", "led"],
  make: ["made", "made"],
  meet: ["met", "met"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  rebuild: ["rebuilt", "rebuilt"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  show: ["showed", "shown"],
  speak: ["spoke", "spoken"],
  speed: ["sped", "sped"],
  spend: ["spent", "spent"],
  spread: ["spread", "spread"],
  take: ["took", "taken"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  undertake: ["undertook", "undertaken"],
};
/** One syllable, or stressed on the last: the final consonant doubles. */
const DOUBLING = new Set(
  "cut get plan put run set stop begin step commit sum ban control prefer transfer regret admit permit submit refer".split(
    " ",
  ),
);

/** Inflects a verb given in its base form. */
export function verbForms(verb: string): VerbForms {
  const [head = "", ...rest] = verb.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const doubled = DOUBLING.has(head) ? head + head.slice(-1) : head;
  const irregular = IRREGULAR[head];
  const past = irregular?.[0] ?? regularPast(head, doubled);
  return {
    base: verb,
    third: thirdPerson(head) + tail,
    past: past + tail,
    participle: (irregular?.[1] ?? past) + tail,
    ing: ingForm(head, doubled) + tail,
  };
}

function regularPast(head: string, doubled: string): string {
  if (head.endsWith("e")) return `${head}d`;
  return /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : `${doubled}ed`;
}

function thirdPerson(head: string): string {
  if (head === "be" || head === "have") return head === "be" ? "is" : "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(head)) return `${head}es`;
  return /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
}

function ingForm(head: string, doubled: string): string {
  return /[^eoy]e$/.test(head) && head !== "be" ? `${head.slice(0, -1)}ing` : `${doubled}ing`;
}

/** Pairs each form of one verb with the same form of another, once each; a shared past and participle is `past`. */
export function pairedForms(from: string, to: string): [from: string, to: PlainForm][] {
  const a = verbForms(from);
  const b = verbForms(to);
  const pairs: [string, PlainForm][] = [
    [a.base, { text: b.base }],
    [a.third, { text: b.third }],
    [a.ing, { text: b.ing }],
  ];
  if (a.past === a.participle) pairs.push([a.past, { text: b.past, participle: b.participle }]);
  else pairs.push([a.past, { text: b.past }], [a.participle, { text: b.participle }]);
  return pairs;
}

/** A plain word; `participle` where the form replaced may be either and the plain verb tells them apart. */
export interface PlainForm {
  readonly text: string;
  readonly participle?: string;
}

const BEFORE_PARTICIPLE = new Set(
  "have has had having be been being is are was were get gets got being 've".split(" "),
);

/** The right form after the word that stands before: "was facilitated" takes the participle. */
export function chooseForm(form: PlainForm, wordsBefore: readonly (string | undefined)[]): string {
  if (form.participle === undefined) return form.text;
  return wordsBefore.some((word) => word !== undefined && BEFORE_PARTICIPLE.has(word))
    ? form.participle
    : form.text;
}
