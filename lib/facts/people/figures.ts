/**
 * Names in the news of diplomacy, whose spelling is often missed. Offices change hands and are not told here: only how the
 * name is written. A line each: given names, surname, then other right spellings of the surname.
 *
 * Source: the persons' own offices and accounts, public knowledge as of 2026-11-21, written for this project.
 */
const ROWS = `António; Guterres
Kofi; Annan
Boutros; Boutros-Ghali
Dag; Hammarskjöld, Hammarskjold
Tedros Adhanom; Ghebreyesus
Filippo; Grandi
Michelle; Bachelet
Volker; Türk, Turk, Tuerk
Rafael Mariano; Grossi
Ngozi; Okonjo-Iweala
Kristalina; Georgieva
Christine; Lagarde
Audrey; Azoulay
Annalena; Baerbock
Achim; Steiner
Catherine; Russell
Cindy; McCain
Ursula von der; Leyen
António; Costa
Kaja; Kallas
Roberta; Metsola
Josep; Borrell
Federica; Mogherini
Jean-Claude; Juncker
Donald; Tusk
Jens; Stoltenberg
Mark; Rutte
Emmanuel; Macron
François; Mitterrand
François; Hollande
Nicolas; Sarkozy
Frank-Walter; Steinmeier
Friedrich; Merz
Olaf; Scholz
Angela; Merkel
Johann; Wadephul
Boris; Pistorius
Keir; Starmer
David; Lammy
Rishi; Sunak
Yvette; Cooper
Barack; Obama
Kamala; Harris
Antony; Blinken
Hillary; Clinton
Marco; Rubio
Condoleezza; Rice
Madeleine; Albright
Henry; Kissinger
Justin; Trudeau
Mark; Carney
Mélanie; Joly
Anthony; Albanese
Jacinda; Ardern
Christopher; Luxon
Narendra; Modi
Subrahmanyam; Jaishankar
Shehbaz; Sharif
Xi; Jinping
Shigeru; Ishiba
Fumio; Kishida
Shinzo; Abe
Yoon Suk; Yeol
Prabowo; Subianto
Ferdinand; Marcos
Volodymyr; Zelenskyy, Zelensky, Zelenskiy, Zelenskyi, Zelenski, Selenskyj, Zelenska
Andrii; Sybiha
Dmytro; Kuleba
Sergey; Lavrov, Lawrow
Recep Tayyip; Erdoğan, Erdogan
Hakan; Fidan
Kyriakos; Mitsotakis
Giorgia; Meloni
Sergio; Mattarella
Antonio; Tajani
Pedro; Sánchez
José Manuel; Albares
Marcelo Rebelo de; Sousa
Luiz Inácio; Lula
Gabriel; Boric
Gustavo; Petro
Javier; Milei
Claudia; Sheinbaum
Andrés Manuel; Obrador
Jair; Bolsonaro
Cyril; Ramaphosa
Nelson; Mandela
Desmond; Tutu
William; Ruto
Uhuru; Kenyatta
Bola; Tinubu
Muhammadu; Buhari
Félix; Tshisekedi
Paul; Kagame
Yoweri; Museveni
Abiy; Ahmed
Ellen Johnson; Sirleaf
Bassirou Diomaye; Faye
Abdel Fattah; el-Sisi, Sisi
Benjamin; Netanyahu
Isaac; Herzog
Mahmoud; Abbas
Masoud; Pezeshkian
Ali; Khamenei
Abbas; Araghchi, Araqchi
Mohammed bin; Salman
Alexander; Stubb
Sauli; Niinistö
Elina; Valtonen
Mette; Frederiksen
Lars Løkke; Rasmussen
Ulf; Kristersson
Jonas Gahr; Støre
Espen Barth; Eide
Radosław; Sikorski
Andrzej; Duda
Viktor; Orbán
Péter; Szijjártó
Aleksandar; Vučić, Vucic
Maia; Sandu
Alexander; Lukashenko, Lukaschenko
Sviatlana; Tsikhanouskaya, Tikhanovskaya
Alexei; Navalny, Nawalny
Ilham; Aliyev
Nikol; Pashinyan
Kassym-Jomart; Tokayev
Malala; Yousafzai
Greta; Thunberg
Aung San Suu; Kyi
Mahatma; Gandhi
Mikhail; Gorbachev, Gorbatschow
Eleanor; Roosevelt
Konrad; Adenauer
Simone; Veil
Jean; Monnet
Robert; Schuman
Raoul; Wallenberg
Alfred; Nobel`;

export interface Figure {
  readonly given: readonly string[];
  /** The usual spelling. */
  readonly surname: string;
  /** Right as well: other offices' ways to write it in Latin letters. */
  readonly also: readonly string[];
}

export const FIGURES: readonly Figure[] = ROWS.split("\n").map((row) => {
  const [given = "", surnames = ""] = row.split("; ");
  const [surname = "", ...also] = surnames.split(", ");
  return { given: given.split(" "), surname, also };
});
