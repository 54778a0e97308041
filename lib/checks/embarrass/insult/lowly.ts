import type { OfficeLanguage } from "@/lib/facts/people/office-words";

/**
 * Animals, things and persons that nobody in office would be likened to in praise; regular expressions of singulars and
 * plurals, parted by commas. A lion, a saint or a film star is not among them. General knowledge, written for this project on
 * 2026-11-21.
 */
const LOWLY: Readonly<Record<OfficeLanguage, string>> = {
  en: String.raw`amoebas?, baboons?, barnacles?, budgies?, bullfrogs?, cats?, chickens?, chimps?, chimpanzees?, cockroach(?:es)?, cows?, crocodiles?, dogs?, donkeys?, ducks?, eels?, ferrets?, fleas?, frogs?, gerbils?, gnats?, goats?, goldfish, goose, geese, guinea pigs?, hamsters?, hedgehogs?, hens?, hippos?, hyenas?, jackals?, jellyfish, lemmings?, lizards?, llamas?, maggots?, molluscs?, mollusks?, monkeys?, mosquito(?:e?s)?, moths?, mules?, newts?, ostrich(?:es)?, oysters?, parrots?, peacocks?, pigeons?, pigs?, poodles?, porcupines?, prawns?, pupp(?:y|ies), rabbits?, rats?, reptiles?, rhinos?, rhinoceros, roosters?, seals?, sea cucumbers?, sharks?, sheep, shrimps?, skunks?, sloths?, slugs?, snails?, snakes?, sponges?, squirrels?, tapeworms?, toads?, tortoises?, turkeys?, turtles?, vultures?, wasps?, weasels?, woodl(?:ouse|ice), worms?, anvils?, ashtrays?, bags? of (?:hammers|rocks|spanners|nails|crisps|sand|potatoes|sick), balloons?, bath ?mats?, bedpans?, blancmanges?, boiled (?:egg|potato|cabbage)s?, bollards?, boulders?, bowls? of (?:porridge|custard|jelly|oatmeal|soup), bricks?, brooms?, broomsticks?, buckets?, bulldozers?, cabbages?, cact(?:us|i), carrots?, cardboard (?:box|cut-?outs?), cauliflowers?, chatbots?, chocolate (?:teapot|fireguard)s?, coat ?stands?, coat racks?, coconuts?, coffee machines?, coffee cups?, colanders?, corkscrews?, crowbars?, cucumbers?, (?:dead|flat) batter(?:y|ies), dial tones?, dish ?cloths?, dishwashers?, doorbells?, doorknobs?, door handles?, doormats?, doorstops?, fax machines?, fence ?posts?, fire hydrants?, flat tyres?, flat tires?, fridges?, frying pans?, garden (?:gnome|hose|shed|chair)s?, gateposts?, glass hammers?, gravestones?, hat ?stands?, houseplants?, ironing boards?, kettles?, lamp ?-?posts?, lampshades?, lettuces?, light ?bulbs?, magic 8-ball, mannequins?, marbles?, marshmallows?, mops?, mud ?flaps?, mushrooms?, napkins?, noodles?, onions?, paper ?bags?, paperclips?, paperweights?, parking meters?, parking tickets?, parsnips?, pebbles?, photocopiers?, pile of (?:bricks|laundry|sand), planks?, (?:pot |potted |office |plastic )?plants?, potato(?:es)?, printers?, puddles?, pumpkins?, radish(?:es)?, rocks?, root canals?, rubber (?:duck|stamp|band|glove)s?, salads?, sandbags?, sandwich(?:es)?, sardines?, sausages?, scarecrows?, screen doors?, shoes?, shovels?, sieves?, sledgehammers?, snowm[ae]n, socks?, sofas?, soup spoons?, spoons?, spuds?, staplers?, stones?, stool, suitcases?, tables?, tax forms?, tax returns?, tea ?bags?, tea towels?, teapots?, teaspoons?, three-dollar bills?, nine-bob notes?, toasters?, toilet (?:brush(?:es)?|seats?|roll), traffic (?:cone|light|jam)s?, tree (?:stump|trunk)s?, tumbleweeds?, turnips?, umbrella stands?, vacuum cleaners?, vending machines?, voicemails?, wardrobes?, washing machines?, weather ?vanes?, wet (?:rag|blanket|mop|fish|lettuce|sponge|towel|flannel|weekend|week|tissue|paper towel)s?, wheelbarrows?, whoopee cushions?, windsocks?, wooden spoons?, wrecking balls?, yog(?:h)?urts?, toddlers?, bab(?:y|ies), infants?, newborns?, [\p{L}\d]+-year-?olds?, child, schoolboys?, schoolgirls?, schoolchild(?:ren)?, kindergart(?:e)?ners?, drunks?, drunkards?, mobsters?, mafiosi, mafioso, mafia (?:don|boss)(?:es)?, thugs?, (?:playground |schoolyard )?bull(?:y|ies), (?:used-? ?car |car |snake-? ?oil )sales(?:man|men), cavem[ae]n, neanderthals?, zombies?, corpses?, mumm(?:y|ies), sleepwalkers?, undertakers?, clowns?, jesters?, pirates?, pickpockets?, burglars?, arsonists?, conm[ae]n, hole in the head, hole in the wall, fox in (?:a|the) hen ?house, bull in a china shop, pet rock, dead fish`,
  fr: "singes?, guenons?, chimpanzés?, ânes?, mulets?, huîtres?, moules?, poissons? rouges?, poules?, dindes?, poulets?, perroquets?, hamsters?, limaces?, escargots?, crapauds?, grenouilles?, méduses?, amibes?, cafards?, serpents?, vautours?, hyènes?, moutons?, vaches?, chèvres?, chiens?, chats?, rhinocéros, bulldozers?, enclumes?, briques?, patates?, poireaux?, navets?, courges?, endives?, concombres?, plantes? (?:vertes?|en pot), grille-pain, portes? de prison, bottes?, serpillières?, éponges?, chaussettes?, cailloux?, planches?, balais?, parapluies?, bouilloires?, poteaux?, réverbères?, enfants? de (?:deux|trois|quatre|cinq|six) ans, bébés?, gamins?, vendeurs? de (?:tapis|voitures)",
  es: "monos?, chimpancés?, burros?, asnos?, mulas?, ostras?, almejas?, mejillones?, gallinas?, pollos?, loros?, hámsteres?, hámster, babosas?, caracol(?:es)?, sapos?, medusas?, amebas?, cucarachas?, serpientes?, víboras?, buitres?, hienas?, ovejas?, vacas?, cabras?, perros?, gatos?, rinocerontes?, ladrillos?, patatas?, papas?, nabos?, lechugas?, pepinos?, zapatos?, tostadoras?, plantas?, macetas?, farolas?, piedras?, adoquines?, adoquín, escobas?, trapos?, esponjas?, niños? de (?:dos|tres|cuatro|cinco|seis) años, bebés?, vendedor(?:es)? de coches",
  pt: "macacos?, chimpanzés?, burros?, jumentos?, mulas?, ostras?, mexilhões, galinhas?, papagaios?, hamsters?, lesmas?, caracóis, caracol, sapos?, medusas?, amebas?, baratas?, cobras?, abutres?, hienas?, ovelhas?, vacas?, cabras?, cães, cão, cachorros?, gatos?, rinocerontes?, tijolos?, batatas?, nabos?, alfaces?, pepinos?, sapatos?, torradeiras?, plantas?, vasos?, pedras?, portas?, postes?, vassouras?, esponjas?, crianças? de (?:dois|três|quatro|cinco|seis) anos, bebés?, bebês?, vendedor(?:es)? de carros",
  de: "affen?, schimpansen?, esels?, maultiere?, austern?, goldfische?s?, hühne?r?s?, huhn, papageien?, hamsters?, nacktschnecken?, schnecken?, kröten?, frosch, frösche, quallen?, amöben?, kakerlaken?, schlangen?, geier, hyänen?, schafe?s?, kühe?, kuh, ziegen?, hunde?s?, katzen?, nashorns?, nashörner, ziegelsteine?s?, kartoffeln?, rüben?, gurken?, toasters?, zimmerpflanzen?, topfpflanzen?, laternenpfähle?, laternenpfahls?, türklinken?, türstoppers?, steine?s?, brot, brots?, toastbrots?, besens?, putzlappens?, schwämme?, schwamms?, bettvorlegers?, kleinkinde?r?s?, kleinkind, dreijährige[rn]?, fünfjährige[rn]?, gebrauchtwagenhändlers?, waldes?, eisbergs?, gefrierschranks?",
};

/** The lowly as one alternative of a regular expression (flags iu), longest first. */
export function lowlyIn(language: OfficeLanguage): string {
  const names = LOWLY[language].split(", ").sort((a, b) => b.length - a.length);
  return `(?:${names.join("|")})(?!\\p{L})`;
}

/** The last words of the lowly, every form: what a measure ends with ("wet rag" ends with "rag"). */
export function lowlyWords(language: OfficeLanguage): string[] {
  return LOWLY[language]
    .split(", ")
    .filter((entry) => !entry.includes("\\"))
    .flatMap(formsOf)
    .map((name) => name.slice(name.lastIndexOf(" ") + 1));
}

/** All that a small pattern stands for: "toads?", "pupp(?:y|ies)", "mosquito(?:e?s)?". */
function formsOf(pattern: string): string[] {
  let forms = [""];
  for (const [piece, group, letters, optional] of pattern.matchAll(PIECE)) {
    const choices = group?.split("|").flatMap(formsOf) ?? [...(letters ?? piece.charAt(0))];
    if (optional) choices.push("");
    forms = forms.flatMap((before) => choices.map((choice) => before + choice));
  }
  return forms;
}

const PIECE = /(?:\(\?:([^)]*)\)|\[([^\]]*)\]|.)(\?)?/gu;
