import type { OptionValues } from '#model/command.ts';
import type { CommandContext, Notice, NoticeEntry, ServerCommand } from '#model/serverCommand.ts';
import type { Language, Settings } from '#model/serverState.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', 'zh-CN': '简体中文' };

export default {
  name: 'settings',
  description: 'How Footnote works on this server; shows it where nothing is given',
  translations: {
    de: { name: 'einstellungen', description: 'Wie Footnote auf diesem Server arbeitet; ohne Angabe wird es gezeigt' },
    'zh-CN': { name: '设置', description: 'Footnote 在本服务器的设置；不填则显示当前设置' },
  },
  managers: true,
  options: [
    {
      name: 'starter',
      description: 'Whether the starter corpus is asked beside the articles of this server',
      translations: {
        de: { name: 'startkorpus', description: 'Ob der Startkorpus neben den eigenen Artikeln gefragt wird' },
        'zh-CN': { name: '初始文库', description: '除本服务器文章外是否也查询初始文库' },
      },
      type: 'flag',
      required: false,
    },
    {
      name: 'private-answers',
      description: 'Whether answers are seen by the asker alone, unless told otherwise',
      translations: {
        de: { name: 'private-antworten', description: 'Ob Antworten nur der Fragende sieht, wenn er nichts sagt' },
        'zh-CN': { name: '默认私密', description: '默认是否仅提问者可见回答' },
      },
      type: 'flag',
      required: false,
    },
    {
      name: 'allow',
      description: 'A channel to answer in; once there is one, Footnote answers in no other',
      translations: {
        de: { name: 'erlauben', description: 'Ein Kanal, in dem geantwortet wird; dann in keinem anderen mehr' },
        'zh-CN': { name: '允许频道', description: '允许回答的频道；一旦设置，其他频道不再回答' },
      },
      type: 'channel',
      required: false,
    },
    {
      name: 'disallow',
      description: 'A channel to answer in no longer; without any, Footnote answers everywhere',
      translations: {
        de: { name: 'verbieten', description: 'Ein Kanal weniger; ohne einen wird überall geantwortet' },
        'zh-CN': { name: '移除频道', description: '移除允许的频道；一个都没有时处处可答' },
      },
      type: 'channel',
      required: false,
    },
    {
      name: 'language',
      description: 'The language of Footnote’s own words; articles are quoted as they are',
      translations: {
        de: { name: 'sprache', description: 'Die Sprache von Footnotes eigenen Worten; Artikel bleiben, wie sie sind' },
        'zh-CN': { name: '语言', description: 'Footnote 自身用语的语言；文章原文不变' },
      },
      type: 'text',
      required: false,
      choices: Object.entries(LANGUAGES).map(([value, name]) => ({ name, value })),
    },
  ],
  act: change,
} satisfies ServerCommand;

async function change(options: OptionValues, { server }: CommandContext): Promise<Notice> {
  const { settings } = server.state();
  const changed = changesOf(options, settings);
  if (Object.keys(changed).length > 0) await server.change.settings(changed);
  return shown({ ...settings, ...changed }, Number(options['page'] ?? 0));
}

function changesOf(options: OptionValues, { channels }: Settings): Partial<Settings> {
  const { starter, 'private-answers': isPrivate, allow, disallow, language } = options;
  return {
    ...(starter && { starter: starter === 'true' }),
    ...(isPrivate && { private: isPrivate === 'true' }),
    ...((allow || disallow) && { channels: withChannels(channels, allow, disallow) }),
    ...(language && { language: languageOf(language) }),
  };
}

function withChannels(channels: readonly string[], allow: string | undefined, disallow: string | undefined) {
  const more = allow ? [...channels, allow] : channels;
  return [...new Set(more)].filter((id) => id !== disallow);
}

function languageOf(code: string): Language {
  if (code in LANGUAGES) return code as Language;
  throw new Error(`Cannot change the language: it must be one of ${Object.keys(LANGUAGES).join(', ')}, got "${code}"`);
}

function shown({ starter, private: isPrivate, channels, language }: Settings, page: number): Notice {
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
    entries: channels.map((id) => channelEntry(id, words.noLongerHere)),
    channels,
    paging: { page, call: { command: 'settings', options: {} } },
  };
}

/** A channel that was deleted can't be chosen as an option any more; its button still takes it off the list. */
function channelEntry(id: string, label: string): NoticeEntry {
  const call = { command: 'settings', options: { disallow: id } };
  return { statement: `<#${id}>`, actions: [{ label, call }] };
}
