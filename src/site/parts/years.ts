/** `2018` -> "2018"; `undated` -> "Year not stated". */
export const yearName = (key: string): string => (/^\d+$/u.test(key) ? key : 'Year not stated');
