/** The skip link passes the header and leaves the address alone: that names the place which the reader came for. */
document.querySelector('.skip')?.addEventListener('click', (event) => {
  const main = document.querySelector('main');
  if (!main) return;
  event.preventDefault();
  main.scrollIntoView({ behavior: 'instant' });
  main.focus({ preventScroll: true });
});
