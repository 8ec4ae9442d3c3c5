/** English words by which a headline names a deed. */
import { type DeedRow, deed } from '../deed-row';

export const DEED_WORDS: readonly DeedRow[] = [
  deed(
    'credentials',
    'credentials, credential, credence, letters of credence, letter of credence, accreditation papers',
  ),
  deed(
    'command-taken',
    `took over, takes over, taking over, take over, takeover, took charge, takes charge, take charge, taking charge, assum*,
    took command, takes command, take command, taking command, took up, takes up`,
    `command, mission, force, forces, troops, battle group, battlegroup, fleet, flotilla, squadron, brigade, battalion,
    contingent, peacekeepers, garrison, corps, division`,
  ),
  deed(
    'command-given',
    'hand*, transfer*, relinquish*, pass, passes, passed, passing, turned over, turns over, gave up, ced*',
    'command, leadership, reins, baton',
  ),
  deed(
    'withdrawal',
    'withdr*, pull*, remov*, brought home, brings home, bring home, bringing home, evacuat*, took home',
    `troops, troop, forces, force, soldiers, advisers, advisors, trainers, contingent, battalion, brigade, units, personnel,
    staff, medics, police, peacekeepers, warships, ships, aircraft, jets, instructors, experts, observers, monitors, staffers`,
  ),
  deed(
    'envoy-recalled',
    'recall*, called home, calls home, call home, called back, calls back',
    'ambassador, ambassadors, envoy, envoys, diplomats, charge',
  ),
  deed(
    'envoy-expelled',
    'expel*, expuls*, persona non grata, personae non gratae, ordered out, kicked out, told to leave, hours to leave, asked to leave',
    'ambassador, ambassadors, envoy, envoys, diplomat, diplomats, attache, attaches, consul, charge, embassy, grata',
  ),
  deed(
    'envoy-summoned',
    'summon*, called in, calls in, calling in',
    'ambassador, ambassadors, envoy, envoys, charge, diplomat, diplomats',
  ),
  deed(
    'embassy-opened',
    'open*, reopen*, re-open*, resum*, inaugurat*',
    'embassy, embassies, consulate, consulates, mission to',
  ),
  deed('embassy-closed', 'clos*, shut*, vacat*', 'embassy, embassies, consulate, consulates'),
  deed(
    'relations-restored',
    'restor*, re-establish*, reestablish*, normaliz*, normalis*, resum*, renew*, establish*',
    'relations, ties, links',
  ),
  deed('relations-broken', 'sever*, broke*, break*, cut*, suspend*', 'relations, ties, links'),
  deed(
    'relations-upgraded',
    'upgrad*, rais*, elevat*',
    'relations, ties, representation, partnership, mission, delegation, level',
  ),
  deed('recognition', 'recognis*, recogniz*', 'independence, state, government, sovereignty, statehood'),
  deed(
    'accession',
    'acced*, accession, admit*, admission, join, joins, joined, joining',
    'accession, acced*, admit*, admission, member, members, membership, join, joins, joined',
  ),
  deed('ratification', 'ratif*'),
  deed('truce', 'ceasefire, cease-fire, truce, armistice'),
  deed('asylum', 'asylum'),
  deed('extradition', 'extradit*'),
  deed('congratulation', 'congratulat*, felicitat*, good wishes'),
  deed('condolence', 'condolence*, condole*, sympathy, sympathies'),
  deed('invitation', 'invite, invites, invited, inviting, invitation'),
];
