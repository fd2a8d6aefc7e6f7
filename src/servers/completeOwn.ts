import type { Choice, CommandOption } from '#model/command.ts';
import type { ServerStateFile } from '#store/openServerState.ts';
import type { Store } from '#store/store.ts';

/** Choices among what is a server's own: its articles and what it watches. Undefined where an option takes other things. */
export function completeOwn(
  { complete }: CommandOption,
  typed: string,
  { store, file }: { readonly store: Store; readonly file: ServerStateFile },
): readonly Choice[] | undefined {
  if (complete === 'articles')
    return fitting(
      store.articles().map(({ id, title = id }) => ({ name: title, value: id })),
      typed,
    );
  if (complete === 'watches')
    return fitting(
      file.state().watches.map(({ words }) => ({ name: words, value: words })),
      typed,
    );
  return undefined;
}

/** Those that begin as typed go before those that hold it. */
function fitting(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const texts = ({ name, value }: Choice) => [name.toLowerCase(), value.toLowerCase()];
  const begins = choices.filter((choice) => texts(choice).some((text) => text.startsWith(wanted)));
  const holds = choices.filter((choice) => texts(choice).some((text) => text.includes(wanted)));
  return [...new Set([...begins, ...holds])];
}
