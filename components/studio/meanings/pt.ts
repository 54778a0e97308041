/** What the fields of a pack mean, in Portuguese, by the English of the pack's schema (lib/pack/schema.ts). */
export const meanings: Readonly<Record<string, string>> = {
  "Stable name of the pack, the same in every version.":
    "Nome estável do pacote, o mesmo em cada versão.",
  "Who speaks. A lower layer (ministry, mission, personal) may only tighten what one above requires.":
    "Quem fala. Um nível inferior (ministério, missão, pessoal) só pode apertar o que um superior exige.",
  "Whole number that grows with every release.": "Número inteiro que cresce a cada emissão.",
  "Day or instant of release.": "Dia ou instante da emissão.",
  "Last day of its freshness; later it keeps checking and is called stale.":
    "Último dia em que está atual; depois continua a verificar e diz-se desatualizado.",
  "Oldest engine that understands it, such as 1.0.":
    "A versão mais antiga que o compreende, por exemplo 1.0.",
  "Who answers for the pack.": "Quem responde pelo pacote.",
  "The ministry or mission.": "O ministério ou a missão.",
  "Whom to ask about the pack.": "A quem perguntar sobre o pacote.",
  "Hosts that the pack may link to (their subdomains too).":
    "Sítios para que o pacote pode apontar (e os seus subdomínios).",
  "What changed, for the people governed by it.": "O que mudou, para as pessoas por ele regidas.",
  "IANA zone in which its days begin and end; UTC where left out.":
    "Fuso IANA em que os seus dias começam e acabam; UTC se omitido.",
  "ISO 3166-1 alpha-2 code of the state served.": "Código ISO 3166-1 alfa-2 do Estado servido.",
  "The public key (base64, 32 bytes) that will sign after this one: a rotation, announced by the key in use.":
    "A chave pública (base64, 32 bytes) que assinará depois desta: uma rotação, anunciada pela chave em uso.",
  "How much is posted a day.": "Quanto se publica por dia.",
  "Most posts of an account a day.": "Máximo de publicações de uma conta por dia.",
  "Most posts a day while the crisis is on.":
    "Máximo de publicações por dia enquanto dura a crise.",
  "The crisis mode.": "O modo de crise.",
  "Whether it is on now.": "Se está ligado agora.",
  "What every diplomat reads beside the composer.":
    "O que cada diplomata lê ao lado da caixa de escrita.",
  "What may be said, point by point.": "O que pode ser dito, ponto por ponto.",
  "What must be pinned on the profile: lines, pages.":
    "O que deve estar afixado no perfil: telefones, páginas.",
  "The record of decisions, which never holds a text by a pack's word.":
    "O histórico das decisões, que nunca guarda um texto por ordem de um pacote.",
  "For how many months the record of decisions is kept on the user's computer: 1 to 24.":
    "Durante quantos meses o histórico das decisões é guardado no computador de quem escreve: de 1 a 24.",
  "The circular that asks for it.": "A circular que o pede.",
  "false: no page of welcome opens where a browser's policy brings this pack.":
    "false: nenhuma página de boas-vindas se abre onde a política de um navegador traz este pacote.",
  "Hosts that no post may link to.": "Sítios para que nenhuma publicação pode apontar.",
  "What the pack says of built-in checks and of rules above.":
    "O que o pacote diz das verificações integradas e das regras superiores.",
  "A built-in check, or a rule of a layer above.":
    "Uma verificação integrada, ou uma regra de um nível superior.",
  "required, default-on or default-off.": "required, default-on ou default-off.",
  "How grave its findings are.": "A gravidade das suas observações.",
  "The ministry's own words instead of ours.": "As palavras do ministério em vez das nossas.",
  "The circular that asks for it; shown with every finding.":
    "A circular que o pede; mostrada com cada observação.",
  "The pack's own rules.": "As regras próprias do pacote.",
  "Stable name of the rule, dotted lower case; two rules never share one.":
    "Nome estável da regra, em minúsculas com pontos; duas regras nunca partilham um.",
  "Which of the profession's rules it serves; embarrass where left out.":
    "Qual das regras da profissão ela serve; embarrass se omitido.",
  "block asks for a second click before posting, warn is underlined, hint is listed.":
    "block pede um segundo clique antes de publicar, warn é sublinhado, hint consta da lista.",
  "required can be tightened below and never loosened; default-on where left out.":
    "required pode ser apertado mais abaixo e nunca afrouxado; default-on se omitido.",
  "true: the user is asked once and answers; only with severity hint.":
    "true: pergunta-se uma vez, e quem escreve responde; só com o peso hint.",
  "What the rule is called in lists: a few words. Its id where left out.":
    "Como a regra se chama nas listas: poucas palavras. O seu identificador, se omitido.",
  "What the user reads: one sentence, or one a locale. Else our own words.":
    "O que se lê: uma frase, ou uma por língua. Senão, as nossas próprias palavras.",
  "The circular, decision or page that the rule comes from; shown with it.":
    "A circular, decisão ou página de onde vem a regra; mostrada com ela.",
  "Languages it knows; every language where left out.": "Línguas que conhece; todas, se omitido.",
  "Ids of the channels it is about; every channel where left out.":
    "Identificadores dos canais a que se refere; todos, se omitido.",
  "First day on which it holds.": "Primeiro dia em que vale.",
  "Last day on which it holds, inclusive.": "Último dia em que vale, inclusive.",
  "Its self-test: at least one hit and one miss. Needed in every pack but a personal one.":
    "O seu próprio teste: pelo menos um exemplo a assinalar e um a deixar passar. Necessário em todo o pacote que não seja pessoal.",
  "Drafts on which the rule must fire.": "Rascunhos em que a regra deve atuar.",
  "Drafts on which it must stay silent.": "Rascunhos em que deve ficar calada.",
  "Any of these phrases is a finding.": "Qualquer destas expressões é assinalada.",
  "Exceptions. One that contains a phrase of the rule excuses that place; any other excuses its whole sentence.":
    "Exceções. A que contém uma expressão da regra desculpa esse lugar; qualquer outra desculpa a sua frase inteira.",
  "Whether other forms of a word count too (plural, past, …); false where left out.":
    "Se contam também outras formas de uma palavra (plural, passado…); false se omitido.",
  "true: capitals of the phrase must be capitals in the draft (Turkey, not turkey).":
    "true: as maiúsculas da expressão têm de o ser no rascunho (Turkey, não turkey).",
  "The fact sheet.": "A ficha de dados.",
  "Stable name of the fact.": "Nome estável do dado.",
  "What it is about, as a draft may name it; the main name first.":
    "De que se trata, como um rascunho o pode nomear; o nome principal primeiro.",
  "figure has a quantity; date, phone, address, link, position and text have a value.":
    "figure tem uma quantidade; date, phone, address, link, position e text têm um valor.",
  "The figure.": "O número.",
  "What the figure counts: percent, EUR, visas, …": "O que o número conta: percent, EUR, visas…",
  "How far a draft may be off, relative: 0.05 is five per cent.":
    "Quanto um rascunho se pode desviar, em proporção: 0.05 são cinco por cento.",
  "The number to call, the address, the office, the day …":
    "O número para ligar, o endereço, o cargo, o dia…",
  "Who says so: the fact sheet, circular or page.":
    "Quem o diz: a ficha de dados, a circular ou a página.",
  "Day on which somebody last made sure.": "Dia em que alguém se certificou pela última vez.",
  "Day by which it must be looked at again; later it is called stale.":
    "Dia até ao qual deve ser revisto; depois diz-se desatualizado.",
  "Names, titles and offices.": "Nomes, títulos e cargos.",
  "Name as the ministry writes it.": "O nome como o ministério o escreve.",
  "Title before the name: Ambassador, H.E., Dr.": "Título antes do nome: Embaixador, S.E., Dr.",
  "Office held.": "Cargo ocupado.",
  "Other right spellings.": "Outras grafias certas.",
  "Where the entry comes from.": "De onde vem a entrada.",
  "Directory of official accounts.": "Diretório das contas oficiais.",
  "Id of the channel.": "Identificador do canal.",
  "The account, with its @.": "A conta, com o seu @.",
  "Whose it is.": "De quem é.",
  "Words and phrases by which a draft is seen to be about it.":
    "Palavras e expressões por que se vê que um rascunho trata disso.",
  "Campaigns with their tags.": "Campanhas com as suas hashtags.",
  "Stable name of the campaign.": "Nome estável da campanha.",
  "Its hashtags, in their own capitals.": "As suas hashtags, com as suas próprias maiúsculas.",
  "First day.": "Primeiro dia.",
  "Last day, inclusive.": "Último dia, inclusive.",
  "Observances, national days and the ministry's own.":
    "Dias internacionais, dias nacionais e os do próprio ministério.",
  "Name of the day.": "Nome do dia.",
  "1 to 12.": "De 1 a 12.",
  "1 to 31.": "De 1 a 31.",
  "Its hashtags.": "As suas hashtags.",
  "Past posts, for tags and wording; not counted in the pack's size.":
    "Publicações passadas, para as hashtags e a redação; não contam no tamanho do pacote.",
  "The post as it was published.": "A publicação tal como saiu.",
  "Day of publishing.": "Dia da publicação.",
  "Its language.": "A sua língua.",
  "The ministry's own accounts.": "As contas próprias do ministério.",
  "Id of the channel; every channel where left out.":
    "Identificador do canal; todos os canais, se omitido.",
  "Who speaks: the office or the person.": "Quem fala: o cargo ou a pessoa.",
  "Language it writes in.": "Língua em que escreve.",
  "Whom it addresses.": "A quem se dirige.",
  "Times in which a topic is delicate.": "Períodos em que um tema é delicado.",
  "Stable name of the window.": "Nome estável do período.",
  "What makes the time delicate.": "O que torna o momento delicado.",
  "First day, or an instant with its zone.": "Primeiro dia, ou um instante com o seu fuso.",
  "Last day, inclusive and in the pack's time zone, or an instant.":
    "Último dia, inclusive e no fuso do pacote, ou um instante.",
  "Words and phrases that touch it.": "Palavras e expressões que lhe tocam.",
  "What to do: one sentence.": "O que fazer: uma frase.",
  "How grave it is to touch it.": "A gravidade de lhe tocar.",
  "Where threats and abuse against a diplomat are reported.":
    "Onde se denunciam ameaças e insultos contra um diplomata.",
  "What is reported there: threats, abuse, a false account.":
    "O que lá se denuncia: ameaças, insultos, uma conta falsa.",
  "The office, number, address or page.": "O serviço, número, endereço ou página.",
  "Phrases that the ministry does not use.": "Expressões que o ministério não usa.",
  "What it writes instead, best first.": "O que escreve em vez delas, o melhor primeiro.",
  "Whether other forms of a word count too (plural, past, …); true where left out.":
    "Se contam também outras formas de uma palavra (plural, passado…); true se omitido.",
  "What is counted.": "O que se conta.",
  "The fewest that are right.": "O mínimo certo.",
  "The most that are right.": "O máximo certo.",
  "Groups of spellings or names for the same thing: a post uses one of each group.":
    "Grupos de grafias ou nomes da mesma coisa: uma publicação usa um de cada grupo.",
  "When this is in the post …": "Quando isto está na publicação…",
  "Any of these is written.": "Está escrita qualquer destas.",
  "Any of these is there.": "Está presente qualquer destes.",
  "… this must be there too.": "… isto também tem de lá estar.",
  "Where it must stand; post where left out.": "Onde tem de estar; post se omitido.",
  "Names in their exact capitals: NATO, eSwatini.":
    "Nomes com as suas maiúsculas exatas: NATO, eSwatini.",
  "Words in order within one sentence; at least one names its words.":
    "Palavras por ordem numa só frase; pelo menos uma posição indica as suas palavras.",
  "Exactly this word, or one of these.": "Exatamente esta palavra, ou uma destas.",
  "Any form of this word, or of one of these.": "Qualquer forma desta palavra, ou de uma destas.",
  "Any word of this class. Grammar classes know English only.":
    "Qualquer palavra desta classe. As classes gramaticais só conhecem o inglês.",
  "How many other words may stand between the slot before and this one; 0 where left out.":
    "Quantas outras palavras podem estar entre a posição anterior e esta; 0 se omitido.",
  "true: the slot may be missing.": "true: a posição pode faltar.",
  "Any of these excuses its whole sentence.": "Qualquer destas desculpa a sua frase inteira.",
  "Words that are right as they stand: no finding on exactly these, but for required ones.":
    "Palavras certas como estão: nenhuma observação exatamente sobre estas, salvo as exigidas.",
  "ISO 3166-1 alpha-2 codes of the countries where the mission works: their days are shown ahead.":
    "Códigos ISO 3166-1 alfa-2 dos países onde a missão trabalha: os seus dias são mostrados com antecedência.",
  "Drafts to improve, for the page of practice.": "Rascunhos a melhorar, para a página de prática.",
  "Stable name of the exercise.": "Nome estável do exercício.",
  "Language in which it is written.": "Língua em que está escrito.",
  "What it is about; exercises are listed by it.":
    "De que trata; os exercícios são ordenados assim.",
  "Who writes, to whom and why.": "Quem escreve, a quem e porquê.",
  "The draft to improve.": "O rascunho a melhorar.",
  "The channel that it is written for.": "O canal para o qual está escrito.",
  "true: it answers somebody else's post.": "sim: responde à publicação de outra pessoa.",
  "Day on which it would be posted.": "Dia em que seria publicado.",
  "What is to be learnt from it.": "O que se aprende com ele.",
  "The draft as it could go out: no lesson is left in it.":
    "O rascunho como poderia sair: nele não resta nenhuma lição.",
  "Ids of the checks or rules that see it, any of them.":
    "Identificadores das verificações ou regras que o veem; basta uma.",
  "Why it matters, told after the attempt.": "Porque importa; diz-se depois da tentativa.",
  "Whose advice or rule that is.": "De quem é esse conselho ou essa regra.",
  "Settings that the check names in its own documentation.":
    "Definições que a verificação indica na sua documentação.",
  "A setting of this check alone; the value shown in grey holds where it is empty.":
    "Uma definição só desta verificação; se estiver vazia vale o valor mostrado a cinzento.",
};
