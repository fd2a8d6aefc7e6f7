import type { Command, CommandOption } from '#model/command.ts';

/** Gives the names that fit what is typed for an option. */
export type CompleteOption = (option: CommandOption, typed: string) => readonly string[];

/** Completes a typed line: the command's name first, then the names its first option takes. */
export function completeLine(line: string, commands: readonly Command[], completeOption: CompleteOption): string[] {
  const [, name = '', rest] = /^\/(\S*)(?:\s+(.*))?$/u.exec(line) ?? [];
  if (!line.startsWith('/')) return [];
  if (rest === undefined)
    return commands.map((command) => `/${command.name} `).filter((one) => one.startsWith(`/${name}`));
  const option = commands.find((command) => command.name === name)?.options.find((one) => one.complete);
  return option ? completeOption(option, rest).map((found) => `/${name} ${found}`) : [];
}
