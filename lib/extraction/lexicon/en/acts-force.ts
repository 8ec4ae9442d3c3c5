/** English words for assault, fighting and mass violence. CAMEO 18–20. */

import { noun, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

export const FORCE: readonly ActRow[] = [
  verb('attack', '180', [
    '~beat|~stab|~maim|~rape|~ambush|~poison|~mutilate|~assault > 0',
    '~beat|~stab|~shoot|~hack|~burn|~torture * to death > 0',
    '~gun down > 0',
    '~shoot * dead > 0',
    '~kill|~wound|~injure > 0',
    '~open fire * killing > 0',
  ]),
  verb('attack', '181', [
    '~kidnap|~abduct|~hijack > 0',
    '~seize|~take|~capture|~hold * hostage|captive > 0',
    '~seize * tourists|hostages|workers|journalists|soldiers|engineers > from in of',
  ]),
  verb('attack', '183', [
    '~blow|~explode|~detonate|~plant * up|himself|herself|bomb|bombs|device|car > in at near outside 0',
    '{~set off|~explode|~go off|~detonate|~blow up} > in near outside at',
  ]),
  noun('attack', '183', [
    'suicide bombing|suicide attack|car bombing|car bomb|bomb attack|bomb blast|explosion|blast > in at on against by outside near',
  ]),
  verb('attack', '185', ['~try|~attempt|~plot to assassinate|kill|murder > 0', '~assassinate > 0']),
  noun('attack', '180', [
    'killing|killings|murder|murders|slaying|assassination|shooting|beheading|execution|kidnapping|abduction|hijacking|torture|wounding > of by',
  ]),
  verb('attack', '190', [
    '~clash|~battle|~skirmish|~fight > with 0 against',
    '~exchange|~trade * fire|gunfire|shots > with',
    '~roll|~march|~advance|~push|~pour|~thrust > into on',
    '~invade|~overrun|~storm|~ambush > 0',
    '~launch|~mount|~begin|~stage * war|invasion|offensive|assault|incursion|raid|operation > against on into in',
    '~declare war > on against',
    '~pound|~bombard|~shell|~strafe|~rocket|~mortar > 0',
    '~fire * rocket|rockets|shell|shells|missile|missiles|mortar|mortars > at into on 0',
    '~launch|~fire|~lob * missiles|rockets|mortars > at on into',
    '{~shoot|~bring} down > 0',
    '~drive|~push * out|back > 0 from',
    '~repel|~rout|~annihilate|~crush|~ambush > 0',
  ]),
  verb('attack', '192', [
    '~occupy|~annex > 0',
    '~capture|~seize|~take|~retake|~recapture|~occupy * town|towns|city|village|villages|area|territory|island|capital|port|airport|province|base|hill|bridge > of in from 0',
    '~take|~seize|~gain control > of',
  ]),
  verb('attack', '195', [
    '~bomb|~strafe > 0',
    '~launch|~carry|~conduct * air|airstrike|airstrikes|bombing > against on in',
  ]),
  noun('attack', '190', [
    'clash|clashes|fighting|battle|battles|gunbattle|skirmishes|war > between with',
    'invasion|occupation|shelling|bombardment|siege > of by',
  ]),
  verb('attack', '200', [
    '~massacre|~slaughter|~exterminate > 0',
    '~commit|~carry|~perpetrate * genocide|massacre|massacres|atrocities > against in of',
    '~ethnically ~cleanse > 0',
    '~use * chemical|nuclear|biological > against on',
  ]),
  noun('attack', '200', ['genocide|massacre|slaughter|ethnic cleansing > of by in']),
];
