/** English words of movers, pest controllers, painters, roofers and handymen; written as in ../english.ts. */
export const ENGLISH_HOUSES = `
gen+sym | wasp nest | wasp nest, wasps nest, wasp's nest, wasps' nest, nest of wasps, wasps, wasp problem, yellowjackets, yellow jackets
gen+sym | hornet nest | hornet nest, hornets nest, hornets
gen+sym | bee nest | bees nest, bee hive, beehive, swarm of bees, bees
gen+sym | = | mice, rats, cockroaches, roaches, bed bugs, ants nest, squirrels, pigeons, fleas, moths, flies, silverfish, termites, carpet moths, clothes moths, cluster flies, gulls, foxes, moles, rat infestation, mouse infestation, snakes, raccoons, possums, spiders, woodworm
gen+sym | mice | mouse problem, mouse in, mice problem
gen+sym | rats | rat, rat problem
gen+sym | ants | ants, carpenter ants, flying ants
gen+sym | cockroaches | cockroach, roach
gen+sym | bed bugs | bedbugs, bed bug, bedbug
gen | = | fence, roof tiles, roof tile, slates, chimney, chimney stack, chimney pot, flashing, lead flashing, ridge tiles, flat roof, garage roof, porch roof, roof felt, soffit, fascia, fascia boards, skylight, garage door, front door, door handle, decking, patio door, dormer, lean-to roof, conservatory roof, shed roof, extension roof
sym | = | infestation, infested, droppings, scratching noises, scratching, gnawing, gnawed, chewing through, nesting, nest in, swarming, slipped tiles, slipped, missing tiles, blown off, came off in the wind, blew off, blew down, blown down, damp patch, bubbling paint, paint peeling, crumbling, sagging, bowing, rotten, rotting, warped, wonky, bitten, bites
job | = | get rid of, exterminate, fumigate, fumigation, treatment for, repaint, repainting, redecorate, wallpapering, moving house, house move, house removal, removals, man and van, man with a van, re-roof, reroof, re-felt, refelt, take down, taken down, dismantle, dismantled
gen+sym | bee nest | honeybees, honey bees, bumblebees, bumble bees, swarm
home | socket | plug point, power point, powerpoint
home | video doorbell | doorbell cam, doorbell camera, video door bell
place | = | student house, coconut trees, terrace garden
place | student house | student houses
place | flat | bhk flat, bhk
place | shed | sheds
skip | | switched, storey, storeys, intel, two storey, single storey
job | = | pat testing, pat test, pat tested, blown out, blow out, winterize, winterise, winterized, re-sand, resand, take away the waste, take away waste
sym | = | no flushing, no working, no heating, no draining, no charging, no turning on, no coming on, not flushing right, no flushing right, spits, popping, keeps popping, takes ages, takes forever, takes at least, slow to load, slow to open, seized, seized solid, stained, shattered
`;
