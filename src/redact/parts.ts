/** What stand-ins are put together from: names nobody is known by, plain words, and kinds of firm. */

/** First names from many countries. */
export const FIRST_NAMES = (
  "Abel Ada Adela Agnes Aila Alba Albin Alda Alina Alma Alva Amalia Amara Ambrose Amina Anders Anika Anouk Anselm Antje Ari Arlo Arne Asa Asta Astrid " +
  "Aurel Aurora Axel Balder Barnaby Basil Bea Beata Bela Benno Berit Birger Bjarne Blanca Bram Brita Bruna Calla Camilo Carla Casper Cato Cecily Cedric " +
  "Celia Ciro Clara Clea Clio Conrad Cora Corin Cosima Dagny Dalia Damon Daria Delia Dario Dina Dora Dorian Edda Edgar Edwin Elara Elias Elin Elio Elodie " +
  "Elsa Elvira Emil Emrys Enid Enzo Erika Ernst Esme Espen Estela Eskil Etta Eudora Evander Ezra Fabian Felix Fenna Ferdinand Fidel Fiona Flavia Flora " +
  "Florin Frida Frode Gaia Gerda Gideon Gilda Giles Greta Griet Gunnar Gwen Halina Hanno Harald Hedda Hedwig Helga Henrik Hester Hilda Hollis Horst Hugo " +
  "Ida Idris Ilana Ilka Ilse Imani Imogen Ines Inga Ingmar Ione Irena Iris Isidor Ismael Ivar Ivo Iwona Jadwiga Jana Jarl Jasper Jelena Jonas Jorun Jost " +
  "Juna Juno Kajsa Kalle Kamal Karin Kasimir Katja Kay Kester Kira Klara Knut Kolja Kora Lale Lamar Lars Laszlo Leda Leif Lena Leonie Levin Lev Lida Lilja " +
  "Linnea Linus Liora Livia Lorenz Lotte Lucan Lucia Ludek Luisa Luka Lydia Mabel Magda Maia Malik Malin Manon Mara Marek Margot Marius Marlo Marta Mathis " +
  "Matteo Maud Mavis Meike Merle Milan Milo Mina Mirela Mirja Moritz Muriel Nadia Nadir Naomi Nela Nell Nera Nestor Nico Nikolai Nils Nina Noa Noel Nora " +
  "Norbert Octavia Odette Odin Ola Olga Olin Oona Opal Orin Orla Osman Oskar Oswin Otis Otto Paloma Pascal Pavel Pelle Penn Perla Petra Philo Pia Piers Pilar " +
  "Priska Quentin Quirin Rafe Ragna Raina Ramona Rasmus Regina Remo Rhea Rika Roald Rolf Romy Rosa Rowan Rufus Runa Ruth Sabin Salome Samir Sander Sanna " +
  "Sascha Saskia Selma Senta Severin Sibyl Signe Silas Silja Silvan Simona Soren Stella Stina Sven Sylvie Talia Tamar Tamsin Tarik Tavi Tekla Tessa Thea Theo " +
  "Thora Tilda Tilo Timon Tobias Tove Trygve Ulla Ulrik Una Urban Ursel Uta Valentin Vasil Vera Verena Vida Viggo Viktor Vilma Viola Vito Volker Wanda Wenzel " +
  "Wilma Wim Winona Xaver Yara Yasmin Ylva Yorick Yves Zdena Zelda Zeno Zita Zoltan Zora"
).split(" ");

/** How last names and firms begin, */
export const BEGINNINGS = (
  "Alder Amber Apple Arrow Ash Aspen Barley Barrow Bay Beck Beech Bell Berry Birch Black Blue Bram Brack Bright Brook Broom Burn Cald Cedar Chalk Cherry " +
  "Clay Clover Cob Copper Coral Corn Crane Cray Cross Dale Dapple Dawn Deep Dell Dove Drift Dun Eagle East Eber Elder Elm Ember Fair Falcon Fallow Fen Fern " +
  "Field Finch Fir Flax Flint Fox Frost Gable Garn Glad Glass Glen Gold Goose Gorse Grand Gray Green Grove Hal Hare Harrow Hart Haw Hay Hazel Heath Hedge " +
  "Heron Hill Holly Honey Hop Horn Ice Iron Ivy Jade Juniper Kestrel King Kirk Knoll Lake Lamb Lang Larch Lark Laurel Lav Leaf Lind Lily Ling Loam Long Lun Lyn " +
  "Mald Maple Marl Marsh May Meadow Mere Mill Mist Moor Moss Nettle New Night North Oak Oat Old Olive Orchard Otter Owl Pear Pebble Penn Pike Pine Plover " +
  "Plum Pond Poplar Quarry Quill Rain Raven Red Reed Ridge Ring Robin Rock Rook Rose Rowan Rush Rye Sage Salt Sand Sedge Shell Silver Slate Snow Sorrel Spring " +
  "Star Starling Stern Stone Storm Straw Summer Sun Swan Swift Tam Tarn Teal Thistle Thorn Thrush Tide Tim Vale Violet Wake Wald Water Wax Weather Well West Wheat " +
  "White Wild Willow Wind Winter Wold Wood Wren Yar Yarrow Yew"
).split(" ");

/** and how they end. */
export const ENDINGS = (
  "bank beck berg born borough bourne bridge brook burn bury by camp combe cott croft dale dean den down er ey farrow fell field fold ford garth gate glade gren " +
  "grove ham hampton hart haven hill holm holt horn house hurst ing ington ker land lea leigh ley lind low man mark marsh mead mere mond mont moor more mouth " +
  "ness ock over park pool port quist rick ridge rod royd sand scott sea set shaw side skog son stead stein stock stone storm strand stream strom ston thorpe " +
  "thwaite ton tree try vale vall verden view ville wald ward ware water way well wen wick win wold wood worth"
).split(" ");

/** What firms call what they are. */
export const FIRMS = (
  "Works Group Partners Labs Studio Foundry Trading Systems House Press Supply Analytics Consulting Logistics Services Industries Institute Media Health Energy " +
  "Design Digital Capital Foods Motors Textiles Robotics Software Networks Mobility Instruments Materials Publishing Insurance Outfitters Ventures Collective " +
  "Cooperative Engineering Holdings"
).split(" ");

/** Plain words of three to eight letters, by their length. */
export const WORDS: readonly (readonly string[])[] = [
  (
    "bay bow bud cap cup dew dot elm fan fig fir fog fox gem hat hay hen hop ice ink ivy jar jay jug kit lid log map mat nut oak oar " +
    "oat owl pan pea pen pie pot ray rug rye sea sky sun tea van vat wax web wig yew"
  ).split(" "),
  (
    "arch aunt barn bead bean beet bell bird boat bolt bowl cake cart clay coat comb cove crow dawn deck dice dock dome dove drum " +
    "duck dune fern flax foam fork fort frog gate goat gong hare harp hill hive hood kelp kite knot lake lamp lark leaf lime loaf " +
    "loom lute mint moon moss moth nest pear pine plum pond reed rice ring roof rope rose sage sail sand seed silk snow soap sock " +
    "star stem swan tent tide vase veil vine wand well wind wing wool wren yarn"
  ).split(" "),
  (
    "acorn amber anvil apple arrow aspen attic badge bagel basil beach berry birch bison brick broom brush cabin candy canoe cedar " +
    "cello chalk cider clock cloud clove comet coral crane crate daisy drape eagle ember fable feast fiber finch flame flask flute " +
    "gecko glade glove grain grape grove hazel hedge heron honey horse igloo inlet ivory jelly kayak kiosk latch lemon lilac linen " +
    "llama lotus mango manor maple marsh medal melon merry mocha motif nylon oasis ocean olive onion opera orbit otter panda " +
    "paper patio peach pearl penny piano pixel plaza polka poppy porch quail quilt radio raven ridge river robin salad satin scarf " +
    "shelf shell shore sloop snail spoon stone straw sugar table tango thyme tiger toast topaz torch tower trail tulip tunic vapor " +
    "velum viola wagon waltz water whale wheat yacht zebra"
  ).split(" "),
  (
    "acacia almond anchor arbour autumn badger banjos banner barley barrel basket beaver bonnet bottle bridge bronze bucket burrow " +
    "butter button candle canopy canvas carpet carrot castle cellar cherry clover cobalt coffee copper cotton crayon cymbal dahlia " +
    "desert donkey dragon fabric falcon ferret fiddle flower forest fossil galaxy garden garnet ginger goblet gravel guitar hammer " +
    "harbor helmet indigo island jacket jasper jigsaw kettle ladder lagoon laurel lichen linnet lizard magnet mallow marble marina " +
    "meadow mitten mosaic muffin mussel napkin nectar nettle nutmeg orange orchid oyster paddle palace parrot pastel pebble pencil " +
    "pepper petals pewter pillow planet plover pocket pollen poplar potato puddle puppet quartz quiver rabbit radish raisin ribbon " +
    "rocket rustic saddle salmon sandal saturn shovel silver sketch sphere spiral spring spruce squash stream summer sunset tartan " +
    "teapot temple thread ticket tinsel tomato toucan trowel tundra tunnel turnip turtle upland valley velvet violet violin walnut " +
    "walrus willow window winter wombat yellow zephyr zigzag zinnia"
  ).split(" "),
  (
    "apricot avocado balloon bassoon begonia blanket blossom bonfire bouquet bramble cabbage caramel cascade catalpa chamois chimney " +
    "citadel coconut compass coppice cottage crystal cupcake current cypress diamond dolphin drizzle eclipse emerald estuary evening " +
    "fanfare feather firefly freesia garland gazelle gingham giraffe glacier gondola granite hammock hamster harvest heather hemlock " +
    "herring hickory horizon iceberg icicles jasmine juniper ketchup kitchen lantern leopard lettuce library lobster lullaby mermaid " +
    "monsoon morning mustard oatmeal obelisk octagon octopus orchard ostrich palette panther paprika parasol parsley peacock pelican " +
    "penguin plateau popcorn pottery prairie pumpkin pyramid raccoon rainbow rhubarb rosebud sailing sapling sardine seagull seaside " +
    "seaweed shallot sparrow spinach stencil sunbeam sunrise tadpole tapioca thistle thunder topiary topsoil treetop trellis trumpet " +
    "twinkle vanilla village vinegar volcano warbler weather whisper whistle wildcat"
  ).split(" "),
  (
    "aardvark anteater aquarium asteroid backpack barnacle bluebell broccoli capstone cardigan carousel cashmere cauldron charcoal " +
    "chestnut chipmunk cinnamon clarinet corduroy cucumber cupboard daffodil daylight dewdrops doorbell dormouse dulcimer elephant " +
    "festival fireside flagpole flamingo fountain foxglove goldfish harmonic hawthorn headland hedgehog honeybee hornbeam kangaroo " +
    "keystone kohlrabi ladybird larkspur lavender lemonade lollipop macaroni magnolia mandarin mandolin marigold mongoose moonbeam " +
    "mulberry mushroom nightcap nightjar notebook nuthatch oleander overcoat paintbox parakeet pavilion pinafore pinecone pinwheel " +
    "platypus porridge postcard primrose raindrop reindeer rosemary sailboat sapphire seashell snowdrop songbird spyglass squirrel " +
    "starfish starling sunlight sycamore tapestry teaspoon terrapin tortoise trombone umbrella upstream valerian wildfire windfall " +
    "windmill woodland woodwind"
  ).split(" "),
];
