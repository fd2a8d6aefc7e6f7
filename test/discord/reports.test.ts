import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deeds, type Values } from './loopback/deeds.ts';
import type { Deed, Recorded } from './loopback/loopbackDiscord.ts';
import { codes, EDITOR, isPrivate, members, type Newsroom, OTHER, openNewsroom, shown } from './openNewsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const ask = (command: string, values: Values = {}, as: Partial<Deed> = EDITOR) =>
  members(room.discord).ask(command, values, as);
const sent = ({ body }: Recorded) => ({ data: body as Record<string, unknown> });

describe('reporting', () => {
  const LINE = 'mayor of Changzhou';
  const who = (as: Partial<Deed> = {}) => ask('who', { who: 'Sheng Lei' }, as);

  async function report(reason: string) {
    const answer = await who();
    const form = await members(room.discord).press(answer, codes(answer, 'report|')[0] ?? '', { userId: OTHER });
    const [line] = options(form).filter(({ label }) => label.includes(LINE));
    const thanked = room.discord.nextRequest('POST', /^\/webhooks\/[^@]*$/);
    const filledIn = deeds.fillIn(form, { line: line?.value ?? '', reason }, answer);
    const updated = await room.discord.ask({ ...filledIn, userId: OTHER });
    return { updated, thanks: await thanked };
  }

  const options = (form: { readonly data?: unknown }) =>
    (form.data as { components: { component: { options?: { label: string; value: string }[] } }[] }).components.flatMap(
      ({ component }) => component.options ?? [],
    );
  const review = (values: Values = {}) => ask('review', values);
  const press = (...[message, code]: Parameters<ReturnType<typeof members>['press']>) =>
    members(room.discord).press(message, code, EDITOR);
  const decided = async (decision: string) => {
    const list = await review();
    return press(list, codes(list).find((code) => code.includes(`decision=${decision}`)) ?? '');
  };

  test('marks the line as disputed wherever it is told, until it is kept', async () => {
    const { updated, thanks } = await report('She left in June.');
    expect(updated.type).toBe(7);
    expect(shown(updated)).toContain('(disputed)');
    expect(shown(sent(thanks))).toContain('Thank you');
    expect(shown(await ask('place', { name: 'Changzhou' }))).toContain('(disputed)');
    const list = await review();
    expect(shown(list)).toContain('She left in June.');
    expect(shown(list)).toContain("**were Changzhou's mayor, Sheng Lei**");
    expect(shown(await decided('keep'))).toContain('0 reports');
    expect(shown(await who())).not.toContain('(disputed)');
  });

  test('what is hidden is told nowhere, and may be taken back', async () => {
    await report('Wrong.');
    await decided('hide');
    expect(shown(await who())).not.toContain(`${LINE}, as of`);
    await room.restart();
    expect(shown(await who())).not.toContain(`${LINE}, as of`);
    const list = await review({ decided: true });
    expect(shown(list)).toContain('Hidden: ');
    const back = codes(list).find((code) => code.includes('restore=')) ?? '';
    expect(shown(await press(list, back))).toContain('Nothing was corrected or hidden');
    expect(shown(await who())).toContain(LINE);
    expect(shown(await press(list, back))).toContain('it was taken back already');
  });

  test('a correction takes words of the passage, and no others', async () => {
    await report('Wrong post.');
    const form = await decided('correct');
    const list = await review();
    const wrong = await room.discord.ask({ ...deeds.fillIn(form, { object: 'emperor' }, list), ...EDITOR });
    expect(shown(wrong)).toContain('do not stand in the passage');
    expect([wrong.type, isPrivate(wrong)]).toEqual([4, true]);
    await room.discord.ask({ ...deeds.fillIn(form, { object: 'director' }, list), ...EDITOR });
    expect(shown(await review({ decided: true }))).toMatch(/Corrected: mayor of Changzhou.* → Sheng Lei — director/u);
    expect(shown(await who())).toContain('director of Changzhou');
  });

  test('what is decided already is said to who presses, and the list stays', async () => {
    await report('Wrong.');
    const list = await review();
    const keep = codes(list).find((code) => code.includes('decision=keep')) ?? '';
    await press(list, keep);
    const again = await press(list, keep);
    expect([shown(again).includes('it was decided already'), again.type, isPrivate(again)]).toEqual([true, 4, true]);
  });

  test('all that was said of a line is decided at once', async () => {
    await report('Wrong.');
    await report('Wrong again.');
    expect(shown(await review())).toContain('2 reports');
    expect(shown(await decided('keep'))).toContain('0 reports');
  });
});
