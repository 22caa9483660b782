const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** An OpenSearch description: browsers offer the site’s search in their address bar. `search` is the whole address of the search page. */
export const openSearch = ({ search }: { search: string }): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Improvement Journeys</ShortName>
  <Description>What inspectors found in England’s council children’s services</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
