import { describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";
import { detectLanguage } from "@/lib/draft/language";
import { tokenise } from "@/lib/draft/tokens";

describe("the language of", () => {
  it.each([
    ["The ambassador met the minister in Vienna today.", "en"],
    ["Nous avons accueilli les étudiants de notre ambassade.", "fr"],
    ["La embajadora visitó el nuevo hospital de la ciudad.", "es"],
    ["A embaixadora visitou o novo hospital da cidade, não o antigo.", "pt"],
    ["Der Botschafter hat heute die neue Schule besucht.", "de"],
    ["L’ambasciatore ha visitato il nuovo ospedale della città.", "it"],
    ["De ambassadeur heeft vandaag het nieuwe ziekenhuis bezocht.", "nl"],
    ["Посол посетил новую школу, были учителя.", "ru"],
    ["Посол відвідав нову школу у Києві", "uk"],
    ["زار السفير المدرسة الجديدة", "ar"],
    ["سفیر از مدرسه‌ی جدید دیدن کرد", "fa"],
    ["השגריר ביקר בבית הספר", "he"],
    ["大使は新しい学校を訪れました", "ja"],
    ["大使参观了新学校", "zh"],
    ["대사가 학교를 방문했습니다", "ko"],
    ["ელჩი ეწვია სკოლას", "ka"],
    ["Chairman Varga speaks. @el #die @los", undefined],
    // One stray word at an end, often the beginning of the next, against several of another language, or against none.
    ["President Varga is a clown. el", undefined],
    ["el President Varga is a clown.", undefined],
    ["President Varga is a clown. ve", undefined],
    ["The minister is in Vienna. el", "en"],
    ["The minister is in Vienna. un", "en"],
    ["Thank you all for the warm welcome. un", "en"],
    ["Le ministre est à Vienne. es", "fr"],
    ["El ministro está en Viena. is", "es"],
    ["Der Minister ist in Wien. el", "de"],
    ["O ministro está em Viena. il", "pt"],
    ["Il ministro è a Vienna. el", "it"],
    ["Bugün Ankara’da bir toplantı var. el", "tr"],
    ["El embajador Varga", "es"],
    ["It’s Int’l Coastal Cleanup Day!", undefined],
    // "Man" and "war" are German words too, "come" an Italian and "door" a Dutch one.
    ["Minister Sand is a small man in a large chair.", "en"],
    ["Sit down, little man. The war is over.", "en"],
    ["Thirty-two exchange students wave goodbye at gate 12. Come back soon", "en"],
    ["The WTO colleagues next door sent coffee.", "en"],
    ["Das muss man sehen: gestern war der Hafen leer.", "de"],
    ["Man war einmal im Krieg.", "de"],
    ["Ecco come arrivare al consolato in auto.", "it"],
    ["A biblioteca abre no no sábado às 10h.", "pt"],
    ["Ese asilo no engaña a nadie.", "es"],
    ["Kyiv, Chișinău, Tbilisi", undefined],
    ["🇫🇷🇩🇪", undefined],
    ["", undefined],
  ])("%j is %s", (text, language) => {
    expect(detectLanguage(text, () => tokenise(text))).toBe(language);
  });
});

describe("a sentence that decides nothing by itself", () => {
  it.each([
    ["President Varga is a clown.", "El presidente visita la ciudad de Viena.", undefined],
    ["President Varga is a clown.", "Le ministre est dans notre ville avec les élèves.", undefined],
    ["Chairman Varga speaks.", "Le ministre est dans notre ville avec les élèves.", "fr"],
    ["President Varga is a friend.", "The minister was in Vienna with the team.", "en"],
    ["Vive la France!", "The minister was in Vienna with the team.", "en"],
  ])("%j beside %j is in %s", (sentence, beside, language) => {
    expect(parseDraft(`${sentence} ${beside}`).sentences[0]?.passage.language).toBe(language);
    expect(parseDraft(`${beside} ${sentence}`).sentences[1]?.passage.language).toBe(language);
  });
});
