/** Further English offices: of diplomats, soldiers, parliaments and movements. */
import type { OfficeRow } from '../language-pack';

const row = (office: string, cameo: string, forms: string): OfficeRow => ({
  office,
  cameo,
  forms: forms.split(','),
});

export const FURTHER_OFFICES: readonly OfficeRow[] = [
  row('Ambassador-at-Large', 'GOV', 'ambassador-at-large,roving ambassador,itinerant ambassador'),
  row(
    'Ambassador',
    'GOV',
    'ambassador-designate,ambassador extraordinary and plenipotentiary,permanent delegate',
  ),
  row('High Commissioner', 'GOV', 'high commissioner,high commissioner-designate'),
  row(
    'Deputy Ambassador',
    'GOV',
    'deputy ambassador,deputy head of mission,deputy chief of mission,deputy permanent representative',
  ),
  row(
    "Chargé d'Affaires",
    'GOV',
    "acting charge d'affaires,charge d'affaires ad interim,chargé d'affaires ad interim,charge d'affaires a.i.",
  ),
  row(
    'Minister-Counsellor',
    'GOV',
    'minister-counsellor,minister-counselor,minister counsellor,minister plenipotentiary',
  ),
  row('Counsellor', 'GOV', 'counsellor,counselor,political counsellor,political counselor,trade counsellor'),
  row('First Secretary', 'GOV', 'first secretary'),
  row('Second Secretary', 'GOV', 'second secretary'),
  row('Third Secretary', 'GOV', 'third secretary'),
  row(
    'Attaché',
    'GOV',
    'attache,attaché,military attache,military attaché,defence attache,defense attache,defence attaché,press attache,cultural attache',
  ),
  row(
    'Special Envoy',
    'GOV',
    'special presidential envoy,presidential envoy,personal envoy,personal representative,deputy special representative,special adviser on',
  ),
  row(
    'Chief Negotiator',
    'GOV',
    'chief nuclear negotiator,nuclear negotiator,top nuclear envoy,nuclear envoy,chief delegate,chief trade negotiator',
  ),
  row(
    'Deputy Director General',
    '',
    'deputy director-general,deputy director general,deputy executive director',
  ),
  row('Deputy Chairman', '', 'deputy chairman,vice chairman,vice-chairman,vice chairwoman,deputy chair'),
  row('Deputy Chief', '', 'deputy chief,deputy head,deputy leader'),
  row('Deputy', 'GOV', 'deputy'),
  row('Representative', 'GOV', 'representative,personal assistant,chief aide,right-hand man'),
  row('Deputy Commander', 'MIL', 'deputy commander,deputy force commander'),
  row(
    'Commander',
    'MIL',
    'field commander,navy commander,army commander,air force commander,regional commander,base commander,operation commander',
  ),
  row(
    'Chief of Staff',
    'MIL',
    'army chief of staff,chief of army staff,chief of the army staff,chief of the armed forces,commander of the armed forces,navy chief,air force chief,deputy chief of staff,chief of the defence forces',
  ),
  row('Head of Mission', 'GOV', 'head of mission,mission chief,mission head,chief of mission'),
  row('President of the Senate', 'LEG', 'senate president,president of the senate'),
  row(
    'Speaker of Parliament',
    'LEG',
    'assembly speaker,national assembly speaker,speaker of the national assembly,speaker of the house,senate speaker,majlis speaker,duma speaker,knesset speaker,president of the national assembly,parliament president',
  ),
  row('Deputy Speaker of Parliament', 'LEG', 'deputy speaker of parliament,deputy parliament speaker'),
  row(
    'Rebel Leader',
    'REB',
    'rebel leader,rebel chief,rebel commander,warlord,guerrilla leader,militia leader,separatist leader,insurgent leader',
  ),
  row('Opposition Leader', 'OPP', 'opposition leader,leader of the opposition,veteran opposition leader'),
  row(
    'Leader',
    'GOV',
    'junta leader,junta chief,military leader,coup leader,ruler,strongman,transitional leader,interim leader',
  ),
  row('Chief Minister', 'GOV', 'chief minister,regional president,regional premier'),
  row('First Lady', 'GOV', 'first lady'),
  row('Princess', 'GOV', 'princess,crown princess'),
  row('Crown Prince', 'GOV', 'deputy crown prince,heir apparent'),
  row(
    'Central Bank Governor',
    'GOV',
    'central bank governor,governor of the central bank,central bank chief,central bank president,reserve bank governor',
  ),
  row('Attorney General', 'JUD', 'attorney general,attorney-general,prosecutor general,prosecutor-general'),
  row('Police Chief', 'COP', 'police chief,chief of police,police commissioner'),
  row('Chief Adviser', 'GOV', 'chief adviser'),
  row('Director', '', 'regional director,country director,political director,policy director'),
];
