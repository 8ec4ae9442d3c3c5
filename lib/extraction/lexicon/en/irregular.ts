/** English verbs that do not follow the rule, or double a letter against it: lemma, past, participle where it is another. */
const ROWS = `
be was been, beat beat beaten, become became become, begin began begun, blow blew blown, break broke broken, bring
brought, build built, buy bought, call called, come came come, cut cut, deal dealt, drive drove driven, drop dropped,
fall fell fallen, fight fought, overrun overran overrun, find found, fly flew flown, forgive forgave forgiven, freeze
froze frozen, get got, gun gunned, give gave given, go went gone, have had, hit hit, hold held, kidnap kidnapped, keep
kept, lay laid, lead led, leave left, let let, make made, meet met, pay paid, pull pulled, put put, plot plotted, quit
quit, read read, ring rang rung, say said, see saw seen, seek sought, retake retook retaken, rout routed, riot rioted,
repel repelled, rob robbed, stab stabbed, sell sold, send sent, set set, shake shook shaken, shoot shot, shut shut,
sit sat, spurn spurned, speak spoke spoken, spend spent, steal stole stolen, strike struck, swear swore sworn, sue
sued, take took taken, teach taught, tell told, think thought, throw threw thrown, undertake undertook undertaken, win
won, withdraw withdrew withdrawn, write wrote written, seize seized, forbid forbade forbidden, bombard bombarded,
visit visited, edit edited, offer offered, suffer suffered, deliver delivered, answer answered, enter entered, order
ordered, consider considered, gather gathered, deter deterred, cancel cancelled, travel travelled, limit limited, open
opened, threaten threatened, strengthen strengthened, develop developed, discover discovered, appeal appealed, reveal
revealed, detain detained, abandon abandoned, lower lowered, sanction sanctioned, pardon pardoned, arise arose arisen,
awake awoke awoken, bear bore borne, bend bent, bet bet, bind bound, bite bit bitten, bleed bled, breed bred, burst
burst, cast cast, catch caught, choose chose chosen, cling clung, cost cost, creep crept, dig dug, do did done, draw
drew drawn, drink drank drunk, eat ate eaten, feed fed, feel felt, flee fled, fling flung, foresee foresaw foreseen,
forget forgot forgotten, forsake forsook forsaken, grow grew grown, hang hung, hear heard, hide hid hidden, hurt hurt,
know knew known, lend lent, lie lay lain, lose lost, mean meant, mistake mistook mistaken, oversee oversaw overseen,
overthrow overthrew overthrown, ride rode ridden, rise rose risen, run ran run, sing sang sung, sink sank sunk, sleep
slept, slide slid, sling slung, slit slit, split split, spread spread, spring sprang sprung, stand stood, stick stuck,
sting stung, sweep swept, swell swelled swollen, swim swam swum, swing swung, tear tore torn, understand understood,
uphold upheld, wear wore worn, weep wept, wind wound, withhold withheld, withstand withstood, show showed shown, prove
proved proven, label labelled, quarrel quarrelled, counsel counselled, signal signalled, shell shelled, enrol
enrolled, rebel rebelled, quell quelled, patrol patrolled, grab grabbed, trap trapped, scrap scrapped, transfer
transferred, confer conferred, defer deferred, submit submitted, admit admitted, equip equipped, tap tapped, pelt
pelted, gas gassed, veto vetoed, impound impounded
`;

export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> =
  Object.fromEntries(
    ROWS.trim()
      .split(/,\s+/)
      .map((row) => row.split(/\s+/))
      .map(([lemma = '', past = '', participle = past]) => [lemma, [past, participle]]),
  );
