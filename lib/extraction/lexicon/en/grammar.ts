/**
 * Small words of English and its common verbs that tell of no act: with them a sentence is cut into noun groups,
 * verb groups and clauses (`clauses/`).
 */
import type { GrammarRow } from '../language-pack';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const GRAMMAR: GrammarRow = {
  determiners: words(
    'the a an his her its their our my your this these those some several many each every any all no both another other such more most dozens hundreds thousands scores half',
  ),
  prepositions: words(
    'of in on at by for from with into onto to toward towards over under against about between among amongst through across along near off outside inside within without during despite amid amidst via around upon above below behind beyond beside besides per like unlike than including excluding regarding concerning following according alongside aboard throughout up down out away back past versus',
  ),
  /** Words that begin a clause of their own, or stand before a noun as prepositions do. */
  openers: words(
    'as while whilst when whenever after before because since until till if whether unless although though where once lest why how',
  ),
  relatives: words('who whom which whose'),
  pronouns: words(
    'he she it they we i you him them us me himself herself itself themselves each-other who nobody somebody everyone neither one',
  ),
  auxiliaries: words(
    "be am is are was were been being has have had having do does did will would shall should may might can could must won't wo",
  ),
  modals: words('will would shall should may might can could must wo'),
  adverbs: words(
    'also again now then already just still even soon later only almost ever never yet once twice together apart today yesterday tomorrow tonight overnight recently abroad home here there meanwhile however instead perhaps about nearly too very so far long low high hard ago earlier reportedly back away out down up not further more hours days',
  ),
  /** Heads of subjects that do no harm of will: nature, accident and sport. */
  inert: words(
    'rain rains storm storms flood floods flooding earthquake earthquakes quake tremor typhoon hurricane cyclone tornado avalanche avalanches landslide landslides heat heatwave cold snow snowfall blizzard frost drought famine virus disease epidemic outbreak flu cholera malaria ebola fire fires blaze wildfire crash collision accident volcano eruption tsunami wave waves wind winds fog lightning bus train truck lorry car plane ferry team side squad champions club clubs players player striker goalkeeper midfielder defender athlete athletes swimmer sprinter runner boxer golfer cyclist driver batsman bowler cricketers footballers orchestra film band novel book album shares stocks index currency economy prices price inflation exports imports unemployment sales output growth yield yen dollar euro peso rouble bourse',
  ),
  negations: words('not never no neither nor hardly cannot barely scarcely'),
  conditions: words('if unless whether lest provided'),
  denials: words('deny reject dismiss refute rebut disclaim disavow disprove brush'),
  hearsay: words(
    'report reports claim claims rumour rumours rumor rumors allegation allegations accusation accusations suggestion suggestions speculation story stories',
  ),
  ordinals: words('first second third last latest only next fourth fifth'),
  measures: words(
    'copy copies letter letters note notes round rounds series number set package hours hour day days week weeks minutes kind form batch string spate host range lot lots load loads shipment shipments consignment consignments shipload shiploads planeload planeloads truckload truckloads boatload boatloads battery batteries barrel barrels crate crates canister canisters exchange memorandum total wave tonnes tons couple pair handful dozen barrage salvo flurry bout spell',
  ),
  light: words(
    'have hold conduct begin start open close conclude complete continue resume pay make undertake wrap finish end kick carry enter launch stage lead do give take join engage',
  ),
  attending: words(
    'attend witness accompany join oversee participate preside moderate mediate observe look come sit',
  ),
  occasions: words(
    'meeting talks ceremony signing session reception visit discussions dialogue conference event summit banquet handover inauguration launch opening trip tour delegation negotiations encounter call consultations occasion presentation gathering dinner lunch luncheon',
  ),
  goals: words('to into against toward towards'),
  circumstances: words('in during at on after following'),
  succession: words('follow succeed replace relieve supersede'),
  presence: words('present attendance hand'),
  tensed: words(
    'is am are was were has have had will would can could may might must should shall do does did',
  ),
  perfect: words('has have had having'),
  finiteBe: words('is are was were'),
  obliging: words('is are was were has have had'),
  support: words('do does did'),
  getting: words('get got gets getting'),
  bareAuxiliaries: words('be have do'),
  pastAuxiliaries: words('been done'),
  particles: words('up out down back away'),
  offVerbs: words('set call break cut put fend write fight hold ward lay let kill fire'),
  joints: words('and or but nor yet &'),
  pairing: words('and &'),
  notMaterial: words('to and or but that'),
  listing: words('between among of by with on in'),
  addressing: words('on upon to with for'),
  reporting: words('said told'),
  oneSubject: words('it he she who which that'),
  manySubjects: words('they we who which police troops people men women children'),
  notAdverbs: words(
    'deadly early daily weekly monthly yearly friendly likely unlikely family italy july orderly costly elderly only ally rally reply supply assembly army apply imply rely fly bully anomaly monopoly sicily lovely holy hourly comply multiply',
  ),
  beforeDates: words('on in at by since during from until late early the last over for before after within'),
  counted: words('hour hours day days week weeks month months year years time minutes'),
  bareAfter: words(
    'let lets letting make makes made making help helps helped helping demand demands demanded insist insists insisted urge urged urges ask asked require required recommend recommended propose proposed',
  ),
  bareAfterNoun: words('demand demands'),
  quantities: words(
    'hundreds thousands millions dozens scores tens number group groups raft wave batch series part parts crowd crowds couple handful majority rest most some many one two three four five several half members remains whole families column columns shipment consignment piece pieces lot lots package party pair',
  ),
  measuring: [
    'more than',
    'less than',
    'fewer than',
    'at least',
    'at most',
    'as many',
    'many as',
    'up to',
    'so called',
  ],
  nearly: words('around over nearly almost some'),
  about: words('about'),
  numerals: words('one two three four five six seven eight nine ten twenty thirty forty fifty a half'),
  gaveWay: words('had'),
  gaveWayPassive: words('was were had'),
  dateLinks: words('on in at by since last late early'),
  otherSense: words('of about on out for over'),
  complementisers: ['that'],
  beforeThat: [],
  toVerbs: ['to'],
  clitics: [],
  partitive: [],
  moving: [],
  inverting: [],
  objective: [],
  owning: [],
  between: ['between'],
  marked: [],
  manner: /(?:[^i]ly|^again|^also|^already)$/,
  gerundEnding: 'ing',
  pastEnding: 'ed',
  adverbEnding: 'ly',
  /** Verbs that take a clause or tell of no act between actors; known only so that they are seen as verbs. */
  verbs: words(
    'accept achieve add affect aim allow appear approach arise arrange ask assume assure attract avoid bear beat become begin believe belong bind blame bleed boast break bring build burn buy call carry cast catch cause celebrate change choose claim clear climb cling close collapse combine come comment commit compare compel complete conceal concede concern confirm confront connect consider consist contain continue contribute control convince cost count cover crash create cross cut damage dance deal decide decline defeat demand deny depend describe deserve design destroy determine develop die differ discover display dissolve divide do doubt draw dream drift drink drive drop dump earn eat echo elect emerge enable end endure engage enjoy ensure enter erupt escape establish exist expand expect experience explain explode express extend face fail fall favour fear feature feel file fill find finish fit flee float flow fly focus fold follow force form gain gather get give glow go govern grow guarantee guard happen hear help hide hold hope host hurt identify ignore imagine improve include increase indicate inflict influence inherit injure inspire intend invest involve join keep kill know lack land last launch lead lean learn leave lend lie lift like listen live look lose love maintain make manage mark marry matter mean measure mend miss move need note obtain occur offer open operate order outlaw owe own paint participate pass pay perform permit persuade place plan play please pledge point pose possess pour predict prefer prepare present press prevent print produce promise prompt propose prove provide provoke publish pull push put quit raise reach read receive record reduce refuse regain regard remain remember remind remove render repair replace represent require rescue resign resist resolve respond rest result retain retire reveal rise rule run sail save say score seal search see seek seem sell send separate serve set settle shake share shift show shut sign sing sink sit sleep slow smile speak spend spread stage stand start state stay stem step stir stop strain strengthen stretch strike struggle study succeed suffer suggest supply support suppose surprise surrender survive suspect take talk tap taste teach tell tend test think threaten throw tie tighten toast touch trade transform travel treat trigger trim try turn undergo understand unite urge use violate vote wait walk want warn wash watch weaken wear widen win wipe wish wonder work worry wound write anger shock alarm delight upset trouble fascinate draw ground crater trap mount shatter sweep flood test resume seem grow weigh host owe deepen ease fuel shrink slip rescue slide swell tumble plunge jump climb surge soar rally edge dip post report beat lap crown host film stun thrill delight dazzle defy draw embark aid lay hurl pelt buzz board',
  ),
};
