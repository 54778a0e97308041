/**
 * Words that are office language only together ("inclusive growth", "approche intégrée", "enfoque integral"): a describing word
 * and what it describes. Chosen for this project after the public plain-language lists (plainlanguage.gov; GOV.UK style guide
 * "Words to avoid"; European Commission "How to write clearly"; "Claire's Clear Writing Tips") and the habits of development
 * agencies' posts in the three languages, in our own words, 2026-11-21. `*` stands for the word's endings.
 */
export interface PairedWords {
  readonly describing: string;
  readonly described: string;
}

export const ENGLISH_PAIRS: PairedWords = {
  describing: `inclusive, transformative, transformational, evidence-based, innovative, integrated, institutional, systemic, targeted, enabling, holistic, scalable,
tailored, tailor-made, bespoke, agile, proactive, user-centric, user-centred, user-centered, customer-centric, citizen-centric, people-centric, digital-first, data-driven, gender-responsive,
gender-sensitive, gender-transformative, climate-smart, climate-resilient, community-led, community-driven, community-based, nature-based, multi-year, multiyear, multi-level, multilevel, multi-agency,
multi-disciplinary, cross-sectoral, cross-sector, intersectoral, inter-agency, interagency, end-to-end, next-generation, next-gen, best-in-class, forward-looking, future-oriented, future-ready,
participatory, equitable, catalytic, programmatic, thematic, normative, operational, organisational, organizational, high-impact, impact-driven, mission-driven, market-based, market-driven,
rights-based, needs-based, locally-led, adaptive, coherent, overarching, blended, synergistic, diversified, sustainable, structural, strategic, comprehensive, regulatory, outcome-based, results-driven, solution-oriented,
multi-dimensional, context-specific, demand-led, client-focused, customer-focused, evidence-informed, policy-relevant`,
  described: `growth, change, approach*, solution*, intervention*, framework*, mechanism*, pathway*, outcome*, ecosystem*, transformation*, governance, financing, modality, modalities, dimension*,
architecture, platform*, toolkit*, process*, capacity, capacities, capability, capabilities, livelihood*, engagement*, landscape*, delivery, model*, programming, roadmap*, resilience, instrument*, narrative*, linkage*,
pillar*, workstream*, output*, offering*, journey*, touchpoint*, synergies, response, recovery, practice*, environment*, objective*, streams, alignment, efficiencies, strengthening, frameworks, reforms, tools, planning, oversight, coordination, programmes, programs, interventions, implementation`,
};

export const FRENCH_PAIRS: PairedWords = {
  described: `approche*, dispositif*, démarche*, dynamique*, gouvernance, levier*, mécanisme*, cadre*, axe*, enjeu*, écosystème*, filière*, partenariat*, croissance, transition*,
solution*, stratégie*, processus, outil*, action*, offre*, projet*, programme*, chantier*, vision, prise, gestion, ingénierie, logique*, plateforme*, volet*, appui*, politique*, ancrage, maillage, pilotage, innovation*, résilience, développement, accompagnement`,
  describing: `inclusif*, inclusive*, innovant*, intégré*, structurant*, partenarial*, partenariaux, transversal*, transversaux, territorial*, territoriaux, participatif*, participative*, concerté*, systémique*, résilient*, holistique*,
multisectoriel*, intersectoriel*, opérationnel*, pluriannuel*, multi-acteurs, multiacteurs, multipartite*, proactif*, proactive*, mutualisé*, renforcé*, endogène*, communautaire, décliné*, adossé*, stratégique*, intégrale, différencié*, sensible*, apprenant*, agile*, global, globale`,
};

export const SPANISH_PAIRS: PairedWords = {
  described: `enfoque*, mecanismo*, articulación, ecosistema*, gestión, estrategia*, marco*, crecimiento, cadena*, inclusión, eje*, instancia*, plataforma*, transformación, abordaje*, solución, soluciones, proceso*, herramienta*,
alianza*, desarrollo, intervención, intervenciones, acción, acciones, agenda*, espacio*, programa*, gobernanza, línea*, lineamiento*, sostenibilidad, capacidades, tejido, innovación, dinámica*, política*, respuesta*`,
  describing: `integral*, integrales, inclusivo*, inclusiva*, incluyente*, productivo*, productiva*, transversal*, multinivel, estratégico*, estratégica*, participativo*, participativa*, territorial*, territoriales, intersectorial*, interinstitucional*,
sistémico*, sistémica*, innovador*, innovadora*, innovadores, disruptivo*, disruptiva*, institucional*, institucionales, articulado*, articulada*, multiactor, multidimensional*, holístico*, holística*, diferencial*, resiliente*, asociativo*, focalizado*, focalizada*, replicable*, escalable*, sinérgico*, sinérgica*`,
};
