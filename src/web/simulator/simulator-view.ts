/** What the phone page needs to know before its script asks the simulator's API for the rest. */
export interface SimulatorView {
  /** The business this Docket belongs to, as the first contact on the phone. */
  organizationName: string;
  /** Whether this browser is signed in as staff: then the right side shows the inbox. */
  signedIn: boolean;
}
