/** The GSM 03.38 alphabet; the second group takes two places each. */
const GSM_BASIC = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]$/u;
const GSM_EXTENDED = /^[\f^{}\\[~\]|€]$/u;

/** How many SMS segments a text takes: 160 then 153 places in GSM-7, 70 then 67 in UCS-2. At least 1. */
export function countSegments(body: string): number {
  let gsmPlaces = 0;
  for (const character of body) {
    if (GSM_BASIC.test(character)) gsmPlaces += 1;
    else if (GSM_EXTENDED.test(character)) gsmPlaces += 2;
    else return segments(body.length, 70, 67);
  }
  return segments(gsmPlaces, 160, 153);
}

function segments(places: number, alone: number, joined: number): number {
  return places <= alone ? 1 : Math.ceil(places / joined);
}
