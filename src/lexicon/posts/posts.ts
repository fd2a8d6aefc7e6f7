/**
 * Words that end the title of a post: "deputy director", "party chief". Lower case, singular; several words are
 * written with blanks.
 */
export const POST_HEADS: readonly string[] = `
academician accountant activist alderman alderwoman mediator actress ambassadress animator anthropologist archaeologist assistant astronomer astrophysicist
attendant banker bassist bassoonist biologist biochemist blogger botanist broadcaster builder businessman businesswoman
bandleader cellist chemist chef choreographer cleric climatologist comedian commentator composer conductor contractor
cosmologist cricketer critic dancer defenceman defender dentist doctor drummer ecologist employee explorer farmer filmmaker film-maker
firefighter footballer forward frontman geneticist geographer golfer goaltender guard guitarist gymnast host illustrator industrialist
intern inventor jockey jurist keyboardist lawyer linguist lyricist manageress mathematician midfielder missionary
neurologist neuroscientist novelist nurse oceanographer organist painter paramedic pathologist pediatrician pharmacist
philanthropist philosopher photographer physiologist pianist playwright poet policeman policewoman politician postmaster
president-director prosecutor psychiatrist psychologist publicist quarterback racer radiologist rapper rabbi recruiter referee sailor
salesman saxophonist sculptor screenwriter screen-writer showrunner singer skipper social_worker sociologist soldier songwriter
spy stockbroker striker swimmer tenor theologian therapist theorist trader translator trombonist trumpeter tutor
veteran vet violinist vocalist volunteer winger worker writer zoologist c.e.o. c.f.o. c.o.o.
constable chief_constable lawmaker congressperson army_chief navy_chief police_chief fire_chief intelligence_chief spy_chief
actor adjutant administrator admiral adviser advisor ambassador analyst anchor architect
archbishop artist assemblyman assemblywoman astronaut attorney auditor author baron bishop boss bureaucrat captain cardinal
caretaker ceo cfo chair chairman chairperson chairwoman chancellor chief clerk coach co-chair co-chairman co-founder
co-owner cofounder colonel columnist commandant commander commissar commissioner comptroller congressman congresswoman
consul controller convener convenor coo coordinator co-ordinator correspondent councillor councilman councilor
councilwoman counsel counsellor counselor cto curator dean delegate deputy designer developer diplomat director
economist editor editor-in-chief emir engineer entrepreneur envoy epidemiologist executive expert fellow
financier foreman founder general geologist goalkeeper governor governor-general head headmaster headmistress headteacher
historian inspector instructor investigator journalist judge justice king leader lecturer legislator librarian lieutenant
magistrate major manager marshal master mayor member meteorologist minister mp musician negotiator ombudsman officer official
organiser organizer owner partner pastor patriarch physician physicist pilot planner pope premier president prime_minister
prince princess principal producer professor programmer provost publisher queen rapporteur rector registrar
reporter representative researcher scholar scientist secretary secretary-general senator sergeant shareholder sheikh sheriff
solicitor speaker specialist spokesman spokesperson spokeswoman statistician strategist sultan superintendent
supervisor surgeon surveyor taoiseach teacher technician trainer treasurer trustee undersecretary under-secretary-general
vicar vice-chairman vice-chancellor vice-president vp warden whip
general_manager general_secretary secretary_general attorney_general governor_general director_general director-general
auditor_general chief_executive chief_executive_officer chief_financial_officer chief_operating_officer
chief_technology_officer chief_of_staff head_of_state head_of_government head_of_mission head_coach
party_chief party_secretary foreign_secretary home_secretary commander-in-chief commander_in_chief editor_in_chief
lord_mayor procurator-general public_prosecutor chief_prosecutor procurator solicitor_general chief_justice
vice_president vice_chairman vice_chair vice_premier vice_minister vice_mayor vice_governor managing_director
managing_partner board_member board_chair board_chairman team_leader group_leader leader_of_the_opposition
crown_prince crown_princess surgeon_general first_minister under_secretary chief_deputy point_guard district_attorney
foreign_minister defence_minister defense_minister finance_minister attorney-general deputy_secretary-general
`
  .trim()
  .split(/\s+/)
  .map((words) => words.replaceAll('_', ' '));

/** Heads that are common words unless they are written with a capital: "General Ma", but "in general". */
export const CAPITAL_POST_HEADS: readonly string[] = ['general', 'major', 'justice', 'master', 'whip', 'marshal'];

/** Words that stand before the head and belong to the title: "executive deputy director". */
export const POST_MODIFIERS: readonly string[] = `
acting assistant associate founder chief co deputy distinguished emeritus executive first crown founding full-time general global group
honorary independent interim joint junior lead leading lieutenant managing national non-executive operating
permanent presiding principal provincial regional second senior special standing state sub supreme top under vice municipal
world federal majority minority opposition county district city adjunct visiting research teaching board party shadow prime press public
political military medical legal administrative financial technical scientific commercial editorial digital
`
  .trim()
  .split(/\s+/);

/** Fields of work, before the head ("foreign minister") or behind "of" and "for" ("minister of foreign affairs"). */
export const POST_FIELDS: readonly string[] = `
account accounting administration advertising affairs agriculture arts audit aviation banking brand budget business
cabinet campaign catering central bank chemistry civil climate commerce communications community company compliance construction
content corporate country creative culture customer cybersecurity defence defense delivery design development economic
economics economy editorial education election employment energy engineering environment equity ethics european
exchange external family field film finance fire fisheries fitness foreign forestry forest fund game governance government
health heritage history home housing human humanitarian immigration industry infectious disease diseases information infrastructure innovation
insurance integration intelligence interior internal international investment investor it justice labor labour land
law legal logistics maintenance manufacturing marine market marketing mathematics media medicine membership mines mining
monetary music natural network news nursing oil operations organisation organization paediatrics parliamentary patent
payments people performance personnel petroleum philosophy physics planning police policy portfolio power prison privacy homeland
process procurement product production programme program project property prosecution protocol public publicity purchasing quality
railways rail real-estate regulatory religious relations research resources retail revenue risk safety sales science
sciences secretariat securities security services shipping social software sport sports staff state strategic strategy
studio supply sustainability systems tax team technology telecommunications test tourism trade training transport
transportation treasury treaty university veterans video war water welfare wildlife women works youth
`
  .trim()
  .split(/\s+/);
