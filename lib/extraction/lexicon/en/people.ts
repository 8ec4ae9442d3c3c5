/** English nouns for people without a name, with their CAMEO role; also things that stand for their state. */
import type { OrganRow } from '../language-pack';

const row = (cameo: string, forms: string): OrganRow => ({ organ: null, cameo, forms: forms.split(' ') });

export const PEOPLE: readonly OrganRow[] = [
  row(
    'CVL',
    'man men woman women child children boy girl civilian civilians people person persons citizen citizens national nationals tourist tourists resident residents villager villagers passenger passengers hostage hostages prisoner prisoners detainee detainees inmate inmates suspect suspects family families worshippers pilgrims farmers farmer fishermen fisherman drivers driver pedestrian bystanders victims crowd voters youths youth couple teenager',
  ),
  row('REF', 'refugee refugees migrant migrants immigrant immigrants asylum-seekers deportees exiles'),
  row(
    'MIL',
    'soldier soldiers troops trooper troopers marine marines army forces military peacekeeper peacekeepers general generals commander warplane warplanes jet jets fighter aircraft warship warships navy helicopter helicopters gunship gunships drone drones tank tanks artillery airman airmen sailors sailor serviceman servicemen paratroopers convoy patrol base sergeant corporal lieutenant conscript conscripts recruits guards guardsmen bombers fleet squadron garrison commandos legionnaires veterans frigate destroyer destroyers submarine submarines missiles artillerymen gunners pilot pilots coastguard',
  ),
  row('COP', 'police policeman policemen officer officers gendarmes'),
  row('SPY', 'spy spies agents agent'),
  row(
    'REB',
    'rebel rebels insurgent insurgents militant militants guerrilla guerrillas gunman gunmen separatist separatists militia militias militiaman militiamen fighters extremist extremists terrorist terrorists bomber jihadist jihadists pirates kidnappers assailants attackers',
  ),
  row(
    'OPP',
    'opposition dissident dissidents protester protesters protestor protestors demonstrator demonstrators activist activists rioter rioters exile oppositionist strikers',
  ),
  row('JUD', 'court courts tribunal judge judges prosecutor prosecutors jury magistrate'),
  row('LEG', 'lawmaker lawmakers parliament legislators legislator senators senator deputies mps mp'),
  row('GOV', 'diplomat diplomats envoy envoys consul embassy officials official government cabinet'),
  row(
    'MED',
    'journalist journalists reporter reporters newspaper newspapers television media daily correspondent photographer cameraman',
  ),
  row(
    'BUS',
    'businessman businessmen company companies firm firms trader traders bank banks airline investors executive executives tycoon ship ships vessel vessels tanker freighter trawler plane airliner',
  ),
  row('EDU', 'student students teacher teachers professor academic academics scientist scientists'),
  row(
    'LAB',
    'worker workers miners miner labourers laborers union unions contractor contractors engineers engineer',
  ),
  row('HLH', 'doctor doctors nurse nurses'),
  row('NGO', 'missionary missionaries charity charities'),
  row('CRM', 'traffickers smugglers criminals gang gangs cartel mafia'),
  row('REL', 'priest priests bishop clerics cleric monks nuns'),
];
