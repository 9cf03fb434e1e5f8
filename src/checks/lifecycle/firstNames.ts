/** The most frequent first names of the last decades in German-speaking countries, as whole words. */
export const firstNames: ReadonlySet<string> = new Set(
  [
    'Alexander Alexandra Andrea Andreas Angelika Anja Anke Anna Anne Annette Antje Barbara Benjamin Bernd Bettina',
    'Birgit Brigitte Carsten Christian Christiane Christina Christine Christoph Claudia Cornelia Daniel Daniela David',
    'Dennis Dieter Dirk Dominik Elena Elisabeth Elke Emma Erika Eva Felix Florian Frank Franziska Friedrich Gabriele',
    'Georg Gerhard Gisela Günter Günther Hans Heike Heinz Helga Helmut Herbert Holger Ines Ingrid Jan Jana Jens Joachim',
    'Johanna Johannes John Jonas Jörg Julia Jürgen Karin Karl Katharina Kathrin Katja Katrin Kerstin Klaus Kristin Lars',
    'Laura Lea Lena Leon Lisa Lukas Manfred Manuela Marcel Marco Marcus Maria Marie Marina Mario Marion Markus Martin',
    'Martina Matthias Max Maximilian Melanie Michael Michaela Monika Nadine Nicole Niklas Nina Olaf Oliver Patrick Paul',
    'Peter Petra Philipp Rainer Ralf Regina Renate Robert Roland Sabine Sabrina Sandra Sarah Sascha Sebastian Silke Silvia',
    'Simone Sofia Sonja Sophie Stefan Stefanie Steffen Stephan Stephanie Susanne Sven Svenja Tanja Thomas Thorsten Tim',
    'Tobias Tom Torsten Udo Ulrich Ulrike Ursula Ute Uwe Vanessa Volker Walter Werner Wolfgang Yvonne',
  ].flatMap((line) => line.split(' ')),
);
