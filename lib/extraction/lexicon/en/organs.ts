/** English names of organs, and nouns that stand for the state whose name is beside them. */
import type { OrganRow } from '../language-pack';
import { DEPARTMENTS } from './departments';

const organ = (name: string | null, cameo: string, forms: string): OrganRow => ({
  organ: name,
  cameo,
  forms: forms.split(','),
});

export const ORGANS: readonly OrganRow[] = [
  ...DEPARTMENTS.map(([name, before, after, cameo]) => ({
    organ: `Ministry of ${name}`,
    cameo,
    forms: [
      ...before.split(',').flatMap((word) => [`${word} ministry`, `${word} department`]),
      ...after
        .split(',')
        .flatMap((word) => [`ministry of ${word}`, `ministry for ${word}`, `department of ${word}`]),
    ],
  })),
  organ('Ministry of Foreign Affairs', 'GOV', 'ministry of foreign affairs,mofa,foreign office'),
  organ('Embassy', 'GOV', 'embassy,consulate,high commission,mission to the un'),
  organ(
    'Parliament',
    'LEG',
    'parliament,legislature,lawmakers,parliamentarians,council of representatives,federal assembly,duma',
  ),
  organ('National Assembly', 'LEG', 'national assembly'),
  organ('Congress', 'LEG', 'congress,national congress'),
  organ('Senate', 'LEG', 'senate,upper house,federal senate'),
  organ('House of Representatives', 'LEG', 'house of representatives,lower house'),
  organ('Supreme Court', 'JUD', 'supreme court,high court'),
  organ(null, 'JUD', 'court,courts,judiciary'),
  organ('Central Bank', 'GOV', 'central bank'),
  organ(
    'Navy',
    'MIL',
    'navy,naval forces,navy fleet,navy ship,warship,warships,navy missile destroyer,missile destroyer,destroyer,frigate',
  ),
  organ(
    null,
    'GOV',
    "government,authorities,administration,cabinet,officials,official,regime,leadership,leaders,leader's office,ministers,diplomats,diplomat,negotiators,officials,delegation,side,state,presidency,president's office,prime minister's office,rulers,government officials,security officials,officers,mission,team,representatives,trade officials,trade delegation,government delegation,parliamentary delegation,military delegation,delegates,council of ministers,government taskforce,task force,taskforce",
  ),
  organ(
    null,
    'MIL',
    'forces,troops,army,military,air force,soldiers,warplanes,warplane,jets,planes,tanks,artillery,armed forces,security forces,defence forces,defense forces,gunboats,missiles,fighter jets,helicopters,special forces,marines,coast guard,peacekeepers',
  ),
  organ(null, 'COP', 'police,border guards'),
  organ(null, 'SPY', 'intelligence,intelligence agency,intelligence service,spies'),
  organ(null, 'REB', 'rebels,insurgents,militants,separatists,guerrillas,militia,militias,fighters,gunmen'),
  organ(
    null,
    'OPP',
    'opposition,dissidents,protesters,demonstrators,activists,protestors,rioters,protestor,demonstrator',
  ),
  organ(null, 'CVL', 'civilians,people,citizens,nationals,refugees,villagers,residents,public,workers'),
  organ(null, '', 'allies,members,member states,alliance'),
];
