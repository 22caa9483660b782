import { codeOf } from './sheet-code.ts';

// For pages that are handed out: a button that prints, and on paper a code that leads back here, filters and all.

const place = document.querySelector('[data-print-code]');

addEventListener('beforeprint', () => place?.replaceChildren(codeOf(location.href) ?? ''));

for (const button of document.querySelectorAll('button[data-print]'))
  button.addEventListener('click', () => {
    print();
  });
