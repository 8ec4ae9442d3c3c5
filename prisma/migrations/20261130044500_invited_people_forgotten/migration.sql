-- Addresses of people who were invited, and of whoever was typed in at the sign-in, stood in the record for ever, also where
-- nobody has ever joined by them. They stand with the invitation, which is removed in time, and in the log of the server.
ALTER TABLE "audit_entry" DISABLE TRIGGER "audit_entry_is_append_only";
UPDATE "audit_entry" SET details = details - 'email' WHERE subject = 'invitation' AND details ? 'email';
UPDATE "audit_entry" e SET subject_id = 'unknown' WHERE subject = 'account'
  AND NOT EXISTS (SELECT FROM "app_user" u WHERE u.id = e.subject_id OR u.email = e.subject_id);
ALTER TABLE "audit_entry" ENABLE TRIGGER "audit_entry_is_append_only";
