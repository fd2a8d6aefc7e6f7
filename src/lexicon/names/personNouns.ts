import { listWords } from '#lexicon/listWords.ts';
import { POST_HEADS } from '#lexicon/posts/posts.ts';
import { toSingular } from '#lexicon/toSingular.ts';
import { PEOPLE_NOUNS } from './peopleNouns.ts';

const OTHERS = listWords(`
  adult, aide, analyst, artist, author, baby, boss, boy, boyfriend, bride, brother, buyer, candidate, celebrity, child,
  colleague, congressman, congresswoman, cop, cousin, dad, daughter, democrat, driver, engineer, expert, father, founder,
  friend, gentleman, girl, girlfriend, grandfather, grandmother, grandson, granddaughter, groom, gunman, historian,
  husband, immigrant, kid, lady, lawmaker, man, mayor, minister, mom, mother, mum, native, neighbor, neighbour, nephew,
  niece, officer, parent, partner, pastor, patient, person, physician, player, pope, president, priest, professor,
  publisher, republican, researcher, resident, scholar, scientist, shooter, sister, son, spokesman, spokesperson,
  spokeswoman, star, student, suspect, teacher, teen, teenager, toddler, tourist, trainer, uncle, aunt, veteran, victim,
  voter, assailant, attacker, bartender, billionaire, bystander, caller, cashier, challenger, clerk, contestant, cook,
  counselor, defendant, detainee, graduate, hiker, homeowner, hostage, incumbent, inmate, insider, juror, landlord,
  medic, mentor, midwife, migrant, nominee, performer, plaintiff, prisoner, refugee, rider, runner, shopper, speaker,
  survivor, swimmer, therapist, tycoon, waiter, waitress, whistleblower, widow, widower, wife, winner, witness, woman, worker, youth
`);
/** Nouns of PEOPLE_NOUNS and POST_HEADS that as often are no person. */
const NO_PERSONS = new Set(
  listWords('authority, business, company, family, figure, mass, party, source, team, union, guard'),
);

/** Common nouns for one person, in the singular. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  [...PEOPLE_NOUNS.map(toSingular), ...POST_HEADS, ...OTHERS].filter((noun) => !NO_PERSONS.has(noun)),
);

export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  listWords(`
  actress, aunt, bride, businesswoman, chairwoman, congresswoman, daughter, girl, girlfriend, grandmother, granddaughter,
  lady, mom, mother, mum, niece, policewoman, princess, queen, sister, spokeswoman, widow, wife, woman, waitress
`),
);

export const MALE_NOUNS: ReadonlySet<string> = new Set(
  listWords(`
  boy, boyfriend, brother, businessman, congressman, dad, father, gentleman, grandfather, grandson, groom, husband, king,
  man, nephew, policeman, pope, priest, prince, salesman, son, spokesman, uncle, widower
`),
);
