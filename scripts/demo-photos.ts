import sharp from 'sharp';

/** Photos drawn in code, so that demonstrations need nobody's pictures: what customers of repairers usually send. */
export type DemoPhoto = 'cracked-phone' | 'crack-close' | 'phone-back' | 'wet-laptop' | 'leaking-pipe';

const SIZE = { width: 1600, height: 1200 };

/** One photo as a phone would send it: a JPEG of 1,600 × 1,200 pixels. */
export async function drawDemoPhoto(name: DemoPhoto): Promise<Buffer> {
  const { width, height } = SIZE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <defs>${DEFINITIONS}</defs>${SCENES[name]()}
    <rect width="1600" height="1200" fill="url(#vignette)"/>
    <rect width="1600" height="1200" filter="url(#grain)" opacity="0.10"/></svg>`;
  return await sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer();
}

const DEFINITIONS = `
  <radialGradient id="vignette" cx="46%" cy="42%" r="78%"><stop offset="55%" stop-color="#000" stop-opacity="0"/>
    <stop offset="100%" stop-color="#000" stop-opacity="0.5"/></radialGradient>
  <filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="4"/>
    <feColorMatrix type="saturate" values="0"/></filter>
  <filter id="wood" x="0" y="0" width="100%" height="100%">
    <feTurbulence type="fractalNoise" baseFrequency="0.0035 0.09" numOctaves="5" seed="11"/>
    <feColorMatrix values="0 0 0 0 0.42  0 0 0 0 0.26  0 0 0 0 0.14  1.5 0.7 0 0 -0.62"/></filter>
  <filter id="cloth" x="0" y="0" width="100%" height="100%">
    <feTurbulence type="fractalNoise" baseFrequency="0.35 0.35" numOctaves="3" seed="3"/>
    <feColorMatrix values="0 0 0 0 0.1  0 0 0 0 0.14  0 0 0 0 0.2  0.9 0 0 0 -0.3"/></filter>
  <filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="26"/></filter>
  <filter id="haze" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="9"/></filter>
  <linearGradient id="table" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#d9ad7c"/>
    <stop offset="1" stop-color="#9a6a3f"/></linearGradient>
  <linearGradient id="glass" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#31517e"/>
    <stop offset="0.45" stop-color="#16233f"/><stop offset="1" stop-color="#080b14"/></linearGradient>
  <linearGradient id="sheen" x1="0" y1="0" x2="1" y2="0.6"><stop offset="0.1" stop-color="#fff" stop-opacity="0.26"/>
    <stop offset="0.42" stop-color="#fff" stop-opacity="0.04"/><stop offset="0.43" stop-color="#fff" stop-opacity="0"/></linearGradient>
  <linearGradient id="steel" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#eef1f4"/>
    <stop offset="0.35" stop-color="#aab2bb"/><stop offset="0.7" stop-color="#6f7882"/><stop offset="1" stop-color="#b9c0c7"/></linearGradient>
  <linearGradient id="pvc" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#b8bcbf"/>
    <stop offset="0.3" stop-color="#fbfcfc"/><stop offset="1" stop-color="#8f9498"/></linearGradient>
  <clipPath id="screen"><rect x="-232" y="-478" width="464" height="956" rx="52"/></clipPath>`;

const TABLE = `<rect width="1600" height="1200" fill="url(#table)"/><rect width="1600" height="1200" filter="url(#wood)"/>
  <ellipse cx="420" cy="180" rx="760" ry="420" fill="#fff3dc" opacity="0.35" filter="url(#soft)"/>`;
const CLOTH = `<rect width="1600" height="1200" fill="#5d7488"/><rect width="1600" height="1200" filter="url(#cloth)"/>
  <ellipse cx="1150" cy="160" rx="700" ry="420" fill="#e9f3ff" opacity="0.3" filter="url(#soft)"/>`;

const SCENES: Readonly<Record<DemoPhoto, () => string>> = {
  'cracked-phone': () => `${TABLE}<g transform="translate(800 610) rotate(-14)">${phone()}</g>`,
  'crack-close': () => `${TABLE}<g transform="translate(620 1080) rotate(11) scale(2.15)">${phone()}</g>`,
  'phone-back': () => `${CLOTH}<g transform="translate(800 610) rotate(17)">${phoneBack()}</g>`,
  'wet-laptop': () => `${TABLE}<g transform="translate(800 560)">${laptop()}</g>`,
  'leaking-pipe': pipe,
};

function phone(): string {
  return `<rect x="-240" y="-470" width="500" height="990" rx="64" fill="#1b1208" opacity="0.6" filter="url(#soft)"/>
    <rect x="-252" y="-498" width="504" height="996" rx="70" fill="url(#steel)"/>
    <rect x="-243" y="-489" width="486" height="978" rx="62" fill="#0b0c10"/>
    <g clip-path="url(#screen)"><rect x="-232" y="-478" width="464" height="956" fill="url(#glass)"/>
      <circle cx="90" cy="-250" r="210" fill="#f28c5a" opacity="0.5" filter="url(#soft)"/>
      <circle cx="-120" cy="150" r="250" fill="#7a5cff" opacity="0.38" filter="url(#soft)"/>
      <text x="0" y="-262" text-anchor="middle" font-family="DejaVu Sans, sans-serif" font-size="104" fill="#fff" opacity="0.9">9:41</text>
      <text x="0" y="-210" text-anchor="middle" font-family="DejaVu Sans, sans-serif" font-size="27" fill="#fff" opacity="0.75">Monday, 3 June</text>
      ${cracks(120, 210, 24, 7)}${cracks(-150, -330, 11, 19)}
      <path d="M232 420 L150 478 L232 478 Z" fill="#010203"/>
      <rect x="-232" y="-478" width="464" height="956" fill="url(#sheen)"/></g>
    <rect x="-66" y="-460" width="132" height="34" rx="17" fill="#020203"/>`;
}

function phoneBack(): string {
  return `<rect x="-240" y="-460" width="500" height="980" rx="64" fill="#06090d" opacity="0.65" filter="url(#soft)"/>
    <rect x="-252" y="-498" width="504" height="996" rx="70" fill="url(#steel)"/>
    <rect x="-243" y="-489" width="486" height="978" rx="62" fill="#27405e"/>
    <rect x="-243" y="-489" width="486" height="978" rx="62" fill="url(#sheen)"/>
    <rect x="-218" y="-462" width="220" height="220" rx="54" fill="#1d3048" stroke="#4d6987" stroke-width="3"/>
    ${[
      [-160, -404],
      [-160, -300],
      [-56, -352],
    ]
      .map(
        ([
          x = 0,
          y = 0,
        ]) => `<circle cx="${x}" cy="${y}" r="46" fill="#0a0f16" stroke="#8fa3b8" stroke-width="5"/>
          <circle cx="${x}" cy="${y}" r="24" fill="#17263c"/><circle cx="${x - 9}" cy="${y - 10}" r="8" fill="#9fc3ee"/>`,
      )
      .join('')}
    <g clip-path="url(#screen)"><g transform="translate(0 260)">${cracks(60, 60, 17, 5, 250)}</g></g>`;
}

function laptop(): string {
  const keys = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 13 }, (_key, column) => {
      const x = -470 + column * 72 + row * 5;
      return `<rect x="${x}" y="${112 + row * 56}" width="62" height="46" rx="8" fill="#1c1f24" stroke="#000" stroke-opacity="0.5"/>`;
    }).join(''),
  ).join('');
  return `<path d="M-600 60 L600 60 L700 560 L-700 560 Z" fill="#1b1208" opacity="0.55" filter="url(#soft)"/>
    <rect x="-540" y="-480" width="1080" height="560" rx="26" fill="#20242a"/>
    <rect x="-512" y="-454" width="1024" height="508" rx="8" fill="url(#glass)"/>
    <rect x="-512" y="-454" width="1024" height="508" fill="url(#sheen)"/>
    <path d="M-560 76 L560 76 L640 540 L-640 540 Z" fill="url(#steel)"/>${keys}
    <rect x="-150" y="412" width="300" height="106" rx="14" fill="#9aa3ac" stroke="#6d757d" stroke-width="3"/>
    ${puddle(180, 250, 330, 150)}${puddle(470, 430, 120, 66)}${puddle(-40, 330, 70, 40)}
    <g transform="translate(560 -190) rotate(72)"><rect x="-90" y="-120" width="180" height="230" rx="24" fill="#f4efe6"/>
      <ellipse cx="0" cy="-120" rx="90" ry="30" fill="#6b3f1d"/><path d="M90 -70 a60 60 0 0 1 0 120" fill="none" stroke="#f4efe6" stroke-width="24"/></g>`;
}

function puddle(x: number, y: number, rx: number, ry: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#5b3413" opacity="0.66" filter="url(#haze)"/>
    <ellipse cx="${x - rx * 0.3}" cy="${y - ry * 0.35}" rx="${rx * 0.3}" ry="${ry * 0.16}" fill="#ffe9cf" opacity="0.55" filter="url(#haze)"/>`;
}

function pipe(): string {
  const drops = [0, 1, 2, 3].map((step) => {
    const y = 690 + step * 105;
    return `<path d="M800 ${y} c-22 34 -22 54 0 54 c22 0 22 -20 0 -54 z" fill="#cfe8ff" opacity="0.9"/>`;
  });
  return `<rect width="1600" height="1200" fill="#6b5b4a"/><rect width="1600" height="1200" filter="url(#wood)" opacity="0.7"/>
    <rect y="930" width="1600" height="270" fill="#4a3c2d"/>
    <ellipse cx="800" cy="1060" rx="560" ry="92" fill="#9fc4e4" opacity="0.55" filter="url(#haze)"/>
    <ellipse cx="700" cy="1040" rx="190" ry="20" fill="#fff" opacity="0.6" filter="url(#haze)"/>
    <rect x="700" y="-20" width="200" height="470" fill="url(#pvc)"/>
    <path d="M700 430 v120 a220 220 0 0 0 440 0 v-60 h-190 v60 a30 30 0 0 1 -60 0 v-120 z" fill="url(#pvc)" transform="translate(10 0)"/>
    <rect x="950" y="260" width="210" height="250" fill="url(#pvc)"/><rect x="1150" y="270" width="460" height="170" fill="url(#steel)"/>
    <rect x="672" y="380" width="256" height="104" rx="18" fill="#8d9399"/><rect x="672" y="400" width="256" height="14" fill="#fff" opacity="0.4"/>
    <rect x="926" y="420" width="258" height="104" rx="18" fill="#8d9399"/>
    <path d="M690 486 q40 60 110 70 q60 40 10 130" fill="none" stroke="#d7ecff" stroke-width="12" opacity="0.8"/>${drops.join('')}`;
}

/** Cracks that spread from one point, with rings between them; the same seed draws the same. */
function cracks(x: number, y: number, rays: number, seed: number, reach = 620): string {
  const next = randomFrom(seed);
  const lines: string[] = [];
  const rings: number[][][] = [];
  for (let ray = 0; ray < rays; ray += 1) {
    const angle = ((ray + next() * 0.8) / rays) * Math.PI * 2;
    const length = reach * (0.35 + next() * 0.75);
    const points = Array.from({ length: 7 }, (_, step) => {
      const far = (length * step * step) / 36;
      const turn = angle + (next() - 0.5) * 0.22;
      return [x + Math.cos(turn) * far, y + Math.sin(turn) * far];
    });
    rings.push(points);
    lines.push(path(points, 1 + next() * 2.4, 0.75));
  }
  for (const step of [1, 2, 3, 4]) {
    for (let ray = 0; ray < rays; ray += 1) {
      const pair = [rings[ray]?.[step], rings[(ray + 1) % rays]?.[step]];
      if (next() < 0.62)
        lines.push(
          path(
            pair.flatMap((point) => (point ? [point] : [])),
            1.2,
            0.55,
          ),
        );
    }
  }
  return `<circle cx="${x}" cy="${y}" r="34" fill="#fff" opacity="0.5" filter="url(#haze)"/>${lines.join('')}`;
}

function path(points: readonly number[][], width: number, opacity: number): string {
  const way = points.map(([x = 0, y = 0]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L');
  return `<path d="M${way}" fill="none" stroke="#000" stroke-width="${width + 1.4}" opacity="0.5" transform="translate(1.6 1.6)"/>
    <path d="M${way}" fill="none" stroke="#f2f8ff" stroke-width="${width.toFixed(1)}" opacity="${opacity}"/>`;
}

function randomFrom(seed: number): () => number {
  let state = seed * 9301 + 49297;
  return () => {
    state = (state * 9301 + 49297) % 233280;
    return state / 233280;
  };
}
