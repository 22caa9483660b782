/** The text of HTML that the build wrote, its paragraphs parted by new lines. */
export function textOfHtml(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return Array.from(template.content.children, ({ textContent }) => textContent.trim()).join('\n');
}
