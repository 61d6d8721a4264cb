/** When in a job's life a photo was taken, in the order a gallery shows them. What customers send is `intake`. */
export const PHASES = ['intake', 'before', 'during', 'after'] as const;
export type Phase = (typeof PHASES)[number];
