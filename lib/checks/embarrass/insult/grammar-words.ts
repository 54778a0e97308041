/** The closed classes of a language that tell what an insulting word is said of; words are folded, parted by spaces. */
export interface GrammarWords {
  /** Verbs that join a subject to what it is said to be, every form that may stand last in the verb group. */
  readonly copula: string;
  /** May stand between a subject and its copula. */
  readonly auxiliary: string;
  readonly negation: string;
  /** Articles and possessives. */
  readonly determiner: string;
  readonly demonstrative: string;
  readonly preposition: string;
  readonly coordinator: string;
  /** Intensifiers, and adverbs of time, doubt and stance. */
  readonly adverb: string;
  readonly simile: string;
  readonly you: string;
  /** Pronouns that stand for somebody or something named before. */
  readonly third: string;
  /** Of those the ones that mostly stand for an event ("it is ridiculous"). */
  readonly neuter: string;
  readonly relative: string;
  readonly self: string;
  /** Opens an exclamation before a noun ("what a …") and before an adjective ("how …"). */
  readonly exclamation: string;
  readonly how: string;
  /** Nouns of persons that an insulting adjective may lean on ("a stupid man"), and words for a number of them ("a bunch of"). */
  readonly human: string;
  /** "The man" stands for whoever was named before. */
  readonly person: string;
  /** What somebody in office does or says, for "the minister's stupid decision". */
  readonly act: string;
  /** Joins a noun to its owner or its kind: "of". */
  readonly genitive: string;
  readonly indefinite: string;
  /** Verbs whose "like a fool" speaks of their object, or is no reproach: "treats him like", "works like". */
  readonly handling: string;
  /** Before the one who does it: "run by". */
  readonly agent: string;
  /** Between a word of contempt and the one it hits: "that clown of a minister". */
  readonly link: string;
  /** Announces a verdict after a colon: "in one word:". */
  readonly verdict: string;
  /** Before an adjective that follows its noun: "a minister this stupid". */
  readonly degree: string;
  /** May stand before a command or a curse. */
  readonly urging: string;
  /** Prepositions that hold an article. */
  readonly contracted: string;
  /** The writer names somebody, and asks others to: "let's call". */
  readonly letting: string;
  /** Verbs of judging with an object: "I find the minister pathetic". */
  readonly finding: string;
  /** May stand before a question's verb. */
  readonly asking: string;
  /** Verbs of naming: "calls him a clown". */
  readonly naming: string;
  /** Verbs and nouns of saying and thinking, whose clause is another's word or is not asserted. */
  readonly saying: string;
  /** Words by which the writer rejects what is quoted or reported. */
  readonly rejection: string;
  /** Verbs of thinking and saying that, in the first person or of everybody, assert their clause. */
  readonly avowal: string;
  /** Opens a condition or comparison that is contrary to fact. */
  readonly condition: string;
  /** Stage and page: a fool in a play is nobody's insult. */
  readonly makeBelieve: string;
  /** Circus, games, animals and children: there a clown is a clown and a rat a rat. */
  readonly leisure: string;
  /** Seats of power, for "that clown in the palace". */
  readonly seat: string;
  /** Verbs of governing, for "the idiots who run the country". */
  readonly governing: string;
  /** Words after which an adjective means enthusiasm or a state ("mad about", "sick with"). */
  readonly complement: string;
  /** What turns a negation round: "nothing but", "no es más que". */
  readonly restriction: RegExp;
  /** What may follow a noun of contempt without making it part of a longer name; anything else might. */
  readonly after: string;
}
