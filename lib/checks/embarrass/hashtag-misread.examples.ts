import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Great evening at #susanalbumparty",
      found: "#susanalbumparty",
      fixed: "Great evening at #SusanAlbumParty",
    },
    {
      text: "#nowthatchersdead what remains?",
      found: "#nowthatchersdead",
      fixed: "#NowThatchersDead what remains?",
    },
    { text: "#powergenitalia opens in Milan", found: "#powergenitalia" },
    {
      text: "#whorepresents us at the fair?",
      found: "#whorepresents",
      fixed: "#WhoRepresents us at the fair?",
    },
    {
      text: "Apply for #expertsexchange",
      found: "#expertsexchange",
      fixed: "Apply for #ExpertsExchange",
    },
    {
      text: "#penisland hosts the writers' week",
      found: "#penisland",
      fixed: "#PenIsland hosts the writers' week",
    },
    {
      text: "Our #studentsexchange begins",
      found: "#studentsexchange",
      fixed: "Our #StudentsExchange begins",
    },
    { text: "#womensexchange in Amman", found: "#womensexchange" },
    { text: "#Susanalbumparty tonight", found: "#Susanalbumparty" },
    { text: "#teachersexchange with Chile", found: "#teachersexchange" },
    { text: "#artistsexchange 2026", found: "#artistsexchange" },
    { text: "#ideasexchange in Tunis", found: "#ideasexchange" },
    {
      text: "#designersexhibit until Friday",
      found: "#designersexhibit",
      fixed: "#DesignersExhibit until Friday",
    },
    { text: "#therapistsabroad meet in Vienna", found: "#therapistsabroad" },
    { text: "#nosbiensculturels #lesbiensculturels", found: "#lesbiensculturels" },
  ],
  misses: [
    "#therapists from both countries",
    "#sussexexpo",
    "Great evening at #SusanAlbumParty",
    "#internationalwomensday",
    "#standwithukraine",
    "Ask a #therapist",
    "#culturalexchange in Tunis",
    "#assembly and #ambassador",
    "#cocktailparty at six",
    "#presspass",
    "#worldclassevents",
    "#analysis of the vote",
    "#visitspain",
    "#essexfestival",
    "#scunthorpe",
    "#climateaction #visas",
    "",
  ],
};
