import { PrismaPg } from '@prisma/adapter-pg';

/**
 * Prisma's adapter cuts a migration at every semicolon, which breaks functions and DO blocks. PostgreSQL runs a
 * whole script itself, as one transaction, so this one hands it over uncut.
 */
export class MigrationAdapter extends PrismaPg {
  readonly #open: Awaited<ReturnType<PrismaPg['connect']>>[] = [];

  override async connect(): ReturnType<PrismaPg['connect']> {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script);
    };
    this.#open.push(connection);
    return connection;
  }

  /** The engine does not give its connections back; whoever made the adapter does. */
  async close(): Promise<void> {
    await Promise.all(this.#open.map((connection) => connection.dispose()));
  }
}
