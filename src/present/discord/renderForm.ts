import type { Form, FormField } from '#model/serverCommand.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';
import { DISCORD_LIMITS } from './limits.ts';

/** A form as Discord takes it: a label around each field. */
export type Modal = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Label[];
};
type Label = { readonly type: 18; readonly label: string; readonly component: TextInput | Menu };
type TextInput = {
  readonly type: 4;
  readonly custom_id: string;
  /** 1 is a line, 2 a paragraph. */
  readonly style: 1 | 2;
  readonly required: boolean;
  readonly max_length: number;
  readonly value?: string;
};
type Menu = {
  readonly type: 3;
  readonly custom_id: string;
  readonly required: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
};

/** A form as a Discord modal; undefined if its code is too long for Discord. */
export function renderForm({ title, fields }: Omit<Form, 'kind' | 'call'>, code: string): Modal | undefined {
  if (code.length > DISCORD_LIMITS.code) return undefined;
  return {
    custom_id: code,
    title: shortenText(cleanText(title), DISCORD_LIMITS.form.title),
    components: fields.slice(0, DISCORD_LIMITS.form.fields).map((field) => ({
      type: 18,
      label: shortenText(cleanText(field.label), DISCORD_LIMITS.form.label),
      component: field.choices ? toMenu(field, field.choices) : toTextInput(field),
    })),
  };
}

function toMenu({ name, required }: FormField, choices: NonNullable<FormField['choices']>): Menu {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  const options = [...byValue.values()]
    .filter(({ value }) => value.length <= DISCORD_LIMITS.option)
    .slice(0, DISCORD_LIMITS.options)
    .map(({ label, value }) => ({ label: shortenText(cleanText(label), DISCORD_LIMITS.option), value }));
  return { type: 3, custom_id: name, required, options };
}

function toTextInput({ name, long, required, filledIn, most = DISCORD_LIMITS.form.answer }: FormField): TextInput {
  const max_length = Math.min(most, DISCORD_LIMITS.form.answer);
  const value = filledIn && shortenText(cleanText(filledIn), max_length);
  return { type: 4, custom_id: name, style: long ? 2 : 1, required, max_length, ...(value && { value }) };
}
