import type { CommandOption } from '#model/command.ts';

/** The option that every command gets: whether only the asker sees the answer. */
export const PRIVATE_OPTION = {
  name: 'private',
  description: 'Only you see the answer',
  translations: {
    de: { name: 'privat', description: 'Nur du siehst die Antwort' },
    'zh-CN': { name: '仅自己可见', description: '只有你能看到回答' },
  },
} as const satisfies Pick<CommandOption, 'name' | 'description' | 'translations'>;
