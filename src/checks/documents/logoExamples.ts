/** An organisation whose logo is `logo.svg`, for the examples of checks. */
export const logoOrganisation = (alt: string): string =>
  `---\nid: organisation\nname: Beispiel GmbH\nlanguages: [de]\nlogo: { image: logo.svg, alt: ${alt} }\n---\n`;

/** A logo that can be printed. */
export const exampleLogo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>\n';
