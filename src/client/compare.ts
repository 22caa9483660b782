import { comparisonTitle, type AskedComparison } from './compare/choice.ts';
import { comparisonForm } from './compare/form.ts';
import { councilLoader } from './compare/load-council.ts';
import { pageTitle } from './compare/page-title.ts';
import { judgedTable, neighboursLink, themeTable } from './compare/tables.ts';

// The page where councils are compared: what is chosen stands in the address, and each council is loaded once.

const form = document.querySelector<HTMLElement>('[data-compare]');
const status = document.querySelector<HTMLElement>('[data-compare-status]');
const compared = document.querySelector<HTMLElement>('[data-compared]');

function wire(form: HTMLElement, status: HTMLElement, compared: HTMLElement): void {
  const base = form.dataset.base ?? '/';
  const areas = JSON.parse(form.dataset.areas ?? '[]') as { id: string; name: string }[];
  const asked = comparisonForm(form);
  const load = councilLoader(base);
  const callPage = pageTitle();
  let turn = 0;

  const show = async ({ councils, theme, leftOut }: AskedComparison): Promise<void> => {
    const mine = ++turn;
    // Room is kept for what comes, and for nothing else.
    document.documentElement.toggleAttribute('data-asked', councils.length > 1);
    if (councils.length < 2) {
      const [alone] = councils;
      compared.replaceChildren(
        ...(alone && theme && asked.hasNeighboursList(alone, theme)
          ? [neighboursLink(alone, { id: theme, name: asked.themeName() }, base)]
          : []),
      );
      callPage('');
      status.textContent = `${leftOut}Choose at least two councils.`;
      return;
    }
    status.textContent = 'Loading …';
    try {
      const data = await Promise.all(councils.map(load));
      if (mine !== turn) return;
      const name = asked.themeName();
      compared.replaceChildren(
        judgedTable(data, areas, base),
        ...(theme ? [themeTable(data, { id: theme, name }, base)] : []),
      );
      const names = data.map((council) => council.name);
      callPage(comparisonTitle(names, theme && name));
      status.textContent = `${leftOut}${leftOut && 'Shown: '}${names.join('; ')}${theme && `; ${name}`}`;
    } catch {
      if (mine !== turn) return;
      document.documentElement.removeAttribute('data-asked');
      status.textContent = 'What is known of a council could not be loaded. Choose again to try again.';
    }
  };

  form.addEventListener('change', () => void show(asked.entered()));
  window.addEventListener('popstate', () => void show(asked.restored()));
  void show(asked.restored());
}

if (form && status && compared) wire(form, status, compared);
