/**
 * What chatbots say around the text they were asked for. Patterns, without regard to case.
 * Source: the assistants' habitual wording in en, fr, es, pt, de, from general knowledge, written for this project on
 * 2026-11-20.
 */

const THING_EN =
  "(?:tweet|post|caption|thread|reply|response|message|statement|text|paragraph|copy|summary|translation|announcement|press release|speech|comment|linkedin post|facebook post|instagram caption|social media post|x post)";

/** At a sentence's head: presenting a draft to the one who asked. */
const NOD =
  "(?:(?:certainly|sure|of course|absolutely|great|gladly|happy to help|no problem|sure thing|as requested|as you requested|per your request|as you asked|here you go|okay|ok|got it|understood)[!,.:—–-]*\\s*)?";

export const OPENINGS: readonly string[] = [
  // en
  NOD +
    "(?:here(?:['’]s| is| are)|below (?:is|are)|this is|i(?:['’]ve| have) (?:drafted|written|prepared|put together|rewritten|revised|created)|how about)\\s+" +
    "(?:a|an|the|your|one|two|three|five|some|several|my|another)?\\s*(?:\\p{L}[\\p{L}-]*,? ){0,3}?" +
    `(?:(?:draft|suggested|proposed|revised|rewritten|reworded|rephrased|polished|shortened|edited|improved|refined|sample|possible|updated|tightened|condensed|alternative|tweet-ready|ready-to-post|social-media-ready)\\s+(?:\\p{L}[\\p{L}-]* ){0,2}?(?:${THING_EN}|version|draft|option|options|versions|drafts)s?(?![\\p{L}])|draft (?:for|of) (?:a |an |the |your )?${THING_EN})`,
  NOD +
    "(?:here(?:['’]s| is| are)|below (?:is|are))\\s+(?:a|an|the|your|one|two|three|another|some) (?:\\p{L}[\\p{L}-]*,? ){1,6}versions?(?: (?:of (?:your|the|this) (?:tweet|post|text|message|draft|statement|caption)|that \\p{L}+[^.:!?\\n]{0,50}|for (?:x|twitter|linkedin|facebook|instagram|social media)|in (?:a|an) \\p{L}+ (?:tone|style)|under \\d+ characters))?\\s*(?::|$)",
  `(?:certainly|sure|of course|absolutely|great choice|got it|sure thing|happy to help|understood)[!,.—–-]+\\s*(?:here|below|i(?:['’]ve| have|['’]d be happy))(?![\\p{L}])`,
  `${NOD}here(?:['’]s| is) (?:a|an|your) (?:\\p{L}+ ){0,2}(?:tweet|caption|social media post|linkedin post|facebook post|x post)(?: (?:for|about|that|you can|based|in|under|with|to|congratulating|announcing|marking|celebrating)[^:\\n]{0,90})?\\s*:`,
  "here are (?:a few|some|three|two|five|several|\\d) (?:\\p{L}+ ){0,2}(?:options|versions|drafts|tweets|posts|captions|variations|alternatives)(?: (?:for (?:your|a|the) (?:tweet|post|caption|announcement|message|statement|text|thread|social)|you (?:can|could|might) (?:use|post|choose)|to choose from|based on)[^:\\n]{0,60})?\\s*:",
  "(?:please )?(?:write|draft|compose|generate) (?:me )?(?:a|an|the) (?:\\p{L}+ ){0,3}(?:tweet|social media post|linkedin post|caption|x post)(?: (?:announcing|congratulating|from|in (?:english|french|spanish|german|portuguese|the style)|under|max|that|for (?:the|our) (?:embassy|ambassador|ministry)))",
  "(?:please )?(?:rewrite|rephrase|shorten|translate|proofread|polish) (?:this|the following|it|the text below)(?: (?:tweet|post|text|message|paragraph))?(?: (?:to|in|into|so|for|as|and|make)(?![\\p{L}])|\\s*:)",
  // fr
  "(?:(?:bien sûr|certainement|avec plaisir|absolument|volontiers|d['’]accord)\\s?[!,.:—–-]\\s*)?(?:voici|voilà|ci-dessous)\\s*,?\\s*(?:une?|la|le|votre|ton|quelques|deux|trois|plusieurs|des)\\s+(?:\\p{L}+ ){0,2}?(?:propositions?|suggestions?|versions?|ébauches?|brouillons?|projets?|exemples?|reformulations?|options?|variantes?)(?: (?:plus|moins) \\p{L}+(?: et (?:plus )?\\p{L}+)?| (?:révisée?|reformulée?|améliorée?|corrigée?|raccourcie?|courte|remaniée?))*(?: (?:de|d['’]un|du|pour|sous|à)\\s?(?:votre |ton |un |une |le |la )?(?:tweet|post|texte|message|publication|légende|publier|linkedin|facebook|x))?\\s*:",
  "voici (?:un|une|votre|ton|le|la) (?:\\p{L}+ )?(?:tweet|post|publication|légende|texte)(?: (?:pour|que vous|révisé|corrigé|reformulé|en moins)[^:\\n]{0,60})?\\s*:",
  "(?:rédige|rédigez|écris|écrivez)(?:-moi)? (?:un|une) (?:\\p{L}+ )?(?:tweet|post|publication)(?![\\p{L}])",
  // es
  "(?:(?:¡?claro(?: que sí)?|por supuesto|desde luego|con gusto|seguro)\\s?[!,.:—–-]\\s*)?(?:aquí (?:tienes|tiene|te dejo|le dejo|está|van?)|a continuación(?:,)? (?:te|le)? ?(?:presento|dejo|propongo))\\s+(?:una?|la|el|tu|su|algunas|unas|dos|tres|varias)\\s+(?:\\p{L}+ ){0,2}?(?:versi(?:ón|ones)|propuestas?|sugerencias?|borrador(?:es)?|opci(?:ón|ones)|tuits?|tweets?|publicaci(?:ón|ones)|posts?|textos?)[^.:!?\\n]{0,70}:",
  "(?:escribe|redacta|genera)(?:me)? (?:un|una) (?:\\p{L}+ )?(?:tuit|tweet|post|publicación)(?![\\p{L}])",
  // pt
  "(?:(?:claro(?: que sim)?|com certeza|certamente|com prazer|com todo o prazer)\\s?[!,.:—–-]\\s*)?(?:aqui (?:está|tens|tem|vai|estão|vão)|segue(?:m)?(?: abaixo)?|eis)\\s+(?:uma?|a|o|sua?|tua?|algumas|duas|três)\\s+(?:\\p{L}+ ){0,2}?(?:vers(?:ão|ões)|propostas?|sugest(?:ão|ões)|rascunhos?|opç(?:ão|ões)|tu[ií]tes?|tweets?|publicaç(?:ão|ões)|posts?)[^.:!?\\n]{0,70}:",
  "(?:escreve|escreva|redige|redija|gera)(?:-me)? (?:um|uma) (?:\\p{L}+ )?(?:tuíte|tweet|post|publicação)(?![\\p{L}])",
  // de
  "(?:(?:natürlich|gerne?|klar|selbstverständlich|sicher)\\s?[!,.:—–-]\\s*)?(?:hier (?:ist|sind|kommt|findest du|finden sie)|nachfolgend)\\s+(?:eine?|ein|die|der|dein|ihr|deine|ihre|drei|zwei|einige|mein)\\s+(?:\\p{L}+ ){0,2}?(?:entwurf|entwürfe|vorschlag|vorschläge|version(?:en)?|fassung(?:en)?|formulierung|tweet|post|beitrag|variante(?:n)?|überarbeitung)[^.:!?\\n]{0,60}:",
  "hier ist (?:ein|dein|ihr|mein) (?:\\p{L}+ )?(?:entwurf|vorschlag|tweet-entwurf) für (?:deinen|ihren|einen|den) (?:tweet|post|beitrag)",
  "(?:schreibe?|verfasse|formuliere) (?:mir )?(?:einen|ein) (?:\\p{L}+ )?(?:tweet|post|beitrag)(?![\\p{L}])",
];

/** Anywhere: what only a chatbot says of itself, and its excuses. */
export const SELF_TALK: readonly string[] = [
  "as an ai(?: language)?(?: model| assistant|,)",
  "as a (?:large )?language model",
  "i(?:['’]m| am) (?:just |only )?an? (?:ai|artificial intelligence|language model|large language model|virtual assistant)(?![\\p{L}])",
  "i (?:cannot|can['’]t|am unable to|['’]m unable to|am not able to) (?:assist|help|comply|fulfil|fulfill|provide assistance) with (?:that|this|your request)",
  "i(?:['’]m| am) (?:sorry|afraid),? (?:but )?i (?:cannot|can['’]t|am unable to|['’]m unable to|won['’]t be able to) (?:assist|help|fulfil|fulfill|provide|generate|create|write|comply)",
  "i (?:cannot|can['’]t) (?:fulfil|fulfill|complete) (?:that|this|your) request",
  "i (?:don['’]t|do not) have (?:access to )?real-?time (?:data|information|access)",
  "(?:my|as of my) (?:knowledge cut-?off|last (?:knowledge )?update|training data)",
  "i (?:cannot|can['’]t) (?:browse|access) (?:the internet|the web|links|external)",
  "as of my (?:last|latest) (?:knowledge|training)",
  "i (?:don['’]t|do not) have (?:personal )?(?:opinions|beliefs|feelings|personal (?:views|experiences))",
  "(?:i(?:['’]m| am) )?(?:sorry|apologies|unfortunately),? (?:but )?i (?:can['’]?t|cannot|won['’]?t|am unable to|['’]m unable to) (?:create|generate|write|produce|provide|assist|discuss|engage|help)",
  "(?:i(?:['’]ve| have) )?(?:kept|keeps|stays|fits|is|it['’]s) (?:it |this |everything )?(?:well |comfortably )?(?:under|within|below|in) (?:the )?(?:\\d{3}|x['’]s|twitter['’]s)[- ]characters?",
  "i(?:['’]ve| have) (?:adjusted|softened|shortened|tightened|polished|rephrased|reworded|revised) (?:the (?:tone|text|wording|draft|language|tweet|post)|it|your)",
  "(?:word|character) count: ?\\d+",
  "[([]\\d{2,3} characters(?: (?:including|with|incl)[^)\\]]{0,30})?[)\\]]",
  "en tant qu['’](?:ia|intelligence artificielle|modèle de langage|assistant (?:ia|virtuel))",
  "je suis (?:une ia|un modèle de langage|une intelligence artificielle)",
  "je (?:ne peux pas|suis désolée?,? (?:mais )?je ne peux pas) (?:répondre à cette demande|vous aider avec|t['’]aider avec)",
  "como (?:una ia|modelo de lenguaje|inteligencia artificial|un modelo de lenguaje)",
  "soy (?:una ia|un modelo de lenguaje|una inteligencia artificial)",
  "lo siento, (?:pero )?no puedo (?:ayudar(?:te|le)? con|cumplir|generar|proporcionar)",
  "como (?:uma ia|um modelo de linguagem|modelo de linguagem|uma inteligência artificial)",
  "(?:lamento|desculpe|sinto muito),? (?:mas )?não posso (?:ajudar com|atender|gerar|fornecer)",
  "als (?:ki|ki-sprachmodell|ki-modell|sprachmodell|künstliche intelligenz)(?:,| kann| habe| bin| verfüge)",
  "ich bin (?:eine ki|ein sprachmodell|eine künstliche intelligenz)",
  "es tut mir leid, (?:aber )?ich kann (?:dabei nicht|diese anfrage|dir dabei|ihnen dabei)",
];

/** Marks that assistants' interfaces leave in copied text. */
export const ARTEFACTS: readonly string[] = [
  "oai_?cit(?:e|ation)",
  "contentreference\\[",
  "turn\\d+(?:search|view|news|image|file)\\d+",
  "【\\d+[†:][^】]{0,40}】",
  "</?think>",
  "<\\|(?:im_start|im_end|endoftext)\\|>",
  "\\[attached_file:\\d+\\]",
  "grok_(?:render|card)",
  "\\[cite(?:_start|: ?\\d+)",
];

/** Sign-offs and offers: from the one who was asked to the one who asked. */
export const CLOSINGS: readonly string[] = [
  "(?:i )?hope (?:i|that i) (?:could|was able to) help",
  "j['’]espère (?:vous |t['’])avoir (?:aidée?|été utile)",
  "espero haber(?:te|le)? (?:ayudado|sido útil)",
  "espero ter (?:ajudado|sido útil)",
  "ich hoffe,? ich konnte (?:dir |ihnen )?(?:helfen|weiterhelfen)",
  "(?:i )?hope (?:this|that) helps(?= *(?:[.!…;:]|$))",
  "let me know if (?:you['’]d like|you would like|you want|you need|you prefer|there['’]s anything|there is anything|this works|that works)(?: me)?(?: to| any| a| an| another| further| more| it| this| anything| something|[.!]|$)",
  "(?:would|do) you (?:like|want) me to (?:adjust|make|change|shorten|tweak|write|draft|translate|revise|refine|add|create|rewrite|tailor|turn|include|adapt)",
  "(?:want|like) me to (?:adjust|make it|shorten|tweak|translate|revise|refine|rewrite|tailor|turn|adapt)",
  "feel free to (?:adjust|modify|edit|customi[sz]e|tweak|adapt|personali[sz]e|change) (?:it|this|the|as)(?![\\p{L}])",
  "is there anything else (?:i can|you['’]d like|you would like)",
  "i(?:['’]m| am) happy to (?:adjust|refine|revise|tweak|make|help further)",
  "if you(?:['’]d like| want| would like), i can (?:also )?(?:adjust|make|shorten|translate|provide|create|write|give|offer|turn|tailor|add|draft)",
  "(?:dites-moi|dis-moi|faites-moi savoir|fais-moi savoir) si (?:vous (?:souhaitez|voulez|désirez)|tu (?:veux|souhaites)|cela|ça)",
  "(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu) que je (?:modifie|l['’]adapte|le|la|raccourcisse|traduise|change|propose|ajoute|reformule)",
  "n['’]hésitez pas (?:à me (?:dire|le dire|demander)|si vous souhaitez que je|à (?:l['’]adapter|le modifier|l['’]ajuster))",
  "j['’]espère que (?:cela|ça|ceci) (?:vous|t['’]|te) ?(?:aide|aidera|convient|conviendra)",
  "espero que (?:esto|te|le) (?:te |le )?(?:ayude|sirva|sea útil|resulte útil)",
  "(?:avísame|dime|hazme saber|házmelo saber|hágame saber|déjame saber) si (?:quieres|necesitas|deseas|prefieres|te gustaría|desea|necesita)",
  "(?:quieres|te gustaría|desea|quiere) que (?:lo|la|le|te|ajuste|cambie|modifique|haga|adapte|acorte|traduzca)(?![\\p{L}])",
  "espero que (?:isto|isso) (?:ajude|te ajude|o ajude|seja útil)",
  "(?:avise|diga|diz|avisa|informe)(?:-me)?,? se (?:quiser|precisar|preferir|desejar|quiseres|precisares|gostaria)",
  "(?:gostaria|queres|quer|deseja) que eu (?:ajust|mud|modifi|adapt|encurt|traduz|faça|o )",
  "ich hoffe,? (?:das|dies|es) (?:hilft|gefällt|passt)",
  "(?:lass(?:en sie)? (?:es )?mich|sag(?:en sie)? mir)(?: gerne| bitte)?(?: wissen)?,? (?:wissen,? )?(?:wenn|falls|ob) (?:du|sie|ich|etwas)",
  "(?:möchtest du|möchten sie|soll ich),? (?:dass ich )?(?:den|die|das|ihn|sie|es|noch|etwas) ?(?:[\\p{L} ]{0,30})(?:anpass|änder|kürz|übersetz|umformulier|überarbeit)",
  "passe? (?:ihn|sie|es|den text) gerne an(?![\\p{L}])",
];

/** Alone at the head of a post: an assistant's nod. */
export const NODS =
  /^(?:certainly|sure|sure thing|of course|absolutely|understood|got it|bien sûr|certainement|volontiers|claro|claro que sí|claro que sim|por supuesto|com certeza|certamente|natürlich|gerne|selbstverständlich)\s?!$/iu;
/** "Tweet:", "Tweet (265 characters):", "Post 1:", "Caption:" at the head of a line. */
export const LABELS =
  /^\W{0,3}(?:(?:draft |suggested |proposed |revised )?(?:tweet|post|caption|x post|linkedin post|facebook post|instagram caption|publication|publicación|publicação|tuit|tuíte|beitrag)(?: \d+)?\s*\((?:\d{2,3}|~\d{2,3}|approx)[^)]{0,30}\)|(?:draft |suggested |proposed |revised |rewritten |reworded |polished |shortened |improved |alternative |shorter |longer )(?:tweet|post|caption|version)(?: \d+)?|tweet|caption|x post|linkedin post|facebook post|instagram caption)\W{0,3}:\W{0,3}(?=\s|$)/iu;
/** Fields that an assistant adds to a draft, at the head of any line. */
export const FIELDS =
  /^\W{0,4}(?:suggested (?:hashtags?|image|visual|caption|alt text|emojis?)|(?:hashtag|image|visual|emoji|alt text) suggestions?|alt text|alt-text|texte alternatif|texto alternativo|alternativtext|hashtags? (?:suggérés|sugeridos|sugeridas)|hashtag-vorschläge|call to action|cta)\W{0,3}:/iu;
