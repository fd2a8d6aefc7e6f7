import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody as Shape } from 'discord.js';

export type Differences = {
  readonly create: readonly Shape[];
  readonly change: readonly { readonly id: string; readonly shape: Shape }[];
  readonly remove: readonly { readonly id: string; readonly name: string }[];
};

/** What must be done so that Discord has exactly the wanted commands. */
export function compareCommands(wanted: readonly Shape[], registered: readonly APIApplicationCommand[]): Differences {
  const twin = (shape: Shape) =>
    registered.find((command) => command.type === shape.type && command.name === shape.name);
  return {
    create: wanted.filter((shape) => !twin(shape)),
    change: wanted.flatMap((shape) => {
      const old = twin(shape);
      return old && !isUpToDate(shape, old) ? [{ id: old.id, shape }] : [];
    }),
    remove: registered.filter((command) => !wanted.some((shape) => twin(shape)?.id === command.id)),
  };
}

/** Compares what is wanted, in one spelling: Discord adds ids and versions, and leaves out or adds what means nothing. */
function isUpToDate(shape: Shape, old: APIApplicationCommand): boolean {
  const wanted = Object.keys(shape);
  const registered = Object.fromEntries(Object.entries(old).filter(([key]) => wanted.includes(key)));
  return JSON.stringify(normalize(shape)) === JSON.stringify(normalize(registered));
}

function normalize(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((part) => typeof part === 'number') ? value.toSorted() : value.map(normalize);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, normalize(part)] as const);
  return Object.fromEntries(entries.filter(([, part]) => !isMeaningless(part)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isMeaningless(part: unknown): boolean {
  return (
    part === null ||
    part === undefined ||
    part === false ||
    JSON.stringify(part) === '{}' ||
    JSON.stringify(part) === '[]'
  );
}
