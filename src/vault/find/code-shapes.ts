/** What short codes and their look-alikes look like. */
/** Door codes such as 41B92, C1234X, 12A#. */
export function isCodeLike(value: string): boolean {
  return (
    value.length <= 60 &&
    /^[\p{L}\p{Nd}#*-]{3,60}$/u.test(value) &&
    (value.match(/\p{Nd}/gu)?.length ?? 0) >= 2
  );
}

/** Short strings of small letters and digits such as mzx9. */
export function isWeakCode(core: string): boolean {
  return (
    /^(?=.*\d)(?=.*[a-z])[a-z\d]{4,20}$/.test(core) &&
    !looksLikeUnit(core) &&
    !/^(ps|ipad|iphone|win|xbox|cat|usb|hdmi|mp|ddr)\d/.test(core)
  );
}

/** "4stellig", "6digits": how long a code is, not the code. */
export function isDigitCount(core: string): boolean {
  return /^\p{Nd}{1,2}[-.]?(stellig\p{L}{0,2}|stellen|ziffern|zahlen|zeichen|digits?|cifras?|chiffres?|caracteres?|caract[eè]res?|d[ií]gitos?|n[uúu]m[eé]ros?|letras?|lettres?|cifre|numeri|caratteri|lettere|numbers?|nums?|words?|letters?|chars?|characters?|attempts?|tries|times|codes?|pins?)$/iu.test(
    core,
  );
}

/** "14 pro max", "22 Rowan Close", "battery 81%": a model, an address or a level given as an answer. */
export function isModelOrStreet(value: string): boolean {
  return (
    /^\p{Nd}{1,2} ?(pro|plus|mini|max|ultra|lite|fe|se|xl|promax)\b/iu.test(value) ||
    /^\p{Nd}{1,4}[a-d]? (\p{L}+ ){1,3}(close|road|rd|street|st|avenue|ave|lane|ln|drive|dr|way|court|ct|park|place|terrace|grove|gardens|crescent|hill|walk|row|square|mews|view)$/iu.test(
      value,
    ) ||
    /\p{Nd} ?%$/u.test(value)
  );
}

/** INV-2041, SM-G991B: numbers of orders and models that begin as such. */
export function isOrderLike(core: string): boolean {
  return /^(INV|JOB|REF|ORD|ORDER|PO|SO|WO|RMA|TKT|QT|OS|RE|RX|SM|GT|LM|XT|CPH|RMX)-?[A-Z]?\d{3,10}[A-Z]{0,2}$/.test(
    core,
  );
}

/** Capitals and digits, as serial and model numbers are: R58N31ABCDE, SM-A127F. */
export function isSerialLike(core: string): boolean {
  return core.length <= 40 && /^(?=.*\d)(?=.*[A-Z])[A-Z\d-]{7,40}$/.test(core);
}

export function looksLikeUnit(core: string): boolean {
  return /^\d+(st|nd|rd|th|am|pm|gb|tb|mm|cm|kg|km|h|w|v|k|ghz|mhz|khz|hz|mbps|gbps|mah|ml|l|psi|cc|kw|kwh|btu|lm|db|rpm|dpi|px|fps|sqm|m2|m|g|x\d+|ft|min|mins|hrs?|yrs?|x)$/i.test(
    core,
  );
}

export function isWeb(raw: string): boolean {
  return /^https?:|^www\.|\.(com|net|org|co|example|info|es|fr|de|it|pt|br|uk)\//i.test(raw.slice(0, 120));
}
