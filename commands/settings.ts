import type { OptionValues } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import type { CommandContext, Notice, NoticeEntry, ServerCommand } from '#model/serverCommand.ts';
import type { Language, Settings } from '#model/serverState.ts';
import { LANGUAGE_NAMES, phrasesOf } from '#wording/phrasesOf.ts';

export default {
  name: 'settings',
  description: 'How Footnote works on this server; shows it if nothing is given',
  managers: true,
  options: [
    {
      name: 'starter',
      description: 'Whether the starter corpus is asked beside the articles of this server',
      type: 'flag',
    },
    {
      name: 'private-answers',
      description: 'Whether answers are seen by the asker alone, unless told otherwise',
      type: 'flag',
    },
    {
      name: 'allow',
      description: 'A channel to answer in; once there is one, Footnote answers in no other',
      type: 'channel',
    },
    {
      name: 'disallow',
      description: 'A channel to answer in no longer; without any, Footnote answers everywhere',
      type: 'channel',
    },
    {
      name: 'language',
      description: 'The language of Footnote’s own words; articles are quoted as they are',
      type: 'text',
      choices: Object.entries(LANGUAGE_NAMES).map(([value, name]) => ({ name, value })),
    },
  ],
  act: changeSettings,
} satisfies ServerCommand;

async function changeSettings(options: OptionValues, { server }: CommandContext): Promise<Notice> {
  const { settings } = server.state();
  const changed = changesOf(options, settings);
  if (Object.keys(changed).length > 0) await server.change.set(changed);
  return showSettings({ ...settings, ...changed }, Number(options['page'] ?? 0));
}

function changesOf(options: OptionValues, { channels }: Settings): Partial<Settings> {
  const { starter, 'private-answers': isPrivate, allow, disallow, language } = options;
  return {
    ...(starter && { starter: starter === 'true' }),
    ...(isPrivate && { private: isPrivate === 'true' }),
    ...((allow || disallow) && { channels: withChannels(channels, allow, disallow) }),
    ...(language && { language: readLanguage(language) }),
  };
}

function withChannels(channels: readonly string[], allow: string | undefined, disallow: string | undefined) {
  const more = allow ? [...channels, allow] : channels;
  return [...new Set(more)].filter((id) => id !== disallow);
}

function readLanguage(code: string): Language {
  if (Object.hasOwn(LANGUAGE_NAMES, code)) return code as Language;
  throw new Refusal(
    'member',
    `Cannot change the language: it must be one of ${Object.keys(LANGUAGE_NAMES).join(', ')}, got "${code}"`,
  );
}

function showSettings({ starter, private: isPrivate, channels, language }: Settings, page: number): Notice {
  const words = phrasesOf(language).settings;
  return {
    kind: 'notice',
    title: words.title,
    lines: [
      starter ? words.starterOn : words.starterOff,
      isPrivate ? words.private : words.public,
      words.language,
      channels.length === 0 ? words.everywhere : words.onlyIn,
    ],
    entries: channels.map((id) => toChannelEntry(id, words.noLongerHere)),
    channels,
    paging: { page, call: { command: 'settings', options: {} } },
  };
}

/** A channel that was deleted can't be chosen as an option any more; its button still takes it off the list. */
function toChannelEntry(id: string, label: string): NoticeEntry {
  const call = { command: 'settings', options: { disallow: id } };
  return { statement: `<#${id}>`, actions: [{ label, call }] };
}
