/**
 * Further movements and parties that act as parties to a conflict or treaty, besides those of `organisations.ts`.
 * One line each: usual name | ISO code of the state or - | other names. From general knowledge.
 */
import { type BodyRow, rowsOf } from './bodies';

const FURTHER_MOVEMENTS = `
Rwandan Patriotic Front|RW|RPF
Sudan People's Liberation Movement|SD|SPLM,Sudan People's Liberation Army,SPLA,SPLM/A
Justice and Equality Movement|SD|JEM
Sudan Liberation Movement|SD|SLM,Sudan Liberation Army,SLA
Rapid Support Forces|SD|RSF
UNITA|AO|National Union for the Total Independence of Angola
MPLA|AO|
RENAMO|MZ|Renamo,Mozambican National Resistance
FRELIMO|MZ|Frelimo
Revolutionary United Front|SL|RUF
Armed Forces Revolutionary Council|SL|AFRC
National Patriotic Front of Liberia|LR|NPFL
LURD|LR|Liberians United for Reconciliation and Democracy
M23|CD|March 23 Movement
Rally for Congolese Democracy|CD|RCD
FDLR|CD|
Lord's Resistance Army|UG|LRA
Oromo Liberation Front|ET|
Tigray People's Liberation Front|ET|TPLF
Islamic Courts Union|SO|Union of Islamic Courts
Movement for the Emancipation of the Niger Delta|NG|
National Movement for the Liberation of Azawad|ML|MNLA
Ansar Dine|ML|Ansar al-Din
JNIM|ML|
al-Qaeda in the Islamic Maghreb|-|Al-Qaida in the Islamic Maghreb,AQIM,Al-Qaeda in the Islamic Maghreb
al-Qaeda in the Arabian Peninsula|YE|AQAP
Armed Islamic Group|DZ|GIA
Islamic Salvation Front|DZ|FIS
Kosovo Liberation Army|XK|KLA,UCK
National Liberation Army|CO|ELN
Shining Path|PE|
Zapatista National Liberation Army|MX|EZLN,Zapatistas
URNG|GT|Guatemalan National Revolutionary Unity
FMLN|SV|
Sandinistas|NI|FSLN,Sandinista National Liberation Front
Irish Republican Army|GB|IRA,Provisional IRA
Sinn Fein|GB|Sinn Féin
ETA|ES|
Moro Islamic Liberation Front|PH|MILF
Moro National Liberation Front|PH|MNLF
Abu Sayyaf|PH|
New People's Army|PH|NPA
Communist Party of the Philippines|PH|
National Democratic Front|PH|NDF
Free Aceh Movement|ID|GAM
Fretilin|TL|
Khmer Rouge|KH|
Karen National Union|MM|KNU
Arakan Army|MM|
National League for Democracy|MM|NLD
Communist Party of Nepal|NP|CPN
United Liberation Front of Asom|IN|ULFA
Hizbul Mujahideen|IN|
Jaish-e-Mohammed|PK|Jaish-e-Mohammad
Northern Alliance|AF|
Haqqani network|AF|
Free Syrian Army|SY|FSA
Syrian National Coalition|SY|
Hayat Tahrir al-Sham|SY|HTS
Kataib Hezbollah|IQ|Kata'ib Hezbollah
Popular Mobilization Forces|IQ|PMF,Popular Mobilisation Forces,Hashd al-Shaabi
Kurdistan Democratic Party|IQ|KDP
Patriotic Union of Kurdistan|IQ|PUK
Iraqi National Congress|IQ|INC
Southern Transitional Council|YE|STC
African National Congress|ZA|ANC
Zanu-PF|ZW|ZANU-PF
Movement for Democratic Change|ZW|MDC
SWAPO|NA|
Kuomintang|TW|KMT
Democratic Progressive Party|TW|DPP
Democratic Party of Hong Kong|HK|
Workers' Party of Korea|KP|
Communist Party of Vietnam|VN|
Communist Party of China|CN|Chinese Communist Party,CPC
People's Mujahedin of Iran|IR|MEK,Mujahedin-e Khalq,Mujahideen-e-Khalq
Basij|IR|
Wagner Group|RU|
`;

/** `of` is an ISO code here. */
export const MORE_MOVEMENTS: readonly BodyRow[] = rowsOf(FURTHER_MOVEMENTS);
