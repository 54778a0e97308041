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
upskill = train
reskill = retrain
roll out
de-risk
co-create = make together
co-design
ring-fence
future-proof
repurpose = reuse
recalibrate = adjust
rightsize
crowdsource
pilot-test = test
mobilise resources = raise money
build capacity
strengthen capacity
strengthen institutional
enhance capacity
enhance service delivery
drive growth
drive change
drive impact
maximise impact
unlock financing
unlock investment
unlock growth
mobilise finance
mobilise climate finance
mobilise private capital
build synergy
create synergy
unpack = explain`;

export const ENGLISH_WORDS = `note verbale, notes verbales, démarche, demarche, démarches, agrément, exequatur, aide-mémoire, non-paper
stakeholder, stakeholders
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
additionality
onboarding
workstream, workstreams
touchpoint, touchpoints
value proposition, value propositions
theory of change, theories of change
needs assessment, baseline assessment, baseline study, gap analysis
log frame, logframe
technical working group, technical working groups
terms of reference
concept note, concept notes
service delivery
knowledge transfer, technology transfer
resource envelope, funding envelope
policy space, policy interventions, policy intervention, policy instruments, policy levers, policy uptake
livelihood diversification, alternative livelihoods, livelihood opportunities, income-generating activities
vulnerable groups, target groups, target group, target audience
end beneficiaries, direct beneficiaries, indirect beneficiaries, beneficiaries = people
human capital
agri-food system, agri-food systems, agrifood systems, food systems
value-addition, value addition
climate finance, climate action plans
capacity gap, capacity gaps, capacity constraints, capacity strengthening, capacity enhancement
funding streams, financing streams, funding modalities
pain point, pain points
quick win, quick wins
peer learning, peer-to-peer learning, cross-learning
community of practice, communities of practice, centre of excellence, center of excellence, centres of excellence
south-south cooperation, triangular cooperation
gender lens, gender perspective, gender dimension
nexus
localisation agenda, localization agenda
cross-fertilisation, cross-fertilization
step change
direction of travel
mission-critical, mission critical, business-critical
helicopter view, blue-sky thinking
read-across
at scale
institutional strengthening, institution building, institution-building
institutional frameworks, institutional framework
enabling conditions
multi-donor, multi-country
last-mile delivery, last mile delivery
frontline health workers, frontline workers
user experience, customer journey, user journey, customer experience
digital transformation, green transition, just transition, digitalisation, digitalization
end-to-end
in this regard, in that regard, as regards, in this respect
at this stage = now
in respect of = about
notwithstanding = despite
in excess of = more than
a majority of = most
in the vicinity of = near
on the basis of = by
is in a position to = can
are in a position to = can
was in a position to = could
has the capacity to, has the ability to = can
have the capacity to, have the ability to = can
requisite = needed
expeditiously = quickly
inasmuch as, insofar as = because
utilisation of, utilization of = use of
utilisation, utilization = use
contraindicated, expeditious, minimisation, minimization, normalisation, normalization
henceforth = from now on
whilst = while
amongst = among
concerning the matter of = about
with reference to the above
interlinkages, interlinkage, linkages
mainstreamed
intersectionality, intersectional
evidence base
policy dialogues
sensitised
visibility actions
technical assistance = help
budget support, budgetary support
bankable projects, pipeline of projects, project pipeline
disbursement, disbursements
remittance corridor
trade facilitation
market access barriers, non-tariff barriers
regulatory environment, business environment, business climate
public-private partnerships, public-private partnership
private sector engagement, private-sector engagement, private sector development
inclusive and sustainable
sustainable and inclusive
accountable institutions
horizontal issues, horizontal issue
uptake of
the way we do business
optics
drill down
circle back
reach out to relevant
key performance indicators
needle-moving, scaled-up, scaled up
downstream partners, upstream partners, delivery mechanism, delivery mechanisms, delivery partner, delivery partners, finance window, finance windows
digital-first, mobile-first, data-first, localisation-first, localization-first, customer-first, user-first, cloud-first, partner-first
milestones achieved`;

export const FRENCH_WORDS = `note verbale, notes verbales, exequatur
digitalisé, digitalisée, digitalisés, digitalisées, digitaliser, digitalise, digitalisation
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
chaîne de valeur, chaînes de valeur
montée en compétences, montée en puissance, montée en gamme, monter en compétences, montent en compétences
s'inscrit dans, s'inscrivent dans, s'inscrira dans, inscrire dans la durée, s'inscrire dans, s'inscrivant dans
acteurs de terrain, acteurs du territoire, acteurs locaux, acteurs institutionnels, acteurs socio-économiques, jeu d'acteurs
ingénierie territoriale, ingénierie de projet, ingénierie financière, ingénierie pédagogique
levier de croissance, leviers de croissance, levier d'action, leviers d'action, effet de levier, effet levier
employabilité, attractivité, compétitivité, soutenabilité, faisabilité, traçabilité
en synergie, mettre en synergie, créer des synergies, synergies d'action
maillage territorial, maillage du territoire
axes prioritaires, axe prioritaire, axes d'intervention, axe d'intervention, axes de coopération
cadre logique, cadre de référence, cadre partenarial, cadre réglementaire, cadre incitatif
moyens de subsistance, activités génératrices de revenus, diversification des revenus
populations vulnérables, publics cibles, public cible, groupes cibles, groupe cible, publics prioritaires
retour d'expérience, retours d'expérience, partage d'expérience, partage d'expériences
mise en réseau, mises en réseau, mise en cohérence, mise en œuvre opérationnelle, mise à niveau
appui institutionnel, appui technique, appui budgétaire, assistance technique, appuis-conseils
renforcement de la résilience, renforcement institutionnel, renforcer la résilience, renforcer les capacités, renforce les capacités
dans une logique de, dans une démarche de, dans une dynamique de, dans une perspective de
transformation digitale, transformation numérique, transition écologique, transition juste, virage numérique
gestion axée sur les résultats, axé sur les résultats, axée sur les résultats
porteurs de projets, porteur de projet, porteurs de projet
chaînes de valeur ajoutée, cofinancement, co-financement
prise en compte, tenant compte de
faire remonter, faire remonter les besoins, remontées de terrain
en lien avec les, en partenariat étroit, en étroite collaboration, en étroite concertation
à l'échelle du territoire, passage à l'échelle, mise à l'échelle, passer à l'échelle
volet formation, volet social, volet environnemental
vivre-ensemble, faire société
dialogue politique, concertation multi-acteurs, plateforme multi-acteurs
impulser une dynamique, impulser, impulse, impulsons, impulsent, impulsé, impulsant = lancer
en capacité de = capable de
au travers de = par
via une approche
par le biais de
cocréation, co-création, cocréer, disruptif, disruptive, scalable, proactif, proactive, agilité, montée en échelle, mise en valeur des synergies
acteurs de l'écosystème, parties prenantes clés, valorisation, faire émerger, fédérer les acteurs, fédérer les énergies, décloisonner, décloisonnement, par l'intermédiaire de, par le truchement de = par
en raison du fait que = parce que
dans le but de, aux fins de = pour
suite à = après
faire l'objet de, fait l'objet de, font l'objet de
à hauteur de = de
procéder à, procède à, procédé à
en vertu de
ci-après, ci-dessus, susvisés, y afférent, y afférents, afférents, afférentes
ledit, ladite, lesdits, lesdites
démarches administratives dématérialisées, téléprocédure, téléservice`;

export const SPANISH_WORDS = `nota verbal, notas verbales, plácet, exequátur
implementamos, implementan, implementa, implementando, implementaremos, implementará, implementado, implementada, implementaron
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
cadenas de valor, cadena de valor
generación de capacidades, creación de capacidades, construcción de capacidades, instalación de capacidades
tejido asociativo, tejido productivo, tejido empresarial, tejido social
poblaciones vulnerables, población vulnerable, población objetivo, poblaciones objetivo, público objetivo, grupos vulnerables, grupos de interés
inclusión productiva, inclusión financiera, inclusión socioeconómica, reactivación económica, reactivación productiva
basadas en evidencia, basada en evidencia, basado en evidencia, basados en evidencia
puesta en marcha de mecanismos, mecanismos de articulación, mecanismos de coordinación, mecanismo de coordinación, espacios de articulación, espacios de concertación, instancias de articulación
enfoque de género, perspectiva de género, enfoque territorial, enfoque diferencial, enfoque de derechos, enfoque multisectorial
medios de vida, generación de ingresos, actividades productivas
transformación digital, transición ecológica, transición justa, transición energética justa
fortalecimiento institucional, fortalecer las capacidades, fortalece las capacidades, fortalecimiento de las capacidades, fortalecimiento organizacional
asistencia técnica, acompañamiento técnico, cooperación técnica, cooperación sur-sur, cooperación triangular
puntos focales, punto focal, aliados estratégicos, aliado estratégico, socios estratégicos
intercambio de experiencias, intercambio de conocimientos, transferencia de conocimientos, transferencia tecnológica, gestión del conocimiento, lecciones aprendidas
líneas de acción, línea de acción, líneas estratégicas, ejes temáticos, eje temático, ejes de acción, ejes transversales, eje transversal
plan de acción, planes de acción, plan estratégico, marco estratégico, marco normativo, marco regulatorio, marco institucional
políticas públicas
competitividad, empleabilidad, escalabilidad, trazabilidad, gobernabilidad, asociatividad
potenciar el, potenciar la, potencia el, potenciando
apostamos por, apuesta por, apostar por
en el marco de
en lo relativo a, con respecto a, respecto de, en relación con = sobre
por medio de, a través de la implementación, mediante la implementación
con la finalidad de, a los efectos de, a fin de, a efectos de = para
dado que, en razón de que, toda vez que = porque
llevar a cabo, llevó a cabo, lleva a cabo, llevan a cabo, llevaron a cabo
dar seguimiento, dar cumplimiento, dio seguimiento, dimos seguimiento, darle seguimiento
hacer énfasis, haciendo énfasis
ventanilla única
trámites migratorios, gestión de trámites
dinamizar, dinamiza, dinamizamos, dinamización, dinamizando
articular, articulamos, articulan, articulando, articula, articularon
robustecer, robustece, robustecimiento
promover la participación activa, participación activa
desarrollo sostenible e inclusivo, crecimiento inclusivo
construcción de paz territorial, cohesión social, cohesión territorial
buenas prácticas internacionales
capital humano, recurso humano, recursos humanos calificados
valor público, impacto positivo, impacto social, alto impacto
sinérgico, sinérgica
puesta en valor, poner en valor, poniendo en valor, puesta en común
de cara a = para
a día de hoy = hoy
empoderar, empodera, empoderamos, apalancar, apalancamiento, apalancando, monitorear, monitoreo, eficientar
cocreación, cocrear, co-crear, codiseñar, proactivo, proactiva, disruptivo, disruptiva, escalable, escalables, escalar soluciones
grupos de trabajo multisectoriales, partes involucradas, actores relevantes, actores del ecosistema, stakeholders
encadenamientos productivos, institucionalidad, sostenibilidad financiera, enfoque transversal, planes estratégicos
concientizar, concientización, sensibilizando
posicionar, posicionamos, posicionamiento, posicionando`;

export const GERMAN_WORDS = `verbalnote, demarche, agrément, exequatur
stakeholder, stakeholdern, akteurinnen und akteure, relevante akteure, multi-akteurs
synergien, synergieeffekte, synergieeffekten, synergetisch
kapazitätsaufbau, kapazitätsentwicklung, capacity building, kompetenzaufbau
zielgruppenspezifisch, zielgruppengerecht, bedarfsgerecht, bedarfsorientiert, lösungsorientiert, zukunftsorientiert, ergebnisorientiert, praxisorientiert, niedrigschwellig, niederschwellig
ganzheitlich, ganzheitliche, ganzheitlichen, ganzheitlicher
nachhaltige lösungen, innovative lösungen, maßgeschneiderte lösungen, passgenaue, passgenauen
implementieren, implementiert, implementierung, implementierten = umsetzen
operationalisieren, operationalisierung, priorisieren, priorisiert, priorisierung
optimieren, optimiert, optimierung, optimierte
maßnahmenpaket, maßnahmenbündel, maßnahmenkatalog, aktionsplan, fahrplan
handlungsfelder, handlungsfeld, handlungsbedarf, handlungsrahmen, rahmenbedingungen, themenfelder, themenfeld
best practices, best practice, good practices
mehrwert generieren, mehrwert schaffen, mehrwert
resilienz, resilient, resiliente, resilienten, resilienzstärkung
paradigmenwechsel
wertschöpfungskette, wertschöpfungsketten
schnittstelle, schnittstellen, schnittstellenfunktion
transformation, transformationsprozess, transformationsprozesse, digitale transformation
sensibilisierung, sensibilisieren, awareness
vernetzung vorantreiben, vernetzen, vernetzt
roadmap, deliverables, benchmarks, mainstreaming, empowerment, ownership, commitment, output, outcome, impact
zur verfügung stellen, zur verfügung gestellt = geben
im rahmen des, im rahmen der, im rahmen von = bei
im hinblick auf, in bezug auf, im zuge der, im zuge des
zum gegenwärtigen zeitpunkt = jetzt
zeitnah, zeitnahe = bald
unter berücksichtigung, unter einbeziehung, unter einbindung
diesbezüglich, hiesig, obengenannt, oben genannte, vorgenannte, nachstehend
seitens der, seitens des = von
mittels = mit
aufgrund der tatsache = weil
in anbetracht, nichtsdestotrotz
governance, multilaterale architektur, strukturförderung, förderkulisse, förderinstrumente
krisenvorsorgeliste eintragung, inanspruchnahme, inaugenscheinnahme, antragstellung, antragstellende
terminvergabe, terminvereinbarungen, serviceleistung, serviceleistungen, unterstützungsleistungen, leistungserbringung, vorsprache, persönliche vorsprache, ausfertigung
skalieren, skaliert, skalierbar, skalierung, heben von synergien, synergien heben, mitnehmen und abholen, ergebnisoffen, proaktiv, agil, agile, agilen, disruptiv, disruptive`;

export const PORTUGUESE_WORDS = `nota verbal, agrément, exequatur
partes interessadas, parte interessada, stakeholders, atores-chave, atores relevantes
sinergia, sinergias, sinérgico, sinérgica
capacitação, reforço de capacidades, desenvolvimento de capacidades, reforço das capacidades
holístico, holística, abordagem integrada, abordagem holística, abordagem multissetorial, abordagem transversal, abordagem inclusiva
transversal, transversais, transversalização, intersetorial, multissetorial, multinível
implementar, implementa, implementamos, implementação, implementado, implementada, implementou
operacionalizar, operacionalização, priorizar, potenciar, potencia, potencializar, alavancar, alavanca, alavancagem
otimizar, otimização, dinamizar, dinamização, agilizar = melhorar
boas práticas, mais-valia, mais-valias, valor acrescentado, valor agregado
roteiro estratégico, eixo estratégico, eixos estratégicos, eixos prioritários, linhas de ação, plano de ação, plano estratégico, marco estratégico
governança, ecossistema, ecossistemas, paradigma, paradigmas, resiliência, resiliente
empoderamento, empoderar, sensibilização, sensibilizar, visibilizar
cadeias de valor, cadeia de valor, mecanismos de articulação, mecanismo de articulação, articulação interinstitucional
inclusão produtiva, desenvolvimento sustentável e inclusivo, crescimento inclusivo, transformação digital, transição justa
políticas públicas, população-alvo, público-alvo, grupos vulneráveis, populações vulneráveis
no âmbito de, no âmbito do, no âmbito da, no quadro de, no quadro do
ao nível de, ao nível da, ao nível do, em termos de, em matéria de
no sentido de, com vista a, com o intuito de, com o objetivo de, a fim de = para
na sequência de, por forma a, de modo a
no que diz respeito a, no que concerne a, no tocante a = sobre
tendo em conta, tendo em consideração, face ao exposto
supracitado, supramencionado, acima referido, acima mencionado
com a maior brevidade, com a brevidade possível = depressa
co-criação, cocriação, parcerias estratégicas, parceiros estratégicos, assistência técnica, cooperação triangular
partilha de experiências, troca de experiências, intercâmbio de experiências, lições aprendidas
interoperável, interoperabilidade, desmaterialização, desmaterializado, balcão único
ecossistema empreendedor, disruptivo, disruptiva, escalável, escaláveis, proativo, proativa, entregáveis, atores do ecossistema
rentabilizar, maximizar, monitorização, monitorizar, consubstanciar, consubstancia, despoletar`;
