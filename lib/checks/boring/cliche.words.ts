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
exciting times, exciting news, exciting opportunity
expect the unexpected, never a dull moment, all in a day's work, mission accomplished, rain or shine, the show must go on, never say never
good things come, slow and steady, variety is the spice, the proof of the pudding, the more the merrier, off the beaten track, off the beaten path
it's a small world, what a small world, small world, great minds think alike, better safe than sorry, age is just a number, strike while the iron, fortune favours the brave
home is where the heart, the best things in life, when in rome, third time lucky, easy as pie, piece of cake, two sides of the same coin, the early bird
when life gives you lemons, all that glitters, the clock is ticking, every journey begins, love at first sight, a love story, love affair with
practise what we preach, practice what we preach, put your best foot, back to the drawing board, bite the bullet, a stone's throw, in full swing, the stuff of dreams
goes hand in hand, go hand in hand, went hand in hand, a match made in, save the best for last, the whole nine yards, icing on the cake, without missing a beat
in the blink of an eye, second home, home from home, worth its weight in gold, a force to be reckoned with, in good hands, in safe hands, a sign of the times`;

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
succès retentissant, franc succès
ne date pas d'hier, une histoire d'amour, histoire d'amour entre, le temps passe vite, comme le temps passe, le temps file, jamais deux sans trois, tout vient à point, qui va lentement, petit train va loin
impossible n'est pas français, après la pluie, loin des yeux, la nuit porte conseil, l'appétit vient en mangeant, le jeu en vaut la chandelle, du pain sur la planche, une page se tourne
mission accomplie, chaud au cœur, baume au cœur, que de chemin parcouru, c'est avec émotion, deuxième maison, seconde patrie, terre d'accueil, terre de contrastes, pépite, pépites
le meilleur reste à venir, l'aventure continue, ce n'est qu'un début, ce n'est qu'un au revoir, en mode, attention talent, une belle leçon de vie, leçon de vie`;

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
incansable labor, labor incansable
el tiempo vuela, cómo pasa el tiempo, a la tercera va la vencida, al que madruga, no hay mal que por bien no venga, quien siembra recoge, de tal palo, hogar dulce hogar, donde comen dos
misión cumplida, el que la sigue la consigue, a las mil maravillas, nos llena de orgullo, nos llenan de orgullo, historia de amor, amor a primera vista, esperar lo inesperado, segunda casa, segundo hogar
lo mejor está por venir, esto es solo el comienzo, no es un adiós, hasta siempre, el show debe continuar, la vida es un carnaval, barriga llena, panza llena, manos a la obra, todo un lujo, un lujo contar
lección de vida, nunca digas nunca, el mundo es un pañuelo, cada granito cuenta, con las pilas puestas, a todo pulmón, sangre sudor y lágrimas, joya escondida, un paraíso escondido`;

export const GERMAN = `am ende des tages = am ende
die spitze des eisbergs, spitze des eisbergs
über den tellerrand, blick über den tellerrand, tellerrand
licht am ende des tunnels
hand in hand, schulter an schulter, seite an seite, an einem strang ziehen, an einem strang, in einem boot, im selben boot
gemeinsam sind wir stark, gemeinsam sind wir stärker, zusammen sind wir stark, zusammen sind wir stärker, gemeinsam stark, gemeinsam mehr erreichen
wie die zeit vergeht, wie schnell die zeit vergeht, die zeit vergeht wie im flug, zeit heilt alle wunden
brücken bauen, brücke zwischen, brückenbauer, brücken zwischen, brücken schlagen, baut brücken, bauen brücken
ein meilenstein, wichtiger meilenstein, historischer meilenstein, meilenstein in
ein neues kapitel, neue seite aufschlagen, neue ära
ein bild sagt mehr als tausend worte, bilder sagen mehr als, sagt mehr als tausend worte
musik verbindet, sport verbindet, kultur verbindet, essen verbindet, fußball verbindet, musik kennt keine grenzen, kennt keine grenzen, keine grenzen
die jugend ist die zukunft, kinder sind unsere zukunft, die jugend ist unsere zukunft, jugend ist zukunft
eine bessere zukunft, bessere zukunft, bessere welt, kommende generationen, zukünftige generationen
ein leuchtendes beispiel, leuchtturm, leuchtturmprojekt, strahlkraft
win-win-situation, win-win
seite unserer geschichte, herausforderungen von morgen, führungskräfte von morgen, brücke zwischen den kulturen, von ganzem herzen
der weg ist das ziel, der erste schritt, schritt in die richtige richtung, schritt für schritt, steter tropfen
alles unter einen hut, unter einem dach, das tüpfelchen auf dem i, sahnehäubchen
ein tropfen auf den heißen stein, tropfen auf den heißen stein, ins boot holen
last but not least, in aller munde, das herzstück, herzstück der
wichtiger denn je, mehr denn je, aktueller denn je
unvergesslicher abend, unvergessliches erlebnis, ein abend voller, rundum gelungen, voller erfolg, ein fest für die sinne
tradition und moderne, zwischen tradition und moderne, schmelztiegel, schmelztiegel der kulturen
auf augenhöhe, weichen stellen, weichen für die zukunft, die weichen gestellt, startschuss
es ist noch kein meister, übung macht den meister, wo ein wille ist, ende gut alles gut, aller guten dinge, gut ding will weile, rom wurde auch nicht, liebe geht durch den magen, viele köche, ohne fleiß kein preis, besser spät als nie, andere länder andere sitten, wer rastet der rostet, aus den augen aus dem sinn`;

export const PORTUGUESE = `no final do dia, ao fim e ao cabo = no fim
ponta do iceberg, luz ao fundo do túnel, luz no fim do túnel, raio de esperança
de mãos dadas, lado a lado, ombro a ombro, no mesmo barco, a uma só voz
a união faz a força, juntos somos mais fortes, juntos somos mais, unidos somos mais fortes, mais fortes juntos
como o tempo passa, o tempo voa, como o tempo voa, o tempo dirá
construir pontes, constrói pontes, construindo pontes, uma ponte entre, pontes entre, estreitar laços
em que todos ganham, ganha-ganha, página da nossa história, página na nossa história, desafios do amanhã, desafios do futuro, líderes de amanhã, líderes do futuro
um marco histórico, marco histórico, importante marco, virar a página, uma nova página, novo capítulo, nova era, um antes e um depois
uma imagem vale mais, vale mais que mil palavras, vale mais do que mil palavras, não há palavras, faltam as palavras
a música é uma linguagem universal, linguagem universal, língua universal, não tem fronteiras, não conhece fronteiras, sem fronteiras
os jovens são o futuro, a juventude é o futuro, as crianças são o futuro, o futuro é hoje, o futuro é agora
um futuro melhor, um mundo melhor, gerações futuras, futuras gerações, um amanhã melhor
passo na direção certa, passo a passo, um passo em frente, grande passo, a passos largos
grão de areia, uma gota no oceano, gota de água, de grão em grão
quem espera sempre alcança, querer é poder, mais vale tarde, nunca é tarde, água mole em pedra dura, roma e pavia, devagar se vai ao longe, quem não arrisca, a prática leva à perfeição, o saber não ocupa lugar
pedra angular, pilar fundamental, peça-chave, espinha dorsal, na vanguarda, no coração de, cadinho de culturas, caldeirão de culturas
mais do que nunca, hoje mais do que nunca, nos dias que correm, nos tempos que correm
chave de ouro, com chave de ouro, cereja no topo do bolo, a cereja do bolo
noite inesquecível, momento inesquecível, experiência inesquecível, noite mágica, dia memorável, momento único
sucesso retumbante, enorme sucesso, acolhimento caloroso, calorosa receção, calorosa recepção
entre tradição e modernidade, tradição e modernidade, rica história, rico património, laços históricos, laços de amizade, povos irmãos, países irmãos
janela de oportunidade, sair da caixa, pensar fora da caixa, fazer a diferença, faz a diferença, fez a diferença, fazer história, sonho tornado realidade, sonho realizado
dar voz a, sem deixar ninguém para trás, ninguém para trás, último mas não menos importante`;
