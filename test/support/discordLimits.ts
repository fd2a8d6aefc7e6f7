/** Where a payload breaks a rule of Discord's: the path to it and what is wrong. Empty where all is well. */
export type Breaches = readonly string[];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
type Keyed = { readonly [key: string]: Json | undefined };

const COMPONENTS_V2 = 1 << 15;

/** The rules for a message that the published schema does not hold, or holds only in prose. */
export function messageBreaches(message: unknown): Breaches {
  const payload = message as Keyed;
  const all = [...componentsIn(payload.components)];
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => String(content));
  const v2 = (Number(payload.flags ?? 0) & COMPONENTS_V2) !== 0;
  return [
    ...mentions((payload.allowed_mentions ?? {}) as Keyed),
    ...(v2 ? newStyle(payload, all, texts) : oldStyle(payload)),
    ...uniqueIds(all),
    ...all.flatMap(componentBreaches),
  ];
}

/** The rules for a list of commands of one scope, as they are registered. */
export function commandBreaches(commands: readonly unknown[]): Breaches {
  const all = commands as readonly Keyed[];
  const chat = all.filter(({ type }) => (type ?? 1) === 1);
  return [
    ...rule(chat.length <= 100, 'over 100 commands'),
    ...rule(
      new Set(all.map(({ name, type }) => `${type ?? 1} ${name}`)).size === all.length,
      'two commands of one name',
    ),
    ...rule(all.filter(({ type }) => type === 3).length <= 15, 'over 15 entries in the menu of messages'),
    ...chat.flatMap(oneCommand),
    ...all.filter((command) => !chat.includes(command)).flatMap(menuEntry),
  ];
}

/** The rules for a form. */
export function modalBreaches(modal: unknown): Breaches {
  const { custom_id, title, components } = modal as Keyed;
  const labels = list(components);
  const fields = labels.flatMap(({ component }) => (component ? [component as Keyed] : []));
  return [
    ...within('custom_id', custom_id, 1, 100),
    ...within('title of a form', title, 1, 45),
    ...rule(labels.length >= 1 && labels.length <= 5, `a form of ${labels.length} fields`),
    ...uniqueIds(fields),
    ...labels.flatMap(({ label }) => within('label of a field', label, 1, 45)),
    ...fields.flatMap(componentBreaches),
    ...fields.flatMap(({ type, value, max_length }) =>
      type === 4 && value !== undefined
        ? within('what a field is filled with', value, 1, Number(max_length ?? 4_000))
        : [],
    ),
  ];
}

/** Entries of menus have no description and no options, and may be named as people write. */
function menuEntry({ name, name_localizations, description, options }: Keyed): Breaches {
  const names = [name, ...Object.values((name_localizations ?? {}) as Keyed)];
  return [
    ...names.flatMap((one) => within('name of a menu entry', one, 1, 32)),
    ...rule(!description && list(options).length === 0, `${name}: a menu entry with a description or options`),
  ];
}

/** The rules for the choices that complete an option. */
export function choiceBreaches(choices: unknown): Breaches {
  const all = list(choices);
  return [
    ...rule(all.length <= 25, 'over 25 choices'),
    ...all.flatMap(({ name, value }) => [
      ...within('choice name', name, 1, 100),
      ...within('choice value', value, 1, 100),
    ]),
  ];
}

/** Without these words Discord pings whoever a text names, and whoever is replied to. */
function mentions({ parse, users, roles, replied_user }: Keyed): Breaches {
  const nobody = Array.isArray(parse) && parse.length === 0 && !users && !roles && !replied_user;
  return rule(nobody, 'allowed_mentions must allow none: {"parse":[]}');
}

function newStyle(payload: Keyed, all: readonly Keyed[], texts: readonly string[]): Breaches {
  return [
    ...rule(!payload.content && !payload.embeds, 'content or embeds beside components of version 2'),
    ...rule(all.length > 0, 'an empty message'),
    ...rule(all.length <= 40, `${all.length} components, at most 40 are allowed`),
    ...rule(texts.join('').length <= 4_000, `${texts.join('').length} characters of text, at most 4,000 are allowed`),
  ];
}

function oldStyle(payload: Keyed): Breaches {
  return [
    ...rule(list(payload.embeds).length > 0 || Boolean(payload.content), 'an empty message'),
    ...rule(String(payload.content ?? '').length <= 2_000, 'content over 2,000 characters'),
    ...rule(list(payload.components).length <= 5, 'over 5 rows'),
  ];
}

function uniqueIds(all: readonly Keyed[]): Breaches {
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  return rule(new Set(ids).size === ids.length, `two components of one custom_id among ${ids.join(' ')}`);
}

function componentBreaches(component: Keyed): Breaches {
  const { custom_id, options } = component;
  return [
    ...(custom_id === undefined ? [] : within('custom_id', custom_id, 1, 100)),
    ...(component.type === 1 ? row(list(component.components)) : []),
    ...(component.type === 2 ? within('button label', component.label, 1, 80) : []),
    ...(component.type === 3 ? menu(list(options)) : []),
    ...(component.type === 10 ? within('text', component.content, 1, 4_000) : []),
  ];
}

function row(parts: readonly Keyed[]): Breaches {
  const menus = parts.filter(({ type }) => type !== 2).length;
  return rule(
    parts.length > 0 && parts.length <= 5 && (menus === 0 || parts.length === 1),
    'a row takes 5 buttons or a menu',
  );
}

function menu(options: readonly Keyed[]): Breaches {
  const values = new Set(options.map(({ value }) => value));
  return [
    ...rule(options.length >= 1 && options.length <= 25, `a menu of ${options.length} options`),
    ...rule(values.size === options.length, 'two options of one value'),
    ...options.flatMap(({ label, value, description }) => [
      ...within('option label', label, 1, 100),
      ...within('option value', value, 1, 100),
      ...(description === undefined ? [] : within('option description', description, 1, 100)),
    ]),
  ];
}

const SUBCOMMAND = 1;

function oneCommand(command: Keyed): Breaches {
  const options = list(command.options);
  const subcommands = options.filter(({ type }) => type === SUBCOMMAND);
  const firstOptional = options.findIndex(({ required }) => !required);
  const late = options.some(({ required }, i) => required && firstOptional >= 0 && i > firstOptional);
  const names = new Set(options.map(({ name }) => name));
  return [
    ...named(command),
    ...options.flatMap(named),
    ...rule(options.length <= 25, `${command.name}: over 25 options`),
    ...rule(!late, `${command.name}: a required option behind an optional one`),
    ...rule(names.size === options.length, `${command.name}: two options of one name`),
    ...rule(textOf(command) <= 8_000, `${command.name}: over 8,000 characters`),
    ...subcommands.flatMap(oneCommand),
    ...rule(
      subcommands.length === 0 || subcommands.length === options.length,
      `${command.name}: options beside subcommands`,
    ),
    ...options.flatMap(({ choices }) => choiceBreaches(choices ?? [])),
    ...rule(!options.some(({ choices, autocomplete }) => choices && autocomplete), 'choices beside autocomplete'),
  ];
}

function named(part: Keyed): Breaches {
  const names = [part.name, ...Object.values((part.name_localizations ?? {}) as Keyed)];
  const descriptions = [part.description, ...Object.values((part.description_localizations ?? {}) as Keyed)];
  return [
    ...names.flatMap((name) =>
      rule(
        /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(String(name)),
        `a name such as ${JSON.stringify(name)}`,
      ),
    ),
    ...names.flatMap((name) =>
      rule(String(name) === String(name).toLowerCase(), `upper case in ${JSON.stringify(name)}`),
    ),
    ...descriptions.flatMap((description) => within(`description of ${part.name}`, description, 1, 100)),
  ];
}

function textOf(command: Keyed): number {
  const own = `${command.name}${command.description}`.length;
  return list(command.options).reduce((sum, option) => sum + textOf(option), own);
}

function* componentsIn(components: Json | undefined): Generator<Keyed> {
  for (const component of list(components)) {
    yield component;
    yield* componentsIn(component.components);
    if (component.accessory) yield* componentsIn([component.accessory]);
  }
}

function list(value: unknown): readonly Keyed[] {
  return Array.isArray(value) ? (value as readonly Keyed[]) : [];
}

function within(what: string, value: unknown, least: number, most: number): Breaches {
  const text = typeof value === 'string' ? value : '';
  const { length } = text;
  return [
    ...rule(length >= least && length <= most, `${what} of ${length} characters, ${least} to ${most} are allowed`),
    ...rule(text.trim() !== '' || least === 0, `${what} with nothing in it`),
    ...rule(!/\p{Surrogate}/u.test(text), `${what} with half a sign`),
  ];
}

function rule(kept: boolean, breach: string): Breaches {
  return kept ? [] : [breach];
}
