/**
 * Missions, banks, funds, courts and agencies with a name of their own, besides those of `organisations.ts`.
 * One line each: usual name | state or organisation to which it belongs, or - | other names. Those without an owner
 * are organisations of their own. From general knowledge.
 */
const BODY_ROWS = `
ECOMOG|Economic Community of West African States|ECOWAS Monitoring Group,ECOWAS Ceasefire Monitoring Group
United Nations Stabilization Mission in Haiti|United Nations|MINUSTAH,UN Stabilization Mission in Haiti
United Nations Mission in the Democratic Republic of Congo|United Nations|MONUC
MONUSCO|United Nations|
MINUSMA|United Nations|
MINUSCA|United Nations|
United Nations Mission for the Referendum in Western Sahara|United Nations|MINURSO
United Nations Mission in Sudan|United Nations|UNMIS
United Nations Mission in South Sudan|United Nations|UNMISS
UNAMID|United Nations|
UNISFA|United Nations|
United Nations Mission in Liberia|United Nations|UNMIL
United Nations Mission in Kosovo|United Nations|UNMIK
UNMEE|United Nations|
UNOCI|United Nations|ONUCI
UNAMSIL|United Nations|
United Nations Assistance Mission in Afghanistan|United Nations|UNAMA
UNAMIR|United Nations|
United Nations Protection Force|United Nations|UNPROFOR
UNFICYP|United Nations|
United Nations Disengagement Observer Force|United Nations|UNDOF
UNTSO|United Nations|
UNMOGIP|United Nations|
UNOMIG|United Nations|
UNTAC|United Nations|
UNTAET|United Nations|
UNMIT|United Nations|
UNAVEM|United Nations|
UNOSOM|United Nations|
UNSMIL|United Nations|
UNMOVIC|United Nations|
UNRWA|United Nations|UN Relief and Works Agency
OCHA|United Nations|UNOCHA
United Nations Population Fund|United Nations|UNFPA
United Nations Environment Programme|United Nations|UNEP,UN Environment Programme
UNCTAD|United Nations|
UNIDO|United Nations|
UNODC|United Nations|
UNAIDS|United Nations|
UN Women|United Nations|
KFOR|NATO|
SFOR|NATO|
IFOR|NATO|
ISAF|NATO|International Security Assistance Force
Resolute Support Mission|NATO|Resolute Support
EUFOR|European Union|
EULEX|European Union|
EUNAVFOR|European Union|EU NAVFOR
AMISOM|African Union|African Union Mission in Somalia,AU Mission in Somalia
ATMIS|African Union|
African Union Commission|African Union|AU Commission
Peace and Security Council of the African Union|African Union|AU Peace and Security Council
Eurocorps|-|
European Central Bank|European Union|ECB
European Court of Justice|European Union|ECJ
European Investment Bank|European Union|EIB
Europol|European Union|
Frontex|European Union|
European Court of Human Rights|Council of Europe|
Arab Monetary Fund|-|
Islamic Development Bank|-|IsDB
Arab Fund for Economic and Social Development|-|
Arab Maghreb Union|-|Maghreb Union
OPEC Fund for International Development|-|OPEC Fund
International Fund for Agricultural Development|-|IFAD
Asian Infrastructure Investment Bank|-|AIIB
New Development Bank|-|
West African Development Bank|-|BOAD
Black Sea Economic Cooperation|-|BSEC
Visegrad Group|-|Visegrad Four
Nordic Council|-|
Benelux|-|
Andean Community|-|
Union of South American Nations|-|UNASUR,Unasur
Rio Group|-|
Community of Portuguese Language Countries|-|CPLP
Organisation internationale de la Francophonie|-|Francophonie
Lake Chad Basin Commission|-|
Mekong River Commission|-|
Economic Community of Central African States|-|ECCAS
COMESA|-|Common Market for Eastern and Southern Africa
CEMAC|-|
Paris Club|-|
London Club|-|
Eurasian Economic Union|-|EAEU,EEU
Contact Group|-|
Minsk Group|OSCE|OSCE Minsk Group
Financial Action Task Force|-|FATF
International Olympic Committee|-|IOC
Amnesty International|-|
Human Rights Watch|-|
Médecins Sans Frontières|-|Medecins Sans Frontieres,Doctors Without Borders
International Criminal Tribunal for the former Yugoslavia|United Nations|ICTY,Yugoslav war crimes tribunal
International Criminal Tribunal for Rwanda|United Nations|ICTR
Special Court for Sierra Leone|-|
International Civil Aviation Organization|United Nations|
Universal Postal Union|United Nations|
World Intellectual Property Organization|United Nations|WIPO
World Meteorological Organization|United Nations|WMO
Kuwait Fund for Arab Economic Development|Kuwait|Kuwait Fund
Saudi Fund for Development|Saudi Arabia|
Abu Dhabi Fund for Development|United Arab Emirates|
Qatar Fund for Development|Qatar|
Export-Import Bank of the United States|United States|
Japan Bank for International Cooperation|Japan|JBIC
Japan International Cooperation Agency|Japan|JICA
KOICA|South Korea|Korea International Cooperation Agency
USAID|United States|U.S. Agency for International Development,US Agency for International Development
Central Intelligence Agency|United States|CIA
Federal Bureau of Investigation|United States|FBI
United States Department of Defense|United States|Pentagon,US Department of Defense,US Defense Department,U.S. Defense Department
United States Department of the Treasury|United States|US Treasury,U.S. Treasury,Treasury Department,US Treasury Department,U.S. Treasury Department,OFAC,Office of Foreign Assets Control
United States Department of Justice|United States|Justice Department
United States Department of Commerce|United States|Commerce Department
United States Department of Homeland Security|United States|Department of Homeland Security
United States Coast Guard|United States|US Coast Guard,U.S. Coast Guard
Federal Reserve|United States|
Foreign and Commonwealth Office|United Kingdom|
Royal Navy|United Kingdom|
Bank of England|United Kingdom|
Bank of Japan|Japan|BOJ
Bank of Korea|South Korea|
People's Bank of China|China|
Reserve Bank of Australia|Australia|
Reserve Bank of India|India|
Bundesbank|Germany|
Bank of Russia|Russia|
Federal Security Service|Russia|FSB
Federation Council|Russia|
Gazprom|Russia|
Rosneft|Russia|
Rosatom|Russia|
Verkhovna Rada|Ukraine|
Grand National Assembly of Türkiye|Türkiye|Turkish Grand National Assembly,Grand National Assembly
National People's Congress|China|
Legislative Yuan|Taiwan|
Riksdag|Sweden|
Storting|Norway|
Folketing|Denmark|
Seimas|Lithuania|
Saeima|Latvia|
Riigikogu|Estonia|
Sejm|Poland|
Palestinian Legislative Council|Palestine|
Islamic Consultative Assembly|Iran|Majlis
Supreme National Security Council|Iran|
Supreme National Defence Council|-|
House of Lords|United Kingdom|
`;

export interface BodyRow {
  name: string;
  /** Name of the state or organisation that it belongs to, or null. */
  of: string | null;
  aliases: string[];
}

/** Rows of "name|owner|names". */
export function rowsOf(text: string): BodyRow[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', of = '-', aliases = ''] = row.split('|');
      return { name, of: of === '-' ? null : of, aliases: aliases.split(',').filter(Boolean) };
    });
}

export const BODIES: readonly BodyRow[] = rowsOf(BODY_ROWS);
