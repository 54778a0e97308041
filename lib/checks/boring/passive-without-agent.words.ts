/**
 * English participles of official business: in the passive and without an agent they hide an office. Those that describe a
 * state ("located", "committed"), that ask for no agent ("born") or tell of victims ("injured") are left out. Written for this
 * project from the habits of official posts, 2026-11-20.
 */
export const OFFICIAL: ReadonlySet<string> = words(
  `agreed decided discussed noted stressed emphasised emphasized underlined underscored highlighted recalled reaffirmed reiterated considered reviewed examined explored
  addressed raised exchanged adopted approved endorsed implemented introduced launched established created announced issued published taken made given reached
  achieved identified recognised recognized acknowledged conducted undertaken organised organized delivered provided allocated disbursed granted awarded earmarked
  signed concluded initiated initialled finalised finalized completed delayed postponed suspended cancelled canceled withdrawn changed amended modified revised
  updated strengthened deepened enhanced reinforced expanded increased reduced cut improved promoted fostered facilitated coordinated prepared planned envisaged
  foreseen proposed recommended suggested requested demanded urged informed notified advised reported stated mentioned observed expressed conveyed
  extended shared presented submitted received learned learnt tabled mooted pledged mobilised mobilized deployed transferred handed renewed
  rejected refused denied ignored overlooked mishandled misinterpreted misunderstood brought resolved settled solved shelved dropped scrapped removed imposed lifted
  eased tightened enforced applied verified checked tested assessed evaluated analysed analyzed monitored investigated inspected audited appointed nominated selected
  chosen dispatched assisted supported constructed renovated rehabilitated restored repaired inaugurated donated distributed trained exceeded misplaced
  rebuilt detained expelled seized confiscated blocked withheld mislaid wasted spent cleared relocated promised demolished misused diverted`,
);

/** Participles that hide someone only after "it": "it is hoped", "it was felt". */
export const IMPERSONAL: ReadonlySet<string> = words(
  "expected hoped believed felt thought understood feared assumed said known regretted argued asked intended anticipated alleged claimed determined found seen shown",
);

/** Participles that describe a state after "is", and hide someone only after "will be" or "has been". */
export const DONE: ReadonlySet<string> = words(
  "closed opened relocated moved built put set sent told asked found lost left called blocked paid sold bought replaced merged divided limited restricted required banned expelled evacuated",
);

/** Harm told in its course ("homes are being shelled"): who does it is what the reader must know. */
export const HARM: ReadonlySet<string> = words(
  "shelled bombed bombarded attacked targeted tortured burned burnt destroyed displaced deported starved looted jailed silenced persecuted arrested demolished occupied violated",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
