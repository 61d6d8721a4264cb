export interface SignInView {
  /** Where to go afterwards: a path of our own. */
  next: string;
  email: string;
  /** "That email and password do not match." */
  error?: string;
  /** A link was asked for and is on its way (said for any address). */
  linkSentTo?: string;
  /** Links by email work only where mail is set up. */
  canMailLink: boolean;
}

export interface ErrorView {
  status: 403 | 404 | 500;
  /** What happened, where there is more to say than the status. */
  detail?: string;
  /** Shown so that it can be told to whoever runs this Docket. */
  requestId?: string;
  homePath: string;
}
