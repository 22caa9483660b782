import { narrowList } from '../narrow.ts';

/** More that are open would push the others out of sight. */
const MOST_OPEN = 3;

/** Puts the themes of what was chosen, statements and questions, before the others, and opens those named most often. */
export function leadWithThemes(
  list: HTMLElement,
  statements: readonly HTMLElement[],
  questions: readonly string[],
): void {
  const named = [
    ...statements.map(({ dataset }) => dataset.theme),
    ...questions.map((id) => id.split('.')[0]),
  ];
  const folds = [...Map.groupBy(named, (theme) => theme)]
    .sort(([, some], [, others]) => others.length - some.length)
    .flatMap(([theme]) => list.querySelector<HTMLDetailsElement>(`details[data-theme="${theme}"]`) ?? []);
  list.querySelector('details')?.before(...folds);
  for (const fold of folds.slice(0, MOST_OPEN)) fold.open = true;
}

/** Shows only the themes whose name fits what is typed. */
export function findThemes(list: HTMLElement): void {
  const typed = list.querySelector<HTMLInputElement>('[name="theme"]');
  typed?.addEventListener('input', () => narrowList(list, typed.value));
}
