import { COUNTRY_ADJECTIVES } from '#lexicon/names/countryAdjectives.ts';
import { IRREGULAR_FORMS } from './irregularForms.ts';

const HAS_VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT_SYLLABLE = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;

/** Words whose endings only look like endings. */
const EXCEPTIONS = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
    inning: 'inning',
    innings: 'inning',
    outing: 'outing',
    outings: 'outing',
    canning: 'canning',
    herring: 'herring',
    herrings: 'herring',
    earring: 'earring',
    earrings: 'earring',
    proceed: 'proceed',
    proceeds: 'proceed',
    proceeded: 'proceed',
    proceeding: 'proceed',
    exceed: 'exceed',
    exceeds: 'exceed',
    exceeded: 'exceed',
    exceeding: 'exceed',
    succeed: 'succeed',
    succeeds: 'succeed',
    succeeded: 'succeed',
    succeeding: 'succeed',
  }),
);

const STEP_2: readonly (readonly [ending: string, to: string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

const STEP_3: readonly (readonly [ending: string, to: string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/;

/**
 * The stem of an English word in lower case, after Porter's second algorithm ("English" in Snowball, Porter 2001);
 * irregular verbs and nouns are taken back to their first form before.
 */
export function stemWord(word: string): string {
  const base = IRREGULAR_FORMS.get(word) ?? COUNTRY_ADJECTIVES.get(word) ?? word;
  if (base.length <= 2 || !/^[a-z']+$/.test(base)) return base;
  const exception = EXCEPTIONS.get(base);
  if (exception !== undefined) return exception;
  const marked = base
    .replace(/^'/, '')
    .replace(/^y|(?<=[aeiouy])y/g, 'Y')
    .replace(/'(?:s'?)?$/, '');
  const [r1, r2] = regions(marked);
  const steps = [step1a, step1b, step1c, step2, step3, step4, step5];
  return steps.reduce((text, step) => step(text, r1, r2), marked).toLowerCase();
}

/** Where the parts begin from which endings may be taken: behind the first, and the second, vowel and consonant. */
function regions(word: string): [r1: number, r2: number] {
  const special = /^(?:gener|commun|arsen)/.exec(word)?.[0].length;
  const r1 = special ?? behindSyllable(word, 0);
  return [r1, behindSyllable(word, r1)];
}

function behindSyllable(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return HAS_VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const ending = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (!ending || !HAS_VOWEL.test(word.slice(0, ending.index))) return word;
  const rest = word.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return SHORT_SYLLABLE.test(rest) && r1 >= rest.length ? `${rest}e` : rest;
}

function step1c(word: string): string {
  return word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
}

function step2(word: string, r1: number): string {
  const row = STEP_2.find(([ending]) => word.endsWith(ending));
  if (row) return replaced(word, row, r1);
  if (word.endsWith('logi')) return word.length - 3 >= r1 ? word.slice(0, -1) : word;
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1 ? word.slice(0, -2) : word;
}

function step3(word: string, r1: number, r2: number): string {
  const row = STEP_3.find(([ending]) => word.endsWith(ending));
  if (row) return replaced(word, row, r1);
  return word.endsWith('ative') && word.length - 5 >= r2 ? word.slice(0, -5) : word;
}

function replaced(word: string, [ending, to]: readonly [string, string], region: number): string {
  const start = word.length - ending.length;
  return start >= region ? word.slice(0, start) + to : word;
}

function step4(word: string, _r1: number, r2: number): string {
  const found = STEP_4.exec(word);
  if (found) return found.index >= r2 ? word.slice(0, found.index) : word;
  return /[st]ion$/.test(word) && word.length - 3 >= r2 ? word.slice(0, -3) : word;
}

function step5(word: string, r1: number, r2: number): string {
  const last = word.length - 1;
  if (word.endsWith('e'))
    return last >= r2 || (last >= r1 && !SHORT_SYLLABLE.test(word.slice(0, -1))) ? word.slice(0, -1) : word;
  return word.endsWith('ll') && last >= r2 ? word.slice(0, -1) : word;
}
