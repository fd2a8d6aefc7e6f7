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

/** Deeds: what "will", "is set to" and "would" plan. With any other verb they only foretell ("will peak", "will play"). */
export const PLANNED_DEEDS = listWords(`
  abolish, accelerate, acquire, add, adopt, advance, allocate, allow, appoint, arm, auction, ban, bring, broadcast,
  build, buy, cancel, carry out, close, complete, concentrate, construct, convert, create, cut, debut, demolish,
  deploy, deport, develop, distribute, double, electrify, eliminate, end, establish, evacuate, expand, extend, fight, focus on,
  fund, give, go on, grant, halt, halve, hand over, hire, hold, host, impose, improve, increase, install, introduce, invest, issue,
  launch, lay, lay off, lease, lift, list, lower, make, merge, modernise, modernize, move, offer, open, optimise,
  optimize, outlaw, overhaul, pay, phase out, plant, postpone, press on, privatise, privatize, produce, promote,
  propose, provide, publish, pull out, purchase, push, put, raise, ration, rebuild, recall, recruit, reduce, relaunch, release,
  relocate, remove, renew, renovate, reopen, repair, replace, require, restart, restore, restrict, resume, retire,
  review, roll out, scrap, sell, send, set up, shift, shut, sign, slash, speed up, spend, start, stop, strengthen, submit,
  supply, suspend, switch, tax, test, tighten, train, transform, triple, upgrade, vaccinate, vote, widen, withdraw,
  work on`);

/** Verbs that say nothing of what is meant: "plans to press ahead". */
export const EMPTY_VERBS = listWords(`
  start with, provide live, provide updates, offer one of the best, press ahead, go ahead, go forward, move ahead, move forward, forge ahead, keep going, carry on, get, go to, go back, do, look, wait, see,
  try, work hard, take time, take action, take steps, take all, be able, be in, be at, be ready, make sure, make it, make this,
  make that, make them, help him, help her, help them, help us, help you, spend the, spend a, spend her, spend his,
  spend their, march, enrol, enroll, win, play, beat, celebrate, enjoy, use it, use this, use that, use them, say,
  tell, think, know, become more, keep it, keep this, keep that, come, stay, watch, convince, prove, show, revive`);
