/** A measure whose text holds everything that a text can be made of. */
export const everything = `---
id: alles
number: "1.0.9"
title: Alles, woraus ein Text bestehen kann
status: implemented
visibility: customer
providedBy: [own]
---

## Für Kunden

Ein Absatz mit **Gewicht**, *Betonung*, \`Code\`, ~~Getilgtem~~ und einem Verweis auf [den Zutritt](zutritt.md).

> Ein Zitat, das zwei Absätze hat.
>
> Der zweite mit [einer Adresse](https://example.org/a?b=c&d=(e)).

1. Erstens
   - darunter
     1. und darunter, mit zwei Absätzen

        Das ist der zweite.
   - daneben
2. Zweitens

- [x] Erledigt
- [ ] Offen, siehe [USV](../1.1-verfuegbarkeit/usv-systeme.md)

![Ein Punkt](punkt.png)

Ein Satz, an dessen Ende ein Verweis steht, der so lang ist, dass er in die nächste Zeile reicht: [die Anlage zur unterbrechungsfreien Versorgung mit Strom im Serverraum des Rechenzentrums](https://example.org/).

\`\`\`
eine Zeile
  und noch eine, eingerückt
\`\`\`

| Bereich | Tage | Zutritt |
| :-- | --: | :-: |
| Empfang | 5 | **werktags** |
| Lager |  | [Karte](zutritt.md) |

### Eine Überschrift im Text

Ein Satz\\
auf zwei Zeilen, und eine Trennung:

---

Schluss.

## Intern

Interna.
`;

/** A PNG of one pixel, in Base64: `punkt.png` in that text. */
export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
