/** What the custom_id of a form begins with whose answers go to a command of the server. */
export const FORM_CODE = 'form|';
