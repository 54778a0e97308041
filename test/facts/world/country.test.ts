import { describe, expect, test } from "vitest";
import {
  type CountryCode,
  capitalName,
  countries,
  countryName,
  countryNames,
  isCapital,
  sameCountry,
  usesCurrency,
  WORLD_LANGUAGES,
  type WorldLanguage,
} from "@/lib/facts/world/country";
import { inflectDemonym } from "@/lib/facts/world/demonyms";

const all = [...countries().values()];

describe("states", () => {
  test("the United Nations have 193 members and two observer states", () => {
    const count = (status: string) => all.filter((country) => country.status === status).length;
    expect([count("state"), count("observer")]).toEqual([193, 2]);
  });

  test("every state has a name in every language, a capital, a people and money", () => {
    const lacking = all
      .filter((country) => country.status === "state")
      .filter(({ code, currencies }) => {
        const named = WORLD_LANGUAGES.every((each) => countryNames(code, each).names.length > 0);
        const { capitals, demonyms } = countryNames(code, "en");
        return !named || capitals.length === 0 || demonyms.length === 0 || currencies.length === 0;
      });
    expect(lacking).toEqual([]);
  });

  test("nearly every state has a people in French, Spanish, Portuguese and German", () => {
    const lacking = (language: WorldLanguage) =>
      all
        .filter(
          ({ code, status }) => status === "state" && !countryNames(code, language).demonyms[0],
        )
        .map((country) => country.code);
    expect([lacking("fr"), lacking("es"), lacking("pt"), lacking("de")]).toEqual([
      [],
      [],
      [],
      ["KN"],
    ]);
  });

  test("a territory or part belongs to a state", () => {
    const lost = all.filter(
      (country) => country.status === "territory" || country.status === "part",
    );
    expect(lost.every(({ partOf }) => partOf !== undefined && countries().has(partOf))).toBe(true);
  });

  test.each<[CountryCode, string, string, string, string, string]>([
    [
      "AE",
      "United Arab Emirates",
      "Émirats arabes unis",
      "Emiratos Árabes Unidos",
      "Emirados Árabes Unidos",
      "Vereinigte Arabische Emirate",
    ],
    ["AT", "Austria", "Autriche", "Austria", "Áustria", "Österreich"],
    ["BY", "Belarus", "Bélarus", "Bielorrusia", "Bielorrússia", "Belarus"],
    [
      "CD",
      "Democratic Republic of the Congo",
      "République démocratique du Congo",
      "República Democrática del Congo",
      "República Democrática do Congo",
      "Demokratische Republik Kongo",
    ],
    [
      "CG",
      "Republic of the Congo",
      "République du Congo",
      "República del Congo",
      "República do Congo",
      "Republik Kongo",
    ],
    ["CI", "Côte d'Ivoire", "Côte d'Ivoire", "Côte d'Ivoire", "Costa do Marfim", "Côte d'Ivoire"],
    ["CV", "Cabo Verde", "Cabo Verde", "Cabo Verde", "Cabo Verde", "Cabo Verde"],
    ["CZ", "Czechia", "Tchéquie", "Chequia", "Tchéquia", "Tschechien"],
    ["EG", "Egypt", "Égypte", "Egipto", "Egito", "Ägypten"],
    ["GB", "United Kingdom", "Royaume-Uni", "Reino Unido", "Reino Unido", "Vereinigtes Königreich"],
    ["HU", "Hungary", "Hongrie", "Hungría", "Hungria", "Ungarn"],
    ["IS", "Iceland", "Islande", "Islandia", "Islândia", "Island"],
    ["JP", "Japan", "Japon", "Japón", "Japão", "Japan"],
    ["KE", "Kenya", "Kenya", "Kenia", "Quênia", "Kenia"],
    ["KP", "North Korea", "Corée du Nord", "Corea del Norte", "Coreia do Norte", "Nordkorea"],
    ["MU", "Mauritius", "Maurice", "Mauricio", "Maurício", "Mauritius"],
    ["NL", "Netherlands", "Pays-Bas", "Países Bajos", "Países Baixos", "Niederlande"],
    ["SZ", "Eswatini", "Eswatini", "Esuatini", "Essuatíni", "Eswatini"],
    ["TR", "Türkiye", "Turquie", "Turquía", "Turquia", "Türkei"],
    ["US", "United States", "États-Unis", "Estados Unidos", "Estados Unidos", "Vereinigte Staaten"],
    ["VA", "Holy See", "Saint-Siège", "Santa Sede", "Santa Sé", "Heiliger Stuhl"],
    ["GB-SCT", "Scotland", "Écosse", "Escocia", "Escócia", "Schottland"],
  ])("%s is called %s, %s, %s, %s, %s", (code, en, fr, es, pt, de) => {
    const names = (["en", "fr", "es", "pt", "de"] as const).map((each) => countryName(code, each));
    expect(names).toEqual([en, fr, es, pt, de]);
  });
});

describe("capitals", () => {
  test.each<[CountryCode, string, string, string, string, string]>([
    ["AT", "Vienna", "Vienne", "Viena", "Viena", "Wien"],
    ["BE", "Brussels", "Bruxelles", "Bruselas", "Bruxelas", "Brüssel"],
    ["CH", "Bern", "Berne", "Berna", "Berna", "Bern"],
    ["CN", "Beijing", "Pékin", "Pekín", "Pequim", "Peking"],
    ["CZ", "Prague", "Prague", "Praga", "Praga", "Prag"],
    ["DK", "Copenhagen", "Copenhague", "Copenhague", "Copenhague", "Kopenhagen"],
    ["EG", "Cairo", "Le Caire", "El Cairo", "Cairo", "Kairo"],
    ["GB", "London", "Londres", "Londres", "Londres", "London"],
    ["GE", "Tbilisi", "Tbilissi", "Tiflis", "Tbilisi", "Tiflis"],
    ["PL", "Warsaw", "Varsovie", "Varsovia", "Varsóvia", "Warschau"],
    ["RU", "Moscow", "Moscou", "Moscú", "Moscou", "Moskau"],
    ["SA", "Riyadh", "Riyad", "Riad", "Riade", "Riad"],
    ["SZ", "Mbabane", "Mbabane", "Mbabane", "Mbabane", "Mbabane"],
    ["UA", "Kyiv", "Kyiv", "Kiev", "Kiev", "Kyjiw"],
  ])("the capital of %s is %s, %s, %s, %s, %s", (code, en, fr, es, pt, de) => {
    const names = (["en", "fr", "es", "pt", "de"] as const).map((each) => capitalName(code, each));
    expect(names).toEqual([en, fr, es, pt, de]);
  });

  test.each<[string, CountryCode, boolean | undefined]>([
    ["Canberra", "AU", true],
    ["Sydney", "AU", false],
    ["Camberra", "AU", true],
    ["Kiev", "UA", true],
    ["Kyiv", "UA", true],
    ["Porto Novo", "BJ", true],
    ["Cotonou", "BJ", undefined],
    ["Cape Town", "ZA", true],
    ["Bloemfontein", "ZA", true],
    ["Johannesburg", "ZA", false],
    ["La Paz", "BO", true],
    ["Sucre", "BO", true],
    ["The Hague", "NL", undefined],
    ["Den Haag", "NL", undefined],
    ["Rotterdam", "NL", false],
    ["Abidjan", "CI", undefined],
    ["Lagos", "NG", false],
    ["Istanbul", "TR", false],
    ["Malabo", "GQ", true],
    ["Ciudad de la Paz", "GQ", true],
    ["Jerusalem", "IL", undefined],
    ["Rome", "IL", undefined],
    ["Varsovie", "PL", true],
    ["Genève", "CH", false],
    ["London", "GB-ENG", true],
    ["Bucharest", "HU", false],
    ["Paris", "XX", undefined],
  ])("%s as the capital of %s: %s", (city, code, expected) => {
    expect(isCapital(city, code)).toBe(expected);
  });
});

describe("peoples", () => {
  test.each<[WorldLanguage, CountryCode, string[]]>([
    ["en", "FR", ["French", "Frenchman", "Frenchmen", "Frenchwoman", "Frenchwomen"]],
    ["en", "DE", ["German", "Germans"]],
    ["en", "DK", ["Danish", "Dane", "Danes"]],
    ["en", "CZ", ["Czech", "Czechs"]],
    ["en", "PT", ["Portuguese"]],
    ["en", "PH", ["Filipino", "Filipinos", "Filipina", "Filipinas", "Philippine"]],
    ["fr", "CA", ["canadien", "canadiens", "canadienne", "canadiennes"]],
    ["fr", "FR", ["français", "française", "françaises"]],
    ["fr", "GR", ["grec", "grecs", "grecque", "grecques", "hellénique", "helléniques"]],
    ["es", "DE", ["alemán", "alemana", "alemanes", "alemanas"]],
    ["es", "FR", ["francés", "francesa", "franceses", "francesas"]],
    ["es", "MA", ["marroquí", "marroquíes", "marroquís"]],
    ["es", "ES", ["español", "española", "españoles", "españolas"]],
    [
      "pt",
      "JP",
      [
        "japonês",
        "japonesa",
        "japoneses",
        "japonesas",
        "nipônico",
        "nipônica",
        "nipônicos",
        "nipônicas",
      ],
    ],
    ["pt", "LV", ["letão", "letã", "letões", "letãs"].flatMap((form) => [form])],
    [
      "de",
      "SE",
      [
        "schwedisch",
        "schwedische",
        "schwedischen",
        "schwedischer",
        "schwedischem",
        "schwedisches",
        "Schwede",
        "Schweden",
        "Schwedin",
        "Schwedinnen",
      ],
    ],
  ])("%s, %s", (language, code, expected) => {
    const forms = countryNames(code, language).demonyms.flatMap((each) =>
      inflectDemonym(each, language),
    );
    expect(forms).toEqual(expected);
  });
});

test.each<[CountryCode, string, boolean | undefined]>([
  ["BG", "EUR", true],
  ["BG", "BGN", undefined],
  ["HR", "EUR", true],
  ["SE", "EUR", false],
  ["CH", "CHF", true],
  ["CH", "EUR", false],
  ["ME", "EUR", true],
  ["EC", "USD", true],
  ["KH", "USD", undefined],
  ["SL", "SLE", true],
  ["XX", "EUR", undefined],
])("money of %s: %s %s", (code, currency, expected) => {
  expect(usesCurrency(code, currency)).toBe(expected);
});

test.each<[CountryCode, CountryCode, boolean]>([
  ["GB", "GB-SCT", true],
  ["DK", "GL", true],
  ["US", "PR", true],
  ["SK", "SI", false],
  ["FR", "FR", true],
])("%s and %s are one: %s", (one, other, expected) => {
  expect(sameCountry(one, other)).toBe(expected);
});
