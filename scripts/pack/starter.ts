/** What `pack new` writes: a small pack that passes its own tests, to be changed line by line. YAML, because it carries comments. */
export function starterPack(today: string): string {
  return `# A rule pack for Attaché. Change it, then: npm run --silent pack -- test THIS_FILE
# Every field is described in public/pack.schema.json and in the README's chapter on packs.
format: 1
id: my.ministry
layer: ministry # or mission, or personal
version: 1 # grows with every release
issued: ${today}
issuer:
  name: Ministry of Foreign Affairs
  contact: digital@mfa.example
  domains: [mfa.example] # where its links may lead
timeZone: Europe/Vienna

checks:
  - id: weekday-date
    policy: required # no mission can switch it off
    source: Circular 1/${today.slice(0, 4)}

rules:
  - id: my.names.turkiye
    kind: prefer
    severity: warn
    policy: required
    from: [Turkey]
    to: [Türkiye]
    unless: [Thanksgiving]
    matchCase: true
    message: We write Türkiye, as the United Nations do.
    source: Circular 1/${today.slice(0, 4)}
    tests:
      hit:
        - text: Talks with Turkey continue.
          fixed: Talks with Türkiye continue.
      miss:
        - Roast turkey for our guests.
        - Happy Thanksgiving to our friends in Turkey!

facts:
  - id: my.facts.emergency-line
    subjects: [emergency line, consular hotline]
    kind: phone
    value: +43 1 000 00 00
    source: Consular department
    checkedOn: ${today}

quota:
  postsPerDay: 6
  postsPerDayInCrisis: 3
`;
}
