import { listWords } from '#lexicon/listWords.ts';

/** What sets a level or changes one: with "will" and a number they state a target. */
export const TARGET_VERBS = listWords(`
  reach, exceed, hit, top, surpass, pass, rise, grow, increase, raise, boost, lift, expand, double, triple, quadruple,
  cut, reduce, lower, halve, limit, shrink, drop, fall, slash, create, add, attract, produce, plant, install, train,
  recruit, generate, account, total, amount, achieve, attain, open, complete, have, house, serve, employ, supply, carry,
  handle, cover, invest, process, deliver, connect`);

/** What stands behind "be" if a level is set: "will be above 3 tonnes", "will be cut by". */
export const TARGET_STATES = listWords(`
  more, over, above, at least, under, below, worth, up, down, cut, reduced, raised, increased, lowered, halved, doubled,
  built, created, planted, installed, completed`);

/** Verbs that neither plan nor reach anything: "will need", "may see". */
export const IDLE_VERBS = listWords(`
  need, depend, remain, seem, appear, look, know, mean, see, feel, think, believe, like, love, face, suffer, lose, say,
  tell, call, meet, visit, attend, come, stay, live, happen, occur, want, hope, die, discuss, ask, hear, get, let, mark,
  require, involve, include, result, lead to, cost, affect, hurt, kill, displace, leave, force, benefit, damage, enable,
  celebrate, also be, realise, realize, understand, remember, learn, accept, recognise, recognize, begin, start to,
  do so, do the same, do that, forge ahead, reach new heights`);

/** Participles by which "be" plans something after all: "will be held". */
export const DONE_FORMS = listWords(`
  built, held, set up, put, made, cut, laid, brought, given, taken, opened, begun, rebuilt, spent, driven, done`);

/** What is done to projects: "will be opened" is a plan, "will be remembered" is none. */
export const PROJECT_FORMS = listWords(`
  built, sped up, made, tailored, encouraged, completed, finished, opened, launched, developed, accelerated, coordinated,
  customised, customized, expanded, promoted, upgraded, introduced, established, implemented, carried out, set up,
  invested, constructed, put into, guided, strengthened, improved, renovated, restored, rebuilt, created, increased,
  raised, reduced, cut, closed, shut, added, connected, extended, delivered, supported, moved, merged, converted, turned,
  spent, trained, hired, installed, planted, phased out, rolled out, modernised, modernized, doubled, lifted, optimised,
  optimized, advanced, pushed, held, provided, offered, electrified, scrapped, listed, sold, privatised, privatized,
  transformed, enhanced, formed, replaced, demolished, allocated, ready, operational, in operation`);
