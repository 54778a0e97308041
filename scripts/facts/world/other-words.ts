/**
 * Given names, surnames, brands, places and German or Italian words near a name of the gazetteer,
 * which no dictionary at hand lists. By hand, public knowledge as of 2026-11-20.
 */
export const OTHER_WORDS = `
`;
