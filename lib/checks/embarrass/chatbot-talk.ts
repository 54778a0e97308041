/**
 * How an assistant speaks of a text that it wrote for somebody, and how somebody asks for one: by what is presented, offered, told of
 * or ordered, since the wording changes with every model. Source: general knowledge of assistants' answers in en, fr, es, pt and
 * de, written for this project on 2026-11-21.
 */
import { cued } from "@/lib/draft/cued-pattern";
import { type Span, trimmedSpanOf } from "@/lib/draft/span";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { lowered, plainPattern } from "./insult/plain-pattern";

/** What an assistant makes, and what it may call so of everything. */
const MADE =
  "(?:tweets?|tuits?|tuítes?|drafts?|posts?|captions?|options?|versions?|variants?|variations?|alternatives?|rewrites?|suggestions?|propositions?|propuestas?|propostas?|sugerencias?|sugest(?:ão|ões)|borrador(?:es)?|rascunhos?|versi(?:ón|ones)|vers(?:ão|ões)|opci(?:ón|ones)|opç(?:ão|ões)|entw(?:urf|ürfe)|vorschl(?:ag|äge)|version(?:en)?|fassung(?:en)?|optionen|varianten?|beitrag)";
const MADE_ANEW =
  "(?:(?:corrected|revised|updated|edited|polished|improved|translated|shortened|rewritten|final) (?:text|statement|message|translation|paragraph|version|post|tweet)|texte (?:corrigé|révisé|remanié|traduit)|version (?:corrigée|révisée|remaniée)|(?:texto|mensaje|mensagem) (?:corregido|revisado|corrigido|revisto|traducido|traduzido)|(?:überarbeitete|korrigierte|verbesserte|gekürzte)[rn]? (?:text|version|fassung|beitrag))";
const NOD =
  "(?:certainly|sure(?: thing)?|of course|absolutely|got it|understood|great (?:idea|question)|happy to help|no problem|thanks? (?:you )?for (?:the|sharing|providing)[^.!,]{0,40}|bien sûr|avec plaisir|certainement|d['’]accord|¡?claro(?: que s[íi]m?)?|¡?por supuesto|¡?con gusto|com certeza|com prazer|natürlich|gerne|klar|selbstverständlich|verstanden)\\s?[!.,:]+\\s*";
const HERE =
  "(?:here(?:['’]s| is| are)(?: (?:a|an|the|your|some|my|another|one|two|three|four|five|a few))?|below (?:is|are)(?: (?:a|the|some|three))?|below,? you(?:['’]ll| will) find(?: (?:a|the|some|three))?|voici(?: (?:une?|le|la|les|votre|vos|deux|trois|quelques))?|aquí (?:tienes|tiene|está|están|va|van)(?: (?:una?|el|la|tu|su|dos|tres|algunas))?|aqui (?:está|estão|tem|tens|vai|vão)(?: (?:uma?|o|a|as|os|seu|sua|duas|três|algumas))?|segue(?:m)?(?: (?:uma?|o|a|as))?|hier (?:ist|sind|kommt|ein|eine)(?: (?:ein|eine|der|die|das|dein|deine|ihr|ihre|drei|zwei|einige))?)";
/** What stands above, as its maker calls it. */
const MADE_HERE =
  "(?:texte?|texto|rascunho|borrador|brouillon|projet|proposition|propuesta|proposta|tuit|tuíte|tweet|post|mensaje|mensagem|message|versión|versão|version|entwurf|beitrag|vorschlag|fassung)";
/** Something ends here, so that what it names is the draft below. */
const ENDS =
  "(?: (?:you can (?:use|post|adapt)|for (?:you|x|twitter|linkedin|your (?:post|tweet|account|embassy))|below|to choose from|under 280 characters|pour (?:vous|toi)|para (?:ti|usted|você|x|twitter)|für (?:dich|sie|x|twitter)))?\\s?:\\s*$";
const LONGER =
  "(?:shorter|longer|punchier|snappier|warmer|crisper|simpler|clearer|friendlier|(?:more|less) (?:formal|casual|concise|diplomatic|personal|engaging|neutral|playful|positive)|plus (?:court|courte|formel|formelle|concis)|más (?:corto|corta|formal|breve|conciso)|mais (?:curto|curta|formal|breve|conciso)|kürzer|länger|formeller|knapper|lockerer)";
const WORK =
  "(?:make|draft|write|rewrite|shorten|adjust|adapt|tailor|translate|prepare|provide|create|generate|turn|refine|tweak|add|suggest|offer|produce)";

const TALK: readonly GatedPattern[] = [
  {
    // "Here's a draft you can use:", "Voici trois options :", "Klar, hier ein Vorschlag:"
    cue: /:\s*$/,
    pattern: plainPattern(
      `^[\\s"“«*_>#-]*(?:${NOD})?(?:based on (?:your|the) [^,:.]{3,40}, )?${HERE} (?!(?:english|french|spanish|german|arabic|full|video|español)(?!\\p{L}))(?:(?:[\\p{L}-]+,? ){0,2}?${MADE}|${MADE_ANEW})(?!\\p{L})(?: (?:de|for|für|para|pour|do|du|del|of) (?:(?:your|the|an?|our|deinen|ihren|einen|den|une?|votre|le|tu|su|el|um|seu|o) )?(?:tweets?|tuits?|tuítes?|posts?|x|linkedin|beitrag|publication|publicación|publicação|announcement|message)[^:.]{0,30})?${ENDS}`,
      "",
    ),
  },
  {
    // "Certainly! Here is the text:": a nod, and then a text of any name.
    cue: /:\s*$/,
    pattern: plainPattern(
      `^[\\s"“«*_>#-]*${NOD}${HERE} (?:[\\p{L}-]+ ){0,2}?(?:text|texte|texto|translation|traduction|traducción|tradução|übersetzung|statement|message|summary|${MADE})(?!\\p{L})[^:.]{0,40}:\\s*$`,
      "",
    ),
  },
  {
    // "I've drafted a tweet for you", "Let me draft that for you", "I've used placeholders for the names"
    cue: /i['’]ve |i have |let me |i used |i kept /,
    pattern: plainPattern(
      `(?:^|[.!?:] )(?:(?:i['’]ve|i have) (?:drafted|rewritten|reworded|shortened|translated|polished|refined|put together|prepared|created|written) (?:you )?(?:a|an|the|your|this|some|two|three|it) (?:[\\p{L}-]+ ){0,2}(?:tweets?|posts?|drafts?|captions?|versions?|options?|text|message|thread)(?: (?:for you|below|that|in|to|for (?:x|twitter|linkedin|your))|[.:!]|$)|let me (?:help you )?(?:draft|write|rewrite|polish|shorten|rephrase) (?:that|this|it|a (?:tweet|post|draft))(?!\\p{L})|(?:i['’]ve|i have|i) used placeholders)`,
      "",
    ),
  },
  {
    // "This version is under 280 characters", "Ce tweet fait 243 caractères"
    cue: /\d/,
    pattern: plainPattern(
      `(?:this|the|it|ce|cette|este|esta|der|dieser|die|diese|das|cet|o|a) ?(?:tweet|post|version|draft|text|caption|versión|tuit|texto|versão|fassung|beitrag|texte)? (?:is|has|stays|comes in|fits|fait|compte|tiene|tem|hat|umfasst)(?: (?:at|in|well|just|about|around|exactly|environ|unos?|cerca de|etwa))* (?:under |within |below |less than |moins de |menos de |unter )?\\d{2,3}[ -](?:characters?|caractères|caracteres|zeichen)(?!\\p{L})`,
      "",
    ),
  },
  {
    // "If you'd like, I can also prepare a thread", "Should I also draft a LinkedIn version?", "Would you like a more formal version?"
    cue: /i can |should i|shall i|would you like|do you want|je peux|voulez-vous|souhaitez|veux-tu|puedo|te gustaría|quieres|posso|gostaria|quer |möchte|kann ich|soll ich/,
    pattern: plainPattern(
      `(?:(?:i can(?: also)?|(?:should|shall) i(?: also)?|(?:would you like|do you want) me to) ${WORK} (?:it |this |that |you |a |an |the |some |another )*(?:[\\p{L}-]+ ){0,2}?(?:${LONGER}|versions?|threads?|hashtags?|linkedin|tone|caption|tweets?|posts?|drafts?)|(?:would you like|do you want|voulez-vous|souhaitez-vous|veux-tu|(?:te|le) gustaría|quieres|quiere|gostaria de|quer|queres|möchten sie|möchtest du) (?:a|an|another|une|una|uma|eine) (?:(?:version|versión|versão|fassung) )?${LONGER}[rsnm]?e?(?!\\p{L})|je peux (?:aussi |également )?(?:proposer|rédiger|préparer|faire|traduire|raccourcir|ajuster|adapter)(?: [^.?!]{0,25})?(?:version|ton|tweet|texte|linkedin|post)|puedo (?:también )?(?:hacer|preparar|redactar|ofrecer|crear|escribir) [^.?!]{0,25}(?:versión|tuit|hilo|linkedin|tono|post)|posso (?:também )?(?:fazer|preparar|redigir|criar|escrever) [^.?!]{0,25}(?:versão|tweet|linkedin|tom|post|thread)|kann ich (?:auch |noch |gerne )*(?:eine?n? )?[^.?!]{0,25}(?:version|linkedin|tweet|thread|hashtags|ton)[^.?!]{0,15} (?:schreiben|erstellen|liefern|vorschlagen|machen)|(?:möchten sie|möchtest du|soll ich),? (?:dass ich )?[^.?!]{0,20}(?:hashtags|version|tweet|text|ton) [^.?!]{0,20}(?:hinzufüg|ergänz|anpass|änder|kürz|schreib))`,
      "",
    ),
  },
  {
    // Sign-offs: a wish that the text may do, and an offer to alter "it": "Espero que este texto ajude! Posso adaptá-lo ao LinkedIn."
    cue: /espero que|j['’]espère que|ich hoffe|posso |puedo |je peux |kann ich |passe ich|disposi|disponible|let me know|want me to|diga-me|dígame|dime|this (?:version )?(?:keeps|strikes)/,
    pattern: plainPattern(
      `(?:espero que (?:este|o|el|esta|a|la) ${MADE_HERE} (?:te |lhe |le |vos |os |seja |sea |ajude|ajuda|ayude|sirva|funcione)|j['’]espère que (?:ce|cette|le|la) ${MADE_HERE} (?:vous |te )?(?:convien|plai|aide|sera utile|ira)|ich hoffe,? (?:der|dieser|die|das|dein|ihr) ${MADE_HERE} (?:passt|gefällt|hilft|trifft)|posso (?:também )?(?:adaptá|encurtá|ajustá|traduzi|reescrevê|torná|deixá)-?l[oa](?!\\p{L})|puedo (?:también )?(?:adaptar|acortar|ajustar|traducir|reescribir|alargar|suavizar)l[oa](?!\\p{L})|je peux (?:aussi )?(?:l['’](?:adapter|ajuster|alléger|allonger)|l[ea] (?:raccourcir|traduire|reformuler|rallonger|modifier))(?!\\p{L})|kann ich (?:ihn|es|sie|den text|das) (?:auch |noch |gerne? )*(?:für |in |auf )?[^.?!]{0,25}(?:anpassen|kürzen|übersetzen|umschreiben|formulieren)|(?:gerne )?passe ich (?:den ton|den text|die länge)|(?:à (?:sua |vossa |tua )?disposição|a (?:su |tu )?disposición|je reste disponible|je reste à (?:votre |ta )?disposition) (?:para|pour) (?:o |lo |le |l['’])?(?:ajust|adapt|encurt|acort|raccourc|modifi|reformul|reescr)|let me know if you(?:['’]d like| want|['’]d prefer| prefer| need) (?:it|this|the (?:text|tone|post|draft))(?: to be)? ${LONGER}|^(?:do you )?want me to (?:add|shorten|translate|turn|make|include|rewrite|soften) |(?:diga-me|diz-me|dígame|dime) se? ?(?:si )?(?:quer|quiere|prefere|prefiere|queres|quieres) (?:ajustes|alterações|cambios|mudanças|otra versión|outra versão)|this (?:version )?(?:keeps|strikes) (?:the|a) (?:tone|balance) )`,
      "",
    ),
  },
  {
    // "Key changes: softened the tone", "Why this works: it opens with the news."
    cue: /chang|works?:|works :|explanation|rationale|cambios|modifi|änderung|alteraç/,
    pattern: plainPattern(
      `^[\\s"*_>#-]*(?:key changes?|changes made|main changes|what (?:i|has|was) changed?|why (?:this|it) works|explanation|rationale|changements|modifications(?: apportées)?|cambios(?: realizados)?|alterações(?: feitas)?|(?:wichtigste )?änderungen)[*_]*\\s?:[^.\\n]{0,60}(?:tone|wording|sentence|jargon|soften|shorten|verb|hook|hashtag|opens with|active voice|concise|characters|ton(?!\\p{L})|phrase|raccourci|adouci|tono|frase|acort|suaviz|tom(?!\\p{L})|encurt|satz|gekürzt|formulierung)`,
      "",
    ),
  },
  {
    // "Please replace the bracketed text with the actual details."
    cue: /replace|placeholder|remplace|reemplaz|substitu|ersetz/,
    pattern: plainPattern(
      `(?:replace|fill in|update|adjust|remplace[rz]?|reemplaz[ae]r?|substitu[ai]r?|ersetzen sie|ersetze) (?:all |any |the |each |les |los |os |die )*(?:bracketed|placeholders?|text in brackets|brackets|\\[|crochets|marcadores|corchetes|colchetes|platzhalter)`,
      "",
    ),
  },
  {
    // Excuses: "I cannot verify current events", "Je n'ai pas accès à Internet"
    cue: /verify|confirm|access|accès|acceso|acesso|zugriff|connaissances|information after|dabei|vous aider|opini|meinung/,
    pattern: plainPattern(
      `(?:(?:please note that )?i (?:cannot|can['’]t|am unable to|am not able to) (?:verify|confirm|check|access) (?:current|recent|real-time|this (?:figure|information|claim)|these|live|the (?:accuracy|figures?|date))|i (?:do not|don['’]t) have (?:information|data|knowledge) (?:after|beyond|past) \\d|i can['’]t help with (?:writing|drafting|creating)|je n['’]ai pas accès (?:à|aux) (?:internet|des informations|informations|données)|mes connaissances s['’]arrêtent|je (?:suis désolée?,? (?:mais )?je )?ne (?:peux|suis) pas (?:en mesure de )?(?:vous|t['’])aider|(?:no tengo|não tenho) (?:acceso|acesso) (?:a|en|à) (?:internet|informaç|informaci|datos|dados)|(?:como|soy|sou) (?:una? |uma? )?(?:ia|inteligencia artificial|inteligência artificial),? (?:no|não) (?:tengo|tenho|puedo|posso)|ich habe keinen zugriff auf (?:aktuelle|das internet|echtzeit)|(?:dabei|damit) kann ich (?:leider )?nicht (?:helfen|weiterhelfen))`,
      "",
    ),
  },
  {
    // "This version emphasizes …" in other languages; "Let me know if you'd like changes" in German.
    cue: /version|versión|versão|fassung|bescheid|wissen/,
    pattern: plainPattern(
      `(?:^|[.!?] )(?:(?:cette version|esta versión|esta versão|diese (?:version|fassung)) (?:met l['’]accent|souligne|insiste|garde|conserve|reste|destaca|subraya|mantiene|pone|realza|mantém|sublinha|enfatiza|betont|hebt|behält|bleibt|wahrt)|(?:sag|sagen sie|gib|geben sie)(?: mir)?(?: gerne)? bescheid,? (?:wenn|falls|ob)|lass(?:en sie)? mich wissen,? (?:wenn|falls|ob))(?!\\p{L})`,
      "",
    ),
  },
  {
    // Orders to a chatbot: "Write a tweet about the treaty", "Make it shorter", "Réécris ce texte :"
    cue: /tweet|post|tuit|tuíte|text|shorter|formal|280|paragraph|caption|into |en anglais|al inglés|para inglês|ins engl|message/,
    pattern: plainPattern(
      `^[\\s"“«*_>#-]*(?:please |can you |could you |prompt ?: ?)*(?:(?:write|draft|create|generate|compose)(?: me)? (?:a|an|two|three) (?:[\\p{L}-]+ ){0,3}(?:tweets?|social media posts?|linkedin posts?|captions?|instagram posts?|x posts?) (?:about|on|for|announcing|congratulating|in the voice|from|to mark|marking|celebrating|using|with|based)|(?:rewrite|improve|rephrase|summari[sz]e|shorten|simplify|proofread|fix|polish) (?:this|the following|it)(?: (?:text|tweet|post|paragraph|message|sentence|statement))?(?: (?:in|to|into|for|so|as|and)(?!\\p{L})|\\s?:|\\.?$)|make (?:it|this)(?: (?:text|tweet|post))? (?:sound )?${LONGER}(?!\\p{L})|(?:écris|écrivez|rédige|rédigez)(?:-moi)? (?:un|une) (?:[\\p{L}-]+ )?(?:tweet|post|publication) (?:sur|pour|à propos|annonçant|félicitant)|(?:réécris|réécrivez|reformule|reformulez|améliore|améliorez|corrige|corrigez|raccourcis) (?:ce|le) (?:texte|tweet|post|message)|(?:escribe|redacta|genera|crea)(?:me)? (?:un|una) (?:[\\p{L}-]+ )?(?:tuit|tweet|post|publicación) (?:sobre|para|anunciando|felicitando)|(?:reescribe|mejora|corrige|acorta|resume) (?:este|el siguiente) (?:texto|tuit|mensaje|post)|(?:escreva|escreve|redija|crie|gere) (?:um|uma) (?:[\\p{L}-]+ )?(?:tweet|tuíte|post|publicação) (?:sobre|para|anunciando|felicitando)|(?:reescreva|reescreve|melhore|corrija|encurte|resuma) (?:este|o seguinte) (?:texto|tweet|post)|(?:schreibe?|verfasse|erstelle)(?: mir)? (?:einen|ein) (?:[\\p{L}-]+ )?(?:tweet|post|beitrag) (?:über|zu|zum|zur|für)|(?:formuliere?|überarbeite|verbessere|kürze|korrigiere) (?:diesen|den folgenden) (?:text|tweet|beitrag|satz)|(?:translate (?:this|the following|it)?|traduis|traduisez|traduce|traduza|traduz|übersetze?)(?: (?:ce texte|este texto|diesen text|this|das|the following))? (?:into|to|en|al|para|ins|in) (?:\\p{L}+)\\s?:)`,
      "",
    ),
  },
  {
    // The window's own words.
    cue: /said:|regenerate|copy code|thought for|reasoned for|searching the web|a dit :|you are a|chatgpt:|gemini:|copilot:|claude:/,
    pattern: plainPattern(
      `^[\\s"*_>#-]*(?:(?:you|chatgpt|gemini|copilot|claude) said:|(?:chatgpt|gemini|copilot|claude|assistant|user):\\s|(?:chatgpt|gemini|copilot|claude):?$|regenerate (?:response|draft)s?$|copy code$|(?:thought|reasoned) for (?:\\d+|a few|a couple of) seconds?$|searching the web|you are an? (?:[\\p{L}-]+ ){0,3}(?:social media|communications?|press|expert|assistant|diplomat|copywriter)[^.!?]{0,40}(?:manager|officer|assistant|expert|for an? (?:embassy|ministry)))`,
      "",
    ),
  },
  {
    cue: /^\W{0,4}(?:tweet|post|tone|option|version|opción|opção|fassung|vorgeschlagene)/,
    pattern: plainPattern(
      `^[\\s"*_>#-]*(?:(?:tweet|post|caption) (?:option|version|draft|idea) \\d\\s?:|tone: (?:warm|professional|formal|friendly|neutral|diplomatic|casual|engaging|celebratory|positive)(?!\\p{L})[^.!?]{0,40}$|vorgeschlagene hashtags\\s?:|(?:option|version|opción|opção|fassung) (?:\\d|[ab])\\s?(?:[:–—-]|\\() ?(?:formal|formelle|formell|informal|casual|short|long|playful|diplomatic|warm|warm tone|neutral|neutre|förmlich|kurz|corta|curta|courte)[)*]*\\s?:?(?:\\s|$))`,
      "",
    ),
  },
];

/** A version of what is shown, heard or read as a work. */
const VERSION_OF_A_WORK = cued(
  /(?:version|versión|versão|fassung|draft|translation|traduction)(?: [\p{L}-]+){0,3}? (?:of|de|d['’]|du|des|del|do|da|von|vom|zum|zu) ?(?:\p{L}+['’ ]){0,2}?(?:films?|movie|v[ií]d[eé]o|clip|podcast|interview|entretien|entrevista|speech|discours|discurso|rede|report|rapport|informe|relatório|bericht|song|chanson|canción|canção|lied|play|pièce|book|livre|libro|livro|buch|trailer|anthem|hymne?|himno|hino)(?!\p{L})/iu,
);

/** "Voici une version plus courte de notre film :": a film, not a text, has versions that readers are shown. */
export function isOfAWork(text: string): boolean {
  return VERSION_OF_A_WORK.test(text);
}

/** The first such sentence, or its part, half-open UTF-16 offsets into a sentence. */
export function findChatbotTalk(text: string): Span | undefined {
  const [match] = isOfAWork(text) ? [] : gatedMatches(lowered(text), TALK);
  return match && trimmedSpanOf(match, /^[^\p{L}\p{N}]*/u);
}
