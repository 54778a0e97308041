/**
 * Worn phrases whose words change ("build", "builds", "built bridges"): forms of one word are parted by "/", phrases by lines.
 * Chosen for this project from style guides' lists of clichés, school lists of proverbs in the three languages and the
 * habits of official posts, in our own words, 2026-11-21.
 */
export const ENGLISH_FORMS = `the next chapter of/in
this is more than a
a symbol of friendship/hope/unity
one vision, one future
small/little steps, big changes/change
every voice/step/action/gesture matters/counts
from the bottom of our/my hearts/heart
a truly magical evening/night/moment
the impossible possible
dream/dreaming big
be the change
the start/beginning of something big/great/special
culture is the/a bridge
challenges of tomorrow
this is only/just the beginning
only/just the beginning of
where east meets west
east meets west
old meets new
tradition meets modernity/innovation
a/the perfect blend/mix/combination/marriage of
we are/were all in this together
in this together
it takes two to tango
a true celebration of
hard work pays/paid off
practice makes perfect
rome was not built in a day
better safe than sorry
every cloud has a silver lining
time flies/flew
so far so good
best of both worlds
icing on the cake
cherry on the cake/top
the best is yet to come
to be continued
stay/staying tuned
watch this space
when life gives you lemons
laughter is the best medicine
a friend in need is a friend indeed
united we stand
unity is strength
there is strength in unity/numbers
knowledge is power
education is the key
sharing is caring
never stop learning/dreaming
follow/followed your dreams/heart
no words needed
what a time to be alive
a picture is/says/paints worth a thousand words
a picture/pictures is/are worth a thousand words
a picture says more than a thousand words
worth a thousand words
speaks/speak/spoke/speaking louder than words
build/builds/built/building bridges
build/builds/built/building/create/creates/created a bridge
bridge/bridges/bridged/bridging the gap
bridge/bridges/bridging cultures/divides/continents/generations
break/breaks/broke/breaking down barriers/walls
break/breaks/broke/breaking new ground
break/breaks/broke/breaking the ice/mould/mold
pave/paves/paved/paving the way
open/opens/opened/opening doors/minds/hearts
open/opens/opened/opening new doors/horizons
push/pushes/pushed/pushing the envelope/boundaries
raise/raises/raised/raising the bar
set/sets/setting the bar/stage/tone
turn/turns/turned/turning the tide/corner/page
move/moves/moved/moving the needle
move/moves/moved/moving the goalposts
make/makes/made/making a difference
make/makes/made/making history
make/makes/made/making the world a better place
make/makes/made/making dreams come true
dream/dreams come/comes/came true
leave/leaves/left/leaving no one behind
leave/leaves/left/leaving a lasting legacy/impression
pass/passes/passed/passing the torch
light/lights/lit/lighting the way/path
lead/leads/led/leading the way/charge
stand/stands/stood the test of time
stand/stands/stood/standing tall
rise/rises/rose/rising to the challenge/occasion
go/goes/went/going the extra mile
go/goes/went/going above and beyond
go/goes/went/going from strength to strength
think/thinks/thought/thinking outside the box
hit/hits/hitting the ground running
hit/hits/hitting the nail on the head
face/faces/faced an uphill battle/struggle
weather/weathers/weathered/weathering the storm
turn/turns/turned/turning words into action
words into action
plant/plants/planted/planting seeds/the seed/the seeds
sow/sows/sowed/sowing the seeds
reap/reaps/reaped/reaping the benefits/fruits/rewards
bear/bears/bore/bearing fruit
harness/harnesses/harnessed/harnessing the power/potential
unlock/unlocks/unlocked/unlocking the potential/power
unleash/unleashes/unleashed/unleashing the potential/power
tap/taps/tapped/tapping into the potential
capture/captures/captured the hearts/imagination
win/wins/won/winning hearts and minds
warm/warms/warmed the heart/hearts
fly/flies/flew/flying the flag
wave/waves/waved the flag
join/joins/joined/joining forces/hands
put/puts/putting our heads together
put/puts/putting on the map
take/takes/took/taking centre/center stage
take/takes/took/taking it to the next level
take/takes/took the world by storm
write/writes/wrote/writing a new chapter
open/opens/opened/opening a new chapter
begin/begins/began a new chapter
a drop in the ocean/bucket
every drop/little helps/counts
every cloud has a silver lining
rome was not built in a day
rome wasn't built in a day
many hands make light work
unity is strength
there is strength in unity/numbers/diversity
united we stand
together we are stronger
stronger together
better together
together we can/will/rise
alone we can do so little
it takes a village
where there is a will
where there's a will
laughter is the best medicine
practice makes perfect
knowledge is power
education is the key
time is of the essence
actions speak
united in diversity
unity in diversity
the best of both worlds
the world's our oyster
the world is your oyster
music/sport/football/art/dance/food/love is a/the universal language
a/the universal language
knows/know no borders/bounds/boundaries/limits
sport/music/culture/food/art/football unites/connects us/people
brings/bring/brought/bringing people/nations/communities/cultures together
unites/unite us all
the youth is/are our/the future
youth is/are our/the future
young people are the future
children are our/the future
our youth are/is the future
leaders of tomorrow
tomorrow's leaders
the future is bright
the future is now/here
a brighter/better future/tomorrow
for generations to come
for future generations
the sky's the limit
a win for all
everyone is a winner
everyone's a winner
everybody wins
the rest is history
history in the making
once in a lifetime
a night/day/evening/moment to remember
an unforgettable evening/night/experience/day/moment/journey
a sight to behold
a feast for the eyes/senses
a labour/labor of love
a dream come true
a match made in heaven
a world of possibilities/opportunities/opportunity
a wealth/treasure of knowledge/experience/opportunities
a treasure trove
a melting pot
a hidden gem
a land of contrasts
a ray of hope
light at the end of the tunnel
a double-edged sword
a slippery slope
a wake-up call
the elephant in the room
the ball is in their/our/your court
a call to action
the power of diplomacy/dialogue/sport/music/culture/education/art/people/partnership
the heart and soul
heart and soul
blood sweat and tears
from all walks of life
from every corner of
four/all corners of the world/globe
from near and far
young and old
rich/vibrant tapestry
colourful/colorful tapestry
rich cultural heritage
steeped in history/tradition
rich in history/culture
where past meets present
where tradition meets modernity
tradition and modernity
tried and tested
tried and true
bright and early
food for thought
second to none
like no other
none other than
as never before
like never before
bigger and better
the best is yet to come
watch this space
stay tuned
small steps big impact
a small step
one step at a time
one step closer
step by step
a step forward
long road ahead
a long journey
a journey of a thousand miles
more than just a
isn't just a
is not just about
it's not just a
say/says/said it all
says it all
needs/need no introduction
without further ado
without a shadow of a doubt
time flies
better late than never
all hands on deck
in the same boat
on a wing and a prayer
against all odds
when all is said and done
crystal clear
the name of the game
low-hanging fruit
a recipe for success/disaster
the cornerstone of
the backbone of
the lifeblood of
the driving force
lies/lie at the heart of
stands/stand at a crossroads
a meeting of minds
a marriage of
hope springs eternal
smiles/smile on their/our faces
put/puts/brings/bring a smile
touch/touches/touched hearts/lives
touch/touches/touched the hearts/lives of
change/changes/changed/changing lives
memories to last
memories that will last
memories for a lifetime
the gift that keeps on giving
the icing on the cake
the cherry on top
no small feat
no mean feat
easier said than done
calm before the storm
the winds of change
a breath of fresh air
a shot in the arm
a shining light/example/star
a lasting legacy
a helping hand
lend/lends/lent/lending a helping hand
give/gives/gave/giving a voice to
give/gives/gave/giving back to the community
sharing is caring
charity begins at home
home away from home
no place like home
heart is full
hearts are full`;

export const FRENCH_FORMS = `ensemble construisons/bâtissons/écrivons
construisons/bâtissons/écrivons ensemble
ensemble, on/nous va/allons plus loin
page/pages d'histoire
une/la/nouvelle/belle page de notre histoire
une nouvelle/belle page de
s'écrit sous nos yeux
défis de demain
dirigeants/leaders de demain
les grands esprits se rencontrent
l'avenir nous/leur appartient
ensemble nous sommes plus forts
tout le monde est/sort sorti/ressorti gagnant
tout le monde en est sorti gagnant
tous gagnants
jette/jettent/jeter/jetons/jeté/jetant/lance/lancer/bâtir/bâtit/bâtissent/construire/construit/construisent/tend/tendre des ponts
jette/jeter/jeté un pont
un pont entre
des ponts entre
passerelle/passerelles entre
trait d'union entre
une goutte d'eau dans l'océan
goutte d'eau dans l'océan
les petits ruisseaux font les grandes rivières
l'union fait la force
ensemble nous sommes plus forts
ensemble on est plus fort
plus forts ensemble
unis dans la diversité
l'unité dans la diversité
tout le monde est gagnant
tout le monde y gagne
sort/sortent/sorti gagnant
sort/sortent gagnants
est sorti gagnant
tout le monde est sorti gagnant
le sport/musique rassemble/unit/réunit
la musique/culture/danse rassemble/unit/réunit/adoucit
la musique adoucit les mœurs
langage/langue universel/universelle
un/une langage/langue universel/universelle
n'a pas de frontière/frontières
n'ont pas de frontière/frontières
ne connaît/connaissent pas de frontière/frontières
sans frontières
la jeunesse est l'avenir/notre
les jeunes sont l'avenir
les enfants sont l'avenir
l'avenir de notre pays/monde/planète
l'avenir appartient
l'avenir nous le dira
seul l'avenir
un avenir meilleur
un monde meilleur
les générations futures
pour les générations à venir
une image vaut mille mots
une image vaut mieux
vaut mille mots
les images parlent d'elles mêmes
se passe/passent de commentaires/mots
les mots manquent
rome ne s'est pas faite
petit à petit
pas à pas
un pas de plus
un premier pas
un grand pas
un pas en avant
la balle est dans
lumière au bout du tunnel
bout du tunnel
la partie émergée de l'iceberg
à la croisée des chemins
à bras le corps
main dans la main
d'une seule voix
d'une même voix
coude à coude
côte à côte
mettre/met/mettent/mis la main à la pâte
mettre/met/mettent les petits plats
apporter/apporte/apportent sa/leur pierre à l'édifice
sa/leur/notre/une pierre à l'édifice
écrire/écrit/écrivons/écrivent une nouvelle page
ouvrir/ouvre/ouvrent une nouvelle page
une nouvelle page
un nouveau chapitre
tourner/tourne/tournons la page
relever/relève/relevons/relèvent le défi/gant
faire/fait/font la différence
faire/fait/font bouger les lignes
faire/fait/font rayonner
donner/donne/donnent du sens
joindre/joint l'utile à l'agréable
l'utile à l'agréable
fer de lance
cheville ouvrière
valeur sûre
le cœur battant
au cœur de l'action
plus que jamais
une fois n'est pas coutume
last but not least
cerise sur le gâteau
que du bonheur
un moment/soirée inoubliable/magique
une soirée/journée/expérience inoubliable/mémorable/magique
un moment de partage
riche/riches en émotions/couleurs/échanges
haute/hautes en couleur/couleurs
entre tradition et modernité
tradition et modernité
un avant et un après
ne laisser/laisse personne de côté
quand on veut on peut
vouloir c'est pouvoir
l'espoir fait vivre
l'éducation est la clé
la clé du succès
la clé de la réussite
les voyages forment la jeunesse
c'est en forgeant
mieux vaut tard que jamais
mieux vaut prévenir
le temps presse
l'heure est grave
l'heure est à
tous dans le même bateau
à l'heure du bilan
lueur d'espoir
phare de
sous le signe de
sous les meilleurs auspices
pavé de bonnes intentions
tambour battant
vent en poupe
le vent en poupe
marquer/marque/marqué les esprits/l'histoire
aux quatre coins du/de
les quatre coins du
petits et grands
sortir/sort des sentiers battus
hors des sentiers battus
ensemble construisons/bâtissons
restez connectés/branchés
affaire à suivre`;

export const SPANISH_FORMS = `un puente entre dos/nuestras/nuestros
el cielo es el límite
el límite es el cielo
pequeños gestos/pasos, grandes cambios
página de nuestra historia
retos/desafíos del mañana/futuro
líderes del mañana/futuro
entre la tradición y la modernidad
entre tradición y modernidad
tradición y modernidad
todos ganamos/ganan
la unión hace la fuerza
juntos somos más
juntos somos más fuertes
unidos somos más
más fuertes juntos
unidos en la diversidad
la unidad en la diversidad
tiende/tienden/tender/tendió/tendemos/tendiendo/construye/construyen/construir/construyendo/construyó/construimos puentes
un puente entre
puentes entre
puente cultural
un granito/grano de arena
su/nuestro/tu granito de arena
una gota en el océano
una gota de agua en
una imagen vale más que
vale más que mil palabras
las imágenes hablan por sí
habla/hablan por sí solo/sola/solos/solas
sobran las palabras
no hay palabras
la música/deporte/arte es un/el idioma/lenguaje universal
es un idioma/lenguaje universal
idioma/lenguaje universal
no tiene/tienen/conoce/conocen fronteras
sin fronteras
el deporte/fútbol une/nos
el deporte/arte/fútbol nos une
la música/cultura/gastronomía nos une
la música/cultura/gastronomía une
los jóvenes son el futuro
la juventud es el futuro
los niños son el futuro
el futuro de nuestro país
el futuro es hoy
el futuro está en
un futuro/mundo mejor
las futuras generaciones
las generaciones futuras
querer es poder
roma no se construyó
poco a poco
paso a paso
un paso más
un paso adelante
un gran paso
la luz al final del túnel
luz al final del túnel
la punta del iceberg
la guinda del pastel
la cereza del pastel
el broche de oro
con broche de oro
de la mano
codo a codo/con
hombro con hombro
a una sola voz
con una sola voz
pone/ponen/poner/puso/pusieron su/el granito
pone/ponen/poner/puso/pusieron en valor
pone/ponen/poner/puso en alto
en alto el nombre
pone/ponen/poner/puso toda la carne
marca/marcan/marcar/marcó/marcando un antes y un después
marca/marcan/marcar/marcó/marcando la diferencia
hace/hacen/hacer/hizo/haciendo historia
hace/hacen/hacer/hizo/haciendo la diferencia
hace/hacen/hacer realidad
un sueño hecho realidad
sueños hechos realidad
abre/abren/abrir/abrió/abriendo puertas/horizontes
abre/abren/abrir/abrió nuevas puertas
rompe/rompen/romper/rompió/rompiendo barreras/esquemas
rompe/rompen/romper/rompió el hielo
escribe/escribir/escribimos/escribió una nueva página
una nueva página
un nuevo capítulo
pasa/pasar la página
deja/dejan/dejar/dejó huella
deja/dejan/dejar/dejó una huella
sin dejar a nadie atrás
no dejar a nadie atrás
nadie se quede atrás
predica/predicar con el ejemplo
pone/poner el broche
la clave del éxito
la educación es la clave
la educación es la base
el saber no ocupa lugar
más vale tarde
más vale prevenir
nunca es tarde
a mal tiempo buena cara
en el mismo barco
todos ganan
todos ganamos
una ventana al mundo
puerta de entrada
crisol de culturas
tierra de contrastes
un rayo de esperanza
faro de esperanza
entre tradición y modernidad
tradición y modernidad
una noche/velada/jornada/experiencia inolvidable/mágica
un momento/día/evento inolvidable/mágico/único
una experiencia única
para el recuerdo
para toda la vida
cueste lo que cueste
contra viento y marea
a pasos agigantados
viento en popa
hoy más que nunca
en los tiempos que corren
los cuatro rincones
todos los rincones
cada rincón
grandes y chicos
grandes y pequeños
el corazón de
alma y corazón
con el corazón en la mano
sangre nueva
aire fresco
bocanada de aire
buque insignia
punta de lanza
piedra angular
columna vertebral
caldo de cultivo
el tiempo dirá
el que busca encuentra
piensa/pensar fuera de la caja
por la puerta grande
la ciudad que nunca duerme
siembra/sembrar/sembrando semillas/esperanza
cambia/cambian/cambiar/cambiando vidas
no te lo pierdas
no se lo pierda`;
