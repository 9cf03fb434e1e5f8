/**
 * Lets the reader choose light or dark for as long as the page is open. The style sheets ask only what the device
 * prefers; the choice replaces that question in their rules.
 * @param {HTMLSelectElement} select
 */
export function offerTheme(select) {
  const rules = darkRules();
  select.addEventListener('change', () => {
    for (const { media, own } of rules) media.mediaText = mediaFor(select.value) ?? own;
    document.documentElement.style.colorScheme = select.value;
  });
}

/** @param {string} theme */
function mediaFor(theme) {
  if (theme === 'dark') return 'screen';
  return theme === 'light' ? 'not all' : null;
}

/** The rules for devices that prefer dark, with what they ask for. */
function darkRules() {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText.includes('prefers-color-scheme: dark'))
    .map(({ media }) => ({ media, own: media.mediaText }));
}
