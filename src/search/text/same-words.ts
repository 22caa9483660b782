/**
 * Words for the same thing in this field, a line each: any of a line finds the others. The site writes in plain English,
 * and readers type the initials, the older word or the law's number. Words that are only near in meaning, or wider, are
 * in spoken-words.ts.
 */
export const SAME = `
agency, locum, temporary, temp, temps
domestic abuse, domestic violence, violence at home, dv, da, domestically abusive
looked after, children in care, in care, lac, cla, cic
child, kids, kid
child in need, children in need, cin, section 17, s17
section 47, s47, child protection enquiry, child protection investigation
out of hours, emergency duty, edt, outside office hours, at night
mash, safeguarding hub, front door
referral, referred, contacts
plan, planning
caseload, workload
manager, management
care leaver, leaving care, care experienced, left care
newly qualified, nqsw, asye
inexperienced, unqualified, less than two years, without the qualifications
grade, rating, rated, judgement, judgment, judged
money, cash, funding, funded, investment, budget, finance, financial
death, fatal, killed
share, percentage, proportion
turnover, changes of worker, changes of social worker, new social worker
police, officers
court, proceedings, plo
independent reviewing officer, iro, reviewing officer
sexual exploitation, cse, sexually exploited
criminal exploitation, cce, county lines, criminally exploited
unborn, pre-birth, before birth, before they are born
want, wish, hoped
answer, respond, response
incomplete, with gaps
year, yr, yrs, 12 months, twelve months
personal adviser, personal advisor, leaving care worker, pa, pas
mental health, mental ill-health, camhs
substance misuse, drugs, drug, alcohol, addiction
unaccompanied, uasc, asylum, asylum-seeking, refugee, migrant
designated officer, lado
return home interview, return interview, return home conversation, rhi
virtual school, virtual head, pep, personal education plan
special guardianship, special guardian, sgo
female genital mutilation, fgm
deprivation of liberty, deprived of their liberty, dol, dols
home education, educated at home, home-educated, home schooled, electively home educated, ehe
councillors, elected members, members, lead member
director, dcs, head of service
disability, disabled, special needs, send
foster carer, foster parent, foster family, foster families
brothers and sisters, siblings, brothers or sisters
bed and breakfast, b&b, b&bs, bed-and-breakfast
advocate, advocacy
chronology, case history
self-harm, self harm, suicide, suicidal
adviser, advisor
well-being, wellbeing, well being
dentist, dental
jobs, employment, apprenticeship
supervision, supervised, one-to-one
vacancies, vacant, unfilled
delayed, postponed, put off, deferred
computer, computer system, it system, electronic system, recording system, electronic recording, electronic case
hotels, hoteliers
overwhelmed, swamped, overloaded, overstretched
university, uni, higher education
food, groceries
faith groups, faith communities, churches, mosques
strategy meetings, strategy discussions
recruitment, recruited, hiring, hired
training flat, practice flat, trainer flat
far away, far from home, miles away, out of area, out of borough, out of county, at a distance
breakdown, break down, broke down, broken down, disruption, fall through, fell through, fall apart
expelled, excluded, exclusion, kicked out of school, thrown out of school
truancy, truant, absence, attendance, bunking off, skipping school
exams, gcse, gcses, attainment, key stage, school results
counselling, counsellor, therapy, therapist, therapeutic
translator, translated, translation, interpreter, interpreting
bursary, grant, financial help, financial support, money help
overspent, overspend, overspending, over budget, in the red
resigned, resignation, quit, stepped down, stood down, left her post, left his post
sorry, apology, apologised, apologies
unhappy, disappointed, disappointment, dissatisfied, angry, upset
scared, frightened, afraid, felt unsafe, feel unsafe
mums, mothers, mum, mother
dads, fathers, dad, father
relatives, relations, wider family, extended family, kin, kinship
baby, infant, newborn
knife crime, youth violence, serious violence, stabbings, stabbing
extremism, extremist, radicalisation, radicalised, terrorism
assaulted, assault, hit, hitting, beaten, physical abuse, physically abused
paperwork, documents, papers
audits, audited, auditing, case checks, spot checks, checks of cases, dip sampling
quick, fast, prompt, swift, rapid, speedy, timely
closed, shut, shut down, shutting down, wound up, closing down
doctor, gp, gps, paediatrician, general practitioner
family centre, family hub, children’s centre, sure start
bought in, paid for, commissioned, purchased
pupil, schoolchildren, students
clothes, clothing
holiday, holidays, trips, outings, activities
spending cuts, budget cuts, savings, austerity, cutbacks
whistleblower, whistleblowing, raised the alarm, blew the whistle
passports, immigration status, settled status, citizenship, nationality
driving lessons, driving lesson, driving test
laptops, tablets, devices, digital
child protection, cp
child protection conference, icpc, protection conference
protection plan, cpp
initial health assessment, iha, first health assessment, first health check
serious case review, scr, scrs
safeguarding practice review, lcspr
early help assessment, eha, common assessment framework, caf
no further action, nfa
independent fostering agency, ifa, ifas
missing education, cme
safeguarding board, lscb, lscbs
regional adoption agency, raa
risk conference, marac
education health and care plan, ehcp, ehcps, ehc plan
principal social worker, psw
family group conference, fgc, fgcs
quality assurance, qa
independent visitor, iv, ivs
national referral mechanism, nrm
joint targeted area inspection, jtai
placement order, placement orders
regulation, regs, reg
recommendation, recs
information, info
education employment or training, eet, in work or study, education employment and training
neither work nor study, neet, neets, out of education, not in education
strengths and difficulties, sdq, sdqs
taxis, taxi drivers
csv, spreadsheet, excel, xlsx, json, download
`;
