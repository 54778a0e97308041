/** What the fields of a pack mean, in Spanish, by the English of the pack's schema (lib/pack/schema.ts). */
export const meanings: Readonly<Record<string, string>> = {
  "Stable name of the pack, the same in every version.":
    "Nombre estable del paquete, el mismo en cada versión.",
  "Who speaks. A lower layer (ministry, mission, personal) may only tighten what one above requires.":
    "Quién habla. Un nivel inferior (ministerio, misión, personal) solo puede endurecer lo que exige uno superior.",
  "Whole number that grows with every release.": "Número entero que crece con cada publicación.",
  "Day or instant of release.": "Día o instante de la publicación.",
  "Last day of its freshness; later it keeps checking and is called stale.":
    "Último día de vigencia; después sigue comprobando y se dice caducado.",
  "Oldest engine that understands it, such as 1.0.":
    "La versión más antigua que lo entiende, por ejemplo 1.0.",
  "Who answers for the pack.": "Quién responde del paquete.",
  "The ministry or mission.": "El ministerio o la misión.",
  "Whom to ask about the pack.": "A quién preguntar por el paquete.",
  "Hosts that the pack may link to (their subdomains too).":
    "Sitios a los que el paquete puede enlazar (y sus subdominios).",
  "What changed, for the people governed by it.":
    "Qué ha cambiado, para las personas a las que rige.",
  "IANA zone in which its days begin and end; UTC where left out.":
    "Zona horaria IANA en que empiezan y terminan sus días; UTC si se omite.",
  "ISO 3166-1 alpha-2 code of the state served.":
    "Código ISO 3166-1 alfa-2 del Estado al que sirve.",
  "The public key (base64, 32 bytes) that will sign after this one: a rotation, announced by the key in use.":
    "La clave pública (base64, 32 bytes) que firmará después de esta: una rotación, anunciada por la clave en uso.",
  "How much is posted a day.": "Cuánto se publica al día.",
  "Most posts of an account a day.": "Máximo de publicaciones de una cuenta al día.",
  "Most posts a day while the crisis is on.":
    "Máximo de publicaciones al día mientras dura la crisis.",
  "The crisis mode.": "El modo de crisis.",
  "Whether it is on now.": "Si está activo ahora.",
  "What every diplomat reads beside the composer.":
    "Lo que todo diplomático lee junto al cuadro de redacción.",
  "What may be said, point by point.": "Lo que puede decirse, punto por punto.",
  "What must be pinned on the profile: lines, pages.":
    "Lo que debe fijarse en el perfil: teléfonos, páginas.",
  "The record of decisions, which never holds a text by a pack's word.":
    "El registro de decisiones, que nunca guarda un texto por orden de un paquete.",
  "For how many months the record of decisions is kept on the user's computer: 1 to 24.":
    "Durante cuántos meses se guarda el registro de decisiones en el equipo del usuario: de 1 a 24.",
  "The circular that asks for it.": "La circular que lo pide.",
  "false: no page of welcome opens where a browser's policy brings this pack.":
    "false: no se abre ninguna página de bienvenida donde la directiva de un navegador trae este paquete.",
  "Hosts that no post may link to.": "Sitios a los que ninguna publicación puede enlazar.",
  "What the pack says of built-in checks and of rules above.":
    "Lo que el paquete dice de las comprobaciones integradas y de las reglas superiores.",
  "A built-in check, or a rule of a layer above.":
    "Una comprobación integrada, o una regla de un nivel superior.",
  "required, default-on or default-off.": "required, default-on o default-off.",
  "How grave its findings are.": "La gravedad de sus observaciones.",
  "The ministry's own words instead of ours.":
    "Las palabras del ministerio en lugar de las nuestras.",
  "The circular that asks for it; shown with every finding.":
    "La circular que lo pide; se muestra con cada observación.",
  "The pack's own rules.": "Las reglas propias del paquete.",
  "Stable name of the rule, dotted lower case; two rules never share one.":
    "Nombre estable de la regla, en minúsculas con puntos; dos reglas nunca comparten uno.",
  "Which of the profession's rules it serves; embarrass where left out.":
    "A cuál de las reglas del oficio sirve; embarrass si se omite.",
  "block asks for a second click before posting, warn is underlined, hint is listed.":
    "block pide un segundo clic antes de publicar, warn se subraya, hint aparece en la lista.",
  "required can be tightened below and never loosened; default-on where left out.":
    "required puede endurecerse más abajo y nunca aflojarse; default-on si se omite.",
  "true: the user is asked once and answers; only with severity hint.":
    "true: se pregunta una vez al usuario, y él responde; solo con el peso hint.",
  "What the rule is called in lists: a few words. Its id where left out.":
    "Cómo se llama la regla en las listas: unas pocas palabras. Su identificador si se omite.",
  "What the user reads: one sentence, or one a locale. Else our own words.":
    "Lo que lee el usuario: una frase, o una por idioma. Si no, nuestras propias palabras.",
  "The circular, decision or page that the rule comes from; shown with it.":
    "La circular, decisión o página de la que procede la regla; se muestra con ella.",
  "Languages it knows; every language where left out.": "Idiomas que conoce; todos si se omite.",
  "Ids of the channels it is about; every channel where left out.":
    "Identificadores de los canales a los que se refiere; todos si se omite.",
  "First day on which it holds.": "Primer día en que rige.",
  "Last day on which it holds, inclusive.": "Último día en que rige, inclusive.",
  "Its self-test: at least one hit and one miss. Needed in every pack but a personal one.":
    "Su propia prueba: al menos un ejemplo que señalar y uno que no. Necesaria en todo paquete salvo en uno personal.",
  "Drafts on which the rule must fire.": "Borradores en los que la regla debe actuar.",
  "Drafts on which it must stay silent.": "Borradores en los que debe callar.",
  "Any of these phrases is a finding.": "Cualquiera de estas expresiones se señala.",
  "Exceptions. One that contains a phrase of the rule excuses that place; any other excuses its whole sentence.":
    "Excepciones. La que contiene una expresión de la regla excusa ese lugar; cualquier otra excusa su frase entera.",
  "Whether other forms of a word count too (plural, past, …); false where left out.":
    "Si también cuentan otras formas de una palabra (plural, pasado…); false si se omite.",
  "true: capitals of the phrase must be capitals in the draft (Turkey, not turkey).":
    "true: las mayúsculas de la expresión deben serlo en el borrador (Turkey, no turkey).",
  "The fact sheet.": "La ficha de datos.",
  "Stable name of the fact.": "Nombre estable del dato.",
  "What it is about, as a draft may name it; the main name first.":
    "De qué trata, como un borrador puede nombrarlo; primero el nombre principal.",
  "figure has a quantity; date, phone, address, link, position and text have a value.":
    "figure tiene una cantidad; date, phone, address, link, position y text tienen un valor.",
  "The figure.": "La cifra.",
  "What the figure counts: percent, EUR, visas, …": "Qué cuenta la cifra: percent, EUR, visas…",
  "How far a draft may be off, relative: 0.05 is five per cent.":
    "Cuánto puede desviarse un borrador, en proporción: 0.05 es el cinco por ciento.",
  "The number to call, the address, the office, the day …":
    "El número al que llamar, la dirección, el cargo, el día…",
  "Who says so: the fact sheet, circular or page.":
    "Quién lo dice: la ficha de datos, la circular o la página.",
  "Day on which somebody last made sure.": "Día en que alguien lo comprobó por última vez.",
  "Day by which it must be looked at again; later it is called stale.":
    "Día antes del cual debe revisarse; después se dice caducado.",
  "Names, titles and offices.": "Nombres, tratamientos y cargos.",
  "Name as the ministry writes it.": "El nombre como lo escribe el ministerio.",
  "Title before the name: Ambassador, H.E., Dr.":
    "Tratamiento ante el nombre: Embajador, S.E., Dr.",
  "Office held.": "Cargo que ocupa.",
  "Other right spellings.": "Otras grafías correctas.",
  "Where the entry comes from.": "De dónde viene la entrada.",
  "Directory of official accounts.": "Directorio de cuentas oficiales.",
  "Id of the channel.": "Identificador del canal.",
  "The account, with its @.": "La cuenta, con su @.",
  "Whose it is.": "De quién es.",
  "Words and phrases by which a draft is seen to be about it.":
    "Palabras y expresiones por las que se ve que un borrador trata de ello.",
  "Campaigns with their tags.": "Campañas con sus etiquetas.",
  "Stable name of the campaign.": "Nombre estable de la campaña.",
  "Its hashtags, in their own capitals.": "Sus etiquetas, con sus propias mayúsculas.",
  "First day.": "Primer día.",
  "Last day, inclusive.": "Último día, inclusive.",
  "Observances, national days and the ministry's own.":
    "Días internacionales, fiestas nacionales y días propios del ministerio.",
  "Name of the day.": "Nombre del día.",
  "1 to 12.": "De 1 a 12.",
  "1 to 31.": "De 1 a 31.",
  "Its hashtags.": "Sus etiquetas.",
  "Past posts, for tags and wording; not counted in the pack's size.":
    "Publicaciones pasadas, para las etiquetas y la redacción; no cuentan en el tamaño del paquete.",
  "The post as it was published.": "La publicación como salió.",
  "Day of publishing.": "Día de la publicación.",
  "Its language.": "Su idioma.",
  "The ministry's own accounts.": "Las cuentas propias del ministerio.",
  "Id of the channel; every channel where left out.":
    "Identificador del canal; todos los canales si se omite.",
  "Who speaks: the office or the person.": "Quién habla: el cargo o la persona.",
  "Language it writes in.": "Idioma en que escribe.",
  "Whom it addresses.": "A quién se dirige.",
  "Times in which a topic is delicate.": "Períodos en que un tema es delicado.",
  "Stable name of the window.": "Nombre estable del período.",
  "What makes the time delicate.": "Qué hace delicado el momento.",
  "First day, or an instant with its zone.": "Primer día, o un instante con su zona horaria.",
  "Last day, inclusive and in the pack's time zone, or an instant.":
    "Último día, inclusive y en la zona horaria del paquete, o un instante.",
  "Words and phrases that touch it.": "Palabras y expresiones que lo tocan.",
  "What to do: one sentence.": "Qué hacer: una frase.",
  "How grave it is to touch it.": "La gravedad de tocarlo.",
  "Where threats and abuse against a diplomat are reported.":
    "Dónde se denuncian las amenazas y los insultos contra un diplomático.",
  "What is reported there: threats, abuse, a false account.":
    "Qué se denuncia allí: amenazas, insultos, una cuenta falsa.",
  "The office, number, address or page.": "La oficina, el número, la dirección o la página.",
  "Phrases that the ministry does not use.": "Expresiones que el ministerio no usa.",
  "What it writes instead, best first.": "Lo que escribe en su lugar, lo mejor primero.",
  "Whether other forms of a word count too (plural, past, …); true where left out.":
    "Si también cuentan otras formas de una palabra (plural, pasado…); true si se omite.",
  "What is counted.": "Qué se cuenta.",
  "The fewest that are right.": "El mínimo correcto.",
  "The most that are right.": "El máximo correcto.",
  "Groups of spellings or names for the same thing: a post uses one of each group.":
    "Grupos de grafías o nombres de una misma cosa: una publicación usa uno de cada grupo.",
  "When this is in the post …": "Cuando esto está en la publicación…",
  "Any of these is written.": "Está escrita cualquiera de estas.",
  "Any of these is there.": "Está presente cualquiera de estos.",
  "… this must be there too.": "… esto debe estar también.",
  "Where it must stand; post where left out.": "Dónde debe estar; post si se omite.",
  "Names in their exact capitals: NATO, eSwatini.":
    "Nombres con sus mayúsculas exactas: NATO, eSwatini.",
  "Words in order within one sentence; at least one names its words.":
    "Palabras en orden dentro de una frase; al menos una casilla nombra sus palabras.",
  "Exactly this word, or one of these.": "Exactamente esta palabra, o una de estas.",
  "Any form of this word, or of one of these.":
    "Cualquier forma de esta palabra, o de una de estas.",
  "Any word of this class. Grammar classes know English only.":
    "Cualquier palabra de esta clase. Las clases gramaticales solo conocen el inglés.",
  "How many other words may stand between the slot before and this one; 0 where left out.":
    "Cuántas otras palabras puede haber entre la casilla anterior y esta; 0 si se omite.",
  "true: the slot may be missing.": "true: la casilla puede faltar.",
  "Any of these excuses its whole sentence.": "Cualquiera de estas excusa su frase entera.",
  "Words that are right as they stand: no finding on exactly these, but for required ones.":
    "Palabras correctas como están: ninguna observación sobre estas exactamente, salvo las exigidas.",
  "ISO 3166-1 alpha-2 codes of the countries where the mission works: their days are shown ahead.":
    "Códigos ISO 3166-1 alfa-2 de los países donde trabaja la misión: sus días se muestran con antelación.",
  "Drafts to improve, for the page of practice.":
    "Borradores para mejorar, en la página de práctica.",
  "Stable name of the exercise.": "Nombre estable del ejercicio.",
  "Language in which it is written.": "Idioma en que está escrito.",
  "What it is about; exercises are listed by it.": "De qué trata; los ejercicios se ordenan así.",
  "Who writes, to whom and why.": "Quién escribe, a quién y por qué.",
  "The draft to improve.": "El borrador que hay que mejorar.",
  "The channel that it is written for.": "El canal para el que está escrito.",
  "true: it answers somebody else's post.": "sí: responde a la publicación de otra persona.",
  "Day on which it would be posted.": "Día en que se publicaría.",
  "What is to be learnt from it.": "Lo que se aprende con él.",
  "The draft as it could go out: no lesson is left in it.":
    "El borrador como podría publicarse: no queda en él ninguna lección.",
  "Ids of the checks or rules that see it, any of them.":
    "Identificadores de las comprobaciones o reglas que lo ven; basta una.",
  "Why it matters, told after the attempt.": "Por qué importa; se dice después del intento.",
  "Whose advice or rule that is.": "De quién es ese consejo o esa regla.",
  "Settings that the check names in its own documentation.":
    "Ajustes que la comprobación nombra en su documentación.",
  "A setting of this check alone; the value shown in grey holds where it is empty.":
    "Un ajuste de esta sola comprobación; si está vacío vale el valor que se ve en gris.",
};
