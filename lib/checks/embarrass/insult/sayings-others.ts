import { lowlyIn } from "./lowly";
import type { Sayings } from "./sayings";

/** French, Spanish, Portuguese and German ways to insult somebody without an insulting word; written on 2026-11-21. */

const FR = `(?:[\\p{L}-]+ ){0,2}?${lowlyIn("fr")}`;
const ES = `(?:[\\p{L}-]+ ){0,2}?${lowlyIn("es")}`;
const PT = `(?:[\\p{L}-]+ ){0,2}?${lowlyIn("pt")}`;
const DE = `(?:[\\p{L}-]+ ){0,2}?${lowlyIn("de")}`;

export const FRENCH_SAYINGS: Sayings = {
  cue: /que |qu['’]|comme|charisme|charme|cerveau|intelligence|ment|vérité|capable|carte|ivre|saoul|honte|comporté|boire/iu,
  rows: [
    {
      verdict: "insult",
      pattern: String.raw`(?:même )?(?:une?|n['’]importe quel(?:le)?|mon|ma|notre) ${FR}[^.!?;:]{0,20}? (?:\p{L}+rait|\p{L}+raient|peut|sait|a)[^.!?;:]{0,60}? (?:mieux|plus[^.!?;:]{1,25}?) qu(?:e |['’])WHO`,
    },
    {
      verdict: "insult",
      pattern: String.raw`WHO (?:a|avait|ont|possède) (?:tout(?:e)? )?(?:le|la|l['’]) ?(?:charisme|charme|cerveau|intelligence|qi|finesse|élégance|subtilité|sens moral|mémoire|honnêteté|courage|volonté|maturité)(?: [\p{L}]+)? d['’] ?(?:une?) ${FR}`,
    },
    {
      verdict: "insult",
      pattern: String.raw`WHO (?:est|était|semble) (?:à peu près )?aussi (?:[\p{L}]+) qu['’]une? ${FR}`,
    },
    {
      verdict: "insult",
      pattern: String.raw`(?:j['’]ai|nous avons|on a) (?:connu|vu|rencontré) des ${FR} plus [\p{L}]+ que WHO`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:ne sait|serait incapable|est incapable|ne saurait|ne pourrait)(?: même)?(?: pas)?(?: même)? (?:de )?(?:placer|trouver|situer|montrer|repérer) [^.!?;:]{2,40}? sur une carte`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:n['’]a|n['’]avait|n['’]ont) (?:jamais (?:dit la vérité|lu un (?:livre|traité)|ouvert un livre)|aucun(?:e)? (?:honneur|dignité|vergogne|honte|scrupules?|colonne vertébrale|cerveau)|ni \p{L}+ ni \p{L}+)`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:était|est|avait|semblait|est arrivée?)(?: encore| à nouveau| visiblement| complètement| une fois de plus)* (?:ivre|saoule?|soûle?|bourrée?|éméchée?|trop bu|bu un coup de trop)(?!\p{L})`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`(?:l['’]attitude|le comportement|le silence|la conduite|l['’]inaction|la réaction|la réponse|les propos|l['’]absence) (?:de |du |d['’])WHO [^.!?;:]{0,30}?(?:est|sont|était|étaient|reste) (?:\p{L}+ment |tout simplement )*(?:honteu(?:x|se|ses)|lâches?|scandaleu(?:x|se|ses)|irresponsables?|indignes?|méprisables?|pathétiques?|lamentables?|inqualifiables?|inexcusables?)(?: et \p{L}+)?`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO (?:s['’]est|se sont) (?:très |vraiment )?(?:mal (?:comporté|conduit)|(?:comporté|conduit|couvert)e?s? (?:de (?:façon|manière) \p{L}+|de ridicule|de honte|honteusement|lâchement|comme (?:un|une) \p{L}+))`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO a (?:sciemment|délibérément|volontairement|effrontément) (?:menti|trompé|induit)[^.!?;:]{0,30}`,
    },
  ],
};

export const SPANISH_SAYINGS: Sayings = {
  cue: /que |tan |como|carisma|cerebro|inteligencia|miente|verdad|capaz|mapa|borrach|vergüenza|comportado|portado|engañ|silencio|actitud/iu,
  rows: [
    {
      verdict: "insult",
      pattern: String.raw`(?:hasta|incluso|cualquier|aun)(?: una?| mi| nuestr[oa])? ${ES}[^.!?;:]{0,20}? (?:\p{L}+ría|puede|sabe|tiene|lo)[^.!?;:]{0,60}? (?:mejor|más[^.!?;:]{1,25}?) que WHO`,
    },
    {
      verdict: "insult",
      pattern: String.raw`WHO tiene (?:todo )?(?:el|la) (?:carisma|encanto|cerebro|inteligencia|gracia|ética|moral|memoria|honestidad|empatía|valentía|madurez|sutileza)(?: [\p{L}]+)? de una? ${ES}`,
    },
    { verdict: "insult", pattern: String.raw`WHO es tan \p{L}+ como una? ${ES}` },
    {
      verdict: "insult",
      pattern: String.raw`(?:he|hemos) (?:conocido|visto) ${ES} más \p{L}+ que WHO`,
    },
    {
      verdict: "insult",
      pattern: String.raw`WHO miente (?:más (?:que|de lo que)|como|cada vez que|hasta|sin parar|siempre que)(?!\p{L})`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:no sabría|no sabe|es incapaz de|sería incapaz de|no podría) (?:ni )?(?:encontrar|ubicar|situar|señalar) [^.!?;:]{2,40}? en (?:un|el) mapa`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:no tiene|no tuvo|carece de) (?:ni (?:idea|vergüenza|cerebro)|vergüenza|honor|escrúpulos|dignidad|palabra|cerebro)(?!\p{L})`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:estaba|está|llegó|apareció|iba|venía)(?: otra vez| de nuevo| completamente| visiblemente| claramente)* (?:borrach[oa]|ebri[oa]|pasad[oa] de copas|bebid[oa])(?!\p{L})`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO (?:ha engañado|engañó|ha mentido|mintió)(?: \p{L}+){0,3}? (?:a sabiendas|deliberadamente|al (?:parlamento|congreso|pueblo|país)|a (?:todos|los ciudadanos|la cámara))`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`(?:la actitud|el comportamiento|el silencio|la conducta|la inacción|la respuesta|las palabras|la reacción) (?:de |del )WHO [^.!?;:]{0,30}?(?:es|son|fue|fueron|resulta) (?:\p{L}+mente |una? )*(?:vergonzos[oa]s?|cobardes?|escandalos[oa]s?|irresponsables?|indign[oa]s?|despreciables?|patétic[oa]s?|lamentables?|vergüenza|inaceptables?)`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO (?:se ha|se) (?:comportado|portado|comportó|portó) (?:de (?:forma|manera|modo) \p{L}+|como una? \p{L}+|vergonzosamente|cobardemente|fatal|muy mal)`,
    },
  ],
};

export const PORTUGUESE_SAYINGS: Sayings = {
  cue: /que |tão |como|carisma|cérebro|inteligência|mente|verdade|capaz|mapa|bêbad|vergonha|comport|enganou|silêncio|atitude/iu,
  rows: [
    {
      verdict: "insult",
      pattern: String.raw`(?:até|mesmo|qualquer)(?: uma?| o meu| a minha)? ${PT}[^.!?;:]{0,20}? (?:\p{L}+(?:ria|ava)|pode|sabe|tem|faz)[^.!?;:]{0,60}? (?:melhor|mais[^.!?;:]{1,25}?) (?:do )?que WHO`,
    },
    {
      verdict: "insult",
      pattern: String.raw`WHO tem (?:todo |toda )?(?:o|a) (?:carisma|charme|cérebro|inteligência|graça|ética|moral|memória|honestidade|empatia|coragem|maturidade|subtileza|sutileza)(?: [\p{L}]+)? de uma? ${PT}`,
    },
    { verdict: "insult", pattern: String.raw`WHO é tão \p{L}+ (?:como|quanto) uma? ${PT}` },
    {
      verdict: "insult",
      pattern: String.raw`(?:já )?(?:conheci|vi) ${PT} mais \p{L}+ (?:do )?que WHO`,
    },
    {
      verdict: "insult",
      pattern: String.raw`WHO mente (?:mais (?:do )?que|como|sempre que|cada vez que|até|com quantos)(?!\p{L})`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:não saberia|não sabe|é incapaz de|seria incapaz de|não conseguiria|não consegue) (?:nem |sequer )?(?:encontrar|localizar|apontar|achar|situar) [^.!?;:]{2,40}? (?:num|no) mapa`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:não tem|não teve) (?:nem )?(?:ideia do que|vergonha|honra|escrúpulos|dignidade|palavra|cérebro|noção)(?!\p{L})`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:estava|está|chegou|apareceu|vinha)(?: outra vez| de novo| completamente| visivelmente| claramente)* (?:bêbad[oa]|bêbed[oa]|embriagad[oa]|com os copos)(?!\p{L})`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO (?:enganou|mentiu)(?: \p{L}+){0,3}? (?:deliberadamente|conscientemente|ao (?:parlamento|congresso|povo|país)|aos cidadãos)`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`(?:a atitude|o comportamento|o silêncio|a conduta|a inação|a resposta|as palavras|a reação) (?:de |do |da )WHO [^.!?;:]{0,30}?(?:é|são|foi|foram) (?:\p{L}+mente |uma? )*(?:vergonhos[oa]s?|cobardes?|covardes?|escandalos[oa]s?|irresponsáve(?:l|is)|indign[oa]s?|desprezíve(?:l|is)|patétic[oa]s?|lamentáve(?:l|is)|vergonha)`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO comportou-se (?:de (?:forma|maneira|modo) \p{L}+|como uma? \p{L}+|vergonhosamente|cobardemente|muito mal)`,
    },
  ],
};

export const GERMAN_SAYINGS: Sayings = {
  cue: /als |wie |charisma|charme|hirn|verstand|iq |lügt|wahrheit|landkarte|karte|betrunken|schäbig|verhalten|benommen|schweigen|feig|belogen|getäuscht|sogenannt/iu,
  rows: [
    {
      verdict: "insult",
      pattern: String.raw`(?:selbst|sogar|jede[rs]?|noch) (?:eine?[rnsm]? |mein(?:e)? )?${DE}[^.!?;:]{0,20}? (?:würde|könnte|kann|hätte|hat|ist)[^.!?;:]{0,60}? (?:besser|mehr|klüger|schneller|schlauer)[^.!?;:]{0,40}? als WHO`,
    },
    {
      verdict: "insult",
      pattern: String.raw`WHO hat (?:ungefähr |etwa )?(?:das|den) (?:charisma|charme|hirn|gehirn|verstand|iq|feingefühl|taktgefühl|gedächtnis|rückgrat|horizont) eine[rs] ${DE}`,
    },
    {
      verdict: "insult",
      pattern: String.raw`WHO ist (?:ungefähr |etwa )?(?:so|genauso) [\p{L}]+ wie (?:eine?|drei meter|zehn meter) ${DE}`,
    },
    {
      verdict: "insult",
      pattern: String.raw`(?:klügere|schlauere|charmantere|nettere|intelligentere) ${DE} (?:getroffen|gesehen|gekannt) als WHO`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:würde|könnte|kann|findet|fände) [^.!?;:]{2,40}? (?:nicht einmal|nicht mal|nicht) auf (?:der|einer) (?:land)?karte`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`WHO (?:war|ist|kam|erschien|wirkte)(?: wieder| schon wieder| mal wieder| offensichtlich| sichtlich| völlig)* (?:betrunken|besoffen|sturzbetrunken|angetrunken|blau(?=[.!]))(?!\p{L})`,
    },
    {
      verdict: "contempt",
      pattern: String.raw`(?:der|die|dieser|diese) sogenannte (?!institution)WHO`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO (?:hat|haben) sich (?:[^.!?;:]{1,30} )?(?:schäbig|schändlich|feige|unwürdig|unmöglich|peinlich|erbärmlich|unanständig|skandalös|unverantwortlich) (?:verhalten|benommen|aufgeführt)`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`(?:das (?:schweigen|verhalten|benehmen|auftreten)|die (?:reaktion|haltung|antwort|untätigkeit)) (?:des|der|von) WHO [^.!?;:]{0,30}?(?:ist|war|bleibt) (?:[\p{L}]+ )?(?:schändlich|feige|skandalös|unverantwortlich|unwürdig|erbärmlich|peinlich|eine schande|beschämend)`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO (?:hat|haben) (?:[^.!?;:]{1,40} )?(?:wissentlich|bewusst|absichtlich|vorsätzlich) (?:belogen|getäuscht|irregeführt|hinters licht geführt)`,
    },
  ],
};
