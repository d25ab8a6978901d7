/** The words of a English passphrase. A phrase that was made must stay one: never take a word away. */
export const englishPhraseWords: readonly string[] = `
abbey abundant academy accent account acorn acrobat acrylic active actor address admiral admire
adopt advice aerobics agenda agile airplane airport alarm album alcove algae algebra alight
allspice almanac almond alphabet alpine altitude amaze amber ambition amplify anagram anchor
anchovy ancient anemone angle animal answer anteater antelope anthem antique antler apiary apparel
applaud apple approve apricot apron aquarium aqueduct arbor arcade archer archway arctic arena
armchair aroma arrange arrival arrow artisan artist assemble assist asteroid athlete atlas attic
auburn audience august aunt aurora author autumn avenue avocado awake award awesome awning axle
azure baboon bachelor backpack backyard bacon badge bagel bagpipe baker balance balcony ballad
ballet balloon balmy bamboo banana bandage banjo bankbook banner banquet barefoot bargain barista
baritone barley barn barrel baseball basil basket bassoon bathroom battery beach beagle bean
beanbag beaver bedrock bedroom bedside bedtime beehive beetle beetroot begonia belfry bell benefit
beret berry beverage bicycle binder biology birch bird birdbath birdcage birdsong birthday biscuit
bison blanket blazer blender bloom blossom blouse blue bluebell bluff board boat bobbin bobsled
bodywork bonfire bonnet bonus bookcase bookmark bookshop border botany bottle boulder bouncy
boundary boutique bowl bracelet bracket bramble branch brass bravery bread breadbox breeze brick
bridge brightly brocade broccoli bronze brooch brook brother brownie brush bubble bucket buckle
budget buffalo buffet buggy builder bulb bundle bungalow bunting bureau burger burrow butler
button buzzer cabbage cabin cable caboose cactus cafe calcium calendar calico calypso camel
camellia camera camp campfire campus canal canary candle canister canoe canopy canteen canvas
canyon capital captain caramel caravan caraway carbon cardigan cardinal carefree cargo carnival
carousel carpet carpool carriage carrot cartoon cascade cashew cashmere castle casual cauldron
caution cavern celery cello century ceramic cereal ceremony chair chalk chamber champion channel
chapel chapter charcoal chariot charm checkers cheddar cheerful cheese cheetah chemist cherry
chess chestnut chicken chickpea chilly chimney chipmunk chirp chisel chive chorus cicada cinema
cinnamon circle circus citizen citrus clarinet clarity classic clay cleanser clearing clerk clever
cliff climb clinic cloak clothes cloud clown cluster coach coast coaster cobalt cobbler cobweb
cockatoo cocoa coconut codfish coffee coil collar collect college colorful column comedy comet
comfort comic common commute compact compare compass complete composer concert conclude concrete
condor confetti connect constant contest cookie copilot copper coral corduroy cork corner cornmeal
corridor corsage cosmos costly costume cottage cotton cougar country courage courier cousin
cowbell cowboy coyote cracker crackle cradle crane crawl crayon cream creature credit creek
crescent crest cricket crimson crisp crochet crocus crossing cruise crumb crumble crunchy crystal
cube cubicle cuckoo cucumber culture cupboard cupcake curator curious curly currant curtain curve
cushion custard customer cyclist cyclone cylinder cypress dabble daffodil daily damask damson
dance daring date daughter dawn daybreak daydream daylight dazzle debate decade decent decimal
decision deck decorate dedicate deer delegate delight deliver delta denim density dentist depot
deputy desert designer destiny detail detour diagram dialect diamond diary dice diesel digest
digital dignity diligent dill dimple dinghy dinner diorama diploma dipper director discount
discover dish dispatch display distance distinct ditto divide doctor dogwood dolphin domain dome
domino donkey door doorbell doorknob doorstep doorway dormouse dotted double dough dozen dragnet
dragon drama drapery drawer drawing dresser dribble drizzle drum drummer dryer duchess duet dugout
duke dumpling duration dusk dustpan dwelling dynamo eager early earmuff earnest earring earth
easel easily east eastern echo eclair eclipse ecology edible edition editor educate eggplant
eggshell eight elastic elbow elder electric elephant elevate elevator eleven embark embassy emblem
emerald emperor empty enamel enchant encore energy engine engineer engrave enjoy enrich entrance
envelope epic episode equal equator equip eraser errand escort essay estate evening event example
exhibit exotic expert explore express extra eyebrow eyelash eyelid eyesight fabric facade factory
fairway fairy falcon famous fancy fanfare farmer farmyard fashion fastball faucet feather feline
fence fennel fern ferret festival festive fiction fiddle field fifteen figure figurine filament
filling film filter finch finger finish firefly fireside firework fishbowl fisher fishnet fitness
fjord flag flagpole flagship flame flamingo flannel flapjack flask fleece flexible flicker flint
float flock floor florist flourish flower fluffy flurry flute foam focus foghorn folder folk
fondue football footpath footstep forecast foremost forest forge forklift formal formula fortune
forty forward fossil fountain foxglove fraction fragment fragrant freckle freedom freezer freight
fresco freshly friend frigate fringe frog frontier frost frosting frugal fruit fudge fulfill futon
future gadget galaxy gallery gallon game gamma garage garden gardener gargoyle garland garlic
garment garnet gazebo gazelle gazette gearbox gecko gemstone generous genius gentle genuine
geology geometry geranium gesture getaway giant gibbon giggle gingham giraffe girl glacier glad
glamour glass glaze gleeful glider glimmer glimpse glitter globe glossary glossy glow goalpost
goblet golden goldfish golf gondola goose gopher gorgeous gorilla gossamer gourmet graduate grain
grammar granary grand granite granola grape graphite grateful gravel gravy great green greenery
greeting grid griddle grocer groomer groove group guardian guava guest guide guinea guitar gumdrop
gymnast habit hacienda haddock hairpin half halibut hallway halogen hamlet hammer hammock hamster
handbag handful handmade handrail handsome handy hangar happy hardware harmony harness harp
harvest hatch hawthorn hayloft haystack hazel hazelnut headband headlamp headline health heart
heatwave hedge hedgehog heirloom helium helmet helper herald herb herbal heritage hermit heroic
heron hexagon hibiscus hiccup hickory highland hiking hillside hilltop hinge hippo history hobby
hockey holiday hollow holly homemade homework honest honey honeybee hood horizon hornet horse
hostel hour hover hubcap human hummus humor humorous hundred hurdle husky hyacinth hydrant
hydrogen hyphen iceberg icebox icicle icing idea idealist identity iguana illusion image imagine
impala import impulse income increase index indigo indoor infant infinite inkblot inkwell inland
inlet insect inside inspire install instant integer intend interest invent invite iris iron
ironwork item ivory jackdaw jacket jackpot jaguar jamboree janitor jasmine javelin jaybird jeans
jelly jersey jewel jigsaw joiner jotter journal journey joyful juggler juice jukebox jumble jumper
junction jungle junior juniper jurist justice kangaroo karate kayak kazoo keel keeper kelp kernel
kerosene kestrel ketchup kettle keyhole keynote kickoff kimono kindling kingdom kinship kiosk
kitchen kite kitten kiwi knapsack knight knit knob knuckle koala kumquat label lacquer ladder
ladybird lagoon lamb landlord landmark language lantern larch large larkspur lasagna lasso lattice
laundry laurel lava lavender lavish layout leaf leaflet leapfrog learner lecture ledger legend
leisure lemon lemonade lemur length lentil leopard lesson letter lettuce level library lifeboat
liftoff lighten lilac lily limerick linden lineage linguist lion lioness listen litmus lizard
llama lobster local locate locket lodge logbook logic lollipop long lotus lounge lovebird lovely
lozenge lucid lucky luggage lullaby lumber lunar lunch lunchbox luxury lynx lyric macaroni machine
mackerel maestro magazine magenta magic magnet magnify magnolia magpie mahogany mailbox mailman
maize majestic major mallard malted mammoth manager mandarin mandolin mango mansion mantis mantle
manual maple mapmaker marathon marble margin marigold marina market marmot marsh marvel mascot
mask mason masthead matador matinee matrix matter mattress maypole meadow meal meander measure
mechanic mediate medley melody melon member memoir memory menu merchant mercury mermaid message
meteor metro midfield midnight midpoint migrate mild mimic mimosa minaret mineral minnow minor
mint minute miracle mirror mixture mobile modern modest moisture molecule moment momentum monarch
monitor monocle monsoon month monument moonbeam moonlit morning mortar mosaic moss motel motion
motive motor mousse movie mudguard muffin muffler mulberry multiply museum mushroom music muskrat
mussel mustang mutual myrtle mystery mythical napkin narwhal natural nature nautical navigate navy
nearby neat nebula necklace nectar needle neon nephew network neutral newborn nickel niece
nightcap nimble nine noble nocturne nomad noodle north northern notable notebook notice nougat
nourish novel novelty nozzle numeral nurse nursery nuthatch nutmeg nutrient nylon oasis oatcake
oatmeal object oblong oboe observe ocean octagon octave octopus offer office offshore oilcloth
ointment olive omnibus onion onlooker opal opera operate opinion optical optimist orange oration
orbit orchard orchid ordinary oregano origami original oriole ornament ostrich outback outdoor
outfield outfit outgrow outing outlet outline outlook outpost outreach outside oven overcoat
overlook overtime overture owlet owner oxygen oyster pacific pacifier package paddle padlock page
pageant pagoda painter palace palette palm pamphlet pancake panda panel panorama panther pantry
papaya paper paprika parade paradise parakeet parallel parasol parcel parent parfait park parquet
parsley parsnip partner party passage passport pasta pastel pasture path patience patient patio
patrol pattern pavement pavilion peace peacock peanut pear pebble pecan pedal pedestal peephole
pelican pellet pencil pendant penguin penknife pension people pepper perfect perfume period person
pesto petunia pewter pheasant photo phrase physics pianist piano piccolo pickle picnic picture
pigeon pigment pillar pillow pilot pimento pinafore pinball pink pinwheel pioneer pipeline pirate
pitcher pizza placard planet plantain plaster plate plateau playful plaza pledge plenty plum
plywood podium poem poetry polar polish polite polka pollen polo pompom pond popcorn poppy popular
porch postage postbox poster potato potluck pottery poultry powder prairie praline preface prelude
prepare present pretty prime prince prism private problem produce project promise promote prompt
proof prosper proud proverb prune public pudding pulley pulse pumice pumpkin pupil puppet purple
puzzle pyramid python quail quaint quality quarry quartet quartz quasar queen quench quiche quick
quickly quiet quince quiver quiz rabbit raccoon radar radial radiant radio radish radius raft
ragtime railway rainbow raisin rally ranger rapid rattan rattle raven ravine razor reader readily
rebound recipe recital record recruit recycle redwood referee reflect reflex refresh refuge
regatta region regular relay release relish remain remodel remote renew rental repair reply report
reptile request rescue reserve resin respond restful return reunion review reward rhubarb rhythm
ring ringlet ripple river robin robot robust rocky rodeo roller romance room rooster rope rosebud
rosette rotate rotunda round roundup route rowboat royal ruby rudder ruler runner runway rural
russet rustic safari saffron sail salad salmon salsa salt salute sample sand sandal sandbar
sandbox sapling sardine satchel satin satire saucer sauna sausage sawdust sawmill scallop scanner
scarf scarlet scatter scenic scholar school science scone scooter scout screen script seafood
seagull seaport seaside season seaweed second section seed seesaw segment seminar senior sequel
sequin serene series service sesame session seven seventy shade shadow shallow shampoo shapely
shark sheep shelf shelter sherbet shield shimmer shingle ship shirt shoe shovel shower shrimp
shrub shuffle shutter sidecar sienna siesta sign signal silence silent silicon silk silver sincere
siren sister sixteen sketch skill skillet skittle skylark skyline slalom sleepy sleeve sleigh
slice slipper slogan slope small smart smile smooth snack sneaker snooze snorkel snow snowman
snuggle soap soapbox soccer social sock sofa solid sonata soprano sorbet sorrel south space
spangle spaniel sparkle sparrow spatula special speech sphere spider spinach spinet spiral spirit
splash sponge spoon sport spring sprout spruce square squash squid stable stadium staff stage
stair stamina stamp standby statue steady steam steel steeple stencil step stereo steward sticker
stirrup stool storm stove strand straw street stretch stripe strong student studio study style
subject suburb subway success sudden suede sugar sultan summer summit sunbeam sundial sundown
sunfish sunny sunrise sunroof sunset superb supper supply support surface surfer surname swan
sweater sweet swift swim swing switch symbol synonym syrup system tablet tadpole taffeta tailor
talcum talent tandem tank tapioca taproot target tartan taxi teacake teacher teacup teapot tempest
temple tempo tender tenfold tennis tenor tent terrace terrain textile texture theme theory thermal
thermos thicket thimble thirty thistle thread thrifty throat throne throw thrush thumb thunder
tidal tidy tiger timber tinfoil tinker tinsel tissue title today tofu token tomato tombola tonight
toolbox topaz topiary topical topknot topmast topsoil tornado torrent toucan tourist towel town
track tractor traffic trail transit trapeze tree treetop trellis tremolo trendy trestle tribune
trickle trilogy trinket triplet triumph trolley trophy trout truffle trumpet trunk trusty tuba
tubular tugboat tulip tundra tunic tunnel turban turbine turbot turkey turnip turret turtle tutor
twelve twenty twin twinkle twist typist ukulele umpire unicorn uniform unique unpack unveil uphill
upland uplift upright uptown useful usher utensil vacant valet valley value vanilla vantage
varnish vase vault velvet vendor venison venture veranda verbena verse version vessel viaduct
vibrant vicar victory video view village vinyl viola violet violin virtue visible vision visitor
vista vitamin vivid voice volcano voltage volume voyage wafer waffle wagon waiter walker walkway
wallaby walnut walrus waltz wander warbler warm warmth warren washing wattage wedding weekday
weekend welcome west western wetland whale wharf wheat wheel whippet whisker white wicker widget
wildcat window windy winsome winter wintry wisdom wise witty wombat woodcut wool word worker
wrapper wreath wren wrench yacht yard yellow yeoman yodel yonder young yucca zebra zenith zephyr
zigzag zinc zinnia zircon zither zodiac zone zoology
`
  .trim()
  .split(/\s+/u)
