/** Where checks have their rules from, in Portuguese, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the figures in the post": "Cálculo com os números da publicação",
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
};
