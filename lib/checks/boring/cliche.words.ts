/**
 * Worn phrases of public speech. Chosen for this project from style guides' lists of clichés and from the habits of official
 * posts, 2026-11-20. A line each: variants, then after "=" the plain words where they fit in the same place.
 */
export const ENGLISH = `at the end of the day = in the end
game changer, game-changer, game changing, game-changing
tip of the iceberg
level playing field
leave no stone unturned, left no stone unturned, leaving no stone unturned, no stone unturned
think outside the box, thinking outside the box
win-win situation
next level
perfect storm
silver bullet
stand shoulder to shoulder, stands shoulder to shoulder, stood shoulder to shoulder, standing shoulder to shoulder = stand with
shoulder to shoulder
hand in hand = together
hand in glove
joining hands, join hands, joined hands
last but not least = finally
few and far between = rare
each and every = every
first and foremost = first
part and parcel = part
one and the same
over and above = beyond
nook and corner, nook and cranny
walk the talk, walk the walk, talk the talk
in this day and age = today
only time will tell, time will tell
the sky is the limit, sky is the limit
a new chapter, new chapter in, open a new chapter, opened a new chapter, turn a new page, turned a new page, new era of
historic milestone, important milestone, significant milestone, major milestone, key milestone, another milestone
a giant leap, giant leap forward
step in the right direction
a long way to go
the road ahead, the journey ahead
on the same page = agreed
at a crossroads
at the forefront of
at the heart of
at the cutting edge
key to success
a force for good
a beacon of, a beacon of hope, beacon of hope, beacon of democracy
a shining example
a testament to, is testament to, stands as a testament
a bridge between, build bridges, building bridges, bridge builder, bridge-builder
cornerstone of, the bedrock of, the backbone of
fabric of
rich tapestry, vibrant tapestry, tapestry of
melting pot
window of opportunity
wake-up call, wake up call
ray of hope
light at the end of the tunnel
wheels in motion
ball is in
move the needle, moving the needle
pave the way, paves the way, paved the way, paving the way
turn the tide, turning the tide, turned the tide
raise the bar, raising the bar
push the envelope
hit the ground running, hits the ground running
double down, doubling down
uncharted waters, uncharted territory
sea change
paradigm-shifting
burning issue, hot topic
elephant in the room
food for thought
strength to strength, from strength to strength
stronger together
better together
together we can
together we are stronger, together we're stronger
a brighter future, brighter future, better tomorrow, a better future for all
make the world a better place, making the world a better place
future generations to come
for generations to come
the future is bright, the future is now
all hands on deck
with open arms, warm welcome, warmest welcome, warm hospitality, warm and generous hospitality
honoured and humbled, honored and humbled
humbled and honoured, humbled and honored
deeply humbled
a great honour, great honour, a great honor, great honor
packed programme, packed agenda
busy day, productive day
what a day, what an honour, what an honor
never been more important, more important than ever, more than ever, now more than ever
needless to say
it goes without saying
by and large = mostly
to all intents and purposes, for all intents and purposes
in a nutshell = in short
in the final analysis = in the end
when all is said and done = in the end
long and proud, long and rich, rich history, rich and vibrant, rich cultural heritage, proud history
deep-rooted, deep rooted, deeply rooted
close friends and partners, friends and partners, trusted partner, reliable partner, trusted friend, natural partner, natural allies
unbreakable bond, unbreakable bonds, unshakeable bond, unshakable bond, special bond
tireless efforts, tireless work, tirelessly, unwavering support, steadfast support, unwavering, steadfast commitment
invaluable contribution, invaluable contributions, immense contribution, tremendous progress
stunning success, resounding success, huge success, great success
thoughts and prayers
state of the art
the power of dialogue
a common future, shared future
every drop counts, every vote counts, every step counts
no one is an island
united we stand
journey of a thousand miles
actions speak louder than words
where there is a will
there is no planet b
children are our future, youth are the future, young people are the future, leaders of tomorrow
unity in diversity
exciting times, exciting news, exciting opportunity`;

export const FRENCH = `change la donne, changer la donne, changé la donne
sommet de l'iceberg, partie émergée de l'iceberg
main dans la main = ensemble
à la croisée des chemins
au cœur de
gagnant-gagnant
tourner la page, tourné la page, une nouvelle page, nouveau chapitre, nouvelle ère
pas dans la bonne direction
pierre angulaire, clé de voûte, fer de lance
force est de constater
il va sans dire, cela va sans dire, inutile de dire
à l'heure où
plus que jamais
ensemble nous sommes plus forts, plus forts ensemble
un avenir meilleur, monde meilleur
jeter des ponts, bâtir des ponts, construire des ponts
liens indéfectibles, liens séculaires, liens historiques
un moment fort, temps fort, temps forts
point d'orgue
sous le signe de
à pied d'œuvre
ne ménager aucun effort, sans ménager ses efforts
remuer ciel et terre
mettre les bouchées doubles
en un mot comme en cent
tirer la sonnette d'alarme
lueur d'espoir
jalon important, étape importante, étape majeure, étape historique
accueil chaleureux, chaleureux accueil
vivre ensemble
les générations futures
riche patrimoine, riche histoire
défis de demain, enjeux de demain
vibrant hommage
succès retentissant, franc succès`;

export const SPANISH = `un antes y un después, antes y después
punta del iceberg
hombro con hombro, codo a codo, mano a mano, de la mano = juntos
ganar-ganar
nueva página, nuevo capítulo, nueva era
paso en la dirección correcta
piedra angular, pilar fundamental, pieza clave
huelga decir, sobra decir, no hace falta decir
hoy más que nunca, más que nunca
juntos somos más fuertes, unidos somos más fuertes
un futuro mejor, mundo mejor, mañana mejor
tender puentes, tendiendo puentes, construir puentes, construyendo puentes
lazos indisolubles, lazos históricos, lazos de hermandad
marca un hito, marcó un hito, hito histórico, importante hito
broche de oro
granito de arena
luz al final del túnel, rayo de esperanza
a pasos agigantados
rotundo éxito, todo un éxito, gran éxito
cálida bienvenida, cálida acogida
a la vanguardia de
en el corazón de
crisol de culturas
las futuras generaciones, generaciones futuras
a lo largo y ancho = en todo el país
países hermanos, país hermano, pueblos hermanos, pueblo hermano
rica historia, rico patrimonio
ventana de oportunidad
puesta en valor, poner en valor
incansable labor, labor incansable`;
