/** French, Spanish, Portuguese and German ways to insult somebody without an insulting word; written on 2026-11-21. */

import type { Sayings } from "./saying";

export const FRENCH_SAYINGS: Sayings = {
  cue: /que |qu['’]|comme|charisme|charme|cerveau|intelligence|ment|vérité|capable|carte|ivre|saoul|honte|comporté|boire/iu,
  rows: [
    {
      verdict: "conduct",
      pattern: String.raw`(?:l['’]attitude|le comportement|le silence|la conduite|l['’]inaction|la réaction|la réponse|les propos|l['’]absence) (?:de |du |d['’])WHO [^.!?;:]{0,30}?(?:est|sont|était|étaient|reste) (?:\p{L}+ment |tout simplement )*(?:honteu(?:x|se|ses)|lâches?|scandaleu(?:x|se|ses)|irresponsables?|indignes?|méprisables?|pathétiques?|lamentables?|inqualifiables?|inexcusables?)(?: et \p{L}+)?`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO (?:s['’]est|se sont) (?:très |vraiment )?(?:mal (?:comporté|conduit)|(?:comporté|conduit|couvert)e?s? (?:de (?:façon|manière) \p{L}+|de ridicule|de honte|honteusement|lâchement|comme (?:un|une) (?:enfant|gosse|gamine?|adolescente?|bébé|écoli(?:er|ère)|soudard|cow-?boy|colon|conquérant|éléphant|propriétaire|seigneur|voyou|hooligan|barbare|sauvage|parrain|chef de gang|touriste|diva|star|roi|dieu|sourd)(?!\p{L})))`,
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
      verdict: "conduct",
      pattern: String.raw`WHO (?:ha engañado|engañó|ha mentido|mintió)(?: \p{L}+){0,3}? (?:a sabiendas|deliberadamente|al (?:parlamento|congreso|pueblo|país)|a (?:todos|los ciudadanos|la cámara))`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`(?:la actitud|el comportamiento|el silencio|la conducta|la inacción|la respuesta|las palabras|la reacción) (?:de |del )WHO [^.!?;:]{0,30}?(?:es|son|fue|fueron|resulta) (?:\p{L}+mente |una? )*(?:vergonzos[oa]s?|cobardes?|escandalos[oa]s?|irresponsables?|indign[oa]s?|despreciables?|patétic[oa]s?|lamentables?|vergüenza|inaceptables?)`,
    },
    {
      verdict: "conduct",
      pattern: String.raw`WHO (?:se ha|se) (?:comportado|portado|comportó|portó) (?:de (?:forma|manera|modo) \p{L}+|como una? (?:niñ[oa]|cr[íi][oa]|chiquill[oa]|adolescente|bebé|colegial|matón|macarra|hooligan|bárbaro|salvaje|padrino|capo|turista|diva|estrella|rey|dios|señorito|dueño|colono|elefante|energúmeno)(?!\p{L})|vergonzosamente|cobardemente|fatal|muy mal)`,
    },
  ],
};

export const PORTUGUESE_SAYINGS: Sayings = {
  cue: /que |tão |como|carisma|cérebro|inteligência|mente|verdade|capaz|mapa|bêbad|vergonha|comport|enganou|silêncio|atitude/iu,
  rows: [
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
  cue: /als |wie |charisma|charme|hirn|verstand|iq |lügt|wahrheit|landkarte|karte|betrunken|schäbig|verhalten|benommen|schweigen|feig|belogen|getäuscht|sogenannt|mikro|anvertrauen|abkaufen|stell/iu,
  rows: [
    {
      verdict: "contempt",
      cue: /mikro|landkarte|anvertrauen|abkaufen|stell/u,
      pattern:
        "(?:wer hat (?:nur |bloß |eigentlich )?WHO (?:ein mikro(?:fon)?|eine landkarte|die schlüssel|ein telefon) (?:gegeben|überlassen|gelassen))",
    },
    {
      verdict: "contempt",
      cue: /anvertrauen|abkaufen|leihen/u,
      pattern:
        "WHO (?:würde|kann|könnte) (?:ich|man|niemand|keiner) (?:[\\p{L}]+ ){0,4}(?:anvertrauen|abkaufen|leihen)",
    },
    {
      verdict: "contempt",
      cue: /stell/u,
      pattern:
        "stell(?:en sie sich|t euch| dir) vor,? WHO (?:wäre|würde|als) (?:ihr|dein|euer|unser)",
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
