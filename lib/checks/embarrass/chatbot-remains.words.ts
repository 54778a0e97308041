/**
 * What chatbots say around the text they were asked for. Patterns, without regard to case.
 * Source: the assistants' habitual wording in en, fr, es, pt, de, from general knowledge, written for this project on
 * 2026-11-20.
 */

const POST =
  "(?:tweet|post|caption|thread|tweet thread|linkedin post|facebook post|instagram caption|social media post|x post)s?";
const NOD =
  "(?:(?:certainly|sure|of course|absolutely|great|gladly|happy to help|no problem|sure thing|as requested|as you requested|per your request|as you asked|here you go|okay|ok|got it|understood)[!,.:—–-]*\\s*)?";
/** After the colon comes the draft itself, not a link to it. */
const COLON = "\\s*:(?!\\s*https?:)";

/** At a sentence's head: presenting a draft to the one who asked. */
export const OPENINGS: readonly string[] = [
  // en
  `${NOD}(?:here(?:['’]s| is| are)|below (?:is|are)|i(?:['’]ve| have) (?:drafted|written|prepared|put together)|how about)(?: (?:a|an|the|your|one|two|three|five|some|several|my|another))? (?:[\\p{L}-]+,? ){0,2}?(?:draft|suggested|proposed|revised|updated|possible|sample|potential|ready-to-post|edited|improved|corrected) (?:[\\p{L}-]+ ){0,2}?${POST}(?![\\p{L}])`,
  `${NOD}(?:here(?:['’]s| is| are)|below (?:is|are))(?: (?:a|an|the|your|one|two|three|some|my|another)) (?:[\\p{L}-]+,? ){0,2}?(?:polished|reworded|rephrased|rewritten|shortened|refined|tightened|condensed|tweet-ready|streamlined) (?:[\\p{L}-]+ ){0,2}?(?:version|draft|text|statement|message|paragraph|take|${POST})s?(?![\\p{L}])`,
  `${NOD}here(?:['’]s| is) (?:a|an|your|another|one) (?:[\\p{L}-]+,? (?:and )?){0,3}?(?:more|less|[\\p{L}]{3,}er|concise|formal|neutral|diplomatic|casual|simplified|professional|engaging|revised) (?:[\\p{L}-]+,? (?:and )?){0,3}?(?:version|take|option|variant|alternative)s?(?: (?:of (?:your|the|this) (?:tweet|post|text|message|draft|statement|caption)|that [^.:!?\\n]{1,50}|for (?:x|twitter|linkedin|facebook|instagram|social media)|in (?:a|an) [\\p{L}-]+ (?:tone|style)|under \\d+ characters))?(?:${COLON}|$)`,
  `${NOD}here(?:['’]s| is) (?:a|an|your) (?:[\\p{L}-]+ ){0,2}${POST}(?: (?:for|about|that|you can|based|in|under|with|to|congratulating|announcing|marking|celebrating)[^:\\n]{0,90})?${COLON}`,
  `${NOD}here are (?:a few|some|three|two|five|several|\\d) (?:[\\p{L}-]+ ){0,2}(?:(?:tweets|posts|captions|drafts|variations)(?![\\p{L}])[^:\\n]{0,60}|(?:options|versions|alternatives) (?:for (?:your|a|the) (?:tweet|post|caption|announcement|message|statement|text|thread)|you (?:can|could|might) (?:use|post)|to choose from)[^:\\n]{0,60})\\s*:`,
  "(?:certainly|sure|of course|absolutely|as requested|as you requested|here you go|gladly|no problem)[!,.:—–-]+\\s*here(?:['’]s| is| are) (?:a|an|the|your|some|my) (?:[\\p{L}-]+ ){0,3}(?:text|version|draft|post|tweet|statement|message|translation|summary|rewrite|revision|suggestion|caption|reply)s?(?![\\p{L}])",
  `(?:please )?(?:write|draft|compose|generate) (?:me )?(?:a|an|the) (?:[\\p{L}-]+ ){0,3}(?:tweet|social media post|linkedin post|caption|x post) (?:announcing|congratulating|under \\d|max|for (?:the|our) (?:embassy|ambassador|ministry|minister))`,
  "(?:please )?(?:rewrite|rephrase|shorten|proofread|polish) (?:this|the following|it|the text below)(?: (?:tweet|post|text|message|paragraph))?(?: (?:to|in|into|so|for|as|and|make)(?![\\p{L}])|\\s*:)",
  "(?:please )?translate (?:this|the following)(?: (?:tweet|post|text|message|paragraph))? (?:in)?to [\\p{L}]+\\s*:",
  // fr
  "(?:(?:bien sûr|certainement|avec plaisir|absolument|volontiers|d['’]accord)\\s?[!,.:—–-]*\\s*)?(?:voici|voilà|ci-dessous)\\s*,?\\s*(?:une?|la|le|votre|ton|deux|trois|plusieurs|des)\\s+(?:(?:propositions?|suggestions?|ébauches?|brouillons?|versions?|variantes?) (?:de |d['’]un |du |pour (?:un |le |votre |ton )?|sous )(?:tweet|post|publication|légende|linkedin|facebook|x)(?![\\p{L}])|(?:version|reformulation|proposition) (?:plus|moins|révisée|reformulée|améliorée|raccourcie|remaniée|concise)(?![\\p{L}])|(?:tweet|post|post linkedin|publication) (?:corrigée?|révisée?|reformulée?|amélioré?e?|raccourcie?|proposé?e?))[^:\\n]{0,60}\\s*:",
  "(?:(?:bien sûr|certainement|avec plaisir|volontiers)\\s?[!,.:—–-]*\\s*)?voici (?:un|votre|ton) (?:projet de )?(?:tweet|post|post linkedin)(?: (?:pour|que vous|en moins|sur)[^:\\n]{0,60})?\\s*:",
  "(?:rédige|rédigez|écris|écrivez)(?:-moi)? (?:un|une) (?:[\\p{L}-]+ )?(?:tweet|post) (?:pour (?:l['’]ambassade|l['’]ambassadeur|le ministre|la ministre)|annonçant|félicitant|de moins)",
  // es
  "(?:(?:¡?claro(?: que sí)?|¡?por supuesto|¡?desde luego|¡?con gusto)\\s?[!,.:—–-]*\\s*)?¡?(?:aquí (?:tienes|tiene|te dejo|le dejo|está|van?)|te dejo|le dejo|a continuación,? (?:te|le)? ?(?:presento|dejo|propongo))\\s+(?:una?|la|el|tu|su|algunas|unas|dos|tres|varias)\\s+(?:(?:[\\p{L}-]+ )?(?:sugerencias?|borrador(?:es)?|propuestas?) (?:de |para )(?:un |el |tu |su )?(?:tuit|tweet|post|publicación|texto)|(?:versi(?:ón|ones)|opci(?:ón|ones)|propuestas?) (?:más|menos|mejorada|revisada|corregida|corta|breve|formal|reformulada)(?![\\p{L}])|(?:tuits?|tweets?|post)(?: (?:revisado|corregido|mejorado|para|de menos))?)[^.:!?\\n]{0,60}:",
  "(?:escribe|redacta|genera)(?:me)? (?:un|una) (?:[\\p{L}-]+ )?(?:tuit|tweet|post) (?:para (?:la embajada|el embajador|la embajadora|el ministro)|anunciando|felicitando|de menos)",
  // pt
  "(?:(?:claro(?: que sim)?|com certeza|certamente|com prazer|com todo o prazer)\\s?[!,.:—–-]*\\s*)?(?:aqui (?:está|tens|tem|vai|estão|vão)|segue(?:m)?(?: abaixo)?|eis)\\s+(?:uma?|a|o|sua?|tua?|algumas|duas|três)\\s+(?:(?:[\\p{L}-]+ )?(?:sugest(?:ão|ões)|rascunhos?|propostas?) (?:de |para )(?:um |o |seu |teu )?(?:tu[ií]te|tweet|post|publicação|texto)|(?:vers(?:ão|ões)|opç(?:ão|ões)|propostas?) (?:mais|menos|melhorada|revisada|revista|corrigida|curta|breve|formal|reformulada)(?![\\p{L}])|(?:tu[ií]tes?|tweets?|post)(?: (?:revisado|revisto|corrigido|melhorado|para|com menos))?)[^.:!?\\n]{0,60}:",
  "(?:escreve|escreva|redige|redija|gera)(?:-me)? (?:um|uma) (?:[\\p{L}-]+ )?(?:tuíte|tweet|post) (?:para (?:a embaixada|o embaixador|a embaixadora|o ministro)|anunciando|felicitando|com menos)",
  // de
  "(?:(?:natürlich|gerne?|klar|selbstverständlich|sicher)\\s?[!,.:—–-]*\\s*)?(?:hier (?:ist|sind|kommt|findest du|finden sie)|nachfolgend)\\s+(?:eine?|dein|ihr|deine|ihre|drei|zwei|einige|mein|der|die)\\s+(?:(?:[\\p{L}-]+ )?(?:entwurf|entwürfe|vorschlag|vorschläge|formulierung) (?:für|zu) (?:deinen|ihren|einen|den|dein|ihr) (?:tweet|post|beitrag)|(?:überarbeitete|kürzere|formellere|prägnantere|sachlichere|diplomatischere|gekürzte|umformulierte|alternative|kompaktere) (?:version|fassung|variante|formulierung)|(?:tweet|post|beitrag)(?:-entwurf|vorschlag)?(?: (?:für|mit|unter)[^:\\n]{0,40})?(?=\\s*:)|(?:tweet-entwurf|vorschlag(?=\\s*:)))",
  "(?:schreibe?|verfasse|formuliere) (?:mir )?(?:einen|ein) (?:[\\p{L}-]+ )?(?:tweet|post|beitrag) (?:für (?:die botschaft|den botschafter|die botschafterin|den minister)|zur? gratulation|mit höchstens|unter)",
];

/** Anywhere: what only a chatbot says of itself, and its excuses. */
export const SELF_TALK: readonly string[] = [
  "my (?:knowledge|training|information) (?:only )?(?:goes|ends|stops|extends|was last|cuts off)",
  "note: i(?:['’]ve| have)? (?:replaced|removed|kept|changed|assumed|avoided|used|added|left|shortened|omitted) (?:the|your|any|a|all|some)(?![\\p{L}])",
  "[([](?:tone|tonalité|tono|tom|ton): ?[\\p{L}, /-]{3,40}[,;|] ?(?:~|approx\\.? )?\\d{2,3} (?:characters|chars|caractères|caracteres|zeichen)[)\\]]",
  "as an ai(?: language model|(?: model| assistant)?,? (?=i(?![\\p{L}])))",
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
  "(?:i(?:['’]m| am) )?(?:sorry|apologies|unfortunately),? (?:but )?i (?:can['’]?t|cannot|won['’]?t|am unable to|['’]m unable to) (?:create|generate|write|produce|provide|assist)",
  "(?:i(?:['’]ve| have) )?(?:kept|keeps|stays|fits) (?:it |this |everything )?(?:well |comfortably )?(?:under|within|below) (?:the )?(?:\\d{3}|x['’]s|twitter['’]s)[- ]characters?",
  "i(?:['’]ve| have) (?:adjusted|softened|shortened|tightened|polished|rephrased|reworded|revised) (?:the (?:tone|text|wording|draft|language|tweet|post)|it|your)",
  "(?:word|character) count: ?\\d+",
  "[([]\\d{2,3} characters(?: (?:including|with|incl)[^)\\]]{0,30})?[)\\]]",
  "en tant qu['’](?:ia|intelligence artificielle|modèle de langage|assistant (?:ia|virtuel))",
  "en tant que (?:modèle de langage|assistant virtuel|grand modèle)",
  "[([]characters?: ?\\d{2,3}(?: ?\\/ ?280)?[)\\]]",
  "(?:generated|written|drafted|created) (?:by|with|using) (?:chatgpt|gpt-?\\d[\\w.]*|claude|gemini|copilot|(?:an )?ai(?: assistant)?)(?=[.!)\\]]|\\s*$)",
  "this (?:tweet|post|caption|version|draft|message) (?:celebrates|highlights|conveys|strikes|acknowledges|emphasi[sz]es|balances|maintains|reflects|keeps the tone|expresses|underscores)(?![\\p{L}])",
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

/** Sign-offs and offers: from the one who was asked to the one who asked. "We hope" is an office that answers its public. */
export const CLOSINGS: readonly string[] = [
  "would you like (?:a|another|it|one) (?:[\\p{L}-]+ ){0,2}(?:version|variant|draft|translation|rewrite)",
  "(?<!(?<!\\p{L})we (?:do |all |really )?)(?:i )?hope (?:this|the|my) (?:message|post|tweet|draft|version|text) (?:strikes|captures|conveys|meets|works|helps|fits)(?![\\p{L}])",
  "posso (?:também )?(?:ajustar|adaptar|encurtar|reescrever|traduzir) (?:o|a|este|isto|para)(?= |[.!?])[^.!?\\n]{0,30}(?:se (?:quiser|preferir|desejar)|tom)",
  "puedo (?:también )?(?:ajustar|adaptar|acortar|traducir|reescribir)(?:lo|la)? [^.!?\\n]{0,40}(?:si (?:quieres|lo deseas|prefieres)|tono)",
  "(?<!(?<!\\p{L})we (?:do |all |really )?)(?:i )?hope (?:this|that|it) (?:meets|fits|suits|works for) (?:your|you|the)",
  "(?<!(?<!\\p{L})we (?:do |all |really )?)(?:i )?hope (?:i|that i) (?:could|was able to) help",
  "j['’]espère (?:vous |t['’])avoir (?:aidée?|été utile)",
  "espero haber(?:te|le)? (?:ayudado|sido útil)",
  "espero ter (?:ajudado|sido útil)",
  "ich hoffe,? ich konnte (?:dir |ihnen )?(?:helfen|weiterhelfen)",
  "(?<!(?<!\\p{L})we (?:do |all |really )?)(?:i )?hope (?:this|that) helps(?= *(?:[.!…;:]|$))",
  "let me know if (?:you(?:['’]d (?:like|prefer)| would like| want| need| prefer) (?:(?:a|an) (?:(?:more|less|shorter|longer|warmer) ?(?:[\\p{L}-]+ )?(?:tone|version|style|variant|text|take|option)?)|me to|any (?:changes|adjustments|edits|tweaks|modifications|revisions|further)|a (?:shorter|longer|more|less|different|revised|second)|another version|it (?:shorter|longer|more|less|adjusted|in)|this (?:adjusted|shorter|longer|translated)|further (?:changes|edits|adjustments)|anything (?:changed|adjusted|else (?:changed|adjusted)))|(?:this|that) works)",
  "(?:would|do) you (?:like|want) me to (?:adjust|change the|shorten|tweak|draft|translate|revise|refine|add (?:hashtags|emojis|a hashtag)|rewrite|tailor|turn this|adapt)",
  "(?:want|like) me to (?:adjust|make it|shorten|tweak|translate|revise|refine|rewrite|tailor|turn|adapt)",
  "feel free to (?:adjust|modify|edit|customi[sz]e|tweak|personali[sz]e) (?:it|this|the|as)(?![\\p{L}])",
  "is there anything else (?:i can|you['’]d like|you would like)",
  "i(?:['’]m| am) happy to (?:adjust|refine|revise|tweak) (?:it|this|the)",
  "if you(?:['’]d like| want| would like), i can (?:also )?(?:adjust|make|shorten|translate|provide|create|write|give|offer|turn|tailor|add|draft)",
  "(?:dites-moi|dis-moi|faites-moi savoir|fais-moi savoir) si (?:vous (?:souhaitez|voulez|désirez)|tu (?:veux|souhaites)|cela|ça)",
  "(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu) que je (?:modifie|l['’]adapte|le|la|raccourcisse|traduise|change|propose|ajoute|reformule)",
  "n['’]hésitez pas (?:à me (?:dire|le dire|demander)|si vous souhaitez que je|à (?:l['’]adapter|le modifier|l['’]ajuster))",
  "j['’]espère que (?:cela|ça|ceci) (?:vous|t['’]|te) ?(?:aide|aidera|convient|conviendra)",
  "espero que (?:esto|te|le) (?:te |le )?(?:ayude|sirva|sea útil|resulte útil)",
  "(?:avísame|dime|hazme saber|házmelo saber|hágame saber|déjame saber) si (?:quieres|necesitas|deseas|prefieres|te gustaría|desea|necesita)",
  "(?:quieres|te gustaría|desea|quiere) que (?:lo|la) (?:ajuste|cambie|modifique|haga|adapte|acorte|traduzca|reescriba)(?![\\p{L}])",
  "espero que (?:isto|isso) (?:ajude|te ajude|o ajude|seja útil)",
  "(?:avise|diga|diz|avisa|informe)(?:-me)?,? se (?:quiser|precisar|preferir|desejar|quiseres|precisares|gostaria)",
  "(?:gostaria|queres|quer|deseja) que eu (?:ajust|mud|modifi|adapt|encurt|traduz|faça|o )",
  "ich hoffe,? (?:das|dies|es) (?:hilft|passt so)",
  "(?:lass(?:en sie)? (?:es )?mich|sag(?:en sie)? mir)(?: gerne| bitte)?(?: wissen)?,? (?:wissen,? )?(?:wenn|falls|ob) (?:du|sie|ich|etwas)",
  "(?:möchtest du|möchten sie|soll ich),? (?:dass ich )?(?:den|die|das|ihn|sie|es|noch|etwas) ?(?:[\\p{L} ]{0,30})(?:anpass|änder|kürz|übersetz|umformulier|überarbeit)",
  "passe? (?:ihn|sie|es|den text) gerne an(?![\\p{L}])",
];

/** Alone at the head of a post: an assistant's nod. */
export const NODS =
  /^(?:certainly|sure|sure thing|of course|absolutely|understood|got it|bien sûr|certainement|volontiers|claro|claro que sí|claro que sim|por supuesto|com certeza|certamente|natürlich|gerne|selbstverständlich)\s?!$/iu;
/** "Tweet:", "Tweet (265 characters):", "Post 1:", "Caption:" at the head of a line. */
export const LABELS =
  /^\W{0,3}(?:(?:draft |suggested |proposed |revised )?(?:tweet|post|caption|x post|linkedin post|facebook post|instagram caption|publication|publicación|publicação|tuit|tuíte|beitrag)(?: \d+)?\s*\((?:~|approx\.? )?\d{2,3} (?:characters|chars|caractères|caracteres|zeichen)[^)]{0,30}\)|(?:draft |suggested |proposed |revised |rewritten |reworded |polished |shortened |improved |alternative |shorter |longer |formal |informal |casual |playful |neutral |warmer |diplomatic |engaging )(?:tweet|post|caption|version)(?: \d+)?|short (?:tweet|post|caption)(?: \d+)?|tweet|caption|x post|linkedin post|facebook post|instagram caption)\W{0,3}:\W{0,3}(?=\s|$)/iu;
/** Fields that an assistant adds to a draft, at the head of any line. */
export const FIELDS =
  /^\W{0,4}(?:suggested (?:hashtags?|image|visual|caption|alt text|emojis?)|(?:hashtag|image|visual|emoji|alt text) suggestions?|hashtags? (?:suggérés|sugeridos|sugeridas)|hashtag-vorschläge)\W{0,3}:|^\W{0,4}hashtags\s?:\s?(?=#)/iu;
