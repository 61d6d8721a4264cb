import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import {
  type Block,
  type Cell,
  type Composed,
  type Fact,
  type Picture,
  plain,
  type Words,
} from '../compose/block.js';
import { composeDocument } from '../compose/compose-document.js';
import type { DocumentView } from '../views/document-view.js';

/** Where the pictures of a document's page are. */
export type HtmlPictures = {
  /** A photo small, and in full size. */
  thumbnail(id: string): string;
  full(id: string): string;
  /** Null: there is none to show. */
  logo: string | null;
  signature: string | null;
};

type Heading = { title?: 'h1' | 'h2' };

/**
 * A document as a part of a page: the same words and amounts as its PDF, from the same view. Everything is escaped;
 * styles are the page's. `title`: its own heading, below the page's where it has one.
 */
export function renderDocumentHtml(
  view: DocumentView,
  pictures: HtmlPictures,
  heading: Heading = {},
): string {
  return renderComposedHtml(composeDocument(view), pictures, heading);
}

/** The same for one that is put into words already. */
export function renderComposedHtml(
  composed: Composed,
  pictures: HtmlPictures,
  { title = 'h1' }: Heading = {},
): string {
  return renderToString(
    <article class="paper" lang={composed.language}>
      <Letterhead composed={composed} logo={pictures.logo} heading={title} />
      {composed.blocks.map((block) => (
        <BlockHtml block={block} pictures={pictures} opens={composed.opensPhoto} />
      ))}
      {composed.business.footer !== '' && <footer class="paper-foot">{composed.business.footer}</footer>}
    </article>,
  );
}

/** A name may be written from right to left; it turns nothing around it. */
function Say({ words }: { words: Words }) {
  return <bdi>{isStopped(words) ? <mark class="paper-stopped">{plain(words)}</mark> : plain(words)}</bdi>;
}

function isStopped(words: Words): boolean {
  return typeof words !== 'string' && words.stopped === true;
}

function Letterhead(props: { composed: Composed; logo: string | null; heading: 'h1' | 'h2' }) {
  const { composed, logo, heading: Heading } = props;
  const { business, businessFacts, title, subject, toLabel, to, facts } = composed;
  return (
    <header class="paper-head">
      <div class="paper-business">
        {logo && <img class="paper-logo" src={logo} alt={composed.logoAlt} />}
        <p class="paper-name">
          <bdi>{business.name}</bdi>
        </p>
        <p class="paper-address">
          {[business.address, business.contact].filter((line) => line !== '').join('\n')}
        </p>
        {businessFacts.map(({ label, value }) => (
          <p class="paper-address">
            {label}: <Say words={value} />
          </p>
        ))}
      </div>
      <Heading class="paper-title">{title}</Heading>
      {plain(subject) !== '' && (
        <p class="paper-subject">
          <Say words={subject} />
        </p>
      )}
      <div class="paper-parties">
        <div class="paper-to">
          {to.length > 0 && <p class="paper-label">{toLabel}</p>}
          {to.map((line) => (
            <p>
              <Say words={line} />
            </p>
          ))}
        </div>
        <Facts facts={facts} />
      </div>
    </header>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="paper-facts">
      {facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <Say words={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function BlockHtml({ block, pictures, opens }: { block: Block; pictures: HtmlPictures; opens: string }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'subheading':
      return <h3>{block.text}</h3>;
    case 'text':
      return (
        <p class={`paper-text paper-${block.tone}`} dir="auto">
          {isStopped(block.text) ? <Say words={block.text} /> : plain(block.text)}
        </p>
      );
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'table':
      return <Table columns={block.columns} rows={block.rows} />;
    case 'sums':
      return (
        <dl class="paper-sums">
          {block.sums.map(({ label, value, strong }) => (
            <div class={strong ? 'paper-strong' : undefined}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'pictures':
      return (
        <div class="paper-pictures">
          {block.pictures.map((picture) => (
            <PictureHtml picture={picture} pictures={pictures} opens={opens} />
          ))}
        </div>
      );
    case 'ink':
      return <Ink strokes={block.strokes} alt={block.alt} />;
    case 'signature':
      return pictures.signature ? <img class="paper-ink" src={pictures.signature} alt={block.alt} /> : null;
  }
}

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A row names its columns itself, for narrow screens. */
function Table({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>) {
  return (
    <table class="paper-table">
      <thead>
        <tr>
          {columns.map(({ label, align }) => (
            <th scope="col" class={align === 'end' ? 'paper-end' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map((cell, at) => (
              <TableCell cell={cell} label={columns[at]?.label ?? ''} end={columns[at]?.align === 'end'} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableCell({ cell, label, end }: { cell: Cell; label: string; end: boolean }): ComponentChildren {
  return (
    <td data-label={label} class={end ? 'paper-end' : undefined}>
      <Say words={cell.text} />
      {cell.small && <small>{cell.small}</small>}
    </td>
  );
}

function PictureHtml({
  picture,
  pictures,
  opens,
}: {
  picture: Picture;
  pictures: HtmlPictures;
  opens: string;
}) {
  const { id, width, height, alt, caption, taken } = picture;
  return (
    <figure>
      <a href={pictures.full(id)} target="_blank" rel="noopener" title={opens}>
        <img src={pictures.thumbnail(id)} alt={alt} width={width} height={height} loading="lazy" />
      </a>
      {(plain(caption) !== '' || taken !== '') && (
        <figcaption>
          {plain(caption) !== '' && <Say words={caption} />} <small>{taken}</small>
        </figcaption>
      )}
    </figure>
  );
}

function Ink({ strokes, alt }: { strokes: readonly (readonly number[])[]; alt: string }) {
  return (
    <svg class="paper-ink" viewBox="0 0 600 200" role="img" aria-label={alt}>
      {strokes.map((stroke) => (
        <polyline points={stroke.join(' ')} fill="none" stroke="currentColor" stroke-width="3" />
      ))}
    </svg>
  );
}
