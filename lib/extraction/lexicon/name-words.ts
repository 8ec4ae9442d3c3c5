/** Words in capitals that begin or end the names of things and places, so that a run with them is no person. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A run of name words stops before one of these. */
export const THINGS = words(`
organization organisation union council bank party university agency commission court company airlines treaty agreement act war
day street sea river games cup herald times news post ministry department committee conference summit airport strip square palace
hotel church house republic kingdom city province region state states islands island ocean gulf bay coast valley mountain declaration
protocol convention accord accords plan fund institute center centre group movement front army navy force forces corps mission
operation programme program project forum association federation league office bureau service board authority tribunal minister
president monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december east west north south eastern western northern southern central middle new world international national
american european asian african arab islamic christian jewish muslim communist democratic republican labour liberal conservative un
us eu nato dialogue dialog talks visit partnership security pacific atlantic general first second third annual air missile nuclear
israeli strategic economic foreign trade defence defense interior press agence xinhua reuters associated district county prefecture
governorate oblast heights shoal reef peninsula plateau desert hills crossing dam canal bridge camp base stadium museum cathedral
mosque temple exchange market index crude commodities securities banking industry industries affairs development cooperation access
line lines lagoon delta basin strait straits channel lake mount cape port fort memorial award prize festival fair expo week month
year decade century era revolution uprising crisis talks round initiative framework process package resolution article chapter
building tower hall centre hospital school college academy library theatre theater cemetery prison barracks shipyard terminal
pipeline railway highway road avenue boulevard harbour harbor gate wall
`);

/** A run that begins with one of these is a place or thing: "Lake Tumba", "Camp Faouar", "Radio Kigali". */
export const PLACE_STARTS = words(`
cape port lake mount mt fort camp rio wadi jebel jabal ras bab bandar puerto punta isla isle ile villa villarrica nova novo
nuevo nueva val beit deir ain tel tell kafr umm khan qala qalat golan syr amu lunda bahr shatt hotel radio tv camp
operation ocean north south east west upper lower central greater grand great gulf san santa santo sao saint st ste el al monte porto
neither both either nor all most some many such what when where while after before since during under over
`);

/** Prepositions of place before a run that nothing makes a person. */
export const PLACE_BEFORE = words(
  'in at near on off outside inside across around through toward towards into via along beyond within throughout between',
);

/** Words that people are followed by and places are not: speech and its like. */
export const PERSON_AFTER = words(
  'said says told added stressed noted replied declared insisted argued explained recalled who aged himself herself',
);

/** "the town of …": what is named after them is a place. */
export const PLACE_NOUNS = words(
  'town city village port province district region island camp capital area governorate county suburb municipality oasis state valley crossing post outpost resort archipelago',
);
