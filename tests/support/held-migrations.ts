/** Holds a migration in its midst: from then on the first change of a table waits, in a database that has tables of ours. */
import { queryOnce } from './query-once';
import { until } from './started-site';

/** `superuser`: the address of this database for the superuser, who alone may do that. */
export async function holdMigrations(superuser: string): Promise<void> {
  await queryOnce(
    superuser,
    `CREATE SCHEMA held_by_test;
     GRANT USAGE ON SCHEMA held_by_test TO PUBLIC;
     CREATE TABLE held_by_test.held AS SELECT true AS held;
     GRANT SELECT ON held_by_test.held TO PUBLIC;
     CREATE FUNCTION held_by_test.hold() RETURNS event_trigger LANGUAGE plpgsql AS $$
       BEGIN
         WHILE to_regclass('public.article') IS NOT NULL AND EXISTS (SELECT 1 FROM held_by_test.held) LOOP
           PERFORM pg_sleep(0.1);
         END LOOP;
       END $$;
     CREATE EVENT TRIGGER held_by_test ON ddl_command_start EXECUTE FUNCTION held_by_test.hold();`,
  );
}

/** Waits until so many are held there. Throws where that takes more than a minute. */
export const untilHeld = (url: string, count = 1) =>
  until(async () => {
    const sleeping =
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'";
    return (await queryOnce(url, sleeping).catch(() => [])).length === count;
  }, 60);

/** What is held goes on, and nothing is any more. */
export async function letMigrationsGo(superuser: string): Promise<void> {
  await queryOnce(superuser, 'DROP EVENT TRIGGER held_by_test');
  await queryOnce(superuser, 'DELETE FROM held_by_test.held');
}
