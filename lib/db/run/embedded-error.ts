/** A failure of the embedded database that the operator can mend; its message says how. */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError';
}
