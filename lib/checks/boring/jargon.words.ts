/**
 * Office language, with the plain word where one fits in the same place. Chosen for this project after the public
 * plain-language lists (plainlanguage.gov "Use simple words and phrases", public domain; GOV.UK style guide "Words to avoid";
 * European Commission "How to write clearly"), 2026-11-20. A line each: the word's forms are made from it.
 * `verb = plain verb`; `word, word = plain word`; without "=" only the writer knows what is meant.
 */
export const ENGLISH_VERBS = `utilise = use
facilitate = help
leverage = use
operationalise = carry out
mainstream
incentivise = encourage
commence = begin
endeavour = try
ascertain = find out
expedite = speed up
disseminate = spread
necessitate = need
elucidate = explain
effectuate = carry out
actualise = carry out
actuate = start
capacitate = train
conscientise
sensitise = inform
apprise = tell
remunerate = pay
synergise = work together
catalyse = start
spearhead = lead
valorise = use
contextualise = explain
potentiate
finalise = finish
optimise = improve
maximise
streamline = simplify
cascade
incubate
liaise = talk
interface = talk
interlink = link
interlock = link
signpost = point
showcase = show
deepdive
dialogue = talk
foster = build
envisage = plan
ameliorate = improve
augment = add to
delineate = describe
evince = show
institutionalise
multilateralise
promulgate = publish
ratchet
strategise = plan
subsume = include
unpack = explain`;

export const ENGLISH_WORDS = `stakeholder, stakeholders
multi-stakeholder, multistakeholder
multi-sectoral, multisectoral
synergy, synergies, synergistic, synergistically
capacity building, capacity-building
capacity development
gender mainstreaming, mainstreaming
deliverable, deliverables
modality, modalities
paradigm, paradigms
paradigm shift
cross-cutting, crosscutting
holistic, holistically
actionable
impactful
learnings = lessons
value-added, value added, added value
best practices = what works
lessons learned, lessons learnt = lessons
low-hanging fruit
roadmap to success
going forward, moving forward = from now on
way ahead
deep dive
buy-in = support
enabling environment
thought leader, thought leaders, thought leadership
key takeaways = main points
key stakeholders
key priorities = priorities
key enabler, key enablers
value chain, value chains
ecosystem approach
whole-of-society, whole-of-government
results-based, results-oriented
people-centred, people-centered
demand-driven
future-proof, futureproof
state-of-the-art = modern
cutting-edge = new
robust = strong
robustly = strongly
seamless, seamlessly
scalable
upskilling = training
reskilling = training
action-oriented, outcome-oriented
result-oriented
bandwidth to
touch base
core competencies, core competency
critical mass
silos, siloed
game plan
knowledge sharing, knowledge-sharing
experience sharing
know-how transfer
sensitisation, sensitization
conscientisation
operationalisation, operationalization
implementation modalities
policy framework
framework agreement on cooperation
multilateral architecture
regional architecture
resource mobilisation, resource mobilization = fundraising
policy coherence
policy coordination
policy dialogue
twin-track approach, two-pronged approach, multi-pronged approach, integrated approach, comprehensive approach, holistic approach
transversal
inter alia = among others
mutatis mutandis
vis-à-vis, vis-a-vis = towards
ad referendum
in situ = on site
pursuant to = under
in accordance with = under
in conjunction with = with
in line with = under
in order to = to
in the context of
in the event that = if
in view of the fact that = because
due to the fact that = because
owing to the fact that = because
with a view to
for the purpose of = for
for the duration of = during
in the course of = during
in the absence of = without
in close cooperation with = with
in a timely manner = on time
on a regular basis = regularly
on a daily basis = daily
on an annual basis = yearly
prior to = before
subsequent to = after
aforementioned, abovementioned, above-mentioned
herewith, hereby, hereinafter, thereof, therein
a large number of, a significant number of, a considerable number of = many
a wide variety of, a wide array of
optimal = best
endeavours = efforts
at the earliest convenience, at your earliest convenience = soon
until such time as = until
take into account, take into consideration, taken into consideration, taking into consideration
as appropriate, where appropriate
mutually reinforcing
sustainable solutions, innovative solutions
multi-dimensional, multidimensional
multi-faceted, multifaceted
norm-setting
agenda-setting
outreach activities, outreach activity
awareness-raising, awareness raising
implementing partners, implementing partner
rightsholders, rights-holders
end users
focal point, focal points = contact
rollout, roll-out
upscaling, scaling up, scale up
granular, granularity
bottlenecks
leveraging
interoperability
complementarity, complementarities
subsidiarity
additionality`;

export const FRENCH_WORDS = `digitalisé, digitalisée, digitalisés, digitalisées, digitaliser, digitalise, digitalisation
parcours usager, parcours utilisateur, parcours client, expérience usager
dématérialisation, dématérialisé, dématérialisée, dématérialiser = en ligne
guichet unique
optimiser, optimise, optimisation, optimisé, optimisée = améliorer
feuille de route stratégique, cadre stratégique, axe stratégique, axes stratégiques
gouvernance, écosystème, écosystèmes
interopérable, interopérabilité, intersectoriel, intersectorielle, transversalité
dispositif d'accompagnement, plan d'action intégré, approche intégrée, approche multisectorielle
prioriser, impacter, impacte, finaliser, initier = commencer
opérationnaliser, opérationnalise, opérationnalisation = mettre en œuvre
opérationnel, opérationnelle
parties prenantes, partie prenante
feuille de route
synergie, synergies
renforcement des capacités, renforcement de capacités
transversal, transversale, transversaux, transversales
holistique, holistiques
impacter, impacte, impactent, impacté
impactant, impactante
finaliser, finalise, finalisé, finalisés = terminer
prioriser, priorise
initier, initie = lancer
acter, acté, actée
porter à la connaissance
au niveau de
en termes de
dans l'optique de = pour
dans la perspective de
en vue de = pour
afin de = pour
en matière de
à cet égard
à ce titre
eu égard à = vu
compte tenu du fait que = puisque
nonobstant = malgré
susmentionné, susmentionnée, susvisé, susvisée
dans les meilleurs délais, dans les plus brefs délais = vite
préalablement à = avant
postérieurement à = après
en amont de = avant
en aval de = après
à l'issue de = après
au titre de
gouvernance inclusive
approche intégrée, approche globale, approche inclusive, approche holistique
bonnes pratiques
valeur ajoutée
plaidoyer
résilience
résilient, résiliente
paradigme, paradigmes
mutualisation, mutualiser = mise en commun
capitaliser sur
écosystème, écosystèmes
livrables, livrable
multi-acteurs, multipartite
redevabilité
sensibilisation
redynamiser, redynamisation
pérenniser, pérennisation, pérenne
solutionner = résoudre
co-construction, co-construire
structurant, structurante
modalités de mise en œuvre
cadre de concertation
mise en synergie
intrants
acteurs clés, acteur clé
chaîne de valeur, chaînes de valeur`;

export const SPANISH_WORDS = `implementamos, implementan, implementa, implementando, implementaremos, implementará, implementado, implementada, implementaron
interoperable, interoperabilidad, gestión integral, abordaje integral, enfoque integral
optimizar, optimiza, optimizamos, optimización, optimizando = mejorar
transversalizar, transversalización, intersectorial, multisectorial, multinivel
ecosistema de, gobernanza de, hoja de ruta estratégica, ejes estratégicos, eje estratégico, lineamientos estratégicos
eficientizar, aperturar, aperturó, visibilizar, visibilización, priorizar, socializar los
operacionalizar, operativizar = poner en marcha
implementar, implementó, implementación
partes interesadas, parte interesada
actores clave, actor clave
hoja de ruta
sinergia, sinergias
fortalecimiento de capacidades, desarrollo de capacidades
transversal, transversales, transversalización, transversalizar
holístico, holística
impactar, impactó
finalizar, finalizó
priorizar, priorizó
aperturar, aperturó = abrir
coadyuvar, coadyuva = ayudar
a nivel de
en términos de
en aras de, con miras a, con el fin de, con el objeto de, con el propósito de = para
en materia de
en virtud de
a tal efecto
al respecto
en lo que respecta a, en lo que se refiere a, en lo concerniente a = sobre
habida cuenta de
debido al hecho de que = porque
no obstante lo anterior
antes mencionado, arriba mencionado, antedicho, susodicho
a la brevedad, a la mayor brevedad, a la brevedad posible = pronto
con anterioridad a = antes de
con posterioridad a = después de
previo a = antes de
gobernanza inclusiva
enfoque integral, enfoque holístico, enfoque inclusivo, enfoque multidimensional
buenas prácticas
valor agregado, valor añadido
resiliencia, resiliente
paradigma, paradigmas
ecosistema, ecosistemas
entregables
multiactor, multisectorial
incidencia política
sensibilización, sensibilizar
socializar, socialización
visibilizar
empoderamiento, empoderar
articulación interinstitucional
mesas de trabajo, mesa de trabajo
cadenas de valor, cadena de valor`;
