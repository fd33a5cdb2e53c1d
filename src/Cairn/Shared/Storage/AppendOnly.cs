namespace Cairn.Shared.Storage;

/// <summary>Has the database itself refuse to change or remove what was told. Each statement may run again and again. Whoever may alter the table can take the triggers away: against that there are the seals.</summary>
internal static class AppendOnly
{
    public static IReadOnlyList<string> Sqlite { get; } =
    [
        "CREATE TRIGGER IF NOT EXISTS AuditEvents_no_update BEFORE UPDATE ON \"AuditEvents\" BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;",
        "CREATE TRIGGER IF NOT EXISTS AuditEvents_no_delete BEFORE DELETE ON \"AuditEvents\" BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;",

        // INSERT OR REPLACE takes a row away without asking the trigger above.
        "CREATE TRIGGER IF NOT EXISTS AuditEvents_no_replace BEFORE INSERT ON \"AuditEvents\" WHEN EXISTS (SELECT 1 FROM \"AuditEvents\" WHERE \"Number\" = NEW.\"Number\") BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;",
    ];

    public static IReadOnlyList<string> Postgres { get; } =
    [
        "CREATE OR REPLACE FUNCTION audit_events_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$;",
        "CREATE OR REPLACE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON \"AuditEvents\" FOR EACH STATEMENT EXECUTE FUNCTION audit_events_are_append_only();",
    ];
}
