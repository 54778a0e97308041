/**
 * Sayings that are often given to somebody who did not say them. `words` is a run of the saying in its usual English form, `to`
 * the folded names it is wrongly given to, `says` what is known instead. Compiled from general knowledge of the literature on
 * misattributed quotations (Quote Investigator, Wikiquote; checked against memory on 2026-11-20), in our own words.
 */
export const MISATTRIBUTED: readonly {
  readonly words: string;
  readonly to: readonly string[];
  readonly says: string;
}[] = [
  {
    words: "be the change you wish to see",
    to: ["gandhi"],
    says: "not found in Gandhi's writings; Arleen Lorrance used it in the 1970s",
  },
  {
    words: "be the change you want to see",
    to: ["gandhi"],
    says: "not found in Gandhi's writings; Arleen Lorrance used it in the 1970s",
  },
  {
    words: "first they ignore you, then they laugh",
    to: ["gandhi"],
    says: "not found in Gandhi; close to Nicholas Klein, 1918",
  },
  {
    words: "an eye for an eye makes the whole world blind",
    to: ["gandhi"],
    says: "not found in Gandhi's own writings",
  },
  {
    words: "an eye for an eye will make the whole world blind",
    to: ["gandhi"],
    says: "not found in Gandhi's own writings",
  },
  {
    words: "greatness of a nation can be judged by the way its animals",
    to: ["gandhi"],
    says: "not found in Gandhi's writings",
  },
  {
    words: "doing the same thing over and over",
    to: ["einstein", "franklin", "twain"],
    says: "from recovery groups around 1980",
  },
  { words: "everybody is a genius", to: ["einstein"], says: "not found in Einstein's papers" },
  {
    words: "not everything that counts can be counted",
    to: ["einstein"],
    says: "William Bruce Cameron, 1963",
  },
  { words: "for evil to triumph is", to: ["burke"], says: "not found in Burke's works" },
  { words: "triumph of evil is", to: ["burke"], says: "not found in Burke's works" },
  {
    words: "i disapprove of what you say",
    to: ["voltaire"],
    says: "Evelyn Beatrice Hall about Voltaire, 1906",
  },
  {
    words: "defend to the death your right to say",
    to: ["voltaire"],
    says: "Evelyn Beatrice Hall about Voltaire, 1906",
  },
  {
    words: "let them eat cake",
    to: ["marie antoinette", "antoinette"],
    says: "a phrase Rousseau told of a princess while she was a child elsewhere",
  },
  {
    words: "well-behaved women",
    to: ["monroe", "roosevelt"],
    says: "Laurel Thatcher Ulrich, 1976",
  },
  {
    words: "well behaved women",
    to: ["monroe", "roosevelt"],
    says: "Laurel Thatcher Ulrich, 1976",
  },
  {
    words: "halfway around the world",
    to: ["churchill", "twain"],
    says: "older than both; a form of a saying by Swift",
  },
  {
    words: "halfway round the world",
    to: ["churchill", "twain"],
    says: "older than both; a form of a saying by Swift",
  },
  {
    words: "going through hell, keep going",
    to: ["churchill"],
    says: "not found in Churchill's speeches or writings",
  },
  {
    words: "success is not final, failure is not fatal",
    to: ["churchill"],
    says: "not found in Churchill's speeches or writings",
  },
  {
    words: "you have enemies? good",
    to: ["churchill"],
    says: "close to Victor Hugo; not Churchill",
  },
  {
    words: "tell people to go to hell in such a way",
    to: ["churchill"],
    says: "not found in Churchill's speeches or writings",
  },
  {
    words: "never let a good crisis go to waste",
    to: ["churchill"],
    says: "not found in Churchill's speeches or writings",
  },
  { words: "not a socialist at twenty", to: ["churchill"], says: "an older French saying" },
  {
    words: "who do i call if i want to",
    to: ["kissinger"],
    says: "Kissinger himself doubted that he said it",
  },
  {
    words: "may you live in interesting times",
    to: ["chinese"],
    says: "no Chinese source is known",
  },
  {
    words: "give a man a fish",
    to: ["confucius", "lao", "chinese"],
    says: "first found in English, 1885",
  },
  { words: "a journey of a thousand miles", to: ["confucius"], says: "Laozi, Daodejing 64" },
  {
    words: "lie big enough and keep repeating",
    to: ["goebbels"],
    says: "not found in Goebbels' writings",
  },
  {
    words: "our deepest fear is not that we are inadequate",
    to: ["mandela"],
    says: "Marianne Williamson, 1992",
  },
  {
    words: "always seems impossible until",
    to: ["mandela"],
    says: "no speech of Mandela's with it is known",
  },
  {
    words: "a small group of thoughtful",
    to: ["mead"],
    says: "first printed 1982, unsourced; not found in Mead's works",
  },
  {
    words: "we do not inherit the earth",
    to: ["native american", "chief seattle", "seattle", "saint-exup"],
    says: "close to Wendell Berry, 1971",
  },
  { words: "when the last tree", to: ["sitting bull", "seattle"], says: "Alanis Obomsawin, 1972" },
  {
    words: "no one can make you feel inferior",
    to: ["gandhi"],
    says: "given to Eleanor Roosevelt from 1940 on",
  },
  {
    words: "if you want peace, prepare for war",
    to: ["caesar", "machiavelli", "sun tzu"],
    says: "after Vegetius",
  },
  { words: "keep your friends close", to: ["sun tzu", "machiavelli"], says: "from a film of 1974" },
  {
    words: "the ends justify the means",
    to: ["machiavelli"],
    says: "not in these words in Machiavelli",
  },
  {
    words: "the end justifies the means",
    to: ["machiavelli"],
    says: "not in these words in Machiavelli",
  },
  { words: "l'état, c'est moi", to: ["louis xiv"], says: "no witness of the time reports it" },
  {
    words: "war is the continuation of diplomacy",
    to: ["clausewitz"],
    says: "Clausewitz wrote of policy, not diplomacy",
  },
  { words: "a week is a long time in politics", to: ["churchill"], says: "given to Harold Wilson" },
  { words: "democracy is two wolves and a lamb", to: ["franklin"], says: "not found before 1990" },
  {
    words: "a house divided against itself",
    to: ["jefferson", "washington"],
    says: "Lincoln, 1858, after the Gospels",
  },
  {
    words: "the best way to predict the future is to",
    to: ["lincoln", "drucker"],
    says: "first found with Dennis Gabor, 1963",
  },
  {
    words: "you can fool all the people some of the time",
    to: ["lincoln"],
    says: "not found in Lincoln's lifetime",
  },
  {
    words: "blood, sweat and tears",
    to: ["churchill"],
    says: "Churchill said “blood, toil, tears and sweat”",
  },
  {
    words: "the pen is mightier than the sword",
    to: ["shakespeare"],
    says: "Edward Bulwer-Lytton, 1839",
  },
  {
    words: "money is the root of all evil",
    to: ["bible"],
    says: "the letter says the love of money",
  },
  {
    words: "elementary, my dear watson",
    to: ["conan doyle", "doyle"],
    says: "not in the stories of Conan Doyle",
  },
  {
    words: "i have nothing to offer but blood, sweat",
    to: ["churchill"],
    says: "Churchill said “blood, toil, tears and sweat”",
  },
  {
    words: "mais je me battrai pour que vous puissiez le dire",
    to: ["voltaire"],
    says: "Evelyn Beatrice Hall about Voltaire, 1906",
  },
  {
    words: "je me battrai jusqu'a la mort pour que vous ayez le droit de le dire",
    to: ["voltaire"],
    says: "Evelyn Beatrice Hall about Voltaire, 1906",
  },
  {
    words: "defendere hasta la muerte tu derecho a decirlo",
    to: ["voltaire"],
    says: "Evelyn Beatrice Hall about Voltaire, 1906",
  },
  {
    words: "defenderei ate a morte o direito de o dizer",
    to: ["voltaire"],
    says: "Evelyn Beatrice Hall about Voltaire, 1906",
  },
  {
    words: "defenderei ate a morte o seu direito de dize",
    to: ["voltaire"],
    says: "Evelyn Beatrice Hall about Voltaire, 1906",
  },
  {
    words: "dass sie sie äußern dürfen",
    to: ["voltaire"],
    says: "Evelyn Beatrice Hall about Voltaire, 1906",
  },
  {
    words: "ladran, sancho",
    to: ["quijote", "quixote", "cervantes"],
    says: "not in Don Quixote; a verse of Goethe's is the nearest",
  },
  {
    words: "auch aus steinen, die einem in den weg gelegt werden",
    to: ["goethe"],
    says: "not found in Goethe's works; Erich Kästner is sometimes named",
  },
  {
    words: "pedras no caminho? guardo todas",
    to: ["pessoa"],
    says: "not by Pessoa; Nemo Nox, 2002",
  },
  {
    words: "je commencerais par la culture",
    to: ["monnet"],
    says: "not found in Monnet's writings or speeches",
  },
  {
    words: "soyez le changement que vous voulez voir",
    to: ["gandhi"],
    says: "not found in Gandhi's writings; Arleen Lorrance used it in the 1970s",
  },
  {
    words: "se el cambio que quieres ver",
    to: ["gandhi"],
    says: "not found in Gandhi's writings; Arleen Lorrance used it in the 1970s",
  },
  {
    words: "seja a mudança que voce quer ver",
    to: ["gandhi"],
    says: "not found in Gandhi's writings; Arleen Lorrance used it in the 1970s",
  },
  {
    words: "sei du selbst die veränderung",
    to: ["gandhi"],
    says: "not found in Gandhi's writings; Arleen Lorrance used it in the 1970s",
  },
  {
    words: "el mal triunfe es que los hombres buenos no hagan nada",
    to: ["burke"],
    says: "not found in Burke's writings",
  },
  { words: "que le mal triomphe", to: ["burke"], says: "not found in Burke's writings" },
  { words: "wer nicht wagt, der nicht gewinnt", to: ["goethe", "schiller"], says: "a proverb" },
  {
    words: "eppur si muove",
    to: ["galile"],
    says: "first told more than a century after Galileo's trial",
  },
  {
    words: "und sie bewegt sich doch",
    to: ["galile"],
    says: "first told more than a century after Galileo's trial",
  },
  {
    words: "y sin embargo se mueve",
    to: ["galile"],
    says: "first told more than a century after Galileo's trial",
  },
  {
    words: "wenn sie kein brot haben",
    to: ["antoinette"],
    says: "in Rousseau, of an unnamed princess",
  },
  {
    words: "qu'ils mangent de la brioche",
    to: ["antoinette"],
    says: "in Rousseau, of an unnamed princess",
  },
  { words: "que coman pasteles", to: ["antonieta"], says: "in Rousseau, of an unnamed princess" },
  {
    words: "prefiero morir de pie que vivir",
    to: ["che guevara", "guevara"],
    says: "Emiliano Zapata is named before him",
  },
  {
    words: "hacer siempre lo mismo y esperar resultados",
    to: ["einstein"],
    says: "not by Einstein; in print since the 1980s",
  },
  {
    words: "faire toujours la meme chose et attendre",
    to: ["einstein"],
    says: "not by Einstein; in print since the 1980s",
  },
  {
    words: "immer wieder das gleiche zu tun",
    to: ["einstein"],
    says: "not by Einstein; in print since the 1980s",
  },
  { words: "o importante e nao parar de questionar", to: ["shakespeare"], says: "Einstein, 1955" },
  { words: "navegar e preciso", to: ["pessoa"], says: "older than Pessoa: Pompey, in Plutarch" },
  {
    words: "l'europe se fera dans les crises et elle sera",
    to: ["schuman"],
    says: "Jean Monnet, Mémoires, 1976",
  },
];
