/** Where checks have their rules from, in Portuguese, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the days and hours in the sentence": "Cálculo com os dias e as horas da frase",
  "Arithmetic on the figures in the post": "Cálculo com os números da publicação",
  "Arithmetic on the votes; sizes of the bodies by their charters":
    "Cálculo com os votos; dimensão dos órgãos segundo as suas cartas",
  "Calendar, computed from the day of posting":
    "Calendário, calculado a partir do dia da publicação",
  "Counted in the post itself": "Contado na própria publicação",
  "Data-protection law of the ministries' states: a date of birth identifies a person":
    "Direito da proteção de dados dos Estados dos ministérios: uma data de nascimento identifica uma pessoa",
  "Data-protection law of the ministries' states: a home address is personal data":
    "Direito da proteção de dados dos Estados dos ministérios: uma morada é um dado pessoal",
  "Data-protection law of the ministries' states: a private address is personal data":
    "Direito da proteção de dados dos Estados dos ministérios: um endereço privado é um dado pessoal",
  "Data-protection law of the ministries' states: a private number is personal data":
    "Direito da proteção de dados dos Estados dos ministérios: um número privado é um dado pessoal",
  "Grammar of the languages; measured on 15,056 official posts":
    "Gramática das línguas; medida em 15 056 publicações oficiais",
  "Gregorian calendar, computed": "Calendário gregoriano, calculado",
  "Gregorian calendar, computed; names from Unicode CLDR and the languages' grammars":
    "Calendário gregoriano, calculado; nomes do Unicode CLDR e das gramáticas das línguas",
  "Headings of briefing papers": "Títulos de notas informativas",
  "Internal fact-checking before a post goes out, as foreign ministries practise it":
    "Verificação interna dos dados antes de publicar, como a praticam os ministérios dos Negócios Estrangeiros",
  "Mail programs' own texts": "Textos próprios dos programas de correio",
  "Measured on 15,056 official posts": "Medido em 15 056 publicações oficiais",
  "Number and currency notation": "Escrita de números e moedas",
  "Openings of official posts and communiqués": "Inícios de publicações oficiais e comunicados",
  "Plain-language guides of public administrations; our own list":
    "Guias de linguagem clara das administrações públicas; a nossa própria lista",
  "Posts withdrawn by foreign ministries, 2018–2024":
    "Publicações retiradas por ministérios dos Negócios Estrangeiros, 2018–2024",
  "Practice of crisis communication: an official account confirms or keeps silent":
    "Prática da comunicação de crise: uma conta oficial confirma ou cala",
  "Practice of digital-diplomacy trainers": "Prática dos formadores em diplomacia digital",
  "Practice of fact-checking desks: an absolute needs a source":
    "Prática das equipas de verificação: uma afirmação absoluta precisa de fonte",
  "Practice of fact-checking desks: name the source":
    "Prática das equipas de verificação: nomear a fonte",
  "Practitioners' advice on backlash: correct false information, do not react swiftly":
    "Conselho dos profissionais perante reações hostis: corrigir a informação falsa, não reagir a quente",
  "Practitioners' checklist for events: local time and time zone":
    "Lista de verificação dos profissionais para eventos: hora local e fuso horário",
  "Practitioners' panel, 2014: emergency and consular information stays at the top":
    "Painel de profissionais, 2014: a informação de emergência e consular fica no topo",
  "Practitioners' panel, 2014: in a crisis a few key points a day, not a stream":
    "Painel de profissionais, 2014: numa crise, poucos pontos essenciais por dia, não uma torrente",
  "Press offices' embargo notices; time compared with the moment of posting":
    "Avisos de embargo dos gabinetes de imprensa; hora comparada com o momento da publicação",
  "Protective-security practice: time, place and route are not told before the movement":
    "Prática da proteção de pessoas: hora, local e percurso não se dizem antes da deslocação",
  "Punctuation of the languages; measured on 15,056 official posts":
    "Pontuação das línguas; medida em 15 056 publicações oficiais",
  "Reports of withdrawn diplomatic posts": "Relatos de publicações diplomáticas retiradas",
  "Slips of the clipboard": "Lapsos da área de transferência",
  "Social, not broadcast; practice of consular social-media desks":
    "Conversar e não só difundir; prática das equipas consulares nas redes",
  "Style guides' lists of clichés; habits of official posts":
    "Listas de lugares-comuns dos guias de estilo; hábitos das publicações oficiais",
  "The assistants' habitual wording in five languages":
    "Expressões habituais dos assistentes, em cinco línguas",
  "The ministry's fact sheet, in its rule pack":
    "A folha de dados do ministério, no seu pacote de regras",
  "The pack's list of accounts, with the language of each":
    "A lista de contas do pacote, com a língua de cada uma",
  "The pack's windows": "Os períodos delicados do pacote",
  "Usage of drafts": "Uso dos rascunhos",
  "Usage of drafts and their files": "Uso dos rascunhos e dos seus ficheiros",
  "Usage of foreign ministries' papers and mails":
    "Uso de notas e mensagens dos ministérios dos Negócios Estrangeiros",
  "Usage of missions' mails and drafts": "Uso de mensagens e rascunhos das missões",
  "Vienna Convention on Diplomatic Relations, Art. 3 and 41; parliaments' rulings on unparliamentary language":
    "Convenção de Viena sobre Relações Diplomáticas, art. 3.º e 41.º; decisões de parlamentos sobre linguagem não parlamentar",
  "EU Charter of Fundamental Rights, Art. 21; Council of Europe, Recommendation CM/Rec(2022)16":
    "Carta dos Direitos Fundamentais da União Europeia, art. 21.º; Conselho da Europa, recomendação CM/Rec(2022)16",
  "Curated lists, each with its source, in profanity.words.ts":
    "Listas escolhidas, cada uma com a sua fonte, em profanity.words.ts",
  "A high commissioner posted for his daughter's campaign from the mission's account, 2018":
    "Um alto-comissário publicou pela campanha da filha a partir da conta da missão, 2018",
  "Vienna Convention on Diplomatic Relations, Art. 42: no professional or commercial activity":
    "Convenção de Viena sobre Relações Diplomáticas, art. 42.º: nenhuma atividade profissional ou comercial",
  "Vienna Convention on Diplomatic Relations, Art. 41(1): no interference in internal affairs; parties' own names":
    "Convenção de Viena sobre Relações Diplomáticas, art. 41.º, n.º 1: nenhuma ingerência nos assuntos internos; nomes próprios dos partidos",
  "Published marking schemes of states and organisations; see lib/facts/markings":
    "Sistemas de marcas publicados por Estados e organizações; ver lib/facts/markings",
  "Public guides to diplomatic correspondence (5 FAH-2; releases under freedom of information)":
    "Guias públicos de correspondência diplomática (5 FAH-2; documentos cedidos ao abrigo do acesso à informação)",
  "Chatham House Rule (2002): neither the identity nor the affiliation of the speaker may be revealed":
    "Regra de Chatham House (2002): não podem revelar-se nem a identidade nem a filiação de quem falou",
  "How word processors, CriticMarkup and wdiff write changes in plain text":
    "Como os processadores de texto, o CriticMarkup e o wdiff escrevem as alterações em texto simples",
  "CommonMark 0.31 and HTML: posts show these marks as typed":
    "CommonMark 0.31 e HTML: as publicações mostram estes sinais tal como estão",
  "ICAO Doc 9303 (document numbers of up to nine characters) and the national forms named here":
    "ICAO, Doc 9303 (números de documento de até nove caracteres) e as formas nacionais aqui indicadas",
  "ISO/IEC 7812: issuers' ranges and the Luhn figure":
    "ISO/IEC 7812: intervalos dos emissores e algarismo de Luhn",
  "ISO 13616 (IBAN), check figures by ISO 7064":
    "ISO 13616 (IBAN), algarismos de controlo segundo a ISO 7064",
  "Confidentiality of visa and consular records (e.g. INA 222(f)) and data-protection law":
    "Confidencialidade dos processos de vistos e consulares (p. ex. INA 222(f)) e direito da proteção de dados",
  "Security practice of missions: access codes and passwords are told in person, and changed once told":
    "Prática de segurança das missões: códigos e palavras-passe dizem-se pessoalmente, e mudam-se depois de ditos",
  "RFC 3986 section 7.6 (semantic attacks)": "RFC 3986, secção 7.6 (ataques semânticos)",
  "Unicode Technical Standard 39; see lib/facts/links":
    "Norma técnica Unicode 39; ver lib/facts/links",
  "Unicode Technical Standard 39": "Norma técnica Unicode 39",
  "RFC 1918, RFC 6761, RFC 6762 and the pack's list of internal hosts":
    "RFC 1918, RFC 6761, RFC 6762 e a lista de servidores internos do pacote",
  "The services' own forms of addresses, as of 2026-11-20":
    "Formas de endereços dos próprios serviços, em 2026-11-20",
  "Content systems' and sign-on services' forms of addresses, as of 2026-11-20":
    "Formas de endereços dos sistemas de conteúdos e dos serviços de acesso, em 2026-11-20",
  "RFC 3986; IANA's list of top-level domains": "RFC 3986; lista de domínios de topo da IANA",
  "Vendors' documentation of their campaign parameters; see lib/facts/links/tracking":
    "Documentação dos fornecedores sobre os seus parâmetros de campanha; ver lib/facts/links/tracking",
  "Slips known from speeches, press and official accounts; see confused-word.words":
    "Lapsos conhecidos de discursos, imprensa e contas oficiais; ver confused-word.words",
  "Titles and formulas of the trade; see missing-word.words":
    "Títulos e fórmulas do ofício; ver missing-word.words",
  "Names in lib/facts/world and the offices in misspelt-name.words":
    "Nomes de lib/facts/world e cargos de misspelt-name.words",
  "Names in lib/facts/world": "Nomes de lib/facts/world",
  "The pack's list of people; lib/facts/people/figures":
    "Lista de pessoas do pacote; lib/facts/people/figures",
  "The pack's directory of handles; lib/facts/people/handles":
    "Lista de contas do pacote; lib/facts/people/handles",
  "Tags that became known for it (#susanalbumparty 2012, #nowthatchersdead 2013)":
    "Hashtags que ficaram conhecidas por isso (#susanalbumparty 2012, #nowthatchersdead 2013)",
  "Unicode 16.0; screen readers spell or skip these signs":
    "Unicode 16.0; os leitores de ecrã soletram ou saltam estes sinais",
  "Unicode 16.0, default-ignorable characters; scripts that need joiners are left alone":
    "Unicode 16.0, caracteres ignoráveis por omissão; não se toca nas escritas que precisam de ligações",
  "W3C WCAG 2.2 techniques; readability research on capitals":
    "Técnicas das WCAG 2.2 do W3C; estudos sobre a legibilidade das maiúsculas",
  "Punctuation of the languages; a quotation may go on in the next post, so a hint":
    "Pontuação das línguas; uma citação pode continuar na publicação seguinte: daí uma simples indicação",
  "Services' own sites; see lib/facts/links/shorteners":
    "Sítios dos próprios serviços; ver lib/facts/links/shorteners",
  "ISO 8601 clock, computed": "Relógio ISO 8601, calculado",
  Arithmetic: "Cálculo",
  "IANA time zone database of the runtime, daylight saving included":
    "Base de fusos horários da IANA do navegador, com a hora de verão",
  "Arithmetic on the years, from the day of posting; years of well-known events in lib/facts/history":
    "Cálculo dos anos a partir do dia de publicação; anos de acontecimentos conhecidos em lib/facts/history",
  "National days of all states, in lib/facts/calendar":
    "Dias nacionais de todos os Estados, em lib/facts/calendar",
  "United Nations list of observances and calendars of feasts, in lib/facts/calendar":
    "Lista de dias das Nações Unidas e calendários de festas, em lib/facts/calendar",
  "Unicode regional indicators; look-alike groups in lib/facts/flags":
    "Indicadores regionais do Unicode; grupos de bandeiras parecidas em lib/facts/flags",
  "Capitals in lib/facts/world": "Capitais de lib/facts/world",
  "Capitals and well-known cities in lib/facts/world":
    "Capitais e cidades conhecidas de lib/facts/world",
  "Members of organisations with their dates, in lib/facts/world":
    "Membros de organizações com as suas datas, em lib/facts/world",
  "Seats of international bodies in lib/facts/world":
    "Sedes de organismos internacionais em lib/facts/world",
  "United Nations list of members and its notes on names, in lib/facts/world":
    "Lista de membros das Nações Unidas e as suas notas sobre os nomes, em lib/facts/world",
  "UN M49 regions, in lib/facts/world": "Regiões M49 da ONU, em lib/facts/world",
  "Commonly confused states in lib/facts/world; only with a contradicting capital, people or flag":
    "Estados muitas vezes confundidos em lib/facts/world; só se uma capital, um povo ou uma bandeira contradiz",
  "ISO 4217 currencies by state, in lib/facts/world":
    "Moedas ISO 4217 por Estado, em lib/facts/world",
  "Names of peoples and capitals in lib/facts/world":
    "Nomes de povos e capitais em lib/facts/world",
  "Constitutions of the states, in lib/facts/world":
    "Constituições dos Estados, em lib/facts/world",
  "Quote Investigator and Wikiquote on misattributions, in our own words; practice of citing":
    "Quote Investigator e Wikiquote sobre atribuições falsas, por palavras nossas; prática da citação",
  "W3C and platforms' accessibility advice: CamelCase hashtags; tags of observances and names of states":
    "Conselhos de acessibilidade do W3C e das plataformas: hashtags em CamelCase; hashtags de dias e nomes de Estados",
  "Posts made by a site's feed": "Publicações feitas pelo canal de um sítio",
  "plainlanguage.gov: minimise abbreviations; GOV.UK style guide: explain acronyms":
    "plainlanguage.gov: poucas abreviaturas; guia de estilo GOV.UK: explicar as siglas",
  "W3C WCAG 2.2, 1.1.1; GOV.UK guide to alt text":
    "W3C, WCAG 2.2, 1.1.1; guia GOV.UK de textos alternativos",
  "The channels' own limits, as their records in lib/channels name them":
    "Limites dos próprios canais, segundo as suas fichas em lib/channels",
  "W3C WCAG 2.2, 1.2.2": "W3C, WCAG 2.2, 1.2.2",
  "Practitioners' checklist for livestreams; W3C WCAG 2.2, 1.2.4 for live captions":
    "Lista de verificação dos profissionais para diretos; W3C, WCAG 2.2, 1.2.4 para legendas em direto",
  "plainlanguage.gov: use active voice; European Commission, How to write clearly":
    "plainlanguage.gov: usar a voz ativa; Comissão Europeia, Redigir com clareza",
  "plainlanguage.gov: avoid hidden verbs": "plainlanguage.gov: evitar os verbos escondidos",
  "plainlanguage.gov word list; GOV.UK style guide; European Commission, How to write clearly":
    "lista de palavras de plainlanguage.gov; guia de estilo GOV.UK; Comissão Europeia, Redigir com clareza",
  "GOV.UK content guide: sentences of up to 25 words; plainlanguage.gov: write short sentences":
    "guia de conteúdos GOV.UK: frases de até 25 palavras; plainlanguage.gov: escrever frases curtas",
  "GOV.UK content guide: front-load; plainlanguage.gov: lead with the main message":
    "guia de conteúdos GOV.UK: o essencial primeiro; plainlanguage.gov: começar pela mensagem principal",
  "W3C WCAG 2.2, 2.4.4 Link purpose; GOV.UK content guide":
    "W3C, WCAG 2.2, 2.4.4 Finalidade da ligação; guia de conteúdos GOV.UK",
  "X and LinkedIn's advice on hashtags; Instagram's five (2025)":
    "Conselhos do X e do LinkedIn sobre hashtags; as cinco do Instagram (2025)",
  "X's advice on mentions; practitioners' criteria: walls of handles":
    "Conselhos do X sobre menções; critérios dos profissionais: paredes de contas",
  "RNIB and platforms' accessibility advice on emoji":
    "Conselhos de acessibilidade do RNIB e das plataformas sobre emojis",
  "Accessibility advice of public administrations: no emoji as bullets":
    "Conselhos de acessibilidade das administrações públicas: nada de emojis como marcas",
  "Accessibility advice of public administrations and platforms; W3C WCAG 2.2, H86 (ASCII art)":
    "Conselhos de acessibilidade de administrações públicas e plataformas; W3C, WCAG 2.2, H86 (arte ASCII)",
  "European Commission, How to write clearly; plainlanguage.gov, be concise":
    "Comissão Europeia, Redigir com clareza; plainlanguage.gov, ser conciso",
  "Practitioners' criteria: a thread reads as one text":
    "Critérios dos profissionais: um fio lê-se como um só texto",
  "Practitioners' criteria: nothing for the reader to do; GOV.UK content guide: meet a user need":
    "Critérios dos profissionais: nada para o leitor fazer; guia de conteúdos GOV.UK: responder a uma necessidade",
  "Practice of delegations: mandates, limits and fallback positions are classified":
    "Prática das delegações: mandatos, limites e posições de recuo são classificados",
  "Press offices' media advisories: day, hour, place, accreditation, contact, feed":
    "Avisos à imprensa dos gabinetes: dia, hora, local, acreditação, contacto, sinal",
  "plainlanguage.gov: write for your audience, speak to the reader; European Commission, How to write clearly":
    "plainlanguage.gov: escrever para o público, falar ao leitor; Comissão Europeia, Redigir com clareza",
  "plainlanguage.gov: address the user; GOV.UK content guide: address the user as “you”":
    "plainlanguage.gov: dirigir-se ao utilizador; guia de conteúdos do GOV.UK: tratá-lo diretamente",
};
