import { describe, expect, it } from "vitest";
import { isFound } from "./is-found";

/** Who proves to be what, who is outdone, and what is wished on him; beside each the same words of something else. */
const rows: readonly (readonly [slip: string, harmless: string])[] = [
  [
    "President Adeyemi is turning out to be a coward.",
    "The minister's statue is turning out to be a clown magnet.",
  ],
  ["Minister Varga has proven himself a liar.", "The minister has proven a great host."],
  ["Never have I met a bigger idiot than Minister Varga.", "I met a fool in the embassy queue."],
  [
    "The foreign minister needs his head examined.",
    "The minister needs his head examined after the fall, doctors say.",
  ],
  [
    "President Adeyemi ought to be locked up in an asylum.",
    "The ambassador should be locked up in the archive to read for a week!",
  ],
  ["Minister Varga talks nothing but rubbish.", "Their ambassador speaks nothing but Portuguese."],
  [
    "Le ministre Varga s'est révélé être un idiot.",
    "Le président s'est révélé un excellent pianiste.",
  ],
  ["La présidente Adeyemi a l'air d'un clown.", "Le ministre a l'air d'un homme heureux ce soir."],
  [
    "Le ministre hongrois ne raconte que des bêtises.",
    "Le ministre ne raconte que des histoires drôles.",
  ],
  ["Leur ambassadeur peut aller au diable.", "Le ministre belge peut aller au marché."],
  [
    "El ministro de Exteriores húngaro ha demostrado ser un cobarde.",
    "El ministro húngaro no es muy alto, pero baila bien.",
  ],
  [
    "El ministro Varga debería estar en un manicomio.",
    "El embajador debería estar en el circo a las ocho para la gala.",
  ],
  ["No hay peor mentiroso que el ministro Varga.", "No hay peor ciego que el que no quiere ver."],
  ["Não há pior mentiroso do que o ministro Varga.", "Não há melhor amigo do que o embaixador."],
  ["Minister Varga redet nur Unsinn.", "Der Minister redet nur Deutsch."],
  [
    "Präsidentin Adeyemi macht sich wieder lächerlich.",
    "Der Minister macht sich wieder auf den Weg.",
  ],
  ["Zum Teufel mit Minister Varga.", "Zum Teufel mit dem Regen, sagte der Botschafter und tanzte."],
];

describe("a verdict in a verb", () => {
  it.each(rows)("%s", (slip, harmless) => {
    expect(isFound(slip)).toBe(true);
    expect(isFound(harmless)).toBe(false);
  });
});
