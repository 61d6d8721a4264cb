declare module 'subset-font' {
  /** A font of some letters, or of all, at fixed places on its axes. Throws for what is no font. */
  export default function subsetFont(
    font: Buffer,
    text: undefined,
    options: {
      keepAllGlyphs: true;
      targetFormat: 'truetype';
      variationAxes: Readonly<Record<string, number>>;
      dropTables: readonly string[];
      noHinting: boolean;
    },
  ): Promise<Buffer>;
}
