declare module 'heic-decode' {
  /** The primary image as RGBA, 8 bits a channel, upright, in the colours of its own profile. */
  export default function decode(input: {
    buffer: Uint8Array;
  }): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
}
