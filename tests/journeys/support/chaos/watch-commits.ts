import { keptRows } from '@penhouder/tools/product';

/**
 * Has the database itself note every claim of a mail: a row of its own beside each `sending`, written in the same
 * transaction and never changed, so that PostgreSQL can be asked afterwards when that transaction was committed. For
 * databases of tests, by their owner; `track_commit_timestamp` must be on.
 */
export async function watchClaims(ownerUrl: string): Promise<void> {
  await keptRows(
    ownerUrl,
    `create table noted_claim (mail_id uuid not null);
     grant select on noted_claim to public;
     create function note_claim() returns trigger language plpgsql security definer as
       $$ begin insert into noted_claim (mail_id) values (new.id); return new; end $$;
     create trigger note_claim after update on mail for each row
       when (new.state = 'sending' and (old.state <> 'sending' or old.attempt <> new.attempt)) execute function note_claim()`,
  );
}
