import { EMPTY, isEmpty, moved, toggled, type Handout } from './list.ts';

/** What a press makes of a handout: a statement moves or is taken out, or all is cleared. Null where it changes nothing. */
export function pressed(target: HTMLElement, handout: Handout): Handout | null {
  if (target.matches('[data-clear]')) return isEmpty(handout) ? null : EMPTY;
  const { statements } = handout;
  const key = target.closest<HTMLElement>('li')?.dataset.key;
  const by = target.dataset.move;
  if (key && by) return { ...handout, statements: moved(statements, key, by === '1' ? 1 : -1) };
  if (key && target.matches('[data-remove]')) return { ...handout, statements: toggled(statements, key) };
  return null;
}

/** What a field makes of a handout: its title is written, or a question is chosen. Null where it changes nothing. */
export function entered({ name, value }: HTMLInputElement, handout: Handout): Handout | null {
  if (name === 'title') return { ...handout, title: value.trim() };
  if (name === 'question') return { ...handout, questions: toggled(handout.questions, value) };
  return null;
}
