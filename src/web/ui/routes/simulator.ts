/** The simulator. */

export const simulatorPath = (): string => '/simulator';
