/** Words that YAML does not read as text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/;

/** An id as YAML reads it back, in quotes where it could be taken for a number or a yes or no. */
export function yamlName(id: string): string {
  return /^[a-z]/.test(id) && !reserved.test(id) ? id : JSON.stringify(id);
}

/** What no file of the content may hold, and brackets: those in comments count as well where depth is bounded. */
const strange = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]|\p{Variation_Selector}/gu;
const brackets: Readonly<Record<string, string>> = { '[': '(', ']': ')', '{': '(', '}': ')' };

/** A line that YAML passes over, whatever somebody wrote into its words. */
export function yamlComment(text: string, indent = ''): string {
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(strange, '')
    .replaceAll(/[[\]{}]/g, (bracket) => brackets[bracket] ?? '');
  return `${indent}# ${plain.trim()}\n`;
}
