import type { Command } from '#model/command.ts';

export default {
  name: 'project',
  description: 'A bridge, railway, park, laboratory, plan: what, where, whose, how far',
  translations: {
    de: { name: 'projekt', description: 'Brücke, Bahnstrecke, Park, Labor, Plan: was, wo, von wem und wie weit' },
    'zh-CN': { name: '项目', description: '桥梁、铁路、园区、实验室、规划：是什么、在哪里、谁负责、进展如何' },
  },
  options: [
    {
      name: 'name',
      description: 'A name or kind, or whose or where: Changtai Yangtze River Bridge',
      translations: {
        de: {
          name: 'name',
          description: 'Name oder Art, Betreiber oder Ort, zum Beispiel: Changtai Yangtze River Bridge',
        },
        'zh-CN': { name: '名称', description: '名称或类型，负责方或地点，例如：Changtai Yangtze River Bridge' },
      },
      type: 'text',
      required: true,
    },
  ],
  answer: ({ name = '' }, ask) => ask.request({ intent: 'project', slots: { name }, utterance: `/project ${name}` }),
} satisfies Command;
