// For pages that are handed out: a button that prints, and on paper a code that leads back here, filters and all.

const place = document.querySelector('[data-print-code]');

const ready = import('./sheet-code.ts').then(
  ({ codeOf }) => {
    addEventListener('beforeprint', () => place?.replaceChildren(codeOf(location.href) ?? ''));
  },
  // The address is printed in words all the same.
  () => undefined,
);

for (const button of document.querySelectorAll('button[data-print]'))
  button.addEventListener('click', () => {
    void ready.then(() => {
      print();
    });
  });
