import { wordSet } from "@/lib/checks/word-set";
import { type PhraseMatch, PhraseTrie, type Readings } from "@/lib/draft/phrase-trie";
import type { Token } from "@/lib/draft/tokens";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";

/**
 * Bodies of state and international organisations that contempt is aimed at, beside those that the words of office name: police,
 * forces, courts, councils, banks. General knowledge of how states are built, and the organisations' own names, 2026-11-23.
 * Left out is what an ordinary sentence calls otherwise: "who", "customs" alone, "the court".
 */
const BODIES: Readonly<Record<OfficeLanguage, string>> = {
  en: "police, police force, police department, border police, traffic police, riot police, secret police, federal police, state police, metropolitan police, border guard, border guards, border force, border agency, coast guard, coastguard, customs service, customs authority, customs office, customs officers, army, military, armed forces, navy, air force, general staff, national guard, presidential guard, gendarmerie, security services, security forces, secret service, intelligence service, intelligence services, judiciary, constitutional court, high court, court of appeal, appeals court, court of auditors, audit court, court of justice, criminal court, international court of justice, international criminal court, icj, court of human rights, human rights court, war crimes tribunal, constitutional tribunal, constitutional council, prosecution service, prosecutor's office, election commission, electoral commission, electoral board, electoral court, electoral tribunal, election authority, central bank, national bank, treasury, home office, pentagon, audit office, statistics office, city council, town council, city hall, municipality, house of representatives, lower house, upper house, legislature, federal assembly, budget committee, human rights council, council of europe, european council, eu council, council of ministers, world health organization, world health organisation, world trade organization, unesco, unicef, unhcr, unga, ohchr, iaea, oecd, opec, interpol, europol, frontex, ecb, mercosur, ecowas, sadc, caricom, brics, arab league, league of arab states, gulf cooperation council, gcc, organization of american states, oas, un secretariat, secretariat, civil service, foreign service, diplomatic service, presidency, presidential palace, presidential office, chancellery, politburo, central committee, holy see, holy synod, state television, state media, state broadcaster",
  fr: "police, police nationale, police aux frontières, police fédérale, gendarmerie, armée, forces armées, forces de l'ordre, état major, garde nationale, garde présidentielle, douane, douanes, services secrets, services de renseignement, tribunal, cour constitutionnelle, cour suprême, cour de cassation, cour d'appel, conseil constitutionnel, conseil d'état, cour des comptes, cour pénale internationale, cour internationale de justice, cour de justice, cpi, cij, magistrature, parquet, commission électorale, banque centrale, mairie, conseil municipal, préfecture, chambre des députés, conseil fédéral, conseil européen, conseil de l'europe, conseil des droits de l'homme, union africaine, assemblée générale, secrétariat général, secrétariat, fmi, omc, oms, unesco, aiea, bce, banque mondiale, ligue arabe, cedeao, administration, fonction publique, présidence, chancellerie, télévision d'état",
  es: "policía, policía nacional, policía fronteriza, policía federal, guardia civil, guardia nacional, guardia presidencial, ejército, fuerzas armadas, estado mayor, aduana, aduanas, servicios secretos, servicio secreto, corte suprema, corte constitucional, tribunal supremo, tribunal constitucional, tribunal electoral, tribunal de cuentas, corte penal internacional, corte internacional de justicia, audiencia nacional, judicatura, fiscalía, contraloría, consejo electoral, consejo nacional electoral, comisión electoral, junta electoral, banco central, ayuntamiento, alcaldía, cámara de diputados, cámara baja, cámara alta, asamblea general, consejo europeo, consejo de europa, unión africana, liga árabe, fmi, omc, oms, unesco, banco mundial, mercosur, celac, presidencia, palacio presidencial, palacio de gobierno, moncloa, televisión estatal",
  pt: "polícia, polícia federal, polícia militar, polícia de fronteira, polícia de fronteiras, guarda nacional, guarda republicana, guarda presidencial, exército, forças armadas, marinha, estado maior, alfândega, serviços secretos, supremo tribunal, supremo tribunal federal, stf, tse, tribunal constitucional, tribunal eleitoral, tribunal de contas, tribunal penal internacional, tribunal de justiça, tribunal internacional de justiça, ministério público, procuradoria, comissão eleitoral, comissão nacional de eleições, banco central, câmara municipal, câmara dos deputados, assembleia geral, prefeitura, conselho europeu, conselho da europa, união africana, liga árabe, fmi, omc, oms, unesco, banco mundial, mercosul, cplp, presidência, palácio presidencial, televisão estatal",
  de: "polizei, armee, bundeswehr, streitkräfte, luftwaffe, generalstab, nationalgarde, grenzschutz, zollbehörde, geheimdienst, geheimdienste, justiz, oberster gerichtshof, oberste gerichtshof, obersten gerichtshof, gerichtshof, rechnungshof, rechnungshofs, staatsanwaltschaft, wahlkommission, wahlbehörde, zentralbank, notenbank, ezb, rathaus, stadtrat, gemeinderat, landtag, landtags, bundesversammlung, generalversammlung, europarat, europarats, europäischer rat, europäische rat, afrikanische union, afrikanischen union, arabische liga, arabischen liga, weltbank, iwf, unesco, oecd, osze, generalsekretariat, verwaltung, auswärtiger dienst, auswärtigen dienst, auswärtige dienst, kanzleramt, kanzleramts, präsidialamt, bundespräsidialamt, präsidentenpalast, staatsfernsehen, menschenrechtsrat, parlaments, senats, bundestags, bundesrats, kremls",
};

/** "Verkehrsministerium", "Grenzpolizei", "Verfassungsgericht": a German body with its matter before it. */
const COMPOUND = /^\p{L}{2,}(ministerium|polizei|gericht|gerichtshof)(?:s|es)?$/u;
const ofCompound: Readings = ({ text }) => (COMPOUND.test(text) ? ["gerichtshof"] : []);

/** "The police horse", "the army football team": theirs, and not they. */
const THEIRS = wordSet(
  "dog dogs horse horses band bands orchestra choir team teams football rugby hockey club clubs museum museums hospital surgeons surgeon academy cadets mascot mascots games ball chef chefs canteen car cars parrot cat goat elephant puppet puppets garden gardens grounds courtyard cellar lawn pond",
);
/** "An army of clowns visits the ward": as many as that. */
function isCrowd(tokens: readonly Token[], first: number, after: number): boolean {
  return (
    /^(?:army|armée|ejército|exército|armee)$/.test(tokens[first]?.text ?? "") &&
    /^(?:of|de|d|von|aus)$/.test(tokens[after]?.text ?? "")
  );
}

const tries = new Map<OfficeLanguage, PhraseTrie<"body">>();

/** Bodies named in tokens of a language; overlapping ones are left for the caller to choose from. */
export function findBodies(
  tokens: readonly Token[],
  language: OfficeLanguage,
): PhraseMatch<"body">[] {
  let trie = tries.get(language);
  if (!trie) {
    trie = new PhraseTrie<"body">();
    for (const body of BODIES[language].split(", ")) trie.add(body, "body");
    tries.set(language, trie);
  }
  const found = language === "de" ? trie.find(tokens, ofCompound) : trie.find(tokens);
  return found.filter(
    ({ firstToken, afterToken }) =>
      !THEIRS.has(tokens[afterToken]?.text ?? "") && !isCrowd(tokens, firstToken, afterToken),
  );
}
