import { renderToString } from 'preact-render-to-string';

export type MailLook = {
  /** The organization's name. */
  name: string;
  /** `#rrggbb`. */
  accent: string;
  language: string;
};

const INK = '#1c2130';
const FONT = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/**
 * The words of a mail as simple HTML: the organization's name over its colour, a paragraph for each, links that can be
 * pressed. No pictures and nothing from elsewhere: it shows the same where these are blocked.
 */
export function renderMailHtml(text: string, { name, accent, language }: MailLook): string {
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
      </head>
      <body style={`margin:0;padding:24px 12px;background:#f4f5f8;color:${INK};font:16px/1.5 ${FONT}`}>
        <div style="max-width:560px;margin:0 auto;background:#ffffff;border-radius:8px;overflow:hidden">
          <p style={`margin:0;padding:16px 24px;border-top:6px solid ${accent};font-weight:600`}>{name}</p>
          <div style="padding:0 24px 16px">
            {text.split(/\n{2,}/).map((paragraph) => (
              <p dir="auto" style="margin:0 0 16px">
                {withLinks(paragraph, accent)}
              </p>
            ))}
          </div>
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}

function withLinks(paragraph: string, accent: string) {
  return paragraph.split('\n').flatMap((line, index) => [
    ...(index > 0 ? [<br />] : []),
    ...line.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((piece, at) =>
      at % 2 === 1 ? (
        <a href={piece} style={`color:${accent};word-break:break-all`}>
          {piece}
        </a>
      ) : (
        piece
      ),
    ),
  ]);
}
