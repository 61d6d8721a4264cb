let taken = 0;

/** A drawn photo of a phone with a cracked screen, each a little different, for whoever has none at hand. */
export async function samplePhoto() {
  taken += 1;
  const canvas = document.createElement('canvas');
  const [width, height] = taken % 2 === 0 ? [1200, 1600] : [1600, 1200];
  canvas.width = width;
  canvas.height = height;
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  drawTable(pen, width, height);
  pen.translate(width / 2, height / 2);
  pen.rotate((Math.random() - 0.5) * 0.7);
  drawPhone(pen, Math.min(width, height));
  drawCracks(pen, Math.min(width, height));
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88));
  return new File([blob], `IMG_${2000 + Math.floor(Math.random() * 8000)}.jpg`, { type: 'image/jpeg' });
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {number} width
 * @param {number} height
 */
function drawTable(pen, width, height) {
  const hue = [28, 210, 150, 340, 45][taken % 5] ?? 28;
  const light = pen.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, `hsl(${hue} 30% 74%)`);
  light.addColorStop(1, `hsl(${hue} 26% 46%)`);
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = `hsl(${hue} 25% 40% / 25%)`;
  pen.lineWidth = 3;
  for (let y = 40; y < height; y += 60 + Math.random() * 40) {
    pen.beginPath();
    pen.moveTo(0, y);
    pen.bezierCurveTo(width / 3, y + 30 * Math.random(), width / 1.5, y - 30 * Math.random(), width, y);
    pen.stroke();
  }
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {number} unit
 */
function drawPhone(pen, unit) {
  const [w, h] = [unit * 0.42, unit * 0.84];
  pen.shadowColor = 'rgb(0 0 0 / 45%)';
  pen.shadowBlur = 60;
  pen.shadowOffsetY = 24;
  pen.fillStyle = '#23262d';
  pen.beginPath();
  pen.roundRect(-w / 2, -h / 2, w, h, unit * 0.06);
  pen.fill();
  pen.shadowColor = 'transparent';
  const screen = pen.createLinearGradient(-w / 2, -h / 2, w / 2, h / 2);
  screen.addColorStop(0, '#1a2140');
  screen.addColorStop(1, '#080a12');
  pen.fillStyle = screen;
  pen.beginPath();
  pen.roundRect(-w * 0.46, -h * 0.48, w * 0.92, h * 0.96, unit * 0.045);
  pen.fill();
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {number} unit
 */
function drawCracks(pen, unit) {
  const [x, y] = [(Math.random() - 0.5) * unit * 0.2, (Math.random() - 0.5) * unit * 0.4];
  pen.save();
  pen.clip();
  pen.lineCap = 'round';
  for (let ray = 0; ray < 16; ray += 1) {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.strokeStyle = `rgb(235 242 255 / ${40 + Math.random() * 50}%)`;
    pen.lineWidth = 1 + Math.random() * 4;
    let angle = (ray / 16) * Math.PI * 2 + Math.random() * 0.3;
    let [px, py] = [x, y];
    for (let piece = 0; piece < 5; piece += 1) {
      angle += (Math.random() - 0.5) * 0.5;
      px += Math.cos(angle) * unit * 0.1;
      py += Math.sin(angle) * unit * 0.1;
      pen.lineTo(px, py);
    }
    pen.stroke();
  }
  pen.restore();
}
