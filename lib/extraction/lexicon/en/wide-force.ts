/** Wider rows: assault, fighting, mass violence. CAMEO 18–20. */

import { alike, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

const SHIPS =
  'ship|ships|freighter|tanker|trawler|yacht|vessel|vessels|boat|boats|cargo|plane|airliner|bus|train|ferry|crew';
const PEOPLE =
  'hostages|tourist|tourists|workers|worker|journalist|journalists|engineer|engineers|soldiers|crew|sailors|diplomat|diplomats|missionaries|missionary|priest|nuns|doctors|oilmen|businessman|girls|schoolgirls|children|pilgrims|nurse|nurses|teacher|teachers|student|students';
const GROUND =
  'town|towns|city|cities|village|villages|area|areas|territory|island|islands|capital|port|airport|province|base|bases|hill|hills|bridge|region|post|posts|outpost|positions|enclave|stronghold|half|peninsula|heights|oilfield|oilfields|fort|strip';

export const WIDE_FORCE: readonly ActRow[] = [
  // 18 Assault.
  verb('attack', '181', [
    alike('waylay', '> 0'),
    `~seize|~take|~hold|~capture|~snatch|~grab * ${PEOPLE} > 0 from in of`,
    '~take|~hold * hostages|hostage > 0 from',
  ]),
  verb('attack', '182', [
    alike('knife bludgeon lynch rob mug manhandle molest flog whip', '> 0'),
    '~beat|~stab|~shoot|~hack|~burn|~torture|~bludgeon|~strangle|~club|~kick|~crush * death > 0',
    '~beat|~rough up > 0',
    alike('strangle hang drown hack bayonet decapitate', '> 0'),
    '~shoot|~gun|~mow|~cut|~strike dead|down > 0',
    '~strike * dead > 0',
    '~open fire * killing|wounding > 0 on',
  ]),
  verb('attack', '183', [
    '{~blow up|~set off|~let off|~touch off} > 0 in at near outside',
    '~explode|~detonate > in at near outside 0 on',
    '~detonate|~plant|~explode|~place|~leave|~hide|~throw|~set off * bomb|bombs|mine|mines|grenade|grenades|explosives|device|car|belt > in at near outside on under into of',
    '~drive|~ram|~crash * bomb|truck|car|lorry|explosives > into at',
    '~mail|~send|~post * bomb|bombs|parcel > to',
  ]),
  verb('attack', '181', [
    `~seize|~capture|~board|~attack|~storm|~raid|~hijack * ${SHIPS} > of off in from 0`,
  ]),
  verb('attack', '185', [
    '~conspire to assassinate|kill|murder > 0',
    '~plot|~attempt * assassination|murder > of',
  ]),
  // 19 Fight.
  verb('attack', '190', [
    alike('blitz torpedo sink engage repulse encircle outflank infiltrate counterattack destroy', '> 0'),
    alike('clash fight battle skirmish spar duel grapple war', '> with against 0 over'),
    '~exchange|~trade * fire|gunfire|shots|shells|shellfire|artillery|blows|rockets > with across',
    '~open fire > on at',
    '~fire|~shoot|~shell > at on into across upon',
    '~fire|~launch|~lob|~rain|~hurl|~send|~shoot * missile|missiles|rocket|rockets|shell|shells|mortar|mortars|torpedo|torpedoes|rounds|shots|artillery|drones|drone|salvo|barrage|batteries > at into on against across 0 over',
    '{~launch|~mount|~begin|~start|~carry out|~conduct|~stage|~make|~open|~unleash|~press|~wage|~lead|~resume|~execute} * attack|attacks|raid|raids|offensive|assault|assaults|strike|strikes|incursion|incursions|invasion|war|campaign|operation|operations|ambush|foray|bombardment|airstrike|airstrikes|counteroffensive|sortie|sorties|blitz|insurgency > against on in into at of',
    '~declare|~wage|~make war > on against with',
    '~go to war > with against',
    '~roll|~march|~advance|~push|~pour|~thrust|~sweep|~charge|~cross|~move|~drive|~swarm|~storm|~break into|across|on|over > into on across over',
    '~slam|~crash|~rip|~tear|~smash|~plough into|through > into through',
    '~resort to * firing|shelling > on at in along',
    '~return fire > on at',
    '~cross|~push|~advance|~penetrate|~thrust * km|kilometres|kilometers|miles into > into',
    '~force down > 0',
    '~drive|~push|~beat|~throw|~force * back|out|off > 0 from of',
    '~drive|~push|~beat|~fight off|back|out > 0 from',
    '{~retaliate|~hit back|~strike back} > against at',
    '~come under fire|attack > from by',
    '~lay siege > to',
  ]),
  verb('attack', '190', ['~come under * fire|attack|bombardment|shelling > from by'], { reverse: true }),
  verb('attack', '192', [
    alike('reoccupy colonise', '> 0'),
    `~capture|~seize|~take|~retake|~recapture|~grab|~conquer|~overrun|~win|~regain|~reclaim|~liberate * ${GROUND} > of in from 0`,
    '~take|~seize|~gain|~win|~assume|~wrest * control|possession > of from over in',
    alike('conquer recapture retake', '> 0 from'),
  ]),
  verb('attack', '195', [
    alike('dive-bomb carpet-bomb firebomb napalm', '> 0'),
    '{~launch|~carry out|~conduct|~mount|~stage|~make|~begin|~step up} * air|bombing|airstrike|airstrikes|drone > against on in at',
    '~drop * bomb|bombs|leaflets|napalm > on over in',
    '~bomb * in|of > 0 in of',
  ]),
  // 20 Mass violence.
  verb('attack', '200', [
    alike('gas ethnically-cleanse butcher decimate', '> 0'),
    '~wipe out > 0',
    '~gas > 0',
    '{~commit|~carry out|~perpetrate|~launch|~conduct|~begin|~unleash|~attempt} * genocide|massacre|massacres|atrocities|atrocity|cleansing|pogrom|pogroms|extermination > against in of on',
    '~use|~fire|~drop|~unleash|~employ|~release|~spray|~deploy * chemical|nuclear|biological|poison|nerve|gas|sarin|chlorine|mustard|anthrax|germ > against on at in over',
    '~drive|~expel|~force|~hound|~purge * every|all|entire|whole * out|from > 0',
    '~drive|~force|~hound out * every|all|entire > 0 of from',
    '~kill|~murder * hundreds|thousands|scores * civilians|villagers > 0',
    '~bury * mass graves > 0 in',
    '~explode|~detonate|~drop * atomic|nuclear|atom|hydrogen > on over in',
  ]),
];
