/** Repealed law may be named as what it is: history. */
export const namedAsRepealed =
  /außer Kraft|aufgehoben|unwirksam|ungültig|für nichtig|weggefallen|abgelöst|ersetzt|(?<!\p{L})(?:früher\p{L}*|ehemal\p{L}*|vormal\p{L}*|damal\p{L}*|historisch\p{L}*|einst\p{L}*|bis zum|bis (?:Mai )?20(?:18|21)|vor der DSGVO|nicht mehr|kein(?:e[rs]?)? Rechtsgrundlage|galt|regelte|ordnete|nannte|enthielt|verlangte|statt|anstelle|repealed|former\p{L}*|invalid\p{L}*|replaced|superseded|until 20(?:18|21)|before the GDPR|no longer|instead)(?!\p{L})/iu;
