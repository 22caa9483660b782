/**
 * What people type, and behind the colon how reports and this site say it: what is typed finds what is said, not the other
 * way round, for the second is wider or only near in meaning. A typed word stands in one line, and in none of same-words.ts.
 */
export const SPOKEN = `
turn up, turned up, turning up, show up, showed up, showing up, took part, take part: attended, attend, attendance, engaged
talks, chats, get together: discussions, meetings
keep an eye on, kept an eye on, keeping an eye on, keep tabs on, check up on, checked up on, checking up on, checks up on, kept track, keep track: oversight, oversee, oversaw, overseen, monitored, tracked, reviewed, watched
spot, spots, spotted, spotting, notice, noticed, pick up on, picked up on: identify, identified, recognise, recognised
fix, fixed, fixing, sort out, sorted out, put right: address, addressed, remedy, resolve, resolved
look into, looked into, looking into, find out, found out, dig into: investigated, enquiries, examined, reviewed, learnt
flag up, flagged up, flag, flagged, tip off, tipped off, pass on, passed on, passing on, report, reporting: referred, refer, referral, notified, notifications, shared
swap, swapped, swapping, chop and change, chopped and changed, keep changing, keeps changing, kept changing: change, changes, changed, turnover
hand back, handed back, send back, sent back, give back, gave back, went back, go back, goes back, going back, hand over, handed over, handing over: returned, return, referred back, transfer, transferred, moved
team up, teamed up, teaming up, join forces, joined forces, joined up, work together, working together: partnership, joint, jointly, partner, partners
pledged, pledge, promised, promise: committed, commitment, promise, pledge
attract, attracted, attracting: recruit, recruited, recruitment
hang on to, hold on to, keep social workers, keep staff, keeping staff, keeping social workers, keep hold of: retention, retain, retained
leave out, left out, leaving out, miss out, missed out, missing out: lacked, lacking, omitted, without, not included
write up, writing up, written up, wrote up, write down, wrote down, written down: recorded, recording, record, records
took over, take over, taking over, taken over, takes over: succeeded, followed, replaced, successor, appointed
new director, new directors, new boss, new chief, new head of children’s services: takes up post, is appointed, appointed, succeeded
step in, stepped in, stepping in, steps in, intervene: intervention, intervened, direction
sent in, brought in, drafted in, parachuted in, called in: appointed, commissioned, adviser, partner
scrap, scrapped, ditch, ditched, give up, given up, gave up, giving up, abandoned, called off, drop, dropped, dropping: ended, ends, withdrawn, withdrew, stopped, fell, fallen, fall
stop, stopped, stopping, lifted, lift: end, ends, ended, ending, prevent, preventing
start, started, starting, kick off, launched, launch, set up: began, begun, start, established, launched, took over
moan, moaned, moaning, slam, slammed, blast, blasted, attacked, hit out, lay into: criticised, criticism, complained, complaint
own up, owned up, admit, admitted, admits: accepted, accept, acknowledged, recognised
beg, begged, plead, pleaded, call for, called for, calls for: asked, urged
catch up, catching up, caught up: gap, close the gap, progress
say who, told to, made to, forced to, ordered to: required, must, direction
listen, listens, listening, have a say, get a say, having a say, getting a say, asked what they think, what they think: views, voice, voices, heard, consulted, feedback, participation
join in, joining in, get involved: participation, included, contribute, contributed
split up, splitting up, torn apart: separated, apart
moved around, moved about, passed around, shunted, moves around: moves, placement moves, changes of placement
bring up, brought up, bringing up: care for, cared for, kinship
take in, took in, taking in: kinship, care for, cared for
push, pushed, pushing: challenge, challenged, promote, drive
deal with, dealt with, dealing with, deals with: response, respond, responded, answered, manage, managed
get hold of, get through to, reach: contact, access, reach
blew, blow, blowing, splash out, splashed out, spend, spent, spending, paid, pay: money, funded, funding, invested, investment, cost, costs
slow, slowly, slower, sluggish, dragging its feet, overdue: late, delay, delays, delayed, waited, not timely
stuck, stalled, stalling, hanging around, left hanging: drift, drifted, delay, delayed
held up, hold up, hold ups: delay, delayed, delays
put back, pushed back: delayed, delay, postponed
go up, goes up, going up, gone up, went up, shot up, jumped, soared, climbed: rose, rise, risen, rising, increased, increase, doubled, grew, grown
go down, goes down, going down, gone down, went down, came down, come down, plunged, slumped, cut down: fell, fallen, fall, reduced, reduction, decreased, declined
get worse, got worse, getting worse, gets worse, worse, gone downhill, went downhill, slipped back, slipping: deteriorated, deterioration, declined, decline, lost, fell, fallen, worsened
get better, got better, getting better, gets better, turn round, turned round, turn around, turned around, turnaround: improved, improvement, improving, progress
brilliant, great, fantastic, amazing, top notch, superb: excellent, exceptional, outstanding, impressive, strong
terrible, awful, dreadful, rubbish, useless, poorest, worst, lousy: poor, inadequate, worst, weak, serious
bad, badly: poor, poorly, weak, inadequate, wrong
mess, chaos, chaotic, shambles, all over the place: instability, unstable, confusion, disorganised, incoherent
muddle, muddled, mix up, mixed up, confused, confusing: unclear, confusion, not clear, wrong
rigid, too strict, strict, set in stone: restrictive, inflexible, prescriptive
tick box, ticking boxes, box ticking, going through the motions, by rote: mechanical, mechanically, procedural, process, compliance, superficial
rushed, rush, in a hurry, last minute, unplanned: emergency, urgent, hurried, not planned, crisis
cut off, on its own, on their own, lonely: isolated, isolation, alone
hardly, hardly any, barely, scarcely, next to no: few, too few, little, rarely, limited
short of people, short of staff, short staffed, short handed, understaffed, not enough staff, not enough social workers, lack of staff, lack of social workers, staff shortage, staff shortages: vacancies, vacant, capacity, want of staff, instability in the workforce, unfilled, recruitment
not enough, shortage, shortages, run out of, ran out of, short of: lack, lacked, too few, insufficient, sufficiency, shortage
tough, hard, struggle, struggled, struggling, difficult: difficulty, difficulties, challenging, hard, cumbersome, barriers
easy to read, easy to understand, plain english, readable: clear, accessible, child friendly, clearly written, plain
worry, worried, worries, worrying: concern, concerns, concerned
surprise, surprised, shocked, shock: expected, unexpected, shock
happy, pleased, glad, chuffed: pleased, delighted, welcomed, satisfied, positive
row, rows, arguing, argued, argument, clash, clashed, at odds, fell out, falling out, bust up: disagreement, disagreed, dispute, disputes, tension, conflict
cheap, pricey, expensive, dear: cost, costs, money
up to date, out of date, outdated: current, updated, up to date
danger, unsafe, in danger: risk, at risk, significant harm, harm
hurt, hurting, hurts, harming, injured, injury, injuries: harm, harmed, injuries, injury, injured, abuse
lie, lied, cover up, covered up, hushed up: misled, concealed, not told
boss, bosses, top brass, people at the top, those in charge, higher ups, the top: leaders, senior leaders, senior managers, director, chief executive, managers
politicians, pols, cabinet members, the leader: councillors, elected members, lead member, political leaders, cabinet
government, govt, gov, whitehall, dfe, ministers, minister, secretary of state: department for education, department, secretary of state, minister, government
youngsters, lads, youths, youngster, yp, teenagers, teenager, teens, teen: young people, young person, teenagers, adolescents, adolescence
toddlers, toddler, tots, tiny, little ones, under fives: young children, very young, babies, baby, early years
aunties, auntie, aunts, aunt, uncles, uncle, nans, nan, gran, grans, granny, grandma, grandparents, grandparent, grandmother, grandmothers, grandad: relatives, family members, kinship, connected carers, extended family, grandparents
mates, mate, friends, pals: peers, friends, friendship
abuser, abusers, violent partner, violent partners, violent men: perpetrator, perpetrators, abuser
battered, beaten up, beating up, violent: domestic abuse, victim, victims, violence
cab, cabs, cab drivers, minicabs, cabbies: taxi, taxis, taxi drivers, licensing
teacher, teachers, coach, coaches, youth leaders, teaching assistant, vicar, priest: teachers, people who work with children, adults who work with children, professionals, schools
sw, sws, caseworker, caseworkers: social workers, social worker, workers, practitioners
foster mum, foster mums, foster dad: foster carer, foster carers
watchdog, inspectorate: inspectors, inspection
lawyers, lawyer, solicitor, solicitors, barristers: legal, legal advice
magistrates, family judges: judges, judiciary, courts, family court
hospital, a&e, casualty, nhs: hospital, hospitals, emergency departments, emergency department, health services, health
house, flat, flats, houses, apartment, digs, place to live, somewhere to live, first place, roof over: home, homes, accommodation, housing, tenancy, tenancies
rent, rented, landlord, landlords: tenancy, tenancies, rented, housing
beds, spaces: placements, homes, places, beds
software, database: electronic, electronic system, record system, records system, recording system, system, data
file, files, notes, case notes, case file, case files: record, records, case records, recording, files
medical, medicals, health check, check up, check ups: health assessments, health assessment, health checks, initial health, doctor, doctors
nurse, nurses, midwife, midwives: health visitors, nurse, nurses, midwives, health
jail, prison, behind bars, locked up, banged up: custody, remand, secure, custodial
blades, machetes, carrying knives, carry knives, carrying a knife: knife, knives, knife crime, serious violence
runaway, runaways, run off, ran off, running off, run away, ran away, running away, awol: missing, goes missing, went missing, go missing
accuse, accused, accusations, accusation: allegation, allegations
course, courses, lessons: training, programme, courses
college: education, further education, college, study
poor families, hard up, skint, benefits: poverty, deprivation, hardship, financial
gypsy, gypsies, traveller, travellers: traveller, ethnic, culture
black, asian, brown, non white, minority, minorities, bame, bme: ethnic, ethnicity, minority ethnic, heritage, black, cultures, diverse
religion, religious, muslim, christian: religion, faith, religious, culture
red tape, admin, bureaucracy: administrative, process, procedures, bureaucratic
committees, committee, sub groups, subgroups: sub-groups, groups, committee, structure
verdict, result: judgement, judged, inspection, report
statistics, stats, numbers, figures: data, figures, number, performance
football, sport, sports, music, dance, drama, hobbies, hobby: leisure, activities, enrichment, instrument, sport, clubs
youth club, youth clubs, youth centre: youth centre, youth work, youth service, youth
night, nights, weekend, weekends, evenings: out of hours, emergency duty, night, weekend
phone, phone calls, calls, ring, rang, rung: calls, contacts, telephone, contact
`;
