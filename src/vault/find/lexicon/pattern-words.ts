/** The words in which people describe a swipe pattern, six languages, without accents. */
const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Directions, corners and strokes: what makes a description a pattern. */
export const PATTERN_CORE =
  split(`lewej lewego lewo lewa prawej prawego prawo prawa gornej gornego gora gory gore dolnej dolnego dolu doł dołu dole srodek srodka srodku rum top bottom left right middle center centre up upwards down downwards across diagonal diagonally corner corners upper lower topleft topright bottomleft bottomright
 horizontal vertical clockwise anticlockwise counterclockwise zigzag sideways straight leftwards rightwards
 arriba abajo izquierda derecha centro medio diagonal esquina superior inferior recto cruzando izq dcha
 haut bas gauche droite milieu centre diagonale coin superieur inferieur tout droit
 aussen aussenrum herum rundherum drumherum ringsum outline perimeter alrededor fuera borde bordes contorno autour tour exterieur bord bords volta redor borda bordas intorno attorno giro bordo bordi esterno edge edges around anticlockwise angoli angolo esquinas coins ecken cantos horario antihorario orario antiorario horaire antihoraire aiguilles uhrzeigersinn anticlock dall all dallalto fondo obenlinks obenrechts untenlinks untenrechts linksunten rechtsoben schrag drueber druber hinauf hinab aufwarts abwarts abajo-izquierda medio centrado encima bajas subes bajando subiendo baja sube vertical horizontal descend descends descendre monte montes remonte remonter montant descendant descendez montez desce sobe descendo subindo desces subir descer descer vai vas va geh gehe ziehe zieh sobes desces cima su scendi scendere scende sali salire sale mezzo verticale orizzontale diagonalmente northwest northeast southwest southeast tl tr bl br 
 oben unten links rechts mitte mittig diagonal ecke runter hoch rauf quer hinunter rueber ruber waagerecht senkrecht linksoben rechtsunten
 cabeca cabeza cima baixo esquerda direita centro meio diagonal canto superior inferior
 alto dalto basso sinistra destra centro diagonale angolo giu`);

/** Shapes and letters that a pattern can be. */
export const PATTERN_SHAPES =
  split(`zeta ele ene eme uve zed zee emme enne envers reves contrario rovescio rovesciata rovesciato capovolta capovolto invertida invertido inversee inverse umgedreht umgedrehtes gespiegelt eclair blitz rayo raio fulmine saetta lightning bolt hourglass reloj-de-arena sablier sanduhr ampulheta clessidra zickzack zigzag serpiente serpent schlange cobra serpente escalera escalier treppe escada scala estrella etoile stern estrela stella corazon coeur herz coracao cuore casa maison rombo losange raute losango sobre enveloppe briefumschlag envelope busta question tick letter shape capital ess ell tee cee vee wave wavy heart knight figure step stairs staircase plus square circle triangle spiral snake box cross hourglass star arrow diamond loop hook zigzag zed house backwards reversed reverse mirrored upside
 letra forma cuadrado circulo triangulo espiral cruz mayuscula reloj flecha lettre forme carre cercle triangle spirale croix majuscule fleche
 buchstabe form quadrat kreis dreieck spirale kreuz haus pfeil grosses quadrado circulo triangulo maiuscula quadrato cerchio triangolo croce lettera maiuscola forma`);

/** May stand inside a description but does not make one. */
export const PATTERN_LINKS =
  split(`lowercase uppercase od w z potem przez rogu rog litera literka wtedy einmal start anfang inicio debut depart partenza once por tout vuelta perimetro fora fuori rand points puntos punti pontos punkte che qui that which faz haz fais mache fai ponta puntas ponta bout spitze beim nikolaus dach st nd rd th missing misses edge outra outro otra otro autre andere anderen altra altro begin begins beginning on part partez pars ensuite apres jusque jusqu row rows col column four quatre cuatro vier quatro quattro quattro three tres trois drei tre dos deux zwei dois due i number looks fangt faengt an comienza empieza comienzo commence commencez startet starte beginnt beginne va y va parte inizia you u i we your my ur finger dedo doigt finger dito but pero mais aber mas ma cote cotes lado lati seite seiten sides side senso sens sentido im gegen without like kind sort looks wie como comme come sin sans ohne sem senza tudo todo todos toda tutto tout alles ganz completo su fino del the dot dots dot tail tick mark question shaped anfangen starte starten comenzar empezar commencer comecar iniciare way outwards outer outside edge inward inside ending up corner starting from finishing circle number numbers every each down its same way other full half short long just go straight twice once then and to the from a an of in with at first next finally starting start starts ending end ends finish finishing stop go goes going draw move round around back again all way over along through side row dot dots column line point
 one two three second third big small little large rotated like it side edge until under
 y luego despues hasta desde la el los las a al de del en empezando empieza comenzando termina acabando hacia lado fila punto una un grande pequena con por
 puis ensuite et vers jusqu jusqua a au aux en le la les l du de des depuis commencant commence partant finit finissant cote ligne point un une grand petit par d
 dann nach zu zum zur von vom bis und der die das den dem in ab anfangend beginnend angefangen startend beginnt ende endet seite reihe punkt ein eine grosses kleines ganz uber wieder
 depois e ate para pra o os as do da dos no na em de comecando comeca partindo termina terminando lado linha ponto uma um grande pequeno
 tutto fondo fino dal dall in fondo sopra sotto linea prima seconda terza finire inizio partenza ritorno torni vai poi e verso fino al alla il lo la dal dalla del della in da partendo iniziando parte inizia finisce finendo lato riga punto un una grande piccola ad`);

/** Said of a crack or a mark: then directions tell where it runs, not how the screen unlocks. */
export const DAMAGE_WORDS =
  split(`crack cracks cracked line lines scratch scratches scratched dent leak leaking stain damp light lights button grieta rota rayado linea lineas fissure fissures fele rayure ligne riss kratzer gesprungen streifen trinca rachadura risco crepa
 graffio righe pixels spot spots patch smashed shattered chip chipped`);
