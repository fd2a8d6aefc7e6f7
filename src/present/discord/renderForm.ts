import type { Form, FormField } from '#model/serverCommand.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';

/** A form as Discord takes it: a label around each field. */
export type Modal = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Label[];
};
type Label = { readonly type: 18; readonly label: string; readonly component: TextInput | Select };
type TextInput = {
  readonly type: 4;
  readonly custom_id: string;
  /** 1 is a line, 2 a paragraph. */
  readonly style: 1 | 2;
  readonly required: boolean;
  readonly max_length: number;
  readonly value?: string;
};
type Select = {
  readonly type: 3;
  readonly custom_id: string;
  readonly required: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
};

/** Discord's limits: title and labels, options of a menu, characters of an answer and of a custom_id. */
const LIMITS = { title: 45, option: 100, options: 25, answer: 4_000, code: 100, fields: 5 } as const;

/** A form as a Discord modal; undefined where its code takes more than Discord's 100 characters. */
export function renderForm({ title, fields }: Omit<Form, 'kind' | 'call'>, code: string): Modal | undefined {
  if (code.length > LIMITS.code) return undefined;
  return {
    custom_id: code,
    title: shortenText(cleanText(title), LIMITS.title),
    components: fields.slice(0, LIMITS.fields).map((field) => ({
      type: 18,
      label: shortenText(cleanText(field.label), LIMITS.title),
      component: field.choices ? menu(field, field.choices) : input(field),
    })),
  };
}

function menu({ name, required }: FormField, choices: NonNullable<FormField['choices']>): Select {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  const options = [...byValue.values()]
    .filter(({ value }) => value.length <= LIMITS.option)
    .slice(0, LIMITS.options)
    .map(({ label, value }) => ({ label: shortenText(cleanText(label), LIMITS.option), value }));
  return { type: 3, custom_id: name, required, options };
}

function input({ name, long, required, filledIn, most }: FormField): TextInput {
  const max_length = Math.min(most, LIMITS.answer);
  const value = filledIn && shortenText(cleanText(filledIn), max_length);
  return { type: 4, custom_id: name, style: long ? 2 : 1, required, max_length, ...(value && { value }) };
}
