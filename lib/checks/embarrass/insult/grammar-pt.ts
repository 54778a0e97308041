import { cued } from "@/lib/draft/cued-pattern";
import type { GrammarWords } from "./grammar-words";

/** Portuguese closed classes, European and Brazilian; general knowledge of the grammar, 2026-11-20. */
export const PORTUGUESE: GrammarWords = {
  copula:
    "é são era eram foi foram será serão seria seja sejam és sois sou sido ser sendo está estão estava estar parece parecem parecia continua continuam virou tornou anda andam ficou passa passam pareceu pareceram soa soou soava revelou revelaram revela mostrou mostrava saiu",
  auxiliary: "tem têm tinha vai vão deve devem pode podem há de a se",
  negation: "não nunca jamais nem nada ninguém nenhum nenhuma sem",
  determiner:
    "o a os as um uma uns umas seu sua seus suas meu minha meus minhas nosso nossa nossos nossas vosso vossa teu tua todo toda todos todas algum alguns vários cada dois três do da dos das ao à no na",
  demonstrative:
    "este esta estes estas esse essa esses essas aquele aquela aqueles aquelas deste desta desse dessa daquele daquela neste nesta nestes nestas nesse nessa nesses nessas naquele naquela destes destas desses dessas àquele àquela",
  preposition:
    "de do da dos das a ao à aos às em no na nos nas para pra por pelo pela com contra sobre entre desde até sem segundo sob perante",
  coordinator: "e ou mas nem",
  adverb:
    "muito tão tao mais menos se bastante demasiado realmente verdadeiramente totalmente completamente absolutamente francamente claramente sempre ainda já também até só apenas simplesmente hoje agora outra vez uns umas verdadeiro verdadeira autêntico autêntica completo completa perfeito perfeita grande grandessíssimo pobre velho velha puro pura mero mera triste todo toda todos todas infelizmente evidentemente obviamente sinceramente mesmo bem que senão",
  simile: "como qual feito tal",
  you: "você vocês tu vós senhor senhora te",
  third: "ele ela eles elas isso isto",
  neuter: "isso isto",
  relative: "que quem cujo",
  self: "eu nós me nos meu minha nosso nossa",
  exclamation: "que ganda grande belo baita",
  how: "que quão tão como",
  human:
    "homem homens mulher mulheres pessoa pessoas gente tipo tipos cara sujeito indivíduo indivíduos personagem gajo bando cambada corja quadrilha grupo monte país nação povo todos todas metade dirigente dirigentes político políticos ministro presidente governo criança menino menina senhor senhora",
  act: "decisão decisões política políticas plano planos discurso discursos declaração declarações comentário comentários tuíte ideia ideias proposta propostas lei leis medida medidas estratégia orçamento resposta reação comportamento postura posição carta exigências sanções regras desculpa",
  genitive: "de do da dos das",
  indefinite: "um uma uns umas",
  handling: "trata tratam trabalha trabalham usa usam",
  finding: "acho considero julgo",
  asking: "por porque como e mas",
  agent: "por",
  link: "de do da chamado como um uma o a",
  verdict: "é são era chamo palavra palavras resumo veredito",
  degree: "tão assim",
  urging: "e pois pode deve que oh",
  contracted: "do da dos das ao à no na nos nas",
  letting: "chamemos digamos",
  person: "homem mulher cara gajo sujeito tipo indivíduo",
  naming:
    "chama chamar chamou chamado chamada chamam chamaram chamando apelida apelidou apelidado classifica classificou tacha tachou trata tratou",
  saying:
    "brinca brincou ironiza ironizou responde respondeu diz dizer disse dizem disseram dizendo afirma afirmou afirmam acusa acusou acusaram escreve escreveu tuitou grita gritou gritaram pensa pensam acha acham acredita acreditam segundo ideia mito boato título manchete acusação acusações nega negou insinua insinuar desenhou desenha caricatura caricaturou retratou sugere sugerir",
  rejection:
    "desmente desmentem desmentimos desmentiu inaceitável inadmissível condena condenamos condenar rejeita rejeitamos repudia repudiamos lamenta lamentamos lamentável desculpa desculpas falso insulto insultos insultar ofensivo ofensiva indigno intolerável nunca jamais deve devem pode palavra palavras termo linguagem",
  avowal: "acho penso digo repito juro confesso sei sabe sabem sabemos considero creio",
  condition: "se embora fosse",
  makeBelieve:
    "auto peça filme filmes ópera romance teatro personagem papel comédia conto fábula canção ator atriz companhia fantasia carnaval palco cena",
  leisure:
    "livro exposição halloween concurso festa quadro festival circo crianças gala xadrez jogo partida refúgio santuário quinta fazenda hospital associação espetáculo espectáculo teatro marionetas marionetes fantoches música função aniversário feira museu museus presépio jardim zoológico récita lida lido acrobatas bilhetes atua atuam abre lona artista escultor entrada",
  seat: "palácio ministério gabinete capital parlamento governo trono poder embaixada congresso senado planalto belém brasília kremlin alvorada jaburu itamaraty futungo ponta bento necessidades assembleia câmara bruxelas moscovo comando",
  governing:
    "governa governam dirige dirigem manda mandam preside representa representam governado governada governados governadas dirigido dirigida presidido presidida comandado comandada chefiado chefiada liderado liderada representado representada nos",
  complement: "por de com em no na nos nas para que pelo pela do da",
  restriction: cued(
    / não (?:\p{L}+ (?:nada )?(?:mais|outra coisa) (?:do )?que|passam? de|só|apenas) /u,
  ),
  after:
    "e ou mas nem de do da dos das a ao à em no na para pra por pelo pela com que quem quando porque pois se como outra hoje agora sempre também aqui ali realmente francamente kkk kkkk rs lol ponto assim é são está estão tem não esse essa este esta o os as um uma total completo absoluto perfeito sem desde",
};
